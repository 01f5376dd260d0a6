import { afterEach, expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { type Chats, openChats } from '../kit/person.ts'
import { openTown, type Town } from '../kit/town.ts'

const database = await testDatabase()
let town: Town
let chats: Chats
afterEach(async () => {
  await chats.stop()
  await town.stop()
})

async function open(): Promise<void> {
  town = await openTown(database)
  chats = await openChats(town.core, 'matrix:@dasnez:delbrueck.example')
}

test('the smallest age is the homeserver’s own: matrix.org turns away whom the town’s homeserver takes', async () => {
  await open()
  await database.prisma.municipality.updateMany({
    data: { rules: { channelMinAge: { 'matrix.strict.example': 21 } } },
  })
  const answers = new Map<string, string>()
  for (const server of ['matrix.org', 'delbrueck.example', 'matrix.strict.example'])
    for (const born of [2011, 2007, 1990]) {
      const person = chats.person(`@p${born}:${server}`)
      await person.start('delbrueck')
      await person.choose('Ich möchte helfen')
      await person.choose('Ja')
      await person.say('Mia')
      await person.say(String(born))
      answers.set(`${server} ${born}`, /erst ab (\d+)/.exec(person.last().text)?.[1] ?? 'goes on')
    }
  expect(Object.fromEntries(answers)).toEqual({
    'matrix.org 2011': '18',
    'matrix.org 2007': 'goes on',
    'matrix.org 1990': 'goes on',
    'delbrueck.example 2011': 'goes on',
    'delbrueck.example 2007': 'goes on',
    'delbrueck.example 1990': 'goes on',
    'matrix.strict.example 2011': '21',
    'matrix.strict.example 2007': '21',
    'matrix.strict.example 1990': 'goes on',
  })
})

test('who goes on in another room hears so, and is asked the same again', async () => {
  await open()
  const anna = chats.person('@anna:delbrueck.example')
  await anna.start('delbrueck')
  const asked = anna.last()
  await anna.send({ kind: 'moved' })
  expect(anna.last().text).toMatch(/^Wir schreiben jetzt hier weiter\. Ich weiß noch alles\./)
  expect(anna.last().text).toMatch(/Was möchten Sie\?$/)
  expect(anna.last().choices).toEqual(asked.choices)
  await anna.choose('Ich brauche Hilfe')
  expect(anna.last().text).toContain('Einverstanden?')
})

test.each(['menü', '!menü', '/menü', 'MENÜ'])('%s leads home from anywhere', async words => {
  await open()
  const anna = chats.person('@anna:delbrueck.example')
  await anna.start('delbrueck')
  await anna.choose('Ich brauche Hilfe')
  await anna.say(words)
  expect(anna.last().choices).toContain('Ich brauche Hilfe')
})
