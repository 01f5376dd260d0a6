import { z } from 'zod'
import { call, defineFlow, end, go, say, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'

/** A seeker wants to help too, or the other way round: staff approve each role by itself. */
export const newRole = defineFlow({
  name: 'new-role',
  draft: z.object({ role: z.enum(['SEEKER', 'HELPER']) }),
  open: (draft, ctx) => {
    const asked = draft.role === 'SEEKER' ? ctx.member?.wantsHelp : ctx.member?.wantsToHelp
    return asked
      ? end(say(line('role.waiting', { contact: ctx.municipality?.contactName ?? '' })))
      : go('ask', draft)
  },
  steps: {
    ask: {
      show: draft => ({
        lines: [line('role.ask', { role: draft.role })],
        choices: [choice('yes', line('yesPlease')), choice('no', line('noThanks'))],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered')
          return end(
            say(
              isRefusal(event.result)
                ? refused(event.result)
                : line('role.waiting', { contact: ctx.municipality?.contactName ?? '' }),
            ),
          )
        if (event.kind !== 'chose') return unfit
        return event.id === 'yes'
          ? go('ask', draft, call('ask-for-role', { role: draft.role }))
          : end(say(line('fine')))
      },
    },
  },
})
