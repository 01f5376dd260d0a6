import { describe, expect, test } from 'vitest'
import {
  readCategory,
  readDistrict,
  readMinutes,
  readName,
  readPeople,
  readYear,
  readYesNo,
} from '../../core/understanding/read.ts'
import { AT } from './corpus/read.ts'

describe('one answer at a time', () => {
  test.each([
    ['Rasenmähen', 'garden'],
    ['Großeinkauf', 'shopping'],
    ['mit dem Hund raus', 'pets'],
    ['hm', null],
  ] as const)('readCategory %s → %s', (said, category) => expect(readCategory(said)).toBe(category))

  test.each([
    ['ich wohne in Boke', 'Boke'],
    ['Delbrück-Westenholz', 'Westenholz'],
    ['Schoening', 'Schöning'],
    ['in Westenhols', 'Westenholz'],
    ['Frau Hagen kommt', null],
    ['wir haben Fragen', null],
    ['Paderborn', null],
  ])('readDistrict %s → %s', (said, district) => expect(readDistrict(said, AT.districts)).toBe(district))

  test.each([
    ['ja', true],
    ['Ja, bitte', true],
    ['jo', true],
    ['stimmt so', true],
    ['👍', true],
    ['nein', false],
    ['nee danke', false],
    ['lieber nicht', false],
    ['stimmt nicht', false],
    ['vielleicht', null],
    ['', null],
    ['ja, aber das stimmt nicht', null],
  ])('readYesNo %s → %s', (said, answer) => expect(readYesNo(said)).toBe(answer))

  test.each([
    ['1948', 1948],
    ['48', 1948],
    ['geb. 3.5.1948', 1948],
    ['3.5.48', 1948],
    ['Jahrgang 62', 1962],
    ['78 Jahre alt', 1948],
    ['ich bin 16', 2010],
    ['09', 2009],
    ['1848', null],
    ['2030', null],
    ['keine Ahnung', null],
  ])('readYear %s → %s', (said, year) => expect(readYear(said, AT.now)).toBe(year))

  test.each([
    ['2 Stunden', 120],
    ['anderthalb Stunden', 90],
    ['eine halbe Stunde', 30],
    ['1,5 h', 90],
    ['ein bis zwei Stunden', 120],
    ['45 Minuten', 45],
    ['eine Dreiviertelstunde', 45],
    ['in zwei Stunden', null],
    ['Klavierstunden', null],
  ])('readMinutes %s → %s', (said, minutes) => expect(readMinutes(said)).toBe(minutes))

  test.each([
    ['3', 3],
    ['zwei starke Helfer', 2],
    ['vier Leute', 4],
    ['für zwei Personen kochen', 1],
    ['zwei Kisten', 1],
  ])('readPeople %s → %d', (said, people) => expect(readPeople(said)).toBe(people))

  test.each([
    ['Ich heiße Erna Berger', 'Erna', 'Berger'],
    ['Erna', 'Erna', null],
    ['Mein Name ist Olena Kovalenko.', 'Olena', 'Kovalenko'],
    ['berger, erna', 'Erna', 'Berger'],
    ['Hallo, ich bin die Anna-Lena von der Heide', 'Anna-Lena', 'von der Heide'],
    ["Seán O'Brien", 'Seán', "O'Brien"],
    ['Ayşe Yılmaz', 'Ayşe', 'Yılmaz'],
    ['Олена Коваленко', 'Олена', 'Коваленко'],
  ])('readName %s → %s %s', (said, firstName, lastName) =>
    expect(readName(said)).toEqual({ firstName, lastName }),
  )

  test.each(['ich brauche Hilfe', 'nein', '12345', '', '👍', 'was soll das'])(
    'readName %s is no name',
    said => expect(readName(said)).toBeNull(),
  )
})
