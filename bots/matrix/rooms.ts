import type { RoomCrypto } from './crypto/rooms.ts'
import { failureOf, type Homeserver, pathTo } from './homeserver.ts'
import type { People } from './people.ts'
import type { RoomEvent } from './receive.ts'
import { PROMPT } from './render.ts'

/** What the bot does with rooms beside talking in them. Groups are declined: others would read along. */
export function roomsOf({ homeserver, crypto, people, post, declined }: Doing): Rooms {
  const others = async (room: string) =>
    (await crypto.membersOf(room)).filter(member => member !== homeserver.user)

  const leave = async (room: string) => {
    await homeserver.request('POST', pathTo('rooms', room, 'leave'), {}).catch(unlessGone)
    await homeserver.request('POST', pathTo('rooms', room, 'forget'), {}).catch(unlessGone)
  }

  const decline = async (room: string) => {
    const content = { msgtype: 'm.text', body: declined }
    await post(room, 'm.room.message', content, `declined-${room}`).catch(unlessGone)
    await leave(room)
  }

  return {
    leave,
    decline,
    isDirect: async room => (await others(room)).length <= 1,
    async whoIsIn(room, predecessor) {
      const before = predecessor === null ? null : people.personIn(predecessor)
      const [one, ...more] = await others(room)
      if (more.length === 0) {
        const person = one ?? before
        if (person) return person
        await leave(room)
        return null
      }
      await decline(room)
      return null
    },
    async promptOf(room, id) {
      const event = await homeserver
        .request<RoomEvent>('GET', pathTo('rooms', room, 'event', id))
        .catch(unlessGone)
      if (event?.sender !== homeserver.user) return null
      const opened =
        event.type === 'm.room.encrypted' ? await crypto.decrypt(room, event).catch(() => null) : event
      const prompt = opened?.content[PROMPT]
      return typeof prompt === 'number' ? prompt : null
    },
  }
}

/** A room that is no more, or that the bot is no more in, needs nothing. */
function unlessGone(error: unknown): null {
  const { code, status } = failureOf(error)
  if (code === 'M_FORBIDDEN' || code === 'M_NOT_FOUND' || status === 400) return null
  throw error
}

export interface Rooms {
  /** The only other person in a room, or null: then it was declined or left. */
  whoIsIn(room: string, predecessor: string | null): Promise<string | null>
  isDirect(room: string): Promise<boolean>
  leave(room: string): Promise<void>
  /** Says why, and leaves. */
  decline(room: string): Promise<void>
  /** the number of the question in one of the bot's own messages */
  promptOf(room: string, event: string): Promise<number | null>
}

interface Doing {
  homeserver: Homeserver
  crypto: RoomCrypto
  people: People
  post(room: string, type: string, content: object, transaction: string): Promise<string>
  /** what a group is told */
  declined: string
}
