import { DAY_MS, HOUR_MS, type Instant } from '../../core/domain/calendar.ts'
import { CATEGORIES } from '../../core/domain/categories.ts'
import { beta, stream } from './chance.ts'

/**
 * A town for 120 days: where helpers live, what they help with and how willingly, and when which help is needed. The
 * same seed and size give the same town to every policy and every τ.
 */
export function worldOf(seed: number, { helpers, requestsPerDay }: Size): World {
  const draw = stream(seed, helpers * 1000 + requestsPerDay)
  const people = Array.from({ length: helpers }, () => {
    const categories = CATEGORIES_OF_WORLD.map(() => draw() < CATEGORY_CHANCE)
    if (!categories.includes(true)) categories[Math.floor(draw() * KINDS)] = true
    return { ...placeInDisc(draw), categories, willingness: beta(1.2, 6, draw) }
  })
  const requests = Array.from({ length: DAYS }, (_, day) => requestsOfDay(day, requestsPerDay, draw)).flat()
  return {
    seed,
    size: { helpers, requestsPerDay },
    people,
    requests: requests.map(request => ({ ...request, able: ableFor(request, people) })),
  }
}

/** Requests are spread evenly from 8 to 20 h; their number a day is Poisson. */
function requestsOfDay(day: number, mean: number, draw: () => number): Omit<Request, 'able'>[] {
  const times: number[] = []
  for (let hours = -Math.log(draw()) / (mean / OPEN_HOURS); hours < OPEN_HOURS; ) {
    times.push(hours)
    hours += -Math.log(draw()) / (mean / OPEN_HOURS)
  }
  return times.map(hours => {
    const openedAt = START + day * DAY_MS + (OPENS_AT + hours) * HOUR_MS
    return { openedAt, deadline: openedAt + DEADLINE_MS, category: zipf(draw()), ...placeInDisc(draw) }
  })
}

/** Those with the category, nearest first. */
function ableFor(request: Omit<Request, 'able'>, people: readonly Person[]): Able {
  const near = people
    .map((person, helper) => ({ helper, km: Math.hypot(person.x - request.x, person.y - request.y) }))
    .filter(({ helper }) => people[helper]?.categories[request.category])
    .sort((a, b) => a.km - b.km)
  return { helper: Int32Array.from(near, one => one.helper), km: Float64Array.from(near, one => one.km) }
}

function placeInDisc(draw: () => number): { x: number; y: number } {
  const radius = DISC_KM * Math.sqrt(draw())
  const angle = 2 * Math.PI * draw()
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

function zipf(u: number): number {
  const total = CATEGORIES_OF_WORLD.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0)
  let left = u * total
  for (let rank = 0; rank < KINDS; rank++) {
    left -= 1 / (rank + 1)
    if (left < 0) return rank
  }
  return KINDS - 1
}

/** The twelve that have a name; `other` is left out. */
export const CATEGORIES_OF_WORLD = CATEGORIES.filter(category => category !== 'other')
const KINDS = CATEGORIES_OF_WORLD.length
const CATEGORY_CHANCE = 0.25
const DISC_KM = 5
export const DAYS = 120
const OPENS_AT = 8
const OPEN_HOURS = 12
const DEADLINE_MS = 4 * HOUR_MS
/** Midnight of a Monday on the world's clock, which is UTC: a town without daylight saving. */
export const START: Instant = Date.UTC(2026, 0, 5)

export interface Size {
  helpers: number
  requestsPerDay: number
}

export interface World {
  seed: number
  size: Size
  people: Person[]
  requests: Request[]
}

export interface Person {
  /** km from the centre */
  x: number
  y: number
  categories: boolean[]
  /** the secret a: chance of a yes from next door */
  willingness: number
}

export interface Request {
  openedAt: Instant
  deadline: Instant
  /** index into the twelve */
  category: number
  x: number
  y: number
  able: Able
}

/** Indices of helpers and their distance, nearest first. */
export interface Able {
  helper: Int32Array
  km: Float64Array
}
