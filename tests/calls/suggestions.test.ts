import { beforeEach, describe, expect, test } from 'vitest'
import type { Told } from '../../core/conversation/event.ts'
import { HOUR_MS } from '../../core/domain/calendar.ts'
import { isRefusal } from '../../core/index.ts'
import { wave } from '../../core/jobs/wave.ts'
import { render } from '../../core/texts/render.ts'
import { deskOf } from '../kit/resident.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { prisma, town } = await testTown()
let heard: Heard[]
beforeEach(() => {
  heard = []
  const { house } = town.core
  const teller = house.tell
  house.tell = tx => async (to, telling) => {
    heard.push({ to, lines: [], ask: null, closes: null, ...telling })
    return teller(tx)(to, telling)
  }
})

const at = (day: string, from: string, to: string) => ({ days: [day], from, to, part: null, every: null })
const FRIDAY = at('2026-11-27', '14:00', '15:00')
const SATURDAY = at('2026-11-28', '14:00', '15:00')
const THURSDAY = wishOf({ category: 'garden', text: 'Laub harken', from: '15:00', to: '16:00' })

/** Erna asks for Thursday, 15 to 16 h; Ben, 16, and Karl are asked. */
async function asked(more: object = {}) {
  const here = rows(town)
  const erna = await here.member('Erna', ['SEEKER'])
  await prisma.member.update({ where: { id: erna }, data: { householdClearedAt: town.clock.now } })
  const ben = await here.member('Ben', ['HELPER'], { skills: ['garden'], birthYear: 2010 })
  const karl = await here.member('Karl', ['HELPER'], { skills: ['garden'] })
  await here.consented(ben)
  const posted = await here.call(erna, 'post-request', { wish: { ...THURSDAY, ...more }, draftId: null })
  if (isRefusal(posted)) throw new Error(posted.refused)
  const requestId = posted.id
  const invited = async (helperId: number) =>
    (await prisma.invitation.findFirst({ where: { requestId, helperId } })) ??
    (await here.invitation(requestId, helperId))
  const { id: invitationId } = await invited(ben)
  const { id: karls } = await invited(karl)
  const suggest = (when: object = FRIDAY) =>
    here.call(ben, 'suggest-time', { invitationId, when: when as typeof FRIDAY })
  const answer = (agreed: boolean, when = FRIDAY) =>
    here.call(erna, 'answer-suggestion', { invitationId, when, agreed })
  const now = () =>
    prisma.invitation.findUniqueOrThrow({ where: { id: invitationId }, include: { request: true } })
  return { here, erna, ben, karl, requestId, invitationId, karls, suggest, answer, now }
}

/** All that somebody was told, in order, whether their chat has taken its turn by now or not. */
const told = async (firstName: string) => {
  const { id } = await prisma.member.findFirstOrThrow({
    where: { chats: { some: { externalId: `0:${firstName}` } } },
  })
  return heard.filter(({ to }) => to === id)
}

describe('the seeker agrees', () => {
  test('the yes and the new time hold together: match, request, reminder; the others were asked in vain', async () => {
    const { suggest, answer, now, requestId, karls, erna } = await asked()
    expect(await suggest()).toEqual({ told: 'told' })
    expect(await now()).toMatchObject({ status: 'SENT', request: { status: 'OPEN', days: THURSDAY.days } })
    expect(await answer(true)).toEqual({ agreed: true })
    const match = await prisma.match.findFirstOrThrow({ where: { requestId } })
    expect(match).toMatchObject({
      seekerId: erna,
      startsAt: new Date('2026-11-27T13:00:00Z'),
      endsAt: new Date('2026-11-27T14:00:00Z'),
      remindAt: new Date('2026-11-26T16:00:00Z'),
    })
    expect(await now()).toMatchObject({
      status: 'ACCEPTED',
      suggestionUntil: null,
      suggestion: {},
      request: { status: 'MATCHED', days: ['2026-11-27'], from: '14:00', to: '15:00' },
    })
    expect(await prisma.invitation.findUnique({ where: { id: karls } })).toMatchObject({
      status: 'SUPERSEDED',
    })
    expect((await told('Karl')).at(-1)?.lines).toMatchObject([
      { key: 'about', params: { when: { days: THURSDAY.days } } },
      { key: 'told.someoneFaster' },
    ])
    expect((await told('Ben')).at(-1)).toMatchObject({
      lines: [{ key: 'told.suggestionAgreed' }],
      ask: { flow: 'match', step: 'helper' },
    })
  })

  test('only first name, district, task and time are told before', async () => {
    const { suggest } = await asked()
    await suggest()
    const ask = (await told('Erna')).at(-1)
    expect(ask?.lines).toMatchObject([{ key: 'about', params: { firstName: null, category: 'garden' } }])
    expect(Object.keys(ask?.ask?.draft ?? {}).sort()).toEqual(
      ['district', 'firstName', 'invitationId', 'pick', 'until', 'when'].sort(),
    )
  })

  test('among those who have said yes already, it is the choice', async () => {
    const { here, karl, karls, suggest, answer, requestId } = await asked({ choice: 'PICK' })
    expect(await here.call(karl, 'accept-invitation', { invitationId: karls })).toHaveProperty('waits')
    await suggest()
    expect(await answer(true)).toEqual({ agreed: true })
    expect((await told('Karl')).at(-1)?.lines).toMatchObject([{ key: 'about' }, { key: 'told.notChosen' }])
    expect(await prisma.match.count({ where: { requestId } })).toBe(1)
  })

  test('an answer counts once, and never for a time that has been replaced by another', async () => {
    const { suggest, answer, requestId } = await asked()
    await suggest()
    await suggest(SATURDAY)
    expect(await answer(true)).toMatchObject({ refused: 'suggestion-over' })
    expect(await prisma.match.count({ where: { requestId } })).toBe(0)
    expect(await answer(true, SATURDAY)).toEqual({ agreed: true })
    expect(await answer(true, SATURDAY)).toMatchObject({ refused: 'suggestion-over' })
    expect(await answer(false, SATURDAY)).toMatchObject({ refused: 'suggestion-over' })
    expect(await prisma.match.count({ where: { requestId } })).toBe(1)
  })
})

test('a no leaves the invitation and its time as they were, and the helper may still come then', async () => {
  const { here, ben, invitationId, suggest, answer, now } = await asked()
  await suggest()
  expect(await answer(false)).toEqual({ agreed: false, gone: false })
  expect(await now()).toMatchObject({
    status: 'SENT',
    suggestionUntil: null,
    request: { status: 'OPEN', days: THURSDAY.days, from: '15:00' },
  })
  expect((await told('Ben')).at(-1)).toMatchObject({ ask: { flow: 'answer-invitation', step: 'stands' } })
  expect(await here.call(ben, 'accept-invitation', { invitationId })).toHaveProperty('matchId')
})

describe('what holds at a yes holds for the new time', () => {
  test.each([
    ['a Sunday under 18', at('2026-11-29', '14:00', '15:00'), 'minor-sunday'],
    ['school time', at('2026-11-27', '10:00', '11:00'), 'minor-school-time'],
    ['what is over', at('2026-11-20', '14:00', '15:00'), 'over-already'],
    ['no day at all', { ...FRIDAY, days: [] }, 'over-already'],
  ])('%s', async (_, when, refused) => {
    const { suggest, now } = await asked()
    expect(await suggest(when)).toMatchObject({ refused })
    expect(await now()).toMatchObject({ suggestedAt: null, suggestionUntil: null })
    expect((await told('Erna')).some(({ ask }) => ask?.flow === 'time-suggested')).toBe(false)
  })

  test('and is looked at again at the seeker’s yes: who is busy by then does not come, and nobody learns why', async () => {
    const { here, ben, suggest, answer, now } = await asked()
    await suggest()
    const frieda = await here.member('Frieda', ['SEEKER'])
    await prisma.member.update({ where: { id: frieda }, data: { householdClearedAt: town.clock.now } })
    const { days, from, to } = FRIDAY
    const times = { startsAt: new Date('2026-11-27T13:00:00Z'), endsAt: new Date('2026-11-27T14:00:00Z') }
    const other = await here.request(frieda, { category: 'garden', days, from, to, minutes: 60, ...times })
    const { id } = await here.invitation(other.id, ben)
    expect(await here.call(ben, 'accept-invitation', { invitationId: id })).toHaveProperty('matchId')
    expect(await answer(true)).toEqual({ agreed: false, gone: true })
    expect(await now()).toMatchObject({ status: 'SENT', suggestionUntil: null, request: { status: 'OPEN' } })
    expect((await told('Ben')).at(-1)?.lines).toMatchObject([
      { key: 'about' },
      { key: 'told.suggestionGone' },
    ])
  })

  test('what takes place every week, or takes several, has no other time', async () => {
    const { suggest } = await asked({ people: 2 })
    expect(await suggest()).toMatchObject({ refused: 'not-now' })
  })

  test('nobody is asked about one person’s times without end', async () => {
    const { suggest, answer } = await asked()
    for (let n = 0; n < 3; n++) {
      expect(await suggest()).toEqual({ told: 'told' })
      await answer(false)
    }
    expect(await suggest()).toMatchObject({ refused: 'suggestions-enough' })
  })
})

describe('it lapses', () => {
  const gone = async ({ answer, now, requestId }: All) => {
    const matches = await prisma.match.count({ where: { requestId } })
    expect(await answer(true)).toMatchObject({ refused: 'suggestion-over' })
    expect(await now()).toMatchObject({ suggestionUntil: null, suggestion: {} })
    expect(await prisma.match.count({ where: { requestId } })).toBe(matches)
    expect((await told('Erna')).map(({ closes }) => closes)).toContain(`suggestion:${(await now()).id}`)
  }

  test('where somebody else says yes to the first time: both are told', async () => {
    const all = await asked()
    await all.suggest()
    expect(await all.here.call(all.karl, 'accept-invitation', { invitationId: all.karls })).toHaveProperty(
      'matchId',
    )
    await gone(all)
    expect((await told('Erna')).flatMap(({ lines }) => lines)).toContainEqual({
      key: 'told.suggestionOver',
      params: { firstName: 'Ben', searches: false },
    })
    expect((await told('Ben')).at(-1)?.lines).toMatchObject([{ key: 'about' }, { key: 'told.someoneFaster' }])
  })

  test('where the helper says no after all', async () => {
    const all = await asked()
    await all.suggest()
    await all.here.call(all.ben, 'decline-invitation', { invitationId: all.invitationId })
    await gone(all)
  })

  test.each(['pause', 'cancel'] as const)('where the seeker says %s: the helper is told', async command => {
    const all = await asked()
    await all.suggest()
    await all.here.call(all.erna, 'manage-request', { id: all.requestId, command })
    await gone(all)
    const key = command === 'pause' ? 'told.suggestionGone' : 'told.requestGone'
    expect((await told('Ben')).at(-1)?.lines).toMatchObject([{ key: 'about' }, { key }])
  })

  test('where the request is changed', async () => {
    const all = await asked()
    await all.suggest()
    const wish = { ...THURSDAY, text: 'Laub harken und Rasen' }
    await all.here.call(all.erna, 'change-request', { id: all.requestId, wish })
    await gone(all)
  })

  const about = { subject: 'invitation' as const, text: '' }
  test.each<[string, (all: All) => Promise<unknown>]>([
    [
      'the seeker reports',
      all => all.here.call(all.erna, 'report', { ...about, subjectId: all.invitationId }),
    ],
    [
      'the helper reports',
      all => all.here.call(all.ben, 'report', { ...about, subjectId: all.invitationId }),
    ],
    ['one blocks', all => all.here.call(all.erna, 'keep-apart', { ...about, subjectId: all.invitationId })],
    ['one is suspended', all => deskOf(town).suspendMember({ memberId: all.ben, reason: 'Hinweis' })],
    ['one leaves', all => all.here.call(all.ben, 'leave', null)],
  ])('where %s', async (_, deed) => {
    const all = await asked()
    await all.suggest()
    expect(isRefusal(await deed(all))).toBe(false)
    await gone(all)
  })

  test('at its deadline, with a word to both; the helper does not count as silent', async () => {
    const all = await asked()
    await all.suggest()
    const before = await prisma.helperRecord.findUnique({ where: { memberId: all.ben } })
    const { answerBy } = await all.now()
    town.clock.now = new Date(answerBy.getTime() + HOUR_MS)
    expect(await all.answer(true)).toMatchObject({ refused: 'suggestion-over' })
    await prisma.helpRequest.update({
      where: { id: all.requestId },
      data: { lookAgainAt: town.clock.now },
    })
    await wave(town.core.house, { municipalityId: all.here.municipalityId, id: all.requestId })
    await gone(all)
    expect(await all.now()).toMatchObject({ status: 'EXPIRED' })
    expect((await told('Ben')).at(-1)?.lines).toMatchObject([
      { key: 'about' },
      { key: 'told.suggestionGone' },
    ])
    expect((await told('Erna')).flatMap(({ lines }) => lines)).toContainEqual({
      key: 'told.suggestionOver',
      params: { firstName: 'Ben', searches: true },
    })
    const { alpha, beta } = (await prisma.helperRecord.findUnique({ where: { memberId: all.ben } })) ?? {}
    expect({ alpha, beta }).toEqual({ alpha: before?.alpha, beta: before?.beta })
  })
})

test('the search goes on meanwhile, and whose own offer was asked has others asked once the seeker says no', async () => {
  const { suggest, answer, requestId, now } = await asked()
  await prisma.helpRequest.update({
    where: { id: requestId },
    data: { offerId: (await rows(town).offer((await now()).helperId, { category: 'garden' })).id },
  })
  const lena = await rows(town).member('Lena', ['HELPER'], { skills: ['garden'] })
  await suggest()
  expect(await prisma.invitation.count({ where: { requestId, helperId: lena } })).toBe(0)
  await answer(false)
  expect(await prisma.invitation.count({ where: { requestId, helperId: lena } })).toBe(1)
})

test('a seeker who has only a telephone is rung up, and staff note the answer', async () => {
  const { erna, suggest, requestId } = await asked()
  await prisma.chat.deleteMany({ where: { memberId: erna } })
  expect(await suggest()).toEqual({ told: 'called' })
  await town.core.settled('phone', String(erna))
  const list = await deskOf(town).listCalls({})
  const call = 'rows' in list ? list.rows.find(each => each.memberId === erna) : undefined
  const read = await deskOf(town).readCall({ taskId: call?.id ?? 0 })
  const choices = 'choices' in read ? read.choices.map(choice => render(choice, read.reader)) : []
  const answer = choices.indexOf('Ja, das passt')
  await deskOf(town).tickOffCall({ taskId: call?.id ?? 0, outcome: 'answered', answer })
  await town.core.settled('phone', String(erna))
  expect(await prisma.match.findFirst({ where: { requestId } })).toMatchObject({
    startsAt: new Date('2026-11-27T13:00:00Z'),
  })
})

type Heard = { to: number } & Pick<Told, 'lines' | 'ask' | 'closes'>
type All = Awaited<ReturnType<typeof asked>>
