import { describe, expect, test } from 'vitest'
import {
  agreedMatter,
  asksOutright,
  hindered,
  offeredKinds,
  withoutOwnChildren,
} from '../../core/understanding/read.ts'
import { understand } from '../../core/understanding/understand.ts'

const AT = { now: '2026-11-26T10:15', land: 'NW', districts: ['Delbrück', 'Boke'] }

describe('what keeps somebody who is asked', () => {
  test.each([
    'da hat mein Mann Geburtstag',
    'ach du, donnerstag bin ich beim Friseur',
    'hab corona',
    'meine mutter sagt ich darf nicht',
    'Meine Tochter darf das nicht machen',
    'für die nicht',
    'mit Erna hatte ich schon mal Ärger',
  ])('%s', text => expect(hindered(text)).toBe(true))

  test.each([
    'Donnerstag bin ich beim Zahnarzt, wer fährt mich hin',
    'da helfe ich gern',
    'ist sie krank?',
    'meine Mutter freut sich',
    'passt mir gut',
  ])('is not told by: %s', text => expect(hindered(text)).toBe(false))

  test('who is ill or not allowed calls off what is agreed, whoever writes it', () => {
    expect(agreedMatter('Hallo, hier schreibt Mias Mutter. Mia ist krank und kann nicht kommen.')).toBe(
      'cannot',
    )
    expect(agreedMatter('meine mutter sagt ich darf nicht')).toBe('cannot')
    expect(agreedMatter('Meine Mutter kann nicht mehr allein einkaufen')).toBeNull()
    expect(agreedMatter('ich finde das haus nicht')).toBe('missing')
    expect(agreedMatter('ich finde die Brille nicht')).toBeNull()
  })
})

test('somebody is asked for in so many words, not by a thing that is named', () => {
  expect(asksOutright('Ich brauche jemanden zum Tragen')).toBe(true)
  expect(asksOutright('wer kann mir helfen')).toBe(true)
  expect(asksOutright('Tragen kann ich nicht mehr so schwer wegen dem Rücken')).toBe(false)
  expect(asksOutright('wer ist das')).toBe(false)
})

describe('several kinds of help in one offer', () => {
  const kinds = (text: string) => offeredKinds(text).map(({ category }) => category)

  test('each that is named is one, with its own words', () => {
    expect(kinds('Garten, Reparaturen und Einkaufen')).toEqual(['garden', 'repairs', 'shopping'])
    expect(offeredKinds('mathe nachhilfe bis klasse 8 und gassi gehen')).toEqual([
      { category: 'tutoring', text: 'mathe nachhilfe bis klasse 8' },
      { category: 'pets', text: 'gassi gehen' },
    ])
  })

  test('one told twice is one, and what is denied is none', () => {
    expect(kinds('Nachhilfe in Mathe und Physik')).toHaveLength(1)
    expect(kinds('Rasen mähen und Hecke schneiden')).toEqual(['garden'])
    expect(kinds('einkaufen, aber keine Gartenarbeit')).toEqual(['shopping'])
  })
})

test("one's own children say when there is time, and are minded by nobody else", () => {
  const text = 'Ich habe drei Kinder und kann vormittags einkaufen, wenn die Kinder in der Schule sind'
  expect(withoutOwnChildren(text)).not.toMatch(/kind/i)
  expect(withoutOwnChildren('Ich kann auf Kinder aufpassen')).toBe('Ich kann auf Kinder aufpassen')
})

test('a trade is offered to nobody here; what is asked for is read as a wish', () => {
  const beside = (text: string) => understand(text, AT).beside
  for (const text of ['Ich biete Fußpflege an', 'Kredite vermitteln', 'Massagen für Männer'])
    expect(beside(text), text).toBe('not-here')
  for (const text of [
    'Ich brauche jemanden, der mich zur Massage fährt',
    'Ich helfe gern bei Versicherungen und Formularen',
    'Wer begleitet mich zur Fußpflege',
  ])
    expect(beside(text), text).toBeNull()
})
