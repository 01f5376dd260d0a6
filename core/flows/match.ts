import { z } from 'zod'
import type { Event } from '../conversation/event.ts'
import {
  again,
  call,
  defineFlow,
  end,
  go,
  type Step,
  say,
  type Turn,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { agreedMatter } from '../understanding/read.ts'
import { readAddress } from './address.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { whenSchema } from './when-draft.ts'

const draft = z.object({
  matchId: z.number(),
  side: z.enum(['seeker', 'helper']),
  firstName: z.string(),
  district: z.string().nullable(),
  category: z.enum(CATEGORIES),
  when: whenSchema,
  payCents: z.number().nullable().default(null),
  word: z.string(),
  hasAddress: z.boolean(),
  /** what the other has shown for this visit */
  phone: z.string().nullable().default(null),
  address: z.string().nullable().default(null),
  /** said to be off: only to be confirmed */
  leaving: z.boolean().default(false),
  /** number or address are to be shown */
  sharing: z.boolean().default(false),
})
type Draft = z.output<typeof draft>

/** Two have found each other: the code word, and what each of them wants to show the other. */
export const match = defineFlow<typeof draft, 'match'>({
  name: 'match',
  draft,
  about: ({ matchId }) => `match:${matchId}`,
  who: ({ firstName }) => firstName,
  open: draft => go(draft.side, draft),
  steps: matchSteps(),
})

/** The same, looked at later from "Meine Sachen". */
export const matchOverview = defineFlow<typeof draft, 'match-overview'>({
  name: 'match-overview',
  lobby: true,
  draft,
  about: ({ matchId }) => `match:${matchId}`,
  open: draft => go(draft.leaving ? 'withdraw' : draft.sharing ? draft.side : 'overview', draft),
  steps: matchSteps(),
})

function matchSteps(): Record<string, Step<Draft>> {
  return {
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
        if (event.kind === 'said') return heard(draft, event)
        if (event.kind !== 'chose') return unfit
        if (event.id === 'report') return report(draft, 'match')
        if (event.id === 'write') return write(draft, { flow: 'match', draft })
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
        if (event.kind === 'said') return heard(draft, event)
        if (event.kind !== 'chose') return unfit
        if (event.id === 'report') return report(draft, 'match')
        if (event.id === 'write') return write(draft, { flow: 'match', draft })
        if (event.id === 'withdraw') return go('withdraw', draft)
        return go('helper', draft, share(draft, event.id === 'yes', false, null))
      },
    },
    /** looked at later, from "Meine Sachen" */
    overview: {
      show: draft => ({
        lines: [line('match.overview', draft), ...addressLater(draft)],
        choices: [
          choice('write', line('match.write')),
          choice('done', line('match.tellHowItWent')),
          choice('share', line('match.share')),
          choice('withdraw', line(draft.side === 'seeker' ? 'match.callOff' : 'match.cannot')),
          choice('report', line('somethingWrong')),
          choice('back', line('back')),
        ],
      }),
      take: (draft, event) => {
        if (event.kind !== 'chose') return unfit
        switch (event.id) {
          case 'write':
            return write(draft, null)
          case 'done':
            return turnTo('check-in', {
              matchId: draft.matchId,
              side: draft.side,
              firstName: draft.firstName,
            })
          case 'share':
            return go(draft.side, draft)
          case 'withdraw':
            return go('withdraw', draft)
          case 'report':
            return report(draft, 'match-overview')
          default:
            return turnTo('my-things')
        }
      },
    },
    withdraw: {
      show: draft => ({
        lines: [line('match.withdrawSure', { firstName: draft.firstName })],
        choices: [yes(line('match.withdrawYes')), no(line('match.withdrawNo'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return end(
            say(
              isRefusal(event.result)
                ? refused(event.result)
                : line('match.withdrawn', { firstName: draft.firstName }),
            ),
          )
        if (event.kind !== 'chose') return unfit
        if (event.id === 'no') return end(say(line('match.stays')))
        return go('withdraw', draft, call('withdraw-from-match', { matchId: draft.matchId }))
      },
    },
  }
}

/** Who has just agreed and can't make it after all. */
const heard = (draft: Draft, { text, older }: Extract<Event, { kind: 'said' }>): Turn<Draft> =>
  !older && agreedMatter(text) === 'cannot' ? go('withdraw', draft) : unfit
/** Whoever helps is told when they will know where to go. */
const addressLater = ({ side, firstName, phone, address }: Draft): Line[] =>
  side === 'helper' && phone === null && address === null ? [line('match.addressLater', { firstName })] : []

/** An address is asked for once, and kept for the next time. */
function addressStep(phone: boolean) {
  return {
    show: () => ({ lines: [line('match.address')] }),
    take: (draft: Draft, event: Event): Turn<Draft> => {
      if (event.kind === 'answered') return shared(event.result, draft)
      if (event.kind !== 'said') return unfit
      const address = readAddress(event.text)
      if (address === null) return again(line('match.addressAgain'))
      return go(phone ? 'addressAndPhone' : 'address', draft, share(draft, phone, true, address))
    },
  }
}

const report = (draft: Draft, flow: 'match' | 'match-overview') =>
  turnTo('report', {
    subject: 'match',
    subjectId: draft.matchId,
    firstName: draft.firstName,
    back: { flow, draft },
  })

/** The question about number and address waits meanwhile. */
const write = ({ matchId, side, firstName, phone }: Draft, back: { flow: string; draft: Draft } | null) =>
  turnTo('relay', { matchId, side, firstName, phone, back })

const share = (draft: Draft, phone: boolean, address: boolean, addressText: string | null) =>
  call('share-contact', { matchId: draft.matchId, phone, address, addressText })

function shared(result: unknown, draft: Draft): Turn<Draft> {
  if (isRefusal(result)) return end(say(refused(result)))
  const { phone, address } = result as { phone: boolean; address: boolean }
  const { firstName, side } = draft
  return end(say(line(phone || address ? 'match.shared' : 'match.nothingShared', { firstName, side })))
}
