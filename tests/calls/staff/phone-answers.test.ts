import { beforeEach, expect, test } from 'vitest'
import { render, renderAll } from '../../../core/texts/render.ts'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'

/** A person who has only a telephone answers in her own words, and the conversation goes on as in any chat. */

const { prisma, town } = await testTown()
const CHECKED = { checkedHow: 'CALL_BACK', checkedOn: '2026-11-23', sensitive: false } as const
let hilde: number
let karl: number

beforeEach(async () => {
  hilde = await enter('Hilde', 'SEEKER', '05250 123456')
  karl = await rows(town).member('Karl', ['HELPER'])
  await deskOf(town).postOfferFor({ memberId: karl, wish: { category: 'shopping' } })
})

async function enter(firstName: string, role: 'SEEKER' | 'HELPER', phone: string, approved = true) {
  const entered = await deskOf(town).enterMember({
    firstName,
    lastName: 'Sander',
    birthYear: 1938,
    districtId: town.towns[0]?.districts[0]?.id ?? 0,
    phone,
    address: '',
    wantsHelp: role === 'SEEKER',
    wantsToHelp: role === 'HELPER',
    inSchool: null,
    guardian: null,
    consents: ['MEDIATION', 'CALLS'],
    consentOn: '2026-11-23',
    phoneShared: false,
    admission: approved ? { roles: [role], ...CHECKED } : null,
  })
  if ('refused' in entered) throw new Error(entered.refused)
  await town.core.settled('phone', String(entered.memberId))
  return entered.memberId
}

/** Hilde's newest call, as the desk reads it out. */
async function call() {
  await town.core.settled('phone', String(hilde))
  const list = await deskOf(town).listCalls({})
  if ('refused' in list) throw new Error(list.refused)
  const last = list.rows.filter(each => each.memberId === hilde).at(-1)
  if (!last) throw new Error('there is no call')
  const read = await deskOf(town).readCall({ taskId: last.id })
  if ('refused' in read) throw new Error(read.refused)
  return {
    ...read,
    says: renderAll(read.lines, read.reader),
    labels: read.choices.map(choice => render(choice, read.reader)),
  }
}

async function press(start: string) {
  const { id, labels } = await call()
  const answer = labels.findIndex(label => label.startsWith(start))
  expect(await deskOf(town).tickOffCall({ taskId: id, outcome: 'answered', answer })).toHaveProperty('taskId')
}
async function note(words: string) {
  const { id } = await call()
  const ticked = await deskOf(town).tickOffCall({ taskId: id, outcome: 'answered', words })
  expect(ticked).toEqual({ taskId: id, memberId: hilde })
}

/** Karl says yes to what Hilde needs; her call is the one about him. */
async function matched() {
  const { municipalityId } = rows(town)
  await deskOf(town).postRequestFor({
    memberId: hilde,
    wish: { category: 'shopping', text: 'Milch', days: ['2026-11-26'], from: '10:00', to: '12:00' },
  })
  const chat = await prisma.chat.findFirstOrThrow({ where: { memberId: karl } })
  const asked = { where: { chatId: chat.id, answeredAt: null } }
  await expect.poll(() => prisma.prompt.count(asked)).toBe(1)
  const prompt = await prisma.prompt.findFirstOrThrow(asked)
  await town.core.receive(chat.bot, [
    { updateId: 'yes', chat: chat.externalId, incoming: { kind: 'pressed', prompt: prompt.seq, index: 0 } },
  ])
  await expect.poll(() => prisma.match.count({ where: { municipalityId } })).toBe(1)
}

test('an address that is asked for is told, written down and shown to the helper', async () => {
  await matched()
  await press('Adresse und Telefon')
  const asked = await call()
  expect(asked).toMatchObject({ choices: [], answerable: true })
  expect(asked.says).toContain('Adresse')
  expect(await deskOf(town).tickOffCall({ taskId: asked.id, outcome: 'answered', words: ' ' })).toMatchObject(
    { refused: 'bad-input', params: { field: 'words', problem: 'missing' } },
  )
  await note('Lindenweg 3')
  expect((await call()).id).not.toBe(asked.id)
  expect(await deskOf(town).readMember({ memberId: hilde })).toMatchObject({
    address: expect.stringContaining('Lindenweg 3'),
  })
  expect(
    await deskOf(town).tickOffCall({ taskId: asked.id, outcome: 'answered', words: 'Lindenweg 4' }),
  ).toMatchObject({ refused: 'not-now' })
})

test.each(['Er wollte Geld von mir.', 'Er hat mich geschlagen und mir die Handtasche weggenommen', 'Hilfe'])(
  '"%s": what is not right becomes a report, also when it is about danger',
  async words => {
    await matched()
    await press('Etwas stimmt nicht')
    expect((await call()).labels).toEqual(['Um jemand anderen', 'Doch nichts'])
    await note(words)
    await town.core.settled('phone', String(hilde))
    expect(await prisma.report.findMany()).toMatchObject([
      { reporterId: hilde, aboutId: karl, subject: 'match', text: words },
    ])
  },
)

test('words that mean one of the answers are that answer', async () => {
  await matched()
  await note('nur die Adresse, bitte')
  await note('Nur Adresse')
  expect((await call()).says).toContain('Adresse')
})

test('a question that the conversation has left behind takes no words any more', async () => {
  await matched()
  await press('Adresse und Telefon')
  const asked = await call()
  await note('Lindenweg 3')
  await town.core.settled('phone', String(hilde))
  await prisma.callTask.update({ where: { id: asked.id }, data: { doneAt: null } })
  expect(await deskOf(town).readCall({ taskId: asked.id })).toMatchObject({ answerable: false })
})

test('what came of an answer is known to be newer than what waited before', async () => {
  await matched()
  town.clock.now = new Date(town.clock.now.getTime() + 60_000)
  await press('Adresse und Telefon')
  const done = await prisma.callTask.findFirstOrThrow({ where: { outcome: 'answered' } })
  await town.core.settled('phone', String(hilde))
  const read = await deskOf(town).readCall({ taskId: done.id })
  if ('refused' in read) throw new Error(read.refused)
  expect(read.others.filter(each => each.createdAt >= (read.doneAt as Date))).toHaveLength(1)
})

test('a report taken at the desk names who said it, and whom it is about where a match says so', async () => {
  await matched()
  const match = await prisma.match.findFirstOrThrow()
  const desk = deskOf(town)
  const about = { text: 'Er kam betrunken.', memberId: hilde, matchId: match.id }
  expect(await desk.takeReport({ ...about, side: 'from' })).toHaveProperty('id')
  expect(await desk.takeReport({ ...about, side: 'about', matchId: null })).toHaveProperty('id')
  expect(await desk.takeReport({ text: 'Anonymer Anruf', memberId: null, matchId: null })).toHaveProperty(
    'id',
  )
  expect(
    await prisma.report.findMany({
      orderBy: { id: 'asc' },
      select: { reporterId: true, aboutId: true, subject: true, subjectId: true },
    }),
  ).toEqual([
    { reporterId: hilde, aboutId: karl, subject: 'match', subjectId: match.id },
    { reporterId: null, aboutId: hilde, subject: 'member', subjectId: hilde },
    { reporterId: null, aboutId: null, subject: 'service', subjectId: null },
  ])
  const stranger = await rows(town).member('Fremd', ['SEEKER'])
  expect(await desk.takeReport({ ...about, memberId: stranger })).toEqual({
    refused: 'not-found',
    params: { what: 'match' },
  })
  expect(await desk.takeReport({ ...about, text: ' ' })).toMatchObject({ refused: 'bad-input' })
})

test('what was wished on the first call is noted, and asked about with the approval', async () => {
  hilde = await enter('Hilde', 'SEEKER', '05250 999999', false)
  const desk = deskOf(town)
  const wish = { category: 'shopping', days: ['2026-11-26'], from: '10:00', text: 'Brot' } as const
  const noted = await desk.postRequestFor({ memberId: hilde, wish: { ...wish, days: [...wish.days] } })
  expect(noted).toMatchObject({ status: 'DRAFT' })
  expect(await prisma.invitation.count()).toBe(0)
  expect(await desk.postOfferFor({ memberId: hilde, wish: { category: 'garden' } })).toMatchObject({
    refused: 'not-approved',
  })
  await desk.approveMember({ memberId: hilde, version: 0, roles: ['SEEKER'], ...CHECKED })
  expect((await call()).says).toContain('Soll ich jetzt Hilfe beim Einkaufen suchen?')
  await press('Ja, bitte')
  expect((await call()).says).toContain('Einkaufen, Donnerstag, 26. November, 10 Uhr')
  await press('Ja, bitte suchen')
  await town.core.settled('phone', String(hilde))
  expect(await prisma.helpRequest.findFirst({ where: { seekerId: hilde } })).toMatchObject({ status: 'OPEN' })
  expect(await prisma.invitation.count({ where: { helperId: karl } })).toBe(1)
})
