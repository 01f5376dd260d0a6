import { describe, expect, test } from 'vitest'
import { understand } from '../../core/understanding/understand.ts'
import { LEARNED_FROM } from '../../core/understanding/weights.ts'
import { AT, fingerprint, missed, readCorpus } from './corpus/read.ts'

describe('the corpus of labelled sentences', () => {
  test.each([
    ['develop', 'de', 0.97],
    ['aside', 'de', 0.9],
    ['develop', 'en', 0.97],
    ['aside', 'en', 0.9],
  ] as const)('%s, %s: at least %d wholly right', (half, language, goal) => {
    const corpus = readCorpus(half, language)
    const right = corpus.filter(label => missed(label, understand(label.text, AT)).length === 0)
    expect(right.length / corpus.length).toBeGreaterThanOrEqual(goal)
  })

  test('holds at least 400 sentences, none twice, and 200 of them set aside', () => {
    const [develop, aside] = [readCorpus('develop'), readCorpus('aside')]
    const texts = [...develop, ...aside].map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeGreaterThanOrEqual(400)
    expect(aside.length).toBeGreaterThanOrEqual(200)
  })

  test('holds at least 60 English sentences, half of them set aside', () => {
    const [develop, aside] = [readCorpus('develop', 'en'), readCorpus('aside', 'en')]
    const texts = [...develop, ...aside].map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeGreaterThanOrEqual(60)
    expect(aside.length).toBeGreaterThanOrEqual(30)
  })

  test('the weights were learned from the half to develop on as it is now', () => {
    expect(LEARNED_FROM, 'npm run understand:learn').toBe(fingerprint())
  })

  test('every kind of help and every intent occurs in both halves', () => {
    for (const half of ['develop', 'aside'] as const) {
      const corpus = readCorpus(half)
      expect(new Set(corpus.map(({ intent }) => intent)).size).toBe(6)
      expect(new Set(corpus.flatMap(({ category }) => category ?? [])).size).toBe(13)
    }
  })
})
