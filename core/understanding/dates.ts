import { Temporal } from 'temporal-polyfill'
import { addDays, type Day } from '../domain/calendar.ts'
import { ordinalOf } from './numbers.ts'
import { piece } from './pattern.ts'

/** The day in ISO; null where the calendar has none (30.2.). Two-digit years are of this century. */
export function dayIn(year: number, month: number, day: number): Day | null {
  const full = year < 100 ? 2000 + year : year
  if (full < 2000 || full > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > daysOfMonth(full, month)) return null
  return `${full}-${two(month)}-${two(day)}`
}

/** The first day from `from` on with this day of the month, and month where one is given. */
export function nextDate(from: Day, day: number, month: number | null): Day | null {
  const [year, thisMonth] = [yearOf(from), monthOf(from)]
  for (let ahead = 0; ahead <= MONTHS_TO_29_FEBRUARY; ahead++) {
    const index = thisMonth - 1 + ahead
    const candidate = { year: year + Math.floor(index / 12), month: (index % 12) + 1 }
    if (month !== null && candidate.month !== month) continue
    const found = dayIn(candidate.year, candidate.month, day)
    if (found !== null && found >= from) return found
  }
  return null
}

/** The latest day up to `until` with this day of this month. */
export function lastDate(until: Day, day: number, month: number): Day | null {
  const thisYear = dayIn(yearOf(until), month, day)
  return thisYear !== null && thisYear <= until ? thisYear : dayIn(yearOf(until) - 1, month, day)
}

/** The last day up to `until` with this day of the month: "24.–27.12." begins on 24 December. */
export function dateBefore(until: Day, day: number): Day | null {
  const sameMonth = dayIn(yearOf(until), monthOf(until), day)
  if (sameMonth !== null && sameMonth <= until) return sameMonth
  const [year, month] = monthOf(until) === 1 ? [yearOf(until) - 1, 12] : [yearOf(until), monthOf(until) - 1]
  return dayIn(year, month, day)
}

/** Every day from the first to the last, at most a month. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last && days.length < LONGEST_SPAN_DAYS; day = addDays(day, 1)) days.push(day)
  return days
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthOf = (day: Day): number => Number(day.slice(5, 7))
export const daysOfMonth = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }).daysInMonth

/** 12 for "dezember", "dez", "december"; null for any other word. */
export function monthNumber(name: string): number | null {
  const at = MONTH_STEMS.findIndex(stems => stems.some(stem => name.startsWith(stem)))
  return at < 0 ? null : at + 1
}

/** 5 for "5.", "fuenften", "5th"; null for what is no day of a month. */
export function dayNumber(word: string): number | null {
  const day = ordinalOf(word)
  return day !== null && day >= 1 && day <= 31 ? day : null
}

/** Regex source without groups. */
export const MONTH = piece`
  (?:januar|jaenner|januari|jan|februar|feber|feb|maerz|mrz|april|apr|mai|juni|juno|jun|juli|julei|jul
  |august|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez|january|february|march|may|june
  |july|october|oct|december|dec)
`

const two = (value: number) => String(value).padStart(2, '0')
const LONGEST_SPAN_DAYS = 31
const MONTHS_TO_29_FEBRUARY = 96

const MONTH_STEMS = [
  ['jan', 'jaen'],
  ['feb'],
  ['maerz', 'mrz', 'march'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
]
