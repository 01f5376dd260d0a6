import { describe, expect, test } from 'vitest'
import { telegramConfig } from '../../bots/telegram/config.ts'
import { failureOf, isSettledAlready, sentWith } from '../../bots/telegram/failures.ts'
import { secretOf } from '../../bots/telegram/webhook.ts'

const TOKEN = `7000:${'x'.repeat(30)}`

describe('the environment', () => {
  test('without anything no bot of its own is started, and updates are fetched from Telegram', () => {
    expect(telegramConfig({})).toMatchObject({
      token: null,
      webhookUrl: null,
      apiUrl: 'https://api.telegram.org',
    })
  })

  test('a slash at the end of an address makes no difference', () => {
    const env = {
      TELEGRAM_BOT_TOKEN: ` ${TOKEN}\n`,
      TELEGRAM_API_URL: 'http://127.0.0.1:8081/',
      TELEGRAM_WEBHOOK_URL: 'https://dasnez.example.org/telegram/',
    }
    expect(telegramConfig(env)).toMatchObject({
      token: TOKEN,
      webhookUrl: 'https://dasnez.example.org/telegram',
      apiUrl: 'http://127.0.0.1:8081',
    })
  })

  test.each([
    ['TELEGRAM_BOT_TOKEN', 'dasnez_bot', 'BotFather'],
    ['TELEGRAM_WEBHOOK_URL', 'http://dasnez.example.org/telegram', 'https'],
    ['TELEGRAM_WEBHOOK_URL', 'https://dasnez.example.org', 'path'],
    ['TELEGRAM_WEBHOOK_URL', 'dasnez', 'https'],
    ['TELEGRAM_API_URL', 'ftp://127.0.0.1', 'Bot API server'],
  ])('%s=%s stops the start with one sentence', (name, value, remedy) => {
    expect(() => telegramConfig({ [name]: value })).toThrow(
      new RegExp(`^${name} is [^\\n]*${remedy}[^\\n]*\\.$`),
    )
  })

  test('a token is never repeated, however wrong it is', () => {
    expect(() => telegramConfig({ TELEGRAM_BOT_TOKEN: 'geheim 123' })).not.toThrow(/geheim/)
  })

  test('the secret of the webhook follows from the token, tells nothing of it, and Telegram takes it', () => {
    expect(secretOf(TOKEN)).toMatch(/^[A-Za-z0-9_-]{1,256}$/)
    expect(secretOf(TOKEN)).not.toContain('x'.repeat(4))
    expect(secretOf(TOKEN)).not.toBe(secretOf(`${TOKEN}x`))
  })
})

describe('what a failure means', () => {
  const refusal = (error_code: number, description: string, parameters = {}) =>
    failureOf(Object.assign(new Error('Call failed'), { error_code, description, parameters }))

  test.each([
    [refusal(403, 'Forbidden: bot was blocked by the user'), { why: 'gone' }],
    [refusal(403, 'Forbidden: user is deactivated'), { why: 'gone' }],
    [refusal(400, 'Bad Request: chat not found'), { why: 'gone' }],
    [refusal(400, 'Bad Request: message is too long'), { why: 'impossible' }],
    [refusal(429, 'Too Many Requests', { retry_after: 7 }), { why: 'later', afterMs: 7000 }],
    [refusal(502, 'Bad Gateway'), { why: 'later', afterMs: 0 }],
    [refusal(401, 'Unauthorized'), { why: 'later' }],
    [failureOf(new Error("Network request for 'sendMessage' failed!")), { why: 'later', afterMs: 0 }],
  ])('%j', (failure, meaning) => {
    expect(sentWith(failure)).toMatchObject({ sent: false, ...meaning })
  })

  test('a correction without an object is done', () => {
    expect(isSettledAlready(refusal(400, 'Bad Request: message is not modified: …'))).toBe(true)
    expect(isSettledAlready(refusal(400, 'Bad Request: message to edit not found'))).toBe(true)
    expect(isSettledAlready(refusal(400, "Bad Request: can't parse entities"))).toBe(false)
  })

  test('of the error itself, which carries what was to be sent, nothing goes on', () => {
    const failed = Object.assign(new Error('x'), { error_code: 400, description: 'Bad', payload: 'Erna' })
    expect(JSON.stringify(failureOf(failed))).not.toContain('Erna')
  })
})
