import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dependableFactory } from '../core/store/adapter.ts'
import { shadowAdapter } from '../core/store/pglite.ts'
import { MIGRATIONS, migrationList, readMigrations } from './migration-folder.ts'
import { filters, readSchema, startSchemaEngine } from './schema-engine.ts'

/**
 * `npm run db:migration -- NAME` writes what schema.prisma has and the migrations don't. It needs no database. What the
 * schema can't say (partial indexes, CHECKs) goes into a migration of its own, written by hand.
 */
export async function schemaChange(folder = MIGRATIONS): Promise<string> {
  const engine = await startSchemaEngine(dependableFactory(shadowAdapter))
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

async function writeMigration(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    return 'Usage: npm run db:migration -- NAME (small letters, digits and _: add_time_accounts)'
  }
  const script = await schemaChange()
  if (!script) return 'The migrations give exactly schema.prisma already: nothing to write.'
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS, `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), script)
  return `Wrote ${folder}/migration.sql. Read it: the next start applies it.`
}

const EMPTY = '-- This is an empty migration.'

if (import.meta.main) console.log(await writeMigration(process.argv[2]))
