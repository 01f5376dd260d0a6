import { DAY_MS, type Instant, MINUTE_MS } from '../domain/calendar.ts'
import { repliedWithin } from './habits.ts'
import { chanceOfFewer, hope, type OpenAsk } from './hope.ts'
import type { Situation } from './job.ts'
import { isLastCall, lastCallOf, quietUntil } from './quiet-hours.ts'
import type { Ranked } from './ranking.ts'

export type { OpenAsk } from './hope.ts'

/**
 * Whom to ask now, and when to look again. No number of people is ever typed in: somebody is asked while the yes that
 * the ask may add is worth more than the ask costs (`Ranked.score` is that ratio for a request without any hope yet).
 * Asks still unanswered count with the chance that they yet bring a yes: a decline takes it away, and somebody else is
 * asked. So a town with few helpers asks sparingly and patiently, a large one freely and soon.
 *
 * `ranked` holds who is eligible and not yet asked, best first. Call again at `lookAgainAt` and after every answer.
 */
export function nextWave(state: WaveState, ranked: readonly Ranked[], at: Situation): Wave {
  if (state.found >= state.people) return over({ why: 'found' })
  if (at.now >= state.deadline) return over({ why: 'too-late' })
  const quietEnd = quietUntil(at)
  const askable = quietEnd === null ? ranked : ranked.filter(one => state.urgent && one.urgentAnytime)
  const ask = worthAsking(state, askable, at)
  const open = [...state.open, ...ask.map(({ memberId, chance }) => ({ memberId, askedAt: at.now, chance }))]
  const left = ranked.filter(one => !ask.includes(one))
  const later = quietEnd ?? whenWorthAsking({ ...state, open }, left, at)
  if (open.length === 0 && (ranked.length === 0 || later === null)) {
    return over(
      ranked.length === 0
        ? { why: 'nobody-left' }
        : { why: 'too-little-hope', params: { left: left.length } },
    )
  }
  const params = { asked: ask.length, percent: percentOf(state, open, at) }
  const why = ask.length > 0 ? 'asking' : quietEnd !== null && left.length > 0 ? 'quiet-hours' : 'waiting'
  return {
    ask: ask.map(one => one.memberId),
    lookAgainAt: Math.min(later ?? state.deadline, state.deadline),
    exhausted: false,
    why: { why, params },
  }
}

/**
 * Best first. Each must be worth it; and while a yes is likely to come soon anyway, it pays to wait for it, as that spares
 * the ask. What waiting for the usual reply time would lose is a yes that comes too late for the deadline, and the little more
 * that a yes soon is worth to a young request: while that outweighs the chance of a yes without this ask, more are asked.
 * So a young request in a large quiet town asks many at once; one that has waited, or that needs those who are needed
 * elsewhere, a few. Nobody waits over a last call: what isn't asked shortly before quiet hours isn't asked in time at all.
 */
function worthAsking(state: WaveState, ranked: readonly Ranked[], at: Situation): Ranked[] {
  const { now, habits } = at
  const wanted = state.people - state.found
  const leftMs = state.deadline - now
  const soonMs = Math.min(habits.replyMinutes * MINUTE_MS, leftMs)
  const inTime = repliedWithin(leftMs, habits)
  const isSoon = repliedWithin(soonMs, habits)
  const onlyIfNow = inTime - repliedWithin(leftMs - soonMs, habits)
  const yeses = state.open.map(one => hope(one, now, state.deadline, habits))
  const soonYeses = state.open.map(one => hope(one, now, now + soonMs, habits))
  const mayWait = !isLastCall(at, state.deadline)
  const worth = state.urgent || state.insists ? URGENT : 1
  const more = SOONER * Math.exp((state.openedAt - now) / FADING_MS)
  const ask: Ranked[] = []
  for (const one of ranked) {
    const score = one.score * worth
    const tooFew = chanceOfFewer(wanted, yeses)
    const tooFewSoon = chanceOfFewer(wanted, soonYeses)
    const sooner = more * isSoon * tooFewSoon
    if (score * (inTime * tooFew + sooner) < 1) break
    const lost = score ** SCARCE_WAIT * (onlyIfNow * tooFew + sooner)
    if (mayWait && lost < PATIENCE * (1 - tooFewSoon)) break
    ask.push(one)
    yeses.push(one.chance * inTime)
    soonYeses.push(one.chance * isSoon)
  }
  return ask
}

/** The first of some later moments at which the open asks have lost so much hope that another is worth it. */
function whenWorthAsking(state: WaveState, left: readonly Ranked[], at: Situation): Instant | null {
  const next = left.slice(0, 1)
  if (next.length === 0) return null
  const lastCall = lastCallOf(at)
  for (let wait = FIRST_LOOK_MS; at.now + wait < state.deadline; wait *= LOOK_GROWTH) {
    const now = at.now + wait
    if (lastCall !== null && at.now < lastCall && lastCall < now) return lastCall
    if (wait > DAY_MS || worthAsking(state, next, { ...at, now }).length > 0) return now
  }
  return null
}

const percentOf = (state: WaveState, open: readonly OpenAsk[], { now, habits }: Situation): number => {
  const yeses = open.map(one => hope(one, now, state.deadline, habits))
  return Math.round(100 * (1 - chanceOfFewer(state.people - state.found, yeses)))
}

const over = (why: Why): Wave => ({ ask: [], lookAgainAt: null, exhausted: why.why !== 'found', why })

/** An urgent request, or one whose seeker insists, is worth so many asks more. */
const URGENT = 3
/** How much more than one in time a yes within the usual reply time is worth to a new request; set on simulated towns. */
const SOONER = 0.11
/** The age at which a third of that is left; set on simulated towns. */
const FADING_MS = 22 * MINUTE_MS
/** How much an ask that waiting may spare counts beside what waiting may lose; set on simulated towns. */
const PATIENCE = 0.73
/** Above 1: where helpers are scarce, and scores so low, haste costs others their yes; set on simulated towns. */
const SCARCE_WAIT = 1.5
const FIRST_LOOK_MS = 3 * MINUTE_MS
const LOOK_GROWTH = 1.4

/** One request's search so far. */
export interface WaveState {
  openedAt: Instant
  deadline: Instant
  urgent: boolean
  /** the seeker would rather have somebody from far away than nobody */
  insists: boolean
  people: number
  /** how many have agreed */
  found: number
  /** asked, and neither answered nor expired */
  open: readonly OpenAsk[]
}

export interface Wave {
  /** member ids, best first; empty = wait */
  ask: number[]
  /** null where nothing is left to decide */
  lookAgainAt: Instant | null
  /** nobody's answer is awaited and nobody more will be asked, or time is up: tell seeker and coordinators */
  exhausted: boolean
  why: Why
}

/** Shown to staff: `web-admin/texts` under `wave.<why>`. `percent`: the chance that enough people say yes in time. */
export type Why =
  | { why: 'asking' | 'waiting' | 'quiet-hours'; params: { asked: number; percent: number } }
  | { why: 'too-little-hope'; params: { left: number } }
  | { why: 'found' | 'too-late' | 'nobody-left' }
