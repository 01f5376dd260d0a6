import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { isMinorOn } from '../domain/age.ts'
import type { Rules } from '../domain/municipality.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readAtNight } from '../understanding/read.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'
import { rulesOf } from './town-rules.ts'

/** A helper's own on and off. */
export const pause = defineFlow({
  name: 'pause',
  lobby: true,
  draft: z.object({
    /** the last day of a holiday that was told of */
    until: z.iso.date().nullable().default(null),
    /** it is about the quiet hours */
    atNight: z.boolean().default(false),
    /** … and they don't want to be asked then */
    byDay: z.boolean().default(false),
    /** they are asked too often */
    often: z.boolean().default(false),
  }),
  open: (draft, ctx) => {
    if (!ctx.member?.roles.includes('HELPER')) return turnTo('menu')
    if (draft.atNight && draft.byDay) return go('atNight', draft, call('ask-at-night', { atNight: false }))
    const says = draft.often ? [say(line('pause.often', { most: rulesOf(ctx).weeklyAskLimit }))] : []
    return go(draft.atNight && mayBeWoken(ctx) ? 'atNight' : 'howLong', draft, ...says)
  },
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
          ...(until === null && mayBeWoken(ctx)
            ? [
                ctx.member?.urgentAnytime
                  ? choice('byDay', line('pause.byDay'))
                  : choice('atNight', line('pause.atNight')),
              ]
            : []),
        ],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { until } = event.result as { until: string | null }
          return end(say(until === null ? line('pause.off') : line('pause.done', { until })))
        }
        if (event.kind !== 'chose') return unfit
        if (event.id === 'atNight') return go('atNight', draft)
        if (event.id === 'byDay') return go('atNight', draft, call('ask-at-night', { atNight: false }))
        if (event.id === 'off' && !ctx.member?.pausedUntil) return end(say(line('fine')))
        return go(
          'howLong',
          draft,
          call('pause-asks', { days: event.id === 'off' ? null : Number(event.id) }),
        )
      },
    },
    atNight: {
      show: (_, ctx) => ({
        lines: [line('pause.atNightSure', quietHours(ctx))],
        choices: [yes(line('pause.atNightYes')), no(line('pause.atNightNo'))],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { atNight } = event.result as { atNight: boolean }
          return end(say(atNight ? line('pause.atNightOn') : line('pause.atNightOff', quietHours(ctx))))
        }
        const atNight =
          event.kind === 'said' ? readAtNight(event.text) : event.kind === 'chose' && event.id === 'yes'
        if (atNight === null || (event.kind !== 'said' && event.kind !== 'chose')) return unfit
        return go('atNight', draft, call('ask-at-night', { atNight }))
      },
    },
  },
})

const quietHours = (ctx: Ctx): Rules['quietHours'] => rulesOf(ctx).quietHours

/** Who is an adult, in a town that has quiet hours. */
function mayBeWoken(ctx: Ctx): boolean {
  const { from, to } = quietHours(ctx)
  return from !== to && !isMinorOn(ctx.local.slice(0, 10), { birthYear: ctx.member?.birthYear ?? null })
}

/** Asked again on the day after. */
const daysTo = (until: string, { local }: Ctx): number =>
  Temporal.PlainDate.from(local.slice(0, 10)).until(until, { largestUnit: 'days' }).days + 1
