import { distance } from 'fastest-levenshtein'
import { type Heard, lineOf, take } from './line.ts'
import { patterns } from './pattern.ts'
import { type Plain, plain } from './plain.ts'

/**
 * The district a line names, in its official spelling; the town itself ("Delbrück-Boke") yields to a part of
 * it.
 */
export function readDistrict(text: string, districts: readonly string[]): string | null {
  return districtIn(plain(text), districts, [])
}

export function districtIn(text: Plain, districts: readonly string[], heard: Heard[]): string | null {
  const line = lineOf(text, heard)
  const places = districts.map(placeOf)
  const found = places.flatMap(({ district, pattern }) => take(line, 'district', pattern, () => district))
  const inOrder = found.sort((a, b) => a.at - b.at)
  const last = inOrder.filter(({ at }) => !NEAR_IT.test(text.slice(0, at))).at(-1) ?? inOrder.at(-1)
  if (last !== undefined) return last.value
  for (const [word] of text.matchAll(MAY_BE_PLACE)) {
    const meant = places.find(({ name }) => nearlyTheSame(word, name))
    if (meant === undefined) continue
    heard.push({ slot: 'district', words: word })
    return meant.district
  }
  return null
}

/**
 * One letter wrong, missing or swapped; two in long names. Names under seven letters resemble too many words.
 */
function nearlyTheSame(word: string, name: string): boolean {
  if (name.length < SHORTEST_MISTYPED || word[0] !== name[0]) return false
  return distance(word, name) <= (name.length >= LONG_NAME ? 2 : 1)
}

/** A mistyped name is believed after a word of place or where nothing follows: "schönen" is not Schöning. */
const MAY_BE_PLACE = /(?<=\b(?:in|aus|nach|bei|von|ortsteil|wohne|richtung) )[a-z]{6,}|[a-z]{6,}(?=[.!?]*$)/g
const SHORTEST_MISTYPED = 7
const LONG_NAME = 9

function placeOf(district: string): Place {
  const before = PLACES.get(district)
  if (before !== undefined) return before
  const name = plain(district)
  const source = name.replace(/[^a-z0-9]+/g, '[ -]?')
  const place = { district, name, pattern: patterns`${NO_PERSON}\b${source}(?:er)?\b${NO_STREET}` }
  PLACES.set(district, place)
  return place
}

/** "Frau Hagen" and "Hagener Straße" are no districts, and "nicht Hagen" is another one. */
const NO_PERSON = '(?<!\\b(?:frau|herrn?|familie|heisse|name ist|dr\\.|nicht|nicht (?:in|aus|nach)) )'
const NO_STREET = '(?! (?:strasse|str\\.|weg|allee))'

/** "in Boke bei Delbrück" is in Boke. */
const NEAR_IT = /\b(?:bei|nahe|neben|naehe(?: von)?|richtung|kreis|stadt) $/

const PLACES = new Map<string, Place>()

interface Place {
  district: string
  /** in the plain spelling */
  name: string
  pattern: RegExp
}
