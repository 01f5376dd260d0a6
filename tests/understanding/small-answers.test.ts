import { expect, test } from 'vitest'
import {
  asksWhoReads,
  isAboutSomebody,
  isBareAnswer,
  isBareWish,
  isForOneself,
  isHowOften,
  isOnlyPictures,
  saysAnyTime,
  saysCannot,
  saysHelp,
  saysMoreThanYesNo,
  whatIsNow,
  wishesOpposite,
} from '../../core/understanding/read.ts'

test.each([
  ['Ich brauche Hilfe', true],
  ['Hallo, ich möchte gern anderen helfen!', true],
  ['Ich brauche Hilfe im Garten', false],
])('isBareWish %s → %s', (said, bare) => expect(isBareWish(said)).toBe(bare))

test.each([
  ['wer hilft denn da', true],
  ['ich suche was', true],
  ['da brauche ich Unterstützung', true],
  ['Rasen mähen', false],
])('saysHelp %s → %s', (said, help) => expect(saysHelp(said)).toBe(help))

test.each([
  ['request', 'ich biete auch etwas an', true],
  ['request', 'ich brauche auch noch Brot', false],
  ['offer', 'ich brauche selbst jemanden', true],
  ['offer', 'ich biete auch Gartenarbeit', false],
] as const)('wishesOpposite %s: %s → %s', (kind, said, opposite) =>
  expect(wishesOpposite(kind, said)).toBe(opposite),
)

test.each([
  ['egal', true],
  ['wann es Ihnen passt', true],
  ['ich bin da flexibel', true],
  ['am Freitag', false],
])('saysAnyTime %s → %s', (said, any) => expect(saysAnyTime(said)).toBe(any))

test.each([
  ['ja', true],
  ['👍', true],
  ['ok.', true],
  ['ja, im Garten', false],
])('isBareAnswer %s → %s', (said, bare) => expect(isBareAnswer(said)).toBe(bare))

test.each([
  ['ja, aber später', true],
  ['nee, 15 Uhr', true],
  ['nein, lieber morgen', true],
  ['nein, morgen nicht', false],
  ['nein danke', false],
  ['ja gern', false],
])('saysMoreThanYesNo %s → %s', (said, more) => expect(saysMoreThanYesNo(said)).toBe(more))

test.each([
  ['für mich', true],
  ['privat', true],
  ['myself', true],
  ['für die Caritas', false],
])('isForOneself %s → %s', (said, own) => expect(isForOneself(said)).toBe(own))

test.each([
  ['Samstag kann ich nicht, aber Sonntag', true],
  ["I can't on Saturday", true],
  ['Sonntag um 10', false],
])('saysCannot %s → %s', (said, cannot) => expect(saysCannot(said)).toBe(cannot))

test.each([
  ['fragt mich bitte seltener', true],
  ['nur zweimal im Monat', true],
  ['eine Woche nicht fragen', false],
])('isHowOften %s → %s', (said, often) => expect(isHowOften(said)).toBe(often))

test.each([
  ['bekommt der das mit?', true],
  ['wer liest das?', true],
  ['erfährt Olena davon?', true],
  ['er hat mich angeschrien', false],
])('asksWhoReads %s → %s', (said, asks) => expect(asksWhoReads(said)).toBe(asks))

test.each([
  ['der war so komisch', true],
  ['etwas stimmt nicht', false],
])('isAboutSomebody %s → %s', (said, somebody) => expect(isAboutSomebody(said)).toBe(somebody))

test.each([
  ['🙈🙈', true],
  ['👍 gern', false],
  ['?', false],
])('isOnlyPictures %s → %s', (said, only) => expect(isOnlyPictures(said)).toBe(only))

test('what is so no more is left out', () => {
  expect(whatIsNow('nicht mehr 05250 12345, sondern 05250 99999').trim()).toBe('05250 99999')
  expect(whatIsNow('05250 99999')).toBe('05250 99999')
})
