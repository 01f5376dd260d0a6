import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { postDraft } from './post-draft.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'

/** Nobody has time so far: what could help. */
export const nobodyYet = defineFlow({
  name: 'nobody-yet',
  draft: z.object({
    requestId: z.number(),
    /** already said to be what could help */
    otherTime: z.boolean().default(false),
    /** so many could be asked at another time, or from farther away */
    helps: z.object({ otherTime: z.number(), farther: z.number() }).default({ otherTime: 0, farther: 0 }),
  }),
  open: draft => (draft.otherTime ? go('ask', draft, call('my-things', null)) : go('ask', draft)),
  steps: {
    ask: {
      show: ({ helps }) => ({
        lines: [
          line('nobodyYet'),
          ...(helps.otherTime + helps.farther > 0 ? [line('nobodyYet.helps', helps)] : []),
        ],
        choices: [
          choice('wait', line('nobodyYet.wait')),
          choice('time', line('nobodyYet.otherTime')),
          ...(helps.farther > 0 ? [choice('farther', line('nobodyYet.farther'))] : []),
          choice('call', line('nobodyYet.call')),
          choice('stop', line('nobodyYet.stop')),
        ],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          if (event.call === 'ask-for-call')
            return end(say(line('nobodyYet.calling', { contact: contactOf(ctx) })))
          if (event.call === 'widen-search') return end(say(line('nobodyYet.wider')))
          if (event.call !== 'my-things') return end(say(line('request.withdrawn')))
          const mine = event.result.things.find(
            each => each.kind === 'request' && each.id === draft.requestId,
          )
          if (mine?.kind !== 'request') return end(say(line('wish.gone')))
          return turnTo('seek-help', {
            ...postDraft(mine),
            days: [],
            from: null,
            to: null,
            part: null,
            every: null,
            anyTime: false,
            anyHour: false,
          })
        }
        if (event.kind !== 'chose') return unfit
        if (event.id === 'wait') return end(say(line('nobodyYet.waiting', { contact: contactOf(ctx) })))
        if (event.id === 'call') return go('ask', draft, call('ask-for-call', { requestId: draft.requestId }))
        if (event.id === 'farther')
          return go('ask', draft, call('widen-search', { requestId: draft.requestId }))
        if (event.id === 'time') return go('ask', draft, call('my-things', null))
        return go('ask', draft, call('manage-request', { id: draft.requestId, command: 'cancel' }))
      },
    },
  },
})

const contactOf = (ctx: Ctx): string => ctx.municipality?.contactName ?? ''
