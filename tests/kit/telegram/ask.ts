/** A call of the Bot API as anybody could make it, well or badly; resolves to Telegram's answer. */
export async function ask(
  { url }: { url: string },
  method: string,
  payload: object = {},
  { token = TOKEN, signal }: { token?: string; signal?: AbortSignal } = {},
): Promise<Answered> {
  const answer = await fetch(`${url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
    ...(signal && { signal }),
  })
  return (await answer.json()) as Answered
}

export const TOKEN = `7000:${'x'.repeat(30)}`

export interface Answered {
  ok: boolean
  result?: unknown
  error_code?: number
  description?: string
  parameters?: { retry_after?: number; migrate_to_chat_id?: number }
}
