import Fastify from 'fastify'
import { afterEach, expect, vi } from 'vitest'
import { type House, startBots } from '../../bots/index.ts'
import type { TelegramConfig } from '../../bots/telegram/config.ts'
import type { Limits } from '../../bots/telegram/limits.ts'
import type { Core } from '../../core/index.ts'
import { freePort } from '../kit/free-port.ts'
import type { Neighbour } from '../kit/person.ts'
import type { Human, Seen } from './contract.ts'
import { type Shown, type SmallPerson, type SmallTelegram, startSmallTelegram } from './small-telegram.ts'

/** A bot on a fake Telegram, fetching or fed by webhook, its limits lifted, its pauses short. Closed after the test. */
export async function openTelegram(core: House['core'], { fake, webhook = false, ...more }: Given = {}) {
  const telegram = fake ?? (await openFake())
  const http = Fastify()
  const port = await freePort()
  const config: TelegramConfig = {
    token: TOKEN,
    webhookUrl: webhook ? `http://127.0.0.1:${port}/telegram` : null,
    apiUrl: telegram.url,
    limits: LIFTED,
    pauses: SHORT,
    ...more.config,
  }
  const bots = await startBots({ core, http, config: { playground: null, telegram: config } })
  await http.listen({ host: '127.0.0.1', port })
  let stopped = false
  const stop = async () => {
    if (stopped) return
    stopped = true
    await http.close()
    await bots.stop()
  }
  cleanups.push(stop)
  return { fake: telegram, http, port, stop }
}

export async function openFake(): Promise<SmallTelegram> {
  const fake = await startSmallTelegram()
  fake.addAccount(TOKEN)
  cleanups.push(() => fake.stop())
  return fake
}

/** Somebody with Telegram in their hand, as the contract of messengers knows people. */
export function humanOf(fake: SmallTelegram, name: string, start?: string): Human {
  const person = fake.person(TOKEN, name)
  if (start !== undefined) person.say({ text: `/start ${start}` })
  return {
    chat: String(person.chat.id),
    say: async text => person.say({ text }),
    press: async (message, choice) => press(person, person.shown()[message - 1], choice - 1),
    sendUnreadable: async what => person.say(CONTENT[what]),
    leave: async () => person.block(),
    comeBack: async () => person.unblock(),
    seen: async () => person.shown().map(seen),
    seesTyping: async () =>
      fake.calls.some(
        ({ method, payload }) => method === 'sendChatAction' && payload.chat_id === person.chat.id,
      ),
  }
}

/** The same person as somebody who talks with a whole house: what they do is answered when it resolves. */
export function neighbourOn(
  fake: SmallTelegram,
  core: Core,
  name: string,
  token = TOKEN,
  bot = 'telegram:main',
): Neighbour {
  const person = fake.person(token, name)
  const chat = String(person.chat.id)
  const { prisma } = core.house.database
  let said = 0
  const answered = async () => {
    said++
    const mine = { bot, updateId: { not: { startsWith: 'told:' } }, chat: { externalId: chat } }
    await vi.waitFor(async () => expect(await prisma.inbox.count({ where: mine })).toBe(said), PATIENCE)
    await core.settled(bot, chat)
  }
  const say = async (text: string) => {
    person.say({ text })
    await answered()
  }
  const read = () => person.shown().map(seen)
  return {
    chat,
    settled: () => core.settled(bot, chat),
    say,
    start: payload => say(`/start ${payload}`.trim()),
    async choose(label) {
      const at = read().findLastIndex(({ choices }) => choices.includes(label))
      if (at < 0) throw new Error(`nobody offered ${name} "${label}": ${JSON.stringify(read().at(-1))}`)
      press(person, person.shown()[at], read()[at]?.choices.indexOf(label) ?? -1)
      await answered()
    },
    read,
    last: () => read().at(-1) as Seen,
  }
}

const PATIENCE = { timeout: 20_000, interval: 20 }

/** The mark and the choice below an answered question are the messenger's own way to show it. */
export function seen({ text, reply_markup }: Shown): Seen {
  const [, asked = text, chosen = null] = /^(.*)\n\n✓ <b>(.*)<\/b>$/s.exec(text) ?? []
  return {
    text: unescaped(asked),
    choices: reply_markup?.inline_keyboard?.map(([button]) => button?.text ?? '') ?? [],
    chosen: chosen && unescaped(chosen),
  }
}

function press(person: SmallPerson, message: Shown | undefined, index: number): void {
  const button = message?.reply_markup?.inline_keyboard?.[index]?.[0]
  if (!message || !button) throw new Error(`There is no button ${index} on ${JSON.stringify(message)}.`)
  person.press(message, button.callback_data)
}

const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const CONTENT = {
  photo: { photo: [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }] },
  voice: { voice: { file_id: 'v', file_unique_id: 'v', duration: 1 } },
  sticker: {
    sticker: {
      file_id: 's',
      file_unique_id: 's',
      type: 'regular',
      width: 1,
      height: 1,
      is_animated: false,
      is_video: false,
    },
  },
  file: { document: { file_id: 'd', file_unique_id: 'd' } },
  other: { dice: { emoji: '🎲', value: 3 } },
  encrypted: {},
} as const

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

export const TOKEN = `7000:${'x'.repeat(30)}`
const LIFTED: Limits = { perSecond: 100_000, chatGapMs: 0, atOnce: 3 }
const SHORT = { firstMs: 10, mostMs: 100 }

interface Given {
  fake?: SmallTelegram
  webhook?: boolean
  config?: Partial<TelegramConfig>
}
