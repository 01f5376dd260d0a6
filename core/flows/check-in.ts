import { z } from 'zod'
import { call, defineFlow, end, go, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readHowItWent } from '../understanding/read.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

const draft = z.object({
  matchId: z.number(),
  side: z.enum(['seeker', 'helper']),
  firstName: z.string(),
  /** as just said */
  happened: z.boolean().default(true),
  /** it worked, but something was wrong */
  but: z.boolean().default(false),
  /** the request whose time went by without help */
  missed: z.number().nullable().default(null),
})
type Draft = z.output<typeof draft>

/** Afterwards: did it work? Both are asked. */
export const checkIn = defineFlow<typeof draft, 'check-in'>({
  name: 'check-in',
  draft,
  who: ({ firstName }) => firstName,
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: draft => ({
        lines: [line('checkIn', draft)],
        choices: [yes(line('checkIn.yes')), no(line('checkIn.no')), choice('report', line('somethingWrong'))],
      }),
      take: (draft, event) => {
        const { matchId } = draft
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { status, missed } = event.result as { status: string; missed: number | null }
          if (draft.but) return go('but', draft)
          if (draft.happened) return end(say(line('checkIn.thanks', draft)))
          if (status !== 'NO_SHOW' || draft.side !== 'seeker') return end(say(line('checkIn.sorry')))
          return missed === null
            ? end(say(line('checkIn.noShow')))
            : go('again', { ...draft, missed }, say(line('checkIn.noShow')))
        }
        if (event.kind === 'said') {
          const went = event.older ? null : readHowItWent(event.text)
          return went === null ? unfit : tell({ ...draft, but: went.but }, went.happened)
        }
        if (event.kind !== 'chose') return unfit
        if (event.id === 'report')
          return turnTo('report', {
            subject: 'match',
            subjectId: matchId,
            firstName: draft.firstName,
            back: { flow: 'check-in', draft },
          })
        return tell(draft, event.id === 'yes')
      },
    },
    /** who had something to object to may tell the town hall */
    but: {
      show: () => ({ lines: [line('checkIn.but')], choices: [yes(line('yesPlease')), no(line('noThanks'))] }),
      take: ({ matchId }, event) => {
        if (event.kind !== 'chose') return unfit
        return event.id === 'yes'
          ? turnTo('report', { subject: 'match', subjectId: matchId })
          : end(say(line('fine')))
      },
    },
    /** nobody came, and the time is over */
    again: {
      show: () => ({
        lines: [line('checkIn.again')],
        choices: [yes(line('nobodyYet.otherTime')), no(line('noThanks'))],
      }),
      take: ({ missed }, event) => {
        if (event.kind !== 'chose') return unfit
        return event.id === 'yes' && missed !== null
          ? turnTo('nobody-yet', { requestId: missed, otherTime: true })
          : end(say(line('fine')))
      },
    },
  },
})

const tell = (draft: Draft, happened: boolean): Turn<Draft> =>
  go('ask', { ...draft, happened }, call('check-in', { matchId: draft.matchId, happened }))
