import { expect, test } from 'vitest'
import { LANGUAGE_NAMES, LANGUAGES } from '../../core/texts/tongue.ts'
import {
  hasStrangeLetters,
  languageNamed,
  languageOfLetters,
  namesOtherLanguage,
} from '../../core/understanding/read.ts'

test.each(LANGUAGES)('%s is known by its own name', each =>
  expect(languageNamed(LANGUAGE_NAMES[each])).toBe(each),
)

test.each([
  ['auf Deutsch bitte', 'de'],
  ['in einfachem Deutsch', 'de-leicht'],
  ['do you speak English?', 'en'],
  ['sprechen Sie Türkisch?', 'tr'],
  ['по-українськи, англійською не треба', null],
  ['українською, будь ласка', 'uk'],
  ['auf Arabisch', 'ar'],
  ['ich spreche kein Deutsch', null],
  ['Deutsch oder Englisch', null],
  ['Rasen mähen', null],
])('languageNamed %s → %s', (said, language) => expect(languageNamed(said)).toBe(language))

test.each([
  ['auf Polnisch', true],
  ['по-русски', true],
  ['auf Englisch', false],
])('namesOtherLanguage %s → %s', (said, other) => expect(namesOtherLanguage(said)).toBe(other))

test.each([
  ['أحتاج إلى مساعدة', 'ar'],
  ['به کمک نیاز دارم، گرامی', null],
  ['Мені потрібна допомога', 'uk'],
  ['Мне нужна помощь', null],
  ['Yardıma ihtiyacım var', 'tr'],
  ['Ich brauche Hilfe', null],
])('languageOfLetters %s → %s', (said, language) => expect(languageOfLetters(said)).toBe(language))

test.each([
  ['Мне нужна помощь', 'de', true],
  ['Мне нужна помощь', 'uk', false],
  ['Ich brauche Hilfe', 'uk', false],
  ['Ich heiße Оля', 'de', false],
  ['да', 'de', false],
])('hasStrangeLetters %s to who reads %s → %s', (said, language, strange) =>
  expect(hasStrangeLetters(said, language)).toBe(strange),
)
