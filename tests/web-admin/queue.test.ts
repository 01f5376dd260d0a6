import { describe, expect, test } from 'vitest'
import { rows } from '../kit/rows.ts'
import { TOWN } from './office.ts'
import { testFilledOffice } from './test-office.ts'

/** Monday morning with forty things waiting: what first, and how many clicks for each. */

const { prisma, office, filled } = await testFilledOffice()

const coordinator = () => office.logIn()

describe('what waits', () => {
  test('begins with what cannot wait', async () => {
    const { body } = await (await coordinator()).get(TOWN)
    const [, first = '', then = ''] = body.split('<h2>')
    expect(first).toMatch(/^Zuerst<[\s\S]*Anna Beispiel<\/bdi> – <bdi>Olena Beispiel[\s\S]*Meldung</)
    expect(then).toMatch(/^Am längsten wartet<[\s\S]*Erna Berger/)
    expect(first).not.toContain('Erna Berger')
    expect(first).toContain('Er wollte meine Kontonummer wissen.')
  })

  test('of one kind is its own list, and a tile leads there', async () => {
    const person = await coordinator()
    expect((await person.get(TOWN)).body).toContain(`href="${TOWN}?kind&#61;match"`)
    const { body } = await person.get(`${TOWN}?kind=match`)
    expect(body).toMatch(/kind&#61;match" aria-current="page"/)
    expect(body).toContain('Olena Beispiel')
    expect(body).not.toContain('Erna Berger')
    expect((await person.get(`${TOWN}?kind=nothing-of-ours`)).body).toContain('Erna Berger')
  })
})

describe('a request to review', () => {
  test('says why, is released with one click, and the next one follows', async () => {
    const here = rows(office.town)
    const { id: second } = await here.request(filled.anna, { status: 'HELD', statusReason: 'money' })
    const person = await coordinator()
    const at = (id: number) => `${TOWN}/requests/${id}`
    expect((await person.get(at(second))).body).toMatch(/class="notice warn">Es geht um Geld\./)
    const release = (id: number) => person.post(`${at(id)}/release`, { reason: '' }, at(id))
    expect((await release(filled.held)).headers.location).toBe(at(second))
    expect((await person.get(at(second))).body).toContain('Das Gesuch von Anna ist frei, die Suche läuft.')
    // after the last its own page, which shows who is asked
    expect((await release(second)).headers.location).toBe(at(second))
    const log = await prisma.auditEntry.findMany({ where: { deed: 'request.released' } })
    expect(log.map(each => each.reason)).toEqual([null, null])
  })

  test('that a colleague has released meanwhile is not released again', async () => {
    const person = await coordinator()
    const at = `${TOWN}/requests/${filled.held}`
    const token = await person.token(at)
    await filled.desk.releaseRequest({ requestId: filled.held, reason: 'geklärt' })
    const late = await person.post(`${at}/release`, { _csrf: token, reason: 'mit Anna gesprochen' }, null)
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Vielleicht war jemand schneller')
    expect(await prisma.auditEntry.count({ where: { deed: 'request.released' } })).toBe(1)
  })
})

test('an offer to review is released with one click, too', async () => {
  const here = rows(office.town)
  const held = { status: 'HELD' as const, statusReason: 'undeclared' }
  const [{ id: first }, { id: second }] = [
    await here.offer(filled.murat, held),
    await here.offer(filled.olena, held),
  ]
  const person = await coordinator()
  const at = (id: number) => `${TOWN}/offers/${id}`
  const done = await person.post(`${at(first)}/release`, { reason: '' }, at(first))
  expect(done.headers.location).toBe(at(second))
  expect((await person.get(at(second))).body).toMatch(/Das Angebot von Murat ist aktiv[\s\S]*Schwarzarbeit/)
})
