import { MINUTE_MS, type When } from '../core.ts'
import type { Texts } from './index.ts'

/** How a language writes dates, times and patterns of the week. */
export function formats(
  language: 'de' | 'en',
  timeZone: string,
  now: Date,
  t: Pick<Texts, 'parts' | 'when'>,
): Formats {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  const moment = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  const date = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium' })
  const calendarDay = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'long',
  })
  const dayOfAnotherYear = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const plainDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' })
  const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' })

  const dayNamed = (part: string): string => {
    const [, nth = '', name = ''] = /^(-?\d*)([A-Z]{2})$/.exec(part) ?? []
    const index = WEEKDAYS.indexOf(name)
    // 5 January 1970 was a Monday
    const named = index < 0 ? part : weekday.format(new Date(Date.UTC(1970, 0, 5 + index)))
    return nth === '' ? named : t.when.nth(nth === '-1' ? null : Number(nth), named)
  }
  const regularly = (every: string): string => {
    const parts = every.split(',')
    if (WEEKDAYS.every(name => parts.includes(name))) return t.when.daily
    const days = parts.map(dayNamed).join(', ')
    return parts.some(part => part.length > 2) ? days : t.when.every(days)
  }

  const whichDay = (day: string) => {
    const sameYear = day.slice(0, 4) === isoDay.format(now).slice(0, 4)
    return (sameYear ? calendarDay : dayOfAnotherYear).format(new Date(`${day}T00:00:00Z`))
  }

  return {
    now,
    today: isoDay.format(now),
    moment: at => moment.format(at),
    date: at => date.format(at),
    day: at => plainDay.format(typeof at === 'string' ? new Date(`${at}T00:00:00Z`) : at),
    since: at => {
      const minutes = Math.round((at.getTime() - now.getTime()) / MINUTE_MS)
      if (minutes === 0) return ago.format(0, 'second')
      if (Math.abs(minutes) < 60) return ago.format(minutes, 'minute')
      const hours = Math.round(minutes / 60)
      return Math.abs(hours) < 24 ? ago.format(hours, 'hour') : ago.format(Math.round(hours / 24), 'day')
    },
    when: ({ days, from, to, part, every }) => {
      const which = every ? regularly(every) : days.map(whichDay).join(', ')
      const time =
        from && to ? t.when.between(from, to) : from ? t.when.from(from) : to ? t.when.until(to) : ''
      const partly = !time && part ? (t.parts as Record<string, string>)[part] : ''
      return [which, time || partly].filter(Boolean).join(', ') || t.when.open
    },
  }
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

export interface Formats {
  now: Date
  /** ISO, in the town */
  today: string
  moment(at: Date): string
  /** the day of an instant, in the town */
  date(at: Date): string
  /** a calendar day, as a date column or ISO */
  day(at: Date | string): string
  /** "vor 3 Tagen" */
  since(at: Date): string
  when(when: Pick<When, 'days' | 'from' | 'to' | 'every'> & { part: string | null }): string
}
