import { describe, expect, test } from 'vitest'
import { consentWanting, whileConsentWants } from '../../core/domain/guardians-consent.ts'
import { outcomeOfSilence } from '../../core/domain/match.ts'
import { auditedSince, keptSince, surelyOfAge } from '../../core/domain/retention.ts'

const at = (iso: string) => new Date(iso)

test.each([
  ['run-out', '2026-11-26T09:00:00Z'],
  ['passing', '2026-10-28T09:00:00Z'],
  ['ended', '2026-08-29T09:00:00Z'],
  ['reports', '2025-11-27T09:00:00Z'],
] as const)('%s: on 27 November 2026 kept since %s', (what, since) => {
  expect(keptSince(what, at('2026-11-27T09:00:00Z'))).toEqual(at(since))
})

test.each([
  // the last second of 2026 in Delbrück is kept through 2029, and the first of 2030 takes it
  ['2026-12-31T22:59:59Z', '2029-12-31T22:59:59Z', true],
  ['2026-01-01T00:00:00Z', '2029-12-31T22:59:59Z', true],
  ['2026-12-30T22:59:59Z', '2030-01-01T00:00:00Z', false],
  ['2027-01-01T00:00:00Z', '2030-12-31T22:00:00Z', true],
])('an audit entry of %s is kept on %s: %s', (made, now, kept) => {
  expect(at(made) >= auditedSince(at(now))).toBe(kept)
})

test('whoever was born 19 calendar years ago is of age, whenever the birthday is', () => {
  expect(surelyOfAge(at('2026-01-01T12:00:00Z'))).toBe(2007)
})

describe('a minor without the guardians’ consent', () => {
  const signed = { consent: { work: true, data: true } }
  test.each([
    [[], true, 'both'],
    [[], false, 'data'],
    [[signed], true, null],
    [[signed, { consent: null }], true, 'both'],
    [[signed, { consent: { work: true, data: false } }], true, 'data'],
    [[signed, { consent: { work: false, data: true } }], true, 'work'],
    [[signed, { consent: { work: false, data: true } }], false, null],
  ])('%j, helps: %s, lacks %s', (guardians, helps, wanting) => {
    expect(consentWanting(guardians, helps)).toBe(wanting)
  })

  const submitted = '2026-11-23'
  test.each([
    [30, null, '2026-12-15', 'early', '2026-12-23'],
    [30, null, '2026-12-16', 'remind', '2026-12-23'],
    [30, '2026-12-16', '2026-12-23', 'reminded', '2026-12-23'],
    [30, '2026-12-16', '2026-12-24', 'erase', '2026-12-23'],
    // after an outage: a day more than today
    [30, null, '2027-01-20', 'remind', '2027-01-21'],
    [30, '2027-01-20', '2027-01-21', 'reminded', '2027-01-21'],
    [30, '2027-01-20', '2027-01-22', 'erase', '2027-01-21'],
    // a town that gives little time
    [5, null, '2026-11-24', 'early', '2026-11-28'],
    [5, null, '2026-11-25', 'remind', '2026-11-28'],
    [1, null, '2026-11-23', 'remind', '2026-11-24'],
    [1, '2026-11-23', '2026-11-24', 'reminded', '2026-11-24'],
    [1, '2026-11-23', '2026-11-25', 'erase', '2026-11-24'],
  ])('within %i days, reminded %s: on %s %s, last day %s', (withinDays, reminded, today, step, lastDay) => {
    expect(whileConsentWants({ submitted, reminded, today, withinDays })).toEqual({ step, lastDay })
  })
})

test.each([
  [[], 'finish'],
  [[true], 'finish'],
  [[false], 'miss'],
  [[false, false], 'miss'],
  [[true, false], 'differs'],
])('check-ins %j and then silence: %s', (said, verdict) => {
  expect(outcomeOfSilence(said.map(happened => ({ happened })))).toBe(verdict)
})
