import { distance } from 'fastest-levenshtein'
import { type Heard, lineOf, take } from './line.ts'
import { plain, type Plain } from './plain.ts'

/** The district a line names, in its official spelling; the town itself ("Delbrück-Boke") yields to a part of it. */
export function readDistrict(text: string, districts: readonly string[]): string | null {
  return districtIn(plain(text), districts, [])
}

export function districtIn(text: Plain, districts: readonly string[], heard: Heard[]): string | null {
  const line = lineOf(text, heard)
  const found = districts.flatMap(district => take(line, 'district', exactly(district), () => district))
  const last = found.sort((a, b) => a.at - b.at).at(-1)
  if (last !== undefined) return last.value
  for (const [word] of text.matchAll(/[a-z]{7,}/g)) {
    const meant = districts.find(district => nearlyTheSame(word, plain(district)))
    if (meant === undefined) continue
    heard.push({ slot: 'district', words: word })
    return meant
  }
  return null
}

/** Not a person's name ("Frau Hagen") and not part of a longer word. */
function exactly(district: string): RegExp {
  return remembered(district, () => {
    const name = plain(district).replace(/[^a-z0-9]+/g, '[ -]?')
    return new RegExp(`(?<!\\b(?:frau|herrn?|familie|heisse|name ist|dr\\.) )\\b${name}(?:er)?\\b(?! (?:strasse|str\\.|weg|allee))`, 'g')
  })
}

/** One letter wrong, missing or swapped; two in long names. Names under seven letters resemble too many words. */
function nearlyTheSame(word: string, name: string): boolean {
  if (name.length < SHORTEST_MISTYPED || word[0] !== name[0]) return false
  return distance(word, name) <= (name.length >= LONG_NAME ? 2 : 1)
}

const SHORTEST_MISTYPED = 7
const LONG_NAME = 9

const patterns = new Map<string, RegExp>()

function remembered(district: string, build: () => RegExp): RegExp {
  const before = patterns.get(district)
  if (before !== undefined) return before
  const pattern = build()
  patterns.set(district, pattern)
  return pattern
}
