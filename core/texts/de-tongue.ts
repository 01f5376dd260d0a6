import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Category } from '../domain/categories.ts'
import type { DayPart, When } from '../domain/when.ts'
import type { Reader, Tongue } from './tongue.ts'

/** German dates, times and lists, as one says them. */
export function germanTongue(reader: Reader): Tongue {
  const day = (iso: string): string => LONG_DAY.format(noon(iso))
  const when = (value: When): string => whenOf(value, day)
  return {
    day,
    time,
    when,
    onWhen: value => onWhenOf(value, when),
    shortWhen: ({ days, every }) => (every ? 'regelmäßig' : days[0] ? shortDay(days[0]) : ''),
    moment: instant => momentOf(instant, reader, day),
    minutes: minutesOf,
    dayPart: part => PARTS[part],
    category: name => CATEGORY_NAMES[name],
    need: name => NEEDS[name],
    phone: dialled,
    list: items => LIST.format(items),
    count: (n, forms) => (forms[PLURAL.select(n)] ?? forms.other).replace('#', String(n)),
  }
}

function whenOf({ days, from, to, part, every }: When, day: (iso: string) => string): string {
  const date = every ? everyOf(every) : daysOf(days, day)
  const hours = from ? hoursOf(from, to) : part ? PARTS[part] : ''
  // "samstags vormittags", but "Samstag, 28. November, vormittags"
  return [date, hours].filter(Boolean).join(every && !from ? ' ' : ', ') || 'Zeit nach Absprache'
}

function onWhenOf(value: When, when: (value: When) => string): string {
  if (value.days.length > 0) return `${isSpan(value.days) ? 'von' : 'am'} ${when(value)}`
  return value.every || value.from || value.part ? when(value) : 'nach Absprache'
}

/** Days in a row are a span, others a list. */
function daysOf(days: string[], day: (iso: string) => string): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  return isSpan(days) ? `${day(first)} bis ${day(last)}` : LIST.format(days.map(day))
}

const isSpan = (days: string[]): boolean =>
  days.length > 2 && daysBetween(days[0] ?? '', days.at(-1) ?? '') === days.length - 1
const daysBetween = (first: string, last: string): number =>
  (noon(last).getTime() - noon(first).getTime()) / DAY_MS

const time = (hhmm: string): string => `${plainTime(hhmm)} Uhr`
const plainTime = (hhmm: string): string => hhmm.replace(/^0/, '').replace(/:00$/, '')
const hoursOf = (from: string, to: string | null): string =>
  to === null ? `${plainTime(from)} Uhr` : `${plainTime(from)} bis ${plainTime(to)} Uhr`

/** `MO,WE` → "montags und mittwochs"; `1MO` → "jeden ersten Montag im Monat" */
function everyOf(every: string): string {
  const names = every.split(',').map(each => {
    const nth = Number(each.slice(0, -2))
    const name = WEEKDAYS[each.slice(-2)] ?? each
    return nth
      ? `jeden ${nth < 0 ? 'letzten' : (ORDINALS[nth] ?? `${nth}.`)} ${name} im Monat`
      : `${name.toLowerCase()}s`
  })
  return LIST.format(names)
}

function momentOf(instant: string, { timeZone, now }: Reader, day: (iso: string) => string): string {
  const at = new Date(instant)
  const date = localDay(at, timeZone)
  const hours = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
  // by days of the calendar: the nights when the clock is changed have another length
  const ahead = daysBetween(localDay(new Date(now), timeZone), date)
  const name = ahead === 0 ? 'heute' : ahead === 1 ? 'morgen' : day(date)
  return `${name}, ${time(hours)}`
}

function minutesOf(minutes: number): string {
  const hours = minutes / 60
  if (minutes === 30) return 'eine halbe Stunde'
  if (minutes === 60) return 'eine Stunde'
  if (minutes === 90) return 'anderthalb Stunden'
  return Number.isInteger(hours) ? `${hours} Stunden` : `${minutes} Minuten`
}

const dialled = (e164: string): string => {
  const number = parsePhoneNumberFromString(e164)
  return (number?.country === 'DE' ? number.formatNational() : number?.formatInternational()) ?? e164
}

const localDay = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
const shortDay = (iso: string): string => SHORT_DAY.format(noon(iso)).replace(/^(\p{L}+)\.?,/u, '$1')
const noon = (iso: string): Date => new Date(`${iso}T12:00:00Z`)
const DAY_MS = 86_400_000
const LONG_DAY = new Intl.DateTimeFormat('de-DE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const SHORT_DAY = new Intl.DateTimeFormat('de-DE', {
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
})
const LIST = new Intl.ListFormat('de-DE')
const PLURAL = new Intl.PluralRules('de-DE')
const ORDINALS = ['', 'ersten', 'zweiten', 'dritten', 'vierten', 'fünften']
const WEEKDAYS: Record<string, string> = {
  MO: 'Montag',
  TU: 'Dienstag',
  WE: 'Mittwoch',
  TH: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SU: 'Sonntag',
}
const PARTS: Record<DayPart, string> = {
  morning: 'vormittags',
  midday: 'mittags',
  afternoon: 'nachmittags',
  evening: 'abends',
}
const CATEGORY_NAMES: Record<Category, string> = {
  shopping: 'Einkaufen',
  pets: 'Tiere versorgen',
  company: 'Gesellschaft',
  garden: 'Gartenarbeit',
  household: 'Hilfe im Haushalt',
  tech: 'Computer und Handy',
  escort: 'Begleitung und Fahrten',
  childcare: 'Kinder betreuen',
  tutoring: 'Nachhilfe und Unterricht',
  repairs: 'Reparaturen',
  carrying: 'Tragen und Umziehen',
  paperwork: 'Papiere und Anträge',
  other: 'Etwas anderes',
}
const NEEDS: Record<Category, string> = {
  shopping: 'Hilfe beim Einkaufen',
  pets: 'Hilfe mit Tieren',
  company: 'Gesellschaft',
  garden: 'Hilfe im Garten',
  household: 'Hilfe im Haushalt',
  tech: 'Hilfe mit Computer oder Handy',
  escort: 'eine Begleitung',
  childcare: 'Hilfe mit Kindern',
  tutoring: 'Nachhilfe',
  repairs: 'Hilfe bei einer Reparatur',
  carrying: 'Hilfe beim Tragen',
  paperwork: 'Hilfe mit Papieren',
  other: 'Hilfe',
}
