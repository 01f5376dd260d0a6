import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../../core/domain/calendar.ts'
import { deskOf, ERNA, register, resident } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { testChats, testTown } from '../kit/test-town.ts'

const { prisma, town } = await testTown()
const chats = testChats(town)
const NEW = '+4952509999'

const person = (id: number) => prisma.member.findUniqueOrThrow({ where: { id } })
const deeds = async () =>
  (await prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(each => each.deed)
const districtOf = (name: string) => {
  const found = town.towns[0]?.districts.find(each => each.name === name)
  if (!found) throw new Error(`${name} is no district`)
  return found
}
const later = (days: number) => new Date(town.clock.now.getTime() + days * DAY_MS)

async function heardBy(name: string): Promise<string> {
  town.core.house.bell.ring('inbox')
  await town.core.settled('paper', `0:${name}`)
  const messages = chats.person(`0:${name}`).read()
  return messages.map(({ text }) => text).join('\n')
}

/** Erna in Boke, with help agreed on: what she showed of herself for it. */
async function agreed(shows: { phone: boolean; address: boolean }, endsAt = later(3)) {
  const here = rows(town)
  const erna = await here.member('Erna', ['SEEKER'])
  const olena = await here.member('Olena', ['HELPER'])
  const boke = districtOf('Boke')
  await prisma.member.update({ where: { id: erna }, data: { districtId: boke.id } })
  const request = await here.request(erna, { status: 'MATCHED', districtId: boke.id, endsAt })
  const { id: invitationId } = await here.invitation(request.id, olena)
  const match = await prisma.match.create({
    data: {
      municipalityId: here.municipalityId,
      status: 'AGREED',
      requestId: request.id,
      invitationId,
      seekerId: erna,
      helperId: olena,
      doorCode: 'Apfelbaum',
      agreedAt: town.clock.now,
      endsAt,
    },
  })
  await here.call(erna, 'share-contact', { matchId: match.id, ...shows, addressText: 'Lindenweg 4' })
  await heardBy('Olena')
  return { here, erna, olena }
}

describe('a number', () => {
  test('is kept sealed, and found by whoever is called from it', async () => {
    const here = rows(town)
    const erna = await here.member('Erna', ['SEEKER'])
    const { version } = await person(erna)
    await here.call(erna, 'change-my-data', { phone: NEW })
    const row = await person(erna)
    expect(town.core.house.seal.open(row.phone ?? new Uint8Array(), 'Member.phone')).toBe(NEW)
    expect(row.version).toBe(version + 1)
    expect(await deskOf(town).listMembers({ search: '05250 9999' })).toMatchObject({ rows: [{ id: erna }] })
  })

  test('may be shared, as when people register', async () => {
    const here = rows(town)
    const [erna, heinz] = [await here.member('Erna', ['SEEKER']), await here.member('Heinz', ['SEEKER'])]
    await here.call(heinz, 'change-my-data', { phone: NEW })
    expect(await here.call(erna, 'change-my-data', { phone: NEW })).toEqual({ stays: null })
  })

  test('leaves no trace of itself in the audit log', async () => {
    const here = rows(town)
    const erna = await here.member('Erna', ['SEEKER'])
    await here.call(erna, 'change-my-data', { phone: NEW, address: 'Dorfstraße 7' })
    expect(await deeds()).toEqual(['member.phone-changed', 'member.address-changed'])
    expect(JSON.stringify(await prisma.auditEntry.findMany())).not.toMatch(/9999|Dorfstraße/)
  })
})

describe('who was shown it for a visit to come', () => {
  test('hears the new number, and what was not shown stays unshown', async () => {
    const { here, erna } = await agreed({ phone: true, address: false })
    await here.call(erna, 'change-my-data', { phone: NEW, address: 'Dorfstraße 7' })
    const heard = await heardBy('Olena')
    expect(heard).toContain('Neu von Erna, für die Verabredung:\nTelefon: 05250 9999')
    expect(heard).not.toContain('Dorfstraße')
  })

  test('hears the new address, and that an old one is gone', async () => {
    const { here, erna } = await agreed({ phone: false, address: true })
    await here.call(erna, 'change-my-data', { phone: NEW, address: 'Dorfstraße 7' })
    expect(await heardBy('Olena')).toContain('Adresse: Dorfstraße 7')
    expect(await heardBy('Olena')).not.toContain('05250 9999')
    await here.call(erna, 'change-my-data', { address: null })
    expect(await heardBy('Olena')).toContain('Die Adresse von Erna gilt nicht mehr.')
    expect((await person(erna)).address).toBeNull()
  })

  test('hears nothing once the visit is over', async () => {
    const { here, erna } = await agreed({ phone: true, address: true }, later(1))
    town.clock.now = later(2)
    const before = await heardBy('Olena')
    await here.call(erna, 'change-my-data', { phone: NEW, address: 'Dorfstraße 7' })
    expect(await heardBy('Olena')).toBe(before)
    expect(await here.call(erna, 'my-data', null)).toMatchObject({ shownTo: [] })
  })

  test('is named beforehand, with what they see', async () => {
    const { here, erna } = await agreed({ phone: true, address: false })
    const shownTo = [{ firstName: 'Olena', phone: true, address: false }]
    expect(await here.call(erna, 'my-data', null)).toMatchObject({ shownTo })
  })
})

describe('a move', () => {
  test('takes the person and their unseen wishes along, and leaves what others have read', async () => {
    const here = rows(town)
    const erna = await here.member('Erna', ['SEEKER'])
    const [boke, anreppen] = [districtOf('Boke'), districtOf('Anreppen')]
    await prisma.member.update({ where: { id: erna }, data: { districtId: boke.id } })
    const draft = await here.request(erna, { status: 'DRAFT', districtId: boke.id })
    const open = await here.request(erna, { districtId: boke.id })
    const elsewhere = await here.request(erna, { status: 'DRAFT', districtId: districtOf('Hagen').id })
    expect(await here.call(erna, 'change-my-data', { districtId: anreppen.id })).toEqual({ stays: 'Boke' })
    const { latitude, longitude } = anreppen
    const there = { districtId: anreppen.id, latitude, longitude }
    expect(await person(erna)).toMatchObject(there)
    const requests = await prisma.helpRequest.findMany({ orderBy: { id: 'asc' } })
    expect(requests.find(({ id }) => id === draft.id)).toMatchObject(there)
    expect(requests.find(({ id }) => id === open.id)).toMatchObject({ districtId: boke.id })
    expect(requests.find(({ id }) => id === elsewhere.id)).toEqual(elsewhere)
    expect(await deeds()).toEqual(['member.moved'])
  })

  test('keeps three decimals of where that is', async () => {
    const here = rows(town)
    const erna = await here.member('Erna', ['SEEKER'])
    const { id } = districtOf('Anreppen')
    await prisma.district.update({ where: { id }, data: { latitude: 51.738_444, longitude: 8.599_999 } })
    // as a new process would read it
    await prisma.municipality.update({
      where: { id: here.municipalityId },
      data: { version: { increment: 1 } },
    })
    await town.core.house.municipality(prisma, here.municipalityId, null)
    await here.call(erna, 'change-my-data', { districtId: id })
    expect(await person(erna)).toMatchObject({ latitude: 51.738, longitude: 8.6 })
  })

  test('leaves nothing behind where the helper was told the new address, or all is over', async () => {
    const { here, erna } = await agreed({ phone: false, address: true })
    await here.request(erna, { status: 'DONE', districtId: districtOf('Boke').id })
    await here.request(erna, { districtId: districtOf('Boke').id, endsAt: later(-1) })
    const change = { districtId: districtOf('Anreppen').id, address: 'Dorfstraße 7' }
    expect(await here.call(erna, 'change-my-data', change)).toEqual({ stays: null })
  })

  test('leaves the visit behind whose helper knows the district alone', async () => {
    const { here, erna } = await agreed({ phone: false, address: false })
    const change = { districtId: districtOf('Anreppen').id }
    expect(await here.call(erna, 'change-my-data', change)).toEqual({ stays: 'Boke' })
  })
})

describe('a name', () => {
  test('of somebody whose identity was checked is asked about by staff', async () => {
    const erna = chats.person('erna')
    const id = await resident(town, erna, ERNA)
    await erna.say('ich heiße jetzt Müller')
    await erna.choose('Ja, speichern')
    expect(await person(id)).toMatchObject({ firstName: 'Erna', lastName: 'Müller', status: 'APPROVED' })
    expect(await deeds()).toContain('member.renamed')
    const { rows: calls } = (await deskOf(town).listCalls({})) as { rows: { id: number; lines: unknown[] }[] }
    expect(calls.map(({ lines }) => lines)).toEqual([
      [{ key: 'change.callNote', params: { before: 'Erna Berger', name: 'Erna Müller' } }],
    ])
  })

  test('of somebody whom staff will talk to anyway is only changed', async () => {
    const erna = chats.person('erna')
    await register(town, erna, ERNA)
    await erna.say('ich heiße jetzt Müller')
    await erna.choose('Ja, speichern')
    expect(await prisma.member.findFirst()).toMatchObject({ lastName: 'Müller', status: 'SUBMITTED' })
    expect(await prisma.callTask.count()).toBe(0)
  })
})

describe('nothing is changed', () => {
  test.each(['SUSPENDED', 'REJECTED'] as const)('by who is %s', async status => {
    const here = rows(town)
    const erna = await here.member('Erna', ['SEEKER'])
    const before = await prisma.member.update({ where: { id: erna }, data: { status } })
    expect(await here.call(erna, 'change-my-data', { phone: NEW })).toMatchObject({ refused: 'not-now' })
    expect(await person(erna)).toEqual(before)
  })

  test.each([
    [{ phone: '05250 9999' }, 'phone'],
    [{ address: '   4   ' }, 'address'],
    [{ named: { firstName: '', lastName: 'Müller' } }, 'named'],
    [{ birthYear: 1990 }, ''],
    [{ status: 'APPROVED' }, ''],
  ])('by %j', async (input, field) => {
    const here = rows(town)
    const erna = await here.member('Erna', ['SEEKER'])
    const before = await person(erna)
    expect(await here.call(erna, 'change-my-data', input as object)).toMatchObject({
      refused: 'bad-input',
      params: { field },
    })
    expect(await person(erna)).toEqual(before)
    expect(await deeds()).toEqual([])
  })
})
