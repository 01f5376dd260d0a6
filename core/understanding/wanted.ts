import type { Category } from '../domain/categories.ts'
import { type Beside, besideIn } from './beside.ts'
import { categoryIn, type ReadCategory } from './category.ts'
import { decide } from './decide.ts'
import { isEnglish } from './english.ts'
import { intentIn } from './intent.ts'
import type { Intent } from './intents.ts'
import type { Heard } from './line.ts'
import type { Plain } from './plain.ts'
import type { Topic } from './topic.ts'
import { weigh, wordsFor } from './weighing.ts'

/** What a line wants, and which help: rules and weights decide it together. `meant` is the line without what it denies. */
export function wantedIn(said: Plain, meant: Plain, heard: Heard[]): Wanted {
  const kind = categoryIn(meant, heard)
  const beside = besideIn(said)
  const ruled = intentIn(meant, kind, heard, beside)
  const weighed = isEnglish(said) || wordsOf(meant) < FEW_WORDS ? null : weigh(meant)
  const { meaning, share, second } =
    weighed === null || ruled.outright
      ? { meaning: ruled.intent, share: shareOf(ruled.margin), second: ruled.second }
      : decide(weighed.intents, ruled.intent, trustIn(ruled.margin))
  const agreed = meaning === ruled.intent
  const told = agreed && heard.length > 0
  const posts = meaning === 'request' || meaning === 'offer'
  const help = posts ? helpOf(kind, weighed?.categories ?? null) : null
  if (!agreed) heard.push(...weighing('intent', meaning, meant))
  if (help !== null && help.category !== (kind?.category ?? 'other'))
    heard.push(...weighing('category', help.category, meant))
  return {
    intent: meaning,
    share,
    topic: meaning === 'other' ? ruled.topic : null,
    category: help?.category ?? null,
    named: agreed && kind !== null,
    told,
    beside,
    second: { intent: second ?? (agreed ? ruled.second : null), category: help?.second ?? null },
  }
}

/** A kind of help that no word names is taken from the whole sentence where that is likely enough. */
function helpOf(named: ReadCategory | null, weighed: ReadonlyMap<Category, number> | null): Help {
  if (weighed === null) return { category: named?.category ?? 'other', second: named?.second ?? null }
  const { meaning, share, second } = decide(weighed, named?.category ?? null, TRUST_IN_WORDS)
  return named === null && share < LIKELY
    ? { category: 'other', second: null }
    : { category: meaning, second }
}

const weighing = (slot: Heard['slot'], meaning: Intent | Category, text: Plain): Heard[] =>
  wordsFor(meaning, text).map(words => ({ slot, words, weighed: true }))

/** The further ahead a rule's finding, the more it counts beside the weights, and alone. */
const trustIn = (margin: number): number => 0.3 + 0.15 * Math.min(margin, MOST_AHEAD)
const shareOf = (margin: number): number => 0.45 + 0.09 * Math.min(margin, MOST_AHEAD)
const MOST_AHEAD = 6
const TRUST_IN_WORDS = 1
const LIKELY = 0.4

const wordsOf = (text: string): number => text.match(/[a-z]{2,}/g)?.length ?? 0
/** A name, a place, a yes: in so few words rules are right more often than weights. */
const FEW_WORDS = 5

interface Help {
  category: Category
  second: Category | null
}

interface Wanted {
  intent: Intent
  /** how likely, of 1 */
  share: number
  topic: Topic | null
  /** null unless something is asked or offered */
  category: Category | null
  /** words say so that rules know; else it was taken from the whole sentence */
  named: boolean
  /** words that rules know say what it wants; else it only sounds like it */
  told: boolean
  /** said, and no wish of the speaker's */
  beside: Beside | null
  /** almost as likely */
  second: { intent: Intent | null; category: Category | null }
}
