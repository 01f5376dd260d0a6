import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HOUR_MS, type Instant, MINUTE_MS } from '../../core/domain/calendar.ts'
import {
  type InvitationCommand,
  type InvitationStatus,
  invitationLife,
} from '../../core/domain/invitation.ts'
import { type MatchStatus, matchLife } from '../../core/domain/match.ts'
import type { Rules } from '../../core/domain/municipality.ts'
import { isRefusal } from '../../core/domain/refusal.ts'
import { type RequestStatus, requestLife, takePlace } from '../../core/domain/request.ts'
import { type Booking, refusalsForMinor } from '../../core/domain/safeguarding.ts'
import { acceptable, eligibility } from '../../core/matching/eligibility.ts'
import type { Candidate, Job, Situation } from '../../core/matching/job.ts'
import { quietUntil } from '../../core/matching/quiet-hours.ts'
import { rank } from '../../core/matching/ranking.ts'
import { nextWave } from '../../core/matching/waves.ts'
import { candidate, job, SITUATION } from '../kit/dispatch.ts'
import { on } from '../kit/safeguarding.ts'

/**
 * A small town, two requests and seven helpers, three of them minors, one of whom may be asked at night. Commands come
 * in any order and at any time; the town only ever carries out what the product's own decisions allow. After every
 * command the town must be in order.
 */
class Town {
  now: Instant = SITUATION.now
  requests = [0, 1].map(
    (id): Request => ({
      id,
      status: 'DRAFT',
      people: 1 + id,
      deadline: this.now + 30 * HOUR_MS,
      urgent: id === 1,
    }),
  )
  invitations: Invitation[] = []
  matches: Match[] = []
  asks: { helper: number; at: Instant }[] = []

  readonly rules: Rules

  constructor(weeklyAskLimit: number) {
    this.rules = { ...SITUATION.rules, weeklyAskLimit }
  }

  get at(): Situation {
    return { ...SITUATION, rules: this.rules, now: this.now }
  }

  person(helper: number, request: number): Candidate {
    const asks = this.asks.filter(ask => ask.helper === helper)
    return candidate({
      memberId: helper,
      latitude: 51.723 + helper / 1000,
      birthYear: helper < 3 ? 2010 : 1970,
      inSchool: true,
      guardianConsent: { work: true, data: helper !== 2, childcare: false },
      urgentAnytime: helper === 4,
      busy: this.busy(helper),
      asksThisWeek: asks.filter(ask => ask.at > this.now - 7 * 24 * HOUR_MS).length,
      lastAskedAt: asks.at(-1)?.at ?? null,
      askedForThis: this.invitations.some(one => one.request === request && one.helper === helper),
    })
  }

  busy(helper: number): Booking[] {
    return this.matches
      .filter(match => match.helper === helper && match.status === 'AGREED')
      .map(match => ({ ...WINDOW, minutes: jobOf(match.request, this).minutes }))
  }

  living(request: number): Match[] {
    return this.matches.filter(
      match => match.request === request && match.status !== 'WITHDRAWN' && match.status !== 'NO_SHOW',
    )
  }
}

const WINDOW = on('2026-11-26', 15, 17)
/** Two of these fill a minor's two hours: a third is one too many. */
const jobOf = (id: number, town: Town): Job =>
  job({
    id,
    minutes: id === 0 ? 60 : 90,
    windows: [WINDOW],
    deadline: town.requests[id]?.deadline ?? 0,
    urgent: id === 1,
    people: 1 + id,
  })

function move(town: Town, id: number, command: Parameters<typeof requestLife.decide>[1]): boolean {
  const request = town.requests[id]
  if (!request) return false
  const fact = requestLife.decide(request.status, command)
  if (isRefusal(fact)) return false
  request.status = requestLife.evolve(request.status, fact)
  return true
}

function answer(invitation: Invitation, command: InvitationCommand): boolean {
  const fact = invitationLife.decide(invitation.status, command)
  if (isRefusal(fact)) return false
  invitation.status = invitationLife.evolve(invitation.status, fact)
  return true
}

const close = (town: Town, request: number, command: InvitationCommand): void =>
  town.invitations
    .filter(one => one.request === request && one.status === 'SENT')
    .forEach(one => void answer(one, command))

function wave(town: Town, id: number): void {
  const request = town.requests[id]
  if (request?.status !== 'OPEN') return
  const people = [0, 1, 2, 3, 4, 5, 6].map(helper => town.person(helper, id))
  const eligible = people.filter(one => eligibility(jobOf(id, town), one, town.at).eligible)
  const open = town.invitations
    .filter(one => one.request === id && one.status === 'SENT')
    .map(one => ({ memberId: one.helper, askedAt: one.sentAt, chance: one.chance }))
  const { deadline, urgent, people: wanted } = request
  const found = town.living(id).length
  const state = { openedAt: SITUATION.now, deadline, urgent, insists: false, people: wanted, found, open }
  const ranked = rank(jobOf(id, town), eligible, town.at)
  for (const helper of nextWave(state, ranked, town.at).ask) {
    const chance = ranked.find(one => one.memberId === helper)?.chance ?? 0
    expect(
      town.asks.filter(ask => ask.helper === helper && ask.at > town.now - 7 * 24 * HOUR_MS).length,
    ).toBeLessThan(town.rules.weeklyAskLimit)
    if (quietUntil(town.at) !== null) expect([helper, request.urgent]).toEqual([4, true])
    town.asks.push({ helper, at: town.now })
    town.invitations.push({ request: id, helper, status: 'SENT', sentAt: town.now, chance })
  }
}

function accept(town: Town, index: number): void {
  const invitation = town.invitations[index % Math.max(1, town.invitations.length)]
  const request = town.requests[invitation?.request ?? -1]
  if (!invitation || !request || isRefusal(invitationLife.decide(invitation.status, 'accept'))) return
  if (!acceptable(jobOf(request.id, town), town.person(invitation.helper, request.id), town.at).eligible)
    return
  const place = takePlace({
    status: request.status,
    people: request.people,
    taken: town.living(request.id).map(match => match.place),
  })
  if (isRefusal(place)) return void answer(invitation, 'supersede')
  answer(invitation, 'accept')
  town.matches.push({
    request: request.id,
    helper: invitation.helper,
    place: place.place,
    status: 'AGREED',
    invitation,
  })
  if (!place.fills) return
  expect(move(town, request.id, 'fill')).toBe(true)
  close(town, request.id, 'supersede')
}

function end(town: Town, index: number, command: 'finish' | 'miss' | 'withdraw'): void {
  const match = town.matches[index % Math.max(1, town.matches.length)]
  if (!match) return
  const fact = matchLife.decide(match.status, command)
  if (isRefusal(fact)) return
  match.status = matchLife.evolve(match.status, fact)
  if (command === 'withdraw') answer(match.invitation, 'withdraw')
  if (command === 'finish') {
    const all = town.living(match.request)
    if (all.every(one => one.status === 'DONE')) move(town, match.request, 'finish')
  } else move(town, match.request, 'reopen')
}

/** What must hold after every step, whatever came before. */
function expectOrder(town: Town): void {
  for (const request of town.requests) {
    const living = town.living(request.id)
    expect(living.length).toBeLessThanOrEqual(request.people)
    expect(new Set(living.map(match => match.place)).size).toBe(living.length)
    expect(new Set(living.map(match => match.helper)).size).toBe(living.length)
    if (request.status === 'MATCHED') expect(living).toHaveLength(request.people)
    if (request.status === 'OPEN') expect(living.length).toBeLessThan(request.people)
    if (request.status !== 'OPEN' && request.status !== 'PAUSED') {
      expect(town.invitations.some(one => one.request === request.id && one.status === 'SENT')).toBe(false)
    }
  }
  for (const match of town.matches.filter(one => one.status === 'AGREED')) {
    expect(match.invitation.status).toBe('ACCEPTED')
    if (match.helper >= 3) continue
    expect(match.helper).not.toBe(2)
    const others = town.busy(match.helper).slice(1)
    expect(
      refusalsForMinor(jobOf(match.request, town), town.person(match.helper, match.request), others, town.at),
    ).toEqual([])
  }
}

const commands: fc.Arbitrary<(town: Town) => void> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(1).map(id => (town: Town) => wave(town, id)) },
  { weight: 6, arbitrary: fc.nat(20).map(index => (town: Town) => accept(town, index)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(20), fc.constantFrom('decline', 'expire', 'withdraw', 'supersede', 'cancel' as const))
      .map(([index, command]) => (town: Town) => {
        const invitation = town.invitations[index % Math.max(1, town.invitations.length)]
        // an accepted invitation ends only together with its match
        if (invitation?.status === 'SENT') answer(invitation, command)
      }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(9), fc.constantFrom('finish', 'miss', 'withdraw' as const)).map(
      ([index, command]) =>
        (town: Town) =>
          end(town, index, command),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(1), fc.constantFrom('open', 'pause', 'resume', 'hold' as const)).map(
      ([id, command]) =>
        (town: Town) =>
          void move(town, id, command),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(1), fc.constantFrom('cancel', 'expire', 'block' as const))
      .map(([id, command]) => (town: Town) => {
        if (!move(town, id, command)) return
        close(town, id, 'cancel')
        town.living(id).forEach(match => {
          if (isRefusal(matchLife.decide(match.status, 'withdraw'))) return
          match.status = 'WITHDRAWN'
          answer(match.invitation, 'withdraw')
        })
      }),
  },
  { weight: 1, arbitrary: fc.nat(1).map(id => (town: Town) => void move(town, id, 'unblock')) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 600 }).map(minutes => (town: Town) => {
      town.now += minutes * MINUTE_MS
    }),
  },
)

it('keeps a town in order through any interleaving of 10,000 histories', () => {
  let matched = 0
  let minors = 0
  fc.assert(
    fc.property(
      fc.array(commands, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(1, 10),
      (history, limit) => {
        const town = new Town(limit)
        town.requests.forEach(request => void move(town, request.id, 'open'))
        for (const command of history) {
          command(town)
          expectOrder(town)
        }
        matched += town.matches.length
        minors += town.matches.filter(match => match.helper < 3).length
      },
    ),
    { numRuns: 10_000 },
  )
  // the histories do reach what they are about
  expect(matched).toBeGreaterThan(3_000)
  expect(minors).toBeGreaterThan(300)
}, 120_000)

interface Request {
  id: number
  status: RequestStatus
  people: number
  deadline: Instant
  urgent: boolean
}

interface Invitation {
  request: number
  helper: number
  status: InvitationStatus
  sentAt: Instant
  chance: number
}

interface Match {
  request: number
  helper: number
  place: number
  status: MatchStatus
  invitation: Invitation
}
