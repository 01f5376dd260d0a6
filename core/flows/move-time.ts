import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { whenSchema } from '../domain/when.ts'
import { line } from '../texts/line.ts'
import { readYesNo } from '../understanding/read.ts'
import { otherTime } from './other-time.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

const draft = z.object({
  matchId: z.number(),
  side: z.enum(['seeker', 'helper']),
  /** of the other, and the number that they have shown */
  firstName: z.string(),
  phone: z.string().nullable().default(null),
  /** the time that is proposed; the agreed one, where none is named yet */
  when: whenSchema,
  proposed: z.boolean().default(true),
  /** as it was said, where it is rather written */
  words: z.string().default(''),
  /** the other has proposed it */
  asked: z.boolean().default(false),
})
type Draft = z.output<typeof draft>

/** What is agreed moves to another time where both say so; until then it stays as it is. */
export const moveTime = defineFlow({
  name: 'move-time',
  draft,
  about: ({ matchId }) => `match:${matchId}`,
  who: ({ firstName }) => firstName,
  over: ctx => ctx.member?.status !== 'APPROVED',
  open: draft => go(draft.asked ? 'asked' : draft.proposed ? 'propose' : 'when', draft),
  steps: {
    /** nobody has named a time yet */
    when: {
      show: ({ firstName, phone }, { municipality }) => ({
        lines: [line('move.when', { firstName, phone, townHallPhone: municipality?.townHallPhone ?? '' })],
        choices: [choice('write', line('match.write')), no(line('match.withdrawNo'))],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'chose') return event.id === 'write' ? write(draft) : end(say(line('match.stays')))
        const when = event.kind === 'said' ? otherTime(event.text, draft.when, ctx) : null
        return when && event.kind === 'said' ? go('propose', { ...draft, when, words: event.text }) : unfit
      },
    },
    propose: {
      show: draft => ({
        lines: [line('move.propose', draft)],
        choices: [yes(line('move.ask')), choice('write', line('match.write')), no(line('match.withdrawNo'))],
      }),
      take: (draft, event, ctx) => {
        switch (event.kind) {
          case 'answered':
            if (isRefusal(event.result))
              return event.result.refused === 'not-now' ? write(draft) : end(say(refused(event.result)))
            return end(say(line('move.asked', draft)))
          case 'said': {
            const when = otherTime(event.text, draft.when, ctx)
            return when ? go('propose', { ...draft, when, words: event.text }) : unfit
          }
          case 'chose': {
            if (event.id === 'write') return write(draft)
            if (event.id === 'no') return end(say(line('match.stays')))
            const { matchId, when } = draft
            return go('propose', draft, call('propose-time', { matchId, when }))
          }
          default:
            return unfit
        }
      },
    },
    asked: {
      show: draft => ({
        lines: [line('move.asks', draft)],
        choices: [
          yes(line('move.yes')),
          no(line('match.withdrawNo')),
          choice('write', line('match.write')),
          choice('report', line('somethingWrong')),
        ],
      }),
      take: (draft, event, ctx) => {
        const { matchId, firstName } = draft
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { moved } = event.result as { moved: boolean }
          return end(say(moved ? line('move.moved', draft) : line('match.stays')))
        }
        if (event.kind === 'said') return event.older ? unfit : answered(draft, event.text, ctx)
        if (event.kind !== 'chose') return unfit
        const back = { flow: 'move-time', draft }
        if (event.id === 'report')
          return turnTo('report', { subject: 'match', subjectId: matchId, firstName, back })
        if (event.id === 'write') return write(draft)
        return answer(draft, event.id === 'yes')
      },
    },
  },
})

/** A yes, a no, or a third time: "nein, lieber um 15 Uhr". */
function answered(draft: Draft, text: string, ctx: Ctx): Turn<Draft> {
  const says = readYesNo(text)
  const when = says === true ? null : otherTime(text, draft.when, ctx)
  if (when) return go('propose', { ...draft, asked: false, when, words: text })
  return says === null ? unfit : answer(draft, says)
}

const answer = (draft: Draft, agreed: boolean): Turn<Draft> =>
  go('asked', draft, call('answer-time', { matchId: draft.matchId, agreed }))

const write = ({ matchId, side, firstName, phone, words }: Draft): Turn<Draft> =>
  turnTo('relay', { matchId, side, firstName, phone, text: words })
