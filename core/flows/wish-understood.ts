import type { Ctx } from '../conversation/ctx.ts'
import { go, type Step, say, type Turn, unfit } from '../conversation/flow.ts'
import type { Category } from '../domain/categories.ts'
import { isMinor } from '../domain/minors-offer.ts'
import { offersPocketMoney } from '../domain/pay.ts'
import { whenOf } from '../domain/when.ts'
import { DEFAULT_MINUTES } from '../domain/wish.ts'
import { line } from '../texts/line.ts'
import { hazardsOf } from '../understanding/hazards.ts'
import { givesAway, isRemark } from '../understanding/read.ts'
import { addToWish } from './hear-wish.ts'
import { nameLines } from './in-whose-name.ts'
import { choice, no, question, yes } from './question.ts'
import { readSentence } from './sentence.ts'
import { rulesOf } from './town-rules.ts'
import { remarked, type WishDraft } from './wish-draft.ts'
import { payLines } from './wish-pay.ts'
import { done, post, posted } from './wish-posted.ts'

/** What was understood is shown before anybody is asked, and changed as long as it is not right. */
export const understoodSteps = (next: Next): Record<string, Step<WishDraft>> => ({
  confirm: {
    show: (draft, ctx) => ({
      lines: [
        understoodLine(draft, ctx),
        ...nameLines(draft),
        ...payLines(draft, ctx),
        ...(draft.choice === 'PICK' ? [line('wish.youChoose')] : []),
      ],
      choices: [
        yes(line(draft.kind === 'offer' ? 'wish.offer' : draft.offerId ? 'offers.askAll' : 'wish.search')),
        no(line('change'), 'change'),
        choice('cancel', line('cancel')),
      ],
    }),
    take: (draft, event, ctx) => {
      switch (event.kind) {
        case 'chose':
          if (event.id === 'cancel') return done(draft, line('cancelled'))
          return event.id === 'change' ? go('change', draft) : post(draft)
        case 'said':
          return corrected(draft, event.text, ctx, next)
        case 'answered':
          return posted(draft, event.result)
        case 'contact':
        case 'place':
        case 'opened':
          return unfit
        default:
          return event satisfies never
      }
    },
  },
  change: question<WishDraft>({
    asks: () => line('wish.changeWhat'),
    choices: (draft, ctx) => [
      choice('what', line('wish.partWhat')),
      choice('when', line('wish.partWhen')),
      ...(draft.kind === 'request'
        ? [
            choice('where', line('wish.partWhere')),
            choice('duration', line('wish.partDuration')),
            choice('people', line('wish.partPeople')),
            choice('choice', line('wish.partChoice')),
          ]
        : []),
      ...(offersPocketMoney(rulesOf(ctx)) ? [choice('pay', line('wish.partPay'))] : []),
      ...(ctx.member?.organisations.length ? [choice('name', line('wish.partName'))] : []),
      choice('none', line('wish.changeNothing')),
    ],
    hear: (text, draft, ctx) => addToWish(draft, text, ctx),
    choose: (id, draft) => go(id === 'none' ? 'confirm' : id, draft),
    next,
  }),
})

/** What is said to what was understood corrects it, or is written beside it. */
function corrected(draft: WishDraft, text: string, ctx: Ctx, next: Next): Turn<WishDraft> {
  const heard = addToWish(draft, text, ctx)
  if (heard) return next(heard, ctx)
  if (readSentence(text, ctx).topic !== null || !isRemark(text)) return unfit
  // what helpers under 18 may not do is said, and not written beside their offer
  if (draft.kind === 'offer' && isYoung(ctx) && hazardsOf(text).dangers.length > 0)
    return go('confirm', draft)
  const readBy = givesAway(text)
    ? 'nobody'
    : draft.kind === 'offer' || draft.category === 'other'
      ? 'asked'
      : 'agreed'
  return go('confirm', remarked(draft, text), say(line('wish.remarked', { readBy })))
}

function understoodLine(draft: WishDraft, ctx: Ctx) {
  const { kind, to, people } = draft
  const district =
    ctx.municipality?.districts.find(each => each.id === draft.districtId)?.name ??
    ctx.member?.district ??
    null
  const category: Category = draft.category ?? 'other'
  const text = category === 'other' ? draft.text : ''
  const when = whenOf(draft)
  if (kind === 'offer') return line('wish.understoodOffer', { category, text, when })
  // from ten to twelve: how long goes without saying
  const minutes = draft.minutes ?? (to === null ? DEFAULT_MINUTES : null)
  return line('wish.understood', { category, text, when, district, minutes, people, urgent: draft.urgent })
}

const isYoung = ({ member, local }: Ctx): boolean => isMinor(member?.birthYear ?? null, local.slice(0, 10))

type Next = (draft: WishDraft, ctx: Ctx) => Turn<WishDraft>
