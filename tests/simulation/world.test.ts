import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../core/domain/calendar.ts'
import { DEFAULT_RULES } from '../../core/domain/municipality.ts'
import { Agenda } from './agenda.ts'
import { claimBound } from './bound.ts'
import { beta, chance, stream } from './chance.ts'
import { gini, measure, over } from './measure.ts'
import { type Policy, play } from './play.ts'
import { BASELINES, broadcast, nearest5 } from './policies/baselines.ts'
import { allKnowing, dasnez } from './policies/dasnez.ts'
import { START, type World, worldOf } from './world.ts'

const size = { helpers: 100, requestsPerDay: 3 }
const town = worldOf(1, size)

/** Writes down every ask. */
function watched(policy: Policy, asks: { request: number; helper: number; at: number }[]): Policy {
  return {
    ...policy,
    start: (world, desk) => {
      let now = 0
      const player = policy.start(world, {
        ...desk,
        ask: (request, helper, km) => {
          asks.push({ request, helper, at: now })
          desk.ask(request, helper, km)
        },
      })
      return {
        opened: (request, at) => {
          now = at
          player.opened(request, at)
        },
        declined: (request, helper, at) => {
          now = at
          player.declined?.(request, helper, at)
        },
        woken: (request, at) => {
          now = at
          player.woken?.(request, at)
        },
        closed: (request, at, helper) => player.closed?.(request, at, helper),
      }
    },
  }
}

describe('the simulated town', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(worldOf(1, size)).toEqual(town)
    expect(
      worldOf(2, size).requests.length === town.requests.length && worldOf(2, size).people[0],
    ).not.toEqual(town.people[0])
  })

  it('is as ordered: the disc, the hours, the categories, willingness', () => {
    const large = worldOf(3, { helpers: 1000, requestsPerDay: 25 })
    expect(large.requests.length / 120).toBeGreaterThan(24)
    expect(large.requests.length / 120).toBeLessThan(26)
    for (const { openedAt, deadline, x, y } of large.requests) {
      const hour = ((openedAt - START) % DAY_MS) / 3_600_000
      expect(hour >= 8 && hour < 20 && Math.hypot(x, y) <= 5 && deadline - openedAt === 4 * 3_600_000).toBe(
        true,
      )
    }
    const average = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
    expect(average(large.people.map(one => one.willingness))).toBeCloseTo(1.2 / 7.2, 1)
    expect(average(large.people.map(one => one.categories.filter(Boolean).length))).toBeGreaterThan(2.9)
    expect(large.people.every(one => one.categories.includes(true))).toBe(true)
    const zipf = [0, 1, 2].map(rank => large.requests.filter(one => one.category === rank).length)
    expect((zipf[0] ?? 0) / (zipf[1] ?? 1)).toBeCloseTo(2, 0)
    expect((zipf[0] ?? 0) / (zipf[2] ?? 1)).toBeCloseTo(3, 0)
  })

  it('draws chances that depend on their name only, evenly, and Betas with the right mean', () => {
    expect(chance(1, 2, 3, 4)).toBe(chance(1, 2, 3, 4))
    const draw = stream(7, 7)
    const draws = Array.from({ length: 20000 }, () => draw())
    expect(draws.reduce((sum, one) => sum + one, 0) / 20000).toBeCloseTo(0.5, 1)
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = draws.filter(one => Math.floor(one * 10) === tenth).length / 20000
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01)
    }
    const betas = Array.from({ length: 5000 }, () => beta(2, 6, draw))
    expect(betas.reduce((sum, one) => sum + one, 0) / 5000).toBeCloseTo(0.25, 1)
  })
})

describe('a run', () => {
  it('gives the same result twice, for every policy', () => {
    for (const policy of [dasnez, ...BASELINES]) expect(play(town, 3, policy)).toEqual(play(town, 3, policy))
  })

  it('lets the same person answer the same ask alike, whoever asks: a broadcast without rest loses nothing', () => {
    const all = play(town, 0, broadcast)
    const few = play(town, 0, nearest5)
    expect(all.waits.length).toBeGreaterThan(few.waits.length)
    expect(measure(play(town, 7, broadcast)).claimRate).toBeLessThan(measure(all).claimRate)
  })

  it('of the product breaks no rule: quiet hours, weekly limit, nobody twice', () => {
    const asks: { request: number; helper: number; at: number }[] = []
    play(town, 1, watched(dasnez, asks))
    expect(asks.length).toBeGreaterThan(1000)
    expect(new Set(asks.map(one => `${one.request} ${one.helper}`)).size).toBe(asks.length)
    for (const { at } of asks) {
      const hour = ((at - START) % DAY_MS) / 3_600_000
      expect(hour >= 8 && hour < 20).toBe(true)
    }
    for (const mine of Map.groupBy(asks, one => one.helper).values()) {
      mine.forEach((ask, index) => {
        const first = mine[index - DEFAULT_RULES.weeklyAskLimit]
        if (first) expect(ask.at - first.at).toBeGreaterThanOrEqual(7 * DAY_MS)
      })
    }
  })

  it('of the all-knowing asks less in vain', () => {
    const [known, learned] = [allKnowing, dasnez].map(policy => measure(play(town, 3, policy)))
    expect(known?.asksPerFulfilled ?? Number.NaN).toBeLessThan(learned?.asksPerFulfilled ?? Number.NaN)
  })

  it('shows a policy neither willingness nor τ', () => {
    const blind: World = { ...town, people: town.people.map(person => ({ ...person })) }
    for (const person of blind.people) {
      Object.defineProperty(person, 'willingness', {
        get: () => {
          throw new Error('a policy looked at the secret')
        },
      })
    }
    const asked: number[] = []
    for (const policy of [dasnez, ...BASELINES]) {
      const rests = () => {
        throw new Error('a policy looked at who rests')
      }
      const player = policy.start(blind, {
        ask: (_, helper) => asked.push(helper),
        wake: () => undefined,
        rests,
      })
      blind.requests.forEach((request, index) => {
        player.opened(index, request.openedAt)
        player.woken?.(index, request.openedAt + 3_600_000)
      })
    }
    expect(asked.length).toBeGreaterThan(0)
  })

  it('stays below the bound of linear programming', () => {
    for (const tau of [0, 3, 7]) {
      const bound = claimBound(town, tau)
      for (const policy of [dasnez, allKnowing, ...BASELINES]) {
        expect(measure(play(town, tau, policy)).claimRate).toBeLessThan(bound + 0.05)
      }
    }
    expect(claimBound(town, 7)).toBeLessThan(claimBound(town, 3) + 1e-9)
  })
})

describe('measuring', () => {
  it('knows Gini’s corners', () => {
    expect(gini(Int32Array.of(3, 3, 3))).toBeCloseTo(0)
    expect(gini(Int32Array.of(0, 0, 0, 4))).toBeCloseTo(0.75)
    expect(gini(Int32Array.of(0, 0))).toBeNull()
  })

  it('gives Student’s interval', () => {
    const { mean, half } = over([1, 2, 3, 4, 5])
    expect(mean).toBe(3)
    expect(half).toBeCloseTo((2.776 * Math.sqrt(2.5)) / Math.sqrt(5), 1)
    expect(over([null, 2])).toEqual({ mean: 2, half: null })
    expect(over([])).toEqual({ mean: null, half: null })
  })

  it('keeps the agenda in order of time, first in first out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 300 }), times => {
        const agenda = new Agenda()
        for (const [index, at] of times.entries()) agenda.add(at, index)
        const taken: [number, number][] = []
        while (agenda.next < Number.POSITIVE_INFINITY) taken.push([agenda.next, agenda.take()])
        const sorted = times
          .map((at, index): [number, number] => [at, index])
          .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        expect(taken).toEqual(sorted)
      }),
    )
  })
})
