import { describe, expect, it } from 'vitest'
import { CATEGORIES } from '../../core/domain/categories.ts'
import type { When } from '../../core/domain/when.ts'
import { germanTongue } from '../../core/texts/de-tongue.ts'

const tongue = (now = '2026-11-23T09:00:00.000Z', timeZone = 'Europe/Berlin') =>
  germanTongue({ language: 'de', address: 'sie', timeZone, now })
const t = tongue()
const when = (at: Partial<When>): string =>
  t.when({ days: [], from: null, to: null, part: null, every: null, ...at })
const onWhen = (at: Partial<When>): string =>
  t.onWhen({ days: [], from: null, to: null, part: null, every: null, ...at })

describe('a day', () => {
  it.each([
    ['2026-11-26', 'Donnerstag, 26. November'],
    ['2026-12-01', 'Dienstag, 1. Dezember'],
    ['2027-01-01', 'Freitag, 1. Januar 2027'],
    ['2028-02-29', 'Dienstag, 29. Februar 2028'],
    ['2027-03-28', 'Sonntag, 28. März 2027'],
  ])('%s is %s', (iso, said) => {
    expect(t.day(iso)).toBe(said)
    expect(tongue(undefined, 'Pacific/Auckland').day(iso)).toBe(said)
  })
})

describe('hours and habits', () => {
  it.each([
    [{ to: '18:00', days: ['2026-11-26'] }, 'Donnerstag, 26. November, bis 18 Uhr'],
    [{ from: '08:00', every: 'MO,TU,WE,TH,FR,SA,SU' }, 'täglich, 8 Uhr'],
    [{ part: 'evening' as const, every: 'MO,TU,WE,TH,FR,SA,SU' }, 'täglich abends'],
    [{ from: '08:00', every: 'MO,TU' }, 'montags und dienstags, 8 Uhr'],
  ])('%j is %s', (at, said) => expect(when(at)).toBe(said))
})

describe('days', () => {
  it.each([
    [['2026-11-26'], 'Donnerstag, 26. November'],
    [['2026-11-26', '2026-11-27'], 'Donnerstag, 26. November und Freitag, 27. November'],
    [['2026-11-26', '2026-11-27', '2026-11-28'], 'Donnerstag, 26. November bis Samstag, 28. November'],
    [
      ['2026-11-26', '2026-11-28', '2026-11-30'],
      'Donnerstag, 26. November, Samstag, 28. November und Montag, 30. November',
    ],
    [['2026-12-30', '2026-12-31', '2027-01-01'], 'Mittwoch, 30. Dezember bis Freitag, 1. Januar 2027'],
    [['2027-03-27', '2027-03-28', '2027-03-29'], 'Samstag, 27. März 2027 bis Montag, 29. März 2027'],
  ])('%s are %s', (days, said) => expect(when({ days })).toBe(said))
})

describe('hours', () => {
  it.each([
    [{ from: '10:00', to: '12:00' }, '10 bis 12 Uhr'],
    [{ from: '08:30', to: '12:15' }, '8:30 bis 12:15 Uhr'],
    [{ from: '09:05', to: null }, '9:05 Uhr'],
    [{ from: '00:30', to: null }, '0:30 Uhr'],
    [{ part: 'morning' }, 'vormittags'],
    [{ part: 'midday' }, 'mittags'],
    [{ part: 'afternoon' }, 'nachmittags'],
    [{ part: 'evening' }, 'abends'],
    [{}, 'Zeit nach Absprache'],
  ] as [Partial<When>, string][])('%s are %s', (at, said) => expect(when(at)).toBe(said))

  it('are those of the clock, where both a clock and a part of the day are known', () => {
    expect(when({ from: '15:00', part: 'afternoon' })).toBe('15 Uhr')
  })

  it.each([
    ['08:00', '8 Uhr'],
    ['15:30', '15:30 Uhr'],
    ['00:00', '0 Uhr'],
    ['24:00', '24 Uhr'],
  ])('%s on its own is %s', (hhmm, said) => expect(t.time(hhmm)).toBe(said))
})

describe('a weekly pattern', () => {
  it.each([
    ['MO', 'montags'],
    ['TU,TH', 'dienstags und donnerstags'],
    ['MO,WE,FR', 'montags, mittwochs und freitags'],
    ['SA,SU', 'samstags und sonntags'],
    ['1MO', 'jeden ersten Montag im Monat'],
    ['3TH', 'jeden dritten Donnerstag im Monat'],
  ])('%s is %s', (every, said) => {
    expect(when({ every })).toBe(said)
    expect(when({ every, from: '10:00', to: '11:00' })).toBe(`${said}, 10 bis 11 Uhr`)
    expect(onWhen({ every })).toBe(said)
  })

  it('says the last of a month', () => {
    expect(when({ every: '-1FR' })).toBe('jeden letzten Freitag im Monat')
  })
})

describe('within a sentence', () => {
  it('a day has its "am", and what is no day has none', () => {
    expect(onWhen({ days: ['2026-11-26'], from: '10:00' })).toBe('am Donnerstag, 26. November, 10 Uhr')
    expect(onWhen({ every: 'TU' })).toBe('dienstags')
  })

  it('a span begins with "von"', () => {
    expect(onWhen({ days: ['2026-11-26', '2026-11-27', '2026-11-28'] })).toBe(
      'von Donnerstag, 26. November bis Samstag, 28. November',
    )
  })

  it('no time at all is said small', () => {
    expect(onWhen({})).toBe('nach Absprache')
    expect(onWhen({ part: 'morning' })).toBe('vormittags')
  })
})

describe('on a button', () => {
  it.each([
    [{ days: ['2026-11-26'], from: '10:00' }, 'Do 26.11.'],
    [{ days: ['2026-12-01', '2026-12-03'] }, 'Di 1.12.'],
    [{ every: 'MO,WE' }, 'regelmäßig'],
    [{ part: 'morning' }, ''],
  ] as [Partial<When>, string][])('%s is %s', (at, said) =>
    expect(t.shortWhen({ days: [], from: null, to: null, part: null, every: null, ...at })).toBe(said),
  )
})

describe('a moment', () => {
  it.each([
    ['2026-11-23T17:00:00.000Z', 'heute, 18 Uhr'],
    ['2026-11-23T22:59:00.000Z', 'heute, 23:59 Uhr'],
    ['2026-11-23T23:00:00.000Z', 'morgen, 0 Uhr'],
    ['2026-11-24T11:00:00.000Z', 'morgen, 12 Uhr'],
    ['2026-11-25T08:05:00.000Z', 'Mittwoch, 25. November, 9:05 Uhr'],
    ['2026-11-22T08:00:00.000Z', 'Sonntag, 22. November, 9 Uhr'],
  ])('%s is %s on a Monday morning', (instant, said) => expect(t.moment(instant)).toBe(said))

  it('is the one of the place where it is read', () => {
    expect(tongue(undefined, 'Pacific/Auckland').moment('2026-11-23T12:00:00.000Z')).toBe('morgen, 1 Uhr')
  })

  it('knows tomorrow in the nights when the clock is changed', () => {
    const longNight = tongue('2026-10-24T22:30:00.000Z')
    expect(longNight.moment('2026-10-25T12:00:00.000Z')).toBe('heute, 13 Uhr')
    expect(longNight.moment('2026-10-26T11:00:00.000Z')).toBe('morgen, 12 Uhr')
    const shortNight = tongue('2027-03-27T22:30:00.000Z')
    expect(shortNight.moment('2027-03-28T10:00:00.000Z')).toBe('morgen, 12 Uhr')
    expect(shortNight.moment('2027-03-29T10:00:00.000Z')).toBe('Montag, 29. März, 12 Uhr')
  })
})

describe('how long', () => {
  it.each([
    [5, '5 Minuten'],
    [30, 'eine halbe Stunde'],
    [45, '45 Minuten'],
    [60, 'eine Stunde'],
    [90, 'anderthalb Stunden'],
    [120, '2 Stunden'],
    [600, '10 Stunden'],
  ])('%s minutes are %s', (minutes, said) => expect(t.minutes(minutes)).toBe(said))
})

describe('the rest', () => {
  it('counts one and many', () => {
    const forms = { one: 'Ein Tag', other: '# Tage' }
    expect([0, 1, 2, 21].map(n => t.count(n, forms))).toEqual(['0 Tage', 'Ein Tag', '2 Tage', '21 Tage'])
  })

  it('lists as one says it', () => {
    expect(t.list(['Brot'])).toBe('Brot')
    expect(t.list(['Brot', 'Milch', 'Eier'])).toBe('Brot, Milch und Eier')
  })

  it('names every kind of help, each its own way', () => {
    const names = CATEGORIES.map(t.category)
    expect(new Set(names).size).toBe(CATEGORIES.length)
    for (const name of names) expect(name).toMatch(/^\p{Lu}/u)
  })

  it('says a number as it is dialled here, and one from abroad with its country', () => {
    expect(t.phone('+4952501234')).toBe('05250 1234')
    expect(t.phone('+491712345681')).toBe('0171 2345681')
    expect(t.phone('+380441234567')).toMatch(/^\+380 /)
    expect(t.phone('kaputt')).toBe('kaputt')
  })
})

describe('every week', () => {
  it.each([
    [{ every: 'SA', part: 'afternoon' }, 'samstagnachmittags', 'samstagnachmittags'],
    [
      { every: 'MO,FR', part: 'morning' },
      'montags und freitags vormittags',
      'montags und freitags vormittags',
    ],
    [{ every: 'TU', from: '10:00' }, 'dienstags, 10 Uhr', 'dienstags um 10 Uhr'],
    [{ every: 'TU', from: '10:00', to: '12:00' }, 'dienstags, 10 bis 12 Uhr', 'dienstags von 10 bis 12 Uhr'],
  ] as [Partial<When>, string, string][])('%s is said alone and within a sentence', (at, alone, within) => {
    expect(when(at)).toBe(alone)
    expect(onWhen(at)).toBe(within)
  })
})
