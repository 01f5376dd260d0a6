import type { Category } from '../domain/categories.ts'
import type { When } from '../domain/when.ts'
import type { Beside } from './beside.ts'
import { districtIn } from './district.ts'
import type { Intent } from './intents.ts'
import type { Heard } from './line.ts'
import { minutesIn } from './minutes.ts'
import { withoutDenied } from './negation.ts'
import { peopleIn } from './people.ts'
import { type Plain, plain } from './plain.ts'
import type { TimeRemark } from './time-remarks.ts'
import type { Topic } from './topic.ts'
import { type TwoTimes, twoTimes } from './two-times.ts'
import { type TwoWishes, twoWishes } from './two-wishes.ts'
import { urgentIn } from './urgency.ts'
import { wantedIn } from './wanted.ts'
import { type Moment, type WhenReading, whenIn } from './when.ts'

/**
 * A resident's sentence → what it asks for, by rules and a weighed lexicon. Reads at most the first 600 letters,
 * never throws, and says in `heard` which words led to what.
 */
export function understand(text: string, at: Moment & { districts: readonly string[] }): Understood {
  const heard: Heard[] = []
  const said = plain(text)
  const meant = withoutDenied(said)
  const { intent, share, topic, category, named, told, beside, second } = wantedIn(said, meant, heard)
  const posts = category !== null
  const timed = (part: Plain, into: Heard[] = []) =>
    whenIn(part, at, { habitual: intent === 'offer', heard: into })
  const whole = timed(meant, heard)
  const wishes = posts ? twoWishes(text, said, timed) : null
  const times = wishes === null ? twoTimes(text, whole.when, timed) : null
  const {
    when,
    readings: whens,
    remark,
  } = wishes?.first.read ?? (times?.joined === 'and' ? times.one : whole)
  const readings: Reading[] = []
  if (second.intent !== null && second.intent !== 'other' && intent !== 'other')
    readings.push({ slot: 'intent', one: intent, other: second.intent })
  if (posts && second.category !== null)
    readings.push({ slot: 'category', one: category, other: second.category })
  if (times?.joined === 'or') readings.push({ slot: 'when', ways: [times.one.when, ...times.others] })
  else
    readings.push(
      ...whens.filter(({ slot }) => slot === 'days' || (posts && !(named && BY_DAY.has(category)))),
    )
  return {
    intent,
    category: wishes?.first.category ?? category,
    named: wishes !== null || named,
    ownWords: wishes?.first.text ?? null,
    later: laterOf(wishes, times, { text, category }),
    told,
    ...when,
    urgent: intent === 'request' && urgentIn(said, heard),
    people: intent === 'request' ? peopleIn(meant, heard) : 1,
    minutes: minutesIn(whole.rest, heard),
    district: districtIn(meant, at.districts, heard),
    confidence: confidence({ share, named: category !== 'other', doubts: readings.length }),
    topic,
    beside,
    remark,
    readings,
    heard,
  }
}

/** What a line wishes besides, in the order in which it was told; one wish is asked for at a time. */
function laterOf(
  wishes: TwoWishes | null,
  times: TwoTimes | null,
  first: { text: string; category: Category | null },
): Later[] {
  if (wishes !== null) {
    const { category, text, read } = wishes.second
    return [{ category, text, when: read.when, readings: read.readings }]
  }
  if (times?.joined !== 'and') return []
  return times.others.map(when => ({ ...first, when, readings: [] }))
}

/** Practices and offices are open by day: seven o'clock is the morning's there. */
const BY_DAY: ReadonlySet<Category | null> = new Set(['escort', 'paperwork'])

/** 0 … 1. Under 0.5 is a guess: ask instead. */
function confidence(how: { share: number; named: boolean; doubts: number }): number {
  const raw = how.share - (how.named ? 0 : 0.15) - 0.1 * how.doubts
  return Math.round(Math.max(0.1, raw) * 100) / 100
}

/** What a line was understood to mean. */
export interface Understood extends When {
  intent: Intent
  /** null unless something is asked or offered */
  category: Category | null
  /** words say so that rules know; else it was taken from the whole sentence */
  named: boolean
  /** of two wishes the words that tell the first, as written; null where the whole line is one */
  ownWords: string | null
  later: Later[]
  /** words that rules know say what it wants; else it only sounds like it */
  told: boolean
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
  /** said, and no wish of the speaker's */
  beside: Beside | null
  /** what has to be said about a time that cannot be as it was told */
  remark: TimeRemark | null
  /** where two readings are near: the one taken and the other */
  readings: Reading[]
  /** the words that led here, in the plain spelling, by slot */
  heard: Heard[]
}

/** A wish told in the same breath as another. */
export interface Later {
  category: Category | null
  text: string
  when: When
  readings: WhenReading[]
}

export type Reading =
  | { slot: 'intent'; one: Intent; other: Intent }
  | { slot: 'category'; one: Category; other: Category }
  | WhenReading
