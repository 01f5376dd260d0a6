import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dependableFactory } from '../core/store/adapter.ts'
import { shadowAdapter } from '../core/store/pglite.ts'
import { MIGRATIONS, migrationList, readMigrations } from './migration-folder.ts'
import { filters, readSchema, startSchemaEngine } from './schema-engine.ts'

/**
 * `npm run db:migration -- NAME` writes what schema.prisma has and the migrations don't, and resolves to the new file;
 * to null when there is nothing. It needs no database. What the schema can't say (partial indexes, CHECKs) goes into a
 * migration of its own, written by hand.
 */
export async function writeMigration(name: string, folder = MIGRATIONS): Promise<string | null> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error('Usage: npm run db:migration -- NAME (small letters, digits and _: add_time_accounts)')
  }
  const script = await schemaChange(folder)
  if (!script) return null
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const file = join(folder, `${stamp}_${name}`, 'migration.sql')
  await mkdir(dirname(file))
  await writeFile(file, script)
  return file
}

/** What must still be done to make the migrations give schema.prisma; empty when they do. */
export async function schemaChange(folder = MIGRATIONS): Promise<string> {
  const engine = await startSchemaEngine(dependableFactory(shadowAdapter, shadowAdapter))
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationList(folder, await readMigrations(folder)) },
      to: { tag: 'schemaDatamodel', ...(await readSchema()) },
      script: true,
      exitCode: null,
      filters,
    })
    return stdout?.trim() === EMPTY ? '' : (stdout ?? '')
  } finally {
    engine.free()
  }
}

const EMPTY = '-- This is an empty migration.'

if (import.meta.main) {
  const file = await writeMigration(process.argv[2] ?? '')
  console.log(
    file
      ? `Wrote ${file}. Read it: the next start applies it.`
      : 'The migrations give schema.prisma already.',
  )
}
