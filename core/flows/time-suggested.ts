import { z } from 'zod'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { sameTime } from '../domain/suggestion.ts'
import { whenSchema } from '../domain/when.ts'
import { line } from '../texts/line.ts'
import { readYesNo, saysItSuits } from '../understanding/read.ts'
import { otherTime } from './other-time.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

/** Somebody who was asked could help at another time: the seeker says whether that will do. */
export const timeSuggested = defineFlow({
  name: 'time-suggested',
  draft: z.object({
    invitationId: z.number(),
    /** of the helper: what may be seen before a yes */
    firstName: z.string(),
    district: z.string().nullable(),
    when: whenSchema,
    /** ISO instant: until when they may agree */
    until: z.string(),
    /** a yes is the choice, where the seeker wanted one */
    pick: z.boolean().default(false),
  }),
  about: ({ invitationId }) => `suggestion:${invitationId}`,
  who: ({ firstName }) => firstName,
  over: ctx => ctx.member?.status !== 'APPROVED',
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: draft => ({
        lines: [line('suggest.asks', draft)],
        choices: [yes(line('move.yes')), no(line('suggest.no')), choice('report', line('somethingWrong'))],
      }),
      take: (draft, event, ctx) => {
        const { invitationId, firstName, when } = draft
        const answer = (agreed: boolean) =>
          go('ask', draft, call('answer-suggestion', { invitationId, when, agreed }))
        if (event.kind === 'answered') {
          if (event.call !== 'answer-suggestion') return unfit
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          if (event.result.agreed) return end(say(line('choose.done')))
          return end(say(line(event.result.gone ? 'suggest.gone' : 'suggest.declined', { firstName })))
        }
        if (event.kind === 'said') {
          if (event.older) return unfit
          const says = readYesNo(event.text)
          const named = otherTime(event.text, when, ctx)
          if (says === true || (named && sameTime(named, when) && saysItSuits(event.text)))
            return answer(true)
          if (named) return go('ask', draft, say(line('suggest.third', { firstName })))
          return says === null ? unfit : answer(says)
        }
        if (event.kind !== 'chose') return unfit
        if (event.id === 'report')
          return turnTo('report', { subject: 'invitation', subjectId: invitationId, firstName })
        return answer(event.id === 'yes')
      },
    },
  },
})
