import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Category } from '../domain/categories.ts'
import type { DayPart, When } from '../domain/when.ts'
import type { Reader, Tongue } from './tongue.ts'

/** Dates, times and lists in the words of one language. What all languages do alike is done here. */
export function tongueOf(words: Wording): (reader: Reader) => Tongue {
  const { locale } = words
  const longDay = new Intl.DateTimeFormat(locale, LONG_DAY)
  const shortDay = new Intl.DateTimeFormat(locale, { ...words.shortDay, timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale)
  const euros = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    minimumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  })
  const plurals = new Intl.PluralRules(locale)

  const day = (iso: string) => longDay.format(noon(iso))
  const daysOf = (days: string[]): string => {
    const [first, last] = [days[0], days.at(-1)]
    if (!first || !last) return ''
    return isSpan(days) ? words.span(day(first), day(last)) : lists.format(days.map(day))
  }
  const everyOf = (every: string): string =>
    lists.format(
      every.split(',').map(each => {
        const weekday = WEEKDAYS.indexOf(each.slice(-2))
        const nth = Number(each.slice(0, -2))
        return nth ? words.monthly(weekday, nth) : words.weekly(weekday)
      }),
    )
  const hoursOf = ({ from, to, part }: When): string => {
    if (from !== null) return to === null ? words.time(from) : words.hours(from, to)
    return part === null ? '' : words.parts[part]
  }
  const when = (at: When): string => {
    const glued = at.every && at.from === null && at.part !== null && words.weeklyPart?.(at.every, at.part)
    if (glued) return glued
    const date = at.every ? everyOf(at.every) : daysOf(at.days)
    // "montags und freitags vormittags", but "Samstag, 28. November, vormittags"
    const joined = at.every && at.from === null ? ' ' : words.comma
    return [date, hoursOf(at)].filter(Boolean).join(joined) || words.byAgreement
  }
  const count: Tongue['count'] = (n, forms) =>
    (forms[plurals.select(n)] ?? forms.other).replace('#', String(n))
  const moment = (instant: string, { timeZone, now }: Reader): string => {
    const at = new Date(instant)
    const date = localDay(at, timeZone)
    // by days of the calendar: the nights when the clock is changed have another length
    const ahead = daysBetween(localDay(new Date(now), timeZone), date)
    const name = ahead === 0 ? words.today : ahead === 1 ? words.tomorrow : day(date)
    return `${name}${words.comma}${words.time(localTime(at, timeZone))}`
  }

  return reader => ({
    day,
    time: words.time,
    when,
    onWhen: at => {
      if (at.days.length > 0) return isSpan(at.days) ? words.onSpan(when(at)) : words.onDays(when(at))
      if (at.every && at.from !== null && words.atHours)
        return `${everyOf(at.every)} ${words.atHours(at.from, at.to)}`
      return at.every || at.from || at.part ? when(at) : words.byAgreementWithin
    },
    shortWhen: ({ days, every }) =>
      every
        ? words.regularly
        : days[0]
          ? shortDay.format(noon(days[0])).replace(/^(\p{L}+)\.?[,،]/u, '$1')
          : '',
    moment: instant => moment(instant, reader),
    minutes: minutes => words.minutes(minutes, count),
    dayPart: part => words.parts[part],
    category: name => words.categories[name],
    need: name => words.needs[name],
    phone: dialled,
    euros: cents => euros.format(cents / 100),
    list: items => lists.format(items),
    count,
  })
}

/** "10", "15:30": as one says the hour where full hours have no minutes */
export const plainTime = (hhmm: string): string => hhmm.replace(/^0/, '').replace(/:00$/, '')

/** Days in a row are a span, others a list. */
const isSpan = (days: string[]): boolean =>
  days.length > 2 && daysBetween(days[0] ?? '', days.at(-1) ?? '') === days.length - 1
const daysBetween = (first: string, last: string): number =>
  (noon(last).getTime() - noon(first).getTime()) / DAY_MS

const dialled = (e164: string): string => {
  const number = parsePhoneNumberFromString(e164)
  return (number?.country === 'DE' ? number.formatNational() : number?.formatInternational()) ?? e164
}

const localDay = (at: Date, timeZone: string): string => clockOf(timeZone).format(at).slice(0, 10)
const localTime = (at: Date, timeZone: string): string => clockOf(timeZone).format(at).slice(-5)

/** "2026-11-23 10:00". Making a format takes a hundred times as long as using it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
  CLOCKS.set(timeZone, made)
  return made
}
const CLOCKS = new Map<string, Intl.DateTimeFormat>()
const noon = (iso: string): Date => new Date(`${iso}T12:00:00Z`)
const DAY_MS = 86_400_000
const LONG_DAY: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
}
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** How one language says it; weekdays count from 0 = Monday. */
export interface Wording {
  /** of Intl */
  locale: string
  /** of a day on a button */
  shortDay: Intl.DateTimeFormatOptions
  /** between a day and its hours */
  comma: string
  /** "10 Uhr" */
  time(hhmm: string): string
  /** "10 bis 12 Uhr" */
  hours(from: string, to: string): string
  /** days in a row: "Montag, 2. November bis Freitag, 6. November" */
  span(first: string, last: string): string
  /** within a sentence: "am Donnerstag, 26. November" */
  onDays(when: string): string
  onSpan(when: string): string
  /** "montags" */
  weekly(weekday: number): string
  /** "jeden ersten Montag im Monat"; nth from 1, −1 = the last */
  monthly(weekday: number, nth: number): string
  /** after "montags", within a sentence: "um 10 Uhr", where it is more than a comma and the hours */
  atHours?(from: string, to: string | null): string
  /** a part of one day every week in a word of its own: "samstagnachmittags"; null for any other pattern */
  weeklyPart?(every: string, part: DayPart): string | null
  /** no time is fixed; said alone, and within a sentence */
  byAgreement: string
  byAgreementWithin: string
  /** on a button, of a weekly pattern */
  regularly: string
  today: string
  tomorrow: string
  minutes(minutes: number, count: Tongue['count']): string
  parts: Record<DayPart, string>
  categories: Record<Category, string>
  needs: Record<Category, string>
}
