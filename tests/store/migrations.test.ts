import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../prisma/migrate.ts'
import { MIGRATIONS, readMigrations } from '../../prisma/migration-folder.ts'
import { bare, testDatabase } from '../kit/database.ts'
import { runScript } from '../kit/process.ts'

const database = await testDatabase({ keep: true })
const { prisma } = database
const all = (await readMigrations(MIGRATIONS)).map(({ name }) => name)

describe('the migrations of this repository', () => {
  test('make what the schema cannot say', async () => {
    const indexes = await prisma.$queryRaw<{ name: string; made: string }[]>`
      SELECT indexname AS name, indexdef AS made FROM pg_indexes
      WHERE schemaname = 'public' AND indexdef LIKE '% WHERE %' ORDER BY indexname`
    expect(
      Object.fromEntries(indexes.map(({ name, made }) => [name, made.replace(/^.* ON public\./, '')])),
    ).toEqual({
      inbox_waiting: '"Inbox" USING btree ("chatId", id) WHERE ("handledAt" IS NULL)',
      invitation_with_reasons: '"Invitation" USING btree ("sentAt") WHERE (score IS NOT NULL)',
      match_one_per_place:
        `"Match" USING btree ("requestId", place) WHERE ` +
        `(status = ANY (ARRAY['AGREED'::"MatchStatus", 'DONE'::"MatchStatus"]))`,
      member_nearest:
        '"Member" USING gist (point((longitude * (0.63)::double precision), latitude)) ' +
        `WHERE (status = 'APPROVED'::"MemberStatus")`,
      outbox_waiting:
        '"Outbox" USING btree ("chatId", seq) WHERE (("deliveredAt" IS NULL) AND ("deadAt" IS NULL))',
    })
    expect(indexes.filter(({ made }) => made.startsWith('CREATE UNIQUE')).map(({ name }) => name)).toEqual([
      'match_one_per_place',
    ])
    const checks = await prisma.$queryRaw<{ name: string; made: string }[]>`
      SELECT conname AS name, conrelid::regclass || ' ' || pg_get_constraintdef(oid) AS made
      FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY conname`
    expect(Object.fromEntries(checks.map(({ name, made }) => [name, made]))).toEqual({
      match_place: '"Match" CHECK ((place >= 1))',
      match_two_people: '"Match" CHECK (("seekerId" <> "helperId"))',
      member_radius: '"Member" CHECK (("radiusKm" > (0)::double precision))',
      request_minutes: '"HelpRequest" CHECK ((minutes > 0))',
      request_of_organisation: `"HelpRequest" CHECK ((("organisationId" IS NULL) OR (NOT "privateHousehold")))`,
      request_people: '"HelpRequest" CHECK (((people >= 1) AND (people <= 20)))',
    })
  })

  test('are not looked at twice: a migrated database does not wait for its turn', async () => {
    const migrateAlone = () => Promise.reject(new Error('the engine was started'))
    expect(await migrate({ prisma, migrateAlone })).toEqual([])
  })
})

describe('migrating a new database', () => {
  let folder: string
  beforeEach(async () => {
    await bare(database)
    folder = await mkdtemp(join(tmpdir(), 'dasnez-migrations-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const write = async (name: string, script: string) => {
    await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, name, 'migration.sql'), script)
  }
  const tables = async () => {
    const rows = await prisma.$queryRaw<{ name: string }[]>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`
    return rows.map(({ name }) => name).filter(name => name !== '_prisma_migrations')
  }

  test('applies all, in their order, once', async () => {
    expect(await migrate(database)).toEqual(all)
    expect(await migrate(database)).toEqual([])
    expect(await prisma.member.count()).toBe(0)
  })

  test('twice at the same time applies each once', async () => {
    const both = await Promise.all([migrate(database), migrate(database)])
    expect(both.toSorted((a, b) => b.length - a.length)).toEqual([all, []])
  })

  test.runIf(database.kind === 'postgres')('by three processes at once applies each once', async () => {
    const [{ name } = { name: '' }] = await prisma.$queryRaw<
      { name: string }[]
    >`SELECT current_database() AS name`
    const url = new URL(process.env.TEST_DATABASE_URL ?? '')
    url.pathname = name
    const applied = await Promise.all([1, 2, 3].map(() => runScript('migrate.ts', url.href)))
    expect(applied.map(output => output.trim()).sort()).toEqual(['', '', all.join(',')])
  })

  test('a failing one changes nothing, says why, and is tried again once repaired', async () => {
    await write('1_good', 'CREATE TABLE good (id int);')
    await write(
      '2_bad',
      "CREATE TABLE bad (id int); INSERT INTO bad VALUES (1); SELECT ';'; ALTER TABLE bad DROP nix;",
    )
    const failing = migrate(database, folder)
    await expect(failing).rejects.toThrow(/^The migration 2_bad failed and has changed nothing\./)
    await expect(failing).rejects.toThrow('column "nix" of relation "bad" does not exist')
    expect(await tables()).toEqual(['good'])

    await expect(migrate(database, folder)).rejects.toThrow('The migration 2_bad failed')
    expect(await tables()).toEqual(['good'])

    await write('2_bad', 'CREATE TABLE bad (id int); -- now it is fine')
    expect(await migrate(database, folder)).toEqual(['2_bad'])
    expect(await tables()).toEqual(['bad', 'good'])
    expect(await migrate(database, folder)).toEqual([])
  })

  test('goes on where a killed process left a migration unfinished', async () => {
    await write('1_first', 'CREATE TABLE first (id int);')
    await migrate(database, folder)
    await write('2_second', 'CREATE TABLE second (id int);')
    await prisma.$executeRaw`
      INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, applied_steps_count)
      VALUES ('killed', 'whatever it was', '2_second', now(), 0)`
    expect(await migrate(database, folder)).toEqual(['2_second'])
    expect(await tables()).toEqual(['first', 'second'])
  })

  test('counts a migration as done from the moment its changes are there', async () => {
    await write(
      '1_first',
      'CREATE TABLE first AS SELECT migration_name, finished_at FROM "_prisma_migrations"',
    )
    await migrate(database, folder)
    const [row] = await prisma.$queryRaw<{ together: boolean }[]>`
      SELECT finished_at IS NULL AS together FROM first WHERE migration_name = '1_first'`
    // Within the script it is not finished yet; the script's last statement, in the same transaction, finishes it.
    expect(row).toEqual({ together: true })
  })

  test('stops at a text changed after it was applied', async () => {
    await write('1_first', 'CREATE TABLE first (id int);')
    await migrate(database, folder)
    await write('1_first', 'CREATE TABLE first (id bigint);')
    await write('2_second', 'CREATE TABLE second (id int);')
    await expect(migrate(database, folder)).rejects.toThrow(
      /^The migration 1_first was changed after it had been applied to this database\./,
    )
    expect(await tables()).toEqual(['first'])
  })

  test('stops at a database that a newer version has used', async () => {
    await cp(MIGRATIONS, folder, { recursive: true })
    await write('99991231235959_future', 'CREATE TABLE future (id int);')
    await migrate(database, folder)
    await expect(migrate(database)).rejects.toThrow(
      /^The database has the migration 99991231235959_future, which this version of dasnez doesn't know/,
    )
    expect(await tables()).toContain('future')
  })
})
