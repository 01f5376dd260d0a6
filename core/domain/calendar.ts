import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'

/**
 * A municipality's calendar: its clock (IANA zone, daylight saving included) and the public holidays of its Land.
 * Whatever has been worked out once is remembered, so a calendar is made once per municipality and kept.
 */
export function calendarOf(place: CalendarPlace): Calendar {
  const { zone, land, region = null, extraHolidays = [] } = place
  const extra = new Map(extraHolidays.map(({ day, name }) => [day, name]))
  const offsets = new Map<number, number>()
  const instants = new Map<string, Instant>()
  const offsetAt = (at: Instant): number =>
    remembered(
      offsets,
      Math.floor(at / OFFSET_STEP_MS),
      step =>
        Temporal.Instant.fromEpochMilliseconds(step * OFFSET_STEP_MS).toZonedDateTimeISO(zone)
          .offsetNanoseconds / 1e6,
    )

  return {
    zone,
    local: at => {
      const wall = at + offsetAt(at)
      const epochDay = Math.floor(wall / DAY_MS)
      return { day: dayOf(epochDay), minute: Math.floor((wall - epochDay * DAY_MS) / MINUTE_MS) }
    },
    instant: (day, minute) =>
      remembered(
        instants,
        `${day} ${minute}`,
        () =>
          Temporal.PlainDate.from(day).toPlainDateTime().add({ minutes: minute }).toZonedDateTime(zone)
            .epochMilliseconds,
      ),
    holiday: day => holidaysOf(land, region, Number(day.slice(0, 4))).get(day) ?? extra.get(day) ?? null,
  }
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export const weekdayOf = (day: Day): Weekday =>
  remembered(weekdays, day, () => Temporal.PlainDate.from(day).dayOfWeek as Weekday)

/** The Monday of the day's week: two days are in one week when their Mondays are the same. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

export const addDays = (day: Day, count: number): Day =>
  remembered(sums, `${day}${count}`, () => Temporal.PlainDate.from(day).add({ days: count }).toString())

/** `10:30` → 630 minutes after midnight; `24:00` → 1440. */
export const minuteOf = (clock: Clock): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** 630 → `10:30` */
export const clockOf = (minute: number): Clock =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
/** No zone in use shifts its clock between quarters of an hour. */
const OFFSET_STEP_MS = 15 * MINUTE_MS

const weekdays = new Map<Day, Weekday>()
const sums = new Map<string, Day>()
const days = new Map<number, Day>()
const holidays = new Map<string, ReadonlyMap<Day, string>>()

const dayOf = (epochDay: number): Day =>
  remembered(days, epochDay, () => Temporal.PlainDate.from('1970-01-01').add({ days: epochDay }).toString())

function holidaysOf(land: Land, region: string | null, year: number): ReadonlyMap<Day, string> {
  return remembered(holidays, `${land}/${region ?? ''}/${year}`, () => {
    const book = region === null ? new Holidays('DE', land) : new Holidays('DE', land, region)
    const found = book.getHolidays(year, 'de').filter(holiday => holiday.type === 'public')
    return new Map(found.map(holiday => [holiday.date.slice(0, 10), holiday.name]))
  })
}

function remembered<K, V>(known: Map<K, V>, key: K, work: (key: K) => V): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = work(key)
  known.set(key, value)
  return value
}

/** ISO 3166-2:DE without the country */
export const LANDS = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const
export type Land = (typeof LANDS)[number]

/** milliseconds since 1970-01-01T00:00Z, as from `Date.getTime()` */
export type Instant = number
/** ISO date in the municipality's zone: `2026-11-26` */
export type Day = string
/** wall clock, 24 hours: `08:00` */
export type Clock = string
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface CalendarPlace {
  /** IANA name: `Europe/Berlin` */
  zone: string
  land: Land
  /** part of a Land with holidays of its own, as date-holidays names it (BY: `A` Augsburg, `EVANG`) */
  region?: string | null
  /** the municipality's own, `Rules.extraHolidays` */
  extraHolidays?: readonly { day: Day; name: string }[]
}

export interface Calendar {
  zone: string
  /** minutes since local midnight by the wall clock, 0 … 1439 */
  local(at: Instant): { day: Day; minute: number }
  /** A wall-clock time that daylight saving skips becomes the one after the gap. */
  instant(day: Day, minute: number): Instant
  /** the public holiday's German name, or null on an ordinary day */
  holiday(day: Day): string | null
}
