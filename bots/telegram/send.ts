import type { Messenger, OutgoingLine, Sent } from '../../core/index.ts'
import type { Telegram } from './connect.ts'
import { failureOf, isSettledAlready, sentWith } from './failures.ts'
import { Dropped, type Pace } from './pace.ts'
import { render, renderSettled } from './render.ts'

/** Sends lines, each part in its turn. A part that arrived is not sent again when a later one failed. */
export function sender({ api }: Telegram, pace: Pace): Messenger['send'] {
  /** by line: how many of its parts have arrived */
  const arrived = new Map<number, number>()

  const post = async (line: Message): Promise<Sent> => {
    const turn = { chat: line.chat, priority: line.priority, message: true }
    const parts = render(line)
    let externalId: string | null = null
    for (const part of parts.slice(arrived.get(line.id) ?? 0)) {
      const send = () => api.sendMessage({ chat_id: Number(line.chat), ...part })
      externalId = String((await pace.run(turn, send)).message_id)
      arrived.set(line.id, (arrived.get(line.id) ?? 0) + 1)
    }
    arrived.delete(line.id)
    return { sent: true, externalId }
  }

  const settle = async (line: Settled): Promise<Sent> => {
    const { chat, externalId } = line
    if (externalId === null) return { sent: true, externalId }
    const turn = { chat, priority: 0, message: false } as const
    const edit = () =>
      api.editMessageText({ chat_id: Number(chat), message_id: Number(externalId), ...renderSettled(line) })
    await pace.run(turn, edit).catch(error => {
      if (!isSettledAlready(failureOf(error))) throw error
    })
    return { sent: true, externalId }
  }

  return async line => {
    try {
      return line.kind === 'message' ? await post(line) : await settle(line)
    } catch (error) {
      if (error instanceof Dropped) return { sent: false, why: 'later', afterMs: 0, failure: error.message }
      const failure = failureOf(error)
      if (failure.retryAfterMs !== null) pace.pause(failure.retryAfterMs)
      const sent = sentWith(failure)
      if (!sent.sent && sent.why !== 'later') arrived.delete(line.id)
      return sent
    }
  }
}

type Message = Extract<OutgoingLine, { kind: 'message' }>
type Settled = Extract<OutgoingLine, { kind: 'settled' }>
