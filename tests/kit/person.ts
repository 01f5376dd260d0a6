import type { Core, Incoming, Messenger, OutgoingLine } from '../../core/index.ts'

/** A messenger made of memory: what residents write goes in, what they would read is kept. */
export async function openChats(core: Core, bot = 'paper'): Promise<Chats> {
  const heard: OutgoingLine[] = []
  let updates = 0
  const messenger: Messenger = {
    bot,
    kind: bot,
    providerReadsAlong: false,
    sendsAtOnce: 4,
    send: async line => {
      heard.push(line)
      return { sent: true, externalId: `m${line.id}` }
    },
  }
  const connection = await core.connect(messenger)
  const hear = async (chat: string, incoming: Incoming) => {
    await core.receive(bot, [{ updateId: String(++updates), chat, incoming }])
    await core.settled(bot, chat)
  }
  return {
    heard,
    person: chat => ({
      chat,
      settled: () => core.settled(bot, chat),
      say: text => hear(chat, { kind: 'said', text }),
      start: payload => hear(chat, { kind: 'started', payload }),
      send: incoming => hear(chat, incoming),
      choose: async label => {
        const messages = heard.filter(line => line.chat === chat && line.kind === 'message')
        const asked = messages.findLast(line => line.kind === 'message' && line.choices.includes(label))
        if (asked?.kind !== 'message')
          throw new Error(`nobody offered ${chat} "${label}": ${JSON.stringify(messages.at(-1))}`)
        await hear(chat, { kind: 'pressed', prompt: asked.seq, index: asked.choices.indexOf(label) })
      },
      read: () => heard.flatMap(line => (line.chat === chat && line.kind === 'message' ? [line] : [])),
      last: () => heard.findLast(line => line.chat === chat && line.kind === 'message') as Message,
    }),
    stop: () => connection.stop(),
  }
}

export type Message = Extract<OutgoingLine, { kind: 'message' }>

export interface Chats {
  /** everything that was sent, in the order it was sent */
  heard: OutgoingLine[]
  person(chat: string): Person
  stop(): Promise<void>
}

/** Somebody with whatever messenger in their hand, as tests of whole conversations need them. */
export interface Neighbour {
  /** the messenger's own id of the chat */
  chat: string
  say(text: string): Promise<void>
  /** comes by the link of a poster, or writes the town's code from it */
  start(payload: string): Promise<void>
  /** takes the choice with this label of the newest message that has it */
  choose(label: string): Promise<void>
  /** the bot's messages, oldest first */
  read(): Shown[]
  last(): Shown
  /** Resolves when all that concerns this chat is handled and has arrived. */
  settled(): Promise<void>
}

interface Shown {
  text: string
  choices: string[]
}

export interface Person extends Neighbour {
  send(incoming: Incoming): Promise<void>
  read(): Message[]
  last(): Message
}
