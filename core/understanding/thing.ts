import { THINGS, type ThingClass } from './words/things.ts'

/**
 * What kind of thing a word of the plain spelling names, by its head: the last part of a German compound says
 * what it is ("Hundefutter" is food to be bought, "Kellertür" a door). Null for what the tables do not know.
 */
export function thingOf(word: string): ThingClass | null {
  if (OTHERWISE.test(word)) return null
  return wholly(word) ?? headOf(word) ?? wholly(flattened(word)) ?? headOf(flattened(word))
}

/** Whether a word stands in the tables of things as it is. */
export const isThing = (word: string): boolean => wholly(word) !== null

function wholly(word: string, least = 0): ThingClass | null {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue
    const known = HEADS.get(word.slice(0, word.length - ending.length))
    if (known !== undefined) return known
  }
  return null
}

/** The longest known word that the compound ends in. */
function headOf(word: string): ThingClass | null {
  for (let start = SHORTEST_MODIFIER; start <= word.length - SHORTEST_HEAD; start++) {
    if (PREFIX.test(word.slice(0, start))) continue
    const known = wholly(word.slice(start), SHORTEST_HEAD)
    if (known !== null) return known
  }
  return null
}

/** Plurals change the vowel ("Schränke"): without its umlauts a word and its plural begin alike. */
const flattened = (word: string): string => word.replace(/([ao])e|(?<![aeq])(u)e/g, '$1$2')

/** Words that only look like things: "politisch" is no table, "sortieren" no animal, "wegen" no way. */
const OTHERWISE =
  /(?:[iakp]|(?<!es)s)tisch(?:e[nrsm]?)?$|(?<!t)ieren$|(?:sor|mon|exis|no|argumen|kommen|inves|documen|dokumen|disku|akzep|repara|trans?por)tieren$|weise$|\w{3}ente[nr]?$|lich(?:e[nrsm]?)?$|(?:gemein|ein|lang|auf|selt|muehe?|spar|wirk|arbeit|be|ge|acht|furcht|grau)sam(?:e[nrms]?|er\w*)?$|[kgp]reis(?:e[ns]?|es)?$|^schlamm\w*$|^(?:papier|wegen|deswegen|unterwegs|wollen|wollt|liegen|liegt|worden|hoert|wandern|leisten|bilden|schienen|kurs|poster|posten|hause|durchaus|uhr|uhren|reise[n]?|weinen|mauer|sowie|fester?|festen|verband|decken|fassen|orange|ausfall|beifall|notfall|unfall|anfall|ueberfall|einfall|abfall|zufall|vorfall|zerfall|durchfall|stall|kristall|metall|schwall|hall|wall|artikeln?en)$/
/** A verb's prefix is no first half of a compound: "aufweisen" is no ice. */
const PREFIX =
  /^(?:ver|ent|zer|ein|aus|auf|hin|vor|her|weg|mit|los|bei|nach|ueber|unter|durch|zurueck|zusammen|hinzu|dar|an|ab|zu|be|er|um)(?:ge|zu|be|ver)?$/
const ENDINGS = [
  '',
  'e',
  'n',
  'en',
  's',
  'es',
  'er',
  'ern',
  'chen',
  'lein',
  'in',
  'innen',
  'nen',
  'le',
  'erl',
]
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
