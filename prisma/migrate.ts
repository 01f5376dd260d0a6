import {
  isDriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { Database } from '../core/store/database.ts'
import { MIGRATIONS, type Migration, migrationList, readMigrations } from './migration-folder.ts'
import { filters, startSchemaEngine } from './schema-engine.ts'

/**
 * Brings the database to the newest migration and resolves to the names of those it applied. One process migrates,
 * others wait. Each migration is applied as a whole or not at all; one that failed before is tried again. A database
 * that is newer than the program, or was migrated by another text, stops the start.
 */
export async function migrate(database: MigratedDatabase, folder = MIGRATIONS): Promise<string[]> {
  const migrations = await readMigrations(folder)
  // Most starts end here, 2 ms later and without the engine.
  if (unfinished(migrations, await readHistory(database)).length === 0) return []

  return database.migrateAlone(async adapter => {
    const history = await readHistory(database)
    if (unfinished(migrations, history).length === 0) return []
    const trial = watchScripts(adapter, migrations)
    const engine = await startSchemaEngine(trial.adapter)
    try {
      for (const { name } of history.filter(isFailed))
        await engine.markMigrationRolledBack({ migrationName: name })
      const applied = await engine.applyMigrations({
        migrationsList: migrationList(folder, migrations),
        filters,
      })
      return applied.appliedMigrationNames
    } catch (error) {
      throw trial.explain(error)
    } finally {
      engine.free()
    }
  })
}

async function readHistory({ prisma }: MigratedDatabase): Promise<Row[]> {
  const [found] = await prisma.$queryRaw<{ exists: boolean }[]>`
    SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "exists"`
  if (!found?.exists) return []
  return prisma.$queryRaw<Row[]>`
    SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "finished"
    FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at"`
}

function unfinished(migrations: Migration[], history: Row[]): Migration[] {
  for (const row of history) {
    if (!row.finished) continue
    const migration = migrations.find(({ name }) => name === row.name)
    if (!migration) throw new Error(unknownMigration(row.name))
    if (migration.checksum !== row.checksum) throw new Error(editedMigration(row.name))
  }
  return migrations.filter(({ name }) => !history.some(row => row.finished && row.name === name))
}

const isFailed = (row: Row) => !row.finished

// "Finished" is written in the script's own transaction, or a process killed between the two would leave a migration
// that can neither be repeated nor is known to be done. The engine writes it once more.
function watchScripts(factory: SqlMigrationAwareDriverAdapterFactory, migrations: Migration[]) {
  let current: Migration | undefined
  let said: unknown
  const adapter: SqlMigrationAwareDriverAdapterFactory = {
    ...factory,
    connect: async () => {
      const connection = await factory.connect()
      const executeScript = connection.executeScript.bind(connection)
      return Object.assign(connection, {
        executeScript: async (script: string) => {
          current = migrations.find(migration => migration.script === script)
          await executeScript(current ? `${script}\n;${FINISH}` : script).catch(error => {
            said = error
            throw error
          })
        },
      })
    },
  }
  const explain = (error: unknown) => {
    const message =
      current && said ? failedMigration(current.name, reason(said)) : `Migrating failed: ${reason(error)}`
    return new Error(message, { cause: error })
  }
  return { adapter, explain }
}

const FINISH =
  'UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL;'

function reason(error: unknown): string {
  if (!isDriverAdapterError(error) || error.cause.kind !== 'postgres') return String(error)
  const { message, detail, hint } = error.cause
  return [message, detail, hint].filter(Boolean).join('. ')
}

const failedMigration = (name: string, why: string) =>
  `The migration ${name} failed and has changed nothing. Repair it (or the data it stumbles on) and start again, ` +
  `it is tried anew then. PostgreSQL said: ${why}`

const unknownMigration = (name: string) =>
  `The database has the migration ${name}, which this version of dasnez doesn't know: it was used by a newer version. ` +
  'Start that version, or restore a backup from before the update.'

const editedMigration = (name: string) =>
  `The migration ${name} was changed after it had been applied to this database. Restore its text (git checkout) and ` +
  'put the change into a new migration: npm run db:migration -- NAME.'

type MigratedDatabase = Pick<Database, 'prisma' | 'migrateAlone'>
type Row = { name: string; checksum: string; finished: boolean }
