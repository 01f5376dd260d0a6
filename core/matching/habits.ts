import { DAY_MS, type Instant, MINUTE_MS } from '../domain/calendar.ts'

/**
 * How a town answers, learned from its own record of invitations: how long people rest after being asked, how soon
 * they reply, how much is asked of them. Nobody types these in.
 */
export interface Habits {
  /** mean days after an ask in which the next one goes unseen; 0 = every ask is seen */
  restDays: number
  /** half of the replies come within so many minutes */
  replyMinutes: number
  /** standard deviation of the logarithm of the reply time */
  replySpread: number
  /** of those who see an ask and can't, how many say so */
  declineShare: number
  /** requests opened a day */
  requestsPerDay: number
  /** approved helpers who can be reached */
  helpers: number
  /** how many of them come into question for one request */
  candidates: number
  radiusKm: number
}

/** Before a town has a record: of one with a hundred helpers; others are in proportion. */
export const FIRST_HABITS: Habits = {
  restDays: 3,
  replyMinutes: 15,
  replySpread: 1.2,
  declineShare: 0.4,
  requestsPerDay: 3,
  helpers: 100,
  candidates: 15,
  radiusKm: 5,
}

/** What a town's record of the last weeks says; where it says little, the first habits stand. */
export function habitsFrom(record: TownRecord): Habits {
  const { requests, days, searches, candidates, helpers, radiusKm } = record
  const size = helpers / FIRST_HABITS.helpers
  return {
    ...FIRST_HABITS,
    requestsPerDay: (requests + FIRST_DAYS * FIRST_HABITS.requestsPerDay * size) / (days + FIRST_DAYS),
    candidates: (candidates + FIRST_DAYS * FIRST_HABITS.candidates * size) / (searches + FIRST_DAYS),
    helpers,
    radiusKm,
    restDays: restFrom(record.asksByGap),
  }
}

/** The first habits weigh as much as so many days, and as so many searches. */
const FIRST_DAYS = 2

/** Upper edges in days of the gaps by which asks are counted: how long before, the same person was last asked. */
export const GAP_EDGES_DAYS = [0.25, 0.5, 1, 2, 4, 8, 16, Number.POSITIVE_INFINITY] as const

export const gapOf = (lastAskedAt: Instant | null, askedAt: Instant): number =>
  lastAskedAt === null
    ? GAP_EDGES_DAYS.length - 1
    : GAP_EDGES_DAYS.findIndex(edge => askedAt - lastAskedAt <= edge * DAY_MS)

/**
 * The mean rest by which the answers are best explained: an ask after g days is answered with chance r·(1 − e^(−g/rest)).
 * r is taken at its most likely value for each rest; the mean is over the posterior.
 */
function restFrom(asksByGap: readonly GapCount[]): number {
  const likelihoods = RESTS_DAYS.map(rest => {
    const seen = GAP_MIDDLES_DAYS.map(gap => 1 - Math.exp(-gap / rest))
    const answered = asksByGap.reduce((sum, gap) => sum + gap.answered, 0)
    const chances = asksByGap.reduce((sum, gap, index) => sum + gap.asks * (seen[index] ?? 1), 0)
    const share = Math.min(0.98, (answered + 1) / (chances + 2))
    const likelihood = asksByGap.reduce((sum, gap, index) => {
      const chance = share * (seen[index] ?? 1)
      return sum + gap.answered * Math.log(chance) + (gap.asks - gap.answered) * Math.log(1 - chance)
    }, 0)
    return likelihood - PRIOR_WEIGHT * Math.log(rest / FIRST_HABITS.restDays) ** 2
  })
  const best = Math.max(...likelihoods)
  const weights = likelihoods.map(one => Math.exp(one - best))
  const total = weights.reduce((sum, one) => sum + one, 0)
  return RESTS_DAYS.reduce((sum, rest, index) => sum + rest * (weights[index] ?? 0), 0) / total
}

const RESTS_DAYS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8.5, 10, 14]
const GAP_MIDDLES_DAYS = [0.1, 0.35, 0.75, 1.4, 2.8, 5.6, 11, Number.POSITIVE_INFINITY]
/** half the inverse variance of the belief about the logarithm of the rest before anything is known */
const PRIOR_WEIGHT = 0.5

/** The chance that an ask is seen now: 1 − e^(−days since the last ask / rest). */
export function freshness(lastAskedAt: Instant | null, now: Instant, { restDays }: Habits): number {
  if (lastAskedAt === null || restDays <= 0) return 1
  return 1 - Math.exp(-(now - lastAskedAt) / (restDays * DAY_MS))
}

/** The chance that somebody who will reply has replied within this time: lognormal. */
export function repliedWithin(ms: number, { replyMinutes, replySpread }: Habits): number {
  if (ms <= 0) return 0
  return normal(Math.log(ms / (replyMinutes * MINUTE_MS)) / replySpread)
}

/** Φ, by Abramowitz and Stegun 7.1.26 (error below 1.5e-7). */
function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const erf =
    1 -
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) *
      t *
      Math.exp(-x * x)
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2
}

/** Counted from the invitations of the last weeks. */
export interface TownRecord {
  /** one for each of GAP_EDGES_DAYS; asks that were answered or waited for an hour at least */
  asksByGap: readonly GapCount[]
  /** opened in so many days */
  requests: number
  days: number
  /** how many came into question for each of so many requests at first, in all */
  candidates: number
  searches: number
  helpers: number
  radiusKm: number
}

export interface GapCount {
  asks: number
  answered: number
}
