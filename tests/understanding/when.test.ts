import { describe, expect, test } from 'vitest'
import type { When } from '../../core/domain/when.ts'
import { plain } from '../../core/understanding/plain.ts'
import { whenIn } from '../../core/understanding/when.ts'

const NEVER: When = { days: [], from: null, to: null, part: null, every: null }
const MONDAY = { now: '2026-11-23T10:00', land: 'NW' }
const readWhen = (said: string, at: typeof MONDAY) =>
  whenIn(plain(said), at, { habitual: false, heard: [] }).when

describe('days', () => {
  test.each([
    ['morgen', '2026-11-24'],
    ['am 5.12.', '2026-12-05'],
    ['am 5.12', '2026-12-05'],
    ['am 5.9.', '2027-09-05'],
    ['Samstag in 8 Tagen', '2026-12-05'],
    ['Samstag in 14 Tagen', '2026-12-12'],
    ['heute in 8 Tagen', '2026-11-30'],
    ['05.12.26', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['5. Dez', '2026-12-05'],
    ['am fünften Dezember', '2026-12-05'],
    ['heute in 14 Tagen', '2026-12-07'],
    ['Dienstag in einer Woche', '2026-12-01'],
    ['nächste Woche Dienstag', '2026-12-01'],
    ['Dienstag nächster Woche', '2026-12-01'],
    ['übernächste Woche Mittwoch', '2026-12-09'],
    ['in drei Tagen', '2026-11-26'],
    ['am 3.', '2026-12-03'],
    ['Samstag, den 5.12.', '2026-12-05'],
    ['morgen (Dienstag)', '2026-11-24'],
    ['am Montag', '2026-11-30'],
    ['Nikolaus', '2026-12-06'],
    ['1. Advent', '2026-11-29'],
    ['am vierten Advent', '2026-12-20'],
    ['Heiligabend', '2026-12-24'],
    ['Karfreitag', '2027-03-26'],
    ['Ostermontag', '2027-03-29'],
    ['Christi Himmelfahrt', '2027-05-06'],
    ['Buß- und Bettag', '2027-11-17'],
    ['Fronleichnam', '2027-05-27'],
    ['einen Tag vor Heiligabend', '2026-12-23'],
    ['Dienstag, nein, lieber Mittwoch', '2026-11-25'],
    ['nicht Dienstag, sondern Mittwoch', '2026-11-25'],
    ['Mittwoch statt Dienstag', '2026-11-25'],
    ['next Friday', '2026-11-27'],
    ['December 5th', '2026-12-05'],
    ['the day after tomorrow', '2026-11-25'],
    ['in two weeks', '2026-12-07'],
  ])('%s → %s', (said, day) => expect(readWhen(said, MONDAY)).toEqual({ ...NEVER, days: [day] }))

  test.each([
    ['am Wochenende', '2026-11-28', '2026-11-29', 2],
    ['bis Sonntag', '2026-11-23', '2026-11-29', 7],
    ['vom 1. bis 5.', '2026-12-01', '2026-12-05', 5],
    ['24.–27.12.', '2026-12-24', '2026-12-27', 4],
    ['vom 29.12. bis 2.1.', '2026-12-29', '2027-01-02', 5],
    ['von Freitag bis Montag', '2026-11-27', '2026-11-30', 4],
    ['übernächste Woche', '2026-12-07', '2026-12-13', 7],
    ['Dienstag oder Mittwoch', '2026-11-24', '2026-11-25', 2],
    ['über Weihnachten', '2026-12-24', '2026-12-26', 3],
  ])('%s → %s to %s, %d days', (said, first, last, count) => {
    const { days } = readWhen(said, MONDAY)
    expect([days[0], days.at(-1), days.length]).toEqual([first, last, count])
  })

  test.each([
    'im 3. Stock',
    'in der 5. Klasse',
    'so schnell wie möglich',
    'am Weihnachtsmarkt',
    'guten Morgen',
    'schönes Wochenende',
    'letzten Freitag',
    'gestern',
    'am 30.2.',
    '1,5 Stunden',
  ])('%s names no day', said => expect(readWhen(said, MONDAY).days).toEqual([]))

  test('a public holiday is that of the Land', () => {
    const before = { now: '2026-10-30T10:00' }
    expect(readWhen('am nächsten Feiertag', { ...before, land: 'NW' }).days).toEqual(['2026-11-01'])
    expect(readWhen('am nächsten Feiertag', { ...before, land: 'NI' }).days).toEqual(['2026-10-31'])
  })

  test('the week turns and the leap year comes', () => {
    expect(readWhen('am Montag', { now: '2026-11-29T10:00', land: 'NW' }).days).toEqual(['2026-11-30'])
    expect(readWhen('am 29.2.', { now: '2026-11-23T10:00', land: 'NW' }).days).toEqual(['2028-02-29'])
  })
})

describe('times', () => {
  test.each([
    ['um halb neun', '08:30', null],
    ['viertel nach vier', '16:15', null],
    ['viertel vor zwei', '13:45', null],
    ['dreiviertel neun', '08:45', null],
    ['fünf vor halb drei', '14:25', null],
    ['gegen drei', '15:00', null],
    ['um 3 Uhr nachts', '03:00', null],
    ['halb sechs abends', '17:30', null],
    ['um 12', '12:00', null],
    ['16.30 Uhr', '16:30', null],
    ['15 Uhr 30', '15:30', null],
    ['um 16h', '16:00', null],
    ['ab 9 Uhr', '09:00', null],
    ['bis 18 Uhr', null, '18:00'],
    ['bevor die Apotheke um 18 Uhr zumacht', null, '18:00'],
    ['ehe um 12 die Post schließt', null, '12:00'],
    ['bis die Bücherei um 6 schließt', null, '18:00'],
    ['19 Uhr bis 1 Uhr nachts', '19:00', '01:00'],
    ['von 20 bis 2 Uhr', '20:00', '02:00'],
    ['von acht bis elf abends', '20:00', '23:00'],
    ['vor 10 Uhr', null, '10:00'],
    ['zwischen 10 und 12', '10:00', '12:00'],
    ['von 2 bis 4', '14:00', '16:00'],
    ['von 9 bis 5', '09:00', '17:00'],
    ['18-22 Uhr', '18:00', '22:00'],
    ['at 3 pm', '15:00', null],
    ['half past eight', '08:30', null],
  ])('%s → %s, %s', (said, from, to) => expect(readWhen(said, MONDAY)).toEqual({ ...NEVER, from, to }))

  test('in einer Stunde names the day, too', () =>
    expect(readWhen('in einer Stunde', MONDAY)).toEqual({ ...NEVER, days: ['2026-11-23'], from: '11:00' }))

  test.each(['um 3 Kisten zu tragen', 'ab 14 Jahren', 'nach 2 Tagen', 'zwei Stunden', 'um Hilfe'])(
    '%s names no time',
    said => expect(readWhen(said, MONDAY)).toMatchObject({ from: null, to: null }),
  )

  test('two calls for one evening hour agree on the day they are said', () =>
    expect(readWhen('heute um 8', MONDAY)).toEqual({ ...NEVER, days: ['2026-11-23'], from: '20:00' }))
})

describe('patterns and parts of the day', () => {
  test.each([
    ['dienstags und donnerstags', 'TU,TH', null],
    ['jeden ersten Montag im Monat', '1MO', null],
    ['jeden 1. und 3. Mittwoch im Monat', '1WE,3WE', null],
    ['jeden letzten Freitag im Monat', '-1FR', null],
    ['samstagvormittags', 'SA', 'morning'],
    ['montags bis freitags', 'MO,TU,WE,TH,FR', null],
    ['Mo-Fr', 'MO,TU,WE,TH,FR', null],
    ['werktags', 'MO,TU,WE,TH,FR', null],
    ['an Wochenenden', 'SA,SU', null],
    ['jeden Morgen', 'MO,TU,WE,TH,FR,SA,SU', 'morning'],
    ['every Tuesday', 'TU', null],
    ['nach der Schule', null, 'afternoon'],
    ['gegen Mittag', null, 'midday'],
    ['abends', null, 'evening'],
  ])('%s → %s, %s', (said, every, part) => expect(readWhen(said, MONDAY)).toEqual({ ...NEVER, every, part }))

  test('Mittwochnachmittag is a day and its part', () =>
    expect(readWhen('Mittwochnachmittag', MONDAY)).toEqual({
      ...NEVER,
      days: ['2026-11-25'],
      part: 'afternoon',
    }))
})
