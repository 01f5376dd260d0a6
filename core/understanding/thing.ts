import { THINGS, type ThingClass } from './words/things.ts'

/**
 * What kind of thing a word of the plain spelling names, by its head: the last part of a German compound says
 * what it is ("Hundefutter" is food to be bought, "Kellertür" a door). Null for what the tables do not know.
 */
export function thingOf(word: string): ThingClass | null {
  return wholly(word) ?? headOf(word) ?? wholly(flattened(word)) ?? headOf(flattened(word))
}

function wholly(word: string): ThingClass | null {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const known = HEADS.get(word.slice(0, word.length - ending.length))
    if (known !== undefined) return known
  }
  return null
}

/** The longest known word that the compound ends in. */
function headOf(word: string): ThingClass | null {
  for (let start = SHORTEST_MODIFIER; start <= word.length - SHORTEST_HEAD; start++) {
    const known = word.length - start >= SHORTEST_HEAD ? wholly(word.slice(start)) : null
    if (known !== null) return known
  }
  return null
}

/** Plurals change the vowel ("Schränke"): without its umlauts a word and its plural begin alike. */
const flattened = (word: string): string => word.replace(/([ao])e|(?<![aeq])(u)e/g, '$1$2')

const ENDINGS = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'chen', 'lein', 'nen', 'le', 'erl']
/** "Motor" is no gate: what stands before a head has letters enough to be a word, and so has the head. */
const SHORTEST_MODIFIER = 3
const SHORTEST_HEAD = 4

const HEADS: ReadonlyMap<string, ThingClass> = new Map(
  Object.entries(THINGS).flatMap(([kind, words]) =>
    words
      .trim()
      .split(/\s+/)
      .flatMap(word => [word, flattened(word)].map(spelled => [spelled, kind as ThingClass] as const)),
  ),
)
