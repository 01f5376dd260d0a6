import type { Core, Messenger, OutgoingLine, Sent } from '../../core/index.ts'
import { receive } from './receive.ts'
import { render } from './render.ts'
import type { Room } from './room.ts'

const BOT = 'playground'

/** How long an update waits that the core could not take, in ms. */
const AGAIN_AFTER = 500

/** Joins the room with the core, both ways. What was done while nobody listened is taken in first. */
export async function connect(core: CoreForBots, room: Room, link: string | null): Promise<Connection> {
  const forward = async (chat: string) => {
    const { pending = [], language } = room.chat(chat) ?? {}
    const taken = [...pending]
    if (!taken.length) return
    await core.receive(
      BOT,
      taken.map(update => receive(update, language)),
    )
    room.acknowledge(chat, taken)
  }
  const forwardAll = async () => {
    for (const chat of room.chats())
      await forward(chat.id).catch(error =>
        core.log.warn({ error, chat: chat.id }, 'playground update waits'),
      )
  }

  const delivery = await core.connect(playgroundMessenger(room, link))
  await forwardAll()
  let round = Promise.resolve()
  const again = setInterval(() => {
    round = round.then(forwardAll)
  }, AGAIN_AFTER)

  return {
    async turn(chat) {
      await forward(chat)
      await core.settled(BOT, chat)
    },
    async stop() {
      clearInterval(again)
      await round
      await delivery.stop()
    },
  }
}

function playgroundMessenger(room: Room, link: string | null): Messenger {
  return {
    bot: BOT,
    kind: 'playground',
    link,
    providerReadsAlong: false,
    sendsAtOnce: 16,
    send: async line => send(room, line),
    typing: async chat => room.typing(chat),
  }
}

function send(room: Room, line: OutgoingLine): Sent {
  const chat = room.chat(line.chat)
  if (!chat) return { sent: false, why: 'gone', failure: `nobody called ${line.chat} is in the playground` }
  if (chat.blocked) return { sent: false, why: 'gone', failure: `${chat.name} blocked the bot` }
  switch (line.kind) {
    case 'message':
      return { sent: true, externalId: String(room.post(chat.id, render(line))) }
    case 'settled': {
      const settled = room.settle(chat.id, Number(line.externalId), line.chosen, line.text)
      if (settled) return { sent: true, externalId: line.externalId }
      return {
        sent: false,
        why: 'impossible',
        failure: `message ${line.externalId} of ${chat.id} is not the bot's`,
      }
    }
    default:
      return line satisfies never
  }
}

export interface Connection {
  /** Hands over what this person did. Resolves when the bot has answered it; rejects where it could not be taken. */
  turn(chat: string): Promise<void>
  stop(): Promise<void>
}

/** All that a messenger asks of the core. */
export type CoreForBots = Pick<Core, 'receive' | 'connect' | 'settled' | 'log'>
