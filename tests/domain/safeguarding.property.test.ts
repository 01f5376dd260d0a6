import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ageOn } from '../../core/domain/age.ts'
import { addDays, mondayOf, weekdayOf } from '../../core/domain/calendar.ts'
import { CATEGORIES } from '../../core/domain/categories.ts'
import {
  type Booking,
  DANGERS,
  refusalsForMinor,
  type Work,
  type Youth,
} from '../../core/domain/safeguarding.ts'
import { AT, work, youth } from '../kit/safeguarding.ts'

const day = fc.integer({ min: 0, max: 800 }).map(offset => addDays('2026-11-23', offset))
const window = fc
  .record({ day, from: fc.integer({ min: 0, max: 1380 }), length: fc.integer({ min: 15, max: 600 }) })
  .map(({ day, from, length }) => ({ day, from, to: from + length }))
const job: fc.Arbitrary<Work> = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    windows: fc.array(window, { maxLength: 3 }),
    minutes: fc.integer({ min: 15, max: 180 }),
    weekly: fc.boolean(),
    weeklyForMinorsDecided: fc.boolean(),
    privateHousehold: fc.boolean(),
    householdCleared: fc.boolean(),
    dangers: fc.subarray([...DANGERS], { maxLength: 1 }),
  })
  .map(work)
const helper: fc.Arbitrary<Youth> = fc
  .record({
    birthYear: fc.integer({ min: 2005, max: 2014 }),
    inSchool: fc.constantFrom(true, false, null),
    work: fc.boolean(),
  })
  .map(({ birthYear, inSchool, work }) =>
    youth({ birthYear, birthDate: null, inSchool, guardianConsent: { work, data: true, childcare: true } }),
  )
const others: fc.Arbitrary<Booking[]> = fc.array(
  window.map(({ day, from, to }) => ({ day, from, to, minutes: Math.min(to - from, 120) })),
  { maxLength: 4 },
)

const RUNS = { numRuns: 5000 }

it('lets nobody under 18 beyond the bounds of the law, whatever else is the case', () => {
  fc.assert(
    fc.property(job, helper, others, (job, helper, others) => {
      if (refusalsForMinor(job, helper, others, AT).length > 0) return
      const minors = job.windows.filter(window => ageOn(window.day, helper).youngest < 18)
      const adultDay = job.windows.length > minors.length
      if (minors.length === 0 || (adultDay && !job.weekly)) return
      expect(helper.guardianConsent.work && job.dangers.length === 0 && job.householdCleared).toBe(true)
      expect(!job.weekly || job.weeklyForMinorsDecided).toBe(true)
      const lawful = minors.filter(window => {
        const week = others.filter(other => mondayOf(other.day) === mondayOf(window.day))
        const that = week.filter(other => other.day === window.day)
        const sum = (bookings: Booking[]) => bookings.reduce((all, one) => all + one.minutes, job.minutes)
        const from = Math.max(window.from, helper.inSchool === false ? 360 : 480)
        const to = Math.min(window.to, helper.inSchool === false ? 1200 : 1080)
        return (
          weekdayOf(window.day) !== 7 &&
          AT.calendar.holiday(window.day) === null &&
          sum(that) <= 120 &&
          sum(week) <= 600 &&
          to - from >= job.minutes
        )
      })
      expect(lawful.length).toBeGreaterThan(0)
      if (job.weekly) expect(lawful.length).toBe(minors.length)
    }),
    RUNS,
  )
})

it('never grows milder with more other jobs, nor with a younger helper', () => {
  fc.assert(
    fc.property(job, helper, others, others, (job, helper, some, more) => {
      const before = refusalsForMinor(job, helper, some, AT).length === 0
      if (before) return
      expect(refusalsForMinor(job, helper, [...some, ...more], AT)).not.toEqual([])
      if (helper.birthYear === null) return
      expect(refusalsForMinor(job, { ...helper, birthYear: helper.birthYear + 1 }, some, AT)).not.toEqual([])
    }),
    RUNS,
  )
})

it('is the same for the same question', () => {
  fc.assert(
    fc.property(job, helper, others, (job, helper, others) => {
      expect(refusalsForMinor(job, helper, others, AT)).toEqual(refusalsForMinor(job, helper, others, AT))
    }),
  )
})
