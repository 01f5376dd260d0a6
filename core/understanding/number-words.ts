import { patterns } from './pattern.ts'
import type { Plain } from './plain.ts'

/**
 * Numbers and years that are written out, as figures: "achtundachtzig" → "88", "neunzehnhundertachtunddreißig" → "1938",
 * "forty-eight" → "48". High and Low German and English; any other word stays.
 */
export const withFigures = (text: Plain): string =>
  text
    .replace(ENGLISH, words => String(ENGLISH_NUMBERS.get(words.replace(' ', '-'))))
    .replace(/[a-z]+/g, word => String(written(word) ?? word))
    .replace(/\b(19|20)[ -](\d\d)\b/g, '$1$2')

/** One German word; null where it is none of a number. "achtunddreißiger" is the one of that year. */
function written(said: string): number | null {
  const word = said.replace(/(?<=ig)er$/, '')
  const [, hundreds, rest = ''] = CENTURY.exec(word) ?? []
  const small = rest === '' && hundreds ? 0 : NUMBERS.get(hundreds ? rest : word)
  if (small === undefined) return null
  return small + (hundreds === 'neunzehnhundert' ? 1900 : hundreds ? 2000 : 0)
}

const CENTURY = /^(neunzehnhundert|zweitausend)(?:und)?(.*)$/

const UNITS = 'ein/een zwei/zwo/twee drei/dree vier/veer fuenf/fief sechs/soess sieben/soeven acht neun/negen'
const TEENS =
  'zehn/tein elf/oelben zwoelf/twoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn'
const TENS =
  'zwanzig/twintig dreissig/doertig/druettig vierzig/veertig fuenfzig/fuffzig/foeftig sechzig/soesstig siebzig/soeventig achtzig/tachentig neunzig/negentig'

const NUMBERS: ReadonlyMap<string, number> = new Map([
  // "ein" and "een" alone count nothing, they are the article
  ...counted(UNITS, 1).filter(([word]) => word !== 'ein' && word !== 'een'),
  ...counted(TEENS, 10),
  ...counted(TENS, 2).flatMap(([tens, value]): [string, number][] => [
    [tens, 10 * value],
    ...counted(UNITS, 1).flatMap(([unit, more]): [string, number][] => [
      [`${unit}und${tens}`, 10 * value + more],
      [`${unit}un${tens}`, 10 * value + more],
    ]),
  ]),
])

const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ENGLISH_UNITS = 'one two three four five six seven eight nine'
const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['nineteen', 19],
  ...counted(ENGLISH_TENS, 2).flatMap(([tens, value]): [string, number][] => [
    [tens, 10 * value],
    ...counted(ENGLISH_UNITS, 1).map(([unit, more]): [string, number] => [
      `${tens}-${unit}`,
      10 * value + more,
    ]),
  ]),
])
const ENGLISH = patterns`\b(?:nineteen|(?:${ENGLISH_TENS.replaceAll(' ', '|')})(?:[ -](?:${ENGLISH_UNITS.replaceAll(' ', '|')}))?)\b`

/** Words in a row with their values; beside each other the ways in which one is said. */
function counted(words: string, first: number): [string, number][] {
  return words
    .split(' ')
    .flatMap((ways, at) => ways.split('/').map((way): [string, number] => [way, first + at]))
}
