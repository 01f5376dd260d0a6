import { DAY_MS, type Instant } from '../domain/calendar.ts'
import { kmBetween } from './distance.ts'
import { freshness } from './habits.ts'
import type { Candidate, Job, Situation } from './job.ts'
import { DISTURBANCE, scarcityOf } from './scarcity.ts'
import { distanceFactor, expected, spread } from './willingness.ts'

/**
 * The eligible candidates, best first. The score is what an ask brings over what it costs: the chance of a yes, times
 * reliability and a turn for everybody, over the disturbance and the yeses missed elsewhere while the helper rests.
 * Every part can be shown to staff; equal inputs give equal orders.
 */
export function rank(job: Job, candidates: readonly Candidate[], at: Situation): Ranked[] {
  const scarcity = scarcityOf(at.habits)
  return candidates
    .map(candidate => weigh(job, candidate, scarcity, at))
    .sort((a, b) => b.score - a.score || a.km - b.km || a.memberId - b.memberId)
}

function weigh(job: Job, candidate: Candidate, scarcity: number, { now, habits }: Situation): Ranked {
  const km = kmBetween(job, candidate)
  const near = distanceFactor(km)
  const willing = expected(candidate.willingness)
  const rested = freshness(candidate.lastAskedAt, now, habits)
  const likes = 1 + LIKING * (candidate.jobsInCategory / (candidate.jobsInCategory + 2))
  const known = 1 + KNOWN * (candidate.pair.jobsTogether / (candidate.pair.jobsTogether + 1))
  const offered = candidate.offersThis ? OFFERED : 1
  const reliable = (candidate.jobs + 4) / (candidate.jobs + 4 + 2 * candidate.noShows)
  const turn = 1 + CURIOSITY * spread(candidate.willingness)
  const chance = Math.min(1, willing * near * rested * likes * known * offered)
  const cost = disturbance(candidate.asksThisWeek, rested) + scarcity * willing * rested
  const score = (chance * reliable * turn) / cost
  return new Weighed(candidate, now, km, score, chance, {
    near,
    willing,
    rested,
    turn,
    reliable,
    likes,
    known,
    offered,
  })
}

/** Reasons are worked out only for those whom somebody looks at: ranking weighs fifty, a wave asks three. */
class Weighed implements Ranked {
  readonly memberId: number
  readonly urgentAnytime: boolean
  readonly near: number
  readonly rested: number
  readonly km: number
  readonly score: number
  readonly chance: number
  readonly #candidate: Candidate
  readonly #now: Instant
  readonly #factors: Factors

  constructor(
    candidate: Candidate,
    now: Instant,
    km: number,
    score: number,
    chance: number,
    factors: Factors,
  ) {
    this.memberId = candidate.memberId
    this.urgentAnytime = candidate.urgentAnytime
    this.near = factors.near
    this.rested = factors.rested
    this.km = km
    this.score = score
    this.chance = chance
    this.#candidate = candidate
    this.#now = now
    this.#factors = factors
  }

  get reasons(): RankReason[] {
    return reasonsOf(this.#candidate, this.km, this.#factors, this.#now)
  }
}

function reasonsOf(candidate: Candidate, km: number, factors: Factors, now: Instant): RankReason[] {
  const { lastAskedAt, asksThisWeek, jobs, noShows, jobsInCategory, pair, offersThis } = candidate
  const days = lastAskedAt === null ? null : Math.floor((now - lastAskedAt) / DAY_MS)
  return [
    { reason: 'near', params: { km: Math.round(km * 10) / 10 }, factor: factors.near },
    { reason: 'willing', params: { percent: Math.round(factors.willing * 100) }, factor: factors.willing },
    { reason: 'rested', params: { days }, factor: factors.rested },
    { reason: 'turn', params: { asksThisWeek }, factor: factors.turn },
    { reason: 'reliable', params: { jobs, noShows }, factor: factors.reliable },
    { reason: 'likes', params: { jobsInCategory }, factor: factors.likes },
    { reason: 'known', params: { jobsTogether: pair.jobsTogether }, factor: factors.known },
    { reason: 'offered', params: { offered: offersThis }, factor: factors.offered },
  ]
}

/** The more often somebody was asked this week, the dearer the next ask; one that is hardly seen disturbs less. */
const disturbance = (asksThisWeek: number, rested: number): number =>
  DISTURBANCE * (1 + TIRING * asksThisWeek) * (UNSEEN + (1 - UNSEEN) * rested)

/** How much dearer each ask of the last seven days makes the next, and what of it stays where it isn't seen. */
const TIRING = 0.25
const UNSEEN = 0.25
/** How much more the unknown comes first, per relative standard deviation of the belief: a turn for everybody. */
const CURIOSITY = 0.1
/** How far done jobs in the category, and with the same person, raise the chance at most. */
const LIKING = 0.3
const KNOWN = 0.5
/** Whoever offered just this is asked before the others. */
const OFFERED = 4

export interface Ranked {
  memberId: number
  /** only for the order */
  score: number
  /** of a yes, if asked now and given time enough */
  chance: number
  /** distance factor, and the chance that the ask is seen at all: what `learn` takes with the answer */
  near: number
  rested: number
  km: number
  urgentAnytime: boolean
  readonly reasons: RankReason[]
}

type Factors = Record<keyof RankReasons, number>

export type RankReason = {
  [R in keyof RankReasons]: { reason: R; params: RankReasons[R]; factor: number }
}[keyof RankReasons]

/** Each has a sentence for staff in `web-admin/texts` under `ranked.<reason>`; a factor of 1 goes without saying. */
export interface RankReasons {
  near: { km: number }
  willing: { percent: number }
  /** whole days since the last ask; null = never asked */
  rested: { days: number | null }
  turn: { asksThisWeek: number }
  reliable: { jobs: number; noShows: number }
  likes: { jobsInCategory: number }
  known: { jobsTogether: number }
  offered: { offered: boolean }
}
