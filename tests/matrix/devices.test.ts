import { expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { meetBot } from '../kit/matrix/neighbour.ts'
import { parrotOnMatrix } from '../kit/matrix/stand.ts'
import { visitor } from '../kit/matrix/visitors.ts'

const database = await testDatabase()

test('a resident with two devices reads and is read on both', async () => {
  const parrot = await parrotOnMatrix(database)
  const anna = await visitor('anna')
  const { conversation: phone, say } = await meetBot(parrot.bot(), anna)
  await say('Vom Telefon')
  const tablet = await (await anna.secondDevice()).room(phone.id)
  await tablet.say('Vom Tablet')
  for (const device of [phone, tablet]) await device.waitFor('2: Vom Tablet')
  await say('Wieder vom Telefon')
  for (const device of [phone, tablet]) await device.waitFor('3: Wieder vom Telefon')
})

test('a device that was never verified is read and answered, too', async () => {
  const parrot = await parrotOnMatrix(database)
  const anna = await visitor('anna')
  const { conversation: phone, say } = await meetBot(parrot.bot(), anna)
  await say('Vom Telefon')
  const laptop = await (await anna.secondDevice({ signed: false })).room(phone.id)
  await say('Noch einmal')
  await laptop.waitFor('2: Noch einmal')
})

test('who has lost all keys and devices goes on with the same conversation', async () => {
  const parrot = await parrotOnMatrix(database)
  const anna = await visitor('anna')
  const before = await meetBot(parrot.bot(), anna)
  await before.say('Vorher')
  const { id } = before.conversation
  const anew = await (await anna.loseKeys()).room(id)
  await anew.say('Nachher')
  await anew.waitFor('2: Nachher')
  await anew.say('Und noch etwas')
  await anew.waitFor('3: Und noch etwas')
  expect(await database.prisma.chat.count()).toBe(1)
})

test('a message whose key comes late is answered then; until then its sender is told once', async () => {
  const parrot = await parrotOnMatrix(database)
  const anna = await visitor('anna')
  const { conversation, say } = await meetBot(parrot.bot(), anna)
  await say('Lesbar')
  // a device anew has no room key yet, and its first one stays on the way
  const phone = await anna.secondDevice()
  const late = await phone.room(conversation.id)
  phone.device.keys.hold()
  await late.say('Unlesbar')
  await late.say('Auch unlesbar')
  const hint = await conversation.waitFor(/nicht (lesen|entschlüsseln)/)
  expect(hint.encrypted).toBe(true)
  await phone.device.keys.release()
  await conversation.waitFor('2: Unlesbar')
  await conversation.waitFor('3: Auch unlesbar')
  await say('Zum Schluss')
  expect(conversation.from(parrot.user).map(({ text }) => text)).toEqual([
    '1: Lesbar',
    hint.text,
    '2: Unlesbar',
    '3: Auch unlesbar',
    '4: Zum Schluss',
  ])
})
