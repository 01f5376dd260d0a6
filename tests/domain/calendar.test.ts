import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarOf,
  clockOf,
  LANDS,
  minuteOf,
  mondayOf,
  weekdayOf,
} from '../../core/domain/calendar.ts'

const berlin = calendarOf({ zone: 'Europe/Berlin', land: 'NW' })

describe('public holidays', () => {
  it.each([
    ['NW', '2026-11-01', 'Allerheiligen'],
    ['NW', '2026-06-04', 'Fronleichnam'],
    ['NW', '2026-10-31', null],
    ['NI', '2026-10-31', 'Reformationstag'],
    ['NI', '2026-11-01', null],
    ['SN', '2026-11-18', 'Buß- und Bettag'],
    ['BE', '2026-03-08', 'Internationaler Frauentag'],
    ['BY', '2026-01-06', 'Heilige Drei Könige'],
    ['NW', '2026-12-24', null],
    ['NW', '2027-03-29', 'Ostermontag'],
  ] as const)('%s %s: %s', (land, day, name) => {
    expect(calendarOf({ zone: 'Europe/Berlin', land }).holiday(day)).toBe(name)
  })

  it('knows the national holiday in every Land', () => {
    for (const land of LANDS) {
      expect(calendarOf({ zone: 'Europe/Berlin', land }).holiday('2026-10-03')).toBe(
        'Tag der Deutschen Einheit',
      )
    }
  })

  it('takes in what a town adds, and nothing from another town', () => {
    const extraHolidays = [{ day: '2026-08-15', name: 'Mariä Himmelfahrt' }]
    expect(calendarOf({ zone: 'Europe/Berlin', land: 'BY', extraHolidays }).holiday('2026-08-15')).toBe(
      'Mariä Himmelfahrt',
    )
    expect(berlin.holiday('2026-08-15')).toBeNull()
  })
})

describe('the local clock', () => {
  it.each([
    ['2026-11-26T09:30:00Z', '2026-11-26', '10:30'],
    ['2026-07-01T22:30:00Z', '2026-07-02', '00:30'],
    ['2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
  ])('%s is %s %s in Berlin', (instant, day, clock) => {
    expect(berlin.local(Date.parse(instant))).toEqual({ day, minute: minuteOf(clock) })
  })

  it('comes back from every minute that exists once', () => {
    for (const day of ['2026-01-01', '2026-03-29', '2026-07-15', '2026-12-31']) {
      for (let minute = 180; minute < 1440; minute += 7) {
        expect(berlin.local(berlin.instant(day, minute))).toEqual({ day, minute })
      }
    }
  })

  it('keeps 8 h at 8 h on both sides of a clock change', () => {
    expect(berlin.instant('2026-03-29', 480) - berlin.instant('2026-03-28', 480)).toBe(23 * 3_600_000)
    expect(berlin.instant('2026-10-25', 480) - berlin.instant('2026-10-24', 480)).toBe(25 * 3_600_000)
  })

  it('moves a skipped time behind the gap, and 24:00 to the next day', () => {
    expect(berlin.local(berlin.instant('2026-03-29', 150))).toEqual({ day: '2026-03-29', minute: 210 })
    expect(berlin.local(berlin.instant('2026-11-26', 1440))).toEqual({ day: '2026-11-27', minute: 0 })
  })
})

describe('days and weeks', () => {
  it('knows weekdays and Mondays over the turn of the year', () => {
    expect(weekdayOf('2026-11-26')).toBe(4)
    expect(mondayOf('2027-01-01')).toBe('2026-12-28')
    expect(mondayOf('2026-12-28')).toBe('2026-12-28')
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  })

  it('reads and writes clock times', () => {
    expect(minuteOf('08:05')).toBe(485)
    expect(clockOf(485)).toBe('08:05')
    expect(clockOf(minuteOf('24:00'))).toBe('24:00')
  })
})
