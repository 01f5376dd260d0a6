import { beforeEach, describe, expect, test } from 'vitest'
import { isRefusal } from '../../../core/index.ts'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testChats, testTown } from '../../kit/test-town.ts'
import { visitOf } from '../../kit/visits.ts'

const { prisma, town } = await testTown()
const chats = testChats(town)
const NEW = '05250 9999'
let here: ReturnType<typeof rows>
beforeEach(() => {
  here = rows(town)
})

const person = (id: number) => prisma.member.findUniqueOrThrow({ where: { id } })
const statusOf = async (matchId: number) =>
  (await prisma.match.findUniqueOrThrow({ where: { id: matchId } })).status
const deeds = async () =>
  (await prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(each => [each.deed, each.reason])
const wrong = (field: string, problem: string) => ({ refused: 'bad-input', params: { field, problem } })
const districtOf = (name: string) => town.towns[0]?.districts.find(each => each.name === name)?.id ?? 0

async function shown(memberId: number) {
  const member = await deskOf(town).readMember({ memberId })
  if (isRefusal(member)) throw new Error(member.refused)
  return member
}

/** The form as it stands on the page, with what is changed in it. */
async function corrected(memberId: number, change: object) {
  const { version, firstName, lastName, phone, districtId, address } = await shown(memberId)
  const filled = { firstName, lastName, phone, districtId, address: address ?? '', phoneShared: false }
  return deskOf(town).correctMember({ memberId, version, ...filled, ...change })
}

async function bornIn(memberId: number, birthYear: number) {
  const { version } = await person(memberId)
  return deskOf(town).correctBirthYear({ memberId, version, birthYear, reason: 'Ausweis gesehen' })
}

async function heardBy(name: string): Promise<string> {
  town.core.house.bell.ring('inbox')
  await town.core.settled('paper', `0:${name}`)
  const messages = chats.person(`0:${name}`).read()
  return messages.map(({ text }) => text).join('\n')
}

describe('what a caller tells', () => {
  test('is kept, told to the person where they write, and noted without its values', async () => {
    const erna = await here.member('Erna', ['SEEKER'])
    const change = { lastName: 'Müller', phone: NEW, address: 'Dorfstraße 7' }
    expect(await corrected(erna, change)).toMatchObject({
      changed: ['name', 'phone', 'address'],
      stays: null,
    })
    expect(await shown(erna)).toMatchObject({ ...change, phone: '+4952509999' })
    expect(await deeds()).toEqual([
      ['member.renamed', null],
      ['member.phone-changed', null],
      ['member.address-changed', null],
    ])
    expect(JSON.stringify(await prisma.auditEntry.findMany())).not.toMatch(/9999|Dorfstraße|Müller/)
    expect(await heardBy('Erna')).toContain(
      'Das Rathaus hat Ihre Angaben geändert: Name, Telefon und Adresse. Ist das ein Irrtum',
    )
  })

  test('is no call to whoever has just said it on the telephone', async () => {
    const erna = await here.member('Erna', ['SEEKER'])
    await prisma.chat.deleteMany({ where: { memberId: erna } })
    expect(await corrected(erna, { phone: NEW })).toMatchObject({ told: null })
    expect(await prisma.callTask.count()).toBe(0)
    expect(await prisma.inbox.count()).toBe(0)
  })

  test('reaches who was shown it for a visit to come', async () => {
    const [erna, olena] = [await here.member('Erna', ['SEEKER']), await here.member('Olena', ['HELPER'])]
    const matchId = await visitOf(town, here, erna, olena)
    const shows = { phone: true, address: true, addressText: 'Lindenweg 4' }
    await here.call(erna, 'share-contact', { matchId, ...shows })
    await corrected(erna, { phone: NEW })
    expect(await heardBy('Olena')).toContain('Neu von Erna, für die Verabredung:\nTelefon: 05250 9999')
    await corrected(erna, { address: '' })
    expect(await heardBy('Olena')).toContain('Die Adresse von Erna gilt nicht mehr.')
  })

  test('is a move that takes noted wishes along, and says what stays behind', async () => {
    const erna = await here.member('Erna', ['SEEKER'])
    await prisma.member.update({ where: { id: erna }, data: { districtId: districtOf('Boke') } })
    const draft = await here.request(erna, { status: 'DRAFT', districtId: districtOf('Boke') })
    await here.request(erna, { districtId: districtOf('Boke') })
    expect(await corrected(erna, { districtId: districtOf('Anreppen') })).toMatchObject({ stays: 'Boke' })
    expect(await shown(erna)).toMatchObject({ districtId: districtOf('Anreppen'), latitude: 51.738 })
    expect(await prisma.helpRequest.findUnique({ where: { id: draft.id } })).toMatchObject({
      districtId: districtOf('Anreppen'),
    })
  })

  test('may be as it was: nothing is noted, nobody is told', async () => {
    const erna = await here.member('Erna', ['SEEKER'])
    expect(await corrected(erna, {})).toMatchObject({ changed: [], told: null })
    expect(await deeds()).toEqual([])
  })

  test('is refused to whoever has read an older page', async () => {
    const erna = await here.member('Erna', ['SEEKER'])
    const { version } = await person(erna)
    await corrected(erna, { phone: NEW })
    const before = await person(erna)
    const late = { lastName: 'Müller', version }
    expect(await corrected(erna, late)).toMatchObject({ refused: 'changed-meanwhile' })
    expect(await person(erna)).toEqual(before)
  })

  test.each([
    [{ firstName: ' ' }, wrong('firstName', 'missing')],
    [{ lastName: '' }, wrong('lastName', 'missing')],
    [{ lastName: 'x'.repeat(101) }, wrong('lastName', 'too-long')],
    [{ phone: '53984' }, wrong('phone', 'area-code')],
    [{ phone: null }, wrong('phone', 'missing')],
    [{ districtId: null }, wrong('districtId', 'missing')],
    [{ districtId: 99_999 }, { refused: 'not-found', params: { what: 'district' } }],
    [{ address: 'x'.repeat(301) }, wrong('address', 'too-long')],
  ])('cannot be %j', async (change, refusal) => {
    const erna = await here.member('Erna', ['SEEKER'])
    const before = await person(erna)
    expect(await corrected(erna, change)).toEqual(refusal)
    expect(await person(erna)).toEqual(before)
  })

  test('may stay unknown where it never was known', async () => {
    const ben = await here.member('Ben', ['HELPER'], { birthYear: 2010 })
    await prisma.member.update({
      where: { id: ben },
      data: { lastName: '', phone: null, phoneIndex: null, districtId: null },
    })
    expect(await corrected(ben, { firstName: 'Benno' })).toMatchObject({ changed: ['name'] })
    expect(await person(ben)).toMatchObject({ firstName: 'Benno', lastName: '', phone: null })
  })

  test('names a number that is somebody else’s, unless they share it', async () => {
    const [erna, heinz] = [await here.member('Erna', ['SEEKER']), await here.member('Heinz', ['SEEKER'])]
    const { phone } = await shown(heinz)
    const known = { refused: 'phone-known', params: { memberId: heinz, name: 'Heinz Beispiel' } }
    expect(await corrected(erna, { phone })).toEqual(known)
    expect(await corrected(erna, { phone, phoneShared: true })).toMatchObject({ changed: ['phone'] })
  })

  test('is nobody’s who has left', async () => {
    const erna = await here.member('Erna', ['SEEKER'])
    const form = {
      firstName: 'E',
      lastName: 'B',
      phone: NEW,
      phoneShared: true,
      districtId: null,
      address: '',
    }
    const { version } = await prisma.member.update({ where: { id: erna }, data: { status: 'LEFT' } })
    expect(await deskOf(town).correctMember({ memberId: erna, version, ...form })).toMatchObject({
      refused: 'not-found',
    })
  })
})

describe('a year of birth that was wrong', () => {
  test('calls off what a minor may not do, neutrally, and the search goes on', async () => {
    const [erna, ben] = [await here.member('Erna', ['SEEKER']), await here.member('Ben', ['HELPER'])]
    const matchId = await visitOf(town, here, erna, ben)
    expect(await bornIn(ben, 2010)).toMatchObject({ calledOff: 1, told: 'told' })
    expect(await statusOf(matchId)).toBe('WITHDRAWN')
    expect(await prisma.helpRequest.findFirst()).toMatchObject({ status: 'OPEN' })
    expect(await deeds()).toContainEqual(['member.birth-year-corrected', 'Ausweis gesehen'])
    expect(JSON.stringify(await prisma.auditEntry.findMany())).not.toContain('2010')
    const heard = await heardBy('Erna')
    expect(heard).toContain('Ben')
    expect(heard).not.toMatch(/Geburtsjahr|jung|18/)
    expect(await heardBy('Ben')).toContain('Das Rathaus hat deine Angaben geändert: Geburtsjahr.')
  })

  test('is said on the page, with what is missing', async () => {
    const ben = await here.member('Ben', ['HELPER'])
    expect(await shown(ben)).toMatchObject({ doubts: [] })
    await bornIn(ben, 2010)
    expect((await shown(ben)).doubts).toEqual([
      { refused: 'minor-consent-missing', params: { what: 'both' } },
    ])
    await bornIn(ben, 2015)
    expect((await shown(ben)).doubts).toEqual([{ refused: 'too-young', params: { min: 14 } }])
  })

  test('of somebody too young for the messenger that they write with is said, too', async () => {
    const erna = await here.member('Erna', ['SEEKER'], { birthYear: 1950 })
    await prisma.chat.updateMany({ where: { memberId: erna }, data: { bot: 'telegram:main' } })
    expect((await shown(erna)).doubts).toEqual([])
    await bornIn(erna, 2011)
    const doubts = (await shown(erna)).doubts.map(each => each.refused)
    expect(doubts).toEqual(['minor-consent-missing', 'too-young-for-channel'])
  })

  test('leaves a minor the visit that a minor may make, though it fills the day', async () => {
    const [erna, ben] = [await here.member('Erna', ['SEEKER']), await here.member('Ben', ['HELPER'])]
    const signed = { work: true, data: true, childcare: false, writtenOn: '2026-11-20' }
    await deskOf(town).addGuardian({ memberId: ben, name: 'Eva', phone: null, signed })
    const twoHours = { minutes: 120, from: '15:00', to: '17:00' }
    const matchId = await visitOf(town, here, erna, ben, twoHours)
    const alsoThen = await visitOf(town, here, erna, ben, { from: '17:00', to: '18:00' })
    expect(await bornIn(ben, 2010)).toMatchObject({ calledOff: 1 })
    // of the two that are too much together the first is off
    expect([await statusOf(matchId), await statusOf(alsoThen)]).toEqual(['WITHDRAWN', 'AGREED'])
  })

  test('of a grown-up changes nothing that is agreed on', async () => {
    const [erna, olena] = [await here.member('Erna', ['SEEKER']), await here.member('Olena', ['HELPER'])]
    const matchId = await visitOf(town, here, erna, olena, { answerBy: new Date('2026-11-01') })
    expect(await bornIn(olena, 1950)).toMatchObject({ calledOff: 0 })
    expect(await statusOf(matchId)).toBe('AGREED')
  })

  test('takes back a question that is not for the young', async () => {
    const [erna, ben] = [await here.member('Erna', ['SEEKER']), await here.member('Ben', ['HELPER'])]
    const request = await here.request(erna)
    await here.invitation(request.id, ben)
    await bornIn(ben, 2010)
    expect(await prisma.invitation.findFirst()).toMatchObject({ status: 'CANCELLED' })
  })

  test('hides a minor from people who search, and wakes nobody under 18', async () => {
    const ben = await here.member('Ben', ['HELPER'])
    const { id: offerId } = await here.offer(ben)
    const isFound = async () => (await deskOf(town).readOffer({ offerId })) as { searchable: boolean }
    await prisma.member.update({ where: { id: ben }, data: { urgentAnytime: true } })
    await bornIn(ben, 2010)
    expect(await isFound()).toMatchObject({ searchable: false })
    expect(await person(ben)).toMatchObject({ urgentAnytime: false })
    await bornIn(ben, 1990)
    expect(await isFound()).toMatchObject({ searchable: true })
  })

  test('is what search goes by, as time passes: who comes of age is found at once', async () => {
    const [erna, ben] = [await here.member('Erna', ['SEEKER']), await here.member('Ben', ['HELPER'])]
    await here.offer(ben)
    await bornIn(ben, 2010)
    const search = { category: null, words: null, districtId: null, when: null }
    const found = async () => (await here.call(erna, 'search-offers', search)) as { offers: object[] }
    expect((await found()).offers).toEqual([])
    town.clock.now = new Date('2029-01-02T10:00:00Z')
    expect((await found()).offers).toMatchObject([{ firstName: 'Ben' }])
  })

  test('forgets the date that belonged to it', async () => {
    const ben = await here.member('Ben', ['HELPER'], { birthYear: 2010 })
    await deskOf(town).recordBirthDate({ memberId: ben, birthDate: '2010-05-05' })
    await bornIn(ben, 2011)
    expect(await person(ben)).toMatchObject({ birthYear: 2011, birthDate: null })
  })

  test.each([
    [50, 'four-digits'],
    [2030, 'in-the-future'],
    [Number.NaN, 'missing'],
  ])('cannot be %d', async (year, problem) => {
    const erna = await here.member('Erna', ['SEEKER'])
    expect(await bornIn(erna, year)).toEqual(wrong('birthYear', problem))
    expect(await person(erna)).toMatchObject({ birthYear: 1970 })
  })

  test('is refused to whoever has read an older page, and wants a reason', async () => {
    const erna = await here.member('Erna', ['SEEKER'])
    const input = { memberId: erna, version: 7, birthYear: 1950, reason: 'x' }
    expect(await deskOf(town).correctBirthYear(input)).toMatchObject({ refused: 'changed-meanwhile' })
    const { version } = await person(erna)
    const unfounded = { ...input, version, reason: ' ' }
    expect(await deskOf(town).correctBirthYear(unfounded)).toEqual(wrong('reason', 'missing'))
  })
})
