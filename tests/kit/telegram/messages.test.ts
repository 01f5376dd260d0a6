import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answered, ask, TOKEN } from './ask.ts'
import { type FakeTelegram, startFakeTelegram } from './fake-bot-api.ts'
import type { Person } from './person.ts'

const OTHER = `7001:${'y'.repeat(30)}`

let fake: FakeTelegram
let anna: Person
beforeEach(async () => {
  fake = await startFakeTelegram()
  fake.addBot(TOKEN)
  anna = fake.person({ firstName: 'Anna', started: true })
})
afterEach(() => fake.stop())

const send = (payload: object) => ask(fake, 'sendMessage', { chat_id: anna.id, ...payload })
const idOf = ({ result }: Answered) => (result as { message_id: number }).message_id
const buttons = (...labels: string[]) => ({
  inline_keyboard: labels.map((text, n) => [{ text, callback_data: `1:${n}` }]),
})

describe('a text', () => {
  test.each([
    ['empty', { text: '' }, 'message text is empty'],
    ['of blanks', { text: ' \n ' }, 'message text is empty'],
    ['of tags alone', { text: '<b> </b>', parse_mode: 'HTML' }, 'message text is empty'],
    ['too long', { text: 'x'.repeat(4097) }, 'message is too long'],
    ['broken in two', { text: '\ud83d' }, 'strings must be encoded in UTF-8'],
    [
      'with an unknown tag',
      { text: 'ä<br>', parse_mode: 'HTML' },
      'Unsupported start tag "br" at byte offset 2',
    ],
    ['with an open tag', { text: '<b>x', parse_mode: 'HTML' }, 'corresponding to start tag "b"'],
    ['with a lone end', { text: 'x</b>', parse_mode: 'HTML' }, 'Unexpected end tag'],
    ['with crossed tags', { text: '<b><i>x</b></i>', parse_mode: 'HTML' }, 'Unmatched end tag'],
    ['with a bare sign', { text: '1 < 2', parse_mode: 'HTML' }, 'Unclosed start tag'],
    ['in another format', { text: 'x', parse_mode: 'MarkdownV2' }, 'unsupported parse_mode'],
    [
      'with too much in a button',
      { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'ä'.repeat(33) }]] } },
      'BUTTON_DATA_INVALID',
    ],
    [
      'with a button that does nothing',
      { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'Ja' }]] } },
      'Text buttons are unallowed',
    ],
  ])('%s is refused', async (_, payload, why) => {
    expect(await send(payload)).toMatchObject({
      ok: false,
      error_code: 400,
      description: expect.stringContaining(why),
    })
    expect(anna.messages).toEqual([])
  })

  test('shows without its formatting, which does not count for its length', async () => {
    const { result } = await send({ text: `<b>${'&lt;'.repeat(4096)}</b>`, parse_mode: 'HTML' })
    expect(result).toMatchObject({ entities: [{ type: 'bold', offset: 0, length: 4096 }] })
    expect(anna.messages[0]?.text).toBe('<'.repeat(4096))
    await send({
      text: '\n <i>Ja</i> &amp; <a href="https://example.org">dort</a> &nbsp; ',
      parse_mode: 'HTML',
    })
    expect(anna.messages[1]?.text).toBe('Ja & dort &nbsp;')
  })
})

describe('whom a bot can not reach', () => {
  test.each<[string, (person: Person) => void, number, string]>([
    ['who never wrote', () => {}, 403, "Forbidden: bot can't initiate conversation with a user"],
    [
      'who blocked it',
      person => void [person.start(), person.block()],
      403,
      'Forbidden: bot was blocked by the user',
    ],
    [
      'who is gone',
      person => void [person.start(), person.deactivate()],
      403,
      'Forbidden: user is deactivated',
    ],
  ])('%s', async (_, prepare, error_code, description) => {
    const boris = fake.person({ firstName: 'Boris' })
    prepare(boris)
    for (const [method, payload] of [
      ['sendMessage', { text: 'x' }],
      ['sendChatAction', { action: 'typing' }],
    ] as const)
      expect(await ask(fake, method, { chat_id: boris.id, ...payload })).toEqual({
        ok: false,
        error_code,
        description,
      })
  })

  test('somebody unknown, or known to another bot alone', async () => {
    fake.addBot(OTHER, 'other_bot')
    for (const [chat_id, token] of [
      [5, TOKEN],
      [anna.id, OTHER],
    ] as const)
      expect(await ask(fake, 'sendMessage', { chat_id, text: 'x' }, { token })).toMatchObject({
        error_code: 400,
        description: 'Bad Request: chat not found',
      })
    const same = fake.person({ id: anna.id, firstName: 'Anna', bot: OTHER })
    same.start()
    expect(await ask(fake, 'sendMessage', { chat_id: anna.id, text: 'x' }, { token: OTHER })).toMatchObject({
      ok: true,
    })
    expect([same.messages.length, anna.messages.length]).toEqual([1, 0])
  })

  test('a group that has become another one, or that it has left', async () => {
    const group = fake.group({ title: 'Dorf', type: 'group' })
    group.add(anna)
    const before = group.id
    group.upgrade(anna)
    expect(await ask(fake, 'sendMessage', { chat_id: before, text: 'x' })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: group.id },
    })
    await ask(fake, 'sendMessage', { chat_id: group.id, text: 'Tschüs' })
    expect(group.messages.map(({ text }) => text)).toEqual(['Tschüs'])
    expect(await ask(fake, 'leaveChat', { chat_id: group.id })).toMatchObject({ ok: true })
    expect(group.isLeft).toBe(true)
    expect(await ask(fake, 'leaveChat', { chat_id: group.id })).toMatchObject({ error_code: 403 })
    expect(await ask(fake, 'leaveChat', { chat_id: anna.id })).toMatchObject({ error_code: 400 })
  })
})

describe('an edit', () => {
  test('changes what is shown, and takes the buttons that it does not bring', async () => {
    const message_id = idOf(await send({ text: 'Ja?', reply_markup: buttons('Ja', 'Nein') }))
    const edit = (payload: object) =>
      ask(fake, 'editMessageText', { chat_id: anna.id, message_id, ...payload })
    expect(await edit({ text: '<b>Ja?</b>', parse_mode: 'HTML' })).toMatchObject({ ok: true })
    expect(anna.messages).toEqual([
      { id: message_id, text: 'Ja?', source: '<b>Ja?</b>', buttons: [], edited: true },
    ])
    expect((await edit({ text: '<b>Ja?</b>', parse_mode: 'HTML' })).description).toContain(
      'message is not modified',
    )
    await ask(fake, 'editMessageReplyMarkup', { chat_id: anna.id, message_id, reply_markup: buttons('Ja') })
    expect(anna.messages[0]?.buttons).toEqual([[{ label: 'Ja', data: '1:0' }]])
  })

  test('finds no message that is not there, and changes none that it may not', async () => {
    const keyboard = idOf(
      await send({ text: 'Ihre Nummer?', reply_markup: { keyboard: [[{ text: 'Hier' }]] } }),
    )
    const gone = idOf(await send({ text: 'weg' }))
    await ask(fake, 'deleteMessage', { chat_id: anna.id, message_id: gone })
    for (const [message_id, why] of [
      [gone, 'message to edit not found'],
      [4242, 'message to edit not found'],
      [anna.say('von mir'), "message can't be edited"],
      [keyboard, "message can't be edited"],
    ] as const)
      expect(await ask(fake, 'editMessageText', { chat_id: anna.id, message_id, text: 'x' })).toMatchObject({
        error_code: 400,
        description: `Bad Request: ${why}`,
      })
  })
})

describe('a person', () => {
  const presses = () => fake.waiting().flatMap(({ callback_query }) => callback_query ?? [])

  test('presses the newest button that says so; the press can be answered once, and not for long', async () => {
    await send({ text: 'eins', reply_markup: buttons('Ja') })
    const newest = idOf(await send({ text: 'zwei', reply_markup: buttons('Nein', 'Ja') }))
    anna.press('Ja')
    anna.press('Ja')
    expect(presses()).toMatchObject([{ data: '1:1', message: { message_id: newest } }, { data: '1:1' }])
    expect(() => anna.press('Vielleicht')).toThrow('nobody offers Anna "Vielleicht"')
    const [first, second] = presses().map(({ id }) => ({ callback_query_id: id }))
    expect(await ask(fake, 'answerCallbackQuery', first)).toMatchObject({ ok: true })
    fake.pass(61_000)
    for (const press of [first, second])
      expect((await ask(fake, 'answerCallbackQuery', press)).description).toContain('query is too old')
  })

  test('writes with the keys that it is given, until they are taken away', async () => {
    expect(anna.keyboard).toBeNull()
    const keys = [[{ text: 'Ja' }, { text: 'Nummer schicken', request_contact: true }]]
    await send({ text: 'Ihre Nummer?', reply_markup: { keyboard: keys, one_time_keyboard: true } })
    expect(anna.keyboard).toEqual([['Ja', 'Nummer schicken']])
    expect(() => anna.press('Nummer schicken')).toThrow('shares a contact')
    anna.press('Ja')
    expect(anna.keyboard).toBeNull()
    expect(fake.waiting().at(-1)).toMatchObject({ message: { text: 'Ja' } })
    await send({ text: 'Ihre Nummer?', reply_markup: { keyboard: keys } })
    anna.contact(true)
    expect(anna.keyboard).not.toBeNull()
    await send({ text: 'Danke', reply_markup: { remove_keyboard: true } })
    expect(anna.keyboard).toBeNull()
  })

  test('waits for what comes and for what changes, and says what came instead', async () => {
    const hallo = anna.waitFor('Hallo')
    const message_id = idOf(await send({ text: 'Hallo Anna' }))
    expect(await hallo).toMatchObject({ id: message_id })
    const changed = anna.waitFor(({ edited }) => edited)
    await ask(fake, 'editMessageText', { chat_id: anna.id, message_id, text: 'Tschüs' })
    expect(await changed).toMatchObject({ text: 'Tschüs' })
    await expect(anna.waitFor('Hallo', 10)).rejects.toThrow(
      '"Hallo" did not come within 10 ms; last came ["Tschüs"]',
    )
  })

  test('who blocked the bot says nothing before coming back', async () => {
    anna.block()
    expect(() => anna.say('x')).toThrow('Anna has blocked the bot')
    anna.start('delbrueck')
    expect(await send({ text: 'x' })).toMatchObject({ ok: true })
    expect(fake.waiting().map(update => Object.keys(update)[0])).toEqual([
      'my_chat_member',
      'my_chat_member',
      'message',
    ])
  })
})

describe('what a bot says of itself', () => {
  test('is kept for each language', async () => {
    const commands = [{ command: 'hilfe', description: 'Was es hier gibt' }]
    await ask(fake, 'setMyCommands', { commands, language_code: 'de' })
    await ask(fake, 'setMyDescription', { description: 'Guten Tag' })
    await ask(fake, 'setMyShortDescription', { short_description: 'Kurz' })
    expect(await ask(fake, 'getMyCommands', { language_code: 'de' })).toMatchObject({ result: commands })
    expect(await ask(fake, 'getMyCommands')).toMatchObject({ result: [] })
    expect(await ask(fake, 'getMyDescription')).toMatchObject({ result: { description: 'Guten Tag' } })
    expect(await ask(fake, 'getMyShortDescription')).toMatchObject({ result: { short_description: 'Kurz' } })
  })

  test.each([
    ['setMyCommands', { commands: [{ command: 'Hilfe', description: 'x' }] }],
    ['setMyCommands', { commands: [{ command: 'hilfe', description: '' }] }],
    ['setMyCommands', { commands: [], language_code: 'de-x-einfach' }],
    ['setMyDescription', { description: 'x'.repeat(513) }],
    ['setMyShortDescription', { short_description: 'x'.repeat(121) }],
  ])('%s has its limits', async (method, payload) => {
    expect(await ask(fake, method, payload)).toMatchObject({ error_code: 400 })
  })
})
