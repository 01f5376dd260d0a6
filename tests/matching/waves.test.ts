import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../core/domain/calendar.ts'
import { rulesSchema } from '../../core/domain/municipality.ts'
import { FIRST_HABITS } from '../../core/matching/habits.ts'
import type { Candidate, Situation } from '../../core/matching/job.ts'
import { quietFrom, quietUntil } from '../../core/matching/quiet-hours.ts'
import { rank } from '../../core/matching/ranking.ts'
import { nextWave, type WaveState } from '../../core/matching/waves.ts'
import { candidate, job, SITUATION } from '../kit/dispatch.ts'

const { now } = SITUATION
const fresh: WaveState = {
  openedAt: now,
  deadline: now + 4 * HOUR_MS,
  urgent: false,
  insists: false,
  people: 1,
  found: 0,
  open: [],
}
const crowd = (count: number, change: Partial<Candidate> = {}) =>
  Array.from({ length: count }, (_, memberId) =>
    candidate({ memberId, latitude: 51.723 + memberId / 2000, ...change }),
  )
const wave = (state: Partial<WaveState>, people: Candidate[], at: Situation = SITUATION) =>
  nextWave({ ...fresh, ...state }, rank(job(), people, at), at)
const town = (helpers: number, requestsPerDay: number): Situation => ({
  ...SITUATION,
  habits: { ...SITUATION.habits, helpers, requestsPerDay, candidates: helpers * 0.15 },
})
const openAfter = (ask: number[]) =>
  rank(job(), crowd(40), SITUATION)
    .filter(one => ask.includes(one.memberId))
    .map(({ memberId, chance }) => ({ memberId, askedAt: now, chance }))
const berlin = (iso: string): Situation => ({ ...SITUATION, now: Date.parse(iso) })

describe('whom to ask now', () => {
  it('asks the best, some of them, and looks again before the deadline', () => {
    const { ask, lookAgainAt, exhausted, why } = wave({}, crowd(40))
    expect(ask.length).toBeGreaterThan(0)
    expect(ask.length).toBeLessThan(20)
    expect(ask).toEqual(ask.map((_, index) => index))
    expect(lookAgainAt).toBeGreaterThan(now)
    expect(lookAgainAt).toBeLessThan(fresh.deadline)
    expect(exhausted).toBe(false)
    expect(why).toMatchObject({ why: 'asking', params: { asked: ask.length } })
  })

  it('asks freely in a large quiet town and sparingly in a small busy one', () => {
    const large = wave({}, crowd(40), town(3000, 3)).ask.length
    const small = wave({}, crowd(40), town(80, 20)).ask.length
    expect(large).toBeGreaterThan(small)
    expect(small).toBeGreaterThan(0)
  })

  it('asks more when it is urgent, when more people are wanted, and in the last quarter of an hour before quiet', () => {
    const usual = wave({}, crowd(40)).ask.length
    expect(wave({ urgent: true }, crowd(40)).ask.length).toBeGreaterThan(usual)
    expect(wave({ people: 3 }, crowd(40)).ask.length).toBeGreaterThan(usual)
    const evening = berlin('2026-11-23T18:50:00Z')
    const lastCall = wave({ deadline: evening.now + 4 * HOUR_MS }, crowd(40), evening).ask.length
    expect(lastCall).toBeGreaterThan(usual)
  })

  it('asks more at once for a young request than for one that has waited: a yes soon is worth more to it', () => {
    const asked = (minutes: number, helpers: number) =>
      wave({ openedAt: now - minutes * MINUTE_MS }, crowd(40), town(helpers, 20)).ask.length
    expect(asked(0, 300)).toBeGreaterThan(asked(60, 300))
    for (const helpers of [80, 300, 3000]) {
      const byAge = [0, 5, 15, 30, 60, 120].map(minutes => asked(minutes, helpers))
      expect(byAge).toEqual([...byAge].sort((a, b) => b - a))
      expect(byAge.at(-1)).toBeGreaterThan(0)
    }
  })

  it('spares an old request the asks that a young one would still make beside the same open ones', () => {
    const open = [{ memberId: 900, askedAt: now, chance: 0.2 }]
    const young = wave({ open }, crowd(40)).ask.length
    const old = wave({ open, openedAt: now - 3 * HOUR_MS }, crowd(40)).ask.length
    expect(young).toBeGreaterThan(old)
  })

  it('replaces a decline, and waits while there is hope', () => {
    const first = wave({}, crowd(40)).ask
    const open = openAfter(first)
    const rest = crowd(40).slice(first.length)
    const soon = { ...SITUATION, now: now + MINUTE_MS }
    expect(wave({ open }, rest, soon).ask).toEqual([])
    expect(wave({ open: open.slice(1) }, rest, soon).ask.length).toBeGreaterThan(0)
  })

  it('asks again of its own accord when silence has eaten the hope', () => {
    const people = crowd(40)
    const first = wave({}, people)
    const open = openAfter(first.ask)
    const then = { ...SITUATION, now: first.lookAgainAt ?? 0 }
    const left = people.filter(one => !first.ask.includes(one.memberId))
    expect(wave({ open }, left, then).ask.length).toBeGreaterThan(0)
  })

  it('stops when enough have agreed, when time is up, and when nobody is left', () => {
    expect(wave({ found: 1 }, crowd(5))).toMatchObject({
      ask: [],
      exhausted: false,
      lookAgainAt: null,
      why: { why: 'found' },
    })
    expect(wave({ deadline: now }, crowd(5))).toMatchObject({
      ask: [],
      exhausted: true,
      why: { why: 'too-late' },
    })
    expect(wave({}, [])).toMatchObject({ ask: [], exhausted: true, why: { why: 'nobody-left' } })
    const tired = crowd(3, { lastAskedAt: now - HOUR_MS, willingness: { alpha: 0.2, beta: 60 } })
    expect(wave({}, tired)).toMatchObject({
      ask: [],
      exhausted: true,
      why: { why: 'too-little-hope', params: { left: 3 } },
    })
  })

  it('is not exhausted while somebody may still answer', () => {
    const open = [{ memberId: 1, askedAt: now - HOUR_MS, chance: 0.1 }]
    expect(wave({ open }, [])).toMatchObject({
      exhausted: false,
      lookAgainAt: fresh.deadline,
      why: { why: 'waiting' },
    })
  })

  it('after an outage does what is still useful, and tells what is not', () => {
    const deadline = now + 72 * HOUR_MS
    const open = [{ memberId: 900, askedAt: now, chance: 0.12 }]
    const back = { ...SITUATION, now: now + 48 * HOUR_MS }
    expect(wave({ deadline, open }, crowd(40), back).ask.length).toBeGreaterThan(0)
    expect(wave({ open }, crowd(40), back)).toMatchObject({
      ask: [],
      exhausted: true,
      why: { why: 'too-late' },
    })
  })

  it('looks again at least once a day while a search goes on', () => {
    const open = [{ memberId: 900, askedAt: now, chance: 0.9 }]
    const { lookAgainAt } = wave({ deadline: now + 6 * DAY_MS, open }, crowd(3))
    expect(lookAgainAt ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(now + 2 * DAY_MS)
  })
})

describe('quiet hours', () => {
  it.each([
    ['2026-11-23T19:00:00Z', '2026-11-24T07:00:00Z'],
    ['2026-11-24T06:59:00Z', '2026-11-24T07:00:00Z'],
    ['2026-11-24T07:00:00Z', null],
    ['2026-11-23T18:59:59Z', null],
    ['2026-03-28T20:00:00Z', '2026-03-29T06:00:00Z'],
    ['2026-10-24T19:00:00Z', '2026-10-25T07:00:00Z'],
  ])('%s → until %s', (at, until) => {
    expect(quietUntil(berlin(at))).toBe(until === null ? null : Date.parse(until))
  })

  it('may be set within a day, or not at all', () => {
    const noon = {
      ...berlin('2026-11-23T12:30:00Z'),
      rules: rulesSchema.parse({ quietHours: { from: '13:00', to: '15:00' } }),
    }
    expect(quietUntil(noon)).toBe(Date.parse('2026-11-23T14:00:00Z'))
    const never = { ...SITUATION, rules: rulesSchema.parse({ quietHours: { from: '00:00', to: '00:00' } }) }
    expect(quietUntil(never)).toBeNull()
    expect(quietFrom(never)).toBeNull()
  })

  it('nobody is asked then; the search goes on in the morning', () => {
    const night = berlin('2026-11-23T21:00:00Z')
    const result = wave({ deadline: night.now + 24 * HOUR_MS }, crowd(10), night)
    expect(result).toMatchObject({ ask: [], exhausted: false, why: { why: 'quiet-hours' } })
    expect(result.lookAgainAt).toBe(Date.parse('2026-11-24T07:00:00Z'))
  })

  it('but whoever chose so is asked about urgent requests, and only about these', () => {
    const night = berlin('2026-11-23T21:00:00Z')
    const people = [candidate({ memberId: 1 }), candidate({ memberId: 2, urgentAnytime: true })]
    const deadline = night.now + 24 * HOUR_MS
    expect(wave({ deadline, urgent: true }, people, night).ask).toEqual([2])
    expect(wave({ deadline, urgent: false }, people, night).ask).toEqual([])
  })
})

it('never asks in quiet hours, never twice, never looks back, whatever the state', () => {
  const instant = fc.integer({ min: 0, max: 400 * 96 }).map(quarters => now + quarters * 15 * MINUTE_MS)
  const people = fc.array(
    fc.record({
      km: fc.double({ min: 0, max: 0.04, noNaN: true }),
      urgentAnytime: fc.boolean(),
      alpha: fc.double({ min: 0.1, max: 9, noNaN: true }),
    }),
    { maxLength: 25 },
  )
  const opens = fc.array(
    fc.record({
      ago: fc.integer({ min: 0, max: DAY_MS }),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(
      instant,
      people,
      opens,
      fc.boolean(),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: -2, max: 200 }),
      fc.integer({ min: 0, max: 72 * 60 }),
      (at: Instant, people, opens, urgent, wanted, hours, age) => {
        const situation = {
          ...SITUATION,
          now: at,
          habits: { ...FIRST_HABITS, requestsPerDay: 4, helpers: 60, candidates: 9 },
        }
        const ranked = rank(
          job(),
          people.map(({ km, urgentAnytime, alpha }, memberId) =>
            candidate({ memberId, latitude: 51.722 + km, urgentAnytime, willingness: { alpha, beta: 6 } }),
          ),
          situation,
        )
        const open = opens.map(({ ago, chance }, index) => ({
          memberId: 1000 + index,
          askedAt: at - ago,
          chance,
        }))
        const state: WaveState = {
          openedAt: at - age * MINUTE_MS,
          deadline: at + hours * HOUR_MS,
          urgent,
          insists: false,
          people: wanted,
          found: 0,
          open,
        }
        const { ask, lookAgainAt, exhausted } = nextWave(state, ranked, situation)
        expect(new Set(ask).size).toBe(ask.length)
        if (quietUntil(situation) !== null) {
          expect(ask.every(id => urgent && people[id]?.urgentAnytime)).toBe(true)
        }
        if (lookAgainAt !== null) {
          expect(lookAgainAt).toBeGreaterThan(at)
          expect(lookAgainAt).toBeLessThanOrEqual(state.deadline)
        }
        expect(exhausted).toBe(lookAgainAt === null)
        if (exhausted) expect(ask).toEqual([])
      },
    ),
    { numRuns: 3000 },
  )
})
