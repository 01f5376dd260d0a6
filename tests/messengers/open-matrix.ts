import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import { expect, vi } from 'vitest'
import { type CoreForBots, startBots } from '../../bots/index.ts'
import type { MatrixConfig } from '../../bots/matrix/config.ts'
import { BOT, type Homeserver, openHomeserver, PASSWORD, relationOf } from '../kit/matrix-fake/homeserver.ts'
import type { Event } from '../kit/matrix-fake/rooms.ts'
import type { Human, Seen } from './contract.ts'

/** The bot on a homeserver of the test's own, and people who write to it in plain rooms. */
export async function openMatrix(core: CoreForBots, config: Partial<MatrixConfig> = {}, at?: Homeserver) {
  const homeserver = at ?? (await openHomeserver())
  const matrix = { ...configFor(homeserver), ...config }
  const http = Fastify()
  const bots = await startBots({ core, http, config: { playground: null, telegram: null, matrix } }).catch(
    async error => {
      if (!at) await homeserver.stop()
      throw error
    },
  )
  return {
    homeserver,
    async stop() {
      await bots.stop()
      if (!at) await homeserver.stop()
    },
  }
}

const configFor = ({ url }: Pick<Homeserver, 'url'>): MatrixConfig => ({
  url,
  user: BOT,
  password: PASSWORD,
  token: null,
  name: 'dasnez',
  replaceIdentity: false,
})

/** Somebody with a room of their own, which the bot has come into. */
export async function personOn({ rooms, stored, typing }: Homeserver, name: string): Promise<MatrixHuman> {
  const chat = `@${name.toLowerCase()}-${randomUUID().slice(0, 8)}:example.org`
  const mine: string[] = []
  const room = () => mine.at(-1) ?? ''
  const enter = async () => {
    mine.push(rooms.open(chat, BOT))
    // where it has come in and knows with whom
    await vi.waitFor(() => expect(stored.get('m.direct')).toMatchObject({ [chat]: [room()] }), PATIENCE)
  }
  await enter()
  const write = (type: string, content: Event['content']) =>
    rooms.add(room(), { type, sender: chat, content })
  const fromBot = () =>
    mine.flatMap(rooms.eventsOf).filter(({ type, sender }) => type === 'm.room.message' && sender === BOT)
  const messages = () => fromBot().filter(event => relationOf(event).rel_type !== 'm.replace')
  return {
    chat,
    room,
    enter,
    write,
    messages,
    say: async text => void write('m.room.message', { msgtype: 'm.text', body: text }),
    async press(message, choice) {
      const event_id = messages()[message - 1]?.event_id ?? ''
      const key = choice === 10 ? '🔟' : `${choice}\uFE0F\u20E3`
      write('m.reaction', { 'm.relates_to': { rel_type: 'm.annotation', event_id, key } })
    },
    async sendUnreadable(what) {
      if (what === 'sticker') write('m.sticker', { body: '🐌' })
      else write('m.room.message', { body: 'x', ...UNREADABLE[what] })
    },
    leave: async () => rooms.become(room(), chat, 'leave'),
    comeBack: enter,
    seen: async () =>
      messages().map(message => {
        const edits = fromBot().filter(event => relationOf(event).event_id === message.event_id)
        return shown((edits.at(-1)?.content['m.new_content'] as Event['content']) ?? message.content)
      }),
    seesTyping: async () => typing.has(room()),
  }
}

/** As a client draws it. */
function shown({ body, formatted_body }: Event['content']): Seen {
  const [, text = '', list, chosen] =
    /^<p>(.*?)<\/p>(?:<ol>(.*)<\/ol>|<p>✓ <strong>(.*)<\/strong><\/p>)$/s.exec(
      String(formatted_body ?? ''),
    ) ?? []
  if (formatted_body === undefined) return { text: String(body), choices: [], chosen: null }
  const choices = [...(list ?? '').matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => plain(item))
  return { text: plain(text), choices, chosen: chosen === undefined ? null : plain(chosen) }
}

const plain = (html: string): string =>
  html
    .replaceAll('<br>', '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')

const UNREADABLE: Record<string, object> = {
  photo: { msgtype: 'm.image' },
  voice: { msgtype: 'm.audio', 'org.matrix.msc3245.voice': {} },
  file: { msgtype: 'm.file' },
}
const PATIENCE = { timeout: 4_000, interval: 10 }

export interface MatrixHuman extends Human {
  /** the room that they are in now */
  room(): string
  /** opens another direct chat with the bot */
  enter(): Promise<void>
  /** gives the event's id */
  write(type: string, content: Event['content']): string
  /** the bot's messages as they were sent */
  messages(): Event[]
}
