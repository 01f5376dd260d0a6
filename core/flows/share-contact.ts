import type { Event } from '../conversation/event.ts'
import { again, call, end, go, type Step, say, type Turn, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { agreedMatter, readAddress } from '../understanding/read.ts'
import { type MatchDraft, reportOf, writeTo } from './match-draft.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

/** What each of the two wants to show the other for this visit: the seeker's address and phone, the helper's phone. */
export const shareSteps: Record<string, Step<MatchDraft>> = {
  seeker: {
    show: draft => ({
      lines: [line('match.seeker', draft)],
      choices: [
        choice('both', line('match.addressAndPhone')),
        choice('address', line('match.addressOnly')),
        choice('nothing', line('match.nothing')),
        choice('write', line('match.write')),
        choice('report', line('somethingWrong')),
      ],
    }),
    take: (draft, event) => {
      if (event.kind === 'answered') return shared(event.result, draft)
      if (event.kind === 'said') return cannotCome(draft, event)
      if (event.kind !== 'chose') return unfit
      if (event.id === 'report') return reportOf(draft, 'match')
      if (event.id === 'write') return writeTo(draft, { flow: 'match', draft })
      if (event.id === 'nothing') return go('seeker', draft, share(draft, false, false, null))
      if (!draft.hasAddress) return go(event.id === 'both' ? 'addressAndPhone' : 'address', draft)
      return go('seeker', draft, share(draft, event.id === 'both', true, null))
    },
  },
  address: addressStep(false),
  addressAndPhone: addressStep(true),
  helper: {
    show: (draft, ctx) => ({
      lines: [
        line('match.helper', {
          ...draft,
          helper: ctx.member?.firstName ?? '',
          asksPhone: ctx.member?.hasPhone ?? false,
        }),
      ],
      choices: [
        ...(ctx.member?.hasPhone ? [yes(line('yes')), no(line('no'))] : [choice('no', line('fine'))]),
        choice('withdraw', line('match.cannot')),
        choice('write', line('match.write')),
        choice('report', line('somethingWrong')),
      ],
    }),
    take: (draft, event) => {
      if (event.kind === 'answered') return shared(event.result, draft)
      if (event.kind === 'said') return cannotCome(draft, event)
      if (event.kind !== 'chose') return unfit
      if (event.id === 'report') return reportOf(draft, 'match')
      if (event.id === 'write') return writeTo(draft, { flow: 'match', draft })
      if (event.id === 'withdraw') return go('withdraw', draft)
      return go('helper', draft, share(draft, event.id === 'yes', false, null))
    },
  },
}

/** Who can't make it after all. */
export const cannotCome = (
  draft: MatchDraft,
  { text, older }: Extract<Event, { kind: 'said' }>,
): Turn<MatchDraft> => (!older && agreedMatter(text) === 'cannot' ? go('withdraw', draft) : unfit)

/** An address is asked for once, and kept for the next time. */
function addressStep(phone: boolean) {
  return {
    show: () => ({ lines: [line('match.address')] }),
    take: (draft: MatchDraft, event: Event): Turn<MatchDraft> => {
      if (event.kind === 'answered') return shared(event.result, draft)
      if (event.kind !== 'said') return unfit
      const address = readAddress(event.text)
      if (address === null) return again(line('match.addressAgain'))
      return go(phone ? 'addressAndPhone' : 'address', draft, share(draft, phone, true, address))
    },
  }
}

const share = (draft: MatchDraft, phone: boolean, address: boolean, addressText: string | null) =>
  call('share-contact', { matchId: draft.matchId, phone, address, addressText })

function shared(result: unknown, draft: MatchDraft): Turn<MatchDraft> {
  if (isRefusal(result)) return end(say(refused(result)))
  const { phone, address } = result as { phone: boolean; address: boolean }
  const { firstName, side } = draft
  return end(say(line(phone || address ? 'match.shared' : 'match.nothingShared', { firstName, side })))
}
