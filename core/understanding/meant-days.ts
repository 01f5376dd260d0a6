import { addDays, type Day, weekdayOf } from '../domain/calendar.ts'
import {
  dayIn,
  dayNumber,
  daysBetween,
  daysOfMonth,
  lastDate,
  monthNumber,
  nextDate,
  yearOf,
} from './dates.ts'
import { ordinalOf } from './numbers.ts'
import type { TimeRemark } from './time-remarks.ts'
import { weekdayNumber } from './weekdays.ts'
import type { Week } from './weeks.ts'

export const fixed = (days: Day[]): DayMention => ({ days: () => days })
export const known = (day: Day | null): DayMention | null =>
  day === null ? null : { days: () => [day], absolute: true }

/** The next time this feast comes; a feast of several days counts until its last. */
export function yearly(days: (year: number) => Day[]): DayMention {
  return {
    absolute: true,
    days: from => {
      const thisYear = days(yearOf(from))
      return (thisYear.at(-1) ?? '') >= from ? thisYear : days(yearOf(from) + 1)
    },
  }
}

export function written(
  dayWord: string | undefined,
  month: number,
  year: string | undefined,
  today: Day,
): DayMention | null {
  const day = dayNumber(dayWord ?? '')
  if (day === null || month < 1 || month > 12) return null
  const inYear = year === undefined ? null : dayIn(Number(year), month, day)
  if (day > daysOfMonth(LEAP_YEAR, month) || (year !== undefined && inYear === null))
    return { days: () => [], amiss: { about: 'no-such-day', day, month } }
  if (inYear !== null) return inYear < today ? goneBy(inYear) : known(inYear)
  const last = lastDate(today, day, month)
  if (last !== null && last >= addDays(today, -JUST_GONE_DAYS) && last < today) return goneBy(last)
  return {
    absolute: true,
    days: from => {
      const next = nextDate(from, day, month)
      return next === null ? [] : [next]
    },
  }
}

const goneBy = (day: Day): DayMention => ({ days: () => [], amiss: { about: 'gone-by', day } })
const LEAP_YEAR = 2024
/** Whoever names a date of a few weeks ago without a year hardly means that of next year. */
const JUST_GONE_DAYS = 60

export function bare(day: number): DayMention | null {
  if (day < 1 || day > 31) return null
  return {
    dayOfMonth: day,
    absolute: true,
    days: from => {
      const next = nextDate(from, day, null)
      return next === null ? [] : [next]
    },
  }
}

/** A weekday is the next one after today, unless a week was named. */
export function weekdayMention(which: string, weekday: number, today: Day, week: Week | null): DayMention {
  if (week !== null) return { weekday, days: () => [addDays(week.monday, weekday - 1)] }
  const extra = which.startsWith('ueber') ? 7 : 0
  return {
    weekday,
    orElse: otherWeek(which, weekday, today),
    days: from => [addDays(next(from, weekday), extra)],
  }
}

/** "nächsten Freitag" may be a week later, "Montag" on a Monday today: how many days apart the other reading is. */
function otherWeek(which: string, weekday: number, today: Day): number | null {
  if (/^(naechst|next)/.test(which)) return weekday > weekdayOf(today) ? 7 : null
  return which === '' && weekday === weekdayOf(today) ? -7 : null
}

const next = (from: Day, weekday: number): Day => addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1)

export function startOf(word: string, today: Day): Day {
  if (/^(heut|today)/.test(word)) return today
  if (/^(morgen|tomorrow)/.test(word)) return addDays(today, 1)
  if (word.startsWith('uebermorgen')) return addDays(today, 2)
  return next(today, weekdayNumber(word.split(' ').at(-1) ?? '') ?? 1)
}

export function monthsAhead(today: Day, months: number): Day {
  const index = Number(today.slice(5, 7)) - 1 + months
  const [year, month] = [yearOf(today) + Math.floor(index / 12), (index % 12) + 1]
  return dayIn(year, month, Math.min(Number(today.slice(8)), daysOfMonth(year, month))) ?? today
}

/** "am ersten Dezemberwochenende", "am 2. Adventswochenende" */
export function weekendOf(which: string, of: string): DayMention | null {
  const nth = ordinalOf(which)
  const month = monthNumber(of)
  if (nth === null) return null
  if (month === null)
    return yearly(year =>
      withSaturday(addDays(`${year}-12-24`, -(weekdayOf(`${year}-12-24`) % 7) + (nth - 4) * 7)),
    )
  return yearly(year => {
    const last = daysOfMonth(year, month)
    const sundays = daysBetween(dayIn(year, month, 1) ?? '', dayIn(year, month, last) ?? '').filter(
      day => weekdayOf(day) === 7 && Number(day.slice(8)) > 1,
    )
    return withSaturday(sundays.at(nth > 0 ? nth - 1 : nth) ?? sundays[0] ?? '')
  })
}

/** "in der ersten Dezemberwoche": seven days from the 1st; "in der 2. Adventswoche": from that Sunday on */
export function weekOf(which: string, of: string): DayMention | null {
  const nth = ordinalOf(which)
  const month = monthNumber(of)
  if (nth === null) return null
  return yearly(year => {
    const first =
      month === null
        ? addDays(`${year}-12-24`, -(weekdayOf(`${year}-12-24`) % 7) + (nth - 4) * 7)
        : (dayIn(year, month, nth > 0 ? nth * 7 - 6 : daysOfMonth(year, month) - 6) ?? '')
    return first === '' ? [] : daysBetween(first, addDays(first, 6))
  })
}

/** "am ersten Samstag im Dezember" */
export function weekdayOfMonth(which: string, weekday: number, month: number): DayMention | null {
  const nth = ordinalOf(which)
  if (nth === null) return null
  return yearly(year => {
    const days = daysBetween(
      dayIn(year, month, 1) ?? '',
      dayIn(year, month, daysOfMonth(year, month)) ?? '',
    ).filter(day => weekdayOf(day) === weekday)
    return days.slice(nth > 0 ? nth - 1 : nth).slice(0, 1)
  })
}

export const endOfMonth = (today: Day): Day =>
  dayIn(yearOf(today), Number(today.slice(5, 7)), daysOfMonth(yearOf(today), Number(today.slice(5, 7)))) ??
  today

const withSaturday = (sunday: Day): Day[] => [addDays(sunday, -1), sunday]

export function thirdOfMonth(part: string, month: number, today: Day): DayMention {
  const [first, last] = part === 'anfang' ? [1, 10] : part === 'mitte' ? [11, 20] : [21, 31]
  return yearly(year =>
    daysBetween(
      dayIn(year, month, first) ?? today,
      dayIn(year, month, Math.min(last, daysOfMonth(year, month))) ?? today,
    ),
  )
}

export interface DayMention {
  /** the days meant, seen from a day: today, or the first day of a span that ends here */
  days: (from: Day) => Day[]
  /** set for a weekday without a date */
  weekday?: number
  /** set for a bare number, "vom 24." */
  dayOfMonth?: number
  /** a date or feast, beside which a weekday says nothing new */
  absolute?: boolean
  /** people understand the word differently: so many days apart is what others mean by it */
  orElse?: number | null
  past?: boolean
  /** why there is no such day to come */
  amiss?: TimeRemark
}
