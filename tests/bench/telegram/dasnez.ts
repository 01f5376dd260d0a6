import Fastify from 'fastify'
import { pino } from 'pino'
import { startBots } from '../../../bots/index.ts'
import { TELEGRAM_LIMITS } from '../../../bots/telegram/limits.ts'
import { openHouse } from '../../../core/index.ts'
import { openDatabase } from '../../../core/store/database.ts'
import { sealWith } from '../../../core/store/seal.ts'
import { migrate } from '../../../prisma/migrate.ts'
import { TOWNS } from '../../../prisma/towns.ts'
import { silent } from '../../kit/silent.ts'

/** All of dasnez that a resident meets in Telegram, on PostgreSQL: fetching, conversation, outbox, sending. */
export async function open({ url, apiUrl, token, limited }: Given) {
  const database = await openDatabase({ url, directory: null, log: silent })
  await migrate(database)
  for (const { districts, ...town } of TOWNS)
    await database.prisma.municipality.create({ data: { ...town, districts: { create: [...districts] } } })
  const log = pino({ level: 'error' })
  const core = await openHouse(database, sealWith([new Uint8Array(32).fill(7)]), { log, roles: ['bots'] })
  const limits = limited ? TELEGRAM_LIMITS : { ...TELEGRAM_LIMITS, perSecond: 1_000_000, chatGapMs: 0 }
  const pauses = { firstMs: 50, mostMs: 1_000 }
  const telegram = { token, webhookUrl: null, apiUrl, limits, pauses }
  const bots = await startBots({
    core,
    http: Fastify(),
    config: { playground: null, telegram, matrix: null },
  })
  return {
    close: async () => {
      await bots.stop()
      await core.close()
      await database.close()
    },
  }
}

interface Given {
  url: string
  apiUrl: string
  token: string
  /** Telegram's sending limits are kept; else they are lifted, three sends at one time stay */
  limited: boolean
}
