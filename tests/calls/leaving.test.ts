import { describe, expect, test } from 'vitest'
import { HOUR_MS } from '../../core/domain/calendar.ts'
import { deskOf } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { testChats, testTown } from '../kit/test-town.ts'

const { prisma, town } = await testTown()
const chats = testChats(town)

const later = (ms: number) => new Date(town.clock.now.getTime() + ms)

async function heardBy(name: string): Promise<string> {
  town.core.house.bell.ring('inbox')
  await town.core.settled('paper', `0:${name}`)
  const messages = chats.person(`0:${name}`).read()
  return messages.map(({ text }) => text).join('\n')
}

/** Olena has agreed to help Erna with something that ends so many milliseconds from now. */
async function agreed(endsIn: number) {
  const here = rows(town)
  const erna = await here.member('Erna', ['SEEKER'])
  const olena = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  const times = { startsAt: later(endsIn - HOUR_MS), endsAt: later(endsIn) }
  const request = await here.request(erna, times)
  const { id } = await here.invitation(request.id, olena)
  await here.call(olena, 'accept-invitation', { invitationId: id })
  return { here, erna, olena, request, match: await prisma.match.findFirstOrThrow() }
}

test('a helper who leaves is replaced where they had agreed', async () => {
  const { here, olena, request } = await agreed(48 * HOUR_MS)
  const nora = await here.member('Nora', ['HELPER'], { skills: ['shopping'] })
  await here.call(olena, 'leave', null)
  const invited = await prisma.invitation.findMany({ where: { helperId: nora } })
  expect(invited).toMatchObject([{ requestId: request.id, status: 'SENT' }])
  expect(await heardBy('Erna')).toContain('Olena kann doch nicht')
})

test('and where they were only asked; they themselves hear no more of it', async () => {
  const here = rows(town)
  const asked = await here.request(await here.member('Erna', ['SEEKER']))
  const olena = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  const { id } = await here.invitation(asked.id, olena)
  const nora = await here.member('Nora', ['HELPER'], { skills: ['shopping'] })
  await here.call(olena, 'leave', null)
  expect(await prisma.invitation.findUnique({ where: { id } })).toMatchObject({ status: 'CANCELLED' })
  const invited = await prisma.invitation.findMany({ where: { helperId: nora } })
  expect(invited).toMatchObject([{ requestId: asked.id, status: 'SENT' }])
  expect(await heardBy('Olena')).toBe('')
})

test('where nobody else can be asked, the search is looked at again and the seeker hears of it', async () => {
  const { here, erna, olena } = await agreed(48 * HOUR_MS)
  const asked = await here.request(erna, { answerBy: later(24 * HOUR_MS) })
  await here.invitation(asked.id, olena)
  await here.call(olena, 'leave', null)
  expect(await heardBy('Erna')).toContain('Bisher hat niemand Zeit')
})

describe('what lies behind somebody who leaves', () => {
  const OUTCOMES = [
    { words: 'one said that it went well', happened: true, match: 'DONE', request: 'DONE' },
    { words: 'the seeker said that nobody came', happened: false, match: 'NO_SHOW', request: 'EXPIRED' },
    { words: 'nobody has said anything yet', happened: null, match: 'WITHDRAWN', request: 'EXPIRED' },
  ] as const
  for (const { words, happened, ...ends } of OUTCOMES)
    test(`isn't called off: ${words}`, async () => {
      const { here, erna, olena, request, match } = await agreed(48 * HOUR_MS)
      town.clock.now = later(50 * HOUR_MS)
      if (happened !== null) {
        const said = { municipalityId: here.municipalityId, matchId: match.id, memberId: erna }
        await prisma.checkIn.create({ data: { ...said, happened, at: town.clock.now } })
      }
      await here.call(olena, 'leave', null)
      expect(await prisma.match.findFirst()).toMatchObject({ status: ends.match })
      expect(await prisma.helpRequest.findUnique({ where: { id: request.id } })).toMatchObject({
        status: ends.request,
      })
      expect(await heardBy('Erna')).not.toContain('kann doch nicht')
    })
})

test('whoever is set aside loses what is to come, not what has been', async () => {
  const { here, erna, olena, match } = await agreed(48 * HOUR_MS)
  const { id } = await here.invitation((await here.request(erna)).id, olena)
  await here.call(olena, 'accept-invitation', { invitationId: id })
  town.clock.now = later(50 * HOUR_MS)
  await deskOf(town).suspendMember({ memberId: olena, reason: 'Beschwerde' })
  expect(await prisma.match.findUnique({ where: { id: match.id } })).toMatchObject({ status: 'AGREED' })
  expect(await prisma.match.findFirst({ where: { invitationId: id } })).toMatchObject({ status: 'WITHDRAWN' })
})

test('of who leaves only bare numbers are left', async () => {
  const { here, erna, olena, request, match } = await agreed(48 * HOUR_MS)
  await prisma.helpRequest.update({
    where: { id: request.id },
    data: { text: 'Einkaufen', statusReason: 'Grund' },
  })
  const { municipalityId } = here
  const at = town.clock.now
  for (const [blockerId, blockedId] of [
    [erna, olena],
    [olena, erna],
  ] as const)
    await prisma.pairBlock.create({ data: { municipalityId, blockerId, blockedId } })
  await prisma.interview.create({ data: { municipalityId, memberId: erna, at, byStaffId: 1 } })
  await prisma.relayMessage.create({
    data: { municipalityId, matchId: match.id, fromSeeker: true, body: new Uint8Array([1]), at },
  })
  for (const ownerId of [erna, olena])
    await prisma.contactReveal.create({
      data: { municipalityId, matchId: match.id, ownerId, phone: true, address: false, decidedAt: at },
    })
  await here.call(erna, 'leave', null)
  expect(await prisma.helpRequest.findMany()).toMatchObject([
    { text: '', statusReason: null, status: 'CANCELLED' },
  ])
  expect(await prisma.match.findMany()).toMatchObject([{ doorCode: '', status: 'WITHDRAWN' }])
  expect(await prisma.contactReveal.findMany()).toMatchObject([{ ownerId: olena }])
  expect(await prisma.invitation.findMany()).not.toMatchObject([{ reasons: [] }])
  for (const gone of [prisma.pairBlock, prisma.interview, prisma.relayMessage] as {
    count(): Promise<number>
  }[])
    expect(await gone.count()).toBe(0)
  await here.call(olena, 'leave', null)
  expect(await prisma.invitation.findMany()).toMatchObject([{ reasons: [], score: null }])
  expect(await prisma.contactReveal.count()).toBe(0)
})
