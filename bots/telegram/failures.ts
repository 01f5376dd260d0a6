import type { Sent } from '../../core/index.ts'

/** What went wrong with a call, in Telegram's words. Never the error itself: it carries what was to be sent. */
export function failureOf(error: unknown): Failure {
  if (!isRefusal(error))
    return {
      code: null,
      words: error instanceof Error ? error.message : String(error),
      retryAfterMs: null,
      movedTo: null,
    }
  const { error_code: code, description: words, parameters } = error
  const { retry_after, migrate_to_chat_id } = parameters ?? {}
  return {
    code,
    words: `${code}: ${words}`,
    retryAfterMs: retry_after === undefined ? null : retry_after * 1000,
    movedTo: migrate_to_chat_id ?? null,
  }
}

/** What a failed send means for its line. */
export function sentWith({ code, words, retryAfterMs }: Failure): Sent {
  if (code === 403 || (code === 400 && CHAT_IS_NO_MORE.test(words)))
    return { sent: false, why: 'gone', failure: words }
  if (code === 400) return { sent: false, why: 'impossible', failure: words }
  return { sent: false, why: 'later', afterMs: retryAfterMs ?? 0, failure: words }
}

/** A correction that finds its message as it should be, or gone, or too old, has nothing left to do. */
export const isSettledAlready = ({ code, words }: Failure): boolean =>
  code === 400 &&
  /message is not modified|message to edit not found|message can't be edited|MESSAGE_ID_INVALID/.test(words)

/** Telegram knows no bot with this token. */
export const isWrongToken = ({ code }: Failure): boolean => code === 401 || code === 404

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'error_code' in error && 'description' in error
}

const CHAT_IS_NO_MORE = /chat not found|PEER_ID_INVALID|user is deactivated/

/** https://core.telegram.org/bots/api#making-requests */
interface Refusal {
  error_code: number
  description: string
  parameters?: { retry_after?: number; migrate_to_chat_id?: number }
}

export interface Failure {
  /** Telegram's error_code; null when no answer came */
  code: number | null
  words: string
  retryAfterMs: number | null
  /** the group has become this supergroup */
  movedTo: number | null
}
