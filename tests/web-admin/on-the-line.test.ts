import { describe, expect, test } from 'vitest'
import { rows } from '../kit/rows.ts'
import { visitOf } from '../kit/visits.ts'
import { TOWN } from './office.ts'
import { testFilledOffice } from './test-office.ts'

/** The phone desk, with somebody on the line who cannot wait for long. */

const { prisma, office, filled } = await testFilledOffice()

const desk = (email = 'desk@example.org') => office.logIn(email)
const page = (id: number) => `${TOWN}/members/${id}`

describe('whoever calls', () => {
  test('is found from every page by name or number, and one who is alone with it is opened at once', async () => {
    const person = await desk()
    expect((await person.get(`${TOWN}/calls`)).body).toMatch(/role="search"[\s\S]*>Mitglied suchen<\/label>/)
    const found = async (search: string) => person.get(`${TOWN}/members?search=${encodeURIComponent(search)}`)
    expect((await found('05250/123456')).headers.location).toBe(page(filled.wilhelm))
    expect((await found('sander')).headers.location).toBe(page(filled.wilhelm))
    expect((await found('Beispiel')).statusCode).toBe(200)
    expect((await found('Niemand')).body).toContain('Niemand gefunden.')
    expect((await found('  ')).statusCode).toBe(200)
  })

  test('hears what is still to be said to them', async () => {
    const { body } = await (await desk()).get(page(filled.wilhelm))
    const { id } = await prisma.callTask.findFirstOrThrow({ where: { memberId: filled.wilhelm } })
    expect(body).toContain(`href="${TOWN}/calls/${id}"`)
    expect((await (await desk()).get(page(filled.anna))).body).not.toContain('vorlesen und abhaken')
  })

  test('under a number that is known already is pointed out beside the tick for a shared line', async () => {
    const person = await desk()
    const form = {
      consents: ['MEDIATION', 'CALLS'],
      consentOn: '2026-11-23',
      firstName: 'Gerda',
      lastName: 'Sander',
      birthYear: '1940',
      districtId: String(office.town.towns[0]?.districts[0]?.id),
      phone: '05250 123456',
      wants: ['SEEKER'],
    }
    const refused = await person.post(`${TOWN}/enter`, form)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toMatch(
      /name="phoneShared"[^>]* aria-invalid="true" autofocus>[\s\S]{0,200}class="error">[^<]*Wilhelm Sander/,
    )
    expect(refused.body).toContain('value="Gerda"')
    expect((await person.post(`${TOWN}/enter`, { ...form, phoneShared: 'on' })).statusCode).toBe(303)
  })

  test('and asks who is coming tomorrow, reads it at the top', async () => {
    const here = rows(office.town)
    await visitOf(office.town, here, filled.anna, filled.murat, { days: ['2026-11-24'], from: '10:00' })
    await prisma.match.update({ where: { id: filled.match }, data: { status: 'DONE' } })
    const { body } = await (await desk()).get(page(filled.anna))
    const visits = body.slice(body.indexOf('<h2>Vermittlungen'))
    expect(visits).toMatch(/Di\., 24\. November[^<]*<\/a><br>Hilfe von [^\n]*Murat[\s\S]*Olena/)
    const helper = (await (await desk()).get(page(filled.murat))).body
    expect(helper).toMatch(/Hilfe für <a[^>]*><bdi>Anna Beispiel/)
  })
})

test('the desk is not told what was said against somebody, why they are set aside, or which papers were seen', async () => {
  const { desk: coordination, olena, murat } = filled
  await coordination.recordClearance({ memberId: olena, seenOn: '2026-11-20', reinspectBy: '2029-11-20' })
  await coordination.suspendMember({ memberId: murat, reason: 'Hat nach der PIN gefragt.' })
  const secrets = /Führungszeugnis|nach der PIN|Kontonummer|Verlauf/
  for (const id of [olena, murat]) {
    expect((await (await desk()).get(page(id))).body).not.toMatch(secrets)
    expect((await (await desk('delbrueck@example.org')).get(page(id))).body).toMatch(secrets)
  }
  const read = await office.town.core.desk(office.deskId, rows(office.town).municipalityId).readMember({
    memberId: murat,
  })
  expect(read).toMatchObject({ statusReason: null, reportsAbout: [], history: [] })
})
