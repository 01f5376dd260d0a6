import { describe, expect, test } from 'vitest'
import { rulesSchema } from '../../core/domain/municipality.ts'
import { programmeOf, refusalOfPay, wageInDoubt } from '../../core/domain/pay.ts'

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

describe('whether pocket money may be a wage', () => {
  const weekly = { programme: 'POCKET_MONEY', payCents: 1000, every: 'MO' } as const
  const wage = (change: object, today = '2026-11-23', rules: object = {}) =>
    wageInDoubt({ ...weekly, ...change }, rulesSchema.parse(rules), today)

  test('is asked of what is paid less than the minimum wage every week', () => {
    expect(wage({})).toBe(1390)
    expect([wage({ payCents: 1389 }), wage({ payCents: 1390 })]).toEqual([1390, null])
    expect([wage({ every: null }), wage({ programme: 'VOLUNTEER', payCents: null })]).toEqual([null, null])
  })

  test('from a new year on by the new wage', () => {
    expect(wage({ payCents: 1390 }, '2026-12-31')).toBeNull()
    expect(wage({ payCents: 1390 }, '2027-01-01')).toBe(1460)
  })

  test('and not where nobody from 18 on helps for it', () => {
    const upTo = (max: number | null) => ({ helperAge: { POCKET_MONEY: { min: 14, max } } })
    expect([17, 18, null].map(max => wage({}, '2026-11-23', upTo(max)))).toEqual([null, 1390, 1390])
  })
})
