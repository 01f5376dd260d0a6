import { beforeEach, describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../core/domain/calendar.ts'
import { LONGEST_MESSAGE, MESSAGES_A_DAY } from '../../core/domain/relay.ts'
import { heldMessages } from '../../core/jobs/held-messages.ts'
import { retention } from '../../core/jobs/retention.ts'
import { deskOf } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'

const { prisma, town } = await testTown()

const later = (ms: number) => new Date(town.clock.now.getTime() + ms)
const pass = (ms: number) => {
  town.clock.now = later(ms)
}

/** Olena has agreed to help Erna with something that ends in two hours. */
async function agreed() {
  const here = rows(town)
  const erna = await here.member('Erna', ['SEEKER'])
  const olena = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  const request = await here.request(erna, { startsAt: later(HOUR_MS), endsAt: later(2 * HOUR_MS) })
  const { id } = await here.invitation(request.id, olena)
  await here.call(olena, 'accept-invitation', { invitationId: id })
  const match = await prisma.match.findFirstOrThrow({ where: { invitationId: id } })
  const write = (from: number, text = 'Bis gleich') =>
    here.call(from, 'send-message', { matchId: match.id, text })
  return { here, erna, olena, match, write }
}

async function told(chat: string, bot = 'paper') {
  const waiting = await prisma.inbox.findMany({
    where: { chat: { externalId: chat, bot }, event: { not: null } },
    orderBy: { id: 'asc' },
  })
  const { seal } = town.core.house
  return waiting.map(({ event }) => seal.openJson<{ ask: unknown }>(event ?? new Uint8Array(), 'Inbox.event'))
}

const CLOSED = { refused: 'relay-closed' }

test('a message is told to the other, kept sealed, and has its end', async () => {
  const { erna, match, write } = await agreed()
  expect(await write(erna, 'Bitte bei Müller klingeln')).toEqual({ told: 'told' })
  const draft = { matchId: match.id, side: 'helper', firstName: 'Erna', text: 'Bitte bei Müller klingeln' }
  expect((await told('0:Olena')).at(-1)).toMatchObject({
    ask: { flow: 'answer-message', step: 'ask', draft },
    about: `match:${match.id}`,
  })
  const [kept] = await prisma.relayMessage.findMany()
  expect(kept).toMatchObject({ matchId: match.id, fromSeeker: true })
  expect(kept?.deleteAt).toEqual(later(2 * HOUR_MS + 30 * DAY_MS))
  expect(Buffer.from(kept?.body ?? []).toString()).not.toContain('Müller')
  expect(town.core.house.seal.open(kept?.body ?? new Uint8Array(), 'RelayMessage.body')).toContain('Müller')
})

describe('who may write', () => {
  test('nobody but the two', async () => {
    const { here, write } = await agreed()
    const karl = await here.member('Karl', ['HELPER'])
    expect(await write(karl)).toMatchObject({ refused: 'not-found' })
  })

  test('until two days after the help, also when both have said that it went well', async () => {
    const { here, erna, olena, match, write } = await agreed()
    pass(2 * DAY_MS)
    expect(await write(olena)).toEqual({ told: 'told' })
    for (const who of [erna, olena]) await here.call(who, 'check-in', { matchId: match.id, happened: true })
    expect(await here.call(erna, 'write-to-whom', null)).toMatchObject({ matches: [{ firstName: 'Olena' }] })
    expect(await write(erna, 'Ihr Schirm steht noch hier')).toEqual({ told: 'told' })
    pass(2 * HOUR_MS)
    expect(await here.call(erna, 'write-to-whom', null)).toEqual({ matches: [] })
    expect(await write(erna)).toMatchObject(CLOSED)
    await prisma.match.update({ where: { id: match.id }, data: { status: 'AGREED' } })
    expect(await write(erna)).toMatchObject(CLOSED)
  })

  test('not after it was called off, nor when nobody came', async () => {
    const { here, erna, olena, match, write } = await agreed()
    await here.call(olena, 'withdraw-from-match', { matchId: match.id })
    expect(await write(erna)).toMatchObject(CLOSED)
    await prisma.match.update({ where: { id: match.id }, data: { status: 'NO_SHOW' } })
    expect(await write(olena)).toMatchObject(CLOSED)
  })

  test('not while one of them wants to be kept apart from the other', async () => {
    const { here, erna, olena, match, write } = await agreed()
    await here.call(erna, 'keep-apart', { subject: 'match', subjectId: match.id })
    expect([await write(olena), await write(erna)]).toMatchObject([CLOSED, CLOSED])
  })

  test('not while a report between them is open', async () => {
    const { here, erna, olena, match, write } = await agreed()
    await here.call(olena, 'report', { subject: 'match', subjectId: match.id, text: 'Geld' })
    expect([await write(olena), await write(erna)]).toMatchObject([CLOSED, CLOSED])
    await prisma.report.updateMany({ data: { status: 'CLOSED' } })
    expect(await write(erna)).toEqual({ told: 'told' })
  })

  test('not to whom staff have set aside', async () => {
    const { olena, erna, write } = await agreed()
    await prisma.member.update({ where: { id: erna }, data: { status: 'SUSPENDED' } })
    expect([await write(olena), await write(erna)]).toMatchObject([CLOSED, { refused: 'not-approved' }])
    expect(await prisma.relayMessage.count()).toBe(0)
  })

  test('so many times a day, each of the two', async () => {
    const { erna, olena, write } = await agreed()
    for (let nth = 0; nth < MESSAGES_A_DAY; nth++) expect(await write(erna)).toEqual({ told: 'told' })
    expect(await write(erna)).toEqual({ refused: 'messages-today', params: { max: MESSAGES_A_DAY } })
    expect(await write(olena)).toEqual({ told: 'told' })
    pass(DAY_MS)
    expect(await write(erna)).toEqual({ told: 'told' })
  })
})

test.each([
  ['Meine Nummer ist 05250 12345', 'message-gives-away'],
  ['Die PIN ist 1234', 'message-gives-away'],
  ['a'.repeat(LONGEST_MESSAGE + 1), 'message-too-long'],
])('%.30s is neither told nor kept', async (text, refused) => {
  const { olena, write } = await agreed()
  const before = (await told('0:Erna')).length
  expect(await write(olena, text)).toMatchObject({ refused })
  expect(await told('0:Erna')).toHaveLength(before)
  expect(await prisma.relayMessage.count()).toBe(0)
})

test('who has only a telephone is called, and who can be reached nowhere is not written to', async () => {
  const { erna, olena, write } = await agreed()
  await prisma.chat.deleteMany({ where: { memberId: erna } })
  expect(await write(olena, 'Ich bringe Brot mit')).toEqual({ told: 'called' })
  await town.core.settled('phone', String(erna))
  const calls = await deskOf(town).listCalls({})
  if ('refused' in calls) throw new Error(calls.refused)
  const task = calls.rows.find(({ memberId }) => memberId === erna)
  const read = await deskOf(town).readCall({ taskId: task?.id ?? 0 })
  expect(JSON.stringify(read)).toContain('Ich bringe Brot mit')
  await prisma.chat.deleteMany({ where: { memberId: erna } })
  await prisma.member.update({ where: { id: erna }, data: { phone: null } })
  expect(await write(olena)).toMatchObject({ refused: 'no-channel' })
  expect(await prisma.relayMessage.count()).toBe(1)
})

describe('what is kept', () => {
  test('is forgotten when its time has come', async () => {
    const { erna, write } = await agreed()
    await write(erna)
    pass(30 * DAY_MS)
    await retention(town.core.house)
    expect(await prisma.relayMessage.count()).toBe(1)
    pass(3 * HOUR_MS)
    await retention(town.core.house)
    expect(await prisma.relayMessage.count()).toBe(0)
  })

  test('is kept no longer for a match that ended early', async () => {
    const { here, olena, match, write } = await agreed()
    await prisma.match.update({ where: { id: match.id }, data: { endsAt: later(50 * DAY_MS) } })
    await write(olena)
    await here.call(olena, 'withdraw-from-match', { matchId: match.id })
    expect(await prisma.relayMessage.findFirst()).toMatchObject({ deleteAt: later(30 * DAY_MS) })
  })

  test('is shown to whoever wrote it, and erased with either of the two', async () => {
    const { here, erna, olena, write } = await agreed()
    await write(erna, 'Kommen Sie gut an')
    await write(olena, 'Danke')
    expect(await here.call(erna, 'my-data', null)).toMatchObject({
      messages: [{ firstName: 'Olena', text: 'Kommen Sie gut an', on: '2026-11-23' }],
    })
    await here.call(olena, 'leave', null)
    expect(await prisma.relayMessage.count()).toBe(0)
  })

  test('staff see that the two write, and not what', async () => {
    const { olena, match, write } = await agreed()
    expect(await deskOf(town).readMatch({ matchId: match.id })).toMatchObject({
      messages: { count: 0, last: null },
    })
    await write(olena, 'Ich bringe Brot mit')
    const read = await deskOf(town).readMatch({ matchId: match.id })
    expect(read).toMatchObject({ messages: { count: 1, last: town.clock.now } })
    expect(JSON.stringify(read)).not.toContain('Brot')
  })
})

describe('written at night', () => {
  const NIGHT = new Date('2026-11-23T21:00:00Z')
  const MORNING = new Date('2026-11-24T07:00:00Z')
  const begins = (startsAt: string) => {
    const from = new Date(startsAt)
    const times = { startsAt: from, endsAt: new Date(from.getTime() + HOUR_MS) }
    return prisma.match.updateMany({ data: times })
  }
  /** what Olena was told, whether her chat has taken its turn by now or not */
  let toOlena: string[]
  beforeEach(() => {
    toOlena = []
    const { house } = town.core
    const teller = house.tell
    house.tell = tx => async (to, telling) => {
      const { flow, draft } = telling.ask ?? {}
      const { side, text } = (draft ?? {}) as { side?: string; text?: string }
      if (flow === 'answer-message' && side === 'helper' && text) toOlena.push(text)
      return teller(tx)(to, telling)
    }
  })

  test('waits for the morning where the help is later, comes once, and in order', async () => {
    const { erna, write } = await agreed()
    await begins('2026-11-24T13:00:00Z')
    town.clock.now = NIGHT
    expect(await write(erna, 'Eins')).toEqual({ told: 'held', until: MORNING.toISOString() })
    expect(await write(erna, 'Zwei')).toMatchObject({ told: 'held' })
    await heldMessages(town.core.house)
    expect(toOlena).toEqual([])
    town.clock.now = MORNING
    await heldMessages(town.core.house)
    await heldMessages(town.core.house)
    expect(toOlena).toEqual(['Eins', 'Zwei'])
  })

  test.each([
    ['at eight in the morning', '2026-11-24T07:00:00Z'],
    ['before the morning', '2026-11-24T06:00:00Z'],
    ['in the forenoon', '2026-11-24T10:30:00Z'],
    ['right now', '2026-11-23T20:30:00Z'],
    ['just over', '2026-11-23T18:00:00Z'],
  ])('goes at once where the help is %s', async (_, startsAt) => {
    const { erna, write } = await agreed()
    await begins(startsAt)
    town.clock.now = NIGHT
    expect(await write(erna)).toEqual({ told: 'told' })
    expect(toOlena).toEqual(['Bis gleich'])
  })

  test('goes at once while the other is up and has just written, and takes along what waited', async () => {
    const { erna, olena, write } = await agreed()
    await begins('2026-11-25T13:00:00Z')
    town.clock.now = NIGHT
    expect(await write(erna, 'Eins')).toMatchObject({ told: 'held' })
    pass(HOUR_MS / 4)
    expect(await write(olena, 'Ich bin noch wach')).toEqual({ told: 'told' })
    expect(await write(erna, 'Zwei')).toEqual({ told: 'told' })
    expect(toOlena).toEqual(['Eins', 'Zwei'])
  })

  test('nobody hears of it any more once the visit is called off', async () => {
    const { here, erna, olena, match, write } = await agreed()
    await begins('2026-11-25T13:00:00Z')
    town.clock.now = NIGHT
    await write(erna)
    await here.call(olena, 'withdraw-from-match', { matchId: match.id })
    town.clock.now = MORNING
    await heldMessages(town.core.house)
    expect(toOlena).toEqual([])
  })

  test('who has only a telephone is not rung up at night anyway: it stands in the desk’s list at once', async () => {
    const { erna, olena, write } = await agreed()
    await begins('2026-11-25T13:00:00Z')
    await prisma.chat.deleteMany({ where: { memberId: olena } })
    town.clock.now = NIGHT
    expect(await write(erna)).toEqual({ told: 'called' })
  })

  test('a visit that is moved meanwhile to the early morning takes what waits along', async () => {
    const { here, erna, olena, match, write } = await agreed()
    await begins('2026-11-25T13:00:00Z')
    town.clock.now = NIGHT
    await write(erna, 'Bitte Brot mitbringen')
    const when = { days: ['2026-11-24'], from: '07:30', to: '08:30', part: null, every: null }
    expect(await here.call(erna, 'propose-time', { matchId: match.id, when })).toEqual({ told: 'told' })
    expect(await here.call(olena, 'answer-time', { matchId: match.id, agreed: true })).toEqual({
      moved: true,
    })
    expect(toOlena).toEqual(['Bitte Brot mitbringen'])
  })
})
