import { describe, expect, test } from 'vitest'
import { retention } from '../../core/jobs/retention.ts'
import { guardiansSign } from '../kit/guardians.ts'
import { deskOf } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { testChats, testTown } from '../kit/test-town.ts'

const { prisma, town } = await testTown()
const chats = testChats(town)

const pass = (days: number) => {
  town.clock.now = new Date(town.clock.now.getTime() + days * 86_400_000)
}
async function round(times = 1) {
  for (let n = 0; n < times; n++) await retention(town.core.house)
  town.core.house.bell.ring('inbox')
}
async function heardBy(name: string) {
  await town.core.settled('paper', `0:${name}`)
  return chats
    .person(`0:${name}`)
    .read()
    .map(({ text }) => text)
}
const memberNow = (id: number) => prisma.member.findUniqueOrThrow({ where: { id } })
const deeds = async (subjectId: number) => {
  const entries = await prisma.auditEntry.findMany({
    where: { subject: 'member', subjectId },
    orderBy: { id: 'asc' },
  })
  return entries.map(({ deed }) => deed)
}

/** Has just registered; signed: what each custodian has signed. */
async function young(name: string, more: Young = {}) {
  const { signed = [null], status = 'SUBMITTED', birthYear = 2011, wantsToHelp = true } = more
  const id = await rows(town).member(name, [], { birthYear })
  const guardians = signed.map(consent => ({
    name: 'Petra Sander',
    ...(consent && {
      consent: { create: { ...consent, writtenOn: town.clock.now, recordedById: 1 } },
    }),
  }))
  await prisma.member.update({
    where: { id },
    data: {
      status,
      wantsToHelp,
      createdAt: town.clock.now,
      submittedAt: town.clock.now,
      guardians: { create: guardians },
    },
  })
  return id
}

test('the family is reminded once, a week before, and hears of the end; nothing of the minor is left', async () => {
  const mia = await young('Mia')
  pass(22)
  await round()
  expect(await heardBy('Mia')).toEqual([])
  pass(1)
  await round(2)
  const [reminder, ...more] = await heardBy('Mia')
  expect(reminder).toContain('bis Mittwoch, 23. Dezember')
  expect(more).toEqual([])
  pass(7)
  await round()
  expect(await memberNow(mia)).toMatchObject({ status: 'SUBMITTED', firstName: 'Mia' })
  pass(1)
  await round(2)
  expect(await memberNow(mia)).toMatchObject({ status: 'LEFT', firstName: '', birthYear: null, phone: null })
  expect(await prisma.guardian.count()).toBe(0)
  expect(await heardBy('Mia')).toEqual([reminder, expect.stringContaining('Anmeldung jetzt gelöscht')])
  expect(await deeds(mia)).toEqual(['member.consent-reminded', 'member.left', 'member.consent-ran-out'])
})

describe('is not erased:', () => {
  const BOTH = { work: true, data: true }
  test.each<[string, Young]>([
    ['whose guardians have all signed', { signed: [BOTH, BOTH] }],
    [
      'who only seeks help, with the data signed for',
      { signed: [{ work: false, data: true }], wantsToHelp: false },
    ],
    ['who was let in', { status: 'APPROVED' }],
    ['who is set aside', { status: 'SUSPENDED' }],
    ['who is of age', { birthYear: 2007, signed: [] }],
  ])('%s', async (_, who) => {
    const id = await young('Leon', who)
    for (const days of [23, 8, 30]) {
      pass(days)
      await round()
    }
    expect(await memberNow(id)).toMatchObject({ status: who.status ?? 'SUBMITTED', firstName: 'Leon' })
    expect(await heardBy('Leon')).toEqual([])
  })

  test('whose paper comes on the last day', async () => {
    const id = await young('Leon')
    pass(23)
    await round()
    await guardiansSign(deskOf(town), id, { writtenOn: '2026-12-16' })
    pass(20)
    await round()
    expect(await memberNow(id)).toMatchObject({ status: 'SUBMITTED' })
  })
})

test.each<[string, Young]>([
  ['one of two has not signed', { signed: [{ work: true, data: true }, null] }],
  ['the work is not signed for', { signed: [{ work: false, data: true }] }],
  ['nobody is named', { signed: [] }],
  ['a question of the town hall is open', { status: 'RETURNED' }],
  ['somebody has spoken with them', { status: 'INTERVIEW' }],
])('is erased where %s', async (_, who) => {
  const id = await young('Leon', who)
  for (const days of [23, 8]) {
    pass(days)
    await round()
  }
  expect(await memberNow(id)).toMatchObject({ status: 'LEFT' })
})

test('who answers the town hall’s questions begins no new period by that', async () => {
  const id = await young('Leon', { status: 'RETURNED' })
  pass(20)
  await rows(town).call(id, 'answer-question', { answer: 'Ich gehe aufs Gymnasium.' })
  expect(await memberNow(id)).toMatchObject({ status: 'SUBMITTED' })
  for (const days of [3, 8]) {
    pass(days)
    await round()
  }
  expect(await memberNow(id)).toMatchObject({ status: 'LEFT' })
})

test('a paper that is taken back begins a new period: nobody is erased by a reminder from before it', async () => {
  const id = await young('Leon')
  pass(24)
  await round()
  const desk = deskOf(town)
  await guardiansSign(desk, id)
  pass(16)
  await round()
  const { id: guardianId } = await prisma.guardian.findFirstOrThrow({ where: { memberId: id } })
  await desk.takeBackConsent({ guardianId, reason: 'nur einer hat unterschrieben' })
  pass(1)
  await round()
  expect(await memberNow(id)).toMatchObject({ status: 'SUBMITTED' })
  const reminders = async () => (await deeds(id)).filter(deed => deed === 'member.consent-reminded').length
  expect(await reminders()).toBe(1)
  pass(22)
  await round(2)
  expect(await reminders()).toBe(2)
  expect((await heardBy('Leon')).at(-1)).toContain('schriftlich')
  pass(8)
  await round()
  expect(await memberNow(id)).toMatchObject({ status: 'LEFT' })
})

test('who was turned away is erased as soon, and not written to again', async () => {
  const id = await young('Leon', { status: 'REJECTED' })
  for (const days of [23, 8]) {
    pass(days)
    await round()
  }
  expect(await memberNow(id)).toMatchObject({ status: 'LEFT' })
  expect(await heardBy('Leon')).toEqual([])
})

test('nobody is written to at night, and after an outage nobody is erased unwarned', async () => {
  const id = await young('Leon')
  pass(40.5)
  await round()
  expect(await heardBy('Leon')).toEqual([])
  pass(0.5)
  await round()
  expect(await heardBy('Leon')).toEqual([expect.stringContaining('bis Montag, 4. Januar')])
  pass(1)
  await round()
  expect(await memberNow(id)).toMatchObject({ status: 'SUBMITTED' })
  pass(1)
  await round()
  expect(await memberNow(id)).toMatchObject({ status: 'LEFT' })
})

test('a town may give less time', async () => {
  await prisma.municipality.update({
    where: { id: town.towns[0]?.id ?? 0 },
    data: { rules: { minors: { consentWithinDays: 10 } }, version: { increment: 1 } },
  })
  const id = await young('Leon')
  pass(5)
  await round()
  expect(await heardBy('Leon')).toHaveLength(1)
  pass(6)
  await round()
  expect(await memberNow(id)).toMatchObject({ status: 'LEFT' })
})

test('who has only a telephone is called about it in time, and by nobody once erased', async () => {
  const id = await young('Leon')
  await prisma.chat.deleteMany()
  pass(23)
  await round()
  await town.core.settled('phone', String(id))
  expect(await prisma.callTask.findMany()).toMatchObject([{ memberId: id, doneAt: null }])
  pass(8)
  await round()
  await town.core.settled('phone', String(id))
  expect(await prisma.callTask.count()).toBe(0)
  expect(await prisma.inbox.count({ where: { failure: { not: null } } })).toBe(0)
})

test('staff see in their list whose time runs out', async () => {
  await young('Mia')
  await young('Leon', { status: 'RETURNED' })
  await young('Tom', { signed: [{ work: true, data: true }] })
  const needs = async () => {
    const waits = await deskOf(town).whatWaits({})
    return 'first' in waits && waits.first.map(({ who, need }) => [...who, need])
  }
  expect(await needs()).toEqual([
    ['Mia Beispiel', null],
    ['Tom Beispiel', null],
    ['Leon Beispiel', null],
  ])
  pass(23)
  expect(await needs()).toEqual([
    ['Mia Beispiel', 'consent-wanting'],
    ['Leon Beispiel', 'consent-wanting'],
    ['Tom Beispiel', null],
  ])
})

interface Young {
  signed?: ({ work: boolean; data: boolean } | null)[]
  status?: 'SUBMITTED' | 'INTERVIEW' | 'RETURNED' | 'REJECTED' | 'APPROVED' | 'SUSPENDED'
  birthYear?: number
  wantsToHelp?: boolean
}
