import { beforeAll, describe, expect, test } from 'vitest'
import { type CallInput, type CallName, calls } from '../../core/calls/index.ts'
import { isRefusal } from '../../core/index.ts'
import { Prisma } from '../../core/store/generated/client.ts'
import { forMunicipality } from '../../core/store/tenant.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { prisma, town } = await testTown({ keep: true })
let me: number
let theirs: Awaited<ReturnType<typeof furnish>>

beforeAll(async () => {
  me = await rows(town, 0).member('Anna', ['SEEKER', 'HELPER'])
  theirs = await furnish(rows(town, 1))
})

async function furnish(there: ReturnType<typeof rows>) {
  const seeker = await there.member('Fremde', ['SEEKER', 'HELPER'])
  const helper = await there.member('Fremder', ['SEEKER', 'HELPER'])
  const request = await there.request(seeker)
  const draft = await there.request(seeker, { status: 'DRAFT' })
  const { id: invitation } = await there.invitation(request.id, helper)
  const offer = await there.offer(helper)
  const matched = await there.request(seeker, { status: 'MATCHED' })
  const { id: accepted } = await there.invitation(matched.id, helper)
  const match = await prisma.match.create({
    data: {
      municipalityId: there.municipalityId,
      status: 'AGREED',
      requestId: matched.id,
      invitationId: accepted,
      seekerId: seeker,
      helperId: helper,
      doorCode: 'Apfelbaum',
      agreedAt: town.clock.now,
    },
  })
  const { id: district } = await prisma.district.findFirstOrThrow({
    where: { municipalityId: there.municipalityId },
  })
  return {
    district,
    seeker,
    request: request.id,
    draft: draft.id,
    invitation,
    offer: offer.id,
    match: match.id,
  }
}

const wish = wishOf()

/** What each call would be asked with the other town's ids; null where a call takes none. A new call needs its line. */
const foreign: { [N in CallName]: (() => CallInput<N>) | null } = {
  'find-municipality': null,
  'enter-municipality': () => ({ id: theirs.seeker + 10_000 }),
  'set-language': null,
  register: null,
  'answer-question': null,
  'ask-for-role': null,
  'keep-wish': null,
  'post-request': () => ({ wish, draftId: theirs.draft }),
  'manage-request': () => ({ id: theirs.request, command: 'cancel' }),
  'change-request': () => ({ id: theirs.request, wish }),
  'choose-helper': () => ({ requestId: theirs.request, invitationId: theirs.invitation }),
  'ask-to-be-called': null,
  'ask-for-call': () => ({ requestId: theirs.request }),
  'widen-search': () => ({ requestId: theirs.request }),
  'post-offer': () => ({ wish, draftId: theirs.offer, radiusKm: null }),
  'manage-offer': () => ({ id: theirs.offer, command: 'end' }),
  'confirm-offer': () => ({ id: theirs.offer }),
  'change-offer': () => ({ id: theirs.offer, wish }),
  'search-offers': null,
  'ask-offer': () => ({ offerId: theirs.offer, wish }),
  'accept-invitation': () => ({ invitationId: theirs.invitation }),
  'decline-invitation': () => ({ invitationId: theirs.invitation }),
  'suggest-time': () => ({
    invitationId: theirs.invitation,
    when: { days: ['2026-11-27'], from: '10:00', to: null, part: null, every: null },
  }),
  'answer-suggestion': () => ({
    invitationId: theirs.invitation,
    when: { days: ['2026-11-27'], from: '10:00', to: null, part: null, every: null },
    agreed: true,
  }),
  'pause-asks': null,
  'ask-at-night': null,
  'propose-time': () => ({
    matchId: theirs.match,
    when: { days: ['2026-11-27'], from: '10:00', to: null, part: null, every: null },
  }),
  'answer-time': () => ({ matchId: theirs.match, agreed: true }),
  'share-contact': () => ({ matchId: theirs.match, phone: true, address: true, addressText: 'Weg 1' }),
  'withdraw-from-match': () => ({ matchId: theirs.match }),
  'check-in': () => ({ matchId: theirs.match, happened: true }),
  'write-to-whom': null,
  'send-message': () => ({ matchId: theirs.match, text: 'Guten Tag' }),
  'my-things': null,
  'my-draft': null,
  report: () => ({ subject: 'match', subjectId: theirs.match, text: 'x' }),
  'people-met': null,
  'keep-apart': () => ({ subject: 'invitation', subjectId: theirs.invitation }),
  'forget-visitor': null,
  'my-data': null,
  'change-my-data': () => ({ districtId: theirs.district }),
  leave: null,
}

describe('another town is out of reach', () => {
  for (const [name, input] of Object.entries(foreign) as [CallName, (() => never) | null][]) {
    if (!input) continue
    test(`${name} with the other town's ids is refused and changes nothing there`, async () => {
      const before = await everythingThere()
      expect(isRefusal(await rows(town, 0).call(me, name, input()))).toBe(true)
      expect(await everythingThere()).toEqual(before)
    })
  }

  test('searching and listing show only the own town', async () => {
    const here = rows(town, 0)
    expect(
      await here.call(me, 'search-offers', { category: null, words: null, districtId: null, when: null }),
    ).toEqual({ offers: [] })
    expect(await here.call(me, 'my-things', null)).toEqual({ things: [] })
    expect(await here.call(me, 'write-to-whom', null)).toEqual({ matches: [] })
    expect(await here.call(me, 'my-draft', { kind: 'request', id: theirs.draft })).toEqual({ draft: null })
  })

  test('a member of another town may do nothing here', async () => {
    const may = await rows(town, 0).call(theirs.seeker, 'my-things', null)
    expect(may).toMatchObject({ refused: 'not-found' })
  })

  test('every call is named here', () => {
    expect(Object.keys(foreign).sort()).toEqual(Object.keys(calls).sort())
  })
})

describe('the database itself keeps towns apart', () => {
  test('a row that would join two towns is refused', async () => {
    const { municipalityId } = rows(town, 0)
    const across = prisma.helpOffer.create({
      data: { municipalityId, helperId: theirs.seeker, status: 'ACTIVE', category: 'pets' },
    })
    await expect(across).rejects.toThrow(/Foreign key/)
  })

  test('a row written around the tenant door belongs to no town and is refused', async () => {
    const lost = prisma.helpOffer.create({ data: { helperId: me, status: 'ACTIVE', category: 'pets' } })
    await expect(lost).rejects.toThrow(/Foreign key/)
  })

  test('every model with a municipality is reached through the tenant door only', () => {
    const owned = Object.keys(Prisma.ModelName)
      .filter(name => 'municipalityId' in fieldsOf(name))
      .map(name => name.charAt(0).toLowerCase() + name.slice(1))
    const outside = ['staffRole', 'setupLink', 'bot']
    const through = Object.keys(forMunicipality(prisma as never, 1))
    expect(owned.filter(name => !outside.includes(name)).sort()).toEqual(through.sort())
  })
})

const fieldsOf = (model: string): object =>
  (Prisma as unknown as Record<string, object>)[`${model}ScalarFieldEnum`] ?? {}

/** All rows of the other town, of every tenant table. */
async function everythingThere(): Promise<Record<string, unknown[]>> {
  const tenant = forMunicipality(prisma as never, rows(town, 1).municipalityId)
  const tables = Object.entries(tenant) as [string, { findMany(): Promise<unknown[]> }][]
  return Object.fromEntries(
    await Promise.all(tables.map(async ([name, table]) => [name, await table.findMany()] as const)),
  )
}
