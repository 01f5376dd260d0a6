import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { schemaChange, writeMigration } from '../../prisma/new-migration.ts'

test('the migrations give exactly schema.prisma', async () => {
  expect(await schemaChange()).toBe('')
})

test('a new one holds what the others lack', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dasnez-migrations-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = await writeMigration('initial', folder)
  expect(file).toMatch(/\/\d{14}_initial\/migration\.sql$/)
  expect(await readFile(file ?? '', 'utf8')).toContain('CREATE TABLE "Member"')
  expect(await readdir(folder)).toHaveLength(1)
})

test('a name that is none is refused', async () => {
  for (const name of ['', 'Add Chats', '../x', '1st'])
    await expect(writeMigration(name)).rejects.toThrow('Usage:')
})
