import { beforeEach, expect, test } from 'vitest'
import { rows } from '../kit/rows.ts'
import { TOWN } from './office.ts'
import { testOffice } from './test-office.ts'

/** The coordination keeps the town's Träger and Vereine, and the phone desk writes wishes down in their name. */

const { prisma, office } = await testOffice()
let petra: number
beforeEach(async () => {
  petra = await rows(office.town).member('Petra', ['SEEKER'])
})

const staff = (email = 'delbrueck@example.org') => office.logIn(email)

/** Written down, with Petra to speak for it. */
async function caritas(person: Awaited<ReturnType<typeof staff>>): Promise<string> {
  const fields = { name: 'Caritas Delbrück', article: 'die', districtId: '' }
  const page = String((await person.post(`${TOWN}/organisations`, fields)).headers.location)
  await person.post(`${page}/speakers`, { memberId: String(petra), name: 'Petra Beispiel' }, page)
  return page
}

test('an organisation is written down, somebody is searched for who speaks for it, and both stand in the list', async () => {
  const person = await staff()
  expect((await person.get(`${TOWN}/organisations`)).body).toContain('Noch keine Träger oder Vereine.')
  const fields = { name: 'Caritas Delbrück', article: 'die', districtId: '' }
  const page = String((await person.post(`${TOWN}/organisations`, fields)).headers.location)
  expect((await person.get(page)).body).toContain('Eingetragen. Wer spricht dafür?')
  const found = (await person.get(`${page}?search=petra`)).body
  expect(found).toContain('aria-label="Spricht dafür: Petra Beispiel"')
  expect((await person.get(`${page}?search=niemand`)).body).toContain('Kein freigeschaltetes Mitglied')
  await person.post(`${page}/speakers`, { memberId: String(petra), name: 'Petra Beispiel' }, page)
  expect((await person.get(page)).body).toContain('Petra Beispiel spricht jetzt dafür.')
  const list = (await person.get(`${TOWN}/organisations`)).body
  expect(list).toContain('Caritas Delbrück')
  expect(list).toContain('Petra Beispiel')
  expect((await person.get(`${TOWN}/members/${petra}`)).body).toContain('Spricht für')
  const again = await person.post(`${TOWN}/organisations`, { ...fields, name: 'Caritas Delbrück ' })
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('„Caritas Delbrück“ gibt es hier schon.')
})

test('it is renamed, switched off with a reason and on again; the log tells it', async () => {
  const person = await staff()
  const page = await caritas(person)
  const renamed = { name: 'Caritasverband', article: 'der', districtId: '', version: '0' }
  await person.post(`${page}/change`, renamed, page)
  expect((await person.get(page)).body).toContain('<h1>Caritasverband</h1>')
  expect((await person.post(`${page}/off`, { reason: '' }, page)).statusCode).toBe(422)
  await person.post(`${page}/off`, { reason: 'aufgelöst' }, page)
  const off = (await person.get(page)).body
  expect(off).toContain('abgeschaltet')
  expect(off).not.toContain('Sie wählen bei jeder Bitte')
  await person.post(`${page}/on`, { reason: 'wieder da' }, page)
  await person.post(`${page}/speakers/end`, { memberId: String(petra), reason: 'ausgeschieden' }, page)
  expect(await prisma.organisationMember.count()).toBe(0)
  const log = (await person.get(`${TOWN}/audit`)).body
  for (const words of ['Träger eingetragen', 'Träger abgeschaltet', 'aufgelöst', 'ausgeschieden'])
    expect(log).toContain(words)
  expect(log).toContain(`href="${page}"`)
})

test('the phone desk chooses in whose name a wish is, and the pages show it', async () => {
  const page = await caritas(await staff())
  const desk = await staff('desk@example.org')
  const form = `${TOWN}/members/${petra}/request`
  expect((await desk.get(form)).body).toContain('In wessen Namen?')
  const { id } = await prisma.organisation.findFirstOrThrow()
  const wish = {
    category: 'carrying',
    text: 'Kisten',
    minutes: '60',
    people: '1',
    organisationId: String(id),
  }
  const posted = String((await desk.post(form, wish)).headers.location)
  const shown = (await desk.get(posted)).body
  expect(shown).toContain('Im Namen von')
  expect(shown).toContain(`href="${page}"`)
  expect(shown).toContain('kein Privathaushalt: im Namen eines Trägers oder Vereins')
  expect((await desk.get(`${TOWN}/requests`)).body).toContain('Caritas Delbrück')
  // what the desk may read, and not change
  const read = (await desk.get(page)).body
  expect(read).toContain('Petra Beispiel')
  expect(read).not.toContain('Abschalten')
  expect((await desk.post(`${page}/off`, { reason: 'x' }, form)).statusCode).toBe(422)
  const other = await rows(office.town).member('Anna', ['SEEKER'])
  expect((await desk.get(`${TOWN}/members/${other}/request`)).body).not.toContain('In wessen Namen?')
})

test("another town's organisation is not there", async () => {
  const page = await caritas(await staff())
  const lippe = await staff(`${office.town.towns[1]?.slug}@example.org`)
  const slug = office.town.towns[1]?.slug
  const there = page.replace('delbrueck', slug ?? '')
  expect((await lippe.get(`/admin/town/${slug}/organisations`)).statusCode).toBe(200)
  expect((await lippe.get(there)).statusCode).toBe(404)
})
