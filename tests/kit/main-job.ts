import { expect } from 'vitest'
import { afterMatch } from '../../core/jobs/after-match.ts'
import type { Neighbour } from './person.ts'
import { deskOf, letIn, OLENA, resident } from './resident.ts'
import type { Town } from './town.ts'

/** The whole job, from the first word to the last check-in, whatever messenger each of the two has in their hand. */
export async function playMainJob(town: Town, erna: Neighbour, olena: Neighbour): Promise<void> {
  const { database } = town.core.house
  // a wish said on the way is kept, and offered for posting once approved
  await erna.start('delbrueck')
  await erna.say('Ich brauche am Donnerstag von 10 bis 12 jemanden, der für mich einkauft')
  await erna.choose('Ja')
  for (const words of ['Erna', '1941', 'Berger']) await erna.say(words)
  await erna.choose('Boke')
  await erna.say('05250 12345')
  await erna.choose('Ja, anmelden')
  expect(erna.last().text).toContain('Ihre Anmeldung liegt im Rathaus')
  expect(await database.prisma.helpRequest.findMany()).toMatchObject([
    { status: 'DRAFT', category: 'shopping' },
  ])

  await resident(town, olena, OLENA)
  await olena.say('Ich gehe gern für andere einkaufen, jederzeit')
  await settle(olena, 'Ja, anbieten')
  expect(await database.prisma.helpOffer.findMany()).toMatchObject([
    { status: 'ACTIVE', category: 'shopping' },
  ])

  await letIn(town, erna, ['SEEKER'])
  expect(
    erna
      .read()
      .map(message => message.text)
      .join('\n'),
  ).toContain('Schön, dass Sie dabei sind, Erna Berger')
  await erna.choose('Ja, bitte')
  expect(erna.last().text).toContain('Donnerstag, 26. November, 10 bis 12 Uhr')
  await erna.choose('Ja, bitte suchen')

  await olena.settled()
  expect(olena.last().text).toMatch(/Erna aus Boke braucht Hilfe beim Einkaufen/)
  expect(olena.last().text).not.toContain('Berger')
  await olena.choose('Ja, gern')
  const word = /Codewort: (\p{L}+)/u.exec(olena.last().text)?.[1]
  await erna.settled()
  expect(erna.last().text).toContain(`das Codewort ${word}`)
  expect(JSON.stringify(olena.read())).not.toContain('05250')
  expect(await deskOf(town).listMatches({})).toMatchObject({ rows: [{ status: 'AGREED' }] })

  await olena.choose('Ja')
  await erna.settled()
  expect(erna.last().text).toContain('0171 2345678')
  await erna.choose('Adresse und Telefon')
  await erna.say('Lindenweg 4')
  await olena.settled()
  expect(olena.last().text).toContain('Lindenweg 4')
  expect(olena.last().text).toContain('05250 12345')

  const due = town.due.find(timer => timer.name === 'after-match')
  town.clock.now = due?.when as Date
  await afterMatch(town.core.house, due?.about as { municipalityId: number; id: number })
  town.core.house.bell.ring('inbox')
  for (const person of [erna, olena]) {
    await person.settled()
    await person.choose('Ja, es hat geklappt')
  }
  expect(await database.prisma.match.findMany()).toMatchObject([{ status: 'DONE' }])
  expect(await database.prisma.helpRequest.findMany()).toMatchObject([{ status: 'DONE' }])

  for (const person of [erna, olena]) await person.settled()
  // nothing that was said is readable at rest, nor kept once delivered
  const kept = await database.prisma.outbox.count({ where: { body: { not: null } } })
  const waiting = await database.prisma.inbox.count({ where: { event: { not: null } } })
  expect({ kept, waiting }).toEqual({ kept: 0, waiting: 0 })
}

async function settle(person: Neighbour, label: string): Promise<void> {
  if (!person.last().choices.includes(label)) await person.choose('Ganz egal')
  await person.choose(label)
}
