import { expect, test } from 'vitest'
import { isRefusal } from '../../core/index.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { database, prisma, town } = await testTown({ keep: true })

const ROUNDS = 200

test(`two helpers accept at once, ${ROUNDS} times: never two winners, never none`, async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const helpers = [await here.member('Olena', ['HELPER']), await here.member('Emre', ['HELPER'])]
  const winners = new Map<number, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const request = await here.request(seeker)
    const answers = await Promise.all(
      helpers.map(async helper => {
        const { id } = await here.invitation(request.id, helper)
        return { helper, id }
      }),
    )
    const results = await Promise.all(
      answers.map(({ helper, id }) => here.call(helper, 'accept-invitation', { invitationId: id })),
    )
    const [won, ...more] = answers.filter((_, index) => !isRefusal(results[index]))
    expect(more).toEqual([])
    expect(results.filter(isRefusal)).toMatchObject([{ refused: 'someone-faster' }])
    const matches = await prisma.match.findMany({ where: { requestId: request.id } })
    expect(matches).toMatchObject([{ helperId: won?.helper, status: 'AGREED', place: 1 }])
    expect(await prisma.helpRequest.findUnique({ where: { id: request.id } })).toMatchObject({
      status: 'MATCHED',
    })
    winners.set(won?.helper ?? 0, (winners.get(won?.helper ?? 0) ?? 0) + 1)
  }
  expect([...winners.values()].reduce((sum, each) => sum + each, 0)).toBe(ROUNDS)
}, 120_000)

test('a yes to the first time and one to a suggested time, at once, 30 times: one holds, with its own time', async () => {
  const here = rows(town)
  const seeker = await here.member('Rosa', ['SEEKER'])
  const [one, two] = [await here.member('Sven', ['HELPER']), await here.member('Tom', ['HELPER'])]
  const when = { days: ['2026-11-27'], from: '14:00', to: '15:00', part: null, every: null }
  const times = { startsAt: new Date('2026-11-26T09:00:00Z'), endsAt: new Date('2026-11-26T10:00:00Z') }
  const asked = { days: ['2026-11-26'], from: '10:00', to: '11:00' }
  for (let round = 0; round < 30; round++) {
    const request = await here.request(seeker, { ...asked, ...times })
    const { id: first } = await here.invitation(request.id, one)
    const { id: other } = await here.invitation(request.id, two)
    expect(await here.call(two, 'suggest-time', { invitationId: other, when })).toEqual({ told: 'told' })
    const acts = [
      () => here.call(one, 'accept-invitation', { invitationId: first }),
      () => here.call(seeker, 'answer-suggestion', { invitationId: other, when, agreed: true }),
      () => here.call(two, 'suggest-time', { invitationId: other, when: { ...when, days: ['2026-11-28'] } }),
    ]
    await Promise.all((round % 2 ? acts : acts.toReversed()).map(act => act()))
    const matches = await prisma.match.findMany({ where: { requestId: request.id } })
    const now = await prisma.helpRequest.findUniqueOrThrow({ where: { id: request.id } })
    expect(matches.length).toBe(1)
    expect(now.status).toBe('MATCHED')
    const suggested = matches[0]?.helperId === two
    expect(matches[0]?.startsAt).toEqual(suggested ? new Date('2026-11-27T13:00:00Z') : times.startsAt)
    expect(now).toMatchObject({ days: suggested ? when.days : asked.days, startsAt: matches[0]?.startsAt })
    expect(
      await prisma.invitation.count({ where: { requestId: request.id, suggestionUntil: { not: null } } }),
    ).toBe(0)
    // the next round finds both free again
    await here.call(seeker, 'withdraw-from-match', { matchId: matches[0]?.id ?? 0 })
  }
}, 120_000)

test('a request for two finds exactly two of three', async () => {
  const here = rows(town)
  const seeker = await here.member('Karl', ['SEEKER'])
  const request = await here.request(seeker, { people: 2 })
  const results = await Promise.all(
    ['Ayşe', 'Ben', 'Clara'].map(async name => {
      const helper = await here.member(name, ['HELPER'])
      const { id } = await here.invitation(request.id, helper)
      return here.call(helper, 'accept-invitation', { invitationId: id })
    }),
  )
  expect(results.filter(each => !isRefusal(each))).toHaveLength(2)
  const places = await prisma.match.findMany({ where: { requestId: request.id }, orderBy: { place: 'asc' } })
  expect(places.map(match => match.place)).toEqual([1, 2])
})

test('the database itself refuses a second winner of a place', async () => {
  const here = rows(town)
  const [seeker, one, two] = [
    await here.member('Frieda', ['SEEKER']),
    await here.member('Gül', ['HELPER']),
    await here.member('Hans', ['HELPER']),
  ]
  const request = await here.request(seeker)
  const agree = async (helperId: number) => {
    const { id: invitationId } = await here.invitation(request.id, helperId)
    const agreedAt = town.clock.now
    const { municipalityId } = here
    return prisma.match.create({
      data: {
        municipalityId,
        status: 'AGREED',
        requestId: request.id,
        invitationId,
        seekerId: seeker,
        helperId,
        doorCode: 'Apfelbaum',
        agreedAt,
      },
    })
  }
  await agree(one)
  await expect(agree(two)).rejects.toThrow(/Unique constraint/)
})

test('requests that go out at once never ask one helper more often than the week allows', async () => {
  const here = rows(town)
  await prisma.municipality.update({
    where: { id: here.municipalityId },
    data: { rules: { weeklyAskLimit: 1 }, version: { increment: 1 } },
  })
  town.core.house.habits.clear()
  const { version } = await prisma.municipality.findUniqueOrThrow({ where: { id: here.municipalityId } })
  await database.transaction(tx => town.core.house.municipality(tx, here.municipalityId, version))
  const helper = await here.member('Ida', ['HELPER'], { skills: ['pets'] })
  const seekers = await Promise.all(['Jo', 'Kim', 'Lu', 'Max'].map(name => here.member(name, ['SEEKER'])))
  await Promise.all(
    seekers.map((seeker, hour) =>
      here.call(seeker, 'post-request', {
        wish: wishOf({
          category: 'pets',
          from: `${9 + hour}:00`.padStart(5, '0'),
          to: `${10 + hour}:00`,
        }),
        draftId: null,
      }),
    ),
  )
  expect(await prisma.invitation.count({ where: { helperId: helper } })).toBe(1)
})

test('two yeses of one minor at the same moment never come to more hours than the law allows', async () => {
  const here = rows(town)
  const seeker = await here.member('Nele', ['SEEKER'])
  await prisma.member.update({ where: { id: seeker }, data: { householdClearedAt: town.clock.now } })
  const ben = await here.member('Piet', ['HELPER'], { skills: ['garden'], birthYear: 2010 })
  await here.consented(ben)
  const at = { category: 'garden', days: ['2026-11-26'], minutes: 75 }
  const requests = [
    await here.request(seeker, {
      ...at,
      from: '14:00',
      to: '15:30',
      startsAt: new Date('2026-11-26T13:00:00Z'),
    }),
    await here.request(seeker, {
      ...at,
      from: '16:00',
      to: '17:30',
      startsAt: new Date('2026-11-26T15:00:00Z'),
    }),
  ]
  const asked = await Promise.all(requests.map(({ id }) => here.invitation(id, ben)))
  const results = await Promise.all(
    asked.map(({ id }) => here.call(ben, 'accept-invitation', { invitationId: id })),
  )
  expect(results.filter(isRefusal)).toMatchObject([{ refused: expect.stringMatching(/^minor-hours/) }])
})

test('two who say at the same moment that the help took place are counted once, 30 times', async () => {
  const here = rows(town)
  const [seeker, helper] = [await here.member('Uta', ['SEEKER']), await here.member('Veit', ['HELPER'])]
  for (let round = 1; round <= 30; round++) {
    const request = await here.request(seeker)
    const { id } = await here.invitation(request.id, helper)
    await here.call(helper, 'accept-invitation', { invitationId: id })
    const { id: matchId } = await prisma.match.findFirstOrThrow({ where: { requestId: request.id } })
    await here.call(seeker, 'check-in', { matchId, happened: true })
    await Promise.all([seeker, helper].map(who => here.call(who, 'check-in', { matchId, happened: true })))
    expect(await prisma.match.findUnique({ where: { id: matchId } })).toMatchObject({ status: 'DONE' })
    expect(await prisma.helperRecord.findUnique({ where: { memberId: helper } })).toMatchObject({
      jobs: round,
    })
  }
})
