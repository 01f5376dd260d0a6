import { withFigures } from './number-words.ts'
import { pattern, piece } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * What an answer to "In which year were you born?" tells: "1948", "48", "geb. 3.5.1948", "Jahrgang 62", "achtundachtzig
 * Jahre". A bare number may be a year or an age, and is then asked about: "11", "88". Null where nothing is told.
 * @param now local ISO time
 */
export function readBirth(text: string, now: string): Birth | AgeOrYear | null {
  const answer = withFigures(plain(text))
  const full = [...answer.matchAll(/(?<!\d)(19\d\d|20\d\d)(?!\d)/g)].at(-1)
  if (full !== undefined) return bornIn(Number(full[1]), now)
  const marked = ageIn(answer, now) ?? yearIn(answer, now)
  if (marked !== null) return marked
  const bare = BARE.exec(answer)?.[1]
  if (bare === undefined) return null
  const year = bornIn(fullYear(bare, now), now)
  const number = Number(bare)
  const age = bare.startsWith('0') ? null : bornAgo(number, now)
  const unsure = number < YOUNG_UNDER || number >= OLD_FROM
  if (year !== null && age !== null && unsure) return { ageOrYear: number }
  return year ?? age
}

/** The same where somebody tells it unasked, of themselves: only what no other number can mean. */
export function birthTold(text: string, now: string): Birth | null {
  const said = withFigures(plain(text))
  if (OF_OTHERS.test(said)) {
    const own = I_AM.exec(said)?.[1]
    return own === undefined ? null : bornAgo(Number(own), now)
  }
  const full = YEAR_ALONE.exec(said) ?? BORN_IN.exec(said)
  if (full !== null) return bornIn(Number(full[1] ?? full[2]), now)
  return ageIn(said, now) ?? yearIn(said, now)
}

/** The same of one entry in a list: a year by itself, as a house number is none. */
export const birthListed = (entry: string, now: string): Birth | AgeOrYear | null =>
  FOUR_DIGITS.test(entry) ? readBirth(entry, now) : null

/** The year that an age or the short form of a year means. */
export const bornAgo = (age: number, now: string): Birth | null => {
  // most people of an age were born so many years ago or, before July, one more
  const birthYear = Number(now.slice(0, 4)) - age - (now.slice(5, 7) < '07' ? 1 : 0)
  return age >= YOUNGEST_YEARS && age <= OLDEST_YEARS ? { birthYear, age } : null
}
export const bornInShort = (year: number, now: string): Birth | null =>
  bornIn(fullYear(String(year).padStart(2, '0'), now), now)

function ageIn(said: string, now: string): Birth | null {
  const age = I_AM.exec(said) ?? NAMED_AND.exec(said) ?? YEARS_OLD.exec(said)
  if (age === null) return null
  return bornAgo(Number(age[1]) - (NOT_YET.test(age[0]) ? 1 : 0), now)
}

function yearIn(said: string, now: string): Birth | null {
  const year = SHORT_YEAR.exec(said)?.slice(1).find(Boolean)
  return year === undefined ? null : bornIn(fullYear(year, now), now)
}

function bornIn(birthYear: number, now: string): Birth | null {
  const age = Number(now.slice(0, 4)) - birthYear
  return age >= YOUNGEST_YEARS && age <= OLDEST_YEARS ? { birthYear, age: null } : null
}

/** "48" → 1948, "09" → 2009 */
function fullYear(digits: string, now: string): number {
  const year = Number(digits)
  return year + (2000 + year > Number(now.slice(0, 4)) - YOUNGEST_YEARS ? 1900 : 2000)
}

/** Below this nobody writes to a bot about helping; the rules of a municipality decide who may take part. */
const YOUNGEST_YEARS = 5
const OLDEST_YEARS = 120
/** A bare number below may be a child's age, and one from here on an old person's. */
const YOUNG_UNDER = 26
const OLD_FROM = 70

const FOUR_DIGITS = /^\D*\b(?:19|20)\d\d\b\D*$/
const BARE = /^(?:(?:ja|na|also|mit|erst|schon|so|etwa|wohl|genau)\b|[^a-z0-9])*(\d{1,2})[^0-9]*$/
const UNIT = piece`(?! ?(?:[.,:]\d|uhr|h\b|min|stunde|tag|woche|monat|km\b|kilo|meter|m\b|mal\b|euro|prozent|%|er\b|ten\b|leute|personen|kinder))`
const SOFT = piece`(?:jetzt|schon|erst|gerade|grad|ja|doch|aber|auch|noch|fast|bald|knapp|schliesslich|ungefaehr|im \w+|naechst\w+ \w+|only|just|almost)`
const I_AM = pattern`\b(?:ich bin|bin|bins|werde|i am|i m|alter:?|^fast|^bald|^knapp) (?:${SOFT} )*(\d{1,3})\b${UNIT}(?!\.\d)`
/** "ich bin Leon, 15", "heiße Lena und bin 14" */
const NO_AGE_AFTER =
  'um|ab|seit|in|bis|vor|nach|am|von|zu|morgen|heute|etwa|ca|circa|gegen|fuer|kl|klasse|nr|nummer|haus'
const NAMED_AND = pattern`
  \b(?:ich bin|bin|heisse|heiss) (?:der |die )?(?!(?:${NO_AGE_AFTER})\b)[a-z-]+(?:,? (?!(?:${NO_AGE_AFTER})\b)[a-z-]+)?,? (?:und )?(\d{2})(?=[ ,.!)]|$)${UNIT}
`
const YEARS_OLD = pattern`
  (?<!\b(?:seit|vor|fuer|in|nach|ueber|alle) )\b(\d{1,3}) ?(?:jahre?\b(?! (?:lang|her|mit|in|bei|als))|j\.|jaehrig\w*|years? old|yo\b|yas\w*)
`
const NOT_YET = /\b(?:werde|fast|bald|knapp|almost)\b/
const SHORT_YEAR = pattern`
  \b(?:jahrgang|johrgang|jahrgangs|jg\.?|geboren|geborn|geb\.?|baujahr|bj\.?|born)(?: \w+)? (?:\d{1,2}\. ?(?:\d{1,2}\. ?|[a-z]+ ))?(\d{2})\b
  |\b(\d{2})(?:er)? (?:jahrgang|johrgang|geboren|geborn)\b|^\D*\d{1,2}\. ?(?:\d{1,2}\.|[a-z]+) ?(\d{2})\b
`
/** "nein, 2015", "sorry ich meinte 1948" */
const YEAR_ALONE = pattern`
  ^(?:(?:nein|ne|nee|noe|doch|sorry|falsch|quatsch|also|oh|ups|halt|moment|sondern|ich|bin|wurde|meinte|meine|meinen|mein|war|geburtsjahr
  |jahr|geboren|geb|jahrgang|johrgang|in|im|es|ist|sind|muss|muesste|heissen|natuerlich|das|stimmt|nicht|aber|no|it s|i|was|born|am|\d{1,4})\b[ ,.:!-]+)*
  \b(19\d\d|20\d\d)(?: (?:geboren|geb|bin ich|natuerlich|meinte ich|ist richtig|stimmt|bitte|born))*[^a-z0-9]*$
`
const BORN_IN = pattern`
  \b(?:geboren|geb\.?|geburtsjahr:?|jahrgang|johrgang|jg\.?|born)(?: (?:im jahr|in|am|im|ist))? (?:\d{1,2}\. ?(?:\d{1,2}\. ?|[a-z]+ ))?(19\d\d|20\d\d)\b
  |\b(19\d\d|20\d\d)(?:er)? (?:geboren|geb\b|jahrgang|johrgang)
`
/** somebody else's age may be meant */
const OF_OTHERS = pattern`
  \b(?:mein|meine[mnrs]?|unser\w*|seine?|ihre?[nrm]?) (?:\w+ )?(?:mutter|mama|mutti|vater|papa|vati|sohn|tochter|kind\w*|oma|opa|enkel\w*|grossmutter|grossvater
  |eltern|mann|frau|bruder|schwester|tante|onkel|nachbar\w*|freund\w*|hund|katze)\b|\b(?:sie|er) (?:ist|wird|war)\b
`

export interface Birth {
  birthYear: number
  /** where an age was said, and the year follows from it */
  age: number | null
}
/** a bare number that may be either */
export interface AgeOrYear {
  ageOrYear: number
}
