import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ask, TOKEN } from './ask.ts'
import { type FakeTelegram, startFakeTelegram } from './fake-bot-api.ts'
import { sendingLimits } from './limits.ts'
import type { Person } from './person.ts'
import type { Refusal } from './refusal.ts'

let fake: FakeTelegram
let anna: Person
beforeEach(async () => {
  fake = await startFakeTelegram()
  fake.addBot(TOKEN)
  anna = fake.person({ firstName: 'Anna', started: true })
})
afterEach(() => fake.stop())

const send = (text: string, signal?: AbortSignal) =>
  ask(fake, 'sendMessage', { chat_id: anna.id, text }, signal ? { signal } : {})
const arrived = () => anna.messages.map(({ text }) => text)

test('faults come in the order in which they were written down', async () => {
  fake.fail('sendMessage', 2, { code: 500, description: 'Internal Server Error' })
  fake.fail('*', 1, { code: 429, description: 'Too Many Requests', parameters: { retry_after: 7 } })
  expect(await send('1')).toMatchObject({ error_code: 500 })
  expect(await ask(fake, 'getMe')).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
  expect(await send('2')).toMatchObject({ error_code: 500 })
  expect(await send('3')).toMatchObject({ ok: true })
  expect(arrived()).toEqual(['3'])
})

test('a connection breaks before or after the deed', async () => {
  fake.fail('sendMessage', 1, 'reset')
  await expect(send('vorher')).rejects.toThrow()
  fake.fail('sendMessage', 1, 'reset-after')
  await expect(send('nachher')).rejects.toThrow()
  expect(arrived()).toEqual(['nachher'])
  expect(fake.calls.map(({ status }) => status)).toEqual([null, 200])
})

test('an answer that never comes holds nobody else up', async () => {
  fake.fail('sendMessage', 1, 'hang')
  const patience = new AbortController()
  const hanging = send('eins', patience.signal)
  await vi.waitFor(() => expect(fake.calls).toHaveLength(1))
  expect(await send('zwei')).toMatchObject({ ok: true })
  patience.abort()
  await expect(hanging).rejects.toThrow()
  expect(arrived()).toEqual(['zwei'])
})

test('nobody listens while it is down; afterwards all is as it was', async () => {
  await send('eins')
  anna.say('da')
  await fake.down()
  await expect(send('zwei')).rejects.toThrow()
  anna.say('noch da')
  await fake.up()
  await send('drei')
  expect(arrived()).toEqual(['eins', 'drei'])
  expect(fake.waiting()).toHaveLength(2)
})

test('a wrong token is refused', async () => {
  expect(await ask(fake, 'getMe', {}, { token: `7000:${'y'.repeat(30)}` })).toEqual({
    ok: false,
    error_code: 401,
    description: 'Unauthorized',
  })
})

test('limits refuse what comes too fast, to one chat and overall, and say how long to wait', () => {
  let now = 0
  const limits = sendingLimits(() => now)
  const refused = (chat: number) => {
    try {
      limits.spend(chat)
      return null
    } catch (error) {
      return (error as Refusal).parameters?.retry_after
    }
  }
  expect([1, 1, 1].map(refused)).toEqual([null, null, null])
  expect(refused(1)).toBe(1)
  now += 1000
  expect([1, 1].map(refused)).toEqual([null, 1])
  now += 60_000
  const chats = Array.from({ length: 40 }, (_, n) => n)
  expect(chats.map(refused).filter(each => each === null)).toHaveLength(30)
  now += 1000
  expect(chats.map(chat => refused(chat + 100)).filter(each => each === null)).toHaveLength(30)
})

test('limits hold only where they are asked for', async () => {
  const limited = await startFakeTelegram({ limited: true })
  limited.addBot(TOKEN)
  for (const [telegram, most] of [
    [fake, 20],
    [limited, 4],
  ] as const) {
    const { id } = telegram.person({ firstName: 'Anna', started: true })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(telegram, 'sendMessage', { chat_id: id, text: 'x' })),
    )
    const sent = answers.filter(({ ok }) => ok).length
    expect(sent).toBeGreaterThan(2)
    expect(sent).toBeLessThanOrEqual(most)
    for (const { ok, parameters } of answers) if (!ok) expect(parameters).toEqual({ retry_after: 1 })
  }
  await limited.stop()
})
