import { neededBy } from './needed-letters.ts'

/**
 * Tells which of many patterns a text can match at all, by looking up its letters once: most rules have nothing to say to a
 * sentence, and running each of them to find out took most of the time.
 */
export function sieveOf(patterns: readonly (RegExp | null)[]): (text: string) => ReadonlySet<number> {
  const always: number[] = []
  const byKey = new Map<string, number[]>()
  patterns.forEach((pattern, at) => {
    if (pattern === null) return
    const needed = neededBy(pattern.source)
    if (needed === null) always.push(at)
    for (const key of new Set(needed?.map(piece => piece.slice(0, KEY_LETTERS))))
      byKey.set(key, [...(byKey.get(key) ?? []), at])
  })
  return text => {
    const possible = new Set(always)
    for (let at = 0; at <= text.length - SHORTEST_KEY; at++) {
      for (let length = SHORTEST_KEY; length <= KEY_LETTERS; length++)
        for (const index of byKey.get(text.slice(at, at + length)) ?? []) possible.add(index)
    }
    return possible
  }
}

const KEY_LETTERS = 4
const SHORTEST_KEY = 3
