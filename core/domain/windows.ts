import {
  addDays,
  type Calendar,
  type Clock,
  DAY_MS,
  HOUR_MS,
  type Instant,
  minuteOf,
  weekdayOf,
} from './calendar.ts'
import type { Window } from './safeguarding.ts'
import type { DayPart, When } from './when.ts'

/**
 * When the help may take place, on the wall clock: one window a named day, or the next occurrences of a weekly
 * pattern. Empty while neither was named.
 */
export function windowsOf(when: When, minutes: number, calendar: Calendar, now: Instant): Window[] {
  const days =
    when.days.length > 0 ? when.days : when.every ? nextOccurrences(when.every, calendar.local(now).day) : []
  return days.map(day => ({ day, ...hoursOf(when, minutes) }))
}

/** First and last instant that the windows mean; null where no day is named. */
export function spanOf(
  windows: readonly Window[],
  calendar: Calendar,
): { startsAt: Instant; endsAt: Instant } | null {
  const [first, last] = [windows[0], windows.at(-1)]
  if (!first || !last) return null
  return { startsAt: calendar.instant(first.day, first.from), endsAt: calendar.instant(last.day, last.to) }
}

/** Until when somebody must have agreed: two hours before the help begins, and not in less than half an hour. */
export function deadlineOf(startsAt: Instant | null, now: Instant, searchDays: number): Instant {
  if (startsAt === null) return quarterAfter(now + searchDays * DAY_MS)
  const soon = Math.min(startsAt, quarterAfter(now + HOUR_MS))
  return Math.max(startsAt - 2 * HOUR_MS, soon, quarterAfter(now + HOUR_MS / 2))
}

/** The next quarter of an hour: "bis 9:25 Uhr" is no time that anybody keeps in mind. */
export const quarterAfter = (moment: Instant): Instant => Math.ceil(moment / QUARTER_MS) * QUARTER_MS
const QUARTER_MS = HOUR_MS / 4

/** Minutes of the wall clock, as far as they were named; else the usual day. */
export function hoursOf({ from, to, part }: When, minutes: number): { from: number; to: number } {
  const usual = PART_HOURS[part ?? 'day']
  if (from === null) {
    if (to === null) return usual
    const until = minuteOf(to)
    return { from: Math.min(usual.from, Math.max(0, until - minutes)), to: until }
  }
  const begin = minuteOf(from)
  if (to === null) return { from: begin, to: begin + minutes }
  // "19 bis 1 Uhr" is of two days; the window ends with the first
  return { from: begin, to: minuteOf(to) > begin ? minuteOf(to) : 24 * 60 }
}

/** `MO,WE` or `1MO`: the days of the next four weeks, or the next two months for the n-th weekday of one. */
export function nextOccurrences(every: string, today: string): string[] {
  const wanted = every
    .split(',')
    .map(each => ({ nth: Number(each.slice(0, -2)) || null, day: each.slice(-2) }))
  const horizon = wanted.some(each => each.nth) ? 62 : 28
  return Array.from({ length: horizon }, (_, ahead) => addDays(today, ahead + 1)).filter(day =>
    wanted.some(
      ({ nth, day: name }) =>
        DAY_NAMES[weekdayOf(day) - 1] === name &&
        (nth === null || Math.ceil(Number(day.slice(8)) / 7) === nth),
    ),
  )
}

/** iCalendar's names, Monday first */
export const DAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const hours = (from: Clock, to: Clock) => ({ from: minuteOf(from), to: minuteOf(to) })
const PART_HOURS: Record<DayPart | 'day', { from: number; to: number }> = {
  morning: hours('08:00', '12:00'),
  midday: hours('11:00', '14:00'),
  afternoon: hours('13:00', '18:00'),
  evening: hours('17:00', '21:00'),
  day: hours('08:00', '20:00'),
}
