import { call, end, go, say, type Turn, turnTo } from '../conversation/flow.ts'
import { isRefusal, type Reason } from '../domain/refusal.ts'
import type { Doubt } from '../domain/wish.ts'
import { type Line, line } from '../texts/line.ts'
import { refused } from './refused.ts'
import { asWish, type WishDraft } from './wish-draft.ts'

/** What was understood goes out: for the first time, changed, or to the owner of one offer. */
export function post(draft: WishDraft): Turn<WishDraft> {
  const wish = asWish(draft)
  const { id, posted, kind } = draft
  if (draft.offerId !== null) return go('confirm', draft, call('ask-offer', { offerId: draft.offerId, wish }))
  if (kind === 'request')
    return go(
      'confirm',
      draft,
      posted && id !== null
        ? call('change-request', { id, wish })
        : call('post-request', { wish, draftId: id, unlessSought: !draft.again }),
    )
  const offer = { wish, draftId: id, radiusKm: draft.radiusKm }
  return go(
    'confirm',
    draft,
    posted && id !== null ? call('change-offer', { id, wish }) : call('post-offer', offer),
  )
}

/** What came of it, and what was wished in the same breath. */
export function posted(draft: WishDraft, result: unknown): Turn<WishDraft> {
  if (isRefusal(result) && result.refused === 'sought-already') return go('twin', draft)
  if (isRefusal(result))
    return ABOUT_TIME.has(result.refused)
      ? go('when', draft, say(refused(result)))
      : done(draft, refused(result))
  const { status, doubt } = result as { status?: string; doubt?: Doubt | null }
  if (doubt) return done(draft, line('request.held', { doubt }))
  if (draft.offerId !== null) return done(draft, line('offer.asked', { firstName: draft.owner }))
  if (status === 'HELD') return done(draft, line('offer.held'))
  if (draft.kind === 'offer')
    return done(draft, line('offer.posted', { category: draft.category ?? 'other' }))
  const { asked = 0, answerBy = null } = result as { asked?: number; answerBy?: string }
  return done(draft, line('request.posted', { asked, answerBy }))
}

/** This one is done; what was wished in the same breath comes next. */
export function done(draft: WishDraft, says: Line): Turn<WishDraft> {
  const [next, ...later] = draft.later
  if (next === undefined) return end(say(says))
  const { kind, districtId, organisation, nameAsked } = draft
  const anyTime = draft.anyTime && next.days.length === 0 && next.every === null
  return turnTo(
    kind === 'request' ? 'seek-help' : 'offer-help',
    { kind, districtId, organisation, nameAsked, anyTime, ...next, later, laterSaid: true },
    say(says),
    say(line('wish.nextOne', { category: next.category ?? 'other' })),
  )
}

/** another time may help */
const ABOUT_TIME: ReadonlySet<Reason> = new Set(['over-already', 'not-free-then', 'busy-then'])
