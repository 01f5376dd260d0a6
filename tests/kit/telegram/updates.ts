import type { Update } from '@grammyjs/types'
import { Refusal } from './refusal.ts'

/** What waits for a bot, oldest first, until it is fetched and confirmed, brought, or a day old. `now` in ms. */
export function updateQueue(now: () => number): UpdateQueue {
  const waiting: { update: Update; at: number }[] = []
  let last = FIRST_UPDATE
  let allowed: readonly string[] = []
  let poller: ((ended?: Refusal) => void) | null = null
  let alarm = () => {}

  const isWanted = (update: object) =>
    Object.keys(update).some(kind =>
      allowed.length > 0 ? allowed.includes(kind) : !ONLY_ON_DEMAND.has(kind),
    )
  const drop = (before: (each: { update: Update; at: number }, place: number) => boolean) => {
    const place = waiting.findIndex((each, n) => !before(each, n))
    waiting.splice(0, place < 0 ? waiting.length : place)
  }
  const forgetOld = () => drop(({ at }) => now() - at > RETENTION_MS)

  return {
    add(content) {
      if (!isWanted(content)) return null
      const update = { ...content, update_id: ++last }
      waiting.push({ update, at: now() })
      poller?.()
      alarm()
      return update
    },
    waiting() {
      forgetOld()
      return waiting.map(({ update }) => update)
    },
    *inOrder() {
      forgetOld()
      for (const { update } of waiting) yield update
    },
    allow(kinds) {
      if (kinds) allowed = kinds
    },
    allowed: () => allowed,
    onUpdate(wake) {
      alarm = wake
    },
    clear: () => void waiting.splice(0),
    remove({ update_id }) {
      const place = waiting.findIndex(({ update }) => update.update_id === update_id)
      if (place >= 0) waiting.splice(place, 1)
    },
    endPolling: why => poller?.(new Refusal(409, `Conflict: terminated by ${why}`)),
    async fetch({ offset = 0, limit = MOST_AT_ONCE, timeout = 0 }, gone) {
      poller?.(new Refusal(409, ANOTHER_POLLER))
      forgetOld()
      if (offset < 0) drop((_, n) => n < waiting.length + offset)
      else drop(({ update }) => update.update_id < offset)
      if (waiting.length === 0 && timeout > 0)
        await new Promise<void>((resolve, reject) => {
          const end = (refusal?: Refusal) => {
            clearTimeout(over)
            gone.removeEventListener('abort', leave)
            if (poller === end) poller = null
            refusal ? reject(refusal) : resolve()
          }
          const leave = () => end()
          const over = setTimeout(leave, timeout * 1000)
          gone.addEventListener('abort', leave)
          poller = end
        })
      return waiting.slice(0, Math.min(Math.max(limit, 1), MOST_AT_ONCE)).map(({ update }) => update)
    },
  }
}

const FIRST_UPDATE = 10_000
/** https://core.telegram.org/bots/api#getupdates */
const MOST_AT_ONCE = 100
const ONLY_ON_DEMAND = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])
/** "will not be kept longer than 24 hours": https://core.telegram.org/bots/api#getting-updates */
const RETENTION_MS = 24 * 60 * 60 * 1000
const ANOTHER_POLLER =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'

export interface UpdateQueue {
  /** null where the bot does not want that kind */
  add(content: Omit<Update, 'update_id'>): Update | null
  waiting(): Update[]
  inOrder(): Iterable<Update>
  allow(kinds: readonly string[] | undefined): void
  allowed(): readonly string[]
  /** One may wait; it is told of each that comes. */
  onUpdate(wake: () => void): void
  clear(): void
  remove(update: Update): void
  endPolling(why: string): void
  /** Resolves to what comes after the offset; the offset confirms all before it. Whoever asked before is sent away. */
  fetch(asked: { offset?: number; limit?: number; timeout?: number }, gone: AbortSignal): Promise<Update[]>
}
