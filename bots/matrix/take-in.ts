import type { Incoming, Update } from '../../core/index.ts'
import type { RoomCrypto } from './crypto/rooms.ts'
import type { Homeserver } from './homeserver.ts'
import type { Invitations } from './invitations.ts'
import type { LateKeys } from './late-keys.ts'
import type { People } from './people.ts'
import { type RoomEvent, receive } from './receive.ts'
import type { Rooms } from './rooms.ts'
import { type RoomNews, type SyncAnswer, timelineOf } from './sync.ts'

/**
 * All that one sync brought: keys first, then rooms, then the inbox, and only then what is remembered of it. Broken
 * off anywhere and done again it comes to the same, as every update carries the id of its event.
 */
export async function takeIn(house: Taking, answer: SyncAnswer, since: string | null): Promise<void> {
  const { crypto, lateKeys, people } = house
  const toDevice = answer.to_device?.events ?? []
  await crypto.takeKeys({
    toDevice,
    oneTimeKeys: answer.device_one_time_keys_count ?? {},
    fallbackKeys: answer.device_unused_fallback_key_types,
    changed: answer.device_lists?.changed ?? [],
    left: answer.device_lists?.left ?? [],
  })
  const updates: Update[] = []
  const late = toDevice.length > 0 ? await openedLate(house, updates) : []
  for (const [room, news] of Object.entries(answer.rooms?.leave ?? {})) left(house, room, news, updates)
  for (const [room, news] of Object.entries(answer.rooms?.join ?? {}))
    await heard(house, room, news, since, updates)
  const now = Date.now()
  const hints = await lateKeys.hints(now)
  await house.receive([...updates, ...hints])
  await lateKeys.forget(late)
  await lateKeys.told(now)
  const moved = await people.keep()
  await house.invitations.take(answer.rooms?.invite ?? {}, answer.rooms?.leave ?? {})
  house.afterwards(moved)
}

async function heard(
  house: Taking,
  room: string,
  news: RoomNews,
  since: string | null,
  updates: Update[],
): Promise<void> {
  const { crypto, homeserver, people, rooms } = house
  const events = await timelineOf(homeserver, room, news, since)
  for (const event of [...(news.state?.events ?? []), ...events]) await crypto.note(room, event)
  const known = people.personIn(room)
  const person = known ?? (await rooms.whoIsIn(room, predecessorOf(news)))
  if (person === null) return
  const before = updates.length
  const arrived = known === null ? arrive(house, person, room, news) : null
  if (arrived?.update) updates.push(arrived.update)
  const fresh = since === null ? events.filter(event => event.origin_server_ts >= house.since) : events
  for (const event of fresh) {
    if (people.personIn(room) !== person) return
    await one(house, person, room, event, updates)
  }
  if (arrived?.otherwise && !updates.slice(before).some(({ incoming }) => SPOKEN.has(incoming.kind)))
    updates.push(arrived.otherwise)
}

/** Somebody is there in a room that was not known: for the first time, again, or in another room than before. */
function arrive({ people, homeserver }: Taking, person: string, room: string, news: RoomNews): Arrival {
  const before = people.roomOf(person)
  people.meet(person, room)
  const id = eventsOf(news).find(joined(homeserver.user))?.event_id ?? room
  const update = (kind: 'returned' | 'moved'): Update => ({
    updateId: `${id}:${kind}`,
    chat: person,
    incoming: { kind },
  })
  if (before === undefined) {
    const incoming = { kind: 'started', payload: '' } as const
    return { update: null, otherwise: { updateId: `${id}:started`, chat: person, incoming } }
  }
  if (before === null) return { update: update('returned'), otherwise: update('moved') }
  return { update: predecessorOf(news) === before ? null : update('moved'), otherwise: null }
}

async function one(
  house: Taking,
  person: string,
  room: string,
  raw: RoomEvent,
  updates: Update[],
): Promise<void> {
  const { crypto, homeserver, lateKeys, people, rooms } = house
  if (raw.sender === homeserver.user) return
  const event = raw.type === 'm.room.encrypted' ? await crypto.decrypt(room, raw).catch(() => raw) : raw
  const received = receive(event)
  const say = (incoming: Incoming) => {
    if (event.sender !== person) return
    if (people.roomOf(person) !== room) {
      people.meet(person, room)
      updates.push({ updateId: `${event.event_id}:moved`, chat: person, incoming: { kind: 'moved' } })
    }
    updates.push({ updateId: event.event_id, chat: person, incoming })
  }
  switch (received.kind) {
    case 'taken':
      return say(received.incoming)
    case 'reacted': {
      const prompt = await rooms.promptOf(room, received.to)
      return prompt === null ? undefined : say({ kind: 'pressed', prompt, index: received.index })
    }
    case 'sealed':
      return event.sender === person ? lateKeys.add(room, event, received.session, Date.now()) : undefined
    case 'came':
      if (received.who !== person && received.who !== homeserver.user && !(await rooms.isDirect(room))) {
        depart(people.part(room), event.event_id, updates)
        await rooms.decline(room)
      }
      return
    case 'left':
      if (received.who !== person) return
      depart(people.part(room), event.event_id, updates)
      return rooms.leave(room)
    case 'upgraded':
      return house.invitations.follow(received.room, event.sender)
    case 'ignored':
      return
    default:
      return received satisfies never
  }
}

/** The bot was put out of a room, or has left it. */
function left({ people, homeserver }: Taking, room: string, news: RoomNews, updates: Update[]): void {
  const event = eventsOf(news).findLast(
    ({ type, state_key }) => type === 'm.room.member' && state_key === homeserver.user,
  )
  depart(people.part(room), event?.event_id ?? room, updates)
}

function depart(person: string | null, id: string, updates: Update[]): void {
  if (person !== null) updates.push({ updateId: `${id}:gone`, chat: person, incoming: { kind: 'gone' } })
}

/** What waited for its key and can be read now. Resolves to the ids. */
async function openedLate(house: Taking, updates: Update[]): Promise<string[]> {
  const opened: string[] = []
  for (const { room, event } of house.lateKeys.all()) {
    const clear = await house.crypto.decrypt(room, event).catch(() => null)
    if (!clear) continue
    opened.push(event.event_id)
    const person = house.people.personIn(room)
    if (person !== null) await one(house, person, room, clear, updates)
  }
  return opened
}

const eventsOf = ({ state, timeline }: RoomNews): RoomEvent[] => [
  ...(state?.events ?? []),
  ...(timeline?.events ?? []),
]

const joined = (user: string) => (event: RoomEvent) =>
  event.type === 'm.room.member' && event.state_key === user && event.content.membership === 'join'

/** of a room that goes on for an older one */
function predecessorOf(news: RoomNews): string | null {
  const create = eventsOf(news).find(({ type }) => type === 'm.room.create')
  const predecessor = create?.content.predecessor as { room_id?: string } | undefined
  return predecessor?.room_id ?? null
}

const SPOKEN: ReadonlySet<Incoming['kind']> = new Set(['said', 'pressed', 'place', 'unreadable'])

export interface Taking {
  homeserver: Homeserver
  crypto: RoomCrypto
  people: People
  rooms: Rooms
  lateKeys: LateKeys
  invitations: Invitations
  /** resolves once it is in the inbox */
  receive(updates: Update[]): Promise<void>
  /** what may be done when all is kept; `moved`: somebody is met in another room than before */
  afterwards(moved: boolean): void
  /** ms since 1970: what is older was said before the bot was there */
  since: number
}

interface Arrival {
  update: Update | null
  /** where nothing was said */
  otherwise: Update | null
}
