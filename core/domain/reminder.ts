import { addDays, type Calendar, HOUR_MS, type Instant } from './calendar.ts'

/**
 * When both are reminded of a visit: in the afternoon before, else two hours ahead; null where it was agreed on just
 * before, or begins too early in the morning, so that nobody is woken by it.
 */
export function remindAt(
  visit: { startsAt: Instant; agreedAt: Instant },
  calendar: Calendar,
): Instant | null {
  const { startsAt, agreedAt } = visit
  const dayBefore = addDays(calendar.local(startsAt).day, -1)
  const times = [calendar.instant(dayBefore, AFTERNOON), startsAt - AHEAD_MS]
  return times.find(at => at >= agreedAt + STILL_KNOWN_MS && calendar.local(at).minute >= AWAKE_FROM) ?? null
}

/** minutes after midnight: five o'clock, when most are at home and plans can still be changed */
const AFTERNOON = 17 * 60
const AWAKE_FROM = 8 * 60
const AHEAD_MS = 2 * HOUR_MS
const STILL_KNOWN_MS = 3 * HOUR_MS
