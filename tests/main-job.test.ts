import { expect, test } from 'vitest'
import { testDatabase } from './kit/database.ts'
import { openChats } from './kit/person.ts'
import { openTown } from './kit/town.ts'

const database = await testDatabase()

test('smoke', async () => {
  const town = await openTown(database)
  const chats = await openChats(town.core)
  const erna = chats.person('erna')
  await erna.start('delbrueck')
  await erna.say('Ich brauche am Donnerstag von 10 bis 12 jemanden, der für mich einkauft')
  await erna.choose('Ja')
  await erna.say('Erna')
  await erna.say('1941')
  await erna.say('Berger')
  await erna.choose('Boke')
  await erna.say('05250 12345')
  await erna.choose('Ja, anmelden')
  for (const l of chats.heard) console.log(l.kind === 'message' ? `\n${l.text}\n${l.choices.map(c => `[${c}]`).join(' ')}` : `  -- ${l.chosen}`)
  expect(erna.last().text).toContain('Rathaus')
  await chats.stop()
  await town.core.close()
})
