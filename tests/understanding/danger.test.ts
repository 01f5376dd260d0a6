import { describe, expect, test } from 'vitest'
import { danger } from '../../core/understanding/danger.ts'
import { readCorpus } from './corpus/read.ts'
import { HARMLESS, HARMLESS_ENGLISH, IN_DANGER, IN_DANGER_ENGLISH } from './danger-sentences.ts'

describe('acute danger', () => {
  for (const [kind, sentences] of [...Object.entries(IN_DANGER), ...Object.entries(IN_DANGER_ENGLISH)])
    test.each(sentences)(`${kind}: %s`, sentence => expect(danger(sentence)).toBe(kind))

  test.each([...HARMLESS, ...HARMLESS_ENGLISH])('harmless: %s', sentence =>
    expect(danger(sentence)).toBeNull(),
  )

  test('no sentence of the corpus raises a false alarm', () => {
    const alarms = [
      ...readCorpus('develop'),
      ...readCorpus('aside'),
      ...readCorpus('develop', 'en'),
      ...readCorpus('aside', 'en'),
    ].filter(({ text }) => danger(text) !== null)
    expect(alarms).toEqual([])
  })

  test('overrides a wish said in the same breath', () => {
    expect(danger('Ich brauche morgen Hilfe beim Einkaufen und ich kriege keine Luft')).toBe('medical')
  })
})
