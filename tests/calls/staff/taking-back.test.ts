import { beforeEach, describe, expect, test } from 'vitest'
import { isRefusal } from '../../../core/index.ts'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'
import { visitOf } from '../../kit/visits.ts'

const { prisma, town } = await testTown()
const REASON = 'Falsches Blatt'
const PAPER = { work: true, data: true, childcare: false, writtenOn: '2026-11-20' }
let here: ReturnType<typeof rows>
beforeEach(() => {
  here = rows(town)
})

const desk = () => deskOf(town)
const deeds = async () =>
  (await prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(each => [each.deed, each.reason])
const statusOf = async (matchId: number) =>
  (await prisma.match.findUniqueOrThrow({ where: { id: matchId } })).status

async function guardianOf(memberId: number, name: string, signs = true) {
  const signed = signs ? PAPER : null
  const added = await desk().addGuardian({ memberId, name, phone: '05250 123451', signed })
  if (isRefusal(added)) throw new Error(added.refused)
  return added.id
}

const versionOf = async (id: number) => (await prisma.member.findUniqueOrThrow({ where: { id } })).version
/** the form that shows what stands, with something else in it */
async function signs(memberId: number, guardianId: number, paper: Partial<typeof PAPER>) {
  const version = await versionOf(memberId)
  return desk().recordGuardianConsent({ guardianId, version, ...PAPER, ...paper })
}

/** Ben is 16, everything is signed, and he walks Erna's dog on Thursday. */
async function benHelps() {
  const erna = await here.member('Erna', ['SEEKER'])
  const ben = await here.member('Ben', ['HELPER'], { birthYear: 2010 })
  const guardianId = await guardianOf(ben, 'Eva Kruse')
  const matchId = await visitOf(town, here, erna, ben)
  return { erna, ben, guardianId, matchId }
}

async function doubtsAbout(memberId: number) {
  const member = await desk().readMember({ memberId })
  return isRefusal(member) ? [] : member.doubts.map(each => each.refused)
}

describe('a guardian', () => {
  test('is written down otherwise, and what they signed stands', async () => {
    const { ben, guardianId, matchId } = await benHelps()
    const { version } = await prisma.member.findUniqueOrThrow({ where: { id: ben } })
    await desk().correctGuardian({ guardianId, version, name: 'Eva Krüger', phone: '05250 9999' })
    expect(await desk().readMember({ memberId: ben })).toMatchObject({
      guardians: [{ name: 'Eva Krüger', phone: '+4952509999', consent: { work: true } }],
      doubts: [],
    })
    expect(await statusOf(matchId)).toBe('AGREED')
    expect(JSON.stringify(await prisma.auditEntry.findMany())).not.toMatch(/Krüger|9999/)
    const late = await desk().correctGuardian({ guardianId, version, name: 'Eva', phone: null })
    expect(late).toMatchObject({ refused: 'changed-meanwhile' })
    const wrong = await desk().correctGuardian({ guardianId, version, name: '', phone: null })
    expect(wrong).toEqual({ refused: 'bad-input', params: { field: 'name', problem: 'missing' } })
  })

  test('who was entered by mistake goes, and with the last one what a minor may not do alone', async () => {
    const { ben, guardianId, matchId } = await benHelps()
    const second = await guardianOf(ben, 'Falsch Eingetragen')
    expect(await desk().removeGuardian({ guardianId: second, reason: REASON })).toMatchObject({
      calledOff: 0,
    })
    expect(await statusOf(matchId)).toBe('AGREED')
    expect(await desk().removeGuardian({ guardianId, reason: REASON })).toMatchObject({ calledOff: 1 })
    expect(await statusOf(matchId)).toBe('WITHDRAWN')
    expect(await prisma.guardianConsent.count()).toBe(0)
    expect(await doubtsAbout(ben)).toEqual(['minor-consent-missing'])
    expect(await deeds()).toContainEqual(['guardian.removed', REASON])
    expect(await desk().removeGuardian({ guardianId, reason: REASON })).toMatchObject({
      refused: 'not-found',
    })
  })
})

describe('all must have agreed', () => {
  test('so a second guardian who has not yet ends the visit, and one whose paper is there does not', async () => {
    const { ben, matchId } = await benHelps()
    const father = { memberId: ben, name: 'Jan Kruse', phone: null }
    expect(await desk().addGuardian({ ...father, signed: PAPER })).toMatchObject({ calledOff: 0 })
    expect(await statusOf(matchId)).toBe('AGREED')
    expect(await desk().addGuardian({ ...father, signed: null })).toMatchObject({ calledOff: 1 })
    expect(await statusOf(matchId)).toBe('WITHDRAWN')
    expect(await doubtsAbout(ben)).toEqual(['minor-consent-missing'])
  })

  test('and a later paper that allows less ends what it allows no more', async () => {
    const { ben, guardianId, matchId } = await benHelps()
    expect(await signs(ben, guardianId, { childcare: true })).toMatchObject({ calledOff: 0 })
    expect(await signs(ben, guardianId, { work: false })).toMatchObject({ calledOff: 1 })
    expect(await statusOf(matchId)).toBe('WITHDRAWN')
  })

  test('and a paper recorded on a page from before does not bring back what was taken back', async () => {
    const { ben, guardianId } = await benHelps()
    const version = await versionOf(ben)
    await desk().takeBackConsent({ guardianId, reason: REASON })
    const late = await desk().recordGuardianConsent({ guardianId, version, ...PAPER, childcare: true })
    expect(late).toMatchObject({ refused: 'changed-meanwhile' })
    expect(await doubtsAbout(ben)).toEqual(['minor-consent-missing'])
  })
})

describe('a consent that is taken back', () => {
  test('ends what rested on it: the visit, and being asked', async () => {
    const { erna, ben, guardianId, matchId } = await benHelps()
    expect(await desk().takeBackConsent({ guardianId, reason: REASON })).toMatchObject({ calledOff: 1 })
    expect(await statusOf(matchId)).toBe('WITHDRAWN')
    expect(await doubtsAbout(ben)).toEqual(['minor-consent-missing'])
    expect(await deeds()).toContainEqual(['guardian.consent-taken-back', REASON])
    const request = await here.request(erna, {
      category: 'pets',
      days: ['2026-11-27'],
      from: '15:00',
      to: '16:00',
    })
    const looked = await desk().whoCouldBeAsked({ requestId: request.id })
    if (isRefusal(looked)) throw new Error(looked.refused)
    const ofBen = looked.unable.find(one => one.helper.id === ben)?.refusals.map(each => each.refused)
    expect(ofBen).toContain('minor-consent-missing')
  })

  test('can be recorded anew, and is missed by nobody who is grown up', async () => {
    const { ben, guardianId } = await benHelps()
    await desk().takeBackConsent({ guardianId, reason: REASON })
    expect(await desk().takeBackConsent({ guardianId, reason: REASON })).toMatchObject({
      refused: 'not-found',
    })
    await signs(ben, guardianId, { writtenOn: '2026-11-22' })
    expect(await doubtsAbout(ben)).toEqual([])
    const { version } = await prisma.member.findUniqueOrThrow({ where: { id: ben } })
    await desk().correctBirthYear({ memberId: ben, version, birthYear: 1980, reason: REASON })
    expect(await desk().takeBackConsent({ guardianId, reason: REASON })).toMatchObject({ calledOff: 0 })
    expect(await doubtsAbout(ben)).toEqual([])
  })

  test('is looked at anew by whoever decides on the registration', async () => {
    const { ben, guardianId } = await benHelps()
    const { version } = await prisma.member.findUniqueOrThrow({ where: { id: ben } })
    await desk().takeBackConsent({ guardianId, reason: REASON })
    expect((await prisma.member.findUniqueOrThrow({ where: { id: ben } })).version).toBeGreaterThan(version)
  })
})

describe('a certificate that was not seen', () => {
  const sees = { seenOn: '2026-11-20', reinspectBy: '2029-11-20' }
  const sensitive = async (memberId: number) =>
    (await prisma.approval.findFirstOrThrow({ where: { memberId } })).sensitive
  async function minds() {
    const [erna, olena] = [await here.member('Erna', ['SEEKER']), await here.member('Olena', ['HELPER'])]
    await desk().allowSensitive({ memberId: olena, allowed: true, reason: 'Gespräch' })
    const matchId = await visitOf(town, here, erna, olena, { category: 'childcare' })
    return { olena, matchId }
  }
  const records = async () => prisma.clearanceRecord.findMany({ orderBy: { id: 'asc' } })

  test('goes, and with the last one the tick and the childcare that rested on it', async () => {
    const { olena, matchId } = await minds()
    await desk().recordClearance({ memberId: olena, ...sees })
    await desk().recordClearance({ memberId: olena, ...sees, reinspectBy: '2030-11-20' })
    const [first, second] = (await records()).map(each => each.id)
    await desk().removeClearance({ clearanceId: second ?? 0, reason: REASON })
    expect([await sensitive(olena), await statusOf(matchId)]).toEqual([true, 'AGREED'])
    const last = await desk().removeClearance({ clearanceId: first ?? 0, reason: REASON })
    expect(last).toMatchObject({ calledOff: 1 })
    expect([await sensitive(olena), await statusOf(matchId)]).toEqual([false, 'WITHDRAWN'])
    expect((await deeds()).filter(([deed]) => deed === 'clearance.removed')).toHaveLength(2)
  })

  test('does not let somebody back in whose certificate has run out', async () => {
    const { olena } = await minds()
    await desk().recordClearance({ memberId: olena, seenOn: '2022-01-10', reinspectBy: '2022-06-01' })
    const [only] = await records()
    await desk().removeClearance({ clearanceId: only?.id ?? 0, reason: REASON })
    expect(await sensitive(olena)).toBe(false)
  })

  test('leaves other help as it is', async () => {
    const [erna, olena] = [await here.member('Erna', ['SEEKER']), await here.member('Olena', ['HELPER'])]
    const matchId = await visitOf(town, here, erna, olena)
    await desk().allowSensitive({ memberId: olena, allowed: true, reason: 'Gespräch' })
    const taken = await desk().allowSensitive({ memberId: olena, allowed: false, reason: REASON })
    expect(taken).toMatchObject({ calledOff: 0 })
    expect(await statusOf(matchId)).toBe('AGREED')
    expect(await desk().allowSensitive({ memberId: erna, allowed: true, reason: 'x' })).toMatchObject({
      refused: 'not-found',
    })
  })
})
