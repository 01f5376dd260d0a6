import type { Category } from '../domain/categories.ts'
import type { When } from '../domain/when.ts'
import { categoryIn, type ReadCategory } from './category.ts'
import { decide } from './decide.ts'
import { isEnglish } from './dialect.ts'
import { districtIn } from './district.ts'
import { intentIn } from './intent.ts'
import type { Intent } from './intents.ts'
import type { Heard } from './line.ts'
import { minutesIn } from './minutes.ts'
import { withoutDenied } from './negation.ts'
import { peopleIn } from './people.ts'
import { plain } from './plain.ts'
import type { Topic } from './topic.ts'
import { urgentIn } from './urgency.ts'
import { weigh, wordsFor } from './weighing.ts'
import { type Moment, type WhenReading, whenIn } from './when.ts'

/**
 * A resident’s sentence → what it asks for, by rules and a weighed lexicon. Reads at most the first 600 letters,
 * never throws, and says in `heard` which words led to what.
 */
export function understand(text: string, at: Moment & { districts: readonly string[] }): Understood {
  const heard: Heard[] = []
  const said = plain(text)
  const meant = withoutDenied(said)
  const kind = categoryIn(meant, heard)
  const ruled = intentIn(meant, kind, heard)
  const weighed = isEnglish(said) || wordsOf(meant) < FEW_WORDS ? null : weigh(meant)
  const wants =
    weighed === null || ruled.outright
      ? { meaning: ruled.intent, share: shareOf(ruled.margin), second: ruled.second }
      : decide(weighed.intents, ruled.intent, trustIn(ruled.margin))
  const intent = wants.meaning
  const posts = intent === 'request' || intent === 'offer'
  const helps = posts ? kindOf(kind, weighed?.categories ?? null) : null
  const category = helps?.meaning ?? null
  const named = kind !== null && intent === ruled.intent
  if (intent !== ruled.intent) heard.push(...weighing('intent', wordsFor(intent, meant)))
  if (category !== null && category !== (kind?.category ?? 'other'))
    heard.push(...weighing('category', wordsFor(category, meant)))
  const { when, readings: whens, rest } = whenIn(meant, at, { habitual: intent === 'offer', heard })
  const readings: Reading[] = []
  const second = wants.second ?? (intent === ruled.intent ? ruled.second : null)
  if (second !== null && second !== 'other' && intent !== 'other')
    readings.push({ slot: 'intent', one: intent, other: second })
  if (category !== null && helps?.second)
    readings.push({ slot: 'category', one: category, other: helps.second })
  readings.push(...whens.filter(({ slot }) => slot === 'days' || (posts && !(named && BY_DAY.has(category)))))
  return {
    intent,
    category,
    named,
    ...when,
    urgent: intent === 'request' && urgentIn(said, heard),
    people: intent === 'request' ? peopleIn(meant, heard) : 1,
    minutes: minutesIn(rest, heard),
    district: districtIn(meant, at.districts, heard),
    confidence: confidence({
      share: wants.share,
      named: !posts || category !== 'other',
      doubts: readings.length,
    }),
    topic: intent === 'other' ? ruled.topic : null,
    readings,
    heard,
  }
}

/** Practices and offices are open by day: seven o'clock is the morning's there. */
const BY_DAY: ReadonlySet<Category | null> = new Set(['escort', 'paperwork'])

/** 0 … 1. Under 0.5 is a guess: ask instead. */
function confidence(how: { share: number; named: boolean; doubts: number }): number {
  const raw = how.share - (how.named ? 0 : 0.15) - 0.1 * how.doubts
  return Math.round(Math.max(0.1, raw) * 100) / 100
}

/** A kind of help that no word names is taken from the whole sentence where that is likely enough. */
function kindOf(named: ReadCategory | null, weighed: ReadonlyMap<Category, number> | null) {
  if (weighed === null)
    return { meaning: named?.category ?? ('other' as const), second: named?.second ?? null }
  const { meaning, share, second } = decide(weighed, named?.category ?? null, TRUST_IN_WORDS)
  return named === null && share < LIKELY ? { meaning: 'other' as const, second: null } : { meaning, second }
}

const weighing = (slot: Heard['slot'], words: string[]): Heard[] =>
  words.map(each => ({ slot, words: each, weighed: true }))
const wordsOf = (text: string): number => text.match(/[a-z]{2,}/g)?.length ?? 0
/** A name, a place, a yes: in so few words rules are right more often than weights. */
const FEW_WORDS = 5
const LIKELY = 0.4
/** The further ahead a rule's finding, the more it counts beside the weights, and alone. */
const trustIn = (margin: number): number => 0.3 + 0.15 * Math.min(margin, 6)
const shareOf = (margin: number): number => 0.45 + 0.09 * Math.min(margin, 6)
const TRUST_IN_WORDS = 1

/** What a line was understood to mean. */
export interface Understood extends When {
  intent: Intent
  /** null unless something is asked or offered */
  category: Category | null
  /** words say so that rules know; else it was taken from the whole sentence */
  named: boolean
  urgent: boolean
  /** helpers wanted */
  people: number
  minutes: number | null
  /** in the spelling of the district list given */
  district: string | null
  /** 0 … 1; under 0.5 is a guess */
  confidence: number
  /** for `other`: the simple question reached */
  topic: Topic | null
  /** where two readings are near: the one taken and the other */
  readings: Reading[]
  /** the words that led here, in the plain spelling, by slot */
  heard: Heard[]
}

export type Reading =
  | { slot: 'intent'; one: Intent; other: Intent }
  | { slot: 'category'; one: Category; other: Category }
  | WhenReading
