import { distance } from 'fastest-levenshtein'
import { KNOWN_WORDS } from './known-words.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { isThing } from './thing.ts'

/**
 * The known word that was meant, or the word itself. A slip is one wrong, missing, doubled or swapped letter,
 * never the first one and never the ending: "dienstags" is no slip of "dienstag".
 */
export function corrected(word: string): string {
  if (KNOWN.has(word) || KNOWN.has(word.slice(0, -1)) || KNOWN.has(word.slice(0, -2))) return word
  const full = word.replace(ENDS_AS_SPOKEN, 'en')
  if (WORTH_MENDING.has(full)) return full
  if (isThing(word) || word.length < SHORTEST_CORRECTED_LETTERS) return word
  for (const shape of shapes(word)) {
    for (const meant of BY_SHAPE.get(shape) ?? []) if (isSlip(word, meant)) return meant
  }
  return word
}

function isSlip(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || stem(word) === stem(meant) || word.startsWith(meant) || meant.startsWith(word))
    return false
  return distance(word, meant) === 1 || hasSwapped(word, meant)
}

/**
 * The word and what is left of it with each one letter missing: two words one slip apart share such a shape.
 */
function shapes(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}

/** "braucht" and "brauche" differ in their ending only. */
const stem = (word: string) => word.slice(0, -1)

/** Two neighbouring letters changed places: "einkuafen". */
function hasSwapped(word: string, meant: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== meant[index])
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) === meant
}

/** "flicka", "helfn" */
const ENDS_AS_SPOKEN = /(?:a|(?<=[^e])n)$/
/** Shorter words have too many neighbours: "mache" is no slip of "Mathe". */
const SHORTEST_CORRECTED_LETTERS = 6
const WORTH_MENDING: ReadonlySet<string> = new Set(KNOWN_WORDS)
const KNOWN: ReadonlySet<string> = new Set([...KNOWN_WORDS, ...LOOK_ALIKES])
const BY_SHAPE = new Map<string, string[]>()
for (const word of KNOWN_WORDS) {
  if (word.length < SHORTEST_CORRECTED_LETTERS) continue
  for (const shape of shapes(word)) BY_SHAPE.set(shape, [...(BY_SHAPE.get(shape) ?? []), word])
}
