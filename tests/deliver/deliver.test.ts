import { afterEach, expect, test, vi } from 'vitest'
import type { Messenger, OutgoingLine, Sent } from '../../core/index.ts'
import { tellChat } from '../../core/store/inbox.ts'
import { HEARTBEAT_MS, takeLease } from '../../core/store/lease.ts'
import { line } from '../../core/texts/line.ts'
import { testDatabase } from '../kit/database.ts'
import { deskOf } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { openTown, type Town } from '../kit/town.ts'

const database = await testDatabase()
const { prisma } = database
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A messenger whose answers the test decides, line by line. */
async function open(answer: (line: OutgoingLine, tries: number) => Sent | Promise<Sent>) {
  const town = await openTown(database)
  closing.push(() => town.stop())
  const tried: OutgoingLine[] = []
  const messenger: Messenger = {
    bot: 'paper',
    kind: 'paper',
    providerReadsAlong: false,
    sendsAtOnce: 3,
    send: async line => {
      tried.push(line)
      return answer(line, tried.filter(each => each.id === line.id).length)
    },
  }
  const connection = await town.core.connect(messenger)
  closing.push(() => connection.stop())
  let updates = 0
  const say = (chat: string, ...texts: string[]) =>
    town.core.receive(
      'paper',
      texts.map(text => ({ updateId: String(++updates), chat, incoming: { kind: 'said', text } })),
    )
  return { town, messenger, tried, say }
}

const sent: Sent = { sent: true, externalId: null }
const later = (afterMs = 0): Sent => ({ sent: false, why: 'later', afterMs, failure: 'busy' })
const forward = (town: Town, ms: number) => {
  town.clock.now = new Date(town.clock.now.getTime() + ms)
  town.core.house.bell.ring('outbox')
}

test('a line that cannot be sent waits and is tried again; the lines after it keep their order', async () => {
  const { town, tried, say } = await open((_, tries) => (tries < 3 ? later() : sent))
  await say('a', 'menü', 'hilfe')
  const arrived = () => prisma.outbox.count({ where: { deliveredAt: { not: null } } })
  await vi.waitFor(() => expect(tried).toHaveLength(1))
  for (let minutes = 0; minutes < 3; minutes++) {
    await new Promise(resolve => setTimeout(resolve, 50))
    forward(town, 60_000)
  }
  await vi.waitFor(async () => {
    forward(town, 60_000)
    expect(await arrived()).toBe(await prisma.outbox.count())
  })
  const seqs = tried.map(line => line.seq)
  expect(seqs).toEqual([...seqs].sort((one, other) => one - other))
  expect(new Set(seqs.map(seq => seqs.filter(each => each === seq).length))).toEqual(new Set([3]))
})

test('an outbox that cannot be read for a moment loses nothing, and delivery goes on', async () => {
  const { town, tried, say } = await open(() => sent)
  await prisma.$executeRaw`ALTER TABLE "Outbox" RENAME COLUMN priority TO away`
  town.core.house.bell.ring('outbox')
  await new Promise(resolve => setTimeout(resolve, 100))
  await prisma.$executeRaw`ALTER TABLE "Outbox" RENAME COLUMN away TO priority`
  await say('a', 'hilfe')
  await vi.waitFor(() => expect(tried).toHaveLength(1))
})

test('the pause that the messenger asks for is kept', async () => {
  const { town, tried, say } = await open((_, tries) => (tries === 1 ? later(90_000) : sent))
  await say('a', 'menü')
  await vi.waitFor(async () => expect(await prisma.outbox.count({ where: { attempts: 1 } })).toBe(1))
  forward(town, 80_000)
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(tried).toHaveLength(1)
  forward(town, 11_000)
  await vi.waitFor(() => expect(tried).toHaveLength(2))
})

test('a line that can never be sent is given up, shown to staff, and does not block its chat', async () => {
  const { town, tried, say } = await open(line =>
    line.seq === 1 ? { sent: false, why: 'impossible', failure: 'no such words' } : sent,
  )
  await rows(town).member('Erna', ['SEEKER'])
  await say('0:Erna', 'menü', 'menü')
  await town.core.settled('paper', '0:Erna')
  expect(tried.map(line => line.seq)).toContain(2)
  expect(await deskOf(town).listDeadLines({})).toMatchObject({ rows: [{ failure: 'no such words' }] })
})

test('one chat that hangs does not hold up the others', async () => {
  const { town, tried, say } = await open(line =>
    line.chat === 'stuck' ? new Promise<Sent>(() => undefined) : sent,
  )
  await say('stuck', 'menü')
  for (const chat of ['b', 'c', 'd']) {
    await say(chat, 'menü')
    await town.core.settled('paper', chat)
  }
  expect(tried.map(line => line.chat)).toEqual(expect.arrayContaining(['b', 'c', 'd']))
  closing.splice(1, 1) // it never comes back: nothing to wait for
})

test('however many broadcasts hang, an answer goes out', async () => {
  const hanging = Promise.withResolvers<Sent>()
  const { town, tried, say } = await open(each => (each.chat.startsWith('told') ? hanging.promise : sent))
  const { seal, now, bell } = town.core.house
  for (let nth = 0; nth < 9; nth++) {
    const chat = await prisma.chat.create({ data: { bot: 'paper', externalId: `told-${nth}` } })
    const told = { kind: 'told' as const, lines: [line('fine')], ask: null, about: null, closes: null }
    await database.transaction(tx => tellChat(tx, seal, chat.id, 'paper', told, now()))
  }
  bell.ring('inbox')
  await vi.waitFor(async () => expect(await prisma.outbox.count()).toBe(9), { timeout: 20_000 })
  await say('asks', 'menü')
  await town.core.settled('paper', 'asks')
  expect(tried.at(-1)?.chat).toBe('asks')
  expect(tried.length).toBeLessThan(4)
  hanging.resolve(sent)
  await vi.waitFor(() => expect(tried).toHaveLength(10), { timeout: 20_000 })
})

test('who blocked the bot is not written to any more, and staff see it; coming back mends it', async () => {
  const { town, tried, say } = await open(line =>
    line.chat === '0:Erna' ? { sent: false, why: 'gone', failure: 'blocked' } : sent,
  )
  const erna = await rows(town).member('Erna', ['SEEKER'])
  await say('0:Erna', 'menü')
  await town.core.settled('paper', '0:Erna')
  expect(tried).toHaveLength(1)
  expect(await prisma.member.findUnique({ where: { id: erna } })).toMatchObject({
    unreachableAt: expect.any(Date),
  })
  await town.core.receive('paper', [{ updateId: 'back', chat: '0:Erna', incoming: { kind: 'returned' } }])
  await town.core.settled('paper', '0:Erna')
  expect(await prisma.member.findUnique({ where: { id: erna } })).toMatchObject({ unreachableAt: null })
})

test('what a messenger does in one process only runs as long as the lease is held, and again with the next', async () => {
  const town = await openTown(database)
  closing.push(() => town.stop())
  const led: AbortSignal[] = []
  const connection = await town.core.connect({
    bot: 'paper',
    kind: 'paper',
    providerReadsAlong: false,
    sendsAtOnce: 3,
    send: async () => sent,
    async lead(signal) {
      led.push(signal)
      if (led.length === 2) throw new Error('it stumbled')
      await new Promise(resolve => signal.addEventListener('abort', resolve))
    },
  })
  closing.push(() => connection.stop())
  await vi.waitFor(() => expect(led).toHaveLength(1))
  const take = (holder: string, until: Date) =>
    prisma.lease.update({ where: { bot: 'paper' }, data: { holder, until } })
  await take('another', new Date(Date.now() + 60_000))
  await vi.waitFor(() => expect(led[0]?.aborted).toBe(true), { timeout: 10_000 })
  expect(led).toHaveLength(1)
  await take('another', new Date(Date.now() - 1000))
  await vi.waitFor(() => expect(led).toHaveLength(2), { timeout: 10_000 })
  expect(led[1]?.aborted).toBe(false)
})

test('a bot has one deliverer: another waits, and takes over when the lease has run out', async () => {
  const { town, messenger } = await open(() => sent)
  await vi.waitFor(async () => expect(await prisma.lease.count({ where: { bot: 'paper' } })).toBe(1))
  expect(await takeLease(database, 'paper', 'somebody else')).toBe(false)
  await prisma.lease.update({
    where: { bot: 'paper' },
    data: { until: new Date(Date.now() - 1000), holder: 'crashed' },
  })
  expect(await takeLease(database, 'paper', 'somebody else')).toBe(true)
  expect(HEARTBEAT_MS).toBeLessThan(5_000)
  expect(town.core.house.messengers.get(messenger.bot)?.kind).toBe('paper')
})
