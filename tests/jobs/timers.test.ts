import { afterEach, expect, test, vi } from 'vitest'
import { afterMatch } from '../../core/jobs/after-match.ts'
import { overdue } from '../../core/jobs/overdue.ts'
import { startTimers } from '../../core/jobs/timers.ts'
import { wave } from '../../core/jobs/wave.ts'
import { testDatabase } from '../kit/database.ts'
import { openChats } from '../kit/person.ts'
import { rows } from '../kit/rows.ts'
import { openTown } from '../kit/town.ts'

const database = await testDatabase()
const { prisma } = database
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function matched() {
  const town = await openTown(database)
  const chats = await openChats(town.core)
  closing.push(
    () => town.stop(),
    () => chats.stop(),
  )
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const helper = await here.member('Olena', ['HELPER'])
  const request = await here.request(seeker)
  const { id } = await here.invitation(request.id, helper)
  await here.call(helper, 'accept-invitation', { invitationId: id })
  const { id: matchId } = await prisma.match.findFirstOrThrow()
  return {
    town,
    chats,
    here,
    seeker,
    helper,
    request,
    about: { municipalityId: here.municipalityId, id: matchId },
  }
}

test('a timer set in a transaction comes due by pg-boss; one that was rolled back does not', async () => {
  const { town, chats, about } = await matched()
  const timers = await startTimers(town.core.house, { works: true })
  closing.push(() => timers.stop())
  await expect(
    database.transaction(async tx => {
      await timers.at(tx, 'wave', about, new Date())
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  await database.transaction(tx => timers.at(tx, 'after-match', about, new Date()))
  await vi.waitFor(() => expect(chats.person('0:Erna').last()?.text).toContain('hat es geklappt'), 15_000)
  const jobs = await prisma.$queryRaw<
    { name: string }[]
  >`SELECT name FROM pgboss.job WHERE name IN ('wave', 'after-match')`
  expect(jobs).toEqual([{ name: 'after-match' }])
})

test('both are asked how it went, once', async () => {
  const { town, chats, about } = await matched()
  await afterMatch(town.core.house, about)
  await afterMatch(town.core.house, about)
  town.core.house.bell.ring('inbox')
  for (const name of ['0:Erna', '0:Olena']) {
    await town.core.settled('paper', name)
    const asked = chats
      .person(name)
      .read()
      .filter(message => message.text.includes('geklappt'))
    expect(asked).toHaveLength(1)
  }
})

test('a search whose time is up ends, and the seeker is told; who was asked need not answer any more', async () => {
  const { town, chats, here, seeker } = await matched()
  const late = await here.request(seeker, { answerBy: town.clock.now })
  const helper = await here.member('Emre', ['HELPER'])
  const { id } = await here.invitation(late.id, helper)
  await wave(town.core.house, { municipalityId: here.municipalityId, id: late.id })
  town.core.house.bell.ring('inbox')
  await town.core.settled('paper', '0:Erna')
  expect(chats.person('0:Erna').last().text).toContain('Leider hat sich niemand gefunden')
  expect(await prisma.helpRequest.findUnique({ where: { id: late.id } })).toMatchObject({ status: 'EXPIRED' })
  expect(await prisma.invitation.findUnique({ where: { id } })).toMatchObject({ status: 'CANCELLED' })
})

test('silence ends an invitation and is learned from; the next are asked', async () => {
  const { town, here, seeker } = await matched()
  const silent = await here.member('Still', ['HELPER'], { skills: ['shopping'] })
  const next = await here.member('Nora', ['HELPER'], { skills: ['shopping'] })
  const request = await here.request(seeker, {
    answerBy: new Date(town.clock.now.getTime() + 5 * 86_400_000),
  })
  const { id } = await here.invitation(request.id, silent)
  town.clock.now = new Date(town.clock.now.getTime() + 25 * 3_600_000)
  await wave(town.core.house, { municipalityId: here.municipalityId, id: request.id })
  expect(await prisma.invitation.findUnique({ where: { id } })).toMatchObject({ status: 'EXPIRED' })
  const record = await prisma.helperRecord.findUniqueOrThrow({ where: { memberId: silent } })
  expect(record.alpha / (record.alpha + record.beta)).toBeLessThan(1.2 / 7.2)
  expect(await prisma.invitation.findFirst({ where: { helperId: next } })).toMatchObject({ status: 'SENT' })
  expect(town.due.at(-1)).toMatchObject({ name: 'wave', about: { id: request.id } })
})

test('after 48 hours in which no timer ran, what is still useful happens and what is not is told', async () => {
  const { town, chats, here, seeker, about } = await matched()
  const { prisma } = database
  const day = (n: number) => new Date(town.clock.now.getTime() + n * 86_400_000)
  await prisma.match.update({ where: { id: about.id }, data: { startsAt: day(0.9), endsAt: day(1) } })
  const silent = await here.member('Still', ['HELPER'])
  const useful = await here.request(seeker, { answerBy: day(5), lookAgainAt: day(0.1) })
  const over = await here.request(seeker, { answerBy: day(1), lookAgainAt: day(0.1) })
  const later = await here.request(seeker, { answerBy: day(5), lookAgainAt: day(3) })
  const { id: unanswered } = await here.invitation(over.id, silent)
  const next = await here.member('Nora', ['HELPER'], { skills: ['shopping'] })

  town.clock.now = day(2)
  await overdue(town.core.house)
  await overdue(town.core.house)
  town.core.house.bell.ring('inbox')
  await town.core.settled('paper', '0:Erna')

  const asked = await prisma.invitation.findMany({ where: { helperId: next } })
  expect(asked).toMatchObject([{ requestId: useful.id, status: 'SENT' }])
  expect(await prisma.helpRequest.findUnique({ where: { id: over.id } })).toMatchObject({ status: 'EXPIRED' })
  expect(await prisma.invitation.findUnique({ where: { id: unanswered } })).toMatchObject({
    status: 'CANCELLED',
  })
  expect(await prisma.helpRequest.findUnique({ where: { id: later.id } })).toEqual(later)
  const texts = chats
    .person('0:Erna')
    .read()
    .map(message => message.text)
  expect(texts.filter(text => text.includes('niemand gefunden'))).toHaveLength(1)
  expect(texts.filter(text => text.includes('geklappt'))).toHaveLength(1)
})

test('the night in which the clock changes is as quiet as every other', async () => {
  const { town, here, seeker } = await matched()
  await here.member('Nora', ['HELPER'], { skills: ['shopping'] })
  // 28 March 2026, 21:00 in Delbrück; the clock goes forward in the night
  town.clock.now = new Date('2026-03-28T20:00:00Z')
  const request = await here.request(seeker, { answerBy: new Date('2026-03-31T10:00:00Z') })
  await wave(town.core.house, { municipalityId: here.municipalityId, id: request.id })
  const morning = new Date('2026-03-29T06:00:00Z')
  expect(await prisma.helpRequest.findUnique({ where: { id: request.id } })).toMatchObject({
    lookAgainAt: morning,
  })
  expect(await prisma.invitation.count({ where: { requestId: request.id } })).toBe(0)
  town.clock.now = morning
  await wave(town.core.house, { municipalityId: here.municipalityId, id: request.id })
  expect(await prisma.invitation.count({ where: { requestId: request.id } })).toBe(1)
})
