import { lettersKey } from './letters-key.ts'
import { neededBy } from './needed-letters.ts'

/**
 * Tells which of many patterns a text can match at all, by looking up its letters once: most rules have nothing to say to a
 * sentence, and running each of them to find out took most of the time.
 */
export function sieveOf(patterns: readonly (RegExp | null)[]): (text: string) => ReadonlySet<number> {
  const always: number[] = []
  const [short, long] = [new Map<number, number[]>(), new Map<number, number[]>()]
  patterns.forEach((pattern, at) => {
    if (pattern === null) return
    const needed = neededBy(pattern.source)
    if (needed === null) always.push(at)
    for (const key of new Set(needed?.map(piece => piece.slice(0, LONG_KEY)))) {
      const table = key.length < LONG_KEY ? short : long
      const code = lettersKey(key, 0, key.length)
      table.set(code, [...(table.get(code) ?? []), at])
    }
  })
  return text => {
    const possible = new Set(always)
    for (let at = 0; at <= text.length - SHORT_KEY; at++) {
      for (const index of short.get(lettersKey(text, at, SHORT_KEY)) ?? NONE) possible.add(index)
      for (const index of long.get(lettersKey(text, at, LONG_KEY)) ?? NONE) possible.add(index)
    }
    return possible
  }
}

const LONG_KEY = 4
const SHORT_KEY = 3
const NONE: readonly number[] = []
