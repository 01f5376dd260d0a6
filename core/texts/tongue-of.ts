import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Category } from '../domain/categories.ts'
import type { Article } from '../domain/organisation.ts'
import type { DayPart, When } from '../domain/when.ts'
import type { Reader, Tongue } from './tongue.ts'

/** Dates, times and lists in the words of one language. What all languages do alike is done here. */
export function tongueOf(words: Wording): (reader: Reader) => Tongue {
  const { locale } = words
  const longDay = new Intl.DateTimeFormat(locale, LONG_DAY)
  const dayOfYear = new Intl.DateTimeFormat(locale, { ...LONG_DAY, year: 'numeric' })
  const dayInMonth = new Intl.DateTimeFormat(locale, DAY_IN_MONTH)
  const shortDay = new Intl.DateTimeFormat(locale, { ...words.shortDay, timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale)
  const euros = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    minimumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  })
  const plurals = new Intl.PluralRules(locale)

  const everyOf = (every: string): string => {
    const days = every.split(',')
    if (WEEKDAYS.every(name => days.includes(name))) return words.daily
    return lists.format(
      days.map(each => {
        const weekday = WEEKDAYS.indexOf(each.slice(-2))
        const nth = Number(each.slice(0, -2))
        return nth ? words.monthly(weekday, nth) : words.weekly(weekday)
      }),
    )
  }
  const hoursOf = ({ from, to, part }: When): string => {
    if (from !== null) return to === null ? words.time(from) : words.hours(from, to)
    if (to !== null) return words.until(to)
    return part === null ? '' : words.parts[part]
  }
  const named: Tongue['organisation'] = ({ name, article }) => words.organisation?.(name, article) ?? name
  const count: Tongue['count'] = (n, forms) =>
    (forms[plurals.select(n)] ?? forms.other).replace('#', String(n))
  const moment = (instant: string, { timeZone, now }: Reader, day: (iso: string) => string): string => {
    const at = new Date(instant)
    const date = localDay(at, timeZone)
    // by days of the calendar: the nights when the clock is changed have another length
    const today = localDay(new Date(now), timeZone)
    const name = date === today ? words.today : date === daysAfter(today, 1) ? words.tomorrow : day(date)
    return `${name}${words.comma}${words.time(localTime(at, timeZone))}`
  }

  return reader => {
    // a day of another year says so
    const year = localDay(new Date(reader.now), reader.timeZone).slice(0, 4)
    const day = (iso: string) =>
      iso.startsWith(year) ? longDay.format(noon(iso)) : dayOfYear.format(noon(iso)).replace(YEARS_SIGN, '')
    const daysOf = (days: string[]): string => {
      const [first, last] = [days[0], days.at(-1)]
      if (!first || !last) return ''
      return isSpan(days) ? words.span(day(first), day(last)) : lists.format(days.map(day))
    }
    const when = (at: When): string => {
      const glued = at.every && at.from === null && at.part !== null && words.weeklyPart?.(at.every, at.part)
      if (glued) return glued
      const date = at.every ? everyOf(at.every) : daysOf(at.days)
      // "samstags vormittags", but "Samstag, 28. November, vormittags"
      const joined = at.every && at.part !== null ? ' ' : words.comma
      return [date, hoursOf(at)].filter(Boolean).join(joined) || words.byAgreement
    }

    return {
      day,
      dayOfMonth: (dayNumber, month) =>
        dayInMonth.format(noon(`2026-${String(month).padStart(2, '0')}-01`)).replace('1', String(dayNumber)),
      time: words.time,
      when,
      wishes: wishes =>
        lists.format(
          wishes.map(({ category, when: at }) =>
            at === null ? words.categories[category] : `${words.categories[category]} (${when(at)})`,
          ),
        ),
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
      moment: instant => moment(instant, reader, day),
      minutes: minutes => words.minutes(minutes, count),
      dayPart: part => words.parts[part],
      category: name => words.categories[name],
      need: name => words.needs[name],
      phone: dialled,
      euros: cents => euros.format(cents / 100),
      pay: cents => (cents === null ? '' : ` ${words.pay(euros.format(cents / 100))}.`),
      organisation: named,
      asksFor: (who, whose) => (whose === null ? '' : ` ${words.asksFor(who, named(whose))}.`),
      helpsFor: (who, whose) => (whose === null ? '' : ` ${words.helpsFor(who, named(whose))}.`),
      list: items => lists.format(items),
      count,
    }
  }
}

/** "10", "15:30": as one says the hour where full hours have no minutes */
export const plainTime = (hhmm: string): string => hhmm.replace(/^0/, '').replace(/:00$/, '')

/** Days in a row are a span, others a list. */
const isSpan = (days: string[]): boolean =>
  days.length > 2 && daysAfter(days[0] ?? '', days.length - 1) === days.at(-1)

function daysAfter(iso: string, count: number): string {
  const day = noon(iso)
  day.setUTCDate(day.getUTCDate() + count)
  return day.toISOString().slice(0, 10)
}

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
/** Ukrainian puts "р." after a year, which no speaker says. */
const YEARS_SIGN = /\sр\.$/
const DAY_IN_MONTH: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' }
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
  /** "bis 18 Uhr": an end and no beginning */
  until(hhmm: string): string
  /** days in a row: "Montag, 2. November bis Freitag, 6. November" */
  span(first: string, last: string): string
  /** within a sentence: "am Donnerstag, 26. November" */
  onDays(when: string): string
  onSpan(when: string): string
  /** "montags" */
  weekly(weekday: number): string
  /** on all seven days of the week */
  daily: string
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
  /** pocket money, in euros an hour */
  pay: (euros: string) => string
  /** after "für": with its article, where the language puts one before such a name */
  organisation?(name: string, article: Article | null): string
  /** somebody asks, or helps, under a name that is not their own; a sentence without its full stop */
  asksFor(who: string, organisation: string): string
  helpsFor(who: string, organisation: string): string
  minutes(minutes: number, count: Tongue['count']): string
  parts: Record<DayPart, string>
  categories: Record<Category, string>
  needs: Record<Category, string>
}
