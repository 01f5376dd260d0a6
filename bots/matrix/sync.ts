import { type Homeserver, pathTo } from './homeserver.ts'
import type { RoomEvent } from './receive.ts'

/**
 * The room's new events, oldest first. Where the homeserver left some out (`limited`), they are fetched: back to the
 * last sync, at most a few thousand.
 */
export async function timelineOf(
  homeserver: Homeserver,
  room: string,
  { timeline }: RoomNews,
  since: string | null,
): Promise<RoomEvent[]> {
  const events = timeline?.events ?? []
  if (!timeline?.limited || !timeline.prev_batch || since === null) return events
  const missed: RoomEvent[] = []
  let from: string | undefined = timeline.prev_batch
  for (let page = 0; from && page < PAGES; page++) {
    const query = { dir: 'b', from, to: since, limit: PAGE }
    const answer: Page = await homeserver.request('GET', pathTo('rooms', room, 'messages'), null, { query })
    missed.unshift(...answer.chunk.toReversed())
    from = answer.chunk.length > 0 ? answer.end : undefined
  }
  return [...missed, ...events]
}

/** Only what the house takes: typing, receipts, presence and its own words would wake it for nothing. */
export const syncFilter = (user: string) => ({
  presence: { types: [] },
  account_data: { types: [] },
  room: {
    account_data: { types: [] },
    ephemeral: { types: [] },
    state: { lazy_load_members: true },
    timeline: { limit: 50, not_senders: [user] },
  },
})

const PAGE = 100
const PAGES = 30

interface Page {
  chunk: RoomEvent[]
  end?: string
}

/** https://spec.matrix.org/v1.16/client-server-api/#get_matrixclientv3sync, as far as it is read */
export interface SyncAnswer {
  next_batch: string
  to_device?: { events?: unknown[] }
  device_one_time_keys_count?: Record<string, number>
  device_unused_fallback_key_types?: string[]
  device_lists?: { changed?: string[]; left?: string[] }
  rooms?: {
    join?: Record<string, RoomNews>
    invite?: Record<string, { invite_state?: { events?: Omit<RoomEvent, 'event_id'>[] } }>
    leave?: Record<string, RoomNews>
  }
}

export interface RoomNews {
  state?: { events?: RoomEvent[] }
  timeline?: { events?: RoomEvent[]; limited?: boolean; prev_batch?: string }
}
