import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../core/domain/calendar.ts'
import { chance } from '../chance.ts'
import type { Desk, Policy } from '../play.ts'
import { START, type World } from '../world.ts'

/** Everybody with the category, at once. */
export const broadcast: Policy = {
  name: 'broadcast',
  hearsDeclines: false,
  start: (world, desk) => ({
    opened: request => askNearest(world, desk, request, 0, Number.POSITIVE_INFINITY),
  }),
}

export const nearest5: Policy = {
  name: 'nearest-5',
  hearsDeclines: false,
  start: (world, desk) => ({ opened: request => askNearest(world, desk, request, 0, 5) }),
}

const nearest5Every15: Policy = {
  name: 'nearest-5-every-15-min',
  hearsDeclines: false,
  start: (world, desk) => {
    const asked = new Int32Array(world.requests.length)
    const askFive = (request: number, now: number) => {
      const from = asked[request] ?? 0
      asked[request] = from + askNearest(world, desk, request, from, from + 5)
      if (asked[request] > from) desk.wake(request, now + 15 * MINUTE_MS)
    }
    return { opened: askFive, woken: askFive }
  },
}

const twoKmThenAll: Policy = {
  name: '2-km-then-all',
  hearsDeclines: false,
  start: (world, desk) => {
    const within = (request: number) => world.requests[request]?.able.km.findIndex(km => km > 2) ?? -1
    const split = (request: number) => (within(request) === -1 ? Number.POSITIVE_INFINITY : within(request))
    return {
      opened: (request, now) => {
        askNearest(world, desk, request, 0, split(request))
        desk.wake(request, now + 15 * MINUTE_MS)
      },
      woken: request => askNearest(world, desk, request, split(request), Number.POSITIVE_INFINITY),
    }
  },
}

/** Seven drawn by lot, and another for each rejection. van den Berg et al., PLOS ONE 2026. */
const sevenAndReplace: Policy = {
  name: 'seven-and-replace',
  hearsDeclines: true,
  start: (world, desk) => {
    const lists = new Map<number, number[]>()
    const askNext = (request: number) => {
      const able = world.requests[request]?.able
      const next = lists.get(request)?.pop()
      if (able && next !== undefined) desk.ask(request, able.helper[next] ?? 0, able.km[next] ?? 0)
    }
    return {
      opened: request => {
        lists.set(request, byLot(world, request))
        for (let count = 0; count < 7; count++) askNext(request)
      },
      declined: askNext,
      closed: request => lists.delete(request),
    }
  },
}

/** Fifty of the area by lot, three times a day, as the Quarantänehelden did. */
const fiftyInRounds: Policy = {
  name: 'random-50-in-rounds',
  hearsDeclines: false,
  start: (world, desk) => {
    const lists = new Map<number, number[]>()
    const askFifty = (request: number, now: number) => {
      const able = world.requests[request]?.able
      const list = lists.get(request) ?? []
      for (const next of list.splice(-50)) desk.ask(request, able?.helper[next] ?? 0, able?.km[next] ?? 0)
      if (list.length > 0) desk.wake(request, nextRound(now))
    }
    return {
      opened: (request, now) => {
        lists.set(request, byLot(world, request))
        desk.wake(request, nextRound(now))
      },
      woken: askFifty,
      closed: request => lists.delete(request),
    }
  },
}

export const BASELINES: readonly Policy[] = [
  broadcast,
  nearest5,
  nearest5Every15,
  twoKmThenAll,
  sevenAndReplace,
  fiftyInRounds,
]

function askNearest(world: World, desk: Desk, request: number, from: number, to: number): number {
  const able = world.requests[request]?.able
  if (!able) return 0
  const end = Math.min(to, able.helper.length)
  for (let next = from; next < end; next++) desk.ask(request, able.helper[next] ?? 0, able.km[next] ?? 0)
  return Math.max(0, end - from)
}

function byLot(world: World, request: number): number[] {
  const able = world.requests[request]?.able.helper ?? new Int32Array()
  const lot = Float64Array.from(able, helper => chance(world.seed, request, helper, LOT))
  return Array.from(able, (_, index) => index).sort((a, b) => (lot[b] ?? 0) - (lot[a] ?? 0))
}

function nextRound(now: number): number {
  const sinceMidnight = (now - START) % DAY_MS
  const round = ROUNDS.find(hour => hour * HOUR_MS > sinceMidnight)
  return now - sinceMidnight + (round === undefined ? DAY_MS + (ROUNDS[0] ?? 0) * HOUR_MS : round * HOUR_MS)
}

/** four hours apart, so that nearly every request lives to see one */
const ROUNDS = [11, 15, 19]
const LOT = 9
