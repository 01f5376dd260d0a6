import type { Ctx } from '../conversation/ctx.ts'
import type { Category } from '../domain/categories.ts'
import type { When } from '../domain/when.ts'
import {
  type AskedOfTask,
  agreedMatter,
  askedOfTask,
  asksOutright,
  awayUntil,
  countersWith,
  hindered,
  isOnTerms,
  wantsAnotherTime,
  wantsPay,
} from '../understanding/read.ts'
import type { Understood } from '../understanding/understand.ts'
import { readSentence } from './sentence.ts'

/** What words of somebody who was asked mean as an answer; null where they are none. */
export function answerIn(
  { text, older }: { text: string; older?: true },
  asked: { category: Category; when: When },
  ctx: Ctx,
): InvitationAnswer | null {
  const heard = readSentence(text, ctx)
  const matter = agreedMatter(text)
  if (proposesOtherTime(text, heard, asked)) return 'other-time'
  if (matter !== null && (older || matter !== 'cannot')) return null
  const asks = askedOfTask(text)
  if (asks === 'how-long') return asks
  if (heard.beside === 'undecided' || isOnTerms(text)) return 'undecided'
  if (!older && wantsPay(text)) return 'pay'
  if (asks !== null && (AT_ANY_TIME.has(asks) || (!older && (asks === 'when' || heard.topic === null))))
    return begins(heard, asked) && (asksOutright(text) || asks !== 'other') ? null : asks
  const { intent, confidence } = heard
  if (confidence >= SURE && (intent === 'accept' || intent === 'decline')) return intent
  return !older && heard.topic === null && hindered(text) ? 'decline' : null
}

/** "Bin im Urlaub bis 10.12.": the last day, where a no tells of a longer while. */
export const awayTold = (text: string, ctx: Ctx): string | null =>
  awayUntil(text, readSentence(text, ctx).days, ctx.local.slice(0, 10))

/** "Gern, aber erst ab 11": another day or hour than the one that was asked about. */
function proposesOtherTime(
  text: string,
  heard: Understood,
  asked: { category: Category; when: When },
): boolean {
  if (begins(heard, asked)) return false
  if (wantsAnotherTime(text)) return true
  return (
    misses(heard, asked.when) &&
    (countersWith(text) || (heard.intent === 'accept' && heard.confidence >= SURE))
  )
}

/** A day or an hour that was not asked about: beside the asked one, or where none was, so that the seeker would not know of it. */
function misses({ days, from }: When, asked: When): boolean {
  const once = asked.every === null
  const day = once && days.length > 0 && !days.some(each => asked.days.includes(each))
  const hour = from !== null && (asked.from === null ? once : !isWithin(from, asked.from, asked.to))
  return day || hour
}

const isWithin = (hour: string, from: string, to: string | null): boolean =>
  to === null ? hour === from : hour >= from && hour < to

/** Another kind of help is named: a wish of one's own. */
const begins = ({ intent, category, named }: Understood, asked: { category: Category }): boolean =>
  (intent === 'request' || intent === 'offer') && named && category !== 'other' && category !== asked.category

/** Nothing else that somebody asks sounds like it. */
const AT_ANY_TIME: ReadonlySet<AskedOfTask> = new Set(['who', 'where', 'what', 'pay'])

/** below this the bot asks rather than guesses: a yes is an appointment */
const SURE = 0.6

export type InvitationAnswer = 'accept' | 'decline' | 'undecided' | 'other-time' | AskedOfTask
