import type { Incoming } from '../../core/index.ts'
import { choiceOfKeycap } from './render.ts'

/**
 * An event of a room, decrypted where it was encrypted, as the house takes it. Edited words are told without them:
 * what was answered stays answered. What other bots say (m.notice) changes nothing.
 */
export function receive(event: RoomEvent): Received {
  switch (event.type) {
    case 'm.room.message':
      return message(event)
    case 'm.sticker':
      return unreadable('sticker')
    case 'm.poll.start':
    case 'org.matrix.msc3381.poll.start':
      return unreadable('other')
    case 'm.reaction':
      return reaction(event)
    case 'm.room.encrypted':
      return { kind: 'sealed', session: text(event.content.session_id) ?? event.event_id }
    case 'm.room.member':
      return membership(event)
    case 'm.room.tombstone': {
      const room = text(event.content.replacement_room)
      return event.state_key === '' && room ? { kind: 'upgraded', room } : { kind: 'ignored' }
    }
    default:
      return { kind: 'ignored' }
  }
}

function message({ content }: RoomEvent): Received {
  const body = text(content.body)
  if (body === null) return { kind: 'ignored' }
  if (relation(content)?.rel_type === 'm.replace')
    return content.msgtype === 'm.text'
      ? { kind: 'taken', incoming: { kind: 'edited' } }
      : { kind: 'ignored' }
  switch (content.msgtype) {
    case 'm.text':
    case 'm.emote':
      return { kind: 'taken', incoming: { kind: 'said', text: own(body, content) } }
    case 'm.image':
      return unreadable('photo')
    case 'm.audio':
      return unreadable(VOICE.some(field => field in content) ? 'voice' : 'file')
    case 'm.file':
    case 'm.video':
      return unreadable('file')
    case 'm.location':
      return location(content)
    default:
      return { kind: 'ignored' }
  }
}

/** Clients of yesterday repeat in the body what is answered: https://spec.matrix.org/v1.12/client-server-api/#fallbacks-for-rich-replies */
function own(body: string, content: Content): string {
  return relation(content)?.['m.in_reply_to'] ? body.replace(/^> <@.*\n(?:>.*\n)*\n?/, '') : body
}

/** https://www.rfc-editor.org/rfc/rfc5870 */
function location(content: Content): Received {
  const [, latitude, longitude] = /^geo:(-?[\d.]+),(-?[\d.]+)/.exec(text(content.geo_uri) ?? '') ?? []
  if (!latitude || !longitude) return unreadable('other')
  return {
    kind: 'taken',
    incoming: { kind: 'place', latitude: Number(latitude), longitude: Number(longitude) },
  }
}

/** Only the digits below a question choose; a heart is a heart. */
function reaction({ content }: RoomEvent): Received {
  const { event_id, key } = relation(content) ?? {}
  const index = choiceOfKeycap(text(key) ?? '')
  const to = text(event_id)
  return to && index !== null ? { kind: 'reacted', to, index } : { kind: 'ignored' }
}

function membership({ state_key, content }: RoomEvent): Received {
  switch (content.membership) {
    case 'join':
    case 'invite':
      return { kind: 'came', who: state_key ?? '' }
    case 'leave':
    case 'ban':
      return { kind: 'left', who: state_key ?? '' }
    default:
      return { kind: 'ignored' }
  }
}

const unreadable = (what: Extract<Incoming, { kind: 'unreadable' }>['what']): Received => ({
  kind: 'taken',
  incoming: { kind: 'unreadable', what },
})

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const relation = (content: Content): Content | null => {
  const relates = content['m.relates_to']
  return relates && typeof relates === 'object' ? (relates as Content) : null
}

/** Voice messages are marked audio: https://github.com/matrix-org/matrix-spec-proposals/pull/3245 */
const VOICE = ['m.voice', 'org.matrix.msc3245.voice']

export type Received =
  | { kind: 'taken'; incoming: Incoming }
  /** a digit below one of the bot's messages; its number is in that message */
  | { kind: 'reacted'; to: string; index: number }
  /** could not be decrypted (yet) */
  | { kind: 'sealed'; session: string }
  | { kind: 'came' | 'left'; who: string }
  /** the room goes on as another one */
  | { kind: 'upgraded'; room: string }
  | { kind: 'ignored' }

type Content = Record<string, unknown>

/** https://spec.matrix.org/v1.16/client-server-api/#room-event-format */
export interface RoomEvent {
  event_id: string
  type: string
  sender: string
  /** in ms since 1970, by the sender's homeserver */
  origin_server_ts: number
  state_key?: string
  content: Content
}
