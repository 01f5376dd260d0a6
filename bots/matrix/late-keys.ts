import { type BotState, DAY_MS, type Update } from '../../core/index.ts'
import type { RoomEvent } from './receive.ts'

/**
 * Messages whose key has not come yet. They wait over restarts, are tried again whenever keys come, and answered
 * then. Whoever wrote one learns after a while, once for each key, that it could not be read.
 */
export async function openLateKeys(state: BotState): Promise<LateKeys> {
  const waiting = new Map<string, Sealed>()
  for (const [row, value] of await state.read(SEALED))
    waiting.set(row.slice(SEALED.length), JSON.parse(value))
  const forget = async (ids: string[]) => {
    if (ids.length === 0) return
    await state.write(ids.map(id => [SEALED + id, null]))
    for (const id of ids) waiting.delete(id)
  }

  return {
    async add(room, event, session, now) {
      if (waiting.has(event.event_id)) return
      const [oldest] = waiting.keys()
      if (waiting.size >= MOST && oldest) await forget([oldest])
      const sealed: Sealed = { room, event, session, since: now, told: false }
      await state.write([[SEALED + event.event_id, JSON.stringify(sealed)]])
      waiting.set(event.event_id, sealed)
    },
    all: () => [...waiting.values()],
    forget,
    impatient: () => [...waiting.values()].some(({ told }) => !told),
    async hints(now) {
      const old = [...waiting.values()].filter(({ since }) => since < now - KEPT_MS)
      await forget(old.map(({ event }) => event.event_id))
      const due = [...waiting.values()].filter(({ told, since }) => !told && since <= now - PATIENCE_MS)
      return due.map(({ session, event }) => ({
        updateId: `${session}:unreadable`,
        chat: event.sender,
        incoming: { kind: 'unreadable', what: 'encrypted' },
      }))
    },
    async told(now) {
      const due = [...waiting.values()].filter(({ told, since }) => !told && since <= now - PATIENCE_MS)
      if (due.length === 0) return
      await state.write(
        due.map(sealed => [SEALED + sealed.event.event_id, JSON.stringify({ ...sealed, told: true })]),
      )
      for (const sealed of due) sealed.told = true
    },
  }
}

const SEALED = 'sealed '
/** keys mostly come seconds after their message, if at all */
const PATIENCE_MS = 10_000
const KEPT_MS = 7 * DAY_MS
const MOST = 1_000

interface Sealed {
  room: string
  event: RoomEvent
  /** the key's id */
  session: string
  /** ms since 1970 */
  since: number
  /** its sender knows */
  told: boolean
}

export interface LateKeys {
  add(room: string, event: RoomEvent, session: string, now: number): Promise<void>
  all(): Sealed[]
  forget(eventIds: string[]): Promise<void>
  /** somebody is about to be told */
  impatient(): boolean
  /** what to tell whose message could not be read for a while */
  hints(now: number): Promise<Update[]>
  /** The hints of `now` are in the inbox. */
  told(now: number): Promise<void>
}
