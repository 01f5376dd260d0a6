import { pino } from 'pino'
import { beforeEach, expect, test } from 'vitest'
import { REMOVALS } from '../../core/jobs/removals.ts'
import { retention } from '../../core/jobs/retention.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'

const { database, prisma, town } = await testTown()
let here: ReturnType<typeof rows>
beforeEach(() => {
  here = rows(town)
})

/** so many days ago by the town's clock */
const ago = (days: number) => new Date(town.clock.now.getTime() - days * 86_400_000)
const round = () => retention(town.core.house)
const report = (more: object) =>
  prisma.report.create({
    data: { municipalityId: here.municipalityId, subject: 'member', text: 'Er war unfreundlich.', ...more },
  })

/** Erna, whom Olena has helped; both may be reported. */
async function neighbours() {
  const erna = await here.member('Erna', ['SEEKER'])
  const olena = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  return { erna, olena }
}

async function matched(seekerId: number, helperId: number, status: 'AGREED' | 'DONE', closedAt: Date | null) {
  const request = await here.request(seekerId, {
    status: status === 'DONE' ? 'DONE' : 'MATCHED',
    text: 'Einkaufen, ich habe Grippe',
    closedAt,
  })
  const { id: invitationId } = await here.invitation(request.id, helperId)
  const { municipalityId } = here
  await prisma.invitation.update({
    where: { id: invitationId },
    data: { status: 'ACCEPTED', sentAt: ago(100), score: 0.4 },
  })
  const match = await prisma.match.create({
    data: {
      municipalityId,
      requestId: request.id,
      invitationId,
      seekerId,
      helperId,
      status,
      doorCode: 'Apfelbaum',
      agreedAt: ago(100),
      closedAt,
      reveals: { create: { ownerId: seekerId, phone: true, address: true, decidedAt: ago(100) } },
      relay: { create: { fromSeeker: true, body: new Uint8Array([1]), at: ago(100) } },
    },
  })
  return { request, match, invitationId }
}

const read = async ({ request, match, invitationId }: Awaited<ReturnType<typeof matched>>) => ({
  text: (await prisma.helpRequest.findUniqueOrThrow({ where: { id: request.id } })).text,
  doorCode: (await prisma.match.findUniqueOrThrow({ where: { id: match.id } })).doorCode,
  reveals: await prisma.contactReveal.count({ where: { matchId: match.id } }),
  relay: await prisma.relayMessage.count({ where: { matchId: match.id } }),
  score: (await prisma.invitation.findUniqueOrThrow({ where: { id: invitationId } })).score,
})
const ALL_KEPT = {
  text: 'Einkaufen, ich habe Grippe',
  doorCode: 'Apfelbaum',
  reveals: 1,
  relay: 1,
  score: 0.4,
}

test('what came of help is emptied after 90 days, and the bare row stays for the statistics', async () => {
  const { erna, olena } = await neighbours()
  const old = await matched(erna, olena, 'DONE', ago(91))
  const young = await matched(erna, olena, 'DONE', ago(89))
  const agreed = await matched(erna, olena, 'AGREED', null)
  await round()
  await round()
  expect(await read(old)).toEqual({ text: '', doorCode: '', reveals: 0, relay: 0, score: null })
  expect(await prisma.match.findUnique({ where: { id: old.match.id } })).toMatchObject({ status: 'DONE' })
  // why somebody was asked goes by the day on which they were
  expect(await read(young)).toEqual({ ...ALL_KEPT, score: null })
  expect(await read(agreed)).toEqual(ALL_KEPT)
})

test('not while a report about one of the two is open', async () => {
  const { erna, olena } = await neighbours()
  const old = await matched(erna, olena, 'DONE', ago(91))
  const { id } = await report({ aboutId: olena, at: ago(1) })
  await round()
  expect(await read(old)).toEqual({ ...ALL_KEPT, score: null })
  await prisma.report.update({ where: { id }, data: { status: 'CLOSED', closedAt: ago(0) } })
  await round()
  expect(await read(old)).toMatchObject({ text: '', doorCode: '', reveals: 0 })
})

test('words of requests and offers stay while these live, and while somebody of several still comes', async () => {
  const { erna, olena } = await neighbours()
  const { match, request } = await matched(erna, olena, 'AGREED', null)
  await prisma.helpRequest.update({
    where: { id: request.id },
    data: { status: 'EXPIRED', closedAt: ago(91), people: 2 },
  })
  const words = { text: 'Worte', statusReason: 'Grund' }
  const gone = await here.request(erna, { ...words, status: 'CANCELLED', closedAt: ago(91) })
  const blocked = await here.offer(olena, { ...words, status: 'BLOCKED', closedAt: ago(91) })
  const alive = [
    await here.request(erna, { ...words, createdAt: ago(400) }),
    await here.request(erna, { ...words, status: 'HELD', closedAt: ago(91) }),
    await here.offer(olena, { ...words, createdAt: ago(400) }),
    await here.offer(olena, { ...words, status: 'PAUSED', createdAt: ago(400) }),
  ]
  await round()
  const requests = await prisma.helpRequest.findMany({ orderBy: { id: 'asc' } })
  const offers = await prisma.helpOffer.findMany({ orderBy: { id: 'asc' } })
  expect(requests.find(({ id }) => id === request.id)?.text).toBe('Einkaufen, ich habe Grippe')
  expect(requests.find(({ id }) => id === gone.id)).toMatchObject({ text: '', statusReason: null })
  expect(offers.find(({ id }) => id === blocked.id)).toMatchObject({ text: '', statusReason: null })
  expect([...requests, ...offers].filter(({ text }) => text === 'Worte')).toHaveLength(alive.length)
  expect(await prisma.match.findUnique({ where: { id: match.id } })).toMatchObject({ status: 'AGREED' })
})

test('wishes that were never posted go; those that wait for a decision of staff do not', async () => {
  const { erna } = await neighbours()
  await prisma.approval.updateMany({ data: { checkedOn: ago(100) } })
  const fresh = await here.member('Neu', ['SEEKER'])
  const waiting = await here.member('Wartet', [])
  await prisma.member.update({ where: { id: waiting }, data: { status: 'SUBMITTED', submittedAt: ago(2) } })
  const draft = { status: 'DRAFT', createdAt: ago(91) } as const
  await here.request(erna, draft)
  const young = await here.request(erna, { ...draft, createdAt: ago(89) })
  const ofFresh = await here.request(fresh, draft)
  const ofWaiting = await here.request(waiting, draft)
  // Erna is no helper yet: staff still decide about the role that her offer takes
  const offered = await here.offer(erna, draft)
  await round()
  const left = await prisma.helpRequest.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
  expect(left).toEqual([young, ofFresh, ofWaiting].map(({ id }) => ({ id })))
  expect(await prisma.helpOffer.count({ where: { id: offered.id } })).toBe(1)
})

test('calls that were made go, and not while their conversation waits for one', async () => {
  const { erna, olena } = await neighbours()
  const task = (memberId: number, chatId: number, doneAt: Date | null) =>
    prisma.callTask.create({
      data: {
        municipalityId: here.municipalityId,
        memberId,
        chatId,
        body: new Uint8Array([1]),
        dueAt: ago(200),
        doneAt,
      },
    })
  const phone = (memberId: number) =>
    prisma.chat.create({
      data: {
        bot: 'phone',
        externalId: String(memberId),
        municipalityId: here.municipalityId,
        memberId,
      },
    })
  const [one, other] = [await phone(erna), await phone(olena)]
  await task(erna, one.id, ago(91))
  const young = await task(erna, one.id, ago(89))
  const old = await task(olena, other.id, ago(91))
  const open = await task(olena, other.id, null)
  await round()
  const left = await prisma.callTask.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
  expect(left).toEqual([young, old, open].map(({ id }) => ({ id })))
})

test('reports lose their words a year after they were closed; an open one never does', async () => {
  const { erna, olena } = await neighbours()
  const about = { reporterId: erna, aboutId: olena, outcome: 'Gesprochen', status: 'CLOSED' }
  const old = await report({ ...about, closedAt: ago(366) })
  const young = await report({ ...about, closedAt: ago(364) })
  const open = await report({ reporterId: erna, aboutId: olena, at: ago(500) })
  await round()
  const by = new Map((await prisma.report.findMany()).map(each => [each.id, each]))
  expect(by.get(old.id)).toMatchObject({ text: '', outcome: null, reporterId: erna, aboutId: olena })
  expect(by.get(young.id)).toMatchObject({ text: 'Er war unfreundlich.', outcome: 'Gesprochen' })
  expect(by.get(open.id)).toMatchObject({ text: 'Er war unfreundlich.', status: 'OPEN' })
})

test('guardians and the date of birth serve until somebody is of age, a clearance until it has run out', async () => {
  const guardian = { create: { name: 'Petra Sander', consent: { create: consent() } } }
  const grown = await here.member('Groß', ['HELPER'], { birthYear: 2007 })
  const minor = await here.member('Mia', ['HELPER'], { birthYear: 2008 })
  for (const id of [grown, minor])
    await prisma.member.update({
      where: { id },
      data: { guardians: guardian, birthDate: new Date(`${id === grown ? 2007 : 2008}-03-01`) },
    })
  for (const reinspectBy of [ago(91), ago(89)])
    await prisma.clearanceRecord.create({
      data: {
        municipalityId: here.municipalityId,
        memberId: grown,
        seenOn: ago(900),
        reinspectBy,
        recordedById: 1,
      },
    })
  await round()
  expect(await prisma.guardian.findMany()).toMatchObject([{ memberId: minor }])
  expect(await prisma.guardianConsent.count()).toBe(1)
  const [first, second] = await prisma.member.findMany({ orderBy: { id: 'asc' } })
  expect(first).toMatchObject({ birthDate: null, birthYear: 2007 })
  expect(second).toMatchObject({ birthDate: new Date('2008-03-01') })
  expect(await prisma.clearanceRecord.count()).toBe(1)
})
const consent = () => ({ work: true, data: true, writtenOn: ago(30), recordedById: 1 })

test('who decided what is kept to the end of the third year, and so are the names of staff', async () => {
  town.clock.now = new Date('2030-01-01T12:00:00Z')
  const entry = { municipalityId: here.municipalityId, deed: 'member.approved', subject: 'member' }
  await prisma.auditEntry.create({ data: { ...entry, at: new Date('2026-12-30T12:00:00Z') } })
  const young = await prisma.auditEntry.create({ data: { ...entry, at: new Date('2027-01-01T12:00:00Z') } })
  const staff = (email: string, disabledAt: Date | null) =>
    prisma.staff.create({ data: { email, name: 'Frau Alt', passwordHash: '', disabledAt } })
  await staff('lange-fort@example.org', new Date('2026-06-01T12:00:00Z'))
  await staff('noch-nicht@example.org', new Date('2027-06-01T12:00:00Z'))
  await staff('arbeitet@example.org', null)
  await round()
  expect(await prisma.auditEntry.findMany()).toEqual([young])
  const left = await prisma.staff.findMany({ where: { name: 'Frau Alt' }, orderBy: { id: 'asc' } })
  expect(left.map(({ email }) => email)).toEqual(['noch-nicht@example.org', 'arbeitet@example.org'])
})

test('what has run out goes a day later: sessions, links, forms, leases', async () => {
  for (const [name, day] of [
    ['old', ago(1.1)],
    ['young', ago(0.9)],
  ] as const) {
    await prisma.staffSession.create({ data: { id: name, data: {}, expiresAt: day } })
    await prisma.setupLink.create({ data: { tokenHash: name, expiresAt: day } })
    await prisma.sentForm.create({ data: { id: name, at: day } })
    await prisma.lease.create({ data: { bot: name, holder: 'x', until: day } })
  }
  await round()
  expect(await prisma.staffSession.findMany()).toMatchObject([{ id: 'young' }])
  expect(await prisma.setupLink.findMany()).toMatchObject([{ tokenHash: 'young' }])
  expect(await prisma.sentForm.findMany()).toMatchObject([{ id: 'young' }])
  expect(await prisma.lease.findMany()).toMatchObject([{ bot: 'young' }])
})

test('one that fails keeps nothing else from going, and each takes so many at once', async () => {
  const { erna } = await neighbours()
  await here.request(erna, { text: 'Worte', status: 'CANCELLED', closedAt: ago(91) })
  for (const externalId of ['a', 'b', 'c'])
    await prisma.chat.create({ data: { bot: 'paper', externalId, lastTurnAt: ago(31) } })
  await prisma.$executeRaw`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'not today'; END $$`
  await prisma.$executeRaw`CREATE TRIGGER refuse BEFORE UPDATE ON "HelpRequest" EXECUTE FUNCTION refuse()`
  try {
    await REMOVALS.visitors?.(database, town.clock.now, 2)
    expect(await prisma.chat.count({ where: { memberId: null } })).toBe(1)
    await retention({ ...town.core.house, log: pino({ level: 'silent' }) })
    expect(await prisma.chat.count({ where: { memberId: null } })).toBe(0)
    expect(await prisma.helpRequest.count({ where: { text: 'Worte' } })).toBe(1)
  } finally {
    await prisma.$executeRaw`DROP TRIGGER refuse ON "HelpRequest"`
    await prisma.$executeRaw`DROP FUNCTION refuse`
  }
  await round()
  expect(await prisma.helpRequest.count({ where: { text: 'Worte' } })).toBe(0)
})
