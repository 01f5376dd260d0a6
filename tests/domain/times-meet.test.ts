import { expect, test } from 'vitest'
import { timesMeet } from '../../core/domain/times-meet.ts'
import type { When } from '../../core/domain/when.ts'

const at = (change: Partial<When>): When => ({
  days: [],
  from: null,
  to: null,
  part: null,
  every: null,
  ...change,
})
const thursday = at({ days: ['2026-11-26'], from: '10:00', to: '12:00' })

test.each([
  ['open offer', at({}), thursday, true],
  ['Thursdays', at({ every: 'MO,TH' }), thursday, true],
  ['Mondays', at({ every: 'MO' }), thursday, false],
  ['the first Thursday of the month', at({ every: '1TH' }), thursday, true],
  ['that very day', at({ days: ['2026-11-26'] }), thursday, true],
  ['another day', at({ days: ['2026-12-03'] }), thursday, false],
  ['mornings', at({ part: 'morning' }), thursday, true],
  ['evenings', at({ part: 'evening' }), thursday, false],
  ['Thursday evenings', at({ every: 'TH', part: 'evening' }), thursday, false],
  ['eleven to three', at({ from: '11:00', to: '15:00' }), thursday, true],
  ['a wish for any time', at({ every: 'MO', part: 'evening' }), at({}), true],
  ['weekly wishes', at({ every: 'MO,WE' }), at({ every: 'WE' }), true],
])('%s', (_, offered, wanted, meets) => {
  expect(timesMeet(offered, wanted)).toBe(meets)
})
