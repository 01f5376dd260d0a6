import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { danger } from '../../core/understanding/danger.ts'
import { readBirth, readName, readYesNo } from '../../core/understanding/read.ts'
import { understand } from '../../core/understanding/understand.ts'
import { AT, readCorpus } from './corpus/read.ts'
import { endsInTime } from './hard-limit.ts'
import { patternsOf, wordsIn } from './own-patterns.ts'
import { READERS } from './readers.ts'

const STRINGS = 100_000
const LONGEST_MS = 50
/** some minutes are what a trap takes */
const BROKEN_OFF_MS = 3_000
const MESSAGE_LETTERS = 4_000
const REPEATED = 300
const SIGNS = '09az äьع ,.-–:;!?\'"·/('

describe('whatever is written', () => {
  test(`${STRINGS} strings never throw and never take over ${LONGEST_MS} ms`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anything, text => !slow(text)),
      { numRuns: STRINGS, seed: 20261123 },
    )
  })

  test.each([
    'a',
    'ä',
    'ﷺ',
    'um 3 ',
    '1.',
    'bis ',
    'kann jemand ',
    'mich zum ',
    'keine nicht sondern ',
    '\u202e\u0000\ud800',
  ])('a message full of "%s" is read in time', word => {
    const text = word.repeat(Math.ceil(MESSAGE_LETTERS / word.length))
    expect(slow(text)).toBe(false)
    expect(() => [readName(text), readBirth(text, AT.now), readYesNo(text)]).not.toThrow()
  })
})

describe('what comes again and again', async () => {
  const words = wordsIn(await patternsOf('core/understanding', 'core/flows', 'core/conversation'))

  test(`of the rules' own words, and pairs of them, keeps no reader busy: ${REPEATED} of them`, () => {
    expect(words.length).toBeGreaterThan(5_000)
    const word = fc.constantFrom(...words)
    const said = fc.oneof(
      word,
      fc.tuple(word, fc.constantFrom(' ', ' ', ', ', ''), word).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(said, fc.constantFrom(' ', ' ', ', ', ''), (words, glue) =>
        isRead((words + glue).repeat(45)),
      ),
      { numRuns: REPEATED, seed: 20261127 },
    )
  })

  test.each([...SIGNS])('no reader is kept busy by "%s"', sign => {
    expect(isRead(sign.repeat(60))).toBe(true)
    expect(isRead(`${sign} `.repeat(60))).toBe(true)
    expect(isRead(sign.repeat(MESSAGE_LETTERS))).toBe(true)
  })
})

const isRead = (text: string): boolean =>
  READERS.every(reads => endsInTime(() => void reads(text), BROKEN_OFF_MS))

/** By this thread's own time at the processor: what others take away is not the text's fault, nor is one collection of garbage. */
function slow(text: string): boolean {
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = process.threadCpuUsage()
    understand(text, AT)
    danger(text)
    const { user, system } = process.threadCpuUsage(before)
    if (user + system < LONGEST_MS * 1_000) return false
  }
  return true
}

/** Words that rules begin with, so that random text walks far into them. */
const WORDS = [
  ...new Set(readCorpus('develop').flatMap(({ text }) => text.split(/\s+/))),
  ...['bis', 'zwischen', 'um', '3', '12.', '24.–', '1.-5.', 'halb', 'nicht', 'sondern', 'Mo', ',', '-', '·'],
]
const anything = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map(words => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 20 }), fc.constantFrom('', ' ', '-', '.'))
      .map(([word, times, glue]) => `${word}${glue}`.repeat(times)),
  },
)
