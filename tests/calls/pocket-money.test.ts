import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/index.ts'
import { deskOf } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { prisma, town } = await testTown()

const wish = wishOf({ category: 'garden', text: 'Rasen mähen', from: '15:00', to: '16:00', payCents: 800 })

async function someHelpers() {
  const here = rows(town)
  const erna = await here.member('Erna', ['SEEKER'])
  const mia = await here.member('Mia', ['HELPER'], { birthYear: 2007 })
  const olena = await here.member('Olena', ['HELPER'], { skills: ['garden'] })
  const offered = await here.call(mia, 'post-offer', {
    wish: { ...wish, days: [], from: null, to: null },
    draftId: null,
    radiusKm: null,
  })
  if (isRefusal(offered)) throw new Error(offered.refused)
  const post = async (more: object) => {
    const posted = await here.call(erna, 'post-request', { wish: { ...wish, ...more }, draftId: null })
    if (isRefusal(posted)) throw new Error(posted.refused)
    const asked = await prisma.invitation.findMany({ where: { requestId: posted.id } })
    return { ...posted, helpers: asked.map(each => each.helperId) }
  }
  return { here, erna, mia, olena, post }
}

test('who pays asks the young; who asks for pay is asked by nobody else', async () => {
  const { mia, olena, post } = await someHelpers()
  const paid = await post({})
  expect(paid.helpers).toEqual([mia])
  expect((await post({ payCents: null })).helpers).toEqual([olena])
  expect(await prisma.helpRequest.findUnique({ where: { id: paid.id } })).toMatchObject({
    programme: 'POCKET_MONEY',
    payCents: 800,
  })
  const why = await deskOf(town).whoCouldBeAsked({ requestId: paid.id })
  expect(JSON.stringify(why)).toContain('too-old')
})

test('a sum beyond the range is refused, and a request that was changed to it stays as it was', async () => {
  const { here, erna, post } = await someHelpers()
  const refused = { refused: 'pay-range', params: { min: 500, max: 1200 } }
  const far = { ...wish, payCents: 2000 }
  expect(await here.call(erna, 'post-request', { wish: far, draftId: null })).toEqual(refused)
  const { id } = await post({})
  expect(await here.call(erna, 'change-request', { id, wish: far })).toEqual(refused)
  expect(
    await here.call(erna, 'change-request', { id, wish: { ...wish, days: ['2026-11-20'] } }),
  ).toMatchObject({
    refused: 'over-already',
  })
  expect(await prisma.helpRequest.findUnique({ where: { id } })).toMatchObject({ status: 'OPEN' })
})

test('a grown-up’s offer for pocket money is refused', async () => {
  const { here, olena } = await someHelpers()
  const offer = { wish, draftId: null, radiusKm: null }
  expect(await here.call(olena, 'post-offer', offer)).toMatchObject({
    refused: 'too-old',
    params: { max: 20 },
  })
})

test('an offer that is found says what it asks for', async () => {
  const { here, erna, mia } = await someHelpers()
  const search = { category: 'garden' as const, words: null, districtId: null, when: null }
  const found = await here.call(erna, 'search-offers', search)
  expect(found).toMatchObject({ offers: [{ firstName: 'Mia', payCents: 800 }] })
  const offer = await prisma.helpOffer.findFirstOrThrow({ where: { helperId: mia } })
  const asked = await here.call(erna, 'ask-offer', { offerId: offer.id, wish })
  expect(
    await prisma.invitation.findFirst({ where: { requestId: (asked as { id: number }).id } }),
  ).toMatchObject({ helperId: mia, status: 'SENT' })
})

describe('pocket money every week', () => {
  const weekly = { days: [], every: 'TU' }
  const held = { status: 'HELD', doubt: 'employment', asked: 0, helpers: [] }

  test('is seen by staff before anybody is asked: from 18 on it may be a job, with its minimum wage', async () => {
    const { mia, post } = await someHelpers()
    const { id } = await post(weekly)
    expect(await prisma.helpRequest.findUnique({ where: { id } })).toMatchObject({
      status: 'HELD',
      statusReason: 'employment',
    })
    expect(await deskOf(town).readRequest({ requestId: id })).toMatchObject({ wage: 1390 })
    await deskOf(town).releaseRequest({ requestId: id, reason: 'Gefälligkeit, mit beiden besprochen' })
    const asked = await prisma.invitation.findMany({ where: { requestId: id } })
    expect(asked.map(each => each.helperId)).toEqual([mia])
    expect(await post(weekly)).toMatchObject(held)
    expect(await post({})).toMatchObject({ status: 'OPEN' })
  })

  test('is seen by the coordination, too, when the desk has written it down', async () => {
    const { erna } = await someHelpers()
    const posted = await deskOf(town).postRequestFor({ memberId: erna, wish: { ...wish, ...weekly } })
    expect(posted).toMatchObject({ status: 'HELD', doubt: 'employment' })
  })

  test('goes out at once where it is as much as the wage, or without money', async () => {
    const { post } = await someHelpers()
    expect(await post({ ...weekly, payCents: null })).toMatchObject({ status: 'OPEN' })
    const read = await deskOf(town).readRules()
    if (isRefusal(read)) throw new Error(read.refused)
    const changes = { pay: { min: 500, suggested: 800, max: 1500 } }
    await deskOf(town).saveRules({ version: read.version, reason: '', changes })
    expect(await post({ ...weekly, payCents: 1400 })).toMatchObject({ status: 'OPEN' })
  })
})
