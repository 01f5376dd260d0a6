import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'

export const MIGRATIONS = fileURLToPath(new URL('migrations', import.meta.url))

/** The migrations in their order; each is a folder `20261123220000_name` with a `migration.sql`. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  return Promise.all(names.sort().map(name => readMigration(folder, name)))
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const script = await readFile(join(folder, name, SCRIPT), 'utf8')
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') }
}

export const migrationList = (folder: string, migrations: Migration[]): MigrationList => ({
  baseDir: folder,
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: migrations.map(({ name, script }) => ({
    path: name,
    migrationFile: { path: SCRIPT, content: { tag: 'ok', value: script } },
  })),
})

const SCRIPT = 'migration.sql'

/** `checksum` as Prisma keeps it in `_prisma_migrations`: SHA-256 of the script in hexadecimal. */
export type Migration = { name: string; script: string; checksum: string }
