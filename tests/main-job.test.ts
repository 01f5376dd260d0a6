import { expect, test } from 'vitest'
import { testDatabase } from './kit/database.ts'
import { playMainJob } from './kit/main-job.ts'
import { openChats } from './kit/person.ts'
import { ERNA, register } from './kit/resident.ts'
import { openTown } from './kit/town.ts'

const database = await testDatabase()

test('a request for help finds its helper, from the first word to the last', async () => {
  const town = await openTown(database)
  const chats = await openChats(town.core)
  await playMainJob(town, chats.person('erna'), chats.person('olena'))
  await chats.stop()
  await town.stop()
})

test('nobody who is not approved posts, sees or accepts anything', async () => {
  const town = await openTown(database)
  const chats = await openChats(town.core)
  const [stranger, pending] = [chats.person('stranger'), chats.person('pending')]
  await stranger.say('Ich brauche morgen Hilfe beim Einkaufen')
  await register(town, pending, ERNA)
  await pending.say('Ich brauche morgen Hilfe beim Einkaufen')
  await pending.say('meine sachen')
  // what is said while waiting is kept, and goes nowhere
  expect(await database.prisma.helpRequest.findMany()).toMatchObject([{ status: 'DRAFT', openedAt: null }])
  expect(await database.prisma.invitation.count()).toBe(0)
  expect(pending.last().text).toContain('Rathaus')
  await chats.stop()
  await town.stop()
})
