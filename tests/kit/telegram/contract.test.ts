import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, TOKEN } from './ask.ts'
import { faultsOf, faultsOfCall } from './contract.ts'
import { type FakeTelegram, startFakeTelegram } from './fake-bot-api.ts'

describe('a call is held against what Telegram describes', () => {
  test.each([
    ['a plain text', 'sendMessage', { chat_id: 1, text: 'x' }],
    ['a chat by its name', 'sendMessage', { chat_id: '@dorf', text: 'x' }],
    [
      'buttons',
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: '1:0' }]] } },
    ],
    ['keys', 'sendMessage', { chat_id: 1, text: 'x', reply_markup: { keyboard: [[{ text: 'Ja' }]] } }],
    ['a scope', 'setMyCommands', { commands: [], scope: { type: 'all_private_chats' } }],
    ['nothing', 'getMe', {}],
  ])('%s is allowed', (_, method, payload) => {
    expect(faultsOfCall(method, payload)).toEqual([])
  })

  test.each([
    ['an unknown method', 'sendMessages', {}, 'sendMessages is no method of the Bot API 10.1'],
    ['an unknown field', 'sendMessage', { chat_id: 1, text: 'x', txt: 1 }, 'sendMessage.txt is unknown'],
    ['a missing field', 'sendMessage', { chat_id: 1 }, 'sendMessage.text is missing'],
    ['a wrong type', 'sendMessage', { chat_id: 1, text: 5 }, 'sendMessage.text is no String'],
    ['a number with a fraction', 'getUpdates', { offset: 1.5 }, 'getUpdates.offset is no Integer'],
    ['an empty value', 'sendMessage', { chat_id: 1, text: null }, 'sendMessage.text is no String'],
    [
      'a wrong type deep inside',
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 1 }]] } },
      'sendMessage.reply_markup.inline_keyboard[0][0].callback_data is no String',
    ],
    [
      'a row too few',
      'editMessageReplyMarkup',
      { reply_markup: { inline_keyboard: [{ text: 'Ja' }] } },
      'editMessageReplyMarkup.reply_markup.inline_keyboard[0] is no array',
    ],
    [
      'a scope that does not exist',
      'setMyCommands',
      { commands: [], scope: { type: 'everywhere' } },
      'setMyCommands.scope.type is not "default"',
    ],
    ['no object', 'sendMessage', [], 'sendMessage takes an object'],
  ])('%s is not', (_, method, payload, fault) => {
    expect(faultsOfCall(method, payload)).toEqual([fault])
  })

  test('kinds of one type are told apart by what makes them that kind', () => {
    const user = { id: 1, is_bot: false, first_name: 'Anna' }
    expect(faultsOf('ChatMember', { status: 'kicked', user, until_date: 0 })).toEqual([])
    expect(faultsOf('ChatMember', { status: 'kicked', user })).toEqual(['ChatMember.until_date is missing'])
    expect(faultsOf('Array of Array of Integer', [[1], [2, 'x']])).toEqual([
      'Array of Array of Integer[1][1] is no Integer',
    ])
  })
})

describe('a bot that asks what Telegram does not know', () => {
  let fake: FakeTelegram
  beforeEach(async () => {
    fake = await startFakeTelegram()
    fake.addBot(TOKEN)
  })
  afterEach(async () => {
    fake.violations.length = 0
    await fake.stop()
  })

  test('is refused, and stopping says why', async () => {
    const anna = fake.person({ firstName: 'Anna', started: true })
    expect(await ask(fake, 'sendMessage', { chat_id: anna.id, text: 'x', disable_preview: true })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: sendMessage.disable_preview is unknown',
    })
    expect(anna.messages).toEqual([])
    await expect(fake.stop()).rejects.toThrow('sendMessage.disable_preview is unknown')
  })

  test('is found out behind a fault and with a wrong token, too', async () => {
    fake.fail('sendMessage', 1, { code: 500, description: 'Internal Server Error' })
    await ask(fake, 'sendMessage', { chat_id: 1 })
    await ask(fake, 'sendMassage', {}, { token: '1:unknown' })
    expect(fake.violations).toEqual([
      'sendMessage.text is missing',
      'sendMassage is no method of the Bot API 10.1',
    ])
  })

  test('is found out where Telegram can more than this fake', async () => {
    expect(await ask(fake, 'sendDice', { chat_id: 1 })).toMatchObject({ error_code: 404 })
    expect(fake.violations).toEqual(['sendDice is no method of this fake'])
  })

  test('is found out where it reads no JSON or asks elsewhere', async () => {
    const post = (path: string, body: string) =>
      fetch(`${fake.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect((await post(`/bot${TOKEN}/getMe`, '{')).status).toBe(400)
    expect((await post('/getMe', '{}')).status).toBe(404)
    expect(fake.violations).toHaveLength(2)
  })

  test('may ask in every way that Telegram reads', async () => {
    const anna = fake.person({ firstName: 'Anna', started: true })
    const markup = JSON.stringify({ inline_keyboard: [[{ text: 'Ja', callback_data: '1:0' }]] })
    const fields = { chat_id: String(anna.id), text: '5', disable_notification: 'true', reply_markup: markup }
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const at = `${fake.url}/bot${TOKEN}/sendMessage`
    for (const asked of [
      await fetch(`${at}?${new URLSearchParams(fields)}`),
      await fetch(at, { method: 'POST', body: new URLSearchParams(fields) }),
      await fetch(at, { method: 'POST', body: form }),
    ])
      expect(await asked.json()).toMatchObject({ ok: true, result: { text: '5' } })
    expect(fake.violations).toEqual([])
    form.set('text', new File(['x'], 'x.txt'))
    expect((await fetch(at, { method: 'POST', body: form })).status).toBe(400)
    expect(fake.violations).toEqual(['sendMessage.text is no String'])
    expect(anna.messages.map(({ buttons }) => buttons[0]?.[0]?.label)).toEqual(['Ja', 'Ja', 'Ja'])
  })
})
