import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/index.ts'
import { guardiansSign } from '../kit/guardians.ts'
import { deskOf } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { prisma, town } = await testTown()

const wish = wishOf({ category: 'garden', text: 'Rasen mähen', from: '15:00', to: '16:00' })

const HARMLESS = {
  dangers: [],
  liftsKg: null,
  weeklyForMinorsDecided: false,
  childsGuardianConsents: false,
  privateHousehold: true,
}

/** Erna, whose household the town hall has visited, and Ben, 16, who may be asked for garden work. */
async function ernaAndBen() {
  const here = rows(town)
  const erna = await here.member('Erna', ['SEEKER'])
  await prisma.member.update({ where: { id: erna }, data: { householdClearedAt: town.clock.now } })
  const ben = await here.member('Ben', ['HELPER'], { skills: ['garden'], birthYear: 2010 })
  await here.consented(ben)
  const post = async (more: object) => {
    const posted = await here.call(erna, 'post-request', { wish: { ...wish, ...more }, draftId: null })
    if (isRefusal(posted)) throw new Error(posted.refused)
    return posted
  }
  const asked = (requestId: number) => prisma.invitation.count({ where: { requestId, helperId: ben } })
  return { here, erna, ben, post, asked }
}

describe('a helper under 18', () => {
  test.each([
    ['Rasen mähen', 1],
    ['die Hecke mit der Motorsäge schneiden', 0],
    ['Säcke Erde in den Garten tragen', 0],
    ['Unkrautvernichter ausbringen', 0],
  ])('is asked by what the words say: %s', async (text, times) => {
    const { post, asked } = await ernaAndBen()
    expect(await asked((await post({ text })).id)).toBe(times)
  })

  test('is not asked about what staff have written down for somebody either', async () => {
    const { erna, asked } = await ernaAndBen()
    const posted = await deskOf(town).postRequestFor({
      memberId: erna,
      wish: { ...wish, text: 'Bäume fällen' },
    })
    expect(await asked((posted as { id: number }).id)).toBe(0)
  })

  test('who was asked already may not say yes once the coordination knows better', async () => {
    const { here, ben, post } = await ernaAndBen()
    const { id } = await post({})
    const invitation = await prisma.invitation.findFirstOrThrow({ where: { requestId: id, helperId: ben } })
    await deskOf(town).setHazards({ ...HARMLESS, requestId: id, dangers: ['chemicals'] })
    expect(await here.call(ben, 'accept-invitation', { invitationId: invitation.id })).toEqual({
      refused: 'minor-danger',
      params: { danger: 'chemicals' },
    })
  })

  test('is asked once the coordination knows better', async () => {
    const { post, asked } = await ernaAndBen()
    const { id } = await post({
      text: 'Erde: drei Säcke, je 3 kg, und ein Sofa aus Pappe',
      category: 'garden',
    })
    expect(await asked(id)).toBe(0)
    await deskOf(town).setHazards({ ...HARMLESS, requestId: id, liftsKg: 3 })
    expect(await asked(id)).toBe(1)
    expect(await prisma.auditEntry.count({ where: { deed: 'request.hazards-set', subjectId: id } })).toBe(1)
  })

  test('does a weekly job only where the coordination decided so', async () => {
    const { post, asked } = await ernaAndBen()
    const { id } = await post({ days: [], every: 'TH' })
    expect(await asked(id)).toBe(0)
    await deskOf(town).setHazards({ ...HARMLESS, requestId: id, weeklyForMinorsDecided: true })
    expect(await asked(id)).toBe(1)
  })

  test('minds children only where the guardians of both sides agree', async () => {
    const { here, ben, post, asked } = await ernaAndBen()
    const desk = deskOf(town)
    await prisma.helperSkill.create({
      data: { municipalityId: here.municipalityId, memberId: ben, category: 'childcare' },
    })
    await prisma.approval.updateMany({ where: { memberId: ben }, data: { sensitive: true } })
    const { id } = await post({ text: 'auf Mia aufpassen', category: 'childcare' })
    const agreed = { ...HARMLESS, requestId: id, childsGuardianConsents: true }
    await desk.setHazards(agreed)
    expect(await asked(id)).toBe(0)
    expect(await desk.whoCouldBeAsked({ requestId: id })).toMatchObject({
      remedies: [{ remedy: 'see-consent', helpers: 1 }],
    })
    await guardiansSign(desk, ben, { childcare: true })
    await desk.setHazards({ ...agreed, childsGuardianConsents: false })
    expect(await asked(id)).toBe(0)
    await desk.setHazards(agreed)
    expect(await asked(id)).toBe(1)
  })

  test('helps on a Saturday in private households only', async () => {
    const { here, ben, post } = await ernaAndBen()
    const { id } = await post({ days: ['2026-11-28'] })
    const invitation = await prisma.invitation.findFirstOrThrow({ where: { requestId: id, helperId: ben } })
    const yes = () => here.call(ben, 'accept-invitation', { invitationId: invitation.id })
    await deskOf(town).setHazards({ ...HARMLESS, requestId: id, privateHousehold: false })
    expect(await yes()).toMatchObject({ refused: 'minor-saturday-private' })
    await deskOf(town).setHazards({ ...HARMLESS, requestId: id })
    expect(await yes()).toHaveProperty('matchId')
  })
})

describe('words that leave a doubt', () => {
  const text = 'ich brauche jemanden, der mir 200 Euro leiht'

  test('are seen by staff before anybody is asked; released, the search begins', async () => {
    const { erna, post } = await ernaAndBen()
    const { id, ...posted } = await post({ text })
    expect(posted).toMatchObject({ status: 'HELD', doubt: 'money', asked: 0 })
    expect(await prisma.invitation.count()).toBe(0)
    const desk = deskOf(town)
    expect(await desk.whatWaits()).toMatchObject({ counts: { 'request-held': 1 } })
    expect(await desk.readRequest({ requestId: id })).toMatchObject({ statusReason: 'money' })

    await desk.releaseRequest({ requestId: id, reason: 'ein Missverständnis' })
    expect(await prisma.helpRequest.findUnique({ where: { id } })).toMatchObject({
      status: 'OPEN',
      statusReason: null,
    })
    expect(await prisma.invitation.count({ where: { requestId: id } })).toBe(1)
    expect(await prisma.helpRequest.count({ where: { seekerId: erna } })).toBe(1)
  })

  test('held requests count among the open ones, and can be taken back', async () => {
    const { here, erna, post } = await ernaAndBen()
    const { id } = await post({ text })
    expect(await here.call(erna, 'manage-request', { id, command: 'cancel' })).toEqual({
      status: 'CANCELLED',
    })
  })

  test('do not reach the owner of an offer before staff have seen them', async () => {
    const { here, erna } = await ernaAndBen()
    const olena = await here.member('Olena', ['HELPER'])
    const offer = await here.offer(olena, { category: 'garden' })
    const asking = await here.call(erna, 'ask-offer', { offerId: offer.id, wish: { ...wish, text } })
    expect(asking).toMatchObject({ doubt: 'money' })
    expect(await prisma.invitation.count()).toBe(0)
    await deskOf(town).releaseRequest({ requestId: (asking as { id: number }).id, reason: 'geklärt' })
    expect(await prisma.invitation.findMany()).toMatchObject([{ helperId: olena, status: 'SENT' }])
  })

  test('in an offer keep it from being found until staff have seen it', async () => {
    const { here, erna } = await ernaAndBen()
    const olena = await here.member('Olena', ['HELPER'])
    const massage = { ...wish, category: 'company' as const, text: 'erotische Massage' }
    const posted = await here.call(olena, 'post-offer', { wish: massage, draftId: null, radiusKm: null })
    expect(posted).toMatchObject({ status: 'HELD' })
    const search = { category: 'company' as const, words: null, districtId: null, when: null }
    expect(await here.call(erna, 'search-offers', search)).toEqual({ offers: [] })
    expect(await deskOf(town).whatWaits()).toMatchObject({ counts: { 'offer-held': 1 } })
    await deskOf(town).releaseOffer({ offerId: (posted as { id: number }).id, reason: 'geklärt' })
    expect(await here.call(erna, 'search-offers', search)).toMatchObject({ offers: [{ firstName: 'Olena' }] })
  })
})
