import { expect, test } from 'vitest'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'

const { prisma, town } = await testTown()
let chats = 0

const CHECKED = { checkedHow: 'CALL_BACK', checkedOn: '2026-11-23', sensitive: false } as const

async function applicant(more: object = {}) {
  const { municipalityId } = rows(town)
  return prisma.member.create({
    data: {
      municipalityId,
      status: 'SUBMITTED',
      firstName: 'Ben',
      lastName: 'Kruse',
      birthYear: 1980,
      latitude: 51.7,
      longitude: 8.5,
      wantsToHelp: true,
      chats: { create: { bot: 'paper', externalId: `ben-${++chats}` } },
      ...more,
    },
  })
}

const approve = (member: { id: number; version: number }, more: object = {}) =>
  deskOf(town).approveMember({
    memberId: member.id,
    version: member.version,
    roles: ['HELPER'],
    ...CHECKED,
    ...more,
  })

/** The bubbles that wait to be delivered to somebody, with the question that each ends in. */
async function saidTo(memberId: number) {
  const { seal } = town.core.house
  const { id } = await prisma.chat.findFirstOrThrow({ where: { memberId } })
  const prompts = new Map(
    (await prisma.prompt.findMany({ where: { chatId: id } })).map(each => [each.seq, each.body]),
  )
  const lines = await prisma.outbox.findMany({ where: { chatId: id }, orderBy: { seq: 'asc' } })
  return lines.map(({ seq, body }) => {
    const prompt = prompts.get(seq)
    return {
      ...seal.openJson<object>(body as Uint8Array, 'Outbox.body'),
      asks: prompt ? seal.openJson<object>(prompt, 'Prompt.body') : null,
    }
  })
}

test('whoever is approved is told, and asked about the wish that has waited', async () => {
  const erna = await applicant({ firstName: 'Erna', wantsHelp: true, wantsToHelp: false })
  const wish = await rows(town).request(erna.id, { status: 'DRAFT' })
  expect(await deskOf(town).listRegistrations({})).toMatchObject({
    total: 1,
    rows: [{ id: erna.id, pendingRoles: ['SEEKER'] }],
  })
  expect(await approve(erna, { roles: ['SEEKER'] })).toEqual({ memberId: erna.id, told: 'told' })
  await expect
    .poll(() => saidTo(erna.id))
    .toMatchObject([
      {
        lines: [
          { key: 'told.approved', params: { roles: ['SEEKER'], firstName: 'Erna', lastName: 'Kruse' } },
          {},
        ],
        asks: { flow: 'post-wish', step: 'ask', draft: { kind: 'request', id: wish.id } },
      },
    ])
  const member = await prisma.member.findUniqueOrThrow({
    where: { id: erna.id },
    include: { approvals: true, record: true },
  })
  const byStaffId = town.coordinators[0]?.id
  expect(member).toMatchObject({ status: 'APPROVED', approvedAt: town.clock.now, record: null })
  expect(member.approvals).toMatchObject([
    { role: 'SEEKER', checkedHow: 'CALL_BACK', sensitive: false, byStaffId },
  ])
  const [entry] = await prisma.auditEntry.findMany({ where: { deed: 'member.approved' } })
  expect(entry).toMatchObject({
    staffId: byStaffId,
    subjectId: erna.id,
    reason: 'SEEKER: CALL_BACK 2026-11-23',
  })
  expect(await prisma.helpRequest.findUnique({ where: { id: wish.id } })).toMatchObject({ status: 'DRAFT' })
})

test('a helper gets a record, and the second role later without being greeted again for the first', async () => {
  const ben = await applicant({ wantsHelp: true })
  await approve(ben, { sensitive: true })
  expect(await prisma.helperRecord.findUnique({ where: { memberId: ben.id } })).toMatchObject({
    alpha: 1.2,
    beta: 6,
  })
  expect(await deskOf(town).listRegistrations({})).toMatchObject({
    rows: [{ id: ben.id, pendingRoles: ['SEEKER'] }],
  })
  await approve({ id: ben.id, version: 1 }, { roles: ['SEEKER', 'HELPER'] })
  expect(await deskOf(town).listRegistrations({})).toMatchObject({ total: 0 })
  expect(await prisma.approval.count()).toBe(2)
  const told = await prisma.inbox.count({ where: { chat: { memberId: ben.id } } })
  expect(await approve({ id: ben.id, version: 2 })).toEqual({ memberId: ben.id, told: null })
  expect(await prisma.inbox.count({ where: { chat: { memberId: ben.id } } })).toBe(told)
})

test('a decision about what has changed since is refused, and changes nothing', async () => {
  const ben = await applicant()
  await prisma.member.update({ where: { id: ben.id }, data: { version: 1, lastName: 'Krause' } })
  for (const refused of [
    await approve(ben),
    await deskOf(town).askMemberBack({ memberId: ben.id, version: 0, question: 'Wo?' }),
    await deskOf(town).rejectMember({ memberId: ben.id, version: 0, reason: 'Nein.' }),
    await deskOf(town).recordInterview({ memberId: ben.id, version: 0 }),
  ])
    expect(refused).toEqual({ refused: 'changed-meanwhile', params: undefined })
  expect(await prisma.member.findUnique({ where: { id: ben.id } })).toMatchObject({
    status: 'SUBMITTED',
    version: 1,
  })
  expect([
    await prisma.approval.count(),
    await prisma.interview.count(),
    await prisma.auditEntry.count(),
  ]).toEqual([0, 0, 0])
})

test('what is filled in wrongly names its field', async () => {
  const ben = await applicant()
  const wrong = (field: string, problem: string) => ({ refused: 'bad-input', params: { field, problem } })
  expect(await approve(ben, { roles: [] })).toEqual(wrong('roles', 'choose'))
  expect(await approve(ben, { checkedOn: '2026-11-24' })).toEqual(wrong('checkedOn', 'in-the-future'))
  expect(await approve(ben, { checkedOn: 'gestern' })).toEqual(wrong('checkedOn', 'wrong'))
  const desk = deskOf(town)
  expect(await desk.rejectMember({ memberId: ben.id, version: 0, reason: '  ' })).toEqual(
    wrong('reason', 'missing'),
  )
  expect(await desk.askMemberBack({ memberId: ben.id, version: 0, question: 'x'.repeat(501) })).toEqual(
    wrong('question', 'too-long'),
  )
  expect(await prisma.auditEntry.count()).toBe(0)
})

test('a minor is let in with the written consent of every custodian, and at the right age', async () => {
  const ben = await applicant({ birthYear: 2012, inSchool: true })
  const desk = deskOf(town)
  expect(await approve(ben)).toEqual({ refused: 'too-young', params: { min: 14 } })
  expect(await desk.recordBirthDate({ memberId: ben.id, birthDate: '2012-05-01' })).toEqual({
    memberId: ben.id,
    calledOff: 0,
  })
  const now = () => prisma.member.findUniqueOrThrow({ where: { id: ben.id } })
  expect(await approve(await now())).toEqual({ refused: 'minor-consent-missing', params: { what: 'both' } })
  const paper = { work: true, data: true, childcare: false, writtenOn: '2026-11-20' }
  const mother = { memberId: ben.id, name: 'Sabine Kruse', phone: '05250 123451', signed: paper }
  expect(await desk.addGuardian(mother)).toMatchObject({ calledOff: 0 })
  const father = await desk.addGuardian({ memberId: ben.id, name: 'Jan Kruse', phone: null, signed: null })
  const fatherSigns = async (work: boolean) => {
    const { version } = await now()
    await desk.recordGuardianConsent({ guardianId: (father as { id: number }).id, version, ...paper, work })
  }
  expect(await approve(await now())).toEqual({ refused: 'minor-consent-missing', params: { what: 'both' } })
  await fatherSigns(false)
  expect(await approve(await now())).toEqual({ refused: 'minor-consent-missing', params: { what: 'work' } })
  expect(await now()).toMatchObject({ status: 'SUBMITTED' })
  await fatherSigns(true)
  expect(await approve(await now())).toMatchObject({ memberId: ben.id })
  expect(await prisma.guardianConsent.count()).toBe(2)
})

test('a grown-up’s full date of birth is not kept', async () => {
  const ben = await applicant()
  const kept = await deskOf(town).recordBirthDate({ memberId: ben.id, birthDate: '1980-05-01' })
  expect(kept).toEqual({ refused: 'bad-input', params: { field: 'birthDate', problem: 'wrong' } })
  expect((await prisma.member.findUniqueOrThrow({ where: { id: ben.id } })).birthDate).toBeNull()
})

test('asked back, interviewed, rejected: each is told, and who was rejected is not let in any more', async () => {
  const desk = deskOf(town)
  const erna = await applicant()
  await desk.askMemberBack({ memberId: erna.id, version: 0, question: 'Wohnen Sie im Lindenweg?' })
  await expect
    .poll(() => saidTo(erna.id))
    .toMatchObject([{ asks: { flow: 'my-registration', step: 'answer' } }])
  const [asked] = await saidTo(erna.id)
  expect(JSON.stringify(asked)).toContain('Wohnen Sie im Lindenweg?')
  expect(await desk.listRegistrations({})).toMatchObject({ total: 0 })
  expect(await desk.listRegistrations({ askedBack: true })).toMatchObject({
    total: 1,
    rows: [{ id: erna.id }],
  })
  // she may have called instead of writing
  expect(await approve({ id: erna.id, version: 1 })).toMatchObject({ memberId: erna.id })
  expect(await desk.listRegistrations({ askedBack: true })).toMatchObject({ total: 0 })

  const ben = await applicant()
  await desk.recordInterview({ memberId: ben.id, version: 0 })
  const interviews = [{ byStaffId: town.coordinators[0]?.id }]
  expect(await desk.readMember({ memberId: ben.id })).toMatchObject({ status: 'INTERVIEW', interviews })
  const reason = 'Sie wohnen nicht hier.'
  expect(await desk.rejectMember({ memberId: ben.id, version: 1, reason })).toMatchObject({ told: 'told' })
  await expect
    .poll(() => saidTo(ben.id))
    .toMatchObject([{ lines: [{ key: 'told.rejected', params: { reason } }] }])
  expect(await prisma.member.findUnique({ where: { id: ben.id } })).toMatchObject({
    status: 'REJECTED',
    statusReason: reason,
  })
  expect(await approve({ id: ben.id, version: 2 })).toMatchObject({ refused: 'not-now' })
})

test('another role can be declined; the one that was given stays', async () => {
  const ben = await applicant({ wantsHelp: true })
  await approve(ben)
  const desk = deskOf(town)
  expect(await desk.declineRole({ memberId: ben.id, role: 'HELPER', reason: 'x' })).toMatchObject({
    refused: 'not-now',
  })
  expect(
    await desk.declineRole({ memberId: ben.id, role: 'SEEKER', reason: 'Bitte persönlich kommen.' }),
  ).toMatchObject({ told: 'told' })
  expect(await desk.readMember({ memberId: ben.id })).toMatchObject({
    pendingRoles: [],
    approvals: [{ role: 'HELPER' }],
    status: 'APPROVED',
  })
})
