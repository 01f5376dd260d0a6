import Fastify, { type FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { type BotsConfig, botsConfig, checkBots, startBots } from '../bots/index.ts'
import { type Core, type CoreConfig, coreConfig, openCore } from '../core/index.ts'
import { buildAdmin } from './app.ts'
import { type AdminConfig, adminConfig } from './config.ts'
import { logOptions } from './plugins/log.ts'
import { health } from './routes/health.ts'

/** npm start: the real thing, configured by the environment. */
async function run(): Promise<void> {
  const config = { core: coreConfig(), admin: adminConfig(), bots: botsConfig() }
  const house = await openHouse(config)
  const address = await serve(house, config.admin)
  if (config.core.roles.includes('web')) await inviteFirstOperator(house.core, address)
}

/** Puts the house together: opens the core once, makes the only Fastify, starts the messengers. It doesn't listen yet. */
export async function openHouse(
  { core: settings, admin, bots }: Config,
  overrides?: Parameters<typeof openCore>[1],
): Promise<House> {
  checkBots(bots)
  const core = await openCore({ ...settings, log: pino({ level: admin.logLevel }) }, overrides)
  const toClose = [() => core.close()]
  const close = async () => {
    for (let next = toClose.pop(); next; next = toClose.pop()) await next()
  }
  try {
    const http = settings.roles.includes('web')
      ? await buildAdmin({ core, config: admin })
      : await withoutPages(core, admin)
    const messengers = settings.roles.includes('bots')
      ? await startBots({ core, http, config: bots })
      : { stop: async () => {} }
    toClose.push(() => messengers.stop())
    // closed first: who is being answered waits for the messengers and the core
    toClose.push(() => http.close())
    return { core, http, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Listens, and closes the house when the process is told to stop. Resolves to its address. */
export async function serve({ core, http, close }: House, admin: AdminConfig): Promise<string> {
  const { host, port } = admin
  await http.listen({ host, port }).catch(async error => {
    await close()
    throw error.code === 'EADDRINUSE' ? new Error(portTaken(admin)) : error
  })
  const address = port === 0 ? http.listeningOrigin : admin.publicUrl
  core.log.info(`dasnez serves ${address}`)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    core.log.info('stopping: what was begun is finished first')
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    await close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.on('uncaughtException', error => {
    core.log.fatal({ err: error }, 'an error that nobody caught ends the process')
    process.exit(1)
  })
  return address
}

/** What stands in the way of a start is one sentence: it names what to change. */
export async function orSayWhyNot(start: () => Promise<void>): Promise<void> {
  try {
    await start()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}

/** Whoever watches over the process learns here, too, whether it lives. */
async function withoutPages(core: Core, admin: AdminConfig): Promise<FastifyInstance> {
  const http = Fastify({ logger: logOptions(admin), trustProxy: admin.trustProxy })
  await http.register(health, { core })
  return http
}

/** Not into the log, which others may read: to the terminal of who starts it. */
async function inviteFirstOperator(core: Core, address: string): Promise<void> {
  const token = await core.accounts.firstOperatorLink()
  if (token === null) return
  process.stdout.write(
    `\nThere is no operator yet. This link makes the first one, once and within a day:\n${address}/admin/setup/${token}\n\n`,
  )
}

const portTaken = ({ host, port }: AdminConfig): string =>
  `PORT ${port} on ${host} is taken by another program: stop that one, or set PORT to a free number.`

/** shorter than the 30 s that compose.yaml grants */
const STOP_LIMIT_MS = 25_000

export interface Config {
  core: CoreConfig
  admin: AdminConfig
  bots: BotsConfig
}

export interface House {
  core: Core
  http: FastifyInstance
  close(): Promise<void>
}

if (import.meta.main) await orSayWhyNot(run)
