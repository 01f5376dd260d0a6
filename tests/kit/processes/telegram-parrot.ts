import Fastify from 'fastify'
import { pino } from 'pino'
import { startBots } from '../../../bots/index.ts'
import { openHouse } from '../../../core/index.ts'
import { openDatabase } from '../../../core/store/database.ts'
import { sealWith } from '../../../core/store/seal.ts'
import { migrate } from '../../../prisma/migrate.ts'
import { parrotWords } from '../../handle/parrot.ts'
import { silent } from '../silent.ts'

// A bot on the database given that repeats what it hears, "2: Hallo", until it is killed. Prints a line when the
// database is open and nothing else has begun yet.
const { url, directory, token, apiUrl, port, webhook, widow }: Given = JSON.parse(process.argv[2] ?? '')
const database = await openDatabase({ url, directory, log: silent })
await migrate(database)
// whoever held the lease was killed, and its time has run out
if (widow) await database.prisma.lease.deleteMany()
console.log('open')
const core = await openHouse(
  database,
  sealWith([new Uint8Array(32).fill(7)]),
  { log: pino({ level: 'silent' }), roles: ['bots'] },
  { repertoire: parrotWords, timers: { at: async () => {} } },
)
const http = Fastify()
const telegram = {
  token,
  webhookUrl: webhook ? `http://127.0.0.1:${port}/telegram` : null,
  apiUrl,
  limits: { perSecond: 100_000, chatGapMs: 0, atOnce: 3 },
  pauses: { firstMs: 20, mostMs: 200 },
}
await startBots({ core, http, config: { playground: null, telegram, matrix: null } })
await http.listen({ host: '127.0.0.1', port })

interface Given {
  url: string | null
  directory: string | null
  token: string
  apiUrl: string
  port: number
  webhook: boolean
  widow: boolean
}
