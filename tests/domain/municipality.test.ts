import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES, LEGAL, minAgeOn, rulesSchema } from '../../core/domain/municipality.ts'

describe('the rules of a municipality', () => {
  it('are complete by default', () => {
    expect(DEFAULT_RULES.helperAge.POCKET_MONEY).toEqual({ min: 14, max: 20 })
    expect(DEFAULT_RULES.quietHours).toEqual({ from: '20:00', to: '08:00' })
    expect(DEFAULT_RULES.minors).toMatchObject({
      minutesPerDay: 120,
      minutesPerWeek: 600,
      daysPerWeek: 5,
      pupilClock: { from: '08:00', to: '18:00' },
      clock: { from: '06:00', to: '20:00' },
      householdCleared: true,
    })
    expect(DEFAULT_RULES.pay).toEqual({ suggested: 800, min: 500, max: 1200 })
    expect(DEFAULT_RULES.radiusKm).toBe(5)
  })

  it.each([
    ['younger helpers than the law allows', { helperAge: { POCKET_MONEY: { min: 12 } } }],
    ['younger helpers in another programme', { helperAge: { VOLUNTEER: { min: 12 } } }],
    ['three hours a day', { minors: { minutesPerDay: 180 } }],
    ['eleven hours a week', { minors: { minutesPerWeek: 660 } }],
    ['six days a week', { minors: { daysPerWeek: 6 } }],
    ['pupils after 18 h', { minors: { pupilClock: { to: '19:00' } } }],
    ['pupils before 8 h', { minors: { pupilClock: { from: '07:00' } } }],
    ['minors at 21 h', { minors: { clock: { to: '21:00' } } }],
    ['Christmas Eve until 16 h', { minors: { eveUntil: '16:00' } }],
    ['a category that the law keeps from minors', { minors: { categories: ['escort'] } }],
    ['Telegram at 14', { channelMinAge: { telegram: 14 } }],
    ['matrix.org at 16', { channelMinAge: { 'matrix.org': 16 } }],
    ['an age range upside down', { helperAge: { POCKET_MONEY: { min: 18, max: 16 } } }],
    ['a span upside down', { minors: { pupilClock: { from: '17:00', to: '09:00' } } }],
    ['a misspelt setting', { minorz: {} }],
    ['a time that is none', { quietHours: { from: '25:00' } }],
    ['no programme at all', { programmes: [] }],
  ])('refuse %s', (_, rules) => {
    expect(rulesSchema.safeParse(rules).success).toBe(false)
  })

  it('may be stricter, and keep every other default', () => {
    const rules = rulesSchema.parse({
      helperAge: { POCKET_MONEY: { min: 13 } },
      minors: { minutesPerDay: 60, categories: ['pets'], pupilClock: { to: '17:00' } },
      channelMinAge: { telegram: 18, 'matrix.delbrueck.de': 14 },
    })
    expect(rules.helperAge.POCKET_MONEY).toEqual({ min: LEGAL.minAge, max: 20 })
    expect(rules.minors).toMatchObject({ minutesPerDay: 60, minutesPerWeek: 600, categories: ['pets'] })
    expect(rules.minors.pupilClock).toEqual({ from: '08:00', to: '17:00' })
    expect(minAgeOn('telegram', rules)).toBe(18)
    expect(minAgeOn('matrix.org', rules)).toBe(18)
    expect(minAgeOn('matrix.delbrueck.de', rules)).toBe(14)
    expect(minAgeOn('phone', rules)).toBe(0)
  })
})
