import { describe, expect, it } from 'vitest'
import { DAY_MS, MINUTE_MS } from '../../core/domain/calendar.ts'
import {
  FIRST_HABITS,
  freshness,
  GAP_EDGES_DAYS,
  gapOf,
  habitsFrom,
  repliedWithin,
} from '../../core/matching/habits.ts'
import { scarcityOf } from '../../core/matching/scarcity.ts'

const town = { requests: 800, days: 100, candidates: 36_000, searches: 800, helpers: 300, radiusKm: 5 }
const nothing = GAP_EDGES_DAYS.map(() => ({ asks: 0, answered: 0 }))

/** 200 asks in each gap, answered as people do who rest so many days. */
const answersOf = (restDays: number) =>
  [0.1, 0.35, 0.75, 1.4, 2.8, 5.6, 11, Number.POSITIVE_INFINITY].map(gap => ({
    asks: 200,
    answered: Math.round(200 * 0.5 * (1 - Math.exp(-gap / restDays))),
  }))

describe('how a town answers', () => {
  it('begins with the first habits and the town’s own size', () => {
    const habits = habitsFrom({ ...town, asksByGap: nothing })
    expect(habits).toMatchObject({ helpers: 300, radiusKm: 5 })
    expect(habits.requestsPerDay).toBeCloseTo(8, 1)
    expect(habits.candidates).toBeCloseTo(45, 1)
    expect(habits.restDays).toBeGreaterThan(2)
    expect(habits.restDays).toBeLessThan(5)
    expect(habits.replyMinutes).toBe(FIRST_HABITS.replyMinutes)
  })

  it.each([0.05, 0.5, 1, 3, 7])('learns a rest of %f days from answers alone', restDays => {
    const learned = habitsFrom({ ...town, asksByGap: answersOf(restDays) }).restDays
    expect(Math.abs(Math.log(learned / restDays))).toBeLessThan(Math.log(1.3))
  })

  it('counts an ask by the time since the one before', () => {
    expect(gapOf(null, 0)).toBe(GAP_EDGES_DAYS.length - 1)
    expect(gapOf(0, 0.2 * DAY_MS)).toBe(0)
    expect(gapOf(0, 3 * DAY_MS)).toBe(4)
    expect(gapOf(0, 100 * DAY_MS)).toBe(GAP_EDGES_DAYS.length - 1)
  })

  it('believes that rest wears off', () => {
    expect(freshness(null, 0, FIRST_HABITS)).toBe(1)
    expect(freshness(0, 0, FIRST_HABITS)).toBe(0)
    expect(freshness(0, 3 * DAY_MS, FIRST_HABITS)).toBeCloseTo(1 - Math.exp(-1))
    expect(freshness(0, 1, { ...FIRST_HABITS, restDays: 0 })).toBe(1)
  })

  it('expects half of the replies by the median, and 80 % by 2.75 medians', () => {
    expect(repliedWithin(0, FIRST_HABITS)).toBe(0)
    expect(repliedWithin(15 * MINUTE_MS, FIRST_HABITS)).toBeCloseTo(0.5)
    expect(repliedWithin(15 * MINUTE_MS * Math.exp(1.2 * 0.8416), FIRST_HABITS)).toBeCloseTo(0.8, 4)
  })
})

describe('what a rested helper is worth', () => {
  const price = (helpers: number, requestsPerDay: number, restDays: number) =>
    scarcityOf({ ...FIRST_HABITS, helpers, requestsPerDay, restDays, candidates: helpers * 0.147 })

  it('is nothing where nobody needs rest', () => {
    expect(price(300, 8, 0)).toBe(0)
  })

  it('rises with requests and rest, and falls with helpers', () => {
    expect(price(300, 25, 3)).toBeGreaterThan(price(300, 8, 3))
    expect(price(300, 8, 7)).toBeGreaterThan(price(300, 8, 1))
    expect(price(100, 8, 3)).toBeGreaterThan(price(1000, 8, 3))
  })
})
