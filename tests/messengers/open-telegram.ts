import type { Message } from '@grammyjs/types'
import Fastify from 'fastify'
import { afterEach, expect, vi } from 'vitest'
import { type House, startBots } from '../../bots/index.ts'
import type { TelegramConfig } from '../../bots/telegram/config.ts'
import type { Limits } from '../../bots/telegram/limits.ts'
import type { Core } from '../../core/index.ts'
import { freePort } from '../kit/free-port.ts'
import type { Neighbour } from '../kit/person.ts'
import { TOKEN } from '../kit/telegram/ask.ts'
import { type FakeTelegram, type Options, startFakeTelegram } from '../kit/telegram/fake-bot-api.ts'
import type { Person } from '../kit/telegram/person.ts'
import type { Seen as Shown } from '../kit/telegram/seen.ts'
import type { Human, Seen } from './contract.ts'

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
  const bots = await startBots({ core, http, config: { playground: null, telegram: config, matrix: null } })
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

/** Its end fails where a bot asked what Telegram doesn't know. */
export async function openFake(options: Options = {}): Promise<FakeTelegram> {
  const fake = await startFakeTelegram(options)
  fake.addBot(TOKEN)
  cleanups.push(() => fake.stop())
  return fake
}

/** Somebody with Telegram in their hand, as the contract of messengers knows people. */
export function humanOf(fake: FakeTelegram, name: string, start?: string): Human {
  const person = fake.person({ firstName: name, started: true })
  if (start !== undefined) person.start(start)
  return {
    chat: String(person.id),
    say: async text => void person.say(text),
    press: async (message, choice) => press(person, person.messages[message - 1], choice - 1),
    sendUnreadable: async what => void person.send(CONTENT[what]),
    leave: async () => person.block(),
    comeBack: async () => person.unblock(),
    seen: async () => person.messages.map(seen),
    seesTyping: async () =>
      fake.calls.some(({ method, payload }) => method === 'sendChatAction' && payload.chat_id === person.id),
  }
}

/** The same person as somebody who talks with a whole house: what they do is answered when it resolves. */
export function neighbourOn(
  fake: FakeTelegram,
  core: Core,
  name: string,
  token = TOKEN,
  bot = 'telegram:main',
): Neighbour {
  const person = fake.person({ firstName: name, bot: token })
  const chat = String(person.id)
  const { prisma } = core.house.database
  let said = 0
  const answered = async () => {
    said++
    const mine = { bot, updateId: { not: { startsWith: 'told:' } }, chat: { externalId: chat } }
    await vi.waitFor(async () => expect(await prisma.inbox.count({ where: mine })).toBe(said), PATIENCE)
    await core.settled(bot, chat)
  }
  const read = () => person.messages.map(seen)
  return {
    chat,
    settled: () => core.settled(bot, chat),
    async say(text) {
      person.say(text)
      await answered()
    },
    async start(payload) {
      person.start(payload)
      await answered()
    },
    async choose(label) {
      const at = read().findLastIndex(({ choices }) => choices.includes(label))
      if (at < 0) throw new Error(`nobody offered ${name} "${label}": ${JSON.stringify(read().at(-1))}`)
      press(person, person.messages[at], read()[at]?.choices.indexOf(label) ?? -1)
      await answered()
    },
    read,
    last: () => read().at(-1) as Seen,
  }
}

/** The mark and the choice below an answered question are the messenger's own way to show it. */
export function seen({ text, buttons }: Shown): Seen {
  const [, asked = text, chosen = null] = /^(.*)\n\n✓ (.*)$/s.exec(text) ?? []
  return { text: asked, choices: buttons.flat().map(({ label }) => label), chosen }
}

function press(person: Person, message: Shown | undefined, index: number): void {
  const data = message?.buttons.flat()[index]?.data
  if (!message || !data) throw new Error(`There is no button ${index} on ${JSON.stringify(message)}.`)
  person.pressData(message.id, data)
}

const ONE = { file_id: 'one', file_unique_id: 'one' }
const CONTENT: Record<Parameters<Human['sendUnreadable']>[0], Partial<Message>> = {
  photo: { photo: [{ ...ONE, width: 1, height: 1 }] },
  voice: { voice: { ...ONE, duration: 1 } },
  sticker: {
    sticker: { ...ONE, type: 'regular', width: 1, height: 1, is_animated: false, is_video: false },
  },
  file: { document: ONE },
  other: { dice: { emoji: '🎲', value: 3 } },
  encrypted: {},
}

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

const PATIENCE = { timeout: 20_000, interval: 20 }
const LIFTED: Limits = { perSecond: 100_000, chatGapMs: 0, atOnce: 3 }
const SHORT = { firstMs: 10, mostMs: 100 }

interface Given {
  fake?: FakeTelegram
  webhook?: boolean
  config?: Partial<TelegramConfig>
}
