import { expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { meetBot } from '../kit/matrix/neighbour.ts'
import { parrotOnMatrix } from '../kit/matrix/stand.ts'
import { visitor } from '../kit/matrix/visitors.ts'

const database = await testDatabase()

test('what is written while the bot is away is answered when it is back, each once and in order', async () => {
  const parrot = await parrotOnMatrix(database)
  const [anna, boris] = [
    await meetBot(parrot.bot(), await visitor('anna')),
    await meetBot(parrot.bot(), await visitor('boris')),
  ]
  for (const { say } of [anna, boris]) await say('Guten Tag')
  for (const round of [1, 2]) {
    await parrot.stop()
    // more than one sync brings at once
    const many = round === 1 ? 5 : 60
    for (let n = 1; n <= many; n++) await anna.conversation.say(`${round}.${n}`)
    await boris.conversation.say(`Runde ${round}`)
    await parrot.start()
    await anna.conversation.waitFor(new RegExp(`: ${round}\\.${many}$`))
    await boris.conversation.waitFor(`${round + 1}: Runde ${round}`)
  }
  const said = [
    'Guten Tag',
    ...Array.from({ length: 5 }, (_, n) => `1.${n + 1}`),
    ...Array.from({ length: 60 }, (_, n) => `2.${n + 1}`),
  ]
  expect(anna.conversation.from(parrot.user).map(({ text }) => text)).toEqual(
    said.map((text, index) => `${index + 1}: ${text}`),
  )
})

test('the device and its identity stay the same over restarts', async () => {
  const parrot = await parrotOnMatrix(database)
  const { conversation, say } = await meetBot(parrot.bot(), await visitor('anna'))
  await say('Eins')
  await parrot.stop()
  await parrot.start()
  await conversation.say('Zwei')
  await conversation.waitFor('2: Zwei')
  const senders = await Promise.all(
    conversation.from(parrot.user).map(async ({ id }) => (await conversation.onServer(id)).content),
  )
  expect(new Set(senders.map(({ sender_key }) => sender_key)).size).toBe(1)
})
