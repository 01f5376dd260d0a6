import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { danger } from '../../core/understanding/danger.ts'
import { readBirth, readName, readYesNo } from '../../core/understanding/read.ts'
import { understand } from '../../core/understanding/understand.ts'
import { AT, readCorpus } from './corpus/read.ts'

const STRINGS = 100_000
const LONGEST_MS = 50
const MESSAGE_LETTERS = 4_000

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

/** Measured up to three times: what another process took away is not the text's fault. */
function slow(text: string): boolean {
  for (let attempt = 0; attempt < 3; attempt++) {
    const started = performance.now()
    understand(text, AT)
    danger(text)
    if (performance.now() - started < LONGEST_MS) return false
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
