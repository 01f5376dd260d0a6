import { z } from 'zod'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { whenSchema } from './when-draft.ts'

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
      take: (draft, event) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          return end(say(line(event.call === 'confirm-offer' ? 'offerValid.kept' : 'offerValid.ended')))
        }
        if (event.kind !== 'chose') return unfit
        if (event.id === 'change') return turnTo('my-things')
        return go(
          'ask',
          draft,
          event.id === 'yes'
            ? call('confirm-offer', { id: draft.id })
            : call('manage-offer', { id: draft.id, command: 'end' }),
        )
      },
    },
  },
})
