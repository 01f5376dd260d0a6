import { describe, expect, test } from 'vitest'
import { danger } from '../../core/understanding/danger.ts'
import { readCorpus } from './corpus/read.ts'
import { HARMLESS, IN_DANGER } from './danger-sentences.ts'

describe('acute danger', () => {
  for (const [kind, sentences] of Object.entries(IN_DANGER))
    test.each(sentences)(`${kind}: %s`, sentence => expect(danger(sentence)).toBe(kind))

  test.each(HARMLESS)('harmless: %s', sentence => expect(danger(sentence)).toBeNull())

  test('no sentence of the corpus raises a false alarm', () => {
    const alarms = [...readCorpus('develop'), ...readCorpus('aside')].filter(
      ({ text }) => danger(text) !== null,
    )
    expect(alarms).toEqual([])
  })

  test('overrides a wish said in the same breath', () => {
    expect(danger('Ich brauche morgen Hilfe beim Einkaufen und ich kriege keine Luft')).toBe('medical')
  })
})
