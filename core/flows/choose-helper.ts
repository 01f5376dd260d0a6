import { z } from 'zod'
import { call, defineFlow, end, go, say, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { apart, choice } from './question.ts'
import { refused } from './refused.ts'

/** Some have said yes, and the seeker wanted to choose among them. */
export const chooseHelper = defineFlow({
  name: 'choose-helper',
  draft: z.object({
    requestId: z.number(),
    chooseBy: z.string(),
    helpers: z.array(
      z.object({
        invitationId: z.number(),
        firstName: z.string(),
        district: z.string().nullable(),
        /** the name of the one that they come for */
        organisation: z.string().nullable().default(null),
      }),
    ),
  }),
  about: ({ requestId }) => `choice:${requestId}`,
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: ({ helpers, chooseBy }, ctx) => ({
        lines: [line('choose', { helpers: helpers.length, chooseBy })],
        choices: [
          ...apart(
            helpers.map(({ invitationId, ...helper }) =>
              choice(String(invitationId), line('choose.one', helper)),
            ),
            ctx,
          ),
          choice('wait', line('choose.wait')),
        ],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return end(say(isRefusal(event.result) ? refused(event.result) : line('choose.done')))
        if (event.kind !== 'chose') return unfit
        if (event.id === 'wait') return end(say(line('choose.waiting', { chooseBy: draft.chooseBy })))
        const invitationId = Number(event.id)
        return go('ask', draft, call('choose-helper', { requestId: draft.requestId, invitationId }))
      },
    },
  },
})
