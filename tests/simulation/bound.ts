import { DAYS, type World } from './world.ts'

/**
 * No policy, even one that knew everybody's willingness and the future, claims more requests than this (in
 * expectation). The linear programme: x(r,h) = h sees an ask about r; request r yields at most Σ p·x and at most what a
 * broadcast without fatigue would; a helper sees at most 1 + 120/τ asks on average, because Exp(τ) days of rest follow
 * each. It is solved by its Lagrangian dual, subgradient steps on the helpers' prices: every dual value is a valid
 * bound, so stopping early loosens it and never makes it wrong. https://doi.org/10.1287/mnsc.27.1.1 (Fisher 1981)
 */
export function claimBound(world: World, tau: number, rounds = 60): number {
  if (tau === 0) return unlimited(world) / world.requests.length
  const capacity = 1 + DAYS / tau
  const chances = chancesOf(world)
  const prices = new Float64Array(world.people.length)
  let best = unlimited(world)
  for (let round = 0; round < rounds; round++) {
    const used = new Float64Array(world.people.length)
    let value = prices.reduce((sum, price) => sum + price * capacity, 0)
    world.requests.forEach((_, request) => {
      value += fill(world, request, chances[request] ?? new Float64Array(), prices, used)
    })
    best = Math.min(best, value)
    const step = 0.02 / (capacity * (1 + round / 8))
    for (let helper = 0; helper < prices.length; helper++) {
      const excess = (used[helper] ?? 0) - capacity
      prices[helper] = Math.max(0, (prices[helper] ?? 0) + step * excess)
    }
  }
  return Math.min(best, world.requests.length) / world.requests.length
}

/** The best of one request at these prices: a fractional knapsack, most chance per price first. Counts the asks seen. */
function fill(
  world: World,
  request: number,
  chances: Float64Array,
  prices: Float64Array,
  used: Float64Array,
): number {
  const helpers = world.requests[request]?.able.helper ?? new Int32Array()
  const most = atMost(chances)
  const worth = Array.from(chances, (_, index) => index)
    .filter(index => (chances[index] ?? 0) > (prices[helpers[index] ?? 0] ?? 0))
    .sort((a, b) => ratio(b) - ratio(a))
  let left = most
  let value = 0
  for (const index of worth) {
    const chance = chances[index] ?? 0
    const helper = helpers[index] ?? 0
    const share = Math.min(1, left / chance)
    used[helper] = (used[helper] ?? 0) + share
    value += share * (chance - (prices[helper] ?? 0))
    left -= share * chance
    if (left <= 0) break
  }
  return value

  function ratio(index: number): number {
    return (chances[index] ?? 0) / ((prices[helpers[index] ?? 0] ?? 0) + 1e-9)
  }
}

const unlimited = (world: World): number =>
  chancesOf(world).reduce((sum, chances) => sum + atMost(chances), 0)

const atMost = (chances: Float64Array): number => 1 - chances.reduce((none, chance) => none * (1 - chance), 1)

const chancesOf = (world: World): Float64Array[] =>
  world.requests.map(({ able }) =>
    Float64Array.from(able.helper, (helper, index) => {
      const willing = world.people[helper]?.willingness ?? 0
      return willing * Math.exp(-(able.km[index] ?? 0) / 2)
    }),
  )
