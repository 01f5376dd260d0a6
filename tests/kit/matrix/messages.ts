import { EventType, type MatrixEvent, RelationType, type Room } from 'matrix-js-sdk'

/** The messages of a room as they show: decrypted, edited, with their reactions; oldest first. */
export function messagesIn(room: Room | null): Message[] {
  if (!room) return []
  return room
    .getLiveTimeline()
    .getEvents()
    .filter(event => isMessage(event) && !event.isRedacted())
    .map(event => messageOf(room, event))
}

// An edit is no message of its own, but one that could not be decrypted must show.
const isMessage = (event: MatrixEvent) =>
  event.isDecryptionFailure() ||
  (event.getType() === EventType.RoomMessage && !event.isRelation(RelationType.Replace))

function messageOf(room: Room, event: MatrixEvent): Message {
  const { body = '', formatted_body = null, msgtype = '' } = event.getContent()
  return {
    id: event.getId() ?? '',
    from: event.getSender() ?? '',
    kind: msgtype,
    text: body,
    html: formatted_body,
    encrypted: event.isEncrypted(),
    undecryptable: event.isDecryptionFailure() ? String(event.decryptionFailureReason) : null,
    edited: event.replacingEvent() !== null,
    reactions: reactionsTo(room, event),
    at: event.getTs(),
  }
}

function reactionsTo(room: Room, event: MatrixEvent): Reaction[] {
  const relations = room.relations.getChildEventsForEvent(
    event.getId() ?? '',
    RelationType.Annotation,
    EventType.Reaction,
  )
  return (relations?.getRelations() ?? [])
    .filter(reaction => !reaction.isRedacted())
    .map(reaction => ({
      id: reaction.getId() ?? '',
      from: reaction.getSender() ?? '',
      key: reaction.getRelation()?.key ?? '',
    }))
}

export interface Message {
  id: string
  from: string
  /** `m.text`, `m.notice`, … */
  kind: string
  text: string
  html: string | null
  encrypted: boolean
  /** why it could not be read */
  undecryptable: string | null
  edited: boolean
  reactions: Reaction[]
  /** ms since 1970 by the homeserver's clock */
  at: number
}

interface Reaction {
  id: string
  from: string
  key: string
}
