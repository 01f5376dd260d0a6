import { z } from 'zod'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { choice } from './question.ts'
import { refused } from './refused.ts'

/** A helper's own on and off. */
export const pause = defineFlow({
  name: 'pause',
  lobby: true,
  draft: z.object({}),
  open: (draft, ctx) => (ctx.member?.roles.includes('HELPER') ? go('howLong', draft) : turnTo('menu')),
  steps: {
    howLong: {
      show: (_, ctx) => ({
        lines: [
          ctx.member?.pausedUntil
            ? line('pause.now', { until: ctx.member.pausedUntil })
            : line('pause.howLong'),
        ],
        choices: [
          ...[7, 30, 90].map(days => choice(String(days), line('days', { days }))),
          choice('off', line(ctx.member?.pausedUntil ? 'pause.end' : 'pause.none')),
        ],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { until } = event.result as { until: string | null }
          return end(say(until === null ? line('pause.off') : line('pause.done', { until })))
        }
        if (event.kind !== 'chose') return unfit
        if (event.id === 'off' && !ctx.member?.pausedUntil) return end(say(line('fine')))
        return go(
          'howLong',
          draft,
          call('pause-asks', { days: event.id === 'off' ? null : Number(event.id) }),
        )
      },
    },
  },
})
