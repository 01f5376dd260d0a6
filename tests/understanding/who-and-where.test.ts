import { describe, expect, test } from 'vitest'
import {
  birthListed,
  guardianTold,
  guardianWithNumber,
  newNameTold,
  partNamed,
  readGuardian,
  readTown,
  surnameAfter,
  tellsHome,
} from '../../core/understanding/read.ts'
import { AT } from './corpus/read.ts'

describe('who somebody is', () => {
  test.each([
    ['1949', 1949],
    ['geb. 1949', 1949],
    ['Lindenweg 19', null],
    ['05250 1949 7788', null],
    ['78', null],
  ])('birthListed %s → %s', (entry, birthYear) =>
    expect(birthListed(entry, AT.now)).toEqual(birthYear && { birthYear, age: null }),
  )

  test.each([
    ['Erna', 'Berger', 'Berger'],
    ['Erna', 'Erna Berger', 'Berger'],
    ['erna', 'berger', 'Berger'],
    ['Erna', 'mein Name ist Berger', 'Berger'],
    ['Erna', 'berger', null],
    ['Erna', 'Olena Kovalenko', null],
    ['Erna', 'was soll das', null],
  ])('surnameAfter %s, "%s" → %s', (firstName, said, lastName) =>
    expect(surnameAfter(firstName, said)).toBe(lastName),
  )

  test.each([
    ['ich heiße jetzt Müller', 'Müller'],
    ['mein Nachname ist Meyer', 'Meyer'],
    ['ich heiße Erna Müller', null],
  ])('newNameTold %s → %s', (said, lastName) => expect(newNameTold(said)?.lastName ?? null).toBe(lastName))
})

describe('who cares for somebody', () => {
  test.each([
    ['Michael Peters', 'Michael Peters', null, null],
    ['der heißt Michael Peters', 'Michael Peters', 'Michael Peters', 'Michael Peters'],
    ['sein Name ist Michael Peters', 'Michael Peters', 'Michael Peters', 'Michael Peters'],
    ['ich heiße Leon', 'Leon', null, null],
    ['meine Mama', null, null, null],
  ])('%s', (said, asked, told, withNumber) => {
    expect(readGuardian(said)).toBe(asked)
    expect(guardianTold(said)).toBe(told)
    expect(guardianWithNumber(said)).toBe(withNumber)
  })
})

test.each([
  ['die Telefonnummer', 'phone'],
  ['meine Mutter', 'guardian'],
  ['das Geburtsjahr ist falsch', 'birthYear'],
  ['der Ortsteil', 'district'],
  ['der Nachname', 'lastName'],
  ['last name', 'lastName'],
  ['mein Vorname', 'firstName'],
  ['der Name', 'name'],
  ['alles gut', null],
  ['die Nummer weiß ich gerade nicht die steht auf dem Zettel', null],
])('partNamed %s → %s', (said, part) => expect(partNamed(said)).toBe(part))

test.each([
  ['ich wohne in Boke', true],
  ['komme aus Anreppen', true],
  ['I live in Boke', true],
  ['ich brauche jemanden in Boke', false],
])('tellsHome %s → %s', (said, home) => expect(tellsHome(said)).toBe(home))

test.each([
  ['Ich wohne in Delbrück.', 'Delbrück'],
  ['aus Bad Lippspringe', 'Bad Lippspringe'],
  ['Delbrück', 'Delbrück'],
])('readTown %s → %s', (said, town) => expect(readTown(said)).toBe(town))
