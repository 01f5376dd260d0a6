import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Update } from '@grammyjs/types'
import type { UpdateQueue } from './updates.ts'

/**
 * Brings what waits to a webhook, from several chats at once and from each in order, again and again until it is taken
 * with 2xx. `stop` gives up what is under way.
 */
export function bring(updates: UpdateQueue, hook: Webhook, { retryMs, timeoutMs }: Patience): Bringing {
  const agent = new Agent({ keepAlive: true, maxSockets: hook.connections })
  const stopping = new AbortController()
  const underWay = new Set<number>()
  let failed: Bringing['failed'] = null

  const look = () => {
    if (stopping.signal.aborted) return
    for (const update of updates.inOrder()) {
      if (underWay.size >= hook.connections) return
      const lane = laneOf(update)
      if (!underWay.has(lane)) void carry(update, lane)
    }
  }
  const carry = async (update: Update, lane: number) => {
    underWay.add(lane)
    while (!stopping.signal.aborted) {
      const failure = await post(update).catch((error: Error) => `Connection failed: ${error.message}`)
      if (failure === null) {
        updates.remove(update)
        break
      }
      failed = { at: Date.now(), why: failure }
      await pause(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
    underWay.delete(lane)
    look()
  }
  /** Resolves to why it was not taken. */
  const post = async (update: Update): Promise<string | null> => {
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(timeoutMs)])
    const headers = {
      'content-type': 'application/json',
      ...(hook.secret === null ? {} : { 'x-telegram-bot-api-secret-token': hook.secret }),
    }
    const asking = request(hook.url, { method: 'POST', agent, headers, signal })
    asking.end(JSON.stringify(update))
    const [answer] = await once(asking, 'response')
    answer.resume()
    await once(answer, 'end')
    const { statusCode } = answer
    return statusCode >= 200 && statusCode < 300 ? null : `Wrong response from the webhook: ${statusCode}`
  }

  updates.onUpdate(look)
  look()
  return {
    get failed() {
      return failed
    },
    stop() {
      updates.onUpdate(() => {})
      stopping.abort()
      agent.destroy()
    },
  }
}

/** What belongs to one chat, or else to one person, comes in order; all else has a lane of its own. */
function laneOf({ update_id, ...content }: Update): number {
  const [inside] = Object.values(content) as Inside[]
  return inside?.chat?.id ?? inside?.message?.chat.id ?? inside?.from?.id ?? -update_id
}

interface Inside {
  chat?: { id: number }
  message?: { chat: { id: number } }
  from?: { id: number }
}

export interface Webhook {
  url: string
  secret: string | null
  /** at one time */
  connections: number
}

export interface Patience {
  /** between two attempts */
  retryMs: number
  /** until an answer is no longer waited for */
  timeoutMs: number
}

export interface Bringing {
  /** ms, and what Telegram would say of it */
  failed: { at: number; why: string } | null
  stop(): void
}
