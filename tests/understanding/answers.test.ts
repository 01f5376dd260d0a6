import { describe, expect, test } from 'vitest'
import {
  birthTold,
  isEnglishSentence,
  isForSomebodyElse,
  isKin,
  isQuestion,
  nameTold,
  plainly,
  readBirth,
  readCategory,
  readDistrict,
  readGivingUp,
  readHoldOn,
  readMinutes,
  readName,
  readPeople,
  readPrivacyQuestion,
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
    ['ich wohn in boke bei delbrück', 'Boke'],
    ['Boke Richtung Delbrück', 'Boke'],
    ['bei Delbrück', 'Delbrück'],
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
    ['neunzehnhundertachtunddreißig', 1938],
    ['im achtunddreißiger Jahrgang', 1938],
    ['Johrgang 48', 1948],
    ['achtunveertig', 1948],
    ['nineteen forty-eight', 1948],
    ['achtundachtzig Jahre', 1938],
    ['fast 14', 2013],
    ['ich werde im März 12', 2015],
    ['1848', null],
    ['2030', null],
    ['keine Ahnung', null],
  ])('readBirth %s → %s', (said, year) =>
    expect((readBirth(said, AT.now) as { birthYear: number } | null)?.birthYear ?? null).toBe(year),
  )

  test.each([
    ['11', 11],
    ['elf', 11],
    ['so 15', 15],
    ['88', 88],
    ['achtundachtzig', 88],
    ['7', 7],
  ])('readBirth %s may be an age or a year', (said, ageOrYear) =>
    expect(readBirth(said, AT.now)).toEqual({ ageOrYear }),
  )

  test('in spring most people of an age were born a year earlier', () =>
    expect(readBirth('ich bin 16', '2027-03-01T10:00')).toEqual({ birthYear: 2010, age: 16 }))

  test.each([
    ['hi ich bin 11 und will geld verdienen mit rasen mähen', 11],
    ['bin leon, 15, kann einkaufen', 15],
    ['Guten Tag, Herta Wübbe, 88 Jahre, aus Lippling', 88],
    ['ich bin schon 83 und meine Tochter wohnt weit weg', 83],
    ['I am 16 and I can help', 16],
    ['meine Mutter ist 88 Jahre alt und braucht Hilfe', null],
    ['mein Sohn, 14, möchte Rasen mähen', null],
    ['ich suche seit 3 Jahren jemanden', null],
    ['ich bin um 10 da', null],
    ['bin 15 Minuten später da', null],
    ['ich habe 30 Jahre lang unterrichtet', null],
  ])('birthTold %s → %s', (said, age) => expect(birthTold(said, AT.now)?.age ?? null).toBe(age))

  test.each([
    ['nein, 2015', 2015],
    ['sorry ich meinte 1948', 1948],
    ['nicht 2011 sondern 2015', 2015],
    ['seit 2015 wohne ich hier', null],
  ])('birthTold %s → %s', (said, year) => expect(birthTold(said, AT.now)?.birthYear ?? null).toBe(year))

  test.each([
    ['ich bin die Herta Wübbe, 88 Jahre und wohne in Lippling', 'Herta', 'Wübbe'],
    ['Guten Tag. Mein Name ist Karl von der Heide und ich suche jemanden', 'Karl', 'von der Heide'],
    ['hier spricht Olena, ich kann helfen', 'Olena', null],
  ])('nameTold %s → %s %s', (said, firstName, lastName) =>
    expect(nameTold(said)).toEqual({ firstName, lastName }),
  )

  test.each([
    'ich bin Witwe',
    'ich bin Diabetikerin und brauche Hilfe',
    'ich bin die Nachbarin von Frau Krüger',
    'ich bin am Ende',
    'ich bin gelernte Köchin',
  ])('nameTold %s tells no name', said => expect(nameTold(said)).toBeNull())

  test.each([
    ['Papa', true],
    ['meine Mama', true],
    ['Papa heißt Michael', false],
    ['Petra', false],
  ])('isKin %s → %s', (said, kin) => expect(isKin(said)).toBe(kin))

  test.each([
    ['ach ne is schon gut mein nachbar hats gemacht', 'sure'],
    ['hör auf', 'sure'],
    ['lass mal gut sein', 'sure'],
    ['hat sich schon erledigt, danke', 'sure'],
    ['das brauche ich nicht mehr', 'sure'],
    ['nein', 'maybe'],
    ['nee danke', 'maybe'],
    ['nein um 15 Uhr', null],
    ['ich kann nicht mehr laufen', null],
    ['ich will nicht mehr leben', null],
    ['ist mir egal', null],
  ])('readGivingUp %s → %s', (said, out) => expect(readGivingUp(said)).toBe(out))

  test.each([
    ['moment ich suche meine brille', true],
    ['Einen Augenblick bitte', true],
    ['warte, ich hol den Zettel mit der Nummer', true],
    ['ich suche jemanden, der meine Brille holt', false],
    ['in einer Minute um 10', false],
  ])('readHoldOn %s → %s', (said, waits) => expect(readHoldOn(said)).toBe(waits))

  test.each([
    ['wer sieht meine daten', 'who-sees'],
    ['Was passiert mit meinen Angaben?', 'who-sees'],
    ['werden meine Daten weitergegeben', 'who-sees'],
    ['warum wollt ihr meine nummer', 'why'],
    ['wozu braucht ihr mein Geburtsjahr', 'why'],
    ['zeig mir meine daten', null],
    ['meine Nummer ist 05250 12345', null],
    ['Wer ist hier verantwortlich?', 'imprint'],
    ['wer betreibt das hier', 'imprint'],
    ['Wie ist es mit dem Datenschutz?', 'notice'],
    ['Ich brauche Hilfe mit dem Datenschutz im Verein', null],
    ['Ich suche jemanden, der für das Impressum unserer Seite etwas schreibt', null],
    ['Wer ist für den Garten verantwortlich?', null],
  ])('readPrivacyQuestion %s → %s', (said, asked) => expect(readPrivacyQuestion(said)).toBe(asked))

  test.each([
    ['wann kommt denn nun jemand', true],
    ['und wann ruft die frau hartmann an ich hab mittwoch keine zeit', true],
    ['wie lang dauert das', true],
    ['ich warte schon drei Tage', true],
    ['ein Apfelbaum', false],
  ])('isQuestion %s → %s', (said, asks) => expect(isQuestion(said)).toBe(asks))

  test.each([
    ['ich brauche hilfe für meine mutter in Boke', true],
    ['Meine Oma bräuchte jemanden zum Einkaufen', true],
    ['for my mother in Boke', true],
    ['mein Sohn braucht Nachhilfe', false],
    ['ich helfe meiner Mutter gern im Garten', false],
  ])('isForSomebodyElse %s → %s', (said, other) => expect(isForSomebodyElse(said)).toBe(other))

  test.each([
    ['Can somebody help me with shopping?', true],
    ['I want to help', true],
    ['Hello', false],
    ['I hob a Not, brauch a Hilf do', false],
    ['please, ich brauche Hilfe with my computer', false],
  ])('isEnglishSentence %s → %s', (said, english) => expect(isEnglishSentence(plainly(said))).toBe(english))

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
    ['Herta Wübbe, 88 Jahre', 'Herta', 'Wübbe'],
    ['sie heißt Hedwig Krüger und hört schlecht bitte zweimal klingeln', 'Hedwig', 'Krüger'],
    ['der heißt Michael Peters und die Nummer ist 0171 2345678', 'Michael', 'Peters'],
    ['Wübbe ist mein Nachname', 'Wübbe', null],
    ['Hildegard heiß ich', 'Hildegard', null],
    ['ich heiße jetzt Erna Müller', 'Erna', 'Müller'],
    ['Robert Freitag', 'Robert', 'Freitag'],
  ])('readName %s → %s %s', (said, firstName, lastName) =>
    expect(readName(said)).toEqual({ firstName, lastName }),
  )

  test.each([
    'ich brauche Hilfe',
    'nein',
    '12345',
    '',
    '👍',
    'was soll das',
    'am Freitag vormittag',
    'um 5',
    'gegen zehn',
  ])('readName %s is no name', said => expect(readName(said)).toBeNull())
})
