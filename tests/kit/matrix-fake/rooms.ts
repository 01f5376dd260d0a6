import { randomUUID } from 'node:crypto'

/** What a homeserver knows of rooms, in memory: one line of time for all events, and who is where. */
export function openRooms(): Rooms {
  const log: Entry[] = []
  const watchers = new Set<() => void>()
  const transactions = new Map<string, string>()

  const add = (room: string, event: Pick<Event, 'type' | 'sender' | 'content'> & { state_key?: string }) => {
    const made = { ...event, event_id: `$${randomUUID()}`, origin_server_ts: Date.now() }
    log.push({ room, event: made })
    for (const wake of watchers) wake()
    return made.event_id
  }
  const stateOf = (room: string) => {
    const state = new Map<string, Event>()
    for (const entry of log)
      if (entry.room === room && entry.event.state_key !== undefined)
        state.set(`${entry.event.type} ${entry.event.state_key}`, entry.event)
    return state
  }
  const membership = (room: string, user: string) =>
    String(stateOf(room).get(`m.room.member ${user}`)?.content.membership ?? 'leave')

  return {
    add,
    stateOf,
    membership,
    now: () => log.length,
    between: (from, to) => log.slice(from, to),
    find: id => log.find(({ event }) => event.event_id === id)?.event ?? null,
    eventsOf: room => log.flatMap(entry => (entry.room === room ? [entry.event] : [])),
    once(transaction, work) {
      const done = transactions.get(transaction) ?? work()
      transactions.set(transaction, done)
      return done
    },
    change(atMostMs) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, atMostMs)
      watchers.add(resolve)
      return promise.finally(() => {
        clearTimeout(timer)
        watchers.delete(resolve)
      })
    },
    wake: () => {
      for (const wake of watchers) wake()
    },
    open(owner, ...invited) {
      const room = `!${randomUUID()}:example.org`
      add(room, { type: 'm.room.create', sender: owner, state_key: '', content: {} })
      add(room, { type: 'm.room.member', sender: owner, state_key: owner, content: { membership: 'join' } })
      for (const user of invited)
        add(room, {
          type: 'm.room.member',
          sender: owner,
          state_key: user,
          content: { membership: 'invite', is_direct: invited.length === 1 },
        })
      return room
    },
    become(room, user, membership) {
      add(room, { type: 'm.room.member', sender: user, state_key: user, content: { membership } })
    },
  }
}

export interface Event {
  event_id: string
  type: string
  sender: string
  origin_server_ts: number
  state_key?: string
  content: Record<string, unknown>
}

export interface Entry {
  room: string
  event: Event
}

export interface Rooms {
  /** gives the event's id */
  add(room: string, event: Pick<Event, 'type' | 'sender' | 'content'> & { state_key?: string }): string
  stateOf(room: string): Map<string, Event>
  membership(room: string, user: string): string
  /** the number of events so far; a sync token is one */
  now(): number
  between(from: number, to: number): Entry[]
  find(id: string): Event | null
  eventsOf(room: string): Event[]
  /** the same transaction is done once */
  once(transaction: string, work: () => string): string
  /** resolves with the next event, or after so many ms */
  change(atMostMs: number): Promise<void>
  /** ends every wait */
  wake(): void
  /** a room of `owner`; gives its id */
  open(owner: string, ...invited: string[]): string
  become(room: string, user: string, membership: 'join' | 'leave'): void
}
