import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { de } from '../../web-admin/texts/de.ts'
import { en } from '../../web-admin/texts/en.ts'
import { rows } from '../kit/rows.ts'
import { TOWN } from './office.ts'
import { testFilledOffice } from './test-office.ts'

/** The log, as somebody reads it who answers for data protection. */

const { prisma, office, filled } = await testFilledOffice()

const reader = (email = 'delbrueck@example.org') => office.logIn(email)

test('says who it was about, and in words what the program noted', async () => {
  const { desk, ben, olena } = filled
  const signed = { work: true, data: true, childcare: false, writtenOn: '2026-11-20' }
  await desk.addGuardian({ memberId: ben.id, name: 'Jan Kruse', phone: null, signed })
  await desk.recordClearance({ memberId: olena, seenOn: '2026-11-20', reinspectBy: '2029-11-20' })
  await desk.suspendMember({ memberId: olena, reason: 'Hat work und HELPER gesagt.' })
  const { body } = await (await reader()).get(`${TOWN}/audit`)
  const entry = (deed: string) => body.split('<tr>').find(each => each.includes(`>${deed}<`)) ?? ''
  expect(entry('freigeschaltet')).toMatch(
    /<bdi>Wilhelm Sander<[\s\S]*braucht Hilfe: durch Rückruf 23\.11\.2026/,
  )
  expect(entry('Einwilligung eingetragen')).toMatch(
    /Ben Kruse[\s\S]*20\.11\.2026 darf helfen, Daten dürfen gespeichert werden/,
  )
  expect(entry('Führungszeugnis gesehen')).toContain('20.11.2026 – 20.11.2029')
  // what staff wrote stays as they wrote it
  expect(entry('gesperrt')).toContain('Hat work und HELPER gesagt.')
})

test('says who opened whose details, to the coordination', async () => {
  await (await reader('desk@example.org')).get(`${TOWN}/members/${filled.anna}`)
  const coordinator = await reader()
  const { body } = await coordinator.get(`${TOWN}/members/${filled.anna}`)
  expect(body).toContain('Frau Telefon hat diese Angaben jetzt geöffnet.')
  expect(body).toContain('Wer diese Angaben geöffnet hat')
  const { body: opened } = await coordinator.get(`${TOWN}/audit?opened=yes&member=${filled.anna}`)
  expect(opened).toMatch(/Frau Hartmann[\s\S]*Anna Beispiel[\s\S]*Frau Telefon[\s\S]*Anna Beispiel/)
  expect((await (await reader('desk@example.org')).get(`${TOWN}/audit?opened=yes`)).statusCode).toBe(404)
})

test('has a word for every deed', () => {
  const core = join(import.meta.dirname, '../../core')
  const files = globSync('{calls,jobs}/**/*.ts', { cwd: core })
  const source = files.map(file => readFileSync(join(core, file), 'utf8')).join('\n')
  const written = source.matchAll(/(?:audit\(|deed: |takenBack\()[^)\n]*/g)
  const deeds = [...written].flatMap(([call]) => call.match(/(?<=')[a-z]+\.[a-z-]+(?=')/g) ?? [])
  expect(new Set(deeds).size).toBeGreaterThan(60)
  for (const { audit } of [de, en]) expect(deeds.filter(deed => !(deed in audit.deeds))).toEqual([])
})

test('a call that was ticked off by mistake comes back; one whose answer went its way does not', async () => {
  const { municipalityId } = rows(office.town)
  const { id } = await prisma.callTask.findFirstOrThrow({ where: { municipalityId } })
  const desk = await reader('desk@example.org')
  const at = `${TOWN}/calls/${id}`
  await desk.post(`${at}/tick-off`, { outcome: 'said' }, at)
  expect((await desk.get(`${TOWN}/calls?done=yes`)).body).toContain(`href="${at}"`)
  expect((await desk.post(`${at}/reopen`, {}, at)).headers.location).toBe(at)
  expect((await desk.get(`${TOWN}/calls`)).body).toContain('Wilhelm Sander')
  await prisma.callTask.update({ where: { id }, data: { doneAt: new Date(), outcome: 'answered' } })
  expect((await desk.get(at)).body).not.toContain('wieder in die Liste')
  expect((await desk.post(`${at}/reopen`, {}, at)).statusCode).toBe(422)
})
