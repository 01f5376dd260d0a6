import { z } from 'zod'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readSentence } from './hear-wish.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { whenSchema } from './when-draft.ts'

const draft = z.object({
  invitationId: z.number(),
  firstName: z.string(),
  district: z.string().nullable(),
  category: z.enum(CATEGORIES),
  text: z.string(),
  minutes: z.number(),
  when: whenSchema,
  answerBy: z.string(),
  offered: z.boolean(),
})

/** Somebody is asked whether they can help. A no is always fine. */
export const answerInvitation = defineFlow({
  name: 'answer-invitation',
  draft,
  about: ({ invitationId }) => `invitation:${invitationId}`,
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: (draft, ctx) => ({
        lines: [line('invitation', { ...draft, helper: ctx.member?.firstName ?? '' })],
        choices: [
          yes(line('invitation.accept'), 'accept'),
          no(line('invitation.decline'), 'decline'),
          choice('pause', line('invitation.pause')),
          choice('report', line('somethingWrong')),
        ],
      }),
      take: (draft, event, ctx) => {
        const { invitationId } = draft
        switch (event.kind) {
          case 'said': {
            const { intent, confidence } = readSentence(event.text, ctx)
            if (confidence < SURE || (intent !== 'accept' && intent !== 'decline')) return unfit
            return go(
              'ask',
              draft,
              call(intent === 'accept' ? 'accept-invitation' : 'decline-invitation', { invitationId }),
            )
          }
          case 'chose':
            if (event.id === 'accept') return go('ask', draft, call('accept-invitation', { invitationId }))
            if (event.id === 'report')
              return turnTo('report', {
                subject: 'invitation',
                subjectId: invitationId,
                firstName: draft.firstName,
                back: { flow: 'answer-invitation', draft },
              })
            return go(
              event.id === 'pause' ? 'pause' : 'ask',
              draft,
              call('decline-invitation', { invitationId }),
            )
          case 'answered':
            if (isRefusal(event.result)) return end(say(refused(event.result)))
            if (event.call === 'accept-invitation')
              return 'waits' in event.result ? end(say(waits(event.result))) : turnTo('match', event.result)
            return end(say(line('invitation.declined', { helper: ctx.member?.firstName ?? '' })))
          default:
            return unfit
        }
      },
    },
    pause: {
      show: () => ({
        lines: [line('pause.howLong')],
        choices: [
          choice('7', line('days', { days: 7 })),
          choice('30', line('days', { days: 30 })),
          choice('90', line('days', { days: 90 })),
        ],
      }),
      take: (draft, event) => {
        if (event.kind === 'chose') return go('pause', draft, call('pause-asks', { days: Number(event.id) }))
        if (event.kind !== 'answered') return unfit
        if (isRefusal(event.result)) return end(say(refused(event.result)))
        if (event.call === 'decline-invitation') return go('pause', draft)
        return end(say(line('pause.done', { until: (event.result as { until: string }).until })))
      },
    },
  },
})

const waits = ({ firstName, chooseBy }: { firstName: string; chooseBy: string }) =>
  line('invitation.waits', { firstName, chooseBy })

/** below this the bot asks rather than guesses: a yes is an appointment */
const SURE = 0.6
