import { setTimeout as pause } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { dependable, dependableFactory } from './adapter.ts'
import type { Driver, Log } from './database.ts'
import { noticesFrom } from './notices.ts'

/** A PostgreSQL 15 or newer that several processes may share; directly or through a session pool. */
export async function openPostgres(options: PostgresOptions): Promise<Driver> {
  const { url, maxTransactions = 8, log } = options
  const config: pg.PoolConfig = {
    connectionString: url,
    application_name: 'dasnez',
    keepAlive: true,
    onConnect,
  }
  await check(config)
  const pool = openPool({ ...config, max: maxTransactions + CONNECTIONS_FOR_READING }, log)
  const notices = noticesFrom(config, log)
  return {
    kind: 'postgres',
    maxTransactions,
    adapter: dependableFactory(() => connect(pool), shadow),
    boss: { connectionString: url, application_name: 'dasnez-timers', max: CONNECTIONS_FOR_TIMERS },
    listen: notices.listen,
    migrateAlone: work => migrateAlone(config, log, work),
    close: async () => {
      await notices.close()
      await pool.end()
    },
  }
}

// Loaded only to try migrations on: PGlite costs 30 MB.
const shadow = async () => (await import('./pglite.ts')).shadowAdapter()

async function connect(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool, { statementNameGenerator: statementNames() }).connect()
  return dependable(adapter, script => pool.query(script))
}

function openPool(config: pg.PoolConfig, log: Log): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('error', error => log.warn(`A connection to the database was lost: ${error.message}`))
  return pool
}

// Prisma's adapter writes instants without a zone and cuts it off when reading: both are right in UTC only.
async function onConnect(client: pg.ClientBase): Promise<void> {
  await client.query("SET TIME ZONE 'UTC'")
}

async function check(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(config)
  // The rejection below says it; unheard, it would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; encoding: string }>(
      "SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding",
    )
    const found = rows[0]
    if (!found || found.version < OLDEST_VERSION) throw new Error('it is older than PostgreSQL 15')
    if (found.encoding !== 'UTF8')
      throw new Error(`its encoding is ${found.encoding}; create it with ENCODING 'UTF8'`)
  } catch (error) {
    const { host, port, database } = client
    const why = error instanceof Error ? error.message || ('code' in error ? error.code : error.name) : error
    throw new Error(`DATABASE_URL: the database "${database}" at ${host}:${port} can't be used: ${why}.`, {
      cause: error,
    })
  } finally {
    await client.end()
  }
}

async function migrateAlone<T>(config: pg.PoolConfig, log: Log, work: Work<T>): Promise<T> {
  const holder = new pg.Client(config)
  holder.on('error', error =>
    log.error(`The connection that keeps other migrators out was lost: ${error.message}`),
  )
  await holder.connect()
  try {
    await takeTurn(holder, log)
    // One connection only, as the engine keeps locks and settings in its session.
    const pool = openPool({ ...config, max: 1 }, log)
    try {
      return await work(dependableFactory(() => connect(pool), shadow))
    } finally {
      await pool.end()
    }
  } finally {
    await holder.end()
  }
}

// Polled, because a waiting pg_advisory_lock holds a snapshot that blocks CREATE INDEX CONCURRENTLY.
async function takeTurn(holder: pg.Client, log: Log): Promise<void> {
  for (let round = 0; ; round++) {
    const { rows } = await holder.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
      MIGRATION_LOCK,
    ])
    if (rows[0]?.mine) return
    if (round === 0) log.info('Another process is migrating the database; waiting for it.')
    await pause(100)
  }
}

// A named statement is parsed once per connection: 28 % more turns a second. Lists of different lengths make ever new
// texts, hence the limit.
function statementNames(): (query: SqlQuery) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    const name = names.size < MOST_NAMED_STATEMENTS ? `d${names.size}` : ''
    if (name) names.set(sql, name)
    return name
  }
}

const OLDEST_VERSION = 150_000
/** beside the transactions: what is read or written by single statements */
const CONNECTIONS_FOR_READING = 4
const CONNECTIONS_FOR_TIMERS = 3
const MOST_NAMED_STATEMENTS = 500
/** any number that nobody else in this database uses: "dasnez" in ASCII, its first 4 bytes */
const MIGRATION_LOCK = 0x6461736e

type PostgresOptions = { url: string; maxTransactions: number | undefined; log: Log }
type Work<T> = (adapter: SqlMigrationAwareDriverAdapterFactory) => Promise<T>
