import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minuteOf } from '../../core/domain/calendar.ts'
import { DEFAULT_RULES } from '../../core/domain/municipality.ts'
import type { When } from '../../core/domain/when.ts'
import { isRefusal } from '../../core/index.ts'
import { overdue } from '../../core/jobs/overdue.ts'
import { wave } from '../../core/jobs/wave.ts'
import { emptied, testDatabase } from '../kit/database.ts'
import { rows } from '../kit/rows.ts'
import { openTown } from '../kit/town.ts'
import { wishOf } from '../kit/wish.ts'

// The calls themselves, several at once, on the database: whatever order they come in, after each round the tables are in
// order. On PostgreSQL the calls of a round truly race (npm run test:postgres); fast-check prints the seed.

const database = await testDatabase({ keep: true })
const { prisma } = database
const HISTORIES = 12
const ROUNDS = 8
const LIMIT = 2

test(`${HISTORIES} histories of racing calls leave every table in order`, async () => {
  let matched = 0
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: ROUNDS, maxLength: ROUNDS }), async history => {
      const cast = await openCast()
      for (const acts of history) {
        await Promise.all(acts.map(act => act(cast)))
        await expectOrder(cast)
      }
      matched += await prisma.match.count({ where: { municipalityId: cast.here.municipalityId } })
      await cast.town.stop()
    }),
    { numRuns: HISTORIES, endOnFailure: true },
  )
  expect(matched).toBeGreaterThan(0)
}, 240_000)

/** Two seekers; two grown-ups, a minor with every consent, and one without. A week's limit of two asks. */
async function openCast() {
  await emptied(database)
  const town = await openTown(database)
  const here = rows(town)
  await prisma.municipality.updateMany({ data: { rules: { weeklyAskLimit: LIMIT } } })
  const seekers = [await here.member('Erna', ['SEEKER']), await here.member('Karl', ['SEEKER'])]
  await prisma.member.updateMany({ data: { householdClearedAt: town.clock.now } })
  const helpers = [
    await here.member('Olena', ['HELPER'], { skills: ['shopping'] }),
    await here.member('Emre', ['HELPER'], { skills: ['shopping'] }),
    await here.member('Ben', ['HELPER'], { skills: ['shopping'], birthYear: 2010 }),
    await here.member('Mia', ['HELPER'], { skills: ['shopping'], birthYear: 2010 }),
  ]
  const [, , ben, mia] = helpers
  const consent = { work: true, data: true, writtenOn: town.clock.now, recordedById: 1 }
  for (const memberId of [ben, mia])
    await prisma.guardian.create({
      data: {
        municipalityId: here.municipalityId,
        memberId: memberId ?? 0,
        name: 'Sabine',
        ...(memberId === ben ? { consent: { create: consent } } : {}),
      },
    })
  return { town, here, seekers, helpers, ben: ben ?? 0, mia: mia ?? 0 }
}

/** What must hold after every round, whatever came before and whoever was faster. */
async function expectOrder({ here, ben, mia }: Cast): Promise<void> {
  const { municipalityId } = here
  const requests = await prisma.helpRequest.findMany({
    where: { municipalityId },
    include: { matches: true, invitations: { include: { match: true } } },
  })
  for (const { status, people, startsAt, matches, invitations } of requests) {
    const living = matches.filter(match => match.status === 'AGREED' || match.status === 'DONE')
    expect(new Set(living.map(match => match.place)).size).toBe(living.length)
    expect(new Set(living.map(match => match.helperId)).size).toBe(living.length)
    if (status === 'MATCHED' || status === 'DONE') expect(living).toHaveLength(people)
    else expect(living.length).toBeLessThan(people)
    const waiting = invitations.filter(
      each => each.status === 'SENT' || (each.status === 'ACCEPTED' && !each.match),
    )
    if (status !== 'OPEN' && status !== 'PAUSED') expect(waiting).toEqual([])
    for (const each of invitations.filter(one => one.suggestionUntil !== null)) {
      expect(each.status).toBe('SENT')
      expect(status).toBe('OPEN')
    }
    for (const each of matches.filter(one => one.status === 'AGREED')) expect(each.startsAt).toEqual(startsAt)
    for (const match of matches.filter(each => each.status === 'AGREED'))
      expect(invitations.find(each => each.id === match.invitationId)?.status).toBe('ACCEPTED')
  }
  const invitations = requests.flatMap(each => each.invitations)
  expect(invitations.filter(each => each.helperId === mia)).toEqual([])
  for (const { sentAt, helperId } of invitations) {
    const minute = localMinute(sentAt)
    expect(minute).toBeGreaterThanOrEqual(minuteOf(DEFAULT_RULES.quietHours.to))
    expect(minute).toBeLessThan(minuteOf(DEFAULT_RULES.quietHours.from))
    const week = invitations.filter(
      each =>
        each.helperId === helperId &&
        each.sentAt <= sentAt &&
        each.sentAt.getTime() > sentAt.getTime() - WEEK_MS,
    )
    expect(week.length).toBeLessThanOrEqual(LIMIT)
  }
  const bens = requests.flatMap(({ minutes, matches }) =>
    matches
      .filter(each => each.helperId === ben && (each.status === 'AGREED' || each.status === 'DONE'))
      .map(each => ({ day: each.startsAt?.toISOString().slice(0, 10) ?? '', minutes })),
  )
  for (const { day } of bens) {
    expect(new Date(day).getUTCDay()).not.toBe(0)
    const sum = bens.filter(each => each.day === day).reduce((all, each) => all + each.minutes, 0)
    expect(sum).toBeLessThanOrEqual(DEFAULT_RULES.minors.minutesPerDay)
  }
}

/** Berlin in November: UTC+1 */
const localMinute = (at: Date): number => ((at.getUTCHours() + 1) % 24) * 60 + at.getUTCMinutes()

const some = fc.nat(30)
const pick = <One>(all: readonly One[], index: number): One | undefined =>
  all[index % Math.max(1, all.length)]

const act: fc.Arbitrary<(cast: Cast) => Promise<unknown>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(1), fc.integer({ min: 1, max: 2 }), fc.constantFrom('FIRST', 'PICK' as const), fc.nat(1))
      .map(
        ([who, people, choice, hour]) =>
          (cast: Cast) =>
            post(cast, who, people, choice, hour),
      ),
  },
  { weight: 8, arbitrary: some.map(n => (cast: Cast) => answer(cast, n, 'accept-invitation')) },
  { weight: 2, arbitrary: some.map(n => (cast: Cast) => answer(cast, n, 'decline-invitation')) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        some,
        fc.constantFrom('2026-11-26', '2026-11-27', '2026-11-29'),
        fc.integer({ min: 14, max: 19 }),
      )
      .map(([n, day, hour]) => async ({ here }: Cast) => {
        const asked = pick(await invitationsOf(here.municipalityId), n)
        const when = { days: [day], from: `${hour}:00`, to: `${hour + 1}:30`, part: null, every: null }
        return asked && here.call(asked.helperId, 'suggest-time', { invitationId: asked.id, when })
      }),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(some, fc.integer({ min: 0, max: 3 })).map(([n, no]) => async ({ here }: Cast) => {
      const all = await invitationsOf(here.municipalityId)
      const asked = pick(
        all.filter(each => each.suggestionUntil !== null),
        n,
      )
      const when = asked?.suggestion as unknown as When
      const answered = asked && { invitationId: asked.id, when, agreed: no > 0 }
      return asked && answered && here.call(asked.request.seekerId, 'answer-suggestion', answered)
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(some, fc.constantFrom('pause', 'resume', 'cancel' as const))
      .map(([n, command]) => async ({ here }: Cast) => {
        const request = pick(await requestsOf(here.municipalityId), n)
        return request && here.call(request.seekerId, 'manage-request', { id: request.id, command })
      }),
  },
  {
    weight: 2,
    arbitrary: some.map(n => async ({ here }: Cast) => {
      const match = pick(await matchesOf(here.municipalityId), n)
      return match && here.call(match.helperId, 'withdraw-from-match', { matchId: match.id })
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(some, fc.boolean()).map(([n, happened]) => async ({ here }: Cast) => {
      const match = pick(await matchesOf(here.municipalityId), n)
      return match && here.call(match.seekerId, 'check-in', { matchId: match.id, happened })
    }),
  },
  {
    weight: 3,
    arbitrary: some.map(n => async ({ here }: Cast) => {
      const { municipalityId } = here
      const where = { municipalityId, status: 'ACCEPTED' as const, match: null }
      const yes = pick(await prisma.invitation.findMany({ where, include: { request: true } }), n)
      const choice = yes && { requestId: yes.requestId, invitationId: yes.id }
      return yes && choice && here.call(yes.request.seekerId, 'choose-helper', choice)
    }),
  },
  {
    weight: 3,
    arbitrary: some.map(n => async ({ town, here }: Cast) => {
      const request = pick(await requestsOf(here.municipalityId), n)
      return request && wave(town.core.house, { municipalityId: here.municipalityId, id: request.id })
    }),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 600 }).map(minutes => async ({ town }: Cast) => {
      town.clock.now = new Date(town.clock.now.getTime() + minutes * 60_000)
      await overdue(town.core.house)
    }),
  },
)
const round = fc.array(act, { minLength: 1, maxLength: 4 })

async function post(
  { here, seekers }: Cast,
  who: number,
  people: number,
  choice: 'FIRST' | 'PICK',
  hour: number,
) {
  const times = { from: `${15 + hour}:00`, to: `${16 + hour}:30` }
  const wish = wishOf({ ...times, minutes: 75, people, choice })
  const posted = await here.call(seekers[who] ?? 0, 'post-request', { wish, draftId: null })
  return isRefusal(posted) ? null : posted
}

async function answer({ here }: Cast, n: number, call: 'accept-invitation' | 'decline-invitation') {
  const { municipalityId } = here
  const asked = pick(
    await prisma.invitation.findMany({ where: { municipalityId }, orderBy: { id: 'desc' } }),
    n,
  )
  return asked && here.call(asked.helperId, call, { invitationId: asked.id })
}

const invitationsOf = (municipalityId: number) =>
  prisma.invitation.findMany({
    where: { municipalityId },
    orderBy: { id: 'desc' },
    include: { request: true },
  })
const requestsOf = (municipalityId: number) =>
  prisma.helpRequest.findMany({ where: { municipalityId }, orderBy: { id: 'desc' } })
const matchesOf = (municipalityId: number) =>
  prisma.match.findMany({ where: { municipalityId, status: 'AGREED' }, orderBy: { id: 'desc' } })

const WEEK_MS = 7 * 86_400_000

type Cast = Awaited<ReturnType<typeof openCast>>
