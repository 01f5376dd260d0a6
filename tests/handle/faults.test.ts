import { expect, test } from 'vitest'
import type { Told } from '../../core/conversation/event.ts'
import { handleNext } from '../../core/handle.ts'
import { tellChat } from '../../core/store/inbox.ts'
import { testDatabase } from '../kit/database.ts'
import { addTown, BOT, openParrot, saying } from './parrot.ts'

const database = await testDatabase()
const { prisma } = database

test('the same update delivered three times acts once', async () => {
  const { house, receive, said, close } = await openParrot(database)
  const hello = saying('erna', 'Hallo')
  await receive([hello, hello])
  await receive([hello])
  while (await handleNext(house));
  await receive([hello])
  expect(await handleNext(house)).toBe(false)
  expect(await said()).toEqual({ erna: ['1: Hallo'] })
  expect(await prisma.inbox.count()).toBe(1)
  await close()
})

test('a turn that throws leaves nothing behind, is tried again after pauses, and holds back what came after it', async () => {
  const { house, receive, said, wait, close } = await openParrot(database)
  const town = await addTown(database)
  await receive([saying('erna', 'Hallo')])
  await handleNext(house)
  const before = await erna()
  await receive([
    saying('erna', `Umzug nach ${town.id}`),
    saying('erna', 'Bist du da?'),
    saying('olena', 'Hallo'),
  ])

  expect(await handleNext(house)).toBe(true)
  expect(await handleNext(house)).toBe(true)
  expect(await handleNext(house)).toBe(false)
  expect(await erna()).toEqual(before)
  expect(await said()).toEqual({ erna: ['1: Hallo'], olena: ['1: Hallo'] })
  expect(await failing()).toMatchObject([{ attempts: 1, failure: 'the van broke down', handledAt: null }])

  const attempts: number[] = []
  for (const pause of [500, 2_000, 10_000]) {
    wait(pause - 100)
    expect(await handleNext(house)).toBe(false)
    wait(100)
    expect(await handleNext(house)).toBe(true)
    attempts.push((await failing())[0]?.attempts ?? 0)
  }
  expect(attempts).toEqual([2, 3, 4])
  expect(await erna()).toEqual(before)
  await close()
})

test('at last it is given up: staff see why, the person is told, and the chat goes on where it was', async () => {
  const { house, receive, said, wait, close } = await openParrot(database)
  const town = await addTown(database)
  await receive([saying('erna', 'Hallo')])
  const before = (await erna())?.seq ?? 0
  await receive([saying('erna', `Umzug nach ${town.id}`), saying('erna', 'Bist du da?')])
  while (await handleNext(house)) wait(60_000)

  expect(await said()).toEqual({ erna: ['1: Hallo', 'turn.failed', '2: Bist du da?'] })
  const [given] = await failing()
  expect(given).toMatchObject({ attempts: 5, failure: 'the van broke down', event: null })
  expect(given?.handledAt?.getTime()).toBeLessThan(house.now().getTime())
  expect((await erna())?.municipalityId).toBeNull()
  expect((await erna())?.seq).toBe(before + 3)
  await close()
})

test('nobody apologises for what the person did not ask for', async () => {
  const { house, receive, said, wait, close } = await openParrot(database)
  await receive([saying('erna', 'Hallo')])
  await handleNext(house)
  const { id } = await prisma.chat.findFirstOrThrow()
  const ask = { flow: 'forgotten', step: 'ask', draft: {} }
  const told: Told = { kind: 'told', lines: [], ask, about: null, closes: null }
  await database.transaction(tx => tellChat(tx, house.seal, id, BOT, told, house.now()))
  while (await handleNext(house)) wait(60_000)
  expect(await said()).toEqual({ erna: ['1: Hallo'] })
  expect(await failing()).toMatchObject([{ attempts: 5, failure: 'there is no flow "forgotten"' }])
  await close()
})

test('what can no longer be opened is given up like anything else', async () => {
  const { house, receive, said, wait, close } = await openParrot(database)
  await receive([saying('erna', 'Hallo')])
  await prisma.inbox.updateMany({ data: { event: Buffer.from('worn away by the years, and no seal') } })
  await receive([saying('erna', 'Noch da?')])
  while (await handleNext(house)) wait(60_000)
  expect(await said()).toEqual({ erna: ['turn.failed', '1: Noch da?'] })
  await close()
})

const erna = () => prisma.chat.findFirst({ where: { externalId: 'erna' } })
const failing = () => prisma.inbox.findMany({ where: { attempts: { gt: 0 } } })
