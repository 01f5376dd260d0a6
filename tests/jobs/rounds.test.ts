import { beforeEach, describe, expect, test } from 'vitest'
import { oldOffers } from '../../core/jobs/old-offers.ts'
import { reminders } from '../../core/jobs/reminders.ts'
import { rows } from '../kit/rows.ts'
import { testChats, testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { prisma, town } = await testTown()
const chats = testChats(town)
let listenedTo: Map<string, number>
beforeEach(() => {
  listenedTo = new Map()
})

const at = (instant: string) => {
  town.clock.now = new Date(instant)
}
/** What has been said to somebody since they were last listened to. */
async function heard(name: string): Promise<string> {
  town.core.house.bell.ring('inbox')
  await town.core.settled('paper', `0:${name}`)
  const said = chats.person(`0:${name}`).read()
  const messages = said.slice(listenedTo.get(name) ?? 0)
  listenedTo.set(name, said.length)
  return messages.map(({ text, choices }) => `${text}\n${choices?.join(' | ')}`).join('\n')
}

describe('a visit', () => {
  const wish = wishOf()
  async function agreed() {
    const here = rows(town)
    const erna = await here.member('Erna', ['SEEKER'])
    const olena = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
    await here.call(erna, 'post-request', { wish, draftId: null })
    const { id } = await prisma.invitation.findFirstOrThrow()
    await here.call(olena, 'accept-invitation', { invitationId: id })
    await Promise.all(['Erna', 'Olena'].map(heard))
    return { here, erna, olena, match: await prisma.match.findFirstOrThrow() }
  }

  test('is told to both in the afternoon before, once', async () => {
    await agreed()
    at('2026-11-25T15:55:00Z')
    await reminders(town.core.house)
    expect(await heard('Erna')).toBe('')
    at('2026-11-25T16:00:00Z')
    await reminders(town.core.house)
    expect(await heard('Erna')).toMatch(
      /Zur Erinnerung:.*Olena hilft Ihnen: Einkaufen, Donnerstag, 26\. November/s,
    )
    expect(await heard('Olena')).toMatch(/Zur Erinnerung:.*Sie helfen Erna.*Codewort/s)
    await reminders(town.core.house)
    expect(await heard('Erna')).toBe('')
  })

  test('that was called off, or has begun meanwhile, is told to nobody', async () => {
    const { here, olena, match } = await agreed()
    at('2026-11-26T09:30:00Z')
    await reminders(town.core.house)
    expect(await heard('Erna')).toBe('')
    await prisma.match.update({ where: { id: match.id }, data: { remindAt: town.clock.now } })
    await here.call(olena, 'withdraw-from-match', { matchId: match.id })
    await heard('Erna')
    await reminders(town.core.house)
    expect(await heard('Erna')).toBe('')
  })
})

describe('an offer', () => {
  const wish = wishOf({ category: 'garden', days: [], from: null, to: null, every: 'SA', minutes: null })
  async function offered() {
    const here = rows(town)
    const olena = await here.member('Olena', ['HELPER'])
    await here.call(olena, 'post-offer', { wish, draftId: null, radiusKm: null })
    const { id } = await prisma.helpOffer.findFirstOrThrow()
    const status = async () => (await prisma.helpOffer.findUniqueOrThrow({ where: { id } })).status
    return { here, olena, id, status }
  }

  test('is asked about after 60 days, by day, and ends after 14 days of silence', async () => {
    const { status } = await offered()
    at('2027-01-21T10:00:00Z')
    await oldOffers(town.core.house)
    expect(await heard('Olena')).toBe('')
    at('2027-01-22T21:00:00Z')
    await oldOffers(town.core.house)
    expect(await heard('Olena')).toBe('')
    at('2027-01-23T10:00:00Z')
    await oldOffers(town.core.house)
    expect(await heard('Olena')).toMatch(/Gartenarbeit, samstags\. Gilt es noch\?.*Ja, gilt noch/s)
    at('2027-02-05T10:00:00Z')
    await oldOffers(town.core.house)
    expect([await heard('Olena'), await status()]).toEqual(['', 'ACTIVE'])
    at('2027-02-06T10:00:00Z')
    await oldOffers(town.core.house)
    expect(await heard('Olena')).toContain('habe ich herausgenommen')
    expect(await status()).toBe('ENDED')
    expect(await prisma.helperSkill.count()).toBe(0)
  })

  test.each([
    ['ja', 'Dann frage ich weiter', 'ACTIVE'],
    ['nein', 'ist herausgenommen', 'ENDED'],
  ])('„%s“ is heard', async (word, says, then) => {
    const { id, status } = await offered()
    at('2027-01-23T10:00:00Z')
    await oldOffers(town.core.house)
    await heard('Olena')
    await chats.person('0:Olena').say(word)
    expect(await heard('Olena')).toContain(says)
    expect(await status()).toBe(then)
    at('2027-02-10T10:00:00Z')
    await oldOffers(town.core.house)
    expect(await heard('Olena')).toBe('')
    expect(await prisma.helpOffer.findUnique({ where: { id } })).toMatchObject({ status: then })
  })

  test('of somebody who has helped in this way, or takes a break, is not asked about', async () => {
    const { here, olena, status } = await offered()
    await here.call(olena, 'pause-asks', { days: 100 })
    at('2027-01-23T10:00:00Z')
    await oldOffers(town.core.house)
    expect(await heard('Olena')).toBe('')
    await here.call(olena, 'pause-asks', { days: null })
    const erna = await here.member('Erna', ['SEEKER'])
    const request = await here.request(erna, { category: 'garden' })
    const { id } = await here.invitation(request.id, olena)
    await here.call(olena, 'accept-invitation', { invitationId: id })
    await heard('Olena')
    await oldOffers(town.core.house)
    expect([await heard('Olena'), await status()]).toEqual(['', 'ACTIVE'])
  })
})
