import { expect, test } from 'vitest'
import { situationOf } from '../../core/calls/situation.ts'
import { DAY_MS } from '../../core/domain/calendar.ts'
import { FIRST_HABITS } from '../../core/matching/habits.ts'
import { atWork } from '../kit/at-work.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'

const { prisma, town } = await testTown()

test('a town without a record has the first habits', async () => {
  const { habits } = await atWork(town, situationOf)
  expect(habits).toMatchObject({
    requestsPerDay: 0,
    candidates: 0,
    helpers: 0,
    replyMinutes: FIRST_HABITS.replyMinutes,
  })
})

test('what a town’s own invitations say is learned: whoever is asked every day no longer answers', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const helpers = await Promise.all(
    ['Olena', 'Emre', 'Nora', 'Jan'].map(name => here.member(name, ['HELPER'])),
  )
  const start = town.clock.now.getTime() - 40 * DAY_MS
  for (let day = 0; day < 40; day++) {
    const openedAt = new Date(start + day * DAY_MS)
    const request = await here.request(seeker, { status: 'CANCELLED', openedAt })
    await prisma.dispatchWave.create({
      data: {
        municipalityId: here.municipalityId,
        requestId: request.id,
        number: 1,
        at: openedAt,
        why: { why: 'asking', candidates: 4 },
      },
    })
    for (const helper of helpers) {
      const { id } = await here.invitation(request.id, helper)
      const rested = day % 20 === 0
      await prisma.invitation.update({
        where: { id },
        data: rested
          ? { sentAt: openedAt, answeredAt: new Date(openedAt.getTime() + 60_000), status: 'DECLINED' }
          : { sentAt: openedAt, status: 'EXPIRED' },
      })
    }
  }
  const { habits } = await atWork(town, situationOf)
  expect(habits.helpers).toBe(4)
  expect(habits.candidates).toBeGreaterThan(3.5)
  expect(habits.requestsPerDay).toBeCloseTo(1, 1)
  expect(habits.restDays).toBeGreaterThan(5)
})

test('it is counted once a day, and another town learns nothing from it', async () => {
  const here = rows(town)
  await here.member('Olena', ['HELPER'])
  const first = await atWork(town, situationOf)
  await here.member('Emre', ['HELPER'])
  expect((await atWork(town, situationOf)).habits).toBe(first.habits)
  town.clock.now = new Date(town.clock.now.getTime() + DAY_MS)
  expect((await atWork(town, situationOf)).habits.helpers).toBe(2)
  expect((await atWork(town, situationOf, 1)).habits.helpers).toBe(0)
})
