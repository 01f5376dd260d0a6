import { addDays, minuteOf } from '../domain/calendar.ts'
import type { When } from '../domain/when.ts'
import { type Clock, readClock } from './clock.ts'
import { GREETING, readDayPart } from './day-part.ts'
import { readDays } from './days.ts'
import { type Heard, type Line, lineOf } from './line.ts'
import type { Plain } from './plain.ts'
import { saysInterval, type TimeRemark } from './time-remarks.ts'
import { writeOutWeekdays } from './weekdays.ts'
import { readWeekly } from './weekly.ts'

/** When something is meant to be. Nothing named: no days and nulls. */
export function whenIn(text: Plain, at: Moment, how: { habitual: boolean; heard: Heard[] }): ReadWhen {
  const [today, minute] = [at.now.slice(0, 10), minuteOf(at.now.slice(11, 16))]
  const line: Line = lineOf(text, how.heard)
  line.rest = line.rest.replace(GREETING, greeting => ' '.repeat(greeting.length))
  writeOutWeekdays(line, how.habitual)
  const interval = saysInterval(line.rest)
  const every = readWeekly(line)
  const { days, orElse, remark } = readDays(line, { today, land: at.land })
  const part = readDayPart(line)
  const clock = readClock(line, { minute, part, isToday: days.length === 1 && days[0] === today })
  const timed = clock !== null
  const when: When = {
    days: every !== null ? [] : clock?.isToday ? [today] : days,
    from: clock?.from ?? null,
    to: clock?.to ?? null,
    part: timed ? null : part,
    every,
  }
  const readings: WhenReading[] = []
  const otherDays = orElse === null ? [] : when.days.map(day => addDays(day, orElse))
  if (otherDays.length > 0 && every === null && !(otherDays[0] === today && isOver(clock, minute)))
    readings.push({ slot: 'days', one: when.days, other: otherDays })
  if (clock?.orElse)
    readings.push({ slot: 'time', one: { from: clock.from, to: clock.to }, other: clock.orElse })
  return {
    when,
    readings,
    remark: interval ? { about: 'not-weekly' } : every === null ? remark : null,
    rest: line.rest as Plain,
  }
}

const isOver = (clock: Clock | null, minute: number) => clock?.from != null && minuteOf(clock.from) <= minute

export interface Moment {
  /** the municipality's local time to the minute: `2026-11-23T10:00` */
  now: string
  /** ISO 3166-2:DE without the country, for public holidays: `NW` */
  land: string
}

export interface ReadWhen {
  when: When
  /** the text without the words of time */
  rest: Plain
  /** where people understand the words differently: the reading taken and the other */
  readings: WhenReading[]
  /** what has to be said about a time that cannot be as it was told */
  remark: TimeRemark | null
}

export type WhenReading =
  | { slot: 'days'; one: string[]; other: string[] }
  | { slot: 'time'; one: Hours; other: Hours }
  /** several times, of which one will do */
  | { slot: 'when'; ways: When[] }
type Hours = Pick<When, 'from' | 'to'>
