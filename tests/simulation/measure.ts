import type { Played } from './play.ts'

/** What is reported of one run. */
export function measure({ requests, waits, asks, jobs }: Played): Measures {
  const sorted = Float64Array.from(waits).sort()
  const asked = asks.reduce((sum, one) => sum + one, 0)
  return {
    claimRate: waits.length / requests,
    medianMinutes: quantile(sorted, 0.5),
    p90Minutes: quantile(sorted, 0.9),
    asksPerFulfilled: waits.length === 0 ? null : asked / waits.length,
    neverAsked: asks.filter(one => one === 0).length / asks.length,
    giniAsks: gini(asks),
    giniJobs: gini(jobs),
  }
}

/** Mean and the half-width of its 95 % interval over seeds (Student's t); runs in which it isn't defined are left out. */
export function over(values: readonly (number | null)[]): Estimate {
  const known = values.filter(value => value !== null)
  const n = known.length
  if (n === 0) return { mean: null, half: null }
  const mean = known.reduce((sum, one) => sum + one, 0) / n
  if (n === 1) return { mean, half: null }
  const variance = known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1)
  return { mean, half: studentT(n - 1) * Math.sqrt(variance / n) }
}

/** 97.5 % quantile of Student's t, by Cornish and Fisher's expansion (error below 0.5 % from 4 degrees on). */
function studentT(degrees: number): number {
  const z = 1.959964
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ]
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z)
}

function quantile(sorted: Float64Array, share: number): number | null {
  if (sorted.length === 0) return null
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  return below + (place % 1) * ((sorted[Math.ceil(place)] ?? 0) - below)
}

/** 0 = all alike, near 1 = one has everything; null where there is nothing to share. */
export function gini(counts: Int32Array): number | null {
  const sorted = Int32Array.from(counts).sort()
  const total = sorted.reduce((sum, one) => sum + one, 0)
  if (total === 0) return null
  const weighted = sorted.reduce((sum, one, index) => sum + one * (2 * (index + 1) - sorted.length - 1), 0)
  return weighted / (sorted.length * total)
}

export interface Measures {
  claimRate: number
  medianMinutes: number | null
  p90Minutes: number | null
  asksPerFulfilled: number | null
  neverAsked: number | null
  giniAsks: number | null
  giniJobs: number | null
}

export interface Estimate {
  mean: number | null
  half: number | null
}
