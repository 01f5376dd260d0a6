import { describe, expect, test } from 'vitest'
import { danger } from '../../core/understanding/danger.ts'
import { readCorpus } from './corpus/read.ts'
import { HARMLESS, HARMLESS_ENGLISH, IN_DANGER, IN_DANGER_ENGLISH } from './danger-sentences.ts'
import { TWINS } from './danger-twins.ts'

describe('acute danger', () => {
  for (const [kind, sentences] of [...Object.entries(IN_DANGER), ...Object.entries(IN_DANGER_ENGLISH)])
    test.each(sentences)(`${kind}: %s`, sentence => expect(danger(sentence)).toBe(kind))

  test.each([...HARMLESS, ...HARMLESS_ENGLISH])('harmless: %s', sentence =>
    expect(danger(sentence)).toBeNull(),
  )

  for (const { danger: kind, says, butNot } of TWINS) {
    test.each(says)(`${kind}: %s`, sentence => expect(danger(sentence)).toBe(kind))
    test.each(butNot)(`no ${kind}: %s`, sentence => expect(danger(sentence)).toBeNull())
  }

  test('no sentence of the corpus raises a false alarm', () => {
    const alarms = [...readCorpus('develop'), ...readCorpus('develop', 'en')].filter(raisesAlarm)
    expect(alarms).toEqual([])
    // only counted: what is set aside is not to be read
    const aside = [...readCorpus('aside'), ...readCorpus('aside', 'en')].filter(raisesAlarm)
    expect(aside.length).toBe(0)
  })

  test('overrides a wish said in the same breath', () => {
    expect(danger('Ich brauche morgen Hilfe beim Einkaufen und ich kriege keine Luft')).toBe('medical')
  })
})

const raisesAlarm = ({ text }: { text: string }): boolean => danger(text) !== null
