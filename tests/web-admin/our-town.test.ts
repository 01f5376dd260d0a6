import { beforeEach, describe, expect, test } from 'vitest'
import { openChats } from '../kit/person.ts'
import { rows } from '../kit/rows.ts'
import type { Office } from './office.ts'
import { testOffice } from './test-office.ts'

/** What residents read about their town hall is the coordination's to keep; and so are the parts of the town. */

const { prisma, office } = await testOffice()
const PAGE = '/admin/town/delbrueck/our-town'
let hartmann: Awaited<ReturnType<Office['logIn']>>
beforeEach(async () => {
  hartmann = await office.logIn('delbrueck@example.org')
})

const HALL = {
  contactName: 'Herr Wolf',
  townHallPhone: '030 23125 120',
  dataProtection: 'datenschutz@delbrueck.example',
  privacyPage: 'https://www.delbrueck.example/datenschutz',
  imprintPage: 'https://www.delbrueck.example/impressum',
}
const save = (fields: Record<string, string>, version = 0) =>
  hartmann.post(`${PAGE}/hall`, { ...HALL, ...fields, version: String(version) }, PAGE)
const inTown = (slug: string) => prisma.municipality.findFirstOrThrow({ where: { slug } })

describe('the town hall', () => {
  test('has another who calls back and another number: who writes reads it at once, in this town alone', async () => {
    const chats = await openChats(office.town.core)
    const erna = chats.person('erna')
    await erna.start('delbrueck')
    await erna.say('Impressum')
    expect(erna.last().text).toContain('Hier bietet die Stadt Delbrück dasnez an')
    expect(erna.last().text).not.toContain('https://')

    expect((await hartmann.get(PAGE)).body).toContain('Es fehlt noch, was das Gesetz verlangt')
    await save({})
    const page = (await hartmann.get(PAGE)).body
    expect(page).toContain('Das lesen Menschen ab sofort.')
    expect(page).not.toContain('Es fehlt noch')

    await erna.say('Impressum')
    expect(erna.last().text).toContain('https://www.delbrueck.example/impressum')
    expect(erna.last().text).toContain('030 23125 120')
    await erna.say('Datenschutz?')
    expect(erna.last().text).toContain('Fragen zum Datenschutz beantwortet: datenschutz@delbrueck.example.')
    expect(erna.last().text).toContain('https://www.delbrueck.example/datenschutz')
    await erna.say('Kann ich mit einem Menschen sprechen?')
    expect(erna.last().text).toContain('Herr Wolf')
    expect(await inTown('lindach')).toMatchObject({ version: 0, imprintPage: null, dataProtection: null })
    await chats.stop()
  })

  test('is noted in the log, each with what it was before; the same again is none', async () => {
    await save({})
    await save({}, 1)
    expect((await hartmann.get(PAGE)).body).toContain('es wurde nichts geändert')
    const log = (await hartmann.get('/admin/town/delbrueck/audit')).body
    expect(log).toContain('Wer zurückruft, geändert')
    expect(log).toContain('Frau Hartmann → Herr Wolf')
    expect(await prisma.auditEntry.count({ where: { deed: { startsWith: 'town.' } } })).toBe(5)
  })

  test.each([
    ['privacyPage', 'www.delbrueck.example', 'Bitte die ganze Adresse'],
    ['imprintPage', 'javascript:alert(1)', 'Bitte die ganze Adresse'],
    ['imprintPage', 'http://delbrueck.example', 'Bitte die ganze Adresse'],
    ['contactName', '', 'Hier fehlt noch etwas'],
    ['townHallPhone', '1', 'Das ist zu kurz'],
  ])('%s "%s" is refused beside its field, and nothing is lost', async (field, value, sentence) => {
    const answer = await save({ [field]: value })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(sentence)
    expect(answer.body).toContain('value="datenschutz@delbrueck.example"')
    expect(await inTown('delbrueck')).toMatchObject({ version: 0, contactName: 'Frau Hartmann' })
  })

  test('of two who decide on the same, the second is told', async () => {
    await save({})
    expect((await save({ contactName: 'Frau Neu' }, 0)).statusCode).toBe(422)
    expect(await inTown('delbrueck')).toMatchObject({ contactName: 'Herr Wolf' })
  })
})

describe('the parts of the town', () => {
  const NEUSTADT = { name: 'Neustadt', latitude: '51,7', longitude: '8,6' }
  const known = (name: string) => prisma.district.findFirst({ where: { name } })

  test('one that is added can be lived in at once, and goes as long as nobody does', async () => {
    await hartmann.post(`${PAGE}/districts`, NEUSTADT, PAGE)
    expect((await hartmann.get(PAGE)).body).toContain('Neustadt ist eingetragen.')
    const { id } = (await known('Neustadt')) ?? { id: 0 }
    expect(await office.town.core.house.municipality(prisma, (await inTown('delbrueck')).id)).toMatchObject({
      districts: expect.arrayContaining([{ id, name: 'Neustadt', latitude: 51.7, longitude: 8.6 }]),
    })
    await hartmann.post(`${PAGE}/districts/${id}/remove`, {}, PAGE)
    expect((await hartmann.get(PAGE)).body).toContain('Neustadt ist entfernt.')
    expect(await known('Neustadt')).toBeNull()
    expect((await hartmann.get('/admin/town/delbrueck/audit')).body).toContain('Ortsteil entfernt')
  })

  test('one where somebody lives, or asked for help, stays and says why; of those who have left nothing keeps it', async () => {
    const boke = (await known('Boke'))?.id ?? 0
    const { member, request } = rows(office.town)
    const erna = await member('Erna', ['SEEKER'])
    await prisma.member.update({ where: { id: erna }, data: { districtId: boke } })
    const remove = () => hartmann.post(`${PAGE}/districts/${boke}/remove`, {}, PAGE)
    expect((await remove()).body).toContain('1 Mensch wohnt dort')
    await prisma.member.update({ where: { id: erna }, data: { status: 'LEFT' } })
    const { id } = await request(erna, { districtId: boke })
    expect((await remove()).body).toContain('1 Gesuch kam von dort')
    await prisma.helpRequest.delete({ where: { id } })
    expect((await remove()).statusCode).toBe(303)
    expect(await known('Boke')).toBeNull()
    expect(await prisma.member.findUniqueOrThrow({ where: { id: erna } })).toMatchObject({ districtId: null })
  })

  test('a centre that was wrong is put right for all who are known to live there, and for nobody else', async () => {
    const { member, request } = rows(office.town)
    const boke = await prisma.district.findFirstOrThrow({ where: { name: 'Boke' } })
    const at = { districtId: boke.id, latitude: boke.latitude, longitude: boke.longitude }
    const [erna, olena] = [await member('Erna', ['SEEKER']), await member('Olena', ['HELPER'])]
    await prisma.member.update({ where: { id: erna }, data: at })
    await prisma.member.update({ where: { id: olena }, data: { ...at, latitude: 51.73 } })
    const open = await request(erna, at)
    const done = await request(erna, { ...at, status: 'DONE' })
    await hartmann.post(
      `${PAGE}/districts/${boke.id}`,
      { name: 'Boke', latitude: '51.7111', longitude: '8.5' },
      PAGE,
    )
    const moved = { latitude: 51.711, longitude: 8.5 }
    expect(await prisma.member.findUniqueOrThrow({ where: { id: erna } })).toMatchObject(moved)
    expect(await prisma.member.findUniqueOrThrow({ where: { id: olena } })).toMatchObject({ latitude: 51.73 })
    const of = (id: number) => prisma.helpRequest.findUniqueOrThrow({ where: { id } })
    expect(await of(open.id)).toMatchObject(moved)
    expect(await of(done.id)).toMatchObject({ latitude: boke.latitude })
  })

  test('a new name is read wherever somebody lives there; one that is there is refused', async () => {
    const boke = (await known('Boke'))?.id ?? 0
    const place = { latitude: '51.722', longitude: '8.555' }
    const taken = await hartmann.post(`${PAGE}/districts/${boke}`, { ...place, name: 'hagen' }, PAGE)
    expect(taken.statusCode).toBe(422)
    expect(taken.body).toContain('„hagen“ gibt es hier schon.')
    await hartmann.post(`${PAGE}/districts/${boke}`, { ...place, name: 'Boke an der Lippe' }, PAGE)
    expect(await known('Boke an der Lippe')).toMatchObject({ id: boke })
    expect((await hartmann.post(`${PAGE}/districts`, NEUSTADT_BY_SEA, PAGE)).body).toContain(
      'nicht in Deutschland',
    )
  })

  test('the last one stays', async () => {
    const all = await prisma.district.findMany({ where: { municipalityId: (await inTown('delbrueck')).id } })
    await prisma.district.deleteMany({ where: { id: { in: all.slice(1).map(({ id }) => id) } } })
    const last = await hartmann.post(`${PAGE}/districts/${all[0]?.id}/remove`, {}, PAGE)
    expect(last.body).toContain('Einen Ortsteil braucht die Stadt.')
  })

  test('another town’s is not found', async () => {
    const theirs = await prisma.district.findFirstOrThrow({ where: { municipality: { slug: 'lindach' } } })
    expect((await hartmann.post(`${PAGE}/districts/${theirs.id}/remove`, {}, PAGE)).statusCode).toBe(422)
    expect(await prisma.district.findUnique({ where: { id: theirs.id } })).toEqual(theirs)
  })
})

test('the phone desk has no such page', async () => {
  const desk = await office.logIn('desk@example.org')
  expect((await desk.get(PAGE)).statusCode).toBe(404)
  expect((await desk.get('/admin/town/delbrueck')).body).not.toContain('Unsere Stadt')
})

const NEUSTADT_BY_SEA = { name: 'Neustadt', latitude: '41,7', longitude: '8,6' }
