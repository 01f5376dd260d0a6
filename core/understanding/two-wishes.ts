import type { Category } from '../domain/categories.ts'
import { categoryIn } from './category.ts'
import { TO_DO } from './deeds.ts'
import { pattern, piece } from './pattern.ts'
import type { Plain } from './plain.ts'
import { type Parts, partsOf } from './two-parts.ts'
import { hasDay, hasHour } from './two-times.ts'
import type { ReadWhen } from './when.ts'

/**
 * Two wishes in one line: "einkaufen morgen um 10, und der Rasen müsste auch gemäht werden". Each keeps what was said of its
 * own time. Null where the parts tell of one help ("zum Arzt und danach zur Apotheke").
 */
export function twoWishes(text: string, said: Plain, read: (part: Plain) => ReadWhen): TwoWishes | null {
  if (![DAY, ASKING, DEED].some(words => isTwice(words, said))) return null
  for (const parts of partsOf(text)) {
    if (parts.joined === 'or' || !wishes(parts.first)) continue
    if (DENIES.test(parts.first) || BESIDE.test(parts.first) || BESIDE.test(parts.second)) continue
    if (OFFERS.test(parts.first) !== OFFERS.test(parts.second) && ASKS.test(text)) continue
    const how = howJoined(parts)
    if (how === null) continue
    const [one, two] = [kindOf(parts.first, how), kindOf(parts.second, how)]
    if (one === null || two === null || one === two) continue
    if (isOneErrand(one, two, how)) continue
    const whens = [read(parts.first), read(parts.second)] as const
    if (how === 'days' && !whens.every(({ when }) => hasDay(when))) continue
    if (how === 'list' && !whens.every(({ rest }) => wordsOf(rest) <= MOST_WORDS_LISTED)) continue
    const [first, second] = how === 'list' ? shared(whens) : whens
    return {
      first: { category: one, text: parts.before, read: first },
      second: { category: two, text: parts.after, read: second },
    }
  }
  return null
}

/** "Ich kann Fahrräder reparieren und könnte selbst jemanden brauchen": who says so wants both, whichever is noted first. */
export function asksAndOffers(text: string): boolean {
  const offers = (part: Plain) => OFFERS.test(part) && !DENIES.test(part)
  return partsOf(text).some(
    ({ first, second }) =>
      (offers(first) && SEEKS.test(second)) || (SEEKS.test(first) && !OFFERS.test(first) && offers(second)),
  )
}

/** What makes two wishes of a line: a day of each, being asked again, or nothing but a list of deeds. */
function howJoined({ first, second }: Parts): Joined | null {
  if (DAY.test(first) && DAY.test(second) && (ASKS.test(first) || DEED.test(first))) return 'days'
  if ((ASKS.test(first) || TO_BE_DONE.test(first)) && ASKS_AGAIN.test(second)) return 'asked'
  return DEED.test(first) && LISTED.test(second) && !WHILE_AWAY.test(first) ? 'list' : null
}

const wishes = (part: Plain): boolean => [ASKS, DEED, TO_BE_DONE].some(words => words.test(part))

/** "einkaufen und putzen am Samstag um 10": the time is for both. */
function shared([one, two]: readonly [ReadWhen, ReadWhen]): [ReadWhen, ReadWhen] {
  const timed = ({ when }: ReadWhen) => hasDay(when) || hasHour(when)
  return [timed(one) ? one : { ...one, ...two }, timed(two) ? two : { ...two, ...one }]
}

function kindOf(part: Plain, how: Joined): Category | null {
  const found = categoryIn(part, [])
  return found === null || found.score < (how === 'days' ? LIKELY : SURE) || found.second !== null
    ? null
    : found.category
}

/** Kinds of help that are often one errand: company has many names, whoever minds children helps them with their homework. */
function isOneErrand(one: Category, two: Category, how: Joined): boolean {
  const both = [one, two].sort().join(' ')
  if (how === 'days') return false
  if (both === 'carrying shopping') return true
  return how === 'list' && (one === 'company' || two === 'company' || ONE_ERRAND.has(both))
}

const ONE_ERRAND: ReadonlySet<string> = new Set([
  'childcare tutoring',
  'carrying repairs',
  'carrying household',
  'escort paperwork',
  'escort shopping',
  'escort carrying',
  'childcare household',
  'garden pets',
  'household pets',
  'paperwork tech',
  'repairs tech',
])
/** a word that names a kind of help, and hardly another */
const SURE = 6
const LIKELY = 4
const MOST_WORDS_LISTED = 5
const wordsOf = (rest: string): number => rest.match(/[a-z]{2,}/g)?.length ?? 0

/** Whether one of these words comes and another follows: most lines tell one wish, and are not taken apart. */
function isTwice(words: RegExp, said: Plain): boolean {
  const first = words.exec(said)
  return first !== null && words.test(said.slice(first.index + first[0].length))
}

const DAY = pattern`
  \b(?:heute|morgen|uebermorgen|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|wochenende
  |today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}\.\d{1,2}\.)\b
`
const ASKS = pattern`
  \b(?:brauch\w*|braeucht\w*|such\w*|jemand\w*|wen|wer|bitte|hilfe|hilf|helft|need|looking for|someone|please)\b
`
const ASKS_AGAIN = pattern`
  \b(?:brauch\w*|braeucht\w*|such\w*|jemand\w*|wen|wer|eine[nr]?,? d(?:er|ie)|muesst\w*|(?:muss|soll\w*|koennt\w*) (?:\w+ )?(?:auch|noch)|auch noch|need|someone)\b
`
/** "mein Rasen müsste mal gemäht werden" */
const TO_BE_DONE = pattern`\b(?:muss|muesst\w*|sollt\w*|koennt\w*|gehoert\w*)\b.{0,40}\b\w{3,}(?:t|en) werden\b`
const ASKING = pattern`${ASKS.source}|${ASKS_AGAIN.source}`
/** What is a whole help by itself, and needs no thing that it is done to. */
const BY_ITSELF = piece`
  (?:einkauf|putz|koch|buegel|bueg|babysitt|aufraeum|[a-z]+putz|[a-z]+maeh|[a-z]+giess|spazieren geh|gassi geh)(?:e?n|eln|ern)
`
const DEED = pattern`\b(?:${BY_ITSELF}|${TO_DO})\b`
/** Begins with a deed, and only a time follows: "putzen", "zum Fensterputzen", "den Rasen mähen am Freitag". */
const LISTED = pattern`
  ^(?:bitte |mal |noch |beim |zum |zu |im |den |die |das |der |the )*(?:${BY_ITSELF}|(?!in |an |auf |mit |und |wieder |danach |dann )[a-z-]{3,} ${TO_DO})
  (?=$|[.!?]| (?:bitte|am|an|um|ab|gegen|morgen|heute|uebermorgen|jede|naechste|kommende|\d|[a-z]+tags?\b|mittwochs?))
`
/** plants, post and pets of somebody who is away are one help */
const WHILE_AWAY = /\b(?:giess\w*|urlaub|verreist|reha|kur)\b/
/** A reason, a condition, what comes after: no wish of its own. */
const BESIDE =
  /^(?:weil|da|wenn|wegen|als|denn|damit|dass|solange|waehrend|sondern|aber|nicht|danach|dann wieder|wieder|because|since|when|but)\b/
const DENIES = /\b(?:nicht|nix|nichts|kein\w*|niemand\w*|nimmer)\b/
const OFFERS = /\b(?:biete|ich helfe|helfe|kann ich|ich kann|koennte ich|ich koennte|mach ich|mache ich)\b/

const SEEKS = /\b(?:brauch\w*|braeucht\w*|such\w*|haette gern\w*)\b/

type Joined = 'days' | 'asked' | 'list'

interface Wished {
  category: Category
  /** its part of the line, as written */
  text: string
  read: ReadWhen
}

export interface TwoWishes {
  first: Wished
  second: Wished
}
