import { beforeEach, expect, test } from 'vitest'
import { retention } from '../../core/jobs/retention.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'

const { prisma, town } = await testTown()
let here: ReturnType<typeof rows>
beforeEach(() => {
  here = rows(town)
})

const ago = (days: number) => new Date(town.clock.now.getTime() - days * 86_400_000)
const round = () => retention(town.core.house)

/** Agreed on, and over so many days ago; both were asked how it went. */
async function help({ endedAgo, askedAgo = endedAgo, every = null, said = [] }: Help) {
  const seekerId = await here.member('Erna', ['SEEKER'])
  const helperId = await here.member('Olena', ['HELPER'])
  const endsAt = endedAgo === null ? null : ago(endedAgo)
  const request = await here.request(seekerId, { status: 'MATCHED', endsAt, every })
  const { id: invitationId } = await here.invitation(request.id, helperId)
  await prisma.invitation.update({ where: { id: invitationId }, data: { status: 'ACCEPTED' } })
  const { municipalityId } = here
  const checkIns = said.map(({ by, happened }) => ({
    memberId: by === 'seeker' ? seekerId : helperId,
    happened,
    at: ago(1),
  }))
  const match = await prisma.match.create({
    data: {
      municipalityId,
      requestId: request.id,
      invitationId,
      seekerId,
      helperId,
      status: 'AGREED',
      doorCode: 'Apfelbaum',
      agreedAt: ago(200),
      startsAt: endsAt,
      endsAt,
      askedAt: askedAgo === null ? null : ago(askedAgo),
      checkIns: { create: checkIns },
    },
  })
  const now = async () => ({
    match: (await prisma.match.findUniqueOrThrow({ where: { id: match.id } })).status,
    request: (await prisma.helpRequest.findUniqueOrThrow({ where: { id: request.id } })).status,
  })
  return { now, helperId, match }
}

const STANDS = { match: 'AGREED', request: 'MATCHED' }
const yes = (by: 'seeker' | 'helper') => ({ by, happened: true })
const no = (by: 'seeker' | 'helper') => ({ by, happened: false })

test.each<[string, Help, { match: string; request: string }]>([
  ['nobody said anything', { endedAgo: 31 }, { match: 'DONE', request: 'DONE' }],
  ['one said that it was fine', { endedAgo: 31, said: [yes('helper')] }, { match: 'DONE', request: 'DONE' }],
  [
    'the helper could not come',
    { endedAgo: 31, said: [no('helper')] },
    { match: 'NO_SHOW', request: 'EXPIRED' },
  ],
  ['it has no day, for 91 days', { endedAgo: null, askedAgo: 91 }, { match: 'DONE', request: 'DONE' }],
  ['the month is not over', { endedAgo: 29 }, STANDS],
  ['the two differ: that is for staff', { endedAgo: 31, said: [yes('helper'), no('seeker')] }, STANDS],
  ['they were never asked', { endedAgo: 31, askedAgo: null }, STANDS],
  ['it is of every week', { endedAgo: 31, every: 'TH' }, STANDS],
  ['it has no day, for 89 days', { endedAgo: null, askedAgo: 89 }, STANDS],
  ['it has no day, and one said: not yet', { endedAgo: null, askedAgo: 91, said: [no('helper')] }, STANDS],
])('help that is over, and %s', async (_, how, then) => {
  const { now } = await help(how)
  await round()
  await round()
  expect(await now()).toEqual(then)
})

test('nothing is concluded while a report is open, and a yes is counted once', async () => {
  const { now, helperId } = await help({ endedAgo: 31 })
  const report = await prisma.report.create({
    data: { municipalityId: here.municipalityId, subject: 'member', text: 'Kam zu spät', aboutId: helperId },
  })
  await round()
  expect(await now()).toEqual(STANDS)
  await prisma.report.update({ where: { id: report.id }, data: { status: 'CLOSED', closedAt: ago(0) } })
  await round()
  await round()
  expect(await prisma.helperRecord.findUnique({ where: { memberId: helperId } })).toMatchObject({ jobs: 1 })
})

test('who was turned away is erased 90 days after the decision, not after the registration', async () => {
  const turnedAway = async (name: string, daysAgo: number) => {
    const id = await here.member(name, [])
    await prisma.member.update({ where: { id }, data: { status: 'REJECTED', submittedAt: ago(200) } })
    await prisma.auditEntry.create({
      data: {
        municipalityId: here.municipalityId,
        deed: 'member.rejected',
        subject: 'member',
        subjectId: id,
        at: ago(daysAgo),
      },
    })
    return id
  }
  const old = await turnedAway('Alt', 91)
  const lately = await turnedAway('Neu', 89)
  const member = await here.member('Erna', ['SEEKER'])
  await round()
  await round()
  const statusOf = async (id: number) => (await prisma.member.findUniqueOrThrow({ where: { id } })).status
  expect(await Promise.all([old, lately, member].map(statusOf))).toEqual(['LEFT', 'REJECTED', 'APPROVED'])
  expect(await prisma.auditEntry.count({ where: { subjectId: old, deed: 'member.left' } })).toBe(1)
})

interface Help {
  /** null: it has no day */
  endedAgo: number | null
  askedAgo?: number | null
  every?: string | null
  said?: { by: 'seeker' | 'helper'; happened: boolean }[]
}
