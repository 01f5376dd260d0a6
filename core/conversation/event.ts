import type { CallName, CallResult } from '../calls/index.ts'
import type { Line } from '../texts/line.ts'
import type { Topic } from './session.ts'

/** What a messenger brings. One of these is an inbox row. */
export type Incoming =
  | { kind: 'started'; payload: string }
  /** `to`: the number of the question that it answers, where whoever noted it knows */
  | { kind: 'said'; text: string; to?: number }
  /** a button: the number of the prompt (its outbox line) and the choice's index from 0 */
  | { kind: 'pressed'; prompt: number; index: number }
  /** `own` is false for somebody else's contact card */
  | { kind: 'contact'; phone: string; own: boolean }
  | { kind: 'place'; latitude: number; longitude: number }
  /** something that can't be read here */
  | { kind: 'unreadable'; what: 'photo' | 'voice' | 'sticker' | 'file' | 'encrypted' | 'other' }
  /** words that were said already were changed afterwards */
  | { kind: 'edited' }
  /** the same person goes on in another room */
  | { kind: 'moved' }
  /** the person blocked the bot or left, and came back */
  | { kind: 'gone' }
  | { kind: 'returned' }

/**
 * What the service or another person has to say to this chat. It is an event like any other and takes its turn, so
 * that nobody writes into a chat whose turn it is.
 */
export interface Told {
  kind: 'told'
  lines: Line[]
  /** a question: the topic that its answer will find back to, however much later */
  ask: Pick<Topic, 'flow' | 'step' | 'draft'> | null
  /** what the question is about: `invitation:12` */
  about: string | null
  /** open questions about this lose their buttons: somebody else was faster, the request is gone */
  closes: string | null
}

/** What a step of a flow takes. */
export type Event =
  | { kind: 'opened' }
  /** `older`: a newer question was asked since, and the words name nobody whom this one is about */
  | { kind: 'said'; text: string; older?: true }
  | { kind: 'chose'; id: string }
  | { kind: 'contact'; phone: string; own: boolean }
  | { kind: 'place'; latitude: number; longitude: number }
  | Answered

export type Answered = { [N in CallName]: { kind: 'answered'; call: N; result: CallResult<N> } }[CallName]
