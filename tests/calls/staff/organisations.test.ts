import { beforeEach, describe, expect, test } from 'vitest'
import { jobOf } from '../../../core/store/candidates.ts'
import { forMunicipality } from '../../../core/store/tenant.ts'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'
import { wishOf } from '../../kit/wish.ts'

/** A town's Träger and Vereine: who keeps them, who speaks for them, and what stands under their name. */

const { prisma, town } = await testTown()
let petra: number
let caritas: number

beforeEach(async () => {
  petra = await rows(town).member('Petra', ['SEEKER', 'HELPER'])
  caritas = await added('Caritas Delbrück')
  await desk().letSpeak({ organisationId: caritas, memberId: petra })
})

const desk = () => deskOf(town)
const elsewhere = () => deskOf(town, 1)
const WISH = wishOf({ category: 'carrying', text: 'Kisten tragen', days: ['2026-11-28'], minutes: null })
const inItsName = () => ({ ...WISH, organisationId: caritas })
const post = (memberId = petra, wish: object = inItsName()) =>
  rows(town).call(memberId, 'post-request', { wish: { ...WISH, ...wish }, draftId: null })
const theRequest = () => prisma.helpRequest.findFirstOrThrow({ orderBy: { id: 'desc' } })
const ties = () => prisma.organisationMember.findMany()

async function added(name: string): Promise<number> {
  const done = await desk().addOrganisation({ name, article: 'die', districtId: null })
  if ('refused' in done) throw new Error(done.refused)
  return done.organisationId
}

describe('staff keep the organisations', () => {
  test('a name stands once in a town, whoever writes it down at the same moment, and in another town as well', async () => {
    const feuerwehr = { name: 'Feuerwehr Ostenland', article: 'die', districtId: null } as const
    const both = await Promise.all([desk().addOrganisation(feuerwehr), desk().addOrganisation(feuerwehr)])
    expect(both.filter(each => 'refused' in each)).toEqual([
      { refused: 'name-taken', params: { name: 'Feuerwehr Ostenland' } },
    ])
    expect(await elsewhere().addOrganisation(feuerwehr)).toMatchObject({ organisationId: expect.any(Number) })
    const renamed = { organisationId: caritas, version: 0, article: null, districtId: null }
    expect(await desk().changeOrganisation({ ...renamed, name: feuerwehr.name })).toMatchObject({
      refused: 'name-taken',
    })
    expect(await desk().changeOrganisation({ ...renamed, name: 'Caritasverband' })).toEqual({
      organisationId: caritas,
    })
    expect(await desk().changeOrganisation({ ...renamed, name: 'Caritas' })).toMatchObject({
      refused: 'changed-meanwhile',
    })
    expect(await elsewhere().listOrganisations()).toMatchObject({ rows: [{ name: 'Feuerwehr Ostenland' }] })
  })

  test('who is let in and of age speaks for it, and nobody else', async () => {
    const young = await rows(town).member('Mia', ['HELPER'], { birthYear: 2010 })
    const suspended = await rows(town).member('Murat', ['HELPER'])
    await desk().suspendMember({ memberId: suspended, reason: 'Meldung' })
    const other = await rows(town, 1).member('Fremde', ['SEEKER'])
    const may = (memberId: number) => desk().letSpeak({ organisationId: caritas, memberId })
    expect(await may(young)).toEqual({ refused: 'too-young-to-speak', params: { min: 18 } })
    expect(await may(suspended)).toMatchObject({ refused: 'not-found' })
    expect(await may(other)).toMatchObject({ refused: 'not-found' })
    expect(await may(petra)).toEqual({ organisationId: caritas, memberId: petra })
    expect(await ties()).toMatchObject([{ memberId: petra }])
  })

  test('with a year of birth that makes somebody too young the tie falls', async () => {
    await desk().correctBirthYear({ memberId: petra, version: 0, birthYear: 2010, reason: 'Ausweis' })
    expect(await ties()).toEqual([])
  })

  test('each of their acts is in the audit log, with its reason where it takes something away', async () => {
    await desk().switchOrganisation({ organisationId: caritas, on: false, reason: 'aufgelöst' })
    await desk().endSpeaking({ organisationId: caritas, memberId: petra, reason: 'ausgeschieden' })
    const entries = await prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(entries.map(({ deed, reason }) => [deed, reason])).toEqual([
      ['organisation.added', null],
      ['organisation.speaker-added', 'Caritas Delbrück'],
      ['organisation.switched-off', 'aufgelöst'],
      ['organisation.speaker-removed', 'ausgeschieden'],
    ])
  })

  test('the database itself refuses a tie into another town', async () => {
    const there = await rows(town, 1).member('Fremde', ['SEEKER'])
    const across = prisma.organisationMember.create({
      data: { municipalityId: rows(town).municipalityId, organisationId: caritas, memberId: there },
    })
    await expect(across).rejects.toThrow(/Foreign key/)
  })
})

describe('what is posted under its name', () => {
  test('goes out for those who speak for it alone', async () => {
    expect(await post()).toMatchObject({ status: 'OPEN' })
    const karl = await rows(town).member('Karl', ['SEEKER', 'HELPER'])
    expect(await post(karl)).toMatchObject({ refused: 'speaks-not-for' })
    const offer = { wish: { ...inItsName(), category: 'escort' as const }, draftId: null, radiusKm: null }
    expect(await rows(town).call(karl, 'post-offer', offer)).toMatchObject({ refused: 'speaks-not-for' })
    expect(await rows(town).call(petra, 'post-offer', offer)).toMatchObject({ status: 'ACTIVE' })
    expect(await desk().postRequestFor({ memberId: karl, wish: inItsName() })).toMatchObject({
      refused: 'speaks-not-for',
    })
    expect(await prisma.helpRequest.count()).toBe(1)
  })

  test("is refused for another town's organisation", async () => {
    const theirs = await elsewhere().addOrganisation({ name: 'DRK', article: 'das', districtId: null })
    const organisationId = 'organisationId' in theirs ? theirs.organisationId : 0
    expect(await post(petra, { organisationId })).toMatchObject({ refused: 'speaks-not-for' })
  })

  test('stands once it is switched off, and nothing new comes until it is on again', async () => {
    await post()
    const before = await theRequest()
    await desk().switchOrganisation({ organisationId: caritas, on: false, reason: 'Umzug' })
    expect(await theRequest()).toEqual(before)
    expect(await post()).toMatchObject({ refused: 'speaks-not-for' })
    expect(
      await rows(town).call(petra, 'change-request', { id: before.id, wish: inItsName() }),
    ).toMatchObject({ refused: 'speaks-not-for' })
    expect(await theRequest()).toEqual(before)
    await desk().switchOrganisation({ organisationId: caritas, on: true, reason: 'wieder da' })
    expect(await post()).toMatchObject({ status: 'OPEN' })
  })

  test('is written down by the phone desk as well, and staff read it', async () => {
    await desk().postRequestFor({ memberId: petra, wish: inItsName() })
    const named = { organisation: { name: 'Caritas Delbrück' } }
    expect(await desk().listRequests({})).toMatchObject({ rows: [named] })
    const { id } = await theRequest()
    expect(await desk().readRequest({ requestId: id })).toMatchObject(named)
    expect(await desk().readOrganisation({ organisationId: caritas })).toMatchObject({
      _count: { requests: 1, offers: 0 },
      members: [{ member: { firstName: 'Petra' } }],
    })
  })

  test('loses the person who leaves, and they speak for nobody', async () => {
    await post()
    await rows(town).call(petra, 'leave', null)
    expect(await ties()).toEqual([])
    expect(await theRequest()).toMatchObject({ status: 'CANCELLED', organisationId: caritas, text: '' })
  })
})

describe('helpers under 18', () => {
  const asJob = async () => {
    const municipality = await town.core.house.municipality(prisma as never, rows(town).municipalityId)
    const db = forMunicipality(prisma as never, municipality.id)
    return jobOf({ tx: prisma as never, db, now: town.clock.now, municipality }, await theRequest())
  }

  test('an organisation is no household, even where the home of who speaks for it was seen', async () => {
    await desk().clearHousehold({ memberId: petra, cleared: true, reason: 'Besuch' })
    await post(petra, {})
    await prisma.helpRequest.deleteMany()
    await post(petra, { organisationId: null })
    expect(await asJob()).toMatchObject({ privateHousehold: true, householdCleared: true })
    await post()
    expect(await asJob()).toMatchObject({ privateHousehold: false, householdCleared: false })
  })

  test('and cannot be called one, neither by staff nor in the tables', async () => {
    await post()
    const { id } = await theRequest()
    const hazards = {
      dangers: [],
      liftsKg: null,
      weeklyForMinorsDecided: false,
      childsGuardianConsents: false,
    }
    expect(await desk().setHazards({ requestId: id, ...hazards, privateHousehold: true })).toMatchObject({
      refused: 'bad-input',
    })
    expect(await desk().setHazards({ requestId: id, ...hazards, privateHousehold: false })).toEqual({
      requestId: id,
    })
    const slipped = prisma.helpRequest.update({ where: { id }, data: { privateHousehold: true } })
    await expect(slipped).rejects.toThrow(/request_of_organisation/)
  })
})

describe('when two come together', () => {
  const agreed = async (wish: object) => {
    const karl = await rows(town).member('Karl', ['HELPER'], { skills: ['carrying'] })
    await post(petra, wish)
    const { id: invitationId } = await prisma.invitation.findFirstOrThrow({ where: { helperId: karl } })
    await rows(town).call(karl, 'accept-invitation', { invitationId })
    const match = await prisma.match.findFirstOrThrow()
    const share = { matchId: match.id, phone: false, address: true }
    return {
      karl,
      share: (addressText: string | null) =>
        rows(town).call(petra, 'share-contact', { ...share, addressText }),
      seenByKarl: async () => {
        const mine = await rows(town).call(karl, 'my-things', null)
        const [first] = 'things' in mine ? mine.things : []
        return first?.kind === 'match' ? first.match : null
      },
    }
  }

  test('the address of its place is shown to this helper, and is nobody’s home', async () => {
    const { seal } = town.core.house
    const home = seal.seal('Lindenweg 4', 'Member.address')
    await prisma.member.update({ where: { id: petra }, data: { address: home } })
    const { share, seenByKarl } = await agreed(inItsName())
    expect(await seenByKarl()).toMatchObject({ organisation: { name: 'Caritas Delbrück', article: 'die' } })
    await share('Am Markt 5')
    expect(await seenByKarl()).toMatchObject({ address: 'Am Markt 5' })
    const { address } = await prisma.member.findUniqueOrThrow({ where: { id: petra } })
    expect(seal.open(address as Uint8Array, 'Member.address')).toBe('Lindenweg 4')
    const { place } = await prisma.contactReveal.findFirstOrThrow({ where: { address: true } })
    expect(Buffer.from(place as Uint8Array).toString()).not.toContain('Markt')
    // what changes at home is no news for who comes to the Caritas
    const told = () => prisma.inbox.count({ where: { chat: { member: { firstName: 'Karl' } } } })
    const before = await told()
    await rows(town).call(petra, 'change-my-data', { address: 'Lindenweg 9' })
    expect(await told()).toBe(before)
    expect(await seenByKarl()).toMatchObject({ address: 'Am Markt 5' })
  })

  test.each([
    ['under the name of all their offers of this kind', false],
    ['under their own, who offers the same for themselves, too', true],
  ])('a helper comes %s', async (_, alsoHerself) => {
    const erna = await rows(town).member('Erna', ['SEEKER'])
    const offer = { wish: inItsName(), draftId: null, radiusKm: null }
    await rows(town).call(petra, 'post-offer', offer)
    if (alsoHerself) await rows(town).call(petra, 'post-offer', { ...offer, wish: WISH })
    await post(erna, { organisationId: null })
    const { id: invitationId } = await prisma.invitation.findFirstOrThrow({ where: { helperId: petra } })
    await rows(town).call(petra, 'accept-invitation', { invitationId })
    const { organisationId } = await prisma.match.findFirstOrThrow()
    expect(organisationId).toBe(alsoHerself ? null : caritas)
    const theirs = await rows(town).call(erna, 'my-things', null)
    const organisation = alsoHerself ? null : { name: 'Caritas Delbrück', article: 'die' }
    expect(theirs).toMatchObject({ things: [{ kind: 'match', match: { firstName: 'Petra', organisation } }] })
  })
})
