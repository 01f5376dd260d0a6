import { expect, test } from 'vitest'
import { calendarOf } from '../../core/domain/calendar.ts'
import { remindAt } from '../../core/domain/reminder.ts'

const calendar = calendarOf({ zone: 'Europe/Berlin', land: 'NW' })

test.each([
  ['agreed days ago: the afternoon before', '2026-11-23T10:00', '2026-11-26T10:00', '2026-11-25T17:00'],
  ['agreed the evening before: two hours ahead', '2026-11-25T16:00', '2026-11-26T11:00', '2026-11-26T09:00'],
  ['agreed in the morning: two hours ahead', '2026-11-26T08:00', '2026-11-26T16:00', '2026-11-26T14:00'],
  ['agreed just before: not at all', '2026-11-26T13:00', '2026-11-26T16:00', null],
  ['nobody is woken by it', '2026-11-25T20:00', '2026-11-26T08:30', null],
  ['over a change of the clock', '2026-10-20T10:00', '2026-10-25T10:00', '2026-10-24T17:00'],
])('%s', (_, agreed, starts, reminded) => {
  const at = (local: string) =>
    calendar.instant(local.slice(0, 10), 60 * Number(local.slice(11, 13)) + Number(local.slice(14)))
  const found = remindAt({ startsAt: at(starts), agreedAt: at(agreed) }, calendar)
  expect(found).toBe(reminded && at(reminded))
})
