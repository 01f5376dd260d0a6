import { vi } from 'vitest'
import type { Neighbour } from '../person.ts'
import type { MatrixBot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Message } from './messages.ts'
import type { Resident } from './resident.ts'

/**
 * A resident who talks with the bot in a direct chat. What they read is what their device shows, decrypted and edited;
 * what they choose they tap as a reaction, or write as a number.
 */
export async function meetBot(
  bot: MatrixBot,
  resident: Resident,
  { answersBy = 'numbers', asEquals = true }: Meeting = {},
): Promise<MatrixNeighbour> {
  const chat = resident.userId
  const conversation = await resident.dm(bot.user, { asEquals })
  await conversation.joined(bot.user)

  const messages = () => conversation.from(bot.user).filter(({ kind }) => kind === 'm.text')
  const settled = async () => {
    await bot.settled(chat)
    const mine = bot.sent.filter(({ room }) => room === conversation.id)
    await conversation.until(
      () =>
        mine.every(({ event, kind }) =>
          conversation
            .messages()
            .some(
              ({ id, undecryptable, edited }) =>
                id === event && !undecryptable && (kind === 'message' || edited),
            ),
        ),
      'not all that was sent has arrived',
    )
  }
  const taken = async (event: string) => {
    await vi.waitFor(() => {
      if (!bot.received.includes(event)) throw new Error(`The bot has not received ${event}.`)
    }, PATIENCE)
    await settled()
  }
  const say = async (text: string) => taken(await conversation.say(text))

  return {
    chat,
    conversation,
    settled,
    say,
    async start(payload) {
      await vi.waitFor(() => {
        if (messages().length === 0) throw new Error(`${bot.user} does not greet.`)
      }, PATIENCE)
      await say(payload)
    },
    async choose(label) {
      const asked = messages().findLast(message => shown(message).choices.includes(label))
      if (!asked) throw new Error(`Nobody offered ${chat} "${label}": ${JSON.stringify(messages().at(-1))}`)
      const number = shown(asked).choices.indexOf(label) + 1
      const newest = asked.id === messages().at(-1)?.id
      if (answersBy === 'numbers' && newest) return say(String(number))
      await taken(await conversation.react(asked.id, `${number}${KEYCAP}`))
    },
    read: () => messages().map(shown),
    last() {
      const message = messages().at(-1)
      if (!message) throw new Error(`${chat} was told nothing.`)
      return shown(message)
    },
  }
}

/** Takes the numbered list below a question from its words. */
export function shown({ text }: Pick<Message, 'text'>): { text: string; choices: string[] } {
  const [, words = text, list = ''] = /^(.*?)\n\n(1\. .*)$/s.exec(text) ?? []
  return { text: words, choices: list ? list.split('\n').map(choice => choice.replace(/^\d+\. /, '')) : [] }
}

/** the digit before it becomes a key to tap: 1️⃣ */
export const KEYCAP = '\uFE0F\u20E3'
const PATIENCE = { timeout: 90_000, interval: 20 }

interface Meeting {
  answersBy?: 'reactions' | 'numbers'
  /** as in Element; else the resident can put the bot out */
  asEquals?: boolean
}

export interface MatrixNeighbour extends Neighbour {
  conversation: Conversation
}
