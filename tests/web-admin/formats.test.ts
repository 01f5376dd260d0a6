import { expect, test } from 'vitest'
import { de } from '../../web-admin/texts/de.ts'
import { formats } from '../../web-admin/texts/formats.ts'

const say = formats('de', 'Europe/Berlin', new Date('2026-11-23T09:00:00Z'), de)
const when = { days: [], from: null, to: null, part: null, every: null }

test.each([
  [{ every: 'MO,TU,WE,TH,FR,SA,SU', part: 'evening' }, 'täglich, abends'],
  [{ every: 'SA', from: '10:00' }, 'jede Woche: Samstag, ab 10:00 Uhr'],
  [{ every: '1FR' }, '1. Freitag im Monat'],
  [{ every: '-1SU', to: '12:00' }, 'letzter Sonntag im Monat, bis 12:00 Uhr'],
  [{ days: ['2026-11-26'], from: '10:00', to: '12:00' }, 'Do., 26. November, 10:00 bis 12:00 Uhr'],
  [{ days: ['2027-01-02'] }, 'Sa., 2. Januar 2027'],
  [{}, 'Zeit offen'],
])('%j: %s', (said, written) => {
  expect(say.when({ ...when, ...said })).toBe(written)
})
