import { expect, test } from 'vitest'
import { openHouse } from '../../core/index.ts'
import { testDatabase } from '../kit/database.ts'
import { openChats } from '../kit/person.ts'
import { openTown } from '../kit/town.ts'

const database = await testDatabase()

test('after a restart in the middle of a conversation it goes on where it was', async () => {
  const town = await openTown(database)
  const before = await openChats(town.core)
  const erna = before.person('erna')
  await erna.start('delbrueck')
  await erna.say('Ich brauche am Donnerstag von 10 bis 12 jemanden, der für mich einkauft')
  await erna.choose('Ja')
  await erna.say('Erna')
  expect(erna.last().text).toContain('In welchem Jahr')
  await before.stop()
  await town.stop()

  const { house } = town.core
  const core = await openHouse(
    database,
    house.seal,
    { log: house.log, roles: ['bots'] },
    { now: house.now, timers: house.timers },
  )
  // what arrived while nobody was there waits
  await core.receive('paper', [
    { updateId: 'after the restart', chat: 'erna', incoming: { kind: 'said', text: '1941' } },
  ])
  const after = await openChats(core)
  await core.settled('paper', 'erna')
  const again = after.person('erna')
  expect(again.last().text).toContain('Nachname')
  const { municipality, ...chat } = await database.prisma.chat.findFirstOrThrow({
    include: { municipality: true },
  })
  expect(municipality?.slug).toBe('delbrueck')
  expect(chat.seq).toBe(again.last().seq)
  await after.stop()
  await core.close()
})
