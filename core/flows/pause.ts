import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { choice, yes } from './question.ts'
import { refused } from './refused.ts'

/** A helper's own on and off. */
export const pause = defineFlow({
  name: 'pause',
  lobby: true,
  draft: z.object({
    /** the last day of a holiday that was told of */
    until: z.iso.date().nullable().default(null),
  }),
  open: (draft, ctx) => (ctx.member?.roles.includes('HELPER') ? go('howLong', draft) : turnTo('menu')),
  steps: {
    howLong: {
      show: ({ until }, ctx) => ({
        lines: [
          until !== null
            ? line('pause.until', { day: until })
            : ctx.member?.pausedUntil
              ? line('pause.now', { until: ctx.member.pausedUntil })
              : line('pause.howLong'),
        ],
        choices: [
          ...(until === null ? [] : [yes(line('yes'), String(daysTo(until, ctx)))]),
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

/** Asked again on the day after. */
const daysTo = (until: string, { local }: Ctx): number =>
  Temporal.PlainDate.from(local.slice(0, 10)).until(until, { largestUnit: 'days' }).days + 1
