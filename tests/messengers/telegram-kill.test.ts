import { randomInt, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, inject, test, vi } from 'vitest'
import { secretOf } from '../../bots/telegram/webhook.ts'
import { freePort } from '../kit/free-port.ts'
import { createDatabase } from '../kit/postgres.ts'
import { startScript } from '../kit/process.ts'
import { TOKEN } from '../kit/telegram/ask.ts'
import { stream } from '../simulation/chance.ts'
import { openFake, seen } from './open-telegram.ts'

// Real processes on a real database, killed as by a power cut while people write to them.

const database = inject('preparedDatabase')
/** an embedded database takes longer to open than a server's */
const KILLS = database.kind === 'postgres' ? 30 : 3
const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

describe.each([
  ['fetches updates', false],
  ['is brought updates', true],
] as const)('a bot that %s', (_, webhook) => {
  test(`killed ${KILLS} times acts on every update once, delivers every line, in order`, async () => {
    const seed = randomInt(2 ** 32)
    console.log(`seed ${seed}`)
    const chance = stream(seed, 0)
    const fake = await openFake()
    const place = { ...(await ownDatabase()), apiUrl: fake.url, port: await freePort(), webhook }
    const people = Array.from({ length: 8 }, (_, nth) => fake.person({ firstName: `person ${nth}` }))
    const said = people.map(() => 0)
    const speak = (times: number) => {
      for (let n = 0; n < times; n++) {
        const who = Math.floor(chance() * people.length)
        said[who] = (said[who] ?? 0) + 1
        people[who]?.say(`Wort ${said[who]}`)
      }
    }
    for (let kill = 0; kill < KILLS; kill++) {
      const { kill: end } = await start({ ...place, widow: kill > 0 })
      const moment = chance() * 900
      for (let ms = 0; ms < moment; ms += 30) {
        speak(2)
        await pause(Math.min(30, moment - ms))
      }
      await end()
    }
    speak(20)
    await start({ ...place, widow: true })

    const heardBy = (nth: number) => people[nth]?.messages.map(message => seen(message).text) ?? []
    const whole = (nth: number) => Array.from({ length: said[nth] ?? 0 }, (_, n) => `${n + 1}: Wort ${n + 1}`)
    await vi.waitFor(
      () => {
        for (const nth of people.keys()) expect(new Set(heardBy(nth))).toEqual(new Set(whole(nth)))
      },
      { timeout: 45_000, interval: 100 },
    )
    for (const nth of people.keys()) {
      const heard = heardBy(nth)
      // in order, each word once but where its arrival could not be known
      expect(onceEach(heard)).toEqual(whole(nth))
      expect(heard.length - whole(nth).length).toBeLessThanOrEqual(KILLS)
    }
    const repeats = people.reduce((sum, _, nth) => sum + heardBy(nth).length - whole(nth).length, 0)
    expect(repeats).toBeLessThanOrEqual(KILLS * SENDS_AT_ONCE)
  }, 300_000)
})

describe.each([
  ['fetch updates', false],
  ['are brought updates', true],
] as const)('two processes on one database that %s', (_, webhook) => {
  test.runIf(database.kind === 'postgres')(
    'one leads, the other takes over within 15 s of a kill -9, and both take what is brought',
    async () => {
      const fake = await openFake()
      const shared = { ...(await ownDatabase()), apiUrl: fake.url, webhook, widow: false }
      const other = await freePort()
      const anna = fake.person({ firstName: 'Anna' })
      const heard = () => anna.messages.map(message => seen(message).text)
      const arrives = (text: string, within = 10_000) =>
        vi.waitFor(() => expect(heard().at(-1)).toBe(text), { timeout: within, interval: 50 })

      const leader = await start({ ...shared, port: await freePort() })
      anna.say('eins')
      await arrives('1: eins')
      await start({ ...shared, port: other })
      if (webhook)
        await vi.waitFor(
          async () => expect(await bring(other, { id: anna.id, type: 'private' }, 'zwei')).toBe(200),
          {
            timeout: 10_000,
          },
        )
      else anna.say('zwei')
      await arrives('2: zwei')

      await leader.kill()
      anna.say('drei')
      await arrives('3: drei', 15_000)
      // whether the last line before the kill had arrived nobody could know
      expect(onceEach(heard())).toEqual(['1: eins', '2: zwei', '3: drei'])
      expect(heard().length).toBeLessThanOrEqual(4)
    },
    120_000,
  )
})

async function start(given: object) {
  const process = await startScript('telegram-parrot.ts', JSON.stringify({ token: TOKEN, ...given }))
  cleanups.push(process.kill)
  return process
}

/** as Telegram would, to this process and no other */
async function bring(port: number, chat: object, text: string): Promise<number> {
  const update = { update_id: 900_001, message: { message_id: 900_001, date: 0, chat, text } }
  const answer = await fetch(`http://127.0.0.1:${port}/telegram/main`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secretOf(TOKEN) },
    body: JSON.stringify(update),
  })
  return answer.status
}

async function ownDatabase(): Promise<{ url: string | null; directory: string | null }> {
  if (database.kind === 'postgres') {
    const name = `${database.template}_${randomUUID().slice(0, 8)}`
    return { url: await createDatabase(database.url, name, database.template), directory: null }
  }
  const directory = await mkdtemp(join(tmpdir(), 'dasnez-kill-'))
  cleanups.push(() => rm(directory, { recursive: true, force: true }))
  return { url: null, directory }
}

const onceEach = (texts: string[]) => texts.filter((text, at) => text !== texts[at - 1])

const SENDS_AT_ONCE = 3
