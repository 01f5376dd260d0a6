import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../core/domain/calendar.ts'
import { Agenda } from './agenda.ts'
import { chance, normalOf } from './chance.ts'
import { START, type World } from './world.ts'

/**
 * One town, one policy, one τ. The policy decides whom to ask and when; the people answer as the world has it: an
 * active helper sees the ask, says yes with chance a·e^(−d/2 km), else declines with 40 % or stays silent, and then
 * rests Exp(τ) days in which asks go unseen. A policy sees answers only.
 */
export function play(world: World, tau: number, policy: Policy): Played {
  const { people, requests, seed } = world
  const agenda = new Agenda()
  const restsUntil = new Float64Array(people.length)
  const claimedBy = new Int32Array(requests.length).fill(NOBODY)
  const claimedAt = new Float64Array(requests.length)
  const closed = new Uint8Array(requests.length)
  const asks = new Int32Array(people.length)
  let now = 0

  const desk: Desk = {
    ask: (request, helper, km) => {
      if (isQuiet(now)) return
      asks[helper] = (asks[helper] ?? 0) + 1
      if (now < (restsUntil[helper] ?? 0)) return
      if (tau > 0) restsUntil[helper] = now - Math.log(chance(seed, request, helper, REST)) * tau * DAY_MS
      const says = chance(seed, request, helper, SAYS)
      const yes = (people[helper]?.willingness ?? 0) * Math.exp(-km / 2)
      const accepts = says < yes
      if (!accepts && (!policy.hearsDeclines || says >= yes + (1 - yes) * DECLINE_SHARE)) return
      const spread = normalOf(chance(seed, request, helper, DELAY), chance(seed, request, helper, DELAY_TOO))
      const replyAt = now + REPLY_MEDIAN_MS * Math.exp(REPLY_SPREAD * spread)
      agenda.add(replyAt, pack(accepts ? ACCEPT : DECLINE, request, helper))
    },
    wake: (request, at) => agenda.add(at, pack(WAKE, request, 0)),
    rests: helper => now < (restsUntil[helper] ?? 0),
  }

  const player = policy.start(world, desk)
  requests.forEach((request, index) => {
    agenda.add(request.openedAt, pack(OPEN, index, 0))
    agenda.add(request.deadline, pack(DEADLINE, index, 0))
  })
  while (agenda.next < Number.POSITIVE_INFINITY) {
    now = agenda.next
    const { kind, request, helper } = unpack(agenda.take())
    if (kind === OPEN) player.opened(request, now)
    else if (closed[request]) continue
    else if (kind === ACCEPT) {
      claimedBy[request] = helper
      claimedAt[request] = now
      closed[request] = 1
      player.closed?.(request, now, helper)
    } else if (kind === DECLINE) player.declined?.(request, helper, now)
    else if (kind === WAKE) player.woken?.(request, now)
    else {
      closed[request] = 1
      player.closed?.(request, now, null)
    }
  }
  return tally(world, claimedBy, claimedAt, asks)
}

function tally(world: World, claimedBy: Int32Array, claimedAt: Float64Array, asks: Int32Array): Played {
  const jobs = new Int32Array(world.people.length)
  const waits: number[] = []
  claimedBy.forEach((helper, request) => {
    if (helper === NOBODY) return
    jobs[helper] = (jobs[helper] ?? 0) + 1
    waits.push(((claimedAt[request] ?? 0) - (world.requests[request]?.openedAt ?? 0)) / MINUTE_MS)
  })
  return { requests: world.requests.length, waits, asks, jobs }
}

/** Nobody is asked from 20 to 8 h, whatever the policy: no town could run one that does. */
function isQuiet(now: Instant): boolean {
  const hour = ((now - START) % DAY_MS) / HOUR_MS
  return hour < 8 || hour >= 20
}

/** kind and helper below 2^12 each way, request above: whole numbers up to 2^53 hold them */
const pack = (kind: number, request: number, helper: number): number => (request * 4096 + helper) * 8 + kind
function unpack(what: number): { kind: number; request: number; helper: number } {
  const rest = Math.floor(what / 8)
  return { kind: what % 8, request: Math.floor(rest / 4096), helper: rest % 4096 }
}

const [OPEN, ACCEPT, DECLINE, WAKE, DEADLINE] = [0, 1, 2, 3, 4]
const [REST, SAYS, DELAY, DELAY_TOO] = [1, 2, 3, 4]
const NOBODY = -1
const DECLINE_SHARE = 0.4
const REPLY_MEDIAN_MS = 15 * MINUTE_MS
const REPLY_SPREAD = 1.2

export interface Policy {
  name: string
  /** false spares the events that nobody would listen to */
  hearsDeclines: boolean
  start(world: World, desk: Desk): Player
}

/** What a policy can do. */
export interface Desk {
  ask(request: number, helper: number, km: number): void
  wake(request: number, at: Instant): void
  /** Whether asks go unseen now: a secret, at which only `allKnowing` may look. */
  rests(helper: number): boolean
}

/** What a policy hears. Nothing after `closed`. */
export interface Player {
  opened(request: number, now: Instant): void
  declined?(request: number, helper: number, now: Instant): void
  woken?(request: number, now: Instant): void
  /** by a yes, or with nobody at the deadline */
  closed?(request: number, now: Instant, helper: number | null): void
}

export interface Played {
  requests: number
  /** minutes from opening to the yes, one for each request that found somebody */
  waits: number[]
  /** per helper */
  asks: Int32Array
  jobs: Int32Array
}
