import { expect, test } from 'vitest'
import { isRefusal } from '../../core/index.ts'
import { afterMatch } from '../../core/jobs/after-match.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { prisma, town } = await testTown()

const wish = wishOf({ category: 'garden', text: 'Laub harken', from: '15:00', to: '16:00' })
const at = (day: string, from: string, to: string) => ({ days: [day], from, to, part: null, every: null })
const FRIDAY = at('2026-11-27', '14:00', '15:00')

/** Erna and Ben, 16, have agreed on Thursday, 15 to 16 h. */
async function agreed(more: object = {}) {
  const here = rows(town)
  const erna = await here.member('Erna', ['SEEKER'])
  await prisma.member.update({ where: { id: erna }, data: { householdClearedAt: town.clock.now } })
  const ben = await here.member('Ben', ['HELPER'], { skills: ['garden'], birthYear: 2010 })
  await here.consented(ben)
  const posted = await here.call(erna, 'post-request', { wish: { ...wish, ...more }, draftId: null })
  if (isRefusal(posted)) throw new Error(posted.refused)
  const { id } = await prisma.invitation.findFirstOrThrow({ where: { requestId: posted.id, helperId: ben } })
  await here.call(ben, 'accept-invitation', { invitationId: id })
  const match = await prisma.match.findFirstOrThrow({ where: { requestId: posted.id } })
  const propose = (who: number, when: object) =>
    here.call(who, 'propose-time', { matchId: match.id, when: when as typeof FRIDAY })
  const answer = (who: number, agreed: boolean) =>
    here.call(who, 'answer-time', { matchId: match.id, agreed })
  const now = () => prisma.match.findUniqueOrThrow({ where: { id: match.id }, include: { request: true } })
  return { here, erna, ben, match, propose, answer, now }
}

test('both agree: the visit, its reminder, the question afterwards and the guardians’ call move with it', async () => {
  const { here, erna, ben, match, propose, answer, now } = await agreed()
  const calls = await prisma.callTask.count()
  expect(await propose(erna, FRIDAY)).toEqual({ told: 'told' })
  expect((await now()).startsAt).toEqual(match.startsAt)
  expect(await answer(ben, true)).toEqual({ moved: true })
  expect(await now()).toMatchObject({
    startsAt: new Date('2026-11-27T13:00:00Z'),
    endsAt: new Date('2026-11-27T14:00:00Z'),
    remindAt: new Date('2026-11-26T16:00:00Z'),
    proposedBySeeker: null,
    request: { days: ['2026-11-27'], from: '14:00', to: '15:00' },
  })
  expect(await prisma.callTask.count()).toBe(calls + 1)
  const about = { municipalityId: here.municipalityId, id: match.id }
  town.clock.now = new Date('2026-11-26T16:00:00Z')
  await afterMatch(town.core.house, about)
  expect((await now()).askedAt).toBeNull()
  town.clock.now = new Date('2026-11-27T15:00:00Z')
  await afterMatch(town.core.house, about)
  expect((await now()).askedAt).toEqual(town.clock.now)
})

test('a no leaves all as it was, and nobody answers their own question, nor one that is settled', async () => {
  const { erna, ben, match, propose, answer, now } = await agreed()
  expect(await answer(ben, true)).toMatchObject({ refused: 'not-now' })
  await propose(ben, FRIDAY)
  expect(await answer(ben, true)).toMatchObject({ refused: 'not-now' })
  expect(await answer(erna, false)).toEqual({ moved: false })
  expect(await answer(erna, true)).toMatchObject({ refused: 'not-now' })
  expect(await now()).toMatchObject({ startsAt: match.startsAt, request: { days: wish.days } })
})

test.each([
  ['a Sunday', at('2026-11-29', '14:00', '15:00'), 'minor-sunday'],
  ['school time', at('2026-11-27', '10:00', '11:00'), 'minor-school-time'],
  ['what is over', at('2026-11-20', '14:00', '15:00'), 'over-already'],
])('under 18 the law holds for the new time, too: %s', async (_, when, refused) => {
  const { erna, propose, now, match } = await agreed()
  expect(await propose(erna, when)).toMatchObject({ refused })
  expect((await now()).startsAt).toEqual(match.startsAt)
})

test('an hour later the same day is no clash with itself; with other help it is', async () => {
  const { here, erna, ben, propose } = await agreed()
  expect(await propose(erna, at('2026-11-26', '15:30', '16:30'))).toEqual({ told: 'told' })
  const karl = await here.member('Karl', ['SEEKER'])
  await prisma.member.update({ where: { id: karl }, data: { householdClearedAt: town.clock.now } })
  const { days, from, to } = FRIDAY
  const other = await here.request(karl, {
    ...{ category: 'garden', days, from, to, minutes: 60 },
    startsAt: new Date('2026-11-27T13:00:00Z'),
    endsAt: new Date('2026-11-27T14:00:00Z'),
  })
  const { id } = await here.invitation(other.id, ben)
  expect(await here.call(ben, 'accept-invitation', { invitationId: id })).toHaveProperty('matchId')
  expect(await propose(erna, FRIDAY)).toMatchObject({ refused: 'helper-busy-then' })
})

test('help of several is not moved by two of them', async () => {
  const { erna, propose } = await agreed({ people: 2 })
  expect(await propose(erna, FRIDAY)).toMatchObject({ refused: 'not-now' })
})

test('nothing is moved to every week, nor what is called off', async () => {
  const { here, erna, ben, match, propose } = await agreed()
  expect(await propose(erna, { ...FRIDAY, days: [], every: 'FR' })).toMatchObject({ refused: 'not-now' })
  await here.call(ben, 'withdraw-from-match', { matchId: match.id })
  expect(await propose(erna, FRIDAY)).toMatchObject({ refused: 'not-now' })
})
