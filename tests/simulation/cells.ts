import { claimBound } from './bound.ts'
import { type Measures, measure } from './measure.ts'
import { type Policy, play } from './play.ts'
import { BASELINES, broadcast } from './policies/baselines.ts'
import { allKnowing, dasnez } from './policies/dasnez.ts'
import { type Size, worldOf } from './world.ts'

export const SIZES: readonly Size[] = [100, 300, 1000].flatMap(helpers =>
  [3, 8, 25].map(requestsPerDay => ({ helpers, requestsPerDay })),
)
/** mean days of rest after an ask that was seen */
export const TAUS = [0, 1, 3, 7] as const
export const POLICIES: readonly Policy[] = [dasnez, ...BASELINES]

/** Every policy in the same town under every τ, and what bounds them. */
export function runTown({ seed, size, policy, bounded }: Town): Run[] {
  const world = worldOf(seed, size)
  const chosen = POLICIES.filter(one => policy === null || one.name === policy)
  const untired = play(world, 0, broadcast)
  const runs = TAUS.flatMap(tau =>
    chosen.map(one => ({ seed, ...size, tau, policy: one.name, ...measure(play(world, tau, one)) })),
  )
  const bounds = TAUS.flatMap(tau => [
    { seed, ...size, tau, policy: UNTIRED, ...measure(untired) },
    ...(bounded
      ? [{ seed, ...size, tau, policy: ALL_KNOWING, ...measure(play(world, tau, allKnowing)) }]
      : []),
    ...(bounded && size.helpers <= BOUND_HELPERS
      ? [{ seed, ...size, tau, policy: BOUND, ...onlyClaims(claimBound(world, tau, ROUNDS)) }]
      : []),
  ])
  return [...runs, ...bounds]
}

const onlyClaims = (claimRate: number): Measures => ({
  claimRate,
  medianMinutes: null,
  p90Minutes: null,
  asksPerFulfilled: null,
  neverAsked: null,
  giniAsks: null,
  giniJobs: null,
})

export const UNTIRED = 'broadcast-without-fatigue'
export const BOUND = 'linear-programming-bound'
export const ALL_KNOWING = allKnowing.name
/** in larger towns the linear programme lies at the broadcast without fatigue, or is too large to solve */
const BOUND_HELPERS = 300
/** of the dual; more tighten the bound a little and cost as much again */
const ROUNDS = 30

export interface Town {
  seed: number
  size: Size
  /** null = all */
  policy: string | null
  /** with the linear-programming bound and the all-knowing, which together take longer than all the rest */
  bounded: boolean
}

export interface Run extends Measures, Size {
  seed: number
  tau: number
  policy: string
}
