import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update } from '@grammyjs/types'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ask, TOKEN } from './ask.ts'
import { faultsOf } from './contract.ts'
import { type FakeTelegram, startFakeTelegram } from './fake-bot-api.ts'

let fake: FakeTelegram
beforeEach(async () => {
  fake = await startFakeTelegram({ retryMs: 5, timeoutMs: 300 })
  fake.addBot(TOKEN)
})
afterEach(() => fake.stop())

const fetched = async (asked: object = {}) => {
  const { result } = await ask(fake, 'getUpdates', asked)
  return result as Update[]
}
const texts = (updates: Update[]) => updates.map(({ message }) => message?.text)

describe('updates that are fetched', () => {
  test('come again until the offset confirms them', async () => {
    const anna = fake.person({ firstName: 'Anna' })
    for (const text of ['eins', 'zwei', 'drei']) anna.say(text)
    const [first, second] = await fetched()
    expect(texts(await fetched({ offset: second?.update_id }))).toEqual(['zwei', 'drei'])
    expect(texts(await fetched({ offset: first?.update_id }))).toEqual(['zwei', 'drei'])
    expect(texts(await fetched({ limit: 1 }))).toEqual(['zwei'])
    expect(texts(await fetched({ offset: -1 }))).toEqual(['drei'])
    expect(fake.waiting()).toHaveLength(1)
    expect(await fetched({ offset: (second?.update_id ?? 0) + 2 })).toEqual([])
  })

  test('are a hundred at most, and none is left out', async () => {
    const anna = fake.person({ firstName: 'Anna' })
    for (let n = 0; n < 250; n++) anna.say(`${n}`)
    const heard: (string | undefined)[] = []
    for (let offset = 0; ; ) {
      const updates = await fetched({ offset })
      if (updates.length === 0) break
      expect(updates.length).toBeLessThanOrEqual(100)
      heard.push(...texts(updates))
      offset = (updates.at(-1)?.update_id ?? 0) + 1
    }
    expect(heard).toEqual(Array.from({ length: 250 }, (_, n) => `${n}`))
  })

  test('are waited for', async () => {
    const waiting = fetched({ timeout: 30 })
    await vi.waitFor(() => expect(fake.calls).toHaveLength(1))
    fake.person({ firstName: 'Anna' }).say('da')
    expect(texts(await waiting)).toEqual(['da'])
  })

  test('go to the one who asked last; a webhook sends all away', async () => {
    const first = ask(fake, 'getUpdates', { timeout: 30 })
    await vi.waitFor(() => expect(fake.calls).toHaveLength(1))
    const second = ask(fake, 'getUpdates', { timeout: 30 })
    expect(await first).toMatchObject({ error_code: 409, description: /other getUpdates request/ })
    await vi.waitFor(() => expect(fake.calls).toHaveLength(2))
    await ask(fake, 'setWebhook', { url: 'http://127.0.0.1:9/' })
    expect(await second).toMatchObject({ error_code: 409, description: /setWebhook/ })
    expect(await ask(fake, 'getUpdates')).toMatchObject({ error_code: 409, description: /webhook is active/ })
    await ask(fake, 'deleteWebhook')
    expect(await fetched()).toEqual([])
  })

  test('whoever went away while waiting loses nothing', async () => {
    const leaving = new AbortController()
    const asking = ask(fake, 'getUpdates', { timeout: 30 }, { signal: leaving.signal })
    await vi.waitFor(() => expect(fake.calls).toHaveLength(1))
    leaving.abort()
    await expect(asking).rejects.toThrow()
    fake.person({ firstName: 'Anna' }).say('da')
    expect(texts(await fetched())).toEqual(['da'])
  })

  test('are of the kinds that were asked for, and forgotten after a day', async () => {
    const anna = fake.person({ firstName: 'Anna' })
    const reacted = {
      message_reaction: {
        chat: { id: anna.id, type: 'private' as const, first_name: 'Anna' },
        message_id: 1,
        date: 1,
        old_reaction: [],
        new_reaction: [],
      },
    }
    expect(fake.push(reacted)).toBeNull()
    await fetched({ allowed_updates: ['message_reaction'] })
    anna.say('wird nicht gehört')
    expect(fake.push(reacted)).not.toBeNull()
    expect(await fetched()).toMatchObject([reacted])
    fake.pass(25 * 60 * 60 * 1000)
    expect(await fetched()).toEqual([])
  })

  test('are shaped as Telegram describes them', async () => {
    const anna = fake.person({ firstName: 'Anna' })
    const boris = fake.person({ firstName: 'Boris' })
    const group = fake.group({ title: 'Dorf', type: 'group' })
    anna.start('delbrueck')
    await ask(fake, 'sendMessage', {
      chat_id: anna.id,
      text: 'Ja?',
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: '1:0' }]] },
    })
    anna.press('Ja')
    anna.pressData(9999, '1:1')
    anna.contact(true)
    anna.contact(false)
    anna.place(51.7, 8.5)
    anna.photo()
    anna.voice()
    anna.sticker()
    anna.edit('/start lindach')
    anna.block()
    anna.unblock()
    group.add(boris)
    group.say(boris, '/start')
    group.upgrade(boris)
    group.remove(boris)
    const updates = await fetched()
    expect(updates).toHaveLength(17)
    for (const update of updates) expect(faultsOf('Update', update)).toEqual([])
  })
})

describe('updates that are brought', () => {
  let server: Server
  let url: string
  let heard: { text: string | undefined; from: number; headers: IncomingHttpHeaders }[]
  let answer: (text: string | undefined) => number | 'hang'
  beforeEach(async () => {
    heard = []
    answer = () => 200
    server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const { message }: Update = JSON.parse(body)
      heard.push({ text: message?.text, from: message?.chat.id ?? 0, headers: request.headers })
      const status = answer(message?.text)
      if (status !== 'hang') response.writeHead(status).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  })
  afterEach(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })

  test('carry the secret, what waited before too', async () => {
    const anna = fake.person({ firstName: 'Anna' })
    anna.say('vorher')
    await ask(fake, 'setWebhook', { url, secret_token: 'geheim-1' })
    anna.say('nachher')
    await vi.waitFor(() => expect(heard.map(({ text }) => text)).toEqual(['vorher', 'nachher']))
    for (const { headers } of heard) expect(headers['x-telegram-bot-api-secret-token']).toBe('geheim-1')
    await vi.waitFor(() => expect(fake.waiting()).toEqual([]))
  })

  test('come again and in order until they are taken; other chats go on', async () => {
    const [anna, boris] = [fake.person({ firstName: 'Anna' }), fake.person({ firstName: 'Boris' })]
    const refused: ('hang' | number)[] = [500, 401, 302, 'hang']
    answer = text => (text === 'eins' ? (refused.shift() ?? 200) : 200)
    await ask(fake, 'setWebhook', { url })
    anna.say('eins')
    anna.say('zwei')
    boris.say('drei')
    await vi.waitFor(() => expect(fake.waiting()).toEqual([]), 5_000)
    expect(heard.filter(({ from }) => from === anna.id).map(({ text }) => text)).toEqual([
      'eins',
      'eins',
      'eins',
      'eins',
      'eins',
      'zwei',
    ])
    expect(heard.findIndex(({ text }) => text === 'drei')).toBeLessThan(heard.length - 1)
    const { result } = await ask(fake, 'getWebhookInfo')
    expect(result).toMatchObject({ url, pending_update_count: 0, last_error_message: expect.any(String) })
    expect(faultsOf('WebhookInfo', result)).toEqual([])
  })

  test('wait while nobody listens, and stop when the webhook is deleted', async () => {
    answer = () => 503
    const anna = fake.person({ firstName: 'Anna' })
    await ask(fake, 'setWebhook', { url })
    anna.say('eins')
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(2))
    await ask(fake, 'deleteWebhook', { drop_pending_updates: false })
    expect(texts(await fetched())).toEqual(['eins'])
    await ask(fake, 'deleteWebhook', { drop_pending_updates: true })
    expect(await fetched()).toEqual([])
  })

  test.each([
    ['no address', { url: 'dasnez' }, 'invalid URL'],
    ['no HTTPS', { url: 'http://dasnez.example/hook' }, 'HTTPS URL must be provided'],
    ['an odd secret', { url: 'https://dasnez.example/hook', secret_token: 'ä' }, 'unallowed characters'],
  ])('%s is refused', async (_, payload, why) => {
    expect(await ask(fake, 'setWebhook', payload)).toMatchObject({
      error_code: 400,
      description: expect.stringContaining(why),
    })
  })
})

test('two thousand updates and answers pass in a moment, each once', { timeout: 20_000 }, async () => {
  const people = Array.from({ length: 100 }, (_, n) => fake.person({ firstName: `Person ${n}` }))
  for (let n = 0; n < 2_000; n++) people[n % people.length]?.say(`${n}`)
  for (let offset = 0; ; ) {
    const updates = await fetched({ offset })
    if (updates.length === 0) break
    await Promise.all(
      updates.map(({ message }) =>
        ask(fake, 'sendMessage', { chat_id: message?.chat.id, text: message?.text }),
      ),
    )
    offset = (updates.at(-1)?.update_id ?? 0) + 1
  }
  for (const [nth, person] of people.entries())
    expect(person.messages.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n * 100 + nth),
    )
})
