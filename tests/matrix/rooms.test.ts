import { expect, test, vi } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { meetBot } from '../kit/matrix/neighbour.ts'
import { parrotOnMatrix, townOnMatrix } from '../kit/matrix/stand.ts'
import { visitor } from '../kit/matrix/visitors.ts'

const database = await testDatabase()

test('a second direct chat goes on with the same conversation and says so', async () => {
  const { bot } = await townOnMatrix(database)
  const resident = await visitor('erna')
  const erna = await meetBot(bot, resident)
  await erna.start('delbrueck')
  await erna.choose('Ich brauche Hilfe')
  const asked = erna.last()

  const second = await resident.dm(bot.user)
  await second.waitFor(/Wir schreiben jetzt hier weiter/)
  const again = await second.until(
    () => second.from(bot.user).find(({ text }) => text.includes(asked.text)),
    'what was asked is not asked again',
  )
  expect(again.encrypted).toBe(true)
  const before = erna.read().length
  await second.say('1')
  await second.until(() => second.from(bot.user).length > 1, 'no answer in the new room')
  await erna.settled()
  expect(erna.read()).toHaveLength(before)
  expect(await database.prisma.chat.count()).toBe(1)
})

test('a group is told why and left; nothing said there is heard', async () => {
  const parrot = await parrotOnMatrix(database)
  const [anna, boris] = [await visitor('anna'), await visitor('boris')]
  const group = await anna.group(boris.userId)
  await boris.join(group.id)
  await group.joined(boris.userId)
  await group.invite(parrot.user)
  await group.waitFor(/alle mitlesen/)
  await group.left(parrot.user)
  await group.say('Ist noch jemand da?')
  expect(parrot.bot().received).toEqual([])
  expect(await database.prisma.chat.count()).toBe(0)
})

test('a direct chat that a third person joins is left, too', async () => {
  const parrot = await parrotOnMatrix(database)
  const [anna, boris] = [await visitor('anna'), await visitor('boris')]
  const { conversation, say } = await meetBot(parrot.bot(), anna)
  await say('Nur für Sie')
  await conversation.invite(boris.userId)
  await boris.join(conversation.id)
  await conversation.left(parrot.user)
})

test.each(['leaves', 'kicks', 'bans'] as const)('who %s is noted as gone, and found again', async how => {
  const parrot = await parrotOnMatrix(database)
  const anna = await visitor('anna')
  const { conversation, say } = await meetBot(parrot.bot(), anna, { asEquals: false })
  await say('Guten Tag')
  if (how === 'leaves') await conversation.leave()
  if (how === 'kicks') await conversation.kick(parrot.user)
  if (how === 'bans') await conversation.ban(parrot.user)
  await vi.waitFor(async () => expect((await chat()).goneAt).not.toBeNull(), PATIENCE)

  const again = await meetBot(parrot.bot(), anna)
  await again.say('Da bin ich wieder')
  expect(again.last().text).toBe('2: Da bin ich wieder')
  expect((await chat()).goneAt).toBeNull()
})

test('an upgraded room is followed, and the conversation goes on in it', async () => {
  const parrot = await parrotOnMatrix(database)
  const anna = await visitor('anna')
  const { conversation, say } = await meetBot(parrot.bot(), anna)
  await say('Im alten Raum')
  const fresh = await conversation.upgrade('12')
  await fresh.invite(parrot.user)
  await fresh.joined(parrot.user)
  await fresh.say('Im neuen Raum')
  expect(await fresh.waitFor('2: Im neuen Raum')).toMatchObject({ encrypted: true })
})

test('somebody who writes before the bot is in is answered when it comes', async () => {
  const parrot = await parrotOnMatrix(database)
  await parrot.stop()
  const anna = await visitor('anna')
  const conversation = await anna.dm(parrot.user)
  await conversation.say('Ist da jemand?')
  await parrot.start()
  await conversation.waitFor('1: Ist da jemand?')
})

const chat = () => database.prisma.chat.findFirstOrThrow()
const PATIENCE = { timeout: 90_000, interval: 20 }
