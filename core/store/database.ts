import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type {
  SqlDriverAdapterFactory,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { ConstructorOptions } from 'pg-boss'
import { Prisma, PrismaClient } from './generated/client.ts'
import { places } from './places.ts'

/**
 * PostgreSQL when a url is given, else the embedded PGlite: in `directory`, or in memory when that is null.
 * One schema and one dialect for both. Migrate it before use (prisma/migrate.ts).
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  return databaseOn(await openDriver(config))
}

// Either driver is loaded only when it is used: PGlite alone costs 30 MB.
async function openDriver({ url, directory, maxTransactions, log }: DatabaseConfig): Promise<Driver> {
  if (url === null) return (await import('./pglite.ts')).openPglite(directory, log)
  return (await import('./postgres.ts')).openPostgres({ url, maxTransactions, log })
}

/** For tests that bring their own PGlite. */
export function databaseOn(driver: Driver): Database {
  const prisma = new PrismaClient({ adapter: driver.adapter })
  const queue = places(driver.maxTransactions)
  const close = async () => {
    await queue.close()
    await prisma.$disconnect()
    await driver.close()
  }
  let closing: Promise<void> | undefined
  return {
    prisma,
    kind: driver.kind,
    maxTransactions: driver.maxTransactions,
    boss: driver.boss,
    listen: driver.listen,
    migrateAlone: driver.migrateAlone,
    transaction: (work, options) => transaction(prisma, queue, work, options),
    close() {
      closing ??= close()
      return closing
    },
  }
}

const inTransaction = new AsyncLocalStorage<{ open: boolean }>()

async function transaction<T>(
  prisma: PrismaClient,
  queue: ReturnType<typeof places>,
  work: (tx: Tx) => Promise<T>,
  { timeoutMs = TRANSACTION_TIMEOUT_MS }: TransactionOptions = {},
): Promise<T> {
  if (inTransaction.getStore()?.open) {
    throw new Error(
      'A transaction was begun inside another, which would wait for itself: pass its tx on instead.',
    )
  }
  const once = async () => {
    const here = { open: true }
    const inside = (tx: Tx) => inTransaction.run(here, work, tx)
    return prisma
      .$transaction(inside, { maxWait: CONNECTION_WAIT_MS, timeout: timeoutMs })
      .finally(() => (here.open = false))
  }
  for (let retries = 0; ; retries++) {
    try {
      return await queue.take(once)
    } catch (error) {
      if (retries === CONFLICT_RETRIES || !isConflict(error)) throw error
      await pause(CONFLICT_PAUSE_MS * 2 ** retries * (0.5 + Math.random()))
    }
  }
}

// Deadlock (40P01) or serialization failure (40001): P2034 from a model's query, P2010 from a raw one.
function isConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return (
    error.code === 'P2034' || /\b(40P01|40001|TransactionWriteConflict)\b/.test(JSON.stringify(error.meta))
  )
}

/** How long one transaction may take. Prisma's own limit, 5 s, is met by a busy machine with 2 cores. */
const TRANSACTION_TIMEOUT_MS = 30_000
/** The queue has waited already; this covers plain queries that hold the connections meanwhile. */
const CONNECTION_WAIT_MS = 60_000
const CONFLICT_RETRIES = 3
const CONFLICT_PAUSE_MS = 20

export type DatabaseConfig = {
  /** postgresql://… or null for PGlite */
  url: string | null
  /** PGlite's folder; null: in memory */
  directory: string | null
  /** PostgreSQL only; 8 when left out */
  maxTransactions?: number | undefined
  log: Log
}

export type Database = Pick<Driver, 'kind' | 'maxTransactions' | 'boss' | 'listen' | 'migrateAlone'> & {
  /** For single statements. Inside a transaction use its `tx` only: PGlite has one connection and would wait for ever. */
  prisma: PrismaClient
  /**
   * All or nothing. Waits for its turn, and is repeated up to three times when another transaction got in its way:
   * `work` must have no effect but through `tx`. A statement that failed and was caught still fails the whole.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** Waits for the transactions already begun. */
  close(): Promise<void>
}

export type Tx = Prisma.TransactionClient
export type TransactionOptions = { timeoutMs?: number }
export type Log = Record<'info' | 'warn' | 'error', (message: string) => void>

/** What differs between PGlite and PostgreSQL, and nothing else. */
export type Driver = {
  kind: 'pglite' | 'postgres'
  /** how many transactions may run at once */
  maxTransactions: number
  adapter: SqlDriverAdapterFactory
  /** for `new PgBoss(…)`; the caller adds its schedule and its error handler */
  boss: ConstructorOptions
  /**
   * Calls back for every NOTIFY on the channel, and with null when notices may have been missed because the
   * connection was lost and is back: then look for yourself. Resolves, once it listens, to what ends it.
   */
  listen(channel: string, onNotice: OnNotice): Promise<() => Promise<void>>
  /** Runs the work while no other process does the same, with an adapter of its own for the schema engine. */
  migrateAlone<T>(work: (adapter: SqlMigrationAwareDriverAdapterFactory) => Promise<T>): Promise<T>
  close(): Promise<void>
}
export type OnNotice = (payload: string | null) => void
