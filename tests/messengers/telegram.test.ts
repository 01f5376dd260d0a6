import { describe, expect, test, vi } from 'vitest'
import { TELEGRAM_LIMITS } from '../../bots/telegram/limits.ts'
import { secretOf } from '../../bots/telegram/webhook.ts'
import type { BotFinding } from '../../core/index.ts'
import { TOKEN } from '../kit/telegram/ask.ts'
import type { FakeTelegram } from '../kit/telegram/fake-bot-api.ts'
import { launch, place } from '../start/launch.ts'
import { messengerContract } from './contract.ts'
import { coreDouble } from './core-double.ts'
import { humanOf, openFake, openTelegram } from './open-telegram.ts'

const TRAITS = {
  buttons: true,
  deepLinks: true,
  showsTyping: true,
  saysEmpty: false,
  repeats: 'at-least-once',
  unreadable: ['photo', 'voice', 'sticker', 'file', 'other'],
} as const

for (const [way, webhook] of [
  ['that is asked for updates', false],
  ['that brings updates', true],
] as const)
  messengerContract(`Telegram ${way}`, async core => {
    const { fake, stop } = await openTelegram(core, { webhook })
    return {
      person: async (name, start) => humanOf(fake, name, start),
      unknownChat: '987654321',
      traits: { ...TRAITS, unreadable: [...TRAITS.unreadable] },
      stop,
    }
  })

const PATIENCE = { timeout: 8000, interval: 20 }
const until = (claim: () => unknown) => vi.waitFor(claim, PATIENCE)
const methods = (fake: FakeTelegram) => fake.calls.map(({ method }) => method)
const payloads = (fake: FakeTelegram, name: string) =>
  fake.calls.filter(({ method }) => method === name).map(({ payload }) => payload)

describe('starting', () => {
  test('a wrong token stops the start with one sentence, which does not repeat it', async () => {
    const wrong = `7001:${'y'.repeat(30)}`
    const starting = openTelegram(coreDouble(), { config: { token: wrong } })
    await expect(starting).rejects.toThrow(
      /^TELEGRAM_BOT_TOKEN is not known to Telegram \(.*\): copy it anew .*\.$/,
    )
    await expect(starting).rejects.not.toThrow(wrong)
  })

  test('so it does for the real program, and nothing else is printed', async () => {
    const fake = await openFake()
    const wrong = `7001:${'y'.repeat(30)}`
    const env = { ...(await place()), LOG_LEVEL: 'silent' }
    const { code, stdout, stderr } = await launch('run', {
      ...env,
      TELEGRAM_BOT_TOKEN: wrong,
      TELEGRAM_API_URL: fake.url,
    }).ended
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^TELEGRAM_BOT_TOKEN is not known to Telegram [^\n]*\.\n$/)
  })

  test('while Telegram is away the process is not ready; it asks again, and then works', async () => {
    const fake = await openFake()
    const core = coreDouble()
    fake.fail('getMe', 3, { code: 502, description: 'Bad Gateway' })
    await openTelegram(core, { fake })
    expect(core.ready()).toBe(false)
    await until(() => expect(core.ready()).toBe(true))
    const anna = humanOf(fake, 'Anna')
    await anna.say('Guten Tag')
    await until(() => expect(core.heard(anna.chat)).toEqual([{ kind: 'said', text: 'Guten Tag' }]))
  })

  test('Telegram is away for a while: ready all along, nothing is lost, and it goes on', async () => {
    const fake = await openFake()
    const core = coreDouble()
    await openTelegram(core, { fake })
    const anna = humanOf(fake, 'Anna')
    await core.tell(anna.chat, 'vorher')
    for (const fault of [
      { code: 502, description: 'Bad Gateway' },
      'reset',
      { code: 500, description: 'x' },
    ] as const)
      fake.fail('*', 4, fault)
    await anna.say('Noch da?')
    const told = core.tell(anna.chat, 'nachher')
    expect(core.ready()).toBe(true)
    await until(() => expect(core.heard(anna.chat)).toEqual([{ kind: 'said', text: 'Noch da?' }]))
    expect(await told).toMatchObject({ sent: true })
    expect((await anna.seen()).map(({ text }) => text)).toEqual(['vorher', 'nachher'])
    expect(core.ready()).toBe(true)
  })

  test('commands and descriptions are set once, in every language that Telegram has a code for, and in German for all others', async () => {
    const fake = await openFake()
    const first = await openTelegram(coreDouble(), { fake })
    await until(() => expect(payloads(fake, 'setMyShortDescription')).toHaveLength(6))
    expect(payloads(fake, 'setMyCommands').map(({ language_code }) => language_code)).toEqual([
      undefined,
      'de',
      'en',
      'tr',
      'uk',
      'ar',
    ])
    expect(payloads(fake, 'setMyCommands')[0]).toHaveProperty('commands.0', {
      command: 'menue',
      description: 'Was es hier alles gibt',
    })
    await first.stop()
    fake.calls.length = 0
    await openTelegram(coreDouble(), { fake })
    await until(() => expect(payloads(fake, 'getMyShortDescription')).toHaveLength(6))
    expect(methods(fake).filter(name => name.startsWith('setMy'))).toEqual([])
  })
})

describe('the two ways in', () => {
  test('what waits at Telegram comes in after every change from one to the other', async () => {
    const fake = await openFake()
    const core = coreDouble()
    const anna = humanOf(fake, 'Anna')
    const texts = ['eins', 'zwei', 'drei', 'vier']
    for (const [place, text] of texts.entries()) {
      await anna.say(text)
      const { stop } = await openTelegram(core, { fake, webhook: place % 2 === 1 })
      await until(() =>
        expect(core.heard(anna.chat)).toEqual(
          texts.slice(0, place + 1).map(each => ({ kind: 'said', text: each })),
        ),
      )
      await stop()
    }
    for (const payload of [...payloads(fake, 'setWebhook'), ...payloads(fake, 'deleteWebhook')])
      expect(payload.drop_pending_updates).toBe(false)
  })

  test('who does not know the secret learns nothing and brings nothing', async () => {
    const core = coreDouble()
    const { http } = await openTelegram(core, { webhook: true })
    const update = {
      update_id: 1,
      message: { message_id: 1, date: 0, chat: { id: 5, type: 'private' }, text: 'x' },
    }
    const bring = (path: string, secret: string | null, payload: object | string = update) =>
      http.inject({
        method: 'POST',
        url: `/telegram/${path}`,
        payload,
        headers: {
          'content-type': 'application/json',
          ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
      })
    const right = secretOf(TOKEN)
    for (const [path, secret] of [
      ['main', null],
      ['main', ''],
      ['main', `${right}x`],
      ['main', right.slice(1)],
      ['town-1', right],
    ] as const) {
      const answer = await bring(path, secret)
      expect([answer.statusCode, answer.body]).toEqual([401, ''])
    }
    expect(core.heard('5')).toEqual([])
    for (const nonsense of ['{', '[]', '{"update_id":"1"}', 'null', '{"update_id":1.5}'])
      expect((await bring('main', right, nonsense)).statusCode).toBe(400)
    expect((await bring('main', right, { ...update, padding: 'x'.repeat(600_000) })).statusCode).toBe(413)
    expect((await bring('main', right)).statusCode).toBe(200)
    expect(core.heard('5')).toEqual([{ kind: 'said', text: 'x' }])
    core.refuseReceipts(1)
    const refused = await bring('main', right, { ...update, update_id: 2 })
    expect([refused.statusCode, refused.body]).toEqual([503, ''])
  })
})

describe('a press', () => {
  test('is noticed at once, whatever it answers', async () => {
    const core = coreDouble()
    const { fake } = await openTelegram(core)
    const anna = humanOf(fake, 'Anna')
    await core.tell(anna.chat, 'Einverstanden?', ['Ja'])
    await anna.press(1, 1)
    await until(() => expect(payloads(fake, 'answerCallbackQuery')).toHaveLength(1))
    expect(core.heard(anna.chat)).toHaveLength(1)
  })

  test('that can not be answered any more at Telegram harms nothing', async () => {
    const core = coreDouble()
    const { fake } = await openTelegram(core)
    const anna = humanOf(fake, 'Anna')
    fake.fail('answerCallbackQuery', 1, { code: 400, description: 'Bad Request: query is too old' })
    await core.tell(anna.chat, 'Einverstanden?', ['Ja'])
    await anna.press(1, 1)
    await anna.say('weiter')
    await until(() => expect(core.heard(anna.chat)).toHaveLength(2))
  })
})

test('a group is pointed to the private chat once, and left; one that has become another is found', async () => {
  const core = coreDouble()
  const { fake } = await openTelegram(core)
  const anna = fake.person({ firstName: 'Anna', started: true })
  const [village, club] = [fake.group({ title: 'Dorf' }), fake.group({ title: 'Verein', type: 'group' })]
  village.add(anna)
  village.say(anna, '/hilfe')
  await until(() => expect(village.isLeft).toBe(true))
  expect(village.messages.map(({ text }) => text)).toEqual([
    expect.stringContaining('https://t.me/dasnez_bot'),
  ])

  fake.fail('sendMessage', 1, {
    code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: club.id },
  })
  club.add(anna)
  await until(() => expect(club.isLeft).toBe(true))
  expect(club.messages).toHaveLength(1)
  expect(core.heard(String(village.id))).toEqual([])
})

describe('sending', () => {
  test('within its own limits Telegram never says that it was too much', async () => {
    const core = coreDouble()
    const { fake } = await openTelegram(core, {
      fake: await openFake({ limited: true }),
      config: { limits: TELEGRAM_LIMITS },
    })
    const people = Array.from({ length: 45 }, (_, nth) => humanOf(fake, `person ${nth}`))
    await Promise.all(
      people.flatMap(({ chat }, nth) =>
        ['eins', 'zwei'].slice(0, nth < 5 ? 2 : 1).map(text => core.tell(chat, text)),
      ),
    )
    for (const [nth, person] of people.entries())
      expect((await person.seen()).map(({ text }) => text)).toEqual(nth < 5 ? ['eins', 'zwei'] : ['eins'])
    expect(fake.calls.filter(({ status }) => status === 429)).toEqual([])
  })

  test('the pause that Telegram asks for is kept, for all chats', async () => {
    const core = coreDouble()
    const { fake } = await openTelegram(core)
    const [anna, boris] = [humanOf(fake, 'Anna'), humanOf(fake, 'Boris')]
    fake.fail('sendMessage', 1, {
      code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    await Promise.all([
      core.tell(anna.chat, 'eins').then(() => core.tell(anna.chat, 'zwei')),
      core.tell(boris.chat, 'drei').then(() => core.tell(boris.chat, 'vier')),
    ])
    const times = fake.calls.filter(({ method }) => method === 'sendMessage').map(({ at }) => at)
    expect(times.filter(at => at > (times[0] ?? 0) + 200 && at < (times[0] ?? 0) + 950)).toEqual([])
    expect((await anna.seen()).map(({ text }) => text)).toEqual(['eins', 'zwei'])
    expect((await boris.seen()).map(({ text }) => text)).toEqual(['drei', 'vier'])
  })

  test('an answer that gets lost on its way leads to one repeat at most, and never to a gap', async () => {
    const core = coreDouble()
    const { fake } = await openTelegram(core)
    const anna = humanOf(fake, 'Anna')
    fake.fail('sendMessage', 1, 'reset-after')
    expect(await core.tell(anna.chat, 'eins')).toMatchObject({ sent: true })
    expect(await core.tell(anna.chat, 'zwei')).toMatchObject({ sent: true })
    expect((await anna.seen()).map(({ text }) => text)).toEqual(['eins', 'eins', 'zwei'])
  })

  test('a Telegram that does not answer is given up before the lease is', async () => {
    const core = coreDouble()
    const { fake } = await openTelegram(core)
    const anna = humanOf(fake, 'Anna')
    fake.fail('sendMessage', 1, 'hang')
    expect(await core.tell(anna.chat, 'eins')).toMatchObject({ sent: true })
    const [first, second] = fake.calls.filter(({ method }) => method === 'sendMessage').map(({ at }) => at)
    expect((second ?? 0) - (first ?? 0)).toBeLessThan(6_500)
  })

  test('a part that has arrived is not sent again when the next one fails', async () => {
    const core = coreDouble()
    const { fake } = await openTelegram(core)
    const anna = humanOf(fake, 'Anna')
    const long = 'Das war ein schöner Tag. '.repeat(400).trim()
    const telling = core.tell(anna.chat, long)
    await until(() => expect(methods(fake)).toContain('sendMessage'))
    fake.fail('sendMessage', 1, { code: 500, description: 'Internal Server Error' })
    expect(await telling).toMatchObject({ sent: true })
    expect((await anna.seen()).map(({ text }) => text).join(' ')).toBe(long)
  })

  test('a keyboard that shares the number comes and goes', async () => {
    const core = coreDouble()
    const { fake } = await openTelegram(core)
    const anna = humanOf(fake, 'Anna')
    const asked = core.line(anna.chat, 'Ihre Nummer?')
    await core.deliver({ ...asked, wants: 'contact', share: 'Nummer schicken' })
    await core.deliver({ ...core.line(anna.chat, 'Stimmt das?', ['Ja']), unshare: 'In Ordnung.' })
    const markups = payloads(fake, 'sendMessage').map(({ text, reply_markup }) => [
      text,
      Object.keys(reply_markup ?? {})[0],
    ])
    expect(markups).toEqual([
      ['Ihre Nummer?', 'keyboard'],
      ['In Ordnung.', 'remove_keyboard'],
      ['Stimmt das?', 'inline_keyboard'],
    ])
  })
})

describe('accounts that the operator has saved', () => {
  const OWN = `7005:${'z'.repeat(30)}`

  test('start, change and stop while the program runs, and Telegram is asked about each', async () => {
    const fake = await openFake()
    fake.addBot(OWN, 'delbrueck_bot')
    const core = coreDouble()
    await openTelegram(core, { fake })
    const found = async (token: string | null, finding: BotFinding) => {
      core.saveBot('telegram:town-1', token)
      await until(() => expect(core.findings.get('telegram:town-1')).toEqual(finding))
    }
    await found(OWN, { address: 't.me/delbrueck_bot' })
    const erna = fake.person({ firstName: 'Erna', bot: OWN })
    erna.say('Guten Tag')
    await until(() => expect(core.heard(String(erna.id))).toHaveLength(1))
    await found(`7006:${'z'.repeat(30)}`, { failure: 'refused' })
    await found(`7000:${'w'.repeat(30)}`, { failure: 'taken' })
    core.saveBot('telegram:town-1', null)
    await until(() => expect(core.connected()).toEqual(['telegram:main']))
  })

  test('one that can not be asked just now is said so, tried again, and holds up nobody', async () => {
    const fake = await openFake()
    fake.addBot(OWN, 'delbrueck_bot')
    const core = coreDouble()
    await openTelegram(core, { fake, config: { token: null } })
    fake.fail('getMe', 2, { code: 502, description: 'Bad Gateway' })
    const seen: unknown[] = []
    core.onFinding(finding => seen.push(finding))
    core.saveBot('telegram:town-1', OWN)
    await until(() => expect(seen).toEqual([{ failure: 'unreachable' }, { address: 't.me/delbrueck_bot' }]))
    expect(core.ready()).toBe(true)
  })
})
