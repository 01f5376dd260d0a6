import { addDays, type Instant, MINUTE_MS, minuteOf } from '../domain/calendar.ts'
import type { At } from '../domain/safeguarding.ts'

/** When the quiet hours that are now end; null outside them. They may cross midnight. */
export function quietUntil({ now, rules, calendar }: At): Instant | null {
  const from = minuteOf(rules.quietHours.from)
  const to = minuteOf(rules.quietHours.to)
  const { day, minute } = calendar.local(now)
  if (from <= to) return from <= minute && minute < to ? calendar.instant(day, to) : null
  if (minute >= from) return calendar.instant(addDays(day, 1), to)
  return minute < to ? calendar.instant(day, to) : null
}

/** When the next quiet hours begin, or `now` within them; null where a municipality has none. */
export function quietFrom({ now, rules, calendar }: At): Instant | null {
  const from = minuteOf(rules.quietHours.from)
  if (from === minuteOf(rules.quietHours.to)) return null
  const { day, minute } = calendar.local(now)
  return calendar.instant(minute < from ? day : addDays(day, 1), from)
}

/** From when on nobody waits any more, as what isn't asked before the next quiet hours isn't asked for long. */
export function lastCallOf(at: At): Instant | null {
  const quiet = quietFrom(at)
  return quiet === null ? null : quiet - LAST_CALL_MS
}

/** The next quiet hours are near, and begin before the deadline. */
export function isLastCall(at: At, deadline: Instant): boolean {
  const call = lastCallOf(at)
  return call !== null && at.now >= call && call + LAST_CALL_MS < deadline
}

const LAST_CALL_MS = 15 * MINUTE_MS
