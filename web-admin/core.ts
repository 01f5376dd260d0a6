import type { Desk, Core as House } from '../core/index.ts'

export {
  type Account,
  ARTICLES,
  type BotFinding,
  CATEGORIES,
  type Category,
  CHANNEL_MIN_AGE,
  DANGERS,
  DAY_PARTS,
  type Danger,
  DEFAULT_RULES,
  type Desk,
  HOUR_MS,
  isRefusal,
  isUndecided,
  LANDS,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  LEGAL,
  type Limit,
  MATCH_STATUSES,
  MEMBER_STATUSES,
  MINORS_CATEGORIES,
  MINUTE_MS,
  OFFER_STATUSES,
  type OwnRules,
  PROGRAMMES,
  poster,
  type RankReason,
  REQUEST_STATUSES,
  type Reason,
  type Refusal,
  type Refusals,
  type RemedyName,
  render,
  renderAll,
  type SentAnswer,
  WAITING_KINDS,
  type Waiting,
  type WaitingKind,
  type When,
  type Why,
} from '../core/index.ts'

/** All that the pages ask of the core. */
export type Core = Pick<House, 'desk' | 'accounts' | 'operators' | 'forms' | 'settled' | 'health'>

/** What a call of the desk answers when it doesn't refuse. */
export type Answer<Name extends keyof Desk> = Exclude<Awaited<ReturnType<Desk[Name]>>, { refused: unknown }>
