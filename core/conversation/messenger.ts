/**
 * The port of a messenger: what the house asks of Telegram, Matrix, the playground. A messenger turns its updates
 * into `Incoming` (receive), and lines into its own messages (send). It knows no flow and no database.
 */
export interface Messenger {
  /** the account that is written to, unique in the installation: `telegram:main`, `playground` */
  bot: string
  /** `telegram`, `matrix`, `playground`: the same for all accounts of a kind */
  kind: string
  /** where people find it: `t.me/dasnez_bot`, `@dasnez:example.org`; null: told to nobody */
  address?: string | null
  /** a link that leads there, as a poster has it; `{town}`: put the town's short name there, else people write it first */
  link?: string | null
  /** true where the provider sits outside the EU and could read along; the consent says so */
  providerReadsAlong: boolean
  /** Sends one line. Called for one line a chat at a time, in the order of their numbers. */
  send(line: OutgoingLine): Promise<Sent>
  /** Shows that an answer is on its way; may do nothing. */
  typing?(chat: string): Promise<void>
  /** how many lines may be on their way at once, over all chats */
  sendsAtOnce: number
  /**
   * What only one process may do for this bot beside delivering: fetching updates, telling the provider about it.
   * Runs for as long as this process holds the bot's lease, and ends soon after the signal.
   */
  lead?(leading: AbortSignal): Promise<void>
  /** false while the provider has not been reached yet; a process that can't serve says so */
  ready?(): boolean
}

export type OutgoingLine =
  | {
      kind: 'message'
      /** the outbox row's id: unique, stable over retries (Matrix takes it as transaction id) */
      id: number
      chat: string
      /** the line's number in its chat; buttons carry `seq:index` */
      seq: number
      text: string
      language: string
      choices: string[]
      /** 0 answers, 1 what nobody waits for */
      priority: 0 | 1
      wants: 'contact' | 'place' | null
      /** on the button that shares it, where a messenger has one */
      share: string | null
      /** what an earlier line wanted is not asked for any more: words to take its button away with */
      unshare: string | null
    }
  | {
      /** the answer to an earlier question is known: its buttons go, the choice stands */
      kind: 'settled'
      id: number
      chat: string
      seq: number
      /** the number of the question */
      prompt: number
      /** the messenger's own id of that message, as `send` gave it */
      externalId: string | null
      /** null: closed without a choice (withdrawn, superseded) */
      chosen: string | null
      text: string
    }

export type Sent =
  | { sent: true; externalId: string | null }
  /** try again, not before so many milliseconds */
  | { sent: false; why: 'later'; afterMs: number; failure: string }
  /** the person blocked the bot or the chat is no more */
  | { sent: false; why: 'gone'; failure: string }
  /** this line can never be sent */
  | { sent: false; why: 'impossible'; failure: string }
