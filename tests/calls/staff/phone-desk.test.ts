import { expect, test } from 'vitest'
import { render, renderAll } from '../../../core/texts/render.ts'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'

const { prisma, town } = await testTown()

const wilhelm = () => ({
  firstName: 'Wilhelm',
  lastName: 'Sander',
  birthYear: 1938,
  districtId: town.towns[0]?.districts[0]?.id ?? 0,
  phone: '05250 123456',
  address: 'Lindenweg 3',
  wantsHelp: true,
  wantsToHelp: false,
  inSchool: null,
  guardian: null,
  consents: ['MEDIATION', 'CALLS'] as ('MEDIATION' | 'CALLS')[],
  consentOn: '2026-11-23',
  phoneShared: false,
  admission: {
    roles: ['SEEKER' as const],
    checkedHow: 'CALL_BACK' as const,
    checkedOn: '2026-11-23',
    sensitive: false,
  },
})

async function enter(more: object = {}) {
  const entered = await deskOf(town).enterMember({ ...wilhelm(), ...more })
  if ('refused' in entered) throw new Error(entered.refused)
  await town.core.settled('phone', String(entered.memberId))
  return entered.memberId
}

async function openCalls() {
  const list = await deskOf(town).listCalls({})
  if ('refused' in list) throw new Error(list.refused)
  return list.rows
}

test('a person without internet: consents are dated, number and address sealed, and the greeting is a call', async () => {
  const memberId = await enter()
  const row = await prisma.member.findUniqueOrThrow({ where: { id: memberId }, include: { consents: true } })
  expect(row).toMatchObject({ reach: 'PHONE', status: 'APPROVED' })
  expect(Buffer.from(row.phone ?? []).toString()).not.toContain('5250')
  expect(row.consents.map(each => [each.purpose, each.recordedById])).toEqual([
    ['MEDIATION', town.coordinators[0]?.id],
    ['CALLS', town.coordinators[0]?.id],
  ])
  expect(await deskOf(town).readMember({ memberId })).toMatchObject({
    phone: '+495250123456',
    address: 'Lindenweg 3',
  })
  const [call] = await openCalls()
  expect(call).toMatchObject({ memberId, outcome: null })
  expect(call && renderAll(call.lines, call.reader)).toContain('Wilhelm Sander')
})

test('nothing is stored without both consents, a known number, or an admission that does not stand', async () => {
  const desk = deskOf(town)
  const refused = (more: object) => desk.enterMember({ ...wilhelm(), ...more })
  expect(await refused({ consents: ['CALLS'] })).toEqual({
    refused: 'consent-missing',
    params: { purpose: 'MEDIATION' },
  })
  expect(await refused({ consents: ['MEDIATION'] })).toEqual({
    refused: 'consent-missing',
    params: { purpose: 'CALLS' },
  })
  expect(await refused({ phone: '12' })).toEqual({
    refused: 'bad-input',
    params: { field: 'phone', problem: 'wrong' },
  })
  expect(await refused({ wantsHelp: false })).toMatchObject({
    refused: 'bad-input',
    params: { field: 'wants' },
  })
  expect(await refused({ consentOn: '2026-11-24' })).toMatchObject({ params: { problem: 'in-the-future' } })
  // the person is written down first and the admission refused afterwards: both or nothing
  const young = {
    birthYear: 2011,
    wantsToHelp: true,
    admission: { ...wilhelm().admission, roles: ['HELPER'] },
  }
  expect(await refused(young)).toMatchObject({ refused: 'minor-consent-missing' })
  expect([
    await prisma.member.count(),
    await prisma.consent.count(),
    await prisma.auditEntry.count(),
  ]).toEqual([0, 0, 0])

  const memberId = await enter()
  expect(await refused({ firstName: 'Else' })).toEqual({
    refused: 'phone-known',
    params: { memberId, name: 'Wilhelm Sander' },
  })
  expect(await refused({ firstName: 'Else', phoneShared: true })).toHaveProperty('memberId')
})

test('the phone desk enters people and leaves the decision to the coordination', async () => {
  const [place] = town.towns
  const staff = await prisma.staff.create({
    data: { email: 'tel@example.org', name: 'Frau Telefon', passwordHash: '' },
  })
  await prisma.staffRole.create({
    data: { staffId: staff.id, municipalityId: place?.id ?? 0, role: 'PHONE_DESK' },
  })
  const desk = town.core.desk(staff.id, place?.id ?? 0)
  expect(await desk.enterMember(wilhelm())).toMatchObject({ refused: 'not-allowed' })
  expect(await prisma.member.count()).toBe(0)
  expect(await desk.enterMember({ ...wilhelm(), admission: null })).toHaveProperty('memberId')
  expect(await desk.listRegistrations({})).toMatchObject({ refused: 'not-allowed' })
  await prisma.staff.update({ where: { id: staff.id }, data: { disabledAt: town.clock.now } })
  expect(await desk.listCalls({})).toMatchObject({ refused: 'not-allowed' })
})

test('an answer said aloud goes on as the person’s own tap, once; what is overtaken isn’t called about', async () => {
  const memberId = await enter({
    wantsHelp: false,
    wantsToHelp: true,
    admission: { ...wilhelm().admission, roles: ['HELPER'] },
  })
  const desk = deskOf(town)
  for (const { id } of await openCalls()) await desk.tickOffCall({ taskId: id, outcome: 'said' })
  const anna = await rows(town).member('Anna', ['SEEKER'])
  await desk.postOfferFor({ memberId, wish: { category: 'shopping' } })
  const posted = await desk.postRequestFor({
    memberId: anna,
    wish: { category: 'shopping', text: 'Milch', days: ['2026-11-26'], from: '10:00', to: '12:00' },
  })
  expect(posted).toMatchObject({ status: 'OPEN', asked: 1 })
  await town.core.settled('phone', String(memberId))
  const [call] = await openCalls()
  if (!call) throw new Error('the invitation is no call')
  const labels = call.choices.map(choice => render(choice, call.reader))
  const yes = labels.findIndex(label => label.startsWith('Ja'))
  expect(await desk.readCall({ taskId: call.id })).toMatchObject({
    phone: '+495250123456',
    answerable: true,
    others: [],
  })

  expect(await desk.tickOffCall({ taskId: call.id, outcome: 'answered' })).toMatchObject({
    refused: 'bad-input',
  })
  expect(await desk.tickOffCall({ taskId: call.id, outcome: 'answered', answer: 17 })).toMatchObject({
    refused: 'bad-input',
  })
  expect(await prisma.callTask.findUnique({ where: { id: call.id } })).toMatchObject({ doneAt: null })
  expect(await desk.tickOffCall({ taskId: call.id, outcome: 'answered', answer: yes })).toEqual({
    taskId: call.id,
    memberId,
  })
  expect(await desk.tickOffCall({ taskId: call.id, outcome: 'answered', answer: yes })).toMatchObject({
    refused: 'not-now',
  })
  await town.core.settled('phone', String(memberId))

  expect(await prisma.match.findMany()).toMatchObject([
    { helperId: memberId, seekerId: anna, status: 'AGREED' },
  ])
  const next = await openCalls()
  expect(next).toHaveLength(1)
  expect(next[0] && renderAll(next[0].lines, next[0].reader)).toContain('Codewort')
  expect(await prisma.auditEntry.count({ where: { deed: 'call.answered', subjectId: memberId } })).toBe(1)

  const { id: matchId } = await prisma.match.findFirstOrThrow()
  await desk.callOffMatch({ matchId, by: 'seeker', reason: 'Anna ist krank' })
  await town.core.settled('phone', String(memberId))
  expect(await prisma.callTask.findUnique({ where: { id: next[0]?.id ?? 0 } })).toMatchObject({
    outcome: 'overtaken',
  })
  const left = await openCalls()
  expect(left.map(each => renderAll(each.lines, each.reader))).toEqual([
    expect.stringContaining('findet nicht statt'),
  ])
})

test('nobody there: the call comes back later, and can be given up with a note', async () => {
  const memberId = await enter()
  const desk = deskOf(town)
  const [call] = await openCalls()
  const taskId = call?.id ?? 0
  await desk.postponeCall({ taskId, hours: 3 })
  expect((await desk.whatWaits()) as object).toMatchObject({ counts: { call: 0 } })
  town.clock.now = new Date(town.clock.now.getTime() + 3 * 3_600_000)
  expect((await desk.whatWaits()) as object).toMatchObject({
    counts: { call: 1 },
    first: [{ kind: 'call', id: taskId }],
  })
  await desk.tickOffCall({ taskId, outcome: 'given-up', note: 'Nummer stimmt nicht' })
  expect(await openCalls()).toEqual([])
  expect(await desk.listCalls({ done: true })).toMatchObject({ rows: [{ outcome: 'given-up' }] })
  expect(await prisma.auditEntry.findFirst({ where: { deed: 'call.given-up' } })).toMatchObject({
    subjectId: memberId,
    reason: 'Nummer stimmt nicht',
  })
})

test('posting for somebody needs their approval in that role, and a district of this town', async () => {
  const seeker = await rows(town).member('Anna', ['SEEKER'])
  const foreign = town.towns[1]?.districts[0]?.id ?? 0
  const desk = deskOf(town)
  expect(await desk.postOfferFor({ memberId: seeker, wish: { category: 'garden' } })).toEqual({
    refused: 'not-approved',
    params: { role: 'HELPER' },
  })
  expect(
    await desk.postRequestFor({ memberId: seeker, wish: { category: 'garden', districtId: foreign } }),
  ).toMatchObject({ refused: 'not-found' })
  expect([await prisma.helpOffer.count(), await prisma.helpRequest.count()]).toEqual([0, 0])
  const posted = await desk.postRequestFor({ memberId: seeker, wish: { category: 'garden' } })
  expect(posted).toMatchObject({ status: 'OPEN' })
  expect(await prisma.helpRequest.findFirst()).toMatchObject({
    seekerId: seeker,
    enteredById: town.coordinators[0]?.id,
  })
})

test('a member is found by the number that calls', async () => {
  const memberId = await enter()
  await rows(town).member('Anna', ['SEEKER'])
  const desk = deskOf(town)
  for (const search of ['05250/123456', '+49 5250 123456', 'sand wil', 'Wilhelm'])
    expect(await desk.listMembers({ search })).toMatchObject({ total: 1, rows: [{ id: memberId }] })
  expect(await desk.listMembers({ search: '05250 999999' })).toMatchObject({ total: 0 })
  expect(Object.keys(((await desk.listMembers({})) as { rows: object[] }).rows[0] ?? {})).not.toContain(
    'phone',
  )
})
