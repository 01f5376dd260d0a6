import { setTimeout as pause } from 'node:timers/promises'
import type { Core, OutgoingLine, Sent } from '../../core/index.ts'
import { oneAtATime } from './crypto/one-at-a-time.ts'
import type { RoomCrypto } from './crypto/rooms.ts'
import { failureOf, type Homeserver, pathTo } from './homeserver.ts'
import type { People } from './people.ts'
import type { RoomEvent } from './receive.ts'
import { keycapsFor, reactionTo, render, renderSettled } from './render.ts'

/**
 * Puts an event into a room, encrypted where the room is. The same transaction twice is one event: the homeserver
 * answers with the first one's id. https://spec.matrix.org/v1.16/client-server-api/#transaction-identifiers
 */
export const posting =
  (homeserver: Homeserver, crypto: RoomCrypto): Post =>
  async (room, type, content, transaction) => {
    const sealed = (await crypto.isEncrypted(room)) ? await crypto.encrypt(room, type, content) : null
    const path = pathTo('rooms', room, 'send', sealed ? 'm.room.encrypted' : type, transaction)
    const answer = await homeserver.request<{ event_id: string }>('PUT', path, sealed ?? content)
    return answer.event_id
  }

/** Sends lines to people. A line's message is one transaction: sent again after a fault it shows once. */
export function sending({ homeserver, people, post, log }: Sending): (line: OutgoingLine) => Promise<Sent> {
  const inTurn = oneAtATime()
  /** beside the line: whoever waits for the next one does not wait for these */
  const beside = (room: string, work: () => Promise<void>) => {
    inTurn(room, work).catch(error =>
      log.debug({ room, failure: failureOf(error).words }, 'digits below a question were left out'),
    )
  }

  // As they are, also in encrypted rooms: Element shows them as chips that take one tap.
  const addKeycaps = async (room: string, event: string, line: Message) => {
    await pause(ANSWER_FIRST_MS, undefined, { ref: false })
    for (const [index, key] of keycapsFor(line.choices).entries())
      await homeserver.request(
        'PUT',
        pathTo('rooms', room, 'send', 'm.reaction', `${line.id}-${index + 1}`),
        reactionTo(event, key),
      )
  }
  const removeKeycaps = async (room: string, event: string, id: number) => {
    const path = `/_matrix/client/v1${pathTo('rooms', room, 'relations', event, 'm.annotation', 'm.reaction')}`
    const { chunk } = await homeserver.request<{ chunk: RoomEvent[] }>('GET', path)
    const own = chunk.filter(({ sender }) => sender === homeserver.user)
    for (const [index, { event_id }] of own.entries())
      await homeserver.request('PUT', pathTo('rooms', room, 'redact', event_id, `${id}-${index + 1}`), {})
  }

  const show = async (line: Message): Promise<Sent> => {
    const room = people.roomOf(line.chat)
    if (!room) return { sent: false, why: 'gone', failure: `no room is shared with ${line.chat}` }
    const event = await post(room, 'm.room.message', render(line), String(line.id))
    beside(room, () => addKeycaps(room, event, line))
    return { sent: true, externalId: `${room} ${event}` }
  }
  const settle = async (line: Settled): Promise<Sent> => {
    const [room, event] = line.externalId?.split(' ') ?? []
    if (!room || !event || people.personIn(room) === null) return { sent: true, externalId: line.externalId }
    await post(room, 'm.room.message', renderSettled(line, event), String(line.id))
    beside(room, () => removeKeycaps(room, event, line.id))
    return { sent: true, externalId: line.externalId }
  }

  return line => (line.kind === 'message' ? show(line) : settle(line)).catch(notSent)
}

/** The homeserver brings the answer to its reader before it is asked to take in the digits below it. */
const ANSWER_FIRST_MS = 200

function notSent(error: unknown): Sent {
  const { code, afterMs, words } = failureOf(error)
  switch (code) {
    case 'M_FORBIDDEN':
    case 'M_NOT_FOUND':
      return { sent: false, why: 'gone', failure: words }
    case 'M_TOO_LARGE':
    case 'M_BAD_JSON':
      return { sent: false, why: 'impossible', failure: words }
    default:
      return { sent: false, why: 'later', afterMs: afterMs ?? 0, failure: words }
  }
}

/** Gives the event's id. */
export type Post = (room: string, type: string, content: object, transaction: string) => Promise<string>

type Message = Extract<OutgoingLine, { kind: 'message' }>
type Settled = Extract<OutgoingLine, { kind: 'settled' }>

interface Sending {
  homeserver: Homeserver
  people: People
  post: Post
  log: Core['log']
}
