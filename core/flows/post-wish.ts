import { z } from 'zod'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import type { OrganisationView } from '../domain/organisation.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { When } from '../domain/when.ts'
import { line } from '../texts/line.ts'
import { saysAnyTime, saysWeekly } from '../understanding/read.ts'
import { no, yes } from './question.ts'
import { refused } from './refused.ts'

const draft = z.object({
  kind: z.enum(['request', 'offer']),
  id: z.number(),
  category: z.enum(CATEGORIES).nullable().default(null),
})

/** Approved at last: the wish from before is offered for posting, and looked at once more before it goes out. */
export const postWish = defineFlow({
  name: 'post-wish',
  draft,
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: draft => ({
        lines: [
          line(draft.kind === 'request' ? 'wish.postNow' : 'wish.offerNow', {
            // what has no kind yet is asked for it, and not called "something else"
            category: draft.category === 'other' ? null : draft.category,
          }),
        ],
        choices: [yes(line('yesPlease')), no(line('later'), 'later')],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { draft: kept } = event.result as {
            draft: {
              text: string
              when: When
              category: string
              id: number
              districtId: number | null
              organisation: OrganisationView | null
            } | null
          }
          if (!kept) return end(say(line('wish.gone')))
          const { when, category, ...rest } = kept
          const wish = {
            kind: draft.kind,
            ...rest,
            ...when,
            category: category === 'other' ? null : category,
            weekly: when.every === null && saysWeekly(kept.text),
            anyTime: when.days.length === 0 && when.every === null && saysAnyTime(kept.text),
          }
          return turnTo(draft.kind === 'request' ? 'seek-help' : 'offer-help', wish)
        }
        if (event.kind !== 'chose') return unfit
        return event.id === 'yes'
          ? go('ask', draft, call('my-draft', { kind: draft.kind, id: draft.id }))
          : end(say(line('wish.later')))
      },
    },
  },
})
