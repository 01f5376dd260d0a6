import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES, type OwnRules, rulesSchema } from '../../core/domain/municipality.ts'
import { ownRules, ruleChanges } from '../../core/domain/rule-changes.ts'

const rulesOf = (own: OwnRules) => rulesSchema.parse(own)

describe('what a town stores', () => {
  it.each<[OwnRules, OwnRules]>([
    [{}, {}],
    [
      { weeklyAskLimit: 10, quietHours: { from: '20:00', to: '08:00' }, programmes: ['VOLUNTEER'] },
      { programmes: ['VOLUNTEER'] },
    ],
    [{ quietHours: { from: '21:00', to: '08:00' } }, { quietHours: { from: '21:00' } }],
    [
      { channelMinAge: { telegram: 16, 'matrix.example.org': 14 } },
      { channelMinAge: { 'matrix.example.org': 14 } },
    ],
    [{ channelMinAge: { 'matrix.example.org': 0 } }, {}],
    [
      { minors: { saturdays: true, pupilClock: { from: '08:00', to: '17:00' } } },
      { minors: { pupilClock: { to: '17:00' } } },
    ],
    [{ helperAge: { POCKET_MONEY: { min: 14, max: null } } }, { helperAge: { POCKET_MONEY: { max: null } } }],
    [{ programmes: ['VOLUNTEER', 'POCKET_MONEY', 'VOLUNTEER', 'TIME_DONATION'] }, {}],
  ])('%j → %j', (own, stored) => {
    expect(ownRules(rulesOf(own))).toEqual(stored)
  })

  it('reads as the very same rules again', () => {
    const hour = fc.integer({ min: 0, max: 23 }).map(n => `${String(n).padStart(2, '0')}:00`)
    const own = fc.record<OwnRules>(
      {
        quietHours: fc.record({ from: hour, to: hour }, { requiredKeys: [] }),
        weeklyAskLimit: fc.integer({ min: 1, max: 50 }),
        radiusKm: fc.constantFrom(0.5, 5, 12.5),
        channelsOff: fc.subarray(['telegram', 'matrix']),
        channelMinAge: fc.constantFrom({}, { telegram: 18 }, { 'matrix.example.org': 14 }),
        minors: fc.record(
          {
            minutesPerDay: fc.integer({ min: 1, max: 120 }),
            saturdays: fc.boolean(),
            categories: fc.subarray(['pets', 'garden'] as const),
          },
          { requiredKeys: [] },
        ),
        schoolHolidays: fc.constantFrom([], [{ from: '2026-12-23', to: '2027-01-06' }]),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(own, some => {
        expect(rulesOf(ownRules(rulesOf(some)))).toEqual(rulesOf(some))
        expect(ruleChanges(rulesOf(some), rulesOf(ownRules(rulesOf(some))))).toEqual([])
      }),
    )
  })
})

it('what was changed is told rule by rule, of lists what came and what went', () => {
  const changed = rulesOf({
    weeklyAskLimit: 8,
    minors: { clock: { to: '19:00' }, saturdays: false, categories: ['pets', 'shopping'] },
    helperAge: { POCKET_MONEY: { max: null } },
    schoolHolidays: [{ from: '2026-12-23', to: '2027-01-06' }],
    extraHolidays: [{ day: '2027-08-15', name: 'Mariä Himmelfahrt' }],
    channelMinAge: { 'matrix.example.org': 14 },
  })
  expect(ruleChanges(DEFAULT_RULES, changed)).toEqual([
    'helperAge/POCKET_MONEY/max: 20 → –',
    'weeklyAskLimit: 10 → 8',
    'minors/clock/to: 20:00 → 19:00',
    'minors/saturdays: true → false',
    'minors/categories: − company, − garden, − household, − tech, − childcare, − tutoring',
    'schoolHolidays: + 2026-12-23 – 2027-01-06',
    'extraHolidays: + 2027-08-15 Mariä Himmelfahrt',
    'channelMinAge/matrix.example.org: – → 14',
  ])
})
