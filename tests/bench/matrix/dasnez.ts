import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Fastify from 'fastify'
import { pino } from 'pino'
import { startBots } from '../../../bots/index.ts'
import type { MatrixConfig } from '../../../bots/matrix/config.ts'
import { openHouse } from '../../../core/index.ts'
import { openDatabase } from '../../../core/store/database.ts'
import { sealWith } from '../../../core/store/seal.ts'
import { migrate } from '../../../prisma/migrate.ts'
import { TOWNS } from '../../../prisma/towns.ts'
import { silent } from '../../kit/silent.ts'

/** All of dasnez that a resident meets in Matrix, on PostgreSQL; or, with no account, the same with nothing to send to. */
export async function open({ url, matrix }: { url: string; matrix: MatrixConfig | null }) {
  const database = await openDatabase({ url, directory: null, log: silent })
  await migrate(database)
  for (const { districts, ...town } of TOWNS)
    await database.prisma.municipality.create({ data: { ...town, districts: { create: [...districts] } } })
  const log = pino({ level: 'error' })
  const core = await openHouse(database, sealWith([new Uint8Array(32).fill(7)]), { log, roles: ['bots'] })
  const bots = matrix
    ? await startBots({ core, http: Fastify(), config: { playground: null, telegram: null, matrix } })
    : await core.connect({
        bot: NOWHERE,
        kind: 'matrix',
        providerReadsAlong: false,
        sendsAtOnce: 8,
        send: async ({ id }) => ({ sent: true, externalId: String(id) }),
      })
  return {
    /** the same words to the core, without a homeserver */
    talk: async ({ chats, words }: { chats: number; words: string[] }) => {
      for (const [n, text] of words.entries()) {
        const chat = `@resident-${n % chats}:example.org`
        await core.receive(NOWHERE, [{ updateId: String(n), chat, incoming: { kind: 'said', text } }])
        await core.settled(NOWHERE, chat)
      }
    },
    /** resident bytes, once what is over is given back */
    memory: () => {
      setFlagsFromString('--expose-gc')
      runInNewContext('gc')()
      return process.memoryUsage.rss()
    },
    close: async () => {
      await bots.stop()
      await core.close()
      await database.close()
    },
  }
}

const NOWHERE = 'matrix:@nowhere:example.org'
