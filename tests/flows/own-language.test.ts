import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../core/texts/tongue.ts'
import { testDatabase } from '../kit/database.ts'
import { readerOf, say } from '../texts/said.ts'
import { deedIn } from './deeds.ts'
import { openStage, type Stage } from './stage.ts'

const database = await testDatabase()

describe.each(LANGUAGES.filter(each => each !== 'de'))('a helper who reads %s', language => {
  test('and a seeker who reads German each read their own, to the end', async () => {
    await onStage(async stage => {
      await play(stage, [
        'Gegeben: Erna ist Suchende in Boke.',
        'Gegeben: Olena ist Helferin in Boke.',
        `Gegeben: Olena liest die Sprache ${language}.`,
        'Gegeben: Olena bietet an: einkaufen',
        'Gegeben: Erna bittet um Hilfe: am Donnerstag von 10 bis 12 einkaufen',
      ])
      const [erna, olena] = [await stage.person('Erna'), await stage.person('Olena')]
      const invited = olena.last()
      expect(invited.choices).toEqual(
        labels(language, 'invitation.accept', 'invitation.decline', 'invitation.pause', 'somethingWrong'),
      )

      await play(stage, [
        `Olena drückt [${invited.choices[0]}].`,
        'Erna drückt [Adresse und Telefon].',
        'Erna: Lindenweg 4',
        `Olena drückt [${labels(language, 'yes')[0]}].`,
        'Zeit: 7 Tage später.',
      ])
      expect(new Set(olena.read().map(each => each.language))).toEqual(new Set([language]))
      expect(new Set(erna.read().map(each => each.language))).toEqual(new Set(['de']))
      expect(erna.last().choices).toEqual(labels('de', 'checkIn.yes', 'checkIn.no', 'somethingWrong'))
      expect(olena.last().choices).toEqual(labels(language, 'checkIn.yes', 'checkIn.no', 'somethingWrong'))
      // what somebody wrote stays as it is written, in whatever language it is told
      expect(olena.read().some(({ text }) => text.includes('Lindenweg 4'))).toBe(true)
    })
  })
})

test('a language that is chosen holds for this chat alone, is kept with the member, and outlives the hint', async () => {
  await onStage(async stage => {
    await play(stage, ['Elif öffnet den Link „delbrueck“ auf einem Telefon in der Sprache tr-TR.'])
    const [elif, heinz] = [await stage.person('Elif'), await stage.person('Heinz')]
    expect(elif.last().language).toBe('tr')
    await play(stage, ['Elif: English please'])
    await stage.does(elif.send({ kind: 'said', text: 'menu' }, 'tr-TR'))
    expect(elif.last().language).toBe('en')

    await play(stage, ['Heinz öffnet den Link „delbrueck“ auf einem Telefon in der Sprache pl.'])
    expect(heinz.last().language).toBe('de')

    await play(stage, [
      'Elif drückt [I need help].',
      'Elif drückt [Yes].',
      'Elif: Elif Şahin',
      'Elif: 1980',
      'Elif drückt [Boke].',
      'Elif teilt die Nummer +491712345690.',
      'Elif drückt [Yes, sign me up].',
    ])
    const member = await database.prisma.member.findFirstOrThrow({ where: { firstName: 'Elif' } })
    expect(member.language).toBe('en')
    await play(stage, ['Elif: українською'])
    expect(await database.prisma.member.findFirstOrThrow({ where: { firstName: 'Elif' } })).toEqual({
      ...member,
      language: 'uk',
    })
    expect(heinz.last().language).toBe('de')
  })
})

test('the town hall’s own words are told as they were written, and set apart', async () => {
  await onStage(async stage => {
    await play(stage, [
      'Amal öffnet den Link „delbrueck“ auf einem Telefon in der Sprache ar.',
      'Amal drückt [أحتاج إلى مساعدة].',
      'Amal drückt [نعم].',
      'Amal: Amal Khatib',
      'Amal: ١٩٨٠',
      'Amal drückt [Boke].',
      'Amal teilt die Nummer +491712345690.',
      'Amal drückt [نعم، تسجيل].',
      'Rathaus: fragt Amal: Welche Hausnummer stimmt?',
    ])
    expect((await stage.person('Amal')).last().text).toContain('\u2068Welche Hausnummer stimmt\u2069?')
  })
})

const labels = (language: (typeof LANGUAGES)[number], ...keys: Parameters<typeof say>[0][]) =>
  keys.map(key => say(key, undefined, readerOf(language)))

async function play(stage: Stage, paragraphs: string[]): Promise<void> {
  for (const paragraph of paragraphs) {
    const deed = deedIn(paragraph)
    if (!deed) throw new Error(`nobody on this stage understands: ${paragraph}`)
    await deed.do(stage)
    await stage.answers(deed.by)
  }
}

async function onStage(scene: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(database)
  try {
    await scene(stage)
  } finally {
    await stage.close()
  }
}
