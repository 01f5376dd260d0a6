import { AsyncResource } from 'node:async_hooks'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import { fromPglite } from 'pg-boss'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { dependable, dependableFactory } from './adapter.ts'
import type { Driver, Log } from './database.ts'
import { lockDirectory } from './directory-lock.ts'
import { places } from './places.ts'

/** PostgreSQL 18 inside this process, with one connection. About 2 s for a new folder, 0.3 s for an old one. */
export async function openPglite(directory: string | null, log: Log): Promise<Driver> {
  if (directory === null) return drivePglite(await PGlite.create())
  const unlock = await lockDirectory(directory, log)
  try {
    const driver = drivePglite(await inDirectory(directory))
    log.warn(notPromised(directory))
    return { ...driver, close: () => driver.close().finally(unlock) }
  } catch (error) {
    await unlock()
    throw error
  }
}

export function drivePglite(pglite: PGlite): Driver {
  const factory = dependableFactory(() => connect(pglite), shadowAdapter)
  const migrating = places(1)
  return {
    kind: 'pglite',
    maxTransactions: 1,
    adapter: factory,
    boss: { db: fromPglite(pglite), backend: 'pglite' },
    // Quoted, or PGlite would write it small; bound, as it calls back from within whatever query is running. What its
    // `listen` resolves to forgets the quotes and stops nothing.
    listen: async (channel, onNotice) => {
      const tell = AsyncResource.bind(onNotice)
      await pglite.listen(`"${channel}"`, tell)
      return () => pglite.unlisten(`"${channel}"`, tell)
    },
    // The folder's lock keeps other processes out already.
    migrateAlone: work => migrating.take(() => work(factory)),
    close: () => pglite.close(),
  }
}

/** An empty database in memory that goes when it is disposed. */
export async function shadowAdapter(): Promise<SqlDriverAdapter> {
  const pglite = await PGlite.create()
  return Object.assign(await connect(pglite), { dispose: () => pglite.close() })
}

async function inDirectory(directory: string): Promise<PGlite> {
  const files = join(directory, 'pglite')
  await mkdir(files, { recursive: true })
  // PGlite makes its files writable for everybody.
  await chmod(files, 0o700)
  return PGlite.create({ dataDir: files })
}

async function connect(pglite: PGlite): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPGlite(pglite).connect()
  adapter.startTransaction = () => startTransaction(pglite)
  return dependable(adapter, script => pglite.exec(script))
}

// The adapter's own answers "committed" when the COMMIT failed (it catches the error).
function startTransaction(pglite: PGlite): Promise<Transaction> {
  return new Promise((resolve, reject) => {
    const over = Promise.withResolvers<void>()
    const done = pglite.transaction(async tx => {
      // A PGlite transaction answers queries as PGlite does, and no more is asked of it here.
      const queryable = await new PrismaPGlite(tx as unknown as PGlite).connect()
      const commit = () => {
        over.resolve()
        return done
      }
      const rollback = async () => {
        if (!tx.closed) await tx.rollback()
        return commit()
      }
      resolve(Object.assign(queryable, { options: { usePhantomQuery: true }, commit, rollback }))
      await over.promise
    })
    done.catch(reject)
  })
}

const notPromised = (directory: string) =>
  `The database is the embedded PGlite in ${directory}: good for trying out and for small towns. It serves one ` +
  'process and survives a crash of it, but not a power cut (it runs without fsync), so keep backups. ' +
  'To move to PostgreSQL set DATABASE_URL=postgresql://user:password@host:5432/dasnez (README, "Database").'
