import { clockOf } from '../domain/calendar.ts'
import type { DayPart } from '../domain/when.ts'
import { IN_A_WHILE, PART_SUFFIX, RELATIONS } from './clock-words.ts'
import { type Line, take } from './line.ts'
import { numberOf } from './numbers.ts'

/**
 * The time of day a line names: "zwischen 10 und 12", "ab halb neun", "gegen drei" (15 h: nobody runs errands
 * at 3).
 */
export function readClock(
  line: Line,
  at: { minute: number; part: DayPart | null; isToday: boolean },
): Clock | null {
  const soon = take(line, 'time', IN_A_WHILE, match =>
    minutesAhead(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''),
  )[0]
  if (soon !== undefined) {
    const minute = at.minute + soon.value
    return minute < 24 * 60 ? { from: clockOf(minute), to: null, isToday: true, orElse: null } : null
  }
  for (const { pattern, from, to } of RELATIONS) {
    const found = take(line, 'time', pattern, match => {
      const start = from === null ? null : timeOf(match[from] ?? '', at)
      const end = to === null ? null : timeOf(match[to] ?? '', at)
      return (from !== null && start === null) || (to !== null && end === null) ? null : { start, end }
    })[0]
    if (found === undefined) continue
    const { start: told, end } = found.value
    const start = told ?? (end === null ? null : earlierStart(line, found.at, end, at))
    const later = start === null || end === null || end > start ? end : afterwards(start, end)
    return {
      from: start === null ? null : clockOf(start),
      to: later === null ? null : clockOf(later),
      isToday: false,
      orElse: otherHalf(start, later, found.words, at),
    }
  }
  return null
}

/** "um 12 von der Schule holen und bis 14 Uhr behalten": the start that was told before the end. */
function earlierStart(
  line: Line,
  before: number,
  end: number,
  at: { minute: number; part: DayPart | null; isToday: boolean },
): number | null {
  if (!ABOUT_A_START.test(line.rest.slice(0, before))) return null
  for (const { pattern, from, to } of RELATIONS) {
    if (from === null || to !== null) continue
    const match = Array.from(line.rest.slice(0, before).matchAll(pattern)).at(-1)
    const start = match === undefined ? null : timeOf(match[from] ?? '', at)
    if (start !== null && start < end) return start
  }
  return null
}

/**
 * "von acht bis elf abends", "von 20 bis 1 Uhr": an end before its start is of the other half of the day, or of the night
 * that follows.
 */
function afterwards(start: number, end: number): number {
  if (end + HALF_DAY <= 24 * 60 && end + HALF_DAY > start) return end + HALF_DAY
  return start >= 18 * 60 && end >= HALF_DAY && end <= 18 * 60 ? end - HALF_DAY : end
}

/** "um 7" may be early or late; "um 7:00", "um 7 abends" and "um 3" are not. */
function otherHalf(
  start: number | null,
  end: number | null,
  words: string,
  at: { minute: number; part: DayPart | null; isToday: boolean },
): Pick<Clock, 'from' | 'to'> | null {
  if (start === null || at.part !== null || TOLD_HALF.test(words)) return null
  const shift = start >= HALF_DAY ? -HALF_DAY : HALF_DAY
  const other = start + shift
  const early = Math.min(start, other)
  if (early < EITHER_FROM_MINUTE || early > EITHER_TO_MINUTE || (at.isToday && early <= at.minute))
    return null
  if (end !== null && (end + shift <= other || end + shift > 24 * 60)) return null
  return { from: clockOf(other), to: end === null ? null : clockOf(end + shift) }
}

/** A part of day, minutes as on a display, or an hour that only a clock of 24 hours has. */
const TOLD_HALF = /frueh|morgens|mittags|abends|nachts|\d[:.]\d|\b0\d|\b1[3-9]\b|\b2\d\b|\b[ap]\.?m\b/
const EITHER_FROM_MINUTE = 6 * 60
const EITHER_TO_MINUTE = 8 * 60

/** Minutes after midnight; null for what is no time. */
function timeOf(
  words: string,
  at: { minute: number; part: DayPart | null; isToday: boolean },
): number | null {
  const own = ownPart(words)
  const time = spoken(
    words
      .replace(PART_SUFFIX, '')
      .replace(/ ?(?:uhr|o clock)\b ?/, ' ')
      .trim(),
  )
  if (time === null) return null
  const [hour, minute] = time.value
  const part = own ?? at.part
  const lifted = time.exact ? hour : byPart(hour, minute, part)
  const soonest =
    at.isToday && part === null && !time.exact && lifted * 60 + minute < at.minute && lifted < 12
      ? lifted + 12
      : lifted
  return soonest > 24 || minute > 59 || (soonest === 24 && minute > 0) ? null : soonest * 60 + minute
}

/** Lifts a twelve-hour time into the day. Without a word for the part of day, 1 to 6 are of the afternoon. */
function byPart(hour: number, minute: number, part: DayPart | 'night' | null): number {
  if (hour > 12 || hour === 0) return hour
  switch (part) {
    case 'morning':
      return hour
    case 'midday':
      return hour < 4 ? hour + 12 : hour
    case 'afternoon':
      return hour < 9 ? hour + 12 : hour
    case 'evening':
      return hour >= 4 && hour < 12 ? hour + 12 : hour === 12 ? 24 : hour + 12
    case 'night':
      return hour < 6 ? hour : hour === 12 ? 24 : hour + 12
    case null:
      return hour * 60 + minute < EARLIEST_ERRAND_MINUTE ? hour + 12 : hour
    default:
      return part satisfies never
  }
}

function spoken(words: string): Spoken | null {
  for (const [pattern, read] of SPOKEN) {
    const match = pattern.exec(words)
    if (match === null) continue
    const value = read(match)
    if (value !== null) return value
  }
  return null
}

const hours = (word: string | undefined) => {
  const hour = numberOf(word ?? '')
  return hour !== null && hour <= 24 ? hour : null
}

/** `offset` minutes from the full hour: -30 for "halb neun". */
function around(word: string | undefined, offset: number): Spoken | null {
  const hour = hours(word)
  if (hour === null) return null
  if (hour === 24 && offset === 0) return { value: [24, 0], exact: true }
  const minutes = ((hour === 0 ? 24 : hour) * 60 + offset) % (24 * 60)
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  return { value: [h === 0 && hour <= 12 ? 12 : h, m], exact: false }
}

const SPOKEN: readonly (readonly [RegExp, (match: RegExpExecArray) => Spoken | null])[] = [
  [/^(\w+) vor halb (\w+)/, m => around(m[2], -30 - (numberOf(m[1] ?? '') ?? 0))],
  [/^(\w+) nach halb (\w+)/, m => around(m[2], -30 + (numberOf(m[1] ?? '') ?? 0))],
  [/^(?:viertel|quarter) (?:vor|to) (\w+)/, m => around(m[1], -15)],
  [/^(?:viertel|quarter) (?:nach|ueber|past) (\w+)/, m => around(m[1], 15)],
  [/^half (?:past )?(\w+)/, m => around(m[1], 30)],
  [/^(?:dreiviertel|drei viertel|3\/4) (\w+)/, m => around(m[1], -15)],
  [/^viertel (\w+)/, m => around(m[1], -45)],
  [/^halb (\w+)/, m => around(m[1], -30)],
  [/^(?:kurz|gleich|bald) (?:vor|nach) (\w+)/, m => around(m[1], 0)],
  [/^(\w+) (?:vor|to) (\w+)/, m => around(m[2], -(numberOf(m[1] ?? '') ?? 0))],
  [/^(\w+) (?:nach|past) (\w+)/, m => around(m[2], numberOf(m[1] ?? '') ?? 0)],
  [/^(\d{1,2}) ?[:.h] ?(\d{2})\b/, m => digital(m[1] ?? '', m[2] ?? '')],
  [/^(\d{1,2}) (\d{2})\b/, m => digital(m[1] ?? '', m[2] ?? '')],
  [/^(\d{2})(\d{2})$/, m => digital(m[1] ?? '', m[2] ?? '')],
  [/^0(\d)$/, m => ({ value: [Number(m[1]), 0], exact: true })],
  [/^(\w+)/, m => around(m[1], 0)],
]

/** "03:30" and "6:30" are meant as written; "3:30" is half past three in the afternoon. */
function digital(hour: string, minute: string): Spoken | null {
  return Number(hour) > 24
    ? null
    : { value: [Number(hour), Number(minute)], exact: hour.startsWith('0') || Number(hour) >= 6 }
}

function ownPart(words: string): DayPart | 'night' | null {
  const suffix = PART_SUFFIX.exec(words)?.[0] ?? ''
  if (/frueh|morgen|vormittag|a\.?m\b/.test(suffix)) return 'morning'
  if (/nachmittag|p\.?m\b/.test(suffix)) return 'afternoon'
  if (/mittag/.test(suffix)) return 'midday'
  if (/abend/.test(suffix)) return 'evening'
  return /nacht/.test(suffix) ? 'night' : null
}

function minutesAhead(count: string, unit: string): number | null {
  const halves = /halbe/.test(count)
    ? 0.5
    : /anderthalb|einhalb/.test(count)
      ? 1.5
      : /viertel/.test(unit)
        ? 0.25
        : null
  const value = halves ?? numberOf(count.trim())
  return value === null ? null : Math.round(value * (/min/.test(unit) ? 1 : 60))
}

const HALF_DAY = 12 * 60
const ABOUT_A_START = /\b(?:um|ab|gegen) (?:\d|halb|viertel|[a-z]+)/
const EARLIEST_ERRAND_MINUTE = 7 * 60

interface Spoken {
  value: readonly [hour: number, minute: number]
  /** as on a clock of 24 hours, not to be lifted into the afternoon */
  exact: boolean
}

export interface Clock {
  from: string | null
  to: string | null
  /** "in einer Stunde" names the day, too */
  isToday: boolean
  /** the other half of the day, where it may as well be meant */
  orElse: { from: string | null; to: string | null } | null
}
