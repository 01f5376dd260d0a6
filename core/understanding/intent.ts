import { ANSWER_CUES } from './answer-cues.ts'
import type { ReadCategory } from './category.ts'
import type { Heard } from './line.ts'
import { OFFER_CUES } from './offer-cues.ts'
import { pattern } from './pattern.ts'
import type { Plain } from './plain.ts'
import { REQUEST_CUES } from './request-cues.ts'
import { type Topic, topicIn } from './topic.ts'

/** What the words want. Cues are summed by intent; a kind of help named speaks for asking or offering it. */
export function intentIn(text: Plain, category: ReadCategory | null, heard: Heard[]): ReadIntent {
  const topic = topicIn(text)
  const scores = new Map<Intent, number>()
  for (const { intent, weight, pattern } of INTENT_CUES) {
    const match = pattern.exec(text)
    if (match === null) continue
    heard.push({ slot: 'intent', words: match[0].trim() })
    scores.set(intent, (scores.get(intent) ?? 0) + weight)
  }
  const named = category?.score ?? 0
  const lift = named >= NAMED_SCORE ? CATEGORY_LIFT : 0
  if (lift > 0) {
    scores.set('request', (scores.get('request') ?? 0) + lift + UNSAID_REQUEST)
    if (scores.has('offer')) scores.set('offer', (scores.get('offer') ?? 0) + lift)
  }
  if (topic !== null) scores.set('other', topic.weight)
  else if (PAST.test(text)) scores.set('other', PAST_WEIGHT)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < LEAST_SCORE)
    return { intent: 'other', topic: topic?.topic ?? null, margin: topic === null ? 0 : 4, second: null }
  const margin = best[1] - (second?.[1] ?? 0)
  return {
    intent: best[0],
    topic: best[0] === 'other' ? (topic?.topic ?? null) : null,
    margin,
    second: second !== undefined && margin <= NEAR_MARGIN && second[0] !== 'other' ? second[0] : null,
  }
}

const INTENT_CUES = [...REQUEST_CUES, ...OFFER_CUES, ...ANSWER_CUES]
const NAMED_SCORE = 4
const CATEGORY_LIFT = 5
/** "Rasenmähen am Freitag" without a verb is a wish rather than an offer. */
const UNSAID_REQUEST = 0.5
/** What somebody tells of yesterday is no wish. */
const PAST = pattern`
    \b(?:ich|wir|er|sie|es) (?:war|waren|hatte|hatten|habe?|bin|ist|hat)\b.{0,20}\b(?:gestern|vorgestern
    |letzte[nrs]?|heute schon)\b
  `
const PAST_WEIGHT = 6
const LEAST_SCORE = 3
const NEAR_MARGIN = 1

export type Intent = 'request' | 'offer' | 'accept' | 'decline' | 'cancel' | 'other'

export interface ReadIntent {
  intent: Intent
  /** for `other`: the simple question reached, null for none */
  topic: Topic | null
  /** how far ahead of the next intent; 0 = a guess */
  margin: number
  second: Intent | null
}
