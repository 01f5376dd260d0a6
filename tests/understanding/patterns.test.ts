import { describe, expect, test } from 'vitest'
import { endsInTime } from './hard-limit.ts'
import { roundLoopsOf } from './loops.ts'
import { patternsOf, wordsIn } from './own-patterns.ts'

const patterns = await patternsOf('core/understanding', 'core/flows', 'core/conversation')

describe('a pattern that goes round its loops', () => {
  test('is never kept busy by it, whichever of its words come again and again', () => {
    expect(patterns.length).toBeGreaterThan(900)
    expect(patterns.flatMap(pattern => busyWith(pattern) ?? [])).toEqual([])
  })

  test.each([
    ['the same word in two ways', /^(?:(?:hm+|hmm|na)[,.]* )*nein/],
    ['two words that are one', /\bkann (?:(?:da|leider|da leider) ?)*nicht/],
    ['no end of a word where the next begins', /\bsuche (?:(?:eine|kleine\w*) ?)*wohnung/],
    ['any word beside named ones', /\bist (?:(?:jetzt|seit heute(?: \w+)?) )*weg/],
    ['figures and nothing between them', /^(?:(?:im|\d+)[ ,]*)*geboren/],
    ['an end that is another one’s word', /\bmelde (?:(?:mittag|\w+tag) ?)+bescheid/],
  ])('would be: %s', (_, pattern) => expect(busyWith(pattern, SOON_MS)).not.toBeNull())
})

test('patterns over words stand in understanding: a flow only asks what was meant', async () => {
  expect(wordsIn(await patternsOf('core/flows'))).toEqual([])
})

/** The words that keep a pattern busy; null for none. */
function busyWith(pattern: RegExp, limitMs?: number): string | null {
  const texts = roundLoopsOf(pattern)
  let text: string | undefined
  const trySome = () => {
    for (let tried = 0; tried < AT_ONCE; tried++) {
      text = texts.next().value
      text?.search(pattern)
    }
  }
  do {
    if (!endsInTime(trySome, limitMs)) return `${text} ${pattern}`
  } while (text !== undefined)
  return null
}

const AT_ONCE = 50
/** they would never end */
const SOON_MS = 200
