import { describe, expect, test } from 'vitest'
import { rulesSchema } from '../../core/domain/municipality.ts'
import { programmeOf, refusalOfPay } from '../../core/domain/pay.ts'

describe('what a wish goes out under', () => {
  test.each([
    [['POCKET_MONEY', 'TIME_DONATION', 'VOLUNTEER'], null, 'VOLUNTEER', null],
    [['POCKET_MONEY', 'TIME_DONATION', 'VOLUNTEER'], 900, 'POCKET_MONEY', 900],
    [['TIME_DONATION'], null, 'TIME_DONATION', null],
    [['TIME_DONATION'], 900, 'TIME_DONATION', null],
    [['POCKET_MONEY'], null, 'POCKET_MONEY', 800],
    [['POCKET_MONEY'], 1000, 'POCKET_MONEY', 1000],
  ] as const)('where the town offers %j and %j is paid: %s', (programmes, paid, programme, payCents) => {
    const rules = rulesSchema.parse({ programmes: [...programmes] })
    expect(programmeOf(paid, rules)).toEqual({ programme, payCents })
  })
})

test('a sum beyond the range of the town is refused with the range', () => {
  const rules = rulesSchema.parse({ pay: { min: 600, suggested: 900, max: 1000 } })
  const refused = (payCents: number | null) => refusalOfPay({ programme: 'POCKET_MONEY', payCents }, rules)
  expect([refused(600), refused(1000), refused(null)]).toEqual([null, null, null])
  const outside = { refused: 'pay-range', params: { min: 600, max: 1000 } }
  expect([refused(599), refused(1001)]).toEqual([outside, outside])
})
