import { Api, type ApiClientOptions } from 'grammy'
import type { Update } from 'grammy/types'
import { request } from 'undici'

/** The bot's way to Telegram, and the only file that goes it. Whoever calls reads a failure with `failureOf`. */
export function connect(token: string, apiUrl: string): Telegram {
  const within = (timeoutSeconds: number) => new Api(token, { apiRoot: apiUrl, timeoutSeconds, fetch }).raw
  const patient = within(POLL_S + CALL_TIMEOUT_S)
  return {
    api: within(CALL_TIMEOUT_S),
    getUpdates: (offset, signal) =>
      patient.getUpdates(
        { timeout: POLL_S, allowed_updates: ALLOWED_UPDATES, ...(offset === null ? {} : { offset }) },
        // the same thing, which grammY knows by an older package's type
        signal as Parameters<typeof patient.getUpdates>[1],
      ),
  }
}

/** In grammY's own place for it: node-fetch, its default, takes twice as much of the processor for a call. */
const fetch = (async (url: string, { method, headers, body, signal }: Call) => {
  const answer = await request(url, { method, headers, body, signal: signal ?? null })
  return { json: () => answer.body.json() }
}) as unknown as NonNullable<ApiClientOptions['fetch']>

/** what receive.ts reads; Telegram keeps the rest to itself */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Together with the lease's last heartbeat less than the lease itself: nobody sends for another. */
const CALL_TIMEOUT_S = 5
/** how long Telegram holds a question for updates open: https://core.telegram.org/bots/api#getupdates */
const POLL_S = 25

export interface Telegram {
  api: Api['raw']
  /** Resolves to what came after the offset, at the latest with nothing after a while. */
  getUpdates(offset: number | null, signal: AbortSignal): Promise<Update[]>
}

/** what grammY asks for: https://grammy.dev/ref/core/apiclientoptions#fetch */
interface Call {
  method: 'POST'
  headers: Record<string, string>
  body: string
  signal?: AbortSignal
}
