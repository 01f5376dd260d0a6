import { expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { meetBot } from '../kit/matrix/neighbour.ts'
import { townOnMatrix } from '../kit/matrix/stand.ts'
import { visitor } from '../kit/matrix/visitors.ts'
import { ERNA, resident } from '../kit/resident.ts'

const database = await testDatabase()

test('a resident sees in their encrypted chat what is kept, and has it deleted', async () => {
  const { town, bot } = await townOnMatrix(database)
  const erna = await meetBot(bot, await visitor('erna'), { answersBy: 'reactions' })
  const memberId = await resident(town, erna, ERNA)
  await erna.say('meine daten')
  expect(erna.last()).toMatchObject({
    text: expect.stringContaining(`Name: ${ERNA.firstName} ${ERNA.lastName}`),
    choices: ['Etwas ändern', 'Alles löschen', 'So lassen'],
  })
  await erna.choose('So lassen')
  await erna.say('!menü')
  expect(erna.last().choices).not.toEqual([])

  await erna.say('meine daten')
  await erna.choose('Alles löschen')
  await erna.choose('Ja, alles löschen')
  expect(erna.last().text).toMatch(/^Ihre Angaben sind gelöscht\./)
  await erna.say('meine daten')
  expect(erna.last().text).toBe('Über Sie ist nichts gespeichert.')
  const kept = JSON.stringify(await database.prisma.member.findMany({ where: { id: memberId } }))
  for (const word of [ERNA.lastName, ERNA.phone]) expect(kept).not.toContain(word)
  expect(erna.conversation.messages().filter(({ encrypted }) => !encrypted)).toEqual([])
})
