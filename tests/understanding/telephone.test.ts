import { expect, test } from 'vitest'
import {
  addressTold,
  hasLandline,
  isAboutPhone,
  readAddress,
  readPhone,
} from '../../core/understanding/read.ts'

test.each([
  ['05250 12345', '+49525012345'],
  ['meine Nummer ist (0171) 234 56 78, danke', '+491712345678'],
  ['null fünf zwei fünf null eins zwei drei vier fünf', '+49525012345'],
  ['zwo fünf, also 0525012345', '+49525012345'],
  ['+43 1 58858', '+43158858'],
  ['112', null],
  ['0800 1110111', null],
  ['0171 2345', null],
  ['Lindenweg 4', null],
  ['seit 1948', null],
  ['', null],
])('readPhone %s → %s', (said, number) => expect(readPhone(said)).toBe(number))

test.each([
  ['ich hab nur Festnetz', true, true],
  ['ich habe kein Handy', true, true],
  ['kein Smartphone, nur ein altes Telefon', false, true],
  ['ja ich hab ein Handy', true, false],
  ['ich habe ein Problem mit dem Handy', false, false],
  ['wer kann mir das Handy erklären', false, false],
])('%s: of telephones %s, a landline %s', (said, about, landline) => {
  expect(isAboutPhone(said)).toBe(about)
  expect(hasLandline(said)).toBe(landline)
})

test.each([
  ['  Lindenweg 4 ', 'Lindenweg 4'],
  ['bei der Kirche 3, hinten links', 'bei der Kirche 3, hinten links'],
  ['Lindenweg', null],
  ['4', null],
])('readAddress %s → %s', (said, address) => expect(readAddress(said)).toBe(address))

test('an address told among other things ends where they go on', () => {
  expect(addressTold('bin nach Anreppen gezogen, Lindenweg 4, zweiter Stock')).toBe('Lindenweg 4')
  expect(addressTold('ich wohne in Boke')).toBeNull()
})
