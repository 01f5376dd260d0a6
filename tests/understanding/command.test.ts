import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const COMMAND = fileURLToPath(new URL('../../core/understand.ts', import.meta.url))
const at = ['--now', '2026-11-23T10:00', '--tz', 'Europe/Berlin']

test('a line in, an object out, a blank line included', () => {
  const out = understood('Kann morgen gegen 3 jemand mit Bello raus? Ich wohne in Boke\n\nDanke\n', at)
  expect(out).toHaveLength(3)
  expect(out[0]).toEqual({
    intent: 'request',
    category: 'pets',
    days: ['2026-11-24'],
    from: '15:00',
    to: null,
    part: null,
    every: null,
    urgent: false,
    people: 1,
    minutes: null,
    district: 'Boke',
    confidence: expect.any(Number),
  })
  expect(out[1]).toMatchObject({ intent: 'other', category: null, days: [] })
})

test('the municipality decides which districts are known', () => {
  const lindach = understood('Hilfe im Garten in Moosbach', [...at, '--municipality', 'lindach'])
  expect(lindach[0]).toMatchObject({ district: 'Moosbach' })
  expect(understood('Hilfe im Garten in Moosbach', at)[0]).toMatchObject({ district: null })
})

test('an instant is carried over into the zone', () => {
  const late = understood('morgen einkaufen', ['--now', '2026-11-23T23:30Z', '--tz', 'Europe/Berlin'])
  expect(late[0]).toMatchObject({ days: ['2026-11-25'] })
})

test.each([
  [['--municipality', 'nowhere'], /--municipality nowhere is unknown; write one of/],
  [['--now', 'soon'], /--now soon .* is no time; write --now/],
])('wrong options stop with one sentence: %j', (options, why) => {
  expect(() => understood('', options)).toThrow(why)
})

function understood(lines: string, options: string[]): unknown[] {
  const out = execFileSync(process.execPath, [COMMAND, ...options], {
    input: lines,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  return out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}
