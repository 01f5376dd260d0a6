import Fastify, { type FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { type BotsConfig, startBots } from '../bots/index.ts'
import { type Core, type CoreConfig, coreConfig, openCore } from '../core/index.ts'
import { buildAdmin } from './app.ts'
import { type AdminConfig, adminConfig } from './config.ts'
import { logOptions } from './plugins/log.ts'
import { health } from './routes/health.ts'

if (import.meta.main) {
  await orSayWhyNot(async () => {
    const config = { core: coreConfig(), admin: adminConfig(), bots: { playground: null } }
    const house = await openHouse(config)
    const address = await serve(house, config.admin)
    if (config.core.roles.includes('web')) await inviteFirstOperator(house.core, address)
  })
}

/** Puts the house together: opens the core once, makes the only Fastify, starts the messengers. Nobody is served yet. */
export async function openHouse(
  { core: { roles, ...settings }, admin, bots }: Config,
  overrides?: Parameters<typeof openCore>[1],
): Promise<House> {
  const core = await openCore({ ...settings, roles, log: pino({ level: admin.logLevel }) }, overrides)
  const closing: (() => Promise<unknown>)[] = [() => core.close()]
  const close = async () => {
    for (let next = closing.pop(); next; next = closing.pop()) await next()
  }
  try {
    const http = roles.includes('web')
      ? await buildAdmin({ core, config: admin })
      : await withoutPages(core, admin)
    if (roles.includes('bots')) {
      const messengers = await startBots({ core, http, config: bots })
      closing.push(() => messengers.stop())
    }
    // first, so that what was begun over HTTP is still answered
    closing.push(() => http.close())
    return { core, http, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Listens until the process is told to stop; what was begun is finished then. Resolves to where it listens. */
export async function serve({ core, http, close }: House, { host, port, publicUrl }: AdminConfig): Promise<string> {
  const leave = async (error: unknown, code: number) => {
    if (error) core.log.fatal({ err: error }, 'dasnez ends because of an error that nobody expected')
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    await close().catch(fault => core.log.error({ err: fault }, 'not everything could be closed'))
    process.exit(code)
  }
  let leaving: Promise<void> | undefined
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      core.log.info(`${signal}: finishing what was begun`)
      leaving ??= leave(null, 0)
    })
  process.on('uncaughtException', error => {
    core.log.fatal({ err: error }, 'an error that nobody expected')
    process.exit(1)
  })
  try {
    await http.listen({ host, port })
  } catch (error) {
    await close()
    throw portTaken(error) ? new Error(`PORT ${port} on ${host} is in use: ${OTHER_PORT}`) : error
  }
  const address = port === 0 ? http.listeningOrigin : publicUrl
  core.log.info(`dasnez serves ${address}`)
  return address
}
