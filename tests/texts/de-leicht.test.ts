import { expect, it } from 'vitest'
import { saidIn } from './said.ts'

// The rules of Leichte Sprache that can be counted: https://www.netzwerk-leichte-sprache.de

const WRITTEN_BY_PEOPLE = /„[^“]*“|Die Angaben passen nicht zusammen\.|Welche Hausnummer stimmt\?/g
const DATE = /(?:\p{Lu}\p{L}+tag|Mittwoch), \d+\. \p{Lu}\p{L}+/gu
const said = saidIn('de-leicht')
const own = said.map(({ key, text }) => ({
  key,
  text: text.replace(WRITTEN_BY_PEOPLE, '').replace(DATE, 'Tag'),
}))

it('a sentence is short and has its own line', () => {
  const sentences = own.flatMap(({ key, text }) => text.split('\n').map(line => ({ key, line })))
  expect(sentences.filter(({ line }) => /[.?!] \p{Lu}/u.test(line))).toEqual([])
  expect(sentences.filter(({ line }) => line.split(/\s+/).length > MOST_WORDS)).toEqual([])
  const words = sentences.map(({ line }) => line.split(/\s+/).length)
  expect(words.reduce((sum, each) => sum + each, 0) / words.length).toBeLessThan(7)
})

it('there is no genitive', () => {
  const genitive = /\b(?:des|eines|meines|Ihres|unseres|dieses|wegen|trotz|während|statt)\b/
  expect(own.filter(({ text }) => genitive.test(text))).toEqual([])
})

it('numbers are digits', () => {
  const spelled =
    /\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halbe|anderthalb|eine (?:Stunde|Woche)|einen (?:Monat|Tag))\b/i
  expect(own.filter(({ text }) => spelled.test(text))).toEqual([])
})

it('nothing is only thinkable: no "würde", no "könnte"', () => {
  expect(own.filter(({ text }) => /\b(?:w[üu]rde|könnt|hätt|wäre|sollt|dürft)/.test(text))).toEqual([])
})

it('long words have a hyphen', () => {
  expect(own.flatMap(({ text }) => text.match(/\p{L}{15,}/gu) ?? [])).toEqual([])
})

it('everybody is Sie', () => {
  for (const { key, text } of saidIn('de-leicht', 'du'))
    expect(text, key).not.toMatch(/\b(?:du|dich|dir|deine?[nmrs]?|euch|euer)\b/i)
})

it('hard words are explained', () => {
  const text = said.map(each => each.text).join('\n')
  expect(text).toContain('Das Code-Wort ist: Apfelbaum.\nDas ist ein geheimes Wort.')
  expect(text).toContain('0800 111 0 111.\nDas ist die Telefon-Seelsorge.')
})

/** names, places and hours filled in */
const MOST_WORDS = 11
