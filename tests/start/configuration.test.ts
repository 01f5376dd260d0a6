import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { launch, place } from './launch.ts'

const WRONG: [variable: string, value: string, alsoSet?: Record<string, string>][] = [
  ['DATABASE_URL', 'mysql://localhost/dasnez'],
  ['ROLES', 'web,cook'],
  ['PORT', '99999'],
  ['HOST', '0.0.0.0', { PUBLIC_URL: 'http://127.0.0.1:3000' }],
  ['PUBLIC_URL', 'dasnez.example.org'],
  ['PUBLIC_URL', 'http://dasnez.example.org'],
  ['TRUST_PROXY', '', { PUBLIC_URL: 'https://dasnez.example.org' }],
  ['TRUST_PROXY', '0.0.0.0/0', { PUBLIC_URL: 'https://dasnez.example.org' }],
  ['LOG_LEVEL', 'loud'],
  ['DASNEZ_KEYS', 'c2hvcnQ='],
  ['TELEGRAM_BOT_TOKEN', 'dasnez_bot'],
  ['TELEGRAM_WEBHOOK_URL', 'http://dasnez.example.org/telegram'],
  ['MATRIX_USER', 'dasnez', { MATRIX_HOMESERVER_URL: 'https://example.org', MATRIX_PASSWORD: 'x' }],
]

test('wrong configuration stops the start with one sentence that names the variable and the remedy', async () => {
  const env = await place()
  for (let next = 0; next < WRONG.length; next += AT_ONCE) {
    const few = WRONG.slice(next, next + AT_ONCE)
    const ends = await Promise.all(
      few.map(([variable, value, more]) => launch('run', { ...env, ...more, [variable]: value }).ended),
    )
    for (const [index, end] of ends.entries()) expectOneSentence(end, few[index]?.[0] ?? '')
  }
  expect(readdirSync(dirname(env.DATA_DIR))).toEqual([])
}, 60_000)

test('a database that is not there and a key inside the data are said in one sentence, too', async () => {
  const env = await place()
  const [away, inside] = await Promise.all([
    launch('run', { ...env, DATABASE_URL: 'postgresql://127.0.0.1:1/dasnez' }).ended,
    launch('run', { ...env, DASNEZ_KEY_FILE: `${env.DATA_DIR}/key` }).ended,
  ])
  expectOneSentence(away, 'DATABASE_URL')
  expectOneSentence(inside, 'DASNEZ_KEY_FILE')
})

test('a homeserver that is not there stops the start, too, when the database is open', async () => {
  const env = {
    ...(await place()),
    MATRIX_USER: '@dasnez:example.org',
    MATRIX_PASSWORD: 'x',
    LOG_LEVEL: 'silent',
  }
  expectOneSentence(
    await launch('run', { ...env, MATRIX_HOMESERVER_URL: 'http://127.0.0.1:1' }).ended,
    'MATRIX_HOMESERVER_URL',
  )
})

function expectOneSentence(
  { code, stdout, stderr }: { code: number | null; stdout: string; stderr: string },
  names: string,
) {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(names)
  expect(stderr).toMatch(/^\S.*\.\n$/)
  expect(stderr).not.toMatch(/\n./)
  expect(stderr).not.toContain('    at ')
}

const AT_ONCE = 2
