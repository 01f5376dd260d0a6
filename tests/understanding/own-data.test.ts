import { describe, expect, test } from 'vitest'
import { readNewName, readOwnData } from '../../core/understanding/read.ts'
import { understand } from '../../core/understanding/understand.ts'
import { AT } from './corpus/read.ts'

describe('what of one’s own data is new or wrong', () => {
  test.each([
    ['ich habe eine neue Nummer', 'phone'],
    ['Hallo, hab seit gestern ne neue Handynummer', 'phone'],
    ['meine neue Nummer ist 05250 99999', 'phone'],
    ['jetzt habe ich eine andere Telefonnummer', 'phone'],
    ['Meine Nummer stimmt nicht mehr', 'phone'],
    ['Telefonnummer ändern', 'phone'],
    ['I have a new phone number', 'phone'],
    ['ich bin umgezogen', 'district'],
    ['bin gestern umgezogen', 'district'],
    ['ich bin nach Anreppen gezogen', 'district'],
    ['Wir sind letzte Woche von Boke nach Anreppen gezogen', 'district'],
    ['Ich bin zu meiner Tochter nach Hagen gezogen', 'district'],
    ['ich wohne jetzt in Anreppen', 'district'],
    ['Ich wohne nicht mehr in Boke', 'district'],
    ['Ich wohne nicht mehr in Boke, sondern in Anreppen', 'district'],
    ['Wir wohnen nicht mehr in Boke, sondern in Hagen', 'district'],
    ['wohnen jetzt in Anreppen', 'district'],
    ['Meine Adresse ist nicht mehr Lindenweg 4, sondern Dorfstraße 7', 'district'],
    ['Ich heiße nicht mehr Berger, sondern Müller', 'name'],
    ['ich heiße nicht Berger sondern Müller', 'name'],
    ['Mein Name ist nicht Berger, sondern Müller', 'name'],
    ['Meine Nummer ist nicht mehr 05250 12345, sondern 05250 99999', 'phone'],
    ['meine neue Adresse ist Dorfstraße 7', 'district'],
    ['Ich habe eine neue Anschrift', 'district'],
    ['I moved to Anreppen', 'district'],
    ['ich heiße jetzt Müller', 'name'],
    ['Ich habe geheiratet und heiße jetzt Müller', 'name'],
    ['mein neuer Nachname ist Müller', 'name'],
    ['mein Name ist falsch geschrieben', 'name'],
    ['mein Geburtsjahr stimmt nicht', 'birthYear'],
    ['ich bin nicht 1941 geboren', 'birthYear'],
    ['meine Mama hat eine neue Nummer', 'guardian'],
    ['die Nummer meiner Mutter hat sich geändert', 'guardian'],
    ['Meine Daten stimmen nicht', 'some'],
    ['ich möchte meine Angaben ändern', 'some'],
  ])('%s', (said, what) => {
    expect(readOwnData(said)).toBe(what)
    expect(understand(said, AT)).toMatchObject({ intent: 'other', topic: 'change' })
  })

  test.each([
    'ich bin gestern umgezogen und brauche Hilfe beim Möbel tragen',
    'Ich bin umgezogen, wer hilft mir beim Streichen?',
    'Ich ziehe am Samstag um und suche Leute zum Tragen',
    'Wer hilft beim Umzug nach Anreppen?',
    'Ich brauche Hilfe mit meinem Handy, ich habe eine neue Nummer',
    'Ich wohne seit kurzem in Boke und suche jemanden zum Spazieren',
    'Ich wohne nicht mehr in Boke, sondern in Anreppen und brauche jemanden zum Einkaufen',
    'Wir wohnen nicht mehr im Erdgeschoss, sondern im dritten Stock, wer hilft beim Einkaufen?',
    'Ich brauche keine Putzhilfe, sondern jemanden für den Garten',
  ])('%s: asks for help', said => expect(understand(said, AT).intent).toBe('request'))

  test.each([
    'meine Tochter ist umgezogen',
    'Unsere Nachbarn sind nach Hagen umgezogen',
    'mein Nachbar ist nach Anreppen gezogen',
    'Meine Tochter hat eine neue Nummer',
    'ich habe die Nummer von Olena verloren',
    'Wie ist die Nummer vom Rathaus?',
    'Wie ist die neue Nummer vom Rathaus?',
    'Die Adresse stimmt nicht, hier wohnt keiner',
    'ich wohne in Boke',
    'ich wohne jetzt allein',
    'Ich möchte den Termin ändern',
    'Kann man die Uhrzeit ändern?',
    'Ich heiße Erna Berger',
    'Mein Hund heißt nicht Bello, sondern Rex',
  ])('%s: is about something else', said => {
    expect(understand(said, AT).topic).not.toBe('change')
    expect(understand(said, AT).intent).not.toBe('request')
  })
})

test.each([
  'Unsere Nachbarn wohnen nicht mehr in Boke, sondern in Hagen',
  'Meine Tochter wohnt nicht mehr in Boke, sondern in Hagen',
  'Ich wohne nicht mehr allein, sondern mit meinem Sohn',
])('%s: is nobody’s own data', said => {
  expect(readOwnData(said)).toBeNull()
  expect(understand(said, AT).topic).not.toBe('change')
})

test('the place that somebody moved to is the one that is read', () => {
  expect(understand('Ich wohne nicht mehr in Boke, sondern in Anreppen', AT).district).toBe('Anreppen')
})

describe('a new name', () => {
  test.each([
    ['ich heiße jetzt Müller', null, 'Müller'],
    ['Ich habe geheiratet und heiße jetzt Müller.', null, 'Müller'],
    ['ich heiße jetzt Erna Müller, vorher Berger', 'Erna', 'Müller'],
    ['Ich heiße nicht mehr Berger, sondern Müller', null, 'Müller'],
    ['mein Nachname ist jetzt von der Heide', null, 'von der Heide'],
    ['mein neuer Nachname ist Müller-Lüdenscheid', null, 'Müller-Lüdenscheid'],
    ['Mein Vorname ist jetzt Robin', 'Robin', null],
  ])('%s', (said, firstName, lastName) => expect(readNewName(said)).toEqual({ firstName, lastName }))

  test.each(['mein Name ist falsch geschrieben', 'Angaben ändern', 'ich bin umgezogen', ''])(
    '%s: none',
    said => expect(readNewName(said)).toBeNull(),
  )
})
