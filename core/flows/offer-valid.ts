import { z } from 'zod'
import { call, defineFlow, end, go, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { isRefusal } from '../domain/refusal.ts'
import { whenSchema } from '../domain/when.ts'
import { line } from '../texts/line.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { readSentence } from './sentence.ts'

const draft = z.object({
  id: z.number(),
  category: z.enum(CATEGORIES),
  when: whenSchema,
  /** ISO instant at which the offer ends without an answer */
  until: z.string(),
})

/** An offer has stood for a while: does it still hold? */
export const offerValid = defineFlow({
  name: 'offer-valid',
  draft,
  about: ({ id }) => `offer:${id}`,
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: draft => ({
        lines: [line('offerValid.ask', draft)],
        choices: [
          yes(line('offerValid.yes')),
          no(line('offerValid.no')),
          choice('change', line('offerValid.change')),
        ],
      }),
      take: (draft, event, ctx) => {
        switch (event.kind) {
          case 'answered':
            if (isRefusal(event.result)) return end(say(refused(event.result)))
            return end(say(line(event.call === 'confirm-offer' ? 'offerValid.kept' : 'offerValid.ended')))
          case 'chose':
            return event.id === 'change' ? turnTo('my-things') : decide(draft, event.id === 'yes')
          case 'said': {
            const { intent, confidence } = readSentence(event.text, ctx)
            const answers =
              !event.older && confidence >= SURE && (intent === 'accept' || intent === 'decline')
            return answers ? decide(draft, intent === 'accept') : unfit
          }
          default:
            return unfit
        }
      },
    },
  },
})

const decide = (draft: Draft, holds: boolean): Turn<Draft> =>
  go(
    'ask',
    draft,
    holds ? call('confirm-offer', { id: draft.id }) : call('manage-offer', { id: draft.id, command: 'end' }),
  )

/** "nein, das schaffe ich nicht mehr" */
const SURE = 0.6

type Draft = z.output<typeof draft>
