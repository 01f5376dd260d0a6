import { expect, test } from 'vitest'
import { HOUR_MS } from '../../core/domain/calendar.ts'
import { DEFAULT_RULES } from '../../core/domain/municipality.ts'
import { isRefusal } from '../../core/index.ts'
import { wave } from '../../core/jobs/wave.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { prisma, town } = await testTown()

const wish = wishOf()

/** A helper for shopping who may well be asked, but for what the test changes. */
async function asked(change: (helper: number, seeker: number) => Promise<unknown> = async () => undefined) {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const helper = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  await change(helper, seeker)
  const posted = await here.call(seeker, 'post-request', { wish, draftId: null })
  if (isRefusal(posted)) throw new Error(posted.refused)
  return (await prisma.invitation.count({ where: { helperId: helper, requestId: posted.id } })) === 1
}

async function agreed(helper: number, seeker: number, when: object) {
  const times = { startsAt: new Date('2026-11-25T09:00:00Z'), endsAt: new Date('2026-11-26T11:00:00Z') }
  const request = await rows(town).request(seeker, { ...times, minutes: 120, ...when })
  const { id } = await rows(town).invitation(request.id, helper)
  await rows(town).call(helper, 'accept-invitation', { invitationId: id })
}

const update = (data: object) => (id: number) => prisma.member.update({ where: { id }, data })

test('a near helper who does such tasks is asked at once', async () => {
  expect(await asked()).toBe(true)
  expect(await prisma.dispatchWave.findMany()).toMatchObject([{ number: 1 }])
})

const NOT_ASKED: Record<string, (helper: number, seeker: number) => Promise<unknown>> = {
  'who does other tasks': helper =>
    prisma.helperSkill.updateMany({ where: { memberId: helper }, data: { category: 'pets' } }),
  'who is suspended': update({ status: 'SUSPENDED' }),
  'who has no approval as a helper': helper => prisma.approval.deleteMany({ where: { memberId: helper } }),
  'who takes a break': update({ pausedUntil: new Date('2026-12-24T00:00:00Z') }),
  'who cannot be reached': update({ unreachableAt: new Date('2026-11-20T00:00:00Z') }),
  'who lives too far away': update({ latitude: 51.9 }),
  'who goes less far than that': update({ latitude: 51.79, radiusKm: 1 }),
  'who blocked the seeker': (helper, seeker) =>
    prisma.pairBlock.create({
      data: { municipalityId: rows(town).municipalityId, blockerId: helper, blockedId: seeker },
    }),
  'whom the seeker blocked': (helper, seeker) =>
    prisma.pairBlock.create({
      data: { municipalityId: rows(town).municipalityId, blockerId: seeker, blockedId: helper },
    }),
  'whom the seeker reported': (helper, seeker) =>
    prisma.report.create({
      data: {
        municipalityId: rows(town).municipalityId,
        reporterId: seeker,
        aboutId: helper,
        subject: 'match',
        text: 'x',
      },
    }),
  'whose offer is for other days': helper => rows(town).offer(helper, { every: 'TU' }),
  'whose offer is for other hours': helper => rows(town).offer(helper, { part: 'evening' }),
  'who has been asked often enough this week': async (helper, seeker) => {
    for (let n = 0; n < DEFAULT_RULES.weeklyAskLimit; n++)
      await rows(town).invitation((await rows(town).request(seeker, { status: 'CANCELLED' })).id, helper)
    await prisma.invitation.updateMany({ data: { status: 'DECLINED' } })
  },
  'who helps somebody else then': (helper, seeker) =>
    agreed(helper, seeker, { days: ['2026-11-26'], from: '10:00', to: '12:00' }),
  'who helps somebody else then, or the day before': (helper, seeker) =>
    agreed(helper, seeker, { days: ['2026-11-25', '2026-11-26'], from: '10:00', to: '12:00' }),
  'who helps somebody else then every week, since long ago': (helper, seeker) =>
    agreed(helper, seeker, {
      every: 'TH',
      from: '10:00',
      to: '12:00',
      startsAt: new Date('2026-11-05T09:00:00Z'),
    }),
  'who is 15 and has no consent on record': update({ birthYear: 2010 }),
}
for (const [who, change] of Object.entries(NOT_ASKED)) {
  test(`a helper ${who} is not asked`, async () => {
    expect(await asked(async (helper, seeker) => change(helper, seeker))).toBe(false)
  })
}

test('nobody is asked in quiet hours; the search goes on when they end', async () => {
  town.clock.now = new Date('2026-11-23T20:30:00Z')
  expect(await asked()).toBe(false)
  const request = await prisma.helpRequest.findFirstOrThrow()
  expect(request.lookAgainAt).toEqual(new Date('2026-11-24T07:00:00Z'))
})

test('who said so is asked at night, too, where it is urgent; nobody under 18 can say so', async () => {
  town.clock.now = new Date('2026-11-23T20:30:00Z')
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const heinz = await here.member('Heinz', ['HELPER'], { skills: ['shopping'] })
  await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  const ben = await here.member('Ben', ['HELPER'], { skills: ['shopping'], birthYear: 2010 })
  expect(await here.call(heinz, 'ask-at-night', { atNight: true })).toEqual({ atNight: true })
  expect(await here.call(ben, 'ask-at-night', { atNight: true })).toMatchObject({ refused: 'not-allowed' })
  const whoIsAsked = async (urgent: boolean) => {
    const posted = await here.call(seeker, 'post-request', { wish: { ...wish, urgent }, draftId: null })
    if (isRefusal(posted)) throw new Error(posted.refused)
    const asked = await prisma.invitation.findMany({ where: { requestId: posted.id } })
    return asked.map(each => each.helperId)
  }
  expect(await whoIsAsked(false)).toEqual([])
  expect(await whoIsAsked(true)).toEqual([heinz])
  await here.call(heinz, 'ask-at-night', { atNight: false })
  expect(await whoIsAsked(true)).toEqual([])
  town.clock.now = new Date('2026-11-24T08:30:00Z')
  expect((await whoIsAsked(true)).length).toBeGreaterThan(0)
})

test('a decline is replaced by the next', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const first = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  await here.call(seeker, 'post-request', { wish, draftId: null })
  const second = await here.member('Emre', ['HELPER'], { skills: ['shopping'] })
  const invitation = await prisma.invitation.findFirstOrThrow({ where: { helperId: first } })
  await here.call(first, 'decline-invitation', { invitationId: invitation.id })
  expect(await prisma.invitation.findMany({ where: { helperId: second } })).toMatchObject([
    { status: 'SENT' },
  ])
})

test('a withdrawal opens the request again and asks the next; the seeker is told', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const helper = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  await here.call(seeker, 'post-request', { wish, draftId: null })
  const { id } = await prisma.invitation.findFirstOrThrow({ where: { helperId: helper } })
  await here.call(helper, 'accept-invitation', { invitationId: id })
  const next = await here.member('Emre', ['HELPER'], { skills: ['shopping'] })
  const match = await prisma.match.findFirstOrThrow()
  await here.call(helper, 'withdraw-from-match', { matchId: match.id })
  expect(await prisma.helpRequest.findFirst()).toMatchObject({ status: 'OPEN' })
  expect(await prisma.match.findFirst()).toMatchObject({ status: 'WITHDRAWN' })
  expect(await prisma.invitation.findFirst({ where: { helperId: next } })).toMatchObject({ status: 'SENT' })
  expect(await prisma.invitation.findFirst({ where: { helperId: helper } })).toMatchObject({
    status: 'WITHDRAWN',
  })
})

test('who was asked may still say yes after the week is full, but not after being suspended', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const helper = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  await here.call(seeker, 'post-request', { wish, draftId: null })
  const { id } = await prisma.invitation.findFirstOrThrow({ where: { helperId: helper } })
  await prisma.member.update({ where: { id: helper }, data: { status: 'SUSPENDED' } })
  expect(await here.call(helper, 'accept-invitation', { invitationId: id })).toMatchObject({
    refused: 'not-approved',
  })
  await prisma.member.update({ where: { id: helper }, data: { status: 'APPROVED' } })
  for (let n = 0; n < DEFAULT_RULES.weeklyAskLimit; n++)
    await here.invitation((await here.request(seeker, { status: 'CANCELLED' })).id, helper)
  expect(isRefusal(await here.call(helper, 'accept-invitation', { invitationId: id }))).toBe(false)
})

test('the minors’ rules are checked again at acceptance', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const helper = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  await here.call(seeker, 'post-request', { wish, draftId: null })
  const { id } = await prisma.invitation.findFirstOrThrow({ where: { helperId: helper } })
  await prisma.member.update({ where: { id: helper }, data: { birthYear: 2010 } })
  expect(await here.call(helper, 'accept-invitation', { invitationId: id })).toMatchObject({
    refused: expect.stringMatching(/^minor-/),
  })
})

test('when nobody is left, staff see it at once and the seeker hears what could help', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const far = await here.member('Jan', ['HELPER'], { skills: ['shopping'] })
  await prisma.member.update({ where: { id: far }, data: { latitude: 51.82 } })
  const posted = await here.call(seeker, 'post-request', { wish, draftId: null })
  if (isRefusal(posted)) throw new Error(posted.refused)
  const said = () =>
    prisma.auditEntry.findMany({ where: { deed: { startsWith: 'request.' } }, orderBy: { id: 'asc' } })
  expect((await said()).map(each => each.deed)).toEqual(['request.opened', 'request.nobody-yet'])

  town.clock.now = new Date(town.clock.now.getTime() + 4 * HOUR_MS)
  const about = { municipalityId: here.municipalityId, id: posted.id }
  await wave(town.core.house, about)
  await wave(town.core.house, about)
  const told = (await said()).filter(each => each.deed === 'request.seeker-told')
  expect(told).toHaveLength(1)

  await here.call(seeker, 'widen-search', { requestId: posted.id })
  expect(await prisma.invitation.findMany()).toMatchObject([{ helperId: far, status: 'SENT' }])
})

test('a minor’s custodians are told of every job by the phone desk, and when it is off', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  await prisma.member.update({ where: { id: seeker }, data: { householdClearedAt: town.clock.now } })
  const ben = await here.member('Ben', ['HELPER'], { skills: ['shopping'], birthYear: 2010 })
  const { municipalityId } = here
  for (const name of ['Sabine', 'Jörg'])
    await prisma.guardian.create({
      data: {
        municipalityId,
        memberId: ben,
        name,
        phone: town.core.house.seal.seal('+495250123451', 'Guardian.phone'),
        consent: {
          create: { work: true, data: true, writtenOn: town.clock.now, recordedById: 1 },
        },
      },
    })
  const afternoon = { ...wish, from: '15:00', to: '16:00' }
  await here.call(seeker, 'post-request', { wish: afternoon, draftId: null })
  const { id } = await prisma.invitation.findFirstOrThrow({ where: { helperId: ben } })
  expect(isRefusal(await here.call(ben, 'accept-invitation', { invitationId: id }))).toBe(false)
  expect(await prisma.callTask.count({ where: { memberId: ben, doneAt: null } })).toBe(2)
  const match = await prisma.match.findFirstOrThrow()
  await here.call(ben, 'withdraw-from-match', { matchId: match.id })
  expect(await prisma.callTask.count({ where: { memberId: ben } })).toBe(4)
})
