/** The homeserver as the bot's device sees it. */
export interface Homeserver {
  /** @dasnez:example.org */
  user: string
  device: string
  /**
   * One request of the client-server API, below `/_matrix/client/v3` where the path doesn't say otherwise. Rejects
   * with what the homeserver or the network said; `failureOf` reads it.
   */
  request<Answer = unknown>(
    method: 'GET' | 'PUT' | 'POST',
    path: string,
    body?: object | null,
    options?: RequestOptions,
  ): Promise<Answer>
}

export interface RequestOptions {
  query?: Record<string, string | number>
  /** shorter than a lease where nothing else is said, so that nobody sends for a bot that another process leads */
  timeoutMs?: number
}

/** `/rooms/!abc:example.org/members` with every part as an address takes it. */
export const pathTo = (...parts: string[]): string =>
  parts.map(part => `/${encodeURIComponent(part)}`).join('')

/** What a rejected request means. */
export function failureOf(error: unknown): Failure {
  const { errcode, statusCode, retryAfterMs, body, message } = error as Partial<SdkError>
  return {
    code: errcode ?? body?.errcode ?? null,
    status: statusCode ?? null,
    afterMs: retryAfterMs ?? body?.retry_after_ms ?? null,
    body: body && typeof body === 'object' ? body : {},
    words: message || `the homeserver answered ${statusCode ?? 'nothing'}`,
  }
}

/** Waits as long as the homeserver asks for and tries again, a few times; everything else is the caller's. */
export async function unhurried<Answer>(request: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await request()
    } catch (error) {
      const { code, afterMs } = failureOf(error)
      if (code !== 'M_LIMIT_EXCEEDED' || tries === LIMITED_TRIES) throw error
      await new Promise(resolve => setTimeout(resolve, Math.min(afterMs ?? 1_000, LONGEST_PAUSE_MS)))
    }
  }
}

const LIMITED_TRIES = 4
const LONGEST_PAUSE_MS = 5_000

/** matrix-bot-sdk rejects with a MatrixError, a bare HTTP response, or the network's error */
interface SdkError {
  errcode: string
  statusCode: number
  retryAfterMs: number
  body: { errcode?: string; retry_after_ms?: number }
  message: string
}

export interface Failure {
  /** https://spec.matrix.org/v1.16/client-server-api/#standard-error-response */
  code: string | null
  status: number | null
  /** how long the homeserver asks to wait, in ms */
  afterMs: number | null
  body: Record<string, unknown>
  words: string
}
