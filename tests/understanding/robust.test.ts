import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { danger } from '../../core/understanding/danger.ts'
import { readName, readYear, readYesNo } from '../../core/understanding/read.ts'
import { understand } from '../../core/understanding/understand.ts'
import { AT, readCorpus } from './corpus/read.ts'

const STRINGS = 100_000
const LONGEST_MS = 50

/** Words that rules begin with, so that random text walks far into them. */
const WORDS = [
  ...new Set(readCorpus('develop').flatMap(({ text }) => text.split(/\s+/))),
  ...['bis', 'zwischen', 'um', '3', '12.', '24.–', '1.-5.', 'halb', 'nicht', 'sondern', 'Mo', ',', '-', '·'],
]
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map(words => words.join(' '))
const repeated = fc
  .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 30 }), fc.constantFrom('', ' ', '-', '.'))
  .map(([word, times, glue]) => `${word}${glue}`.repeat(times))
const anything = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
  { weight: 8, arbitrary: sentence },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
)

describe('whatever is written', () => {
  test(`${STRINGS} strings never throw and never take over ${LONGEST_MS} ms`, { timeout: 60_000 }, () => {
    for (const { text } of readCorpus('develop')) understand(text, AT)
    understand('am nächsten Feiertag', AT)
    let slowest = { ms: 0, text: '' }
    fc.assert(
      fc.property(anything, text => {
        const started = performance.now()
        const got = understand(text, AT)
        danger(text)
        const ms = performance.now() - started
        if (ms > slowest.ms) slowest = { ms, text }
        return got.confidence >= 0 && got.confidence <= 1 && got.people >= 1
      }),
      { numRuns: STRINGS, seed: 20261123 },
    )
    expect(slowest.ms, slowest.text).toBeLessThan(LONGEST_MS)
  })

  test.each([
    'a'.repeat(4_000),
    'ä'.repeat(4_000),
    'ﷺ'.repeat(4_000),
    'um 3 '.repeat(800),
    '1.'.repeat(2_000),
    'bis '.repeat(1_000),
    'kann jemand '.repeat(300),
    'mich zum '.repeat(400),
    'keine nicht sondern '.repeat(200),
    '\u202e\u0000\ud800'.repeat(1_000),
  ])('a text of 4,000 characters is read in time: %.12s', text => {
    const started = performance.now()
    understand(text, AT)
    danger(text)
    readName(text)
    readYear(text, AT.now)
    readYesNo(text)
    expect(performance.now() - started).toBeLessThan(LONGEST_MS)
  })
})
