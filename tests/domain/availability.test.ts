import { describe, expect, test } from 'vitest'
import { availabilityOf, isAvailable } from '../../core/domain/availability.ts'
import type { When } from '../../core/domain/when.ts'

const never: When = { days: [], from: null, to: null, part: null, every: null }
const SATURDAY = '2026-11-28'
const TUESDAY = '2026-11-24'

/** `8-20` on a Saturday and on a Tuesday; "whenever asked" where nothing limits it. */
function hours(...offers: Partial<When>[]) {
  const availability = availabilityOf(offers.map(offer => ({ ...never, ...offer })))
  if (availability.length === 0) return 'whenever asked'
  const on = (day: string) =>
    isAvailable(availability, day)
      .map(({ from, to }) => `${from / 60}-${to / 60}`)
      .join(' ')
  return [on(SATURDAY), on(TUESDAY)]
}

describe('the times that offers name', () => {
  test.each<[string, Partial<When>[], ReturnType<typeof hours>]>([
    ['nothing offered', [], 'whenever asked'],
    ['no time named', [{}], 'whenever asked'],
    ['one of two names no time', [{ every: 'SA' }, {}], 'whenever asked'],
    ['Saturdays', [{ every: 'SA' }], ['0-24', '']],
    ['Saturday afternoons', [{ every: 'SA', part: 'afternoon' }], ['13-18', '']],
    ['Tuesdays from ten to twelve', [{ every: 'TU', from: '10:00', to: '12:00' }], ['', '10-12']],
    ['from three on', [{ from: '15:00' }], ['15-24', '15-24']],
    ['evenings', [{ part: 'evening' }], ['17-21', '17-21']],
    ['the first Saturday of a month', [{ every: '1SA' }], ['0-24', '']],
    ['this Saturday only', [{ days: [SATURDAY] }], ['0-24', '']],
    ['another Saturday', [{ days: ['2026-12-05'] }], ['', '']],
    ['Saturdays, and Tuesdays at five', [{ every: 'SA' }, { every: 'TU', from: '17:00' }], ['0-24', '17-24']],
  ])('%s', (_, offers, expected) => {
    expect(hours(...offers)).toEqual(expected)
  })
})
