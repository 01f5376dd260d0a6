import { beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../core/index.ts'
import { deskOf } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { testOffice } from './test-office.ts'

/** A town's year, as its council asks for it. */

const { prisma, office } = await testOffice({ keep: true })
beforeAll(async () => {
  await theYear()
})

const at = (instant: string) => new Date(instant)

/** In 2026 Erna was helped three times by two people, one of whom has left since; nobody was found once. */
async function theYear() {
  const here = rows(office.town)
  const erna = await here.member('Erna', ['SEEKER'])
  const olena = await here.member('Olena', ['HELPER'])
  const ali = await here.member('Ali', ['HELPER'])
  await prisma.member.updateMany({
    where: { id: { in: [erna, olena, ali] } },
    // the last hour of 2025 in UTC, and the first of 2026 in Delbrück
    data: { approvedAt: at('2025-12-31T23:30:00Z'), createdAt: at('2025-11-01T09:00:00Z') },
  })
  const helped = async (helperId: number, when: string, more: object = {}) => {
    const request = await here.request(erna, { openedAt: at(when), minutes: 90, status: 'DONE', ...more })
    const { id: invitationId } = await here.invitation(request.id, helperId)
    return prisma.match.create({
      data: {
        municipalityId: here.municipalityId,
        requestId: request.id,
        invitationId,
        seekerId: erna,
        helperId,
        status: 'DONE',
        doorCode: '',
        agreedAt: at(when),
        endsAt: at(when),
      },
    })
  }
  await helped(olena, '2026-01-31T22:59:59Z')
  await helped(olena, '2026-01-31T23:00:00Z', { category: 'garden' })
  await helped(ali, '2026-03-02T10:00:00Z', { minutes: 45 })
  const gone = await helped(ali, '2026-03-03T10:00:00Z')
  await prisma.match.update({ where: { id: gone.id }, data: { status: 'WITHDRAWN' } })
  await helped(olena, '2027-01-01T00:00:00Z')
  await here.request(erna, {
    status: 'EXPIRED',
    openedAt: at('2026-03-05T10:00:00Z'),
    closedAt: at('2026-04-05T10:00:00Z'),
  })
  await here.request(erna, { status: 'DRAFT' })
  await prisma.member.update({ where: { id: ali }, data: { status: 'LEFT', firstName: '', lastName: '' } })
  const there = rows(office.town, 1)
  await there.request(await there.member('Hans', ['SEEKER']), { openedAt: at('2026-03-02T10:00:00Z') })
}

const NONE = { joined: 0, asked: 0, agreed: 0, helped: 0, nobody: 0, minutes: 0 }

async function numbers(year: number | null = null) {
  const read = await deskOf(office.town).readNumbers({ year })
  if (isRefusal(read)) throw new Error(read.refused)
  return read
}

test('a month begins and ends by the town’s own clock, and who has left counts on', async () => {
  const { months, categories, total, helpers, seekers, years } = await numbers()
  const in2026 = (month: number) => months.find(each => each.month === month)
  expect(in2026(1)).toEqual({ month: 1, joined: 3, asked: 1, agreed: 1, helped: 1, nobody: 0, minutes: 90 })
  expect(in2026(2)).toEqual({ ...NONE, month: 2, asked: 1, agreed: 1, helped: 1, minutes: 90 })
  expect(in2026(3)).toEqual({ ...NONE, month: 3, asked: 3, agreed: 2, helped: 1, minutes: 45 })
  expect(in2026(4)).toEqual({ ...NONE, month: 4, nobody: 1 })
  expect(total).toEqual({ joined: 3, asked: 5, agreed: 4, helped: 3, nobody: 1, minutes: 225 })
  expect(categories.map(({ category, helped, minutes }) => [category, helped, minutes])).toEqual([
    ['shopping', 2, 135],
    ['garden', 1, 90],
  ])
  expect({ helpers, seekers, years }).toEqual({ helpers: 2, seekers: 1, years: [2026, 2025] })
  expect((await numbers(2025)).total).toEqual(NONE)
})

test('the coordination reads the year, and takes it into a spreadsheet', async () => {
  const person = await office.logIn()
  const page = await person.get('/admin/town/delbrueck/numbers')
  expect(page.body).toContain('Menschen, die geholfen haben')
  expect(page.body).toContain('>3,8<')

  const { headers, body } = await person.get('/admin/town/delbrueck/numbers.csv?year=2026')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(headers['content-disposition']).toBe('attachment; filename="delbrueck-2026.csv"')
  const lines = body.split('\r\n')
  expect(lines[0]).toBe('\uFEFFMonat;Neu dabei;Gesuche;Zusagen;Geholfen;Stunden;Niemand gefunden')
  expect(lines[3]).toBe('März;0;3;2;1;0,8;0')
  // no row for December, which is still to come
  expect(lines[12]).toBe('Zusammen;3;5;4;3;3,8;1')
  expect((await person.get('/admin/town/delbrueck/numbers?year=abc')).statusCode).toBe(200)
})

test('the numbers of another town, and the phone desk’s wish to see them, lead nowhere', async () => {
  const neighbour = await office.logIn('lindach@example.org')
  expect((await neighbour.get('/admin/town/delbrueck/numbers')).statusCode).toBe(404)
  const desk = await office.logIn('desk@example.org')
  expect((await desk.get('/admin/town/delbrueck/numbers.csv')).statusCode).toBe(404)
})
