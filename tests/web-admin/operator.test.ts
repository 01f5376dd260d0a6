import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { browser, openOffice } from './office.ts'

/** Operators among themselves: who they are, who forgot a password, and who leaves. */

const database = await testDatabase()
const { prisma } = database
const PAGE = '/admin/operator'

async function somebodyMore() {
  const office = await openOffice(database)
  onTestFinished(() => office.close())
  const { passwordHash } = await prisma.staff.findUniqueOrThrow({ where: { id: office.operatorId } })
  const paula = await prisma.staff.create({
    data: { email: 'paula@example.org', name: 'Paula', operator: true, passwordHash },
  })
  const person = await office.logIn('operator@example.org')
  const does = (deed: string, staffId: number) =>
    person.post(`${PAGE}/operators/${deed}`, { staffId: String(staffId) }, PAGE)
  return { office, person, does, paula }
}

test('an operator hands another one a link for a new password', async () => {
  const { does, paula } = await somebodyMore()
  const given = await does('new-password', paula.id)
  expect(given.body).toMatch(/Für ein neues Passwort von Paula[\s\S]*\/admin\/setup\//)
})

test('who leaves is no operator any more, and the last one stays', async () => {
  const { office, person, does, paula } = await somebodyMore()
  expect((await person.get(PAGE)).body).toContain('<summary>Paula entfernen</summary>')
  await does('remove', paula.id)
  expect((await person.get(PAGE)).body).toContain('Die Person arbeitet hier nicht mehr mit.')
  expect((await browser(office.http).logIn('paula@example.org')).statusCode).toBe(422)
  const last = await does('remove', office.operatorId)
  expect(last.statusCode).toBe(422)
  expect(last.body).toContain('Dann gäbe es keinen Betreiber mehr.')
  expect((await person.get(PAGE)).statusCode).toBe(200)
})

test('npm run operator:password says to whom no link can be given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dasnez-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const command = join(import.meta.dirname, '../../web-admin/operator-password-command.ts')
  const env = {
    ...process.env,
    DATABASE_URL: '',
    DATA_DIR: join(folder, 'data'),
    DASNEZ_KEY_FILE: join(folder, 'key'),
  }
  const run = promisify(execFile)(process.execPath, [command, 'olaf@example.org'], { env })
  await expect(run).rejects.toMatchObject({ code: 1, stderr: 'olaf@example.org is no operator here.\n' })
})
