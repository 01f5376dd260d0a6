import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { DAY_MS } from '../../core/domain/calendar.ts'
import { databaseOn, openDatabase } from '../../core/store/database.ts'
import { drivePglite } from '../../core/store/pglite.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { migrate } from '../../prisma/migrate.ts'
import { MIGRATIONS, readMigrations } from '../../prisma/migration-folder.ts'
import type { PreparedDatabase } from './database.ts'
import { createDatabase, dropDatabases } from './postgres.ts'

/** Before all tests: migrates one database, of which every test file gets its own copy. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL
  project.provide('preparedDatabase', url ? await inPostgres(url) : await inPglite())
  return async () => {
    if (url) await dropDatabases(url, OURS)
  }
}

async function inPostgres(url: string): Promise<PreparedDatabase> {
  const database = await openDatabase({ url: await createDatabase(url, OURS), directory: null, log: console })
  await migrate(database)
  await database.close()
  return { kind: 'postgres', url, template: OURS }
}

// Kept between runs, as long as neither the migrations nor PGlite change: it takes 3 s, and most tests need none.
async function inPglite(): Promise<PreparedDatabase> {
  const snapshot = join(CACHE, `${await snapshotName()}.tar`)
  if (await stat(snapshot).catch(() => null)) return { kind: 'pglite', snapshot }
  const pglite = await PGlite.create()
  const database = databaseOn(drivePglite(pglite))
  await migrate(database)
  const dump = await pglite.dumpDataDir('none')
  await database.close()
  await mkdir(CACHE, { recursive: true })
  await forgetOld()
  const draft = `${snapshot}.${process.pid}`
  await writeFile(draft, dump.stream())
  await rename(draft, snapshot)
  return { kind: 'pglite', snapshot }
}

// Not all but the newest: another run may be about with another schema.
async function forgetOld(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const { mtimeMs } = await stat(join(CACHE, name))
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(CACHE, name))
  }
}

async function snapshotName(): Promise<string> {
  const version = packageJson.dependencies['@electric-sql/pglite']
  const checksums = (await readMigrations(MIGRATIONS)).map(({ name, checksum }) => name + checksum)
  return createHash('sha256')
    .update([version, ...checksums].join())
    .digest('hex')
    .slice(0, 16)
}

const OURS = `dasnez_test_${randomUUID().slice(0, 8)}`
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/dasnez-test-database')
