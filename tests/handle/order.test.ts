import { expect, test } from 'vitest'
import { handleNext } from '../../core/handle.ts'
import { claim } from '../../core/store/inbox.ts'
import { testDatabase } from '../kit/database.ts'
import { openParrot, saying } from './parrot.ts'

const database = await testDatabase()

test('eight workers handle what fifty chats write: all of it, once, each chat in its order', async () => {
  const { house, receive, said, close } = await openParrot(database)
  const chats = Array.from({ length: 50 }, (_, n) => `chat ${n}`)
  const words = Array.from({ length: 20 }, (_, n) => `Nummer ${n}`)
  let arriving = true
  let turns = 0
  const work = async () => {
    for (let found = true; arriving || found; ) {
      found = await handleNext(house)
      if (found) turns++
      else await new Promise(setImmediate)
    }
  }
  const workers = Array.from({ length: 8 }, work)
  for (const word of words) await receive(chats.map(chat => saying(chat, word)))
  arriving = false
  await Promise.all(workers)

  const answers = words.map((word, n) => `${n + 1}: ${word}`)
  expect(await said()).toEqual(Object.fromEntries(chats.map(chat => [chat, answers])))
  expect(turns).toBe(chats.length * words.length)
  const chat = await database.prisma.chat.findMany({ select: { seq: true } })
  const { _min: first } = await database.prisma.outbox.aggregate({ _min: { seq: true } })
  expect(new Set(chat.map(({ seq }) => seq))).toEqual(new Set([(first.seq ?? 0) - 1 + words.length]))
  expect(
    await database.prisma.inbox.count({ where: { OR: [{ handledAt: null }, { attempts: { gt: 0 } }] } }),
  ).toBe(0)
  await close()
})

test('while a chat has its turn nobody else gets its events, and more may arrive', async () => {
  // PGlite has one connection: nobody else is about while a turn lasts
  if (database.kind === 'pglite') return
  const { house, receive, close } = await openParrot(database)
  await receive([saying('erna', 'eins'), saying('erna', 'zwei')])
  await database.transaction(async tx => {
    expect(await claim(tx, house.now(), { atMost: 2 })).toMatchObject([{ externalId: 'erna', wroteOn: true }])
    await receive([saying('erna', 'drei')])
    expect(await database.prisma.$transaction(other => claim(other, house.now(), { atMost: 2 }))).toEqual([])
  })
  expect(await database.prisma.inbox.count({ where: { handledAt: null } })).toBe(3)
  await close()
})
