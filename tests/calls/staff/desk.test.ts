import { beforeEach, describe, expect, test } from 'vitest'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'
import { fillTown } from '../../web-admin/fill-town.ts'

const { prisma, town } = await testTown()
let filled: Awaited<ReturnType<typeof fillTown>>

beforeEach(async () => {
  filled = await fillTown(town)
})

/** how often the service has had something to say to somebody */
const toldTo = (memberId: number) => prisma.inbox.count({ where: { chat: { memberId } } })

test('what waits is counted; what cannot wait comes first, then what has waited longest', async () => {
  const waiting = await deskOf(town).whatWaits()
  expect(waiting).toMatchObject({
    counts: {
      registration: 3,
      call: 1,
      match: 1,
      report: 1,
      line: 1,
      'request-held': 1,
      'request-alone': 0,
      'offer-held': 0,
    },
  })
  const { first } = waiting as Exclude<typeof waiting, { refused: unknown }>
  expect(first).toHaveLength(8)
  // somebody's complaint, and a visit tomorrow for which nothing is shown
  expect(first.map(each => each.pressing)).toEqual([true, true, ...Array(6).fill(false)])
  expect(first.slice(0, 3)).toMatchObject([
    { kind: 'match', pressing: true },
    { kind: 'report', pressing: true },
    { kind: 'registration', who: ['Erna Berger'] },
  ])
  const times = first.slice(2).map(each => each.since.getTime())
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect(await deskOf(town).whatWaits({ kind: 'call' })).toMatchObject({
    counts: { registration: 3 },
    first: [{ kind: 'call', who: ['Wilhelm Sander'] }],
  })
  expect(first.find(each => each.kind === 'match')).toMatchObject({
    id: filled.match,
    need: 'nothing-shared',
    who: ['Anna Beispiel', 'Olena Beispiel'],
  })
  await prisma.contactReveal.create({
    data: {
      municipalityId: rows(town).municipalityId,
      matchId: filled.match,
      ownerId: filled.anna,
      phone: true,
      address: false,
      decidedAt: town.clock.now,
    },
  })
  expect(await deskOf(town).whatWaits()).toMatchObject({ counts: { match: 0 } })
})

test('a match waits for staff as soon as one of the two is not to be reached any more', async () => {
  const { olena, anna, match } = filled
  const waiting = async () => {
    const found = await deskOf(town).whatWaits()
    return (found as Exclude<typeof found, { refused: unknown }>).first.filter(each => each.kind === 'match')
  }
  for (const memberId of [olena, anna]) {
    await prisma.member.update({ where: { id: memberId }, data: { unreachableAt: town.clock.now } })
    expect(await waiting()).toMatchObject([{ id: match, need: 'unreachable' }])
    await prisma.member.update({ where: { id: memberId }, data: { unreachableAt: null } })
    expect(await waiting()).toMatchObject([{ id: match, need: 'nothing-shared' }])
  }
})

test('a request that found nobody waits for an idea', async () => {
  const desk = deskOf(town)
  const startsAt = new Date(town.clock.now.getTime() + 3 * 3_600_000)
  await prisma.helpRequest.update({ where: { id: filled.held }, data: { startsAt } })
  await desk.releaseRequest({ requestId: filled.held, reason: 'gut' })
  town.clock.now = new Date(town.clock.now.getTime() + 60_000)
  expect(await desk.searchAgain({ requestId: filled.held })).toEqual({ requestId: filled.held, asked: 0 })
  const waiting = await desk.whatWaits()
  expect(waiting).toMatchObject({ counts: { 'request-held': 0, 'request-alone': 1 } })
  const { first } = waiting as Exclude<typeof waiting, { refused: unknown }>
  // in three hours: before everybody who has waited longer
  expect(first.find(each => each.kind === 'request-alone')).toMatchObject({
    id: filled.held,
    who: ['Anna Beispiel'],
    category: 'paperwork',
    need: 'soon',
    pressing: true,
  })
})

test('a suspended helper is asked nothing more, and the seeker hears no reason', async () => {
  const { olena, murat, anna, match, matched, open, offer } = filled
  const desk = deskOf(town)
  const before = await toldTo(anna)
  expect(await desk.suspendMember({ memberId: olena, reason: 'Fragt nach Bankdaten' })).toEqual({
    memberId: olena,
    told: 'told',
  })
  expect(await prisma.match.findUnique({ where: { id: match } })).toMatchObject({ status: 'WITHDRAWN' })
  expect(await prisma.helpRequest.findUnique({ where: { id: matched } })).toMatchObject({ status: 'OPEN' })
  expect(await prisma.helpOffer.findUnique({ where: { id: offer } })).toMatchObject({ status: 'PAUSED' })
  expect(await toldTo(anna)).toBeGreaterThan(before)
  const said = await prisma.inbox.findMany({ where: { chat: { memberId: anna }, event: { not: null } } })
  for (const { event } of said)
    expect(town.core.house.seal.open(event as Uint8Array, 'Inbox.event')).not.toContain('Bankdaten')

  await desk.suspendMember({ memberId: murat, reason: 'Meldung' })
  expect(await prisma.invitation.findMany({ where: { helperId: murat } })).toMatchObject([
    { requestId: open, status: 'CANCELLED' },
  ])
  // others keep what they have
  expect(await prisma.member.findUnique({ where: { id: anna } })).toMatchObject({ status: 'APPROVED' })
  expect(await prisma.helpRequest.findUnique({ where: { id: open } })).toMatchObject({ status: 'OPEN' })
  expect(await desk.suspendMember({ memberId: olena, reason: 'noch einmal' })).toMatchObject({
    refused: 'not-now',
  })
  expect(await prisma.auditEntry.findMany({ where: { deed: 'member.suspended' } })).toMatchObject([
    { reason: 'Fragt nach Bankdaten' },
    { reason: 'Meldung' },
  ])
})

test('a suspended seeker’s requests rest, and rest on after the reinstatement', async () => {
  const { anna, olena, murat, match, matched, open, held } = filled
  const desk = deskOf(town)
  await desk.suspendMember({ memberId: anna, reason: 'Prüfung' })
  const requests = await prisma.helpRequest.findMany({ orderBy: { id: 'asc' } })
  expect(requests.map(each => [each.id, each.status])).toEqual([
    [matched, 'PAUSED'],
    [open, 'PAUSED'],
    [held, 'HELD'],
  ])
  expect(await prisma.match.findUnique({ where: { id: match } })).toMatchObject({ status: 'WITHDRAWN' })
  expect(await prisma.invitation.count({ where: { status: 'SENT' } })).toBe(0)
  for (const helper of [olena, murat]) expect(await toldTo(helper)).toBeGreaterThan(0)
  expect(await desk.postRequestFor({ memberId: anna, wish: { category: 'garden' } })).toMatchObject({
    refused: 'not-approved',
  })
  expect(await desk.reinstateMember({ memberId: anna, reason: 'geklärt' })).toMatchObject({ told: 'told' })
  expect(await prisma.member.findUnique({ where: { id: anna } })).toMatchObject({
    status: 'APPROVED',
    statusReason: null,
  })
  expect(await prisma.helpRequest.count({ where: { status: 'PAUSED' } })).toBe(2)
})

test('a request is blocked, unblocked to be looked at, released, searched again and cancelled', async () => {
  const { open, held, murat, anna } = filled
  const desk = deskOf(town)
  const status = async (id: number) => (await prisma.helpRequest.findUniqueOrThrow({ where: { id } })).status
  expect(await desk.releaseRequest({ requestId: open, reason: 'gut' })).toMatchObject({ refused: 'not-now' })
  await desk.blockRequest({ requestId: open, reason: 'Werbung' })
  expect(await status(open)).toBe('BLOCKED')
  expect(await prisma.invitation.findFirst({ where: { helperId: murat } })).toMatchObject({
    status: 'CANCELLED',
  })
  expect(await toldTo(anna)).toBeGreaterThan(0)
  expect(await desk.searchAgain({ requestId: open })).toMatchObject({ refused: 'not-now' })
  await desk.unblockRequest({ requestId: open, reason: 'Irrtum' })
  expect(await status(open)).toBe('HELD')
  await desk.releaseRequest({ requestId: held, reason: 'gut' })
  expect(await status(held)).toBe('OPEN')
  expect(await desk.searchAgain({ requestId: held })).toMatchObject({ requestId: held })
  await desk.cancelRequest({ requestId: held, reason: 'am Telefon' })
  expect(await status(held)).toBe('CANCELLED')
  expect(await desk.cancelRequest({ requestId: held, reason: 'am Telefon' })).toMatchObject({
    refused: 'not-now',
  })
  expect(await desk.readRequest({ requestId: open })).toMatchObject({
    invitations: [{ helper: { id: murat } }],
    waves: [],
    matches: [],
  })
  expect(await desk.listRequests({ status: 'CANCELLED' })).toMatchObject({ total: 1, rows: [{ id: held }] })
})

test('nobody’s draft is shown', async () => {
  const draft = await rows(town).request(filled.anna, { status: 'DRAFT' })
  const desk = deskOf(town)
  expect(await desk.readRequest({ requestId: draft.id })).toMatchObject({ refused: 'not-found' })
  expect(await desk.blockRequest({ requestId: draft.id, reason: 'x' })).toMatchObject({
    refused: 'not-found',
  })
  expect(JSON.stringify(await desk.listRequests({}))).not.toContain('DRAFT')
})

test('an offer is blocked, unblocked, released and ended', async () => {
  const { offer, olena } = filled
  const desk = deskOf(town)
  const before = await toldTo(olena)
  await desk.blockOffer({ offerId: offer, reason: 'Werbung' })
  expect(await toldTo(olena)).toBe(before + 1)
  await desk.unblockOffer({ offerId: offer, reason: 'Irrtum' })
  expect(await desk.endOffer({ offerId: offer, reason: '' })).toMatchObject({ refused: 'bad-input' })
  await desk.releaseOffer({ offerId: offer, reason: 'gut' })
  expect(await desk.readOffer({ offerId: offer })).toMatchObject({ status: 'ACTIVE', statusReason: 'gut' })
  await desk.endOffer({ offerId: offer, reason: 'auf Wunsch' })
  expect(await desk.listOffers({ status: 'ENDED' })).toMatchObject({ rows: [{ id: offer }] })
  expect(await desk.blockOffer({ offerId: 999, reason: 'x' })).toMatchObject({ refused: 'not-found' })
})

test('a match is called off once, by whom staff say', async () => {
  const { match, matched } = filled
  const desk = deskOf(town)
  await desk.callOffMatch({ matchId: match, by: 'seeker', reason: 'am Telefon' })
  expect(await desk.readMatch({ matchId: match })).toMatchObject({
    status: 'WITHDRAWN',
    category: 'shopping',
  })
  expect(await prisma.helpRequest.findUnique({ where: { id: matched } })).toMatchObject({
    status: 'CANCELLED',
  })
  expect(await desk.callOffMatch({ matchId: match, by: 'staff', reason: 'x' })).toMatchObject({
    refused: 'not-now',
  })
  expect(await desk.listMatches({ status: 'AGREED' })).toMatchObject({ total: 0 })
})

describe('a match about which the two say different things', () => {
  beforeEach(async () => {
    const { match, anna, olena } = filled
    const { municipalityId } = rows(town)
    const said = { municipalityId, matchId: match, at: town.clock.now }
    await prisma.match.update({ where: { id: match }, data: { startsAt: town.clock.now } })
    await prisma.checkIn.create({ data: { ...said, memberId: anna, happened: false } })
    await prisma.checkIn.create({ data: { ...said, memberId: olena, happened: true } })
    const record = { municipalityId, memberId: olena }
    await prisma.helperRecord.upsert({ where: { memberId: olena }, create: record, update: {} })
    expect(await deskOf(town).whatWaits()).toMatchObject({
      counts: { match: 1 },
      first: expect.arrayContaining([expect.objectContaining({ id: match, need: 'check-ins-differ' })]),
    })
  })

  test('counts as done once staff say so, and is nobody’s task any more', async () => {
    const { match, matched, olena } = filled
    const desk = deskOf(town)
    expect(await desk.settleMatch({ matchId: match, how: 'DONE', reason: '' })).toMatchObject({
      refused: 'bad-input',
    })
    await desk.settleMatch({ matchId: match, how: 'DONE', reason: 'mit beiden gesprochen' })
    expect(await desk.readMatch({ matchId: match })).toMatchObject({ status: 'DONE' })
    expect(await prisma.helpRequest.findUnique({ where: { id: matched } })).toMatchObject({ status: 'DONE' })
    expect(await prisma.helperRecord.findUnique({ where: { memberId: olena } })).toMatchObject({
      jobs: 1,
      noShows: 0,
    })
    expect(await desk.whatWaits()).toMatchObject({ counts: { match: 0 } })
    expect(await desk.settleMatch({ matchId: match, how: 'NO_SHOW', reason: 'x' })).toMatchObject({
      refused: 'not-now',
    })
  })

  test('isn’t known before it has begun', async () => {
    const matchId = filled.match
    const startsAt = new Date(town.clock.now.getTime() + 3_600_000)
    await prisma.match.update({ where: { id: matchId }, data: { startsAt } })
    expect(await deskOf(town).readMatch({ matchId })).toMatchObject({ begun: false })
    const early = await deskOf(town).settleMatch({ matchId, how: 'DONE', reason: 'x' })
    expect(early).toMatchObject({ refused: 'not-now' })
    town.clock.now = startsAt
    expect(await deskOf(town).readMatch({ matchId })).toMatchObject({ begun: true })
  })

  test('counts as missed where nobody came, and the search goes on', async () => {
    const { match, matched, olena } = filled
    await deskOf(town).settleMatch({ matchId: match, how: 'NO_SHOW', reason: 'Olena war krank' })
    expect(await prisma.match.findUnique({ where: { id: match } })).toMatchObject({ status: 'NO_SHOW' })
    expect(await prisma.helpRequest.findUnique({ where: { id: matched } })).toMatchObject({ status: 'OPEN' })
    expect(await prisma.helperRecord.findUnique({ where: { memberId: olena } })).toMatchObject({
      jobs: 0,
      noShows: 1,
    })
  })
})

test('a report is closed once, with what was done, and taken up again with the reason', async () => {
  const desk = deskOf(town)
  const { rows: open } = (await desk.listReports({})) as { rows: { id: number }[] }
  const reportId = open[0]?.id ?? 0
  expect(await desk.closeReport({ reportId, outcome: ' ' })).toMatchObject({ refused: 'bad-input' })
  await desk.closeReport({ reportId, outcome: 'Gesprochen, gesperrt.' })
  expect(await desk.closeReport({ reportId, outcome: 'noch einmal' })).toMatchObject({ refused: 'not-now' })
  expect(await desk.reopenReport({ reportId, reason: ' ' })).toMatchObject({ refused: 'bad-input' })
  await desk.reopenReport({ reportId, reason: 'Es ist wieder geschehen.' })
  expect(await prisma.report.findFirstOrThrow({ where: { id: reportId } })).toMatchObject({
    status: 'OPEN',
    outcome: null,
    closedById: null,
  })
  expect(await desk.reopenReport({ reportId, reason: 'noch einmal' })).toMatchObject({ refused: 'not-now' })
  expect(
    await prisma.auditEntry.findMany({ where: { subject: 'report', subjectId: reportId } }),
  ).toMatchObject([
    { deed: 'report.closed', reason: 'Gesprochen, gesperrt.' },
    { deed: 'report.reopened', reason: 'Es ist wieder geschehen.' },
  ])
  await desk.closeReport({ reportId, outcome: 'Beide haben sich ausgesprochen.' })
  expect(await desk.listReports({ status: 'CLOSED' })).toMatchObject({
    total: 1,
    rows: [{ outcome: 'Beide haben sich ausgesprochen.', closedById: town.coordinators[0]?.id }],
  })
})

test('a stuck line is tried again or dropped; one whose words are gone can only be dropped', async () => {
  const { dead, olena } = filled
  const desk = deskOf(town)
  expect(await desk.listDeadLines()).toMatchObject({
    total: 1,
    rows: [
      {
        box: 'outbox',
        id: dead,
        member: { id: olena },
        retriable: true,
        lines: [{ key: 'told.reinstated' }],
      },
    ],
  })
  await desk.retryLine({ box: 'outbox', lineId: dead })
  expect(await prisma.outbox.findUnique({ where: { id: dead } })).toMatchObject({
    deadAt: null,
    attempts: 0,
    failure: null,
  })
  expect(await desk.dropLine({ box: 'outbox', lineId: dead, reason: 'x' })).toMatchObject({
    refused: 'not-found',
  })

  const { chatId } = await prisma.outbox.findUniqueOrThrow({ where: { id: dead } })
  const lost = await prisma.inbox.create({
    data: { bot: 'paper', updateId: 'lost', chatId, attempts: 5, failure: 'boom', handledAt: town.clock.now },
  })
  expect(await desk.listDeadLines()).toMatchObject({ total: 1, rows: [{ box: 'inbox', retriable: false }] })
  expect(await desk.retryLine({ box: 'inbox', lineId: lost.id })).toEqual({
    refused: 'line-forgotten',
    params: undefined,
  })
  await desk.dropLine({ box: 'inbox', lineId: lost.id, reason: 'angerufen' })
  expect(await desk.listDeadLines()).toMatchObject({ total: 0 })
})

test('papers: a clearance with its term, a household cleared and uncleared', async () => {
  const { olena, anna } = filled
  const desk = deskOf(town)
  expect(
    await desk.recordClearance({ memberId: olena, seenOn: '2026-11-20', reinspectBy: '2026-11-20' }),
  ).toMatchObject({ refused: 'bad-input' })
  expect(
    await desk.recordClearance({ memberId: olena, seenOn: '2026-11-25', reinspectBy: '2027-11-20' }),
  ).toMatchObject({ refused: 'bad-input' })
  await desk.recordClearance({ memberId: olena, seenOn: '2026-11-20', reinspectBy: '2029-11-20' })
  await desk.clearHousehold({ memberId: anna, cleared: true, reason: 'besucht' })
  expect(await desk.readMember({ memberId: anna })).toMatchObject({ householdClearedAt: town.clock.now })
  await desk.clearHousehold({ memberId: anna, cleared: false, reason: 'umgezogen' })
  expect(await desk.readMember({ memberId: anna })).toMatchObject({ householdClearedAt: null })
  expect(await prisma.clearanceRecord.count()).toBe(1)
})

test('an erased member is gone from every list; the log keeps the reason', async () => {
  const { anna } = filled
  const desk = deskOf(town)
  await desk.eraseMemberFor({ memberId: anna, reason: 'eigener Wunsch' })
  expect(await desk.readMember({ memberId: anna })).toMatchObject({ refused: 'not-found' })
  expect(await desk.listMembers({ search: 'Anna' })).toMatchObject({ total: 0 })
  expect(await desk.eraseMemberFor({ memberId: anna, reason: 'x' })).toMatchObject({ refused: 'not-now' })
  const log = await desk.listAudit({ subject: 'member', subjectId: anna })
  expect(log).toMatchObject({
    rows: [
      { deed: 'member.erased', reason: 'eigener Wunsch', staffName: 'Frau Hartmann' },
      { deed: 'member.left' },
    ],
  })
})

test('long lists come a page at a time', async () => {
  const { municipalityId } = rows(town)
  const many = Array.from({ length: 120 }, (_, n) => ({
    municipalityId,
    status: 'APPROVED' as const,
    firstName: `P${n}`,
    lastName: 'Zufall',
    latitude: 51,
    longitude: 8,
  }))
  await prisma.member.createMany({ data: many })
  const last = await deskOf(town).listMembers({ search: 'Zufall', page: 3 })
  expect(last).toMatchObject({ total: 120, page: 3, pages: 3 })
  expect((last as { rows: object[] }).rows).toHaveLength(20)
})
