import { Writable } from 'node:stream'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import type { MatrixConfig } from '../../../bots/matrix/config.ts'
import { openHouse } from '../../../core/index.ts'
import type { Database } from '../../../core/store/database.ts'
import { sealWith } from '../../../core/store/seal.ts'
import { parrotWords } from '../../handle/parrot.ts'
import { openTown, type Town } from '../town.ts'
import { type MatrixBot, newBotAccount, startMatrixBot } from './bot.ts'
import { givenHomeserver, type Homeserver } from './homeserver.ts'

/** A town whose people write in Matrix. */
export async function townOnMatrix(database: Database): Promise<{ town: Town; bot: MatrixBot }> {
  const town = await openTown(database)
  const bot = await startMatrixBot(town.core, await newBotAccount(givenHomeserver()))
  onTestFinished(async () => {
    await bot.stop()
    await town.stop()
  })
  return { town, bot }
}

/** Counts what each person says and repeats it, "2: Hallo"; may stop and start again with the same account and memory. */
export async function parrotOnMatrix(
  database: Database,
  homeserver: Homeserver = givenHomeserver(),
  account?: MatrixConfig,
): Promise<Parrot> {
  const config = account ?? (await newBotAccount(homeserver))
  let running: MatrixBot | null = null
  const parrot: Parrot = {
    user: config.user,
    config,
    bot: () => running as MatrixBot,
    async start() {
      running = await startMatrixBot(await parrotCore(database), config)
    },
    async stop() {
      await running?.stop()
      await running?.core.close()
      running = null
    },
  }
  await parrot.start()
  onTestFinished(() => parrot.stop())
  return parrot
}

/** A second one for the same account on the same database, which waits for the first one's lease. */
export async function anotherParrot(database: Database, { config }: Parrot): Promise<MatrixBot> {
  const bot = await startMatrixBot(await parrotCore(database), config)
  return { ...bot, stop: () => bot.stop().then(() => bot.core.close()) }
}

const parrotCore = (database: Database) =>
  openHouse(
    database,
    sealWith([new Uint8Array(32).fill(7)]),
    { log, roles: ['bots'] },
    { repertoire: parrotWords, timers: { at: async () => {} } },
  )

const log = pino(
  { level: 'error' },
  new Writable({ write: (chunk, _, done) => done(void process.stderr.write(chunk)) }),
)

export interface Parrot {
  user: MatrixConfig['user']
  config: MatrixConfig
  bot(): MatrixBot
  start(): Promise<void>
  stop(): Promise<void>
}
