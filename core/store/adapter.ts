import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'

/**
 * Keeps two promises that Prisma's adapters for PostgreSQL and PGlite break. A script runs as a whole or not at all:
 * theirs cut it at every ";" outside a transaction, or don't await it. And a commit that saves nothing is an error:
 * PostgreSQL answers COMMIT after a failed statement with a silent rollback.
 */
export function dependable(adapter: SqlDriverAdapter, runScript: RunScript): SqlDriverAdapter {
  const start = adapter.startTransaction.bind(adapter)
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      await runScript(script).catch(fail)
    },
    startTransaction: async () => refuseEmptyCommit(await start()),
  })
}

/** Both databases as the schema engine wants them: with a fresh PGlite in memory to try migrations on. */
export function dependableFactory(
  connect: () => Promise<SqlDriverAdapter>,
  connectToShadowDb: () => Promise<SqlDriverAdapter>,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: 'dasnez',
    connect,
    connectToShadowDb,
  }
}

// After a failure PostgreSQL answers nothing but a rollback, whole or to a savepoint: any success means it is healed.
function refuseEmptyCommit(transaction: Transaction): Transaction {
  let failure: unknown
  const watch =
    <T>(run: (query: SqlQuery) => Promise<T>) =>
    async (query: SqlQuery): Promise<T> => {
      if (query.sql === 'COMMIT') await refuse()
      try {
        const result = await run(query)
        failure = undefined
        return result
      } catch (error) {
        failure = error
        throw error
      }
    }
  const refuse = async () => {
    if (failure === undefined) return
    const cause = failure
    // With PGlite the transaction ends itself; with PostgreSQL Prisma sends BEGIN and COMMIT, and then releases it.
    if (transaction.options.usePhantomQuery) await transaction.rollback()
    else await executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] })
    throw new Error(EMPTY_COMMIT, { cause })
  }
  const executeRaw = transaction.executeRaw.bind(transaction)
  const queryRaw = transaction.queryRaw.bind(transaction)
  const commit = transaction.commit.bind(transaction)
  return Object.assign(transaction, {
    executeRaw: watch(executeRaw),
    queryRaw: watch(queryRaw),
    commit: async () => {
      await refuse()
      await commit()
    },
  })
}

const EMPTY_COMMIT =
  'A statement of this transaction failed and the error was caught: PostgreSQL has undone the whole transaction, ' +
  'nothing was saved. Let the error through, or avoid it (ON CONFLICT, or a savepoint).'

// Both drivers' errors carry PostgreSQL's own fields.
function fail(error: unknown): never {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const { code, severity, detail, column, hint } = error as Error & Record<string, string | undefined>
  throw new DriverAdapterError({
    kind: 'postgres',
    code: code ?? '',
    severity: severity ?? 'ERROR',
    message: error.message,
    detail,
    column,
    hint,
  })
}

/** Sends all of it as one simple query, which PostgreSQL makes one transaction. */
export type RunScript = (script: string) => Promise<unknown>
