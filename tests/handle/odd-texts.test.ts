import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { type Chats, openChats, type Person } from '../kit/person.ts'
import { ERNA, letIn, register } from '../kit/resident.ts'
import { openTown, type Town } from '../kit/town.ts'

const database = await testDatabase({ keep: true })
let town: Town
let chats: Chats
beforeAll(async () => {
  town = await openTown(database)
  chats = await openChats(town.core)
})
afterAll(async () => {
  await chats.stop()
  await town.stop()
})

const ODD: Record<string, string> = {
  empty: '',
  'only blanks': ' \n\t ',
  'only emoji': '🙏🏽👨‍👩‍👧‍👦🎉',
  'right to left': 'أحتاج مساعدة غدا من فضلكم',
  'mixed directions': 'Ich heiße ‮أحمد‬ und brauche Hilfe',
  'four thousand characters': 'Ich brauche Hilfe beim Einkaufen. '.repeat(118).slice(0, 4000),
  'markup and quotes': `<b>Erna</b> & "Söhne" '; DROP TABLE "Member"; -- \${x} {{y}} %s`,
  'a lone surrogate and a null': `\ud83d hallo \u0000 ende`,
  'a number far too large': '9'.repeat(300),
  'one letter': 'x',
}

/** Where somebody may stand when they write something odd. */
const PLACES: Record<string, (person: Person) => Promise<void>> = {
  'before the first word': async () => undefined,
  'at the greeting': person => person.start('delbrueck'),
  'at the consent': async person => {
    await person.start('delbrueck')
    await person.choose('Ich brauche Hilfe')
  },
  'at the name': async person => {
    await person.start('delbrueck')
    await person.choose('Ich brauche Hilfe')
    await person.choose('Ja')
  },
  'waiting for the town': person => register(town, person, ERNA),
  'at the menu': async person => {
    await register(town, person, ERNA)
    await letIn(town, person, ['SEEKER'])
  },
}

for (const [where, arrive] of Object.entries(PLACES)) {
  test(`${where}, whatever is said is answered kindly and nothing breaks`, async () => {
    const person = chats.person(`odd ${where}`)
    await arrive(person)
    for (const [what, text] of Object.entries(ODD)) {
      const before = person.read().length
      await person.say(text)
      expect(person.read().length, what).toBe(before + 1)
      expect(person.last().text.trim(), what).not.toBe('')
    }
    const failed = await database.prisma.inbox.count({ where: { failure: { not: null } } })
    expect(failed).toBe(0)
    await person.say('menü')
    expect(person.last().choices.length).toBeGreaterThan(1)
  })
}

test('what cannot be read is answered politely', async () => {
  const person = chats.person('odd senders')
  await person.start('delbrueck')
  for (const what of ['photo', 'voice', 'sticker', 'file', 'encrypted', 'other'] as const) {
    await person.send({ kind: 'unreadable', what })
    expect(person.last().text).toMatch(/bitte/)
  }
  expect(person.last().choices).toContain('Ich brauche Hilfe')
})
