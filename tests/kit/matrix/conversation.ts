import { randomUUID } from 'node:crypto'
import { EventType, type MatrixClient, MsgType, RelationType } from 'matrix-js-sdk'
import { changesOf, type Look } from './changes.ts'
import { type Message, messagesIn } from './messages.ts'

/** A room as one device of a resident shows it, and what they do there. Doing something resolves when the server has it. */
export function watchRoom(client: MatrixClient, id: string): Conversation {
  const room = () => client.getRoom(id)
  const messages = () => messagesIn(room())
  const from = (user: string) => messages().filter(message => message.from === user)
  const until = <T>(look: Look<T>, what: string) =>
    changesOf(client).until(look, () => `${what}\n${shown(messages())}`)

  return {
    id,
    messages,
    from,
    until,
    waitFor: (text, user) =>
      until(
        () =>
          messages().findLast(
            message =>
              message.from !== client.getUserId() &&
              (user === undefined || message.from === user) &&
              (typeof text === 'string' ? message.text === text : text.test(message.text)),
          ),
        `nobody said ${text}`,
      ),
    joined: other => until(() => room()?.getMember(other)?.membership === 'join', `${other} did not join`),
    left: other =>
      until(
        () => ['leave', 'ban'].includes(room()?.getMember(other)?.membership ?? ''),
        `${other} did not leave`,
      ),
    membership: other => room()?.getMember(other)?.membership,
    typing: other => room()?.getMember(other)?.typing ?? false,

    say: async text =>
      (await client.sendMessage(id, { msgtype: MsgType.Text, body: text }, randomUUID())).event_id,
    edit: async (message, text) => {
      const content = { msgtype: MsgType.Text, body: text } as const
      await client.sendMessage(id, {
        ...content,
        body: `* ${text}`,
        'm.new_content': content,
        'm.relates_to': { rel_type: RelationType.Replace, event_id: message },
      })
    },
    react: async (message, key) =>
      (
        await client.sendEvent(id, EventType.Reaction, {
          'm.relates_to': { rel_type: RelationType.Annotation, event_id: message, key },
        })
      ).event_id,
    redact: async event => void (await client.redactEvent(id, event)),
    leave: async () => void (await client.leave(id)),
    invite: async other => void (await client.invite(id, other)),
    kick: async other => void (await client.kick(id, other)),
    ban: async other => void (await client.ban(id, other)),
    upgrade: async version => {
      const { replacement_room } = await client.upgradeRoom(id, version)
      await changesOf(client).until(
        () => client.getRoom(replacement_room)?.getMyMembership() === 'join',
        () => 'the new room did not come',
      )
      return watchRoom(client, replacement_room)
    },
    onServer: async event => {
      const { type, content } = await client.fetchRoomEvent(id, event)
      if (!type || !content) throw new Error(`${event} is no event of ${id}.`)
      return { type, content }
    },
  }
}

const shown = (messages: Message[]) =>
  messages
    .slice(-12)
    .map(({ from, text, undecryptable }) => `  ${from}: ${undecryptable ?? text}`)
    .join('\n')

export interface Conversation {
  id: string
  messages(): Message[]
  /** those of one person */
  from(user: string): Message[]
  /** Resolves once it is there, looked for at every change; rejects with what was seen instead. */
  until<T>(look: Look<T>, what: string): Promise<T>
  /** the newest message of somebody else with just this text, or that fits */
  waitFor(text: string | RegExp, user?: string): Promise<Message>
  joined(other: string): Promise<unknown>
  left(other: string): Promise<unknown>
  membership(other: string): string | undefined
  typing(other: string): boolean

  /** resolves to the event's id */
  say(text: string): Promise<string>
  edit(message: string, text: string): Promise<void>
  /** resolves to the reaction's id, which takes it back when redacted */
  react(message: string, key: string): Promise<string>
  redact(event: string): Promise<void>
  leave(): Promise<void>
  invite(other: string): Promise<void>
  kick(other: string): Promise<void>
  ban(other: string): Promise<void>
  /** resolves to the room that takes this one's place; nobody else is in it yet */
  upgrade(version: string): Promise<Conversation>
  /** the event as the homeserver keeps it, which in an encrypted room is unreadable */
  onServer(event: string): Promise<{ type: string; content: Record<string, unknown> }>
}
