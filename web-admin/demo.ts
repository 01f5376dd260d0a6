import { existsSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Core, coreConfig } from '../core/index.ts'
import { PASSWORD, RESIDENTS, STAFF } from '../prisma/residents.ts'
import { seed, type Talk } from '../prisma/seed.ts'
import { TOWNS } from '../prisma/towns.ts'
import { adminConfig } from './config.ts'
import { type Config, type House, openHouse, orSayWhyNot, serve } from './run.ts'

/** npm run demo: the house on the embedded database, with two example towns and the playground. */
async function demo(): Promise<void> {
  const folder = join(coreConfig().dataDirectory ?? 'data', 'demo')
  if (!existsSync(folder)) await fill(folder)
  const config = demoIn(folder)
  const house = await openHouse(config)
  neverQuiet(house.core)
  const address = await serve(house, config.admin)
  process.stdout.write(`
dasnez, the demo. Everybody in it is invented.

  chats      ${address}/playground
  town hall  ${address}/admin   ${STAFF.coordinator.email} · ${PASSWORD}

Kept in ${folder}: delete that folder to begin anew. Ctrl-C stops it.
`)
}

/** Into a folder of its own that gets its name when it is whole: a first start that is broken off leaves nothing half. */
async function fill(folder: string): Promise<void> {
  process.stdout.write('The first start fills two example towns. It takes a few seconds.\n')
  const draft = `${folder}.${process.pid}`
  const forget = () => rmSync(draft, { recursive: true, force: true })
  const breakOff = () => process.exit(1)
  process.once('exit', forget).on('SIGINT', breakOff).on('SIGTERM', breakOff)
  const clock = { now: new Date() }
  const house = await openHouse(demoIn(draft, clock), { now: () => new Date(clock.now) })
  neverQuiet(house.core)
  await seed({ core: house.core, clock, talk: talkInPlayground(house, clock) }).finally(house.close)
  await rename(draft, folder)
  process.off('exit', forget).off('SIGINT', breakOff).off('SIGTERM', breakOff)
}

/** While the past is played, by its own clock, no timers run: they would be early. */
function demoIn(folder: string, past?: { now: Date }): Config {
  const core = coreConfig()
  const admin = adminConfig()
  return {
    core: {
      ...core,
      databaseUrl: null,
      dataDirectory: folder,
      keyFile: join(dirname(core.keyFile), 'demo.key'),
      roles: past ? ['web', 'bots'] : ['web', 'bots', 'jobs'],
    },
    admin: { ...admin, logLevel: 'error' },
    bots: {
      matrix: null,
      playground: {
        file: join(folder, 'playground.jsonl'),
        demoLogin: { email: STAFF.coordinator.email, password: PASSWORD },
        link: `${admin.publicUrl}/playground`,
        towns: TOWNS.map(({ slug, name }) => ({ slug, name })),
        residents: Object.entries(RESIDENTS).map(([id, { name }]) => ({ id, name })),
        ...(past && { now: () => past.now.toISOString() }),
      },
      telegram: null,
    },
  }
}

/** Helpers are asked at any hour: a demo is looked at in the evening, too. */
function neverQuiet({ house }: Core): void {
  const asItIs = house.municipality
  house.municipality = async (...town) => {
    const view = await asItIs(...town)
    return { ...view, rules: { ...view.rules, quietHours: { from: '00:00', to: '00:00' } } }
  }
}

/** Over the playground's own HTTP API, as every script does. A person needs a while for each line. */
function talkInPlayground({ core, http }: House, clock: { now: Date }): Talk {
  const api = (method: 'GET' | 'POST', path: string, payload: object = {}) =>
    http.inject({ method, url: `/playground/api/people/${path}`, payload }).then(answer => {
      if (answer.statusCode === 200) return answer.json()
      throw new Error(`${path}: ${answer.body}`)
    })
  const act = async (id: string, deed: object) => {
    clock.now = new Date(clock.now.getTime() + A_LINE_MS)
    await api('POST', `${id}/say`, deed)
  }
  return {
    start: (id, town) => act(id, { start: town }),
    say: (id, text) => act(id, { text }),
    async choose(id, label) {
      await core.settled('playground', id)
      const messages: { n: number; choices: string[] }[] = await api('GET', `${id}/messages`)
      const asked = messages.findLast(({ choices }) => choices.includes(label))
      if (!asked) throw new Error(`Nobody asks ${id} for "${label}": ${JSON.stringify(messages.slice(-2))}`)
      await act(id, { choose: asked.choices.indexOf(label) + 1, prompt: asked.n })
    },
    async allRead() {
      for (const id of Object.keys(RESIDENTS)) await core.settled('playground', id)
    },
  }
}

const A_LINE_MS = 15_000

await orSayWhyNot(demo)
