import Fastify from 'fastify'
import { pino } from 'pino'
import { startBots } from '../../../bots/index.ts'
import type { MatrixConfig } from '../../../bots/matrix/config.ts'
import { openHouse } from '../../../core/index.ts'
import { openDatabase } from '../../../core/store/database.ts'
import { sealWith } from '../../../core/store/seal.ts'
import { migrate } from '../../../prisma/migrate.ts'
import { parrotWords } from '../../handle/parrot.ts'
import { silent } from '../silent.ts'

// A bot that repeats what it hears, "2: Hallo", with all it knows in the folder given, until it is killed. Prints a
// line when the folder is open and nothing else has begun yet.
const { directory, matrix }: Given = JSON.parse(process.argv[2] ?? '')
const database = await openDatabase({ url: null, directory, log: silent })
await migrate(database)
// whoever held the lease was killed, and its time has run out
await database.prisma.lease.deleteMany()
console.log('open')
const core = await openHouse(
  database,
  sealWith([new Uint8Array(32).fill(7)]),
  { log: pino({ level: 'silent' }), roles: ['bots'] },
  { repertoire: parrotWords, timers: { at: async () => {} } },
)
await startBots({ core, http: Fastify(), config: { playground: null, telegram: null, matrix } })

interface Given {
  directory: string
  matrix: MatrixConfig
}
