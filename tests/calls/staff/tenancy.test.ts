import { beforeAll, describe, expect, test } from 'vitest'
import { staffCalls } from '../../../core/calls/staff/index.ts'
import type { Desk } from '../../../core/index.ts'
import { guardiansSign } from '../../kit/guardians.ts'
import { testTown } from '../../kit/test-town.ts'
import { fillTown } from '../../web-admin/fill-town.ts'

const { prisma, town } = await testTown({ keep: true })
let filled: Awaited<ReturnType<typeof fillTown>>
let guardianId: number
let taskId: number
let reportId: number
let clearanceId: number
let organisationId: number

beforeAll(async () => {
  filled = await fillTown(town)
  guardianId = (await prisma.guardian.findFirstOrThrow()).id
  taskId = (await prisma.callTask.findFirstOrThrow()).id
  reportId = (await prisma.report.findFirstOrThrow()).id
  await guardiansSign(filled.desk, filled.ben.id)
  const sees = { seenOn: '2026-11-20', reinspectBy: '2029-11-20' }
  await filled.desk.recordClearance({ memberId: filled.olena, ...sees })
  clearanceId = (await prisma.clearanceRecord.findFirstOrThrow()).id
  await filled.desk.addOrganisation({ name: 'Caritas Delbrück', article: 'die', districtId: null })
  organisationId = (await prisma.organisation.findFirstOrThrow()).id
  await filled.desk.letSpeak({ organisationId, memberId: filled.anna })
})

let dumpAll = ''
beforeAll(async () => {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`
  const each = tables.map(
    ({ name }) => `(SELECT coalesce(string_agg(t::text, '|' ORDER BY t::text), '') FROM ${name} t)`,
  )
  dumpAll = `SELECT concat_ws(';', ${each.join(', ')}) AS rows`
})

type Name = keyof Desk
type Inputs = { [N in Name]: () => Parameters<Desk[N]>[0] }

const admission = {
  roles: ['SEEKER'] as const,
  checkedHow: 'IN_PERSON' as const,
  checkedOn: '2026-11-23',
  sensitive: false,
}
const member = () => ({ memberId: filled.anna })
const decision = () => ({ memberId: filled.erna.id, version: 0 })
const district = () => ({ districtId: town.towns[0]?.districts[0]?.id ?? 0 })
const request = () => ({ requestId: filled.open, reason: 'x' })
const offer = () => ({ offerId: filled.offer, reason: 'x' })

/** Every call with what is real in Delbrück; those of `LISTS` name nobody. */
const INPUTS: Inputs = {
  approveMember: () => ({ ...decision(), ...admission, roles: ['SEEKER'] }),
  askMemberBack: () => ({ ...decision(), question: 'x' }),
  noteAnswer: () => ({ memberId: filled.erna.id, version: 1, answer: 'x' }),
  rejectMember: () => ({ ...decision(), reason: 'x' }),
  recordInterview: decision,
  declineRole: () => ({ ...member(), role: 'HELPER', reason: 'x' }),
  readMember: member,
  suspendMember: () => ({ ...member(), reason: 'x' }),
  reinstateMember: () => ({ ...member(), reason: 'x' }),
  eraseMemberFor: () => ({ ...member(), reason: 'x' }),
  addGuardian: () => ({ ...member(), name: 'x', phone: null, signed: null }),
  recordGuardianConsent: () => ({
    guardianId,
    version: 1,
    work: true,
    data: true,
    childcare: false,
    writtenOn: '2026-11-20',
  }),
  recordClearance: () => ({ ...member(), seenOn: '2026-11-20', reinspectBy: '2029-11-20' }),
  clearHousehold: () => ({ ...member(), cleared: true, reason: 'x' }),
  recordBirthDate: () => ({ memberId: filled.ben.id, birthDate: '2012-01-01' }),
  enterMember: () => ({
    firstName: 'A',
    lastName: 'B',
    birthYear: 1950,
    districtId: town.towns[0]?.districts[0]?.id ?? 0,
    phone: '05250 777777',
    address: '',
    wantsHelp: true,
    wantsToHelp: false,
    inSchool: null,
    guardian: null,
    consents: ['MEDIATION', 'CALLS'],
    consentOn: '2026-11-23',
    phoneShared: true,
    admission: null,
  }),
  postRequestFor: () => ({ ...member(), wish: { category: 'garden' } }),
  postOfferFor: () => ({ memberId: filled.olena, wish: { category: 'garden' } }),
  readRequest: () => ({ requestId: filled.open }),
  whoCouldBeAsked: () => ({ requestId: filled.open }),
  blockRequest: request,
  unblockRequest: request,
  releaseRequest: () => ({ requestId: filled.held, reason: 'x' }),
  setHazards: () => ({
    requestId: filled.held,
    dangers: ['ladder'],
    liftsKg: null,
    weeklyForMinorsDecided: false,
    childsGuardianConsents: false,
    privateHousehold: true,
  }),
  cancelRequest: request,
  searchAgain: () => ({ requestId: filled.open }),
  readOffer: () => ({ offerId: filled.offer }),
  blockOffer: offer,
  unblockOffer: offer,
  releaseOffer: offer,
  endOffer: offer,
  readMatch: () => ({ matchId: filled.match }),
  callOffMatch: () => ({ matchId: filled.match, by: 'staff', reason: 'x' }),
  settleMatch: () => ({ matchId: filled.match, how: 'DONE', reason: 'x' }),
  readCall: () => ({ taskId }),
  tickOffCall: () => ({ taskId, outcome: 'said' }),
  postponeCall: () => ({ taskId, hours: 1 }),
  takeReport: () => ({ ...member(), side: 'from', matchId: null, text: 'x' }),
  closeReport: () => ({ reportId, outcome: 'x' }),
  reopenReport: () => ({ reportId, reason: 'x' }),
  retryLine: () => ({ box: 'outbox', lineId: filled.dead }),
  dropLine: () => ({ box: 'outbox', lineId: filled.dead, reason: 'x' }),
  whatWaits: () => ({}),
  reopenCall: () => ({ taskId }),
  listOpened: () => ({}),
  townFacts: () => ({}),
  waysIn: () => ({}),
  readNumbers: () => ({}),
  listRegistrations: () => ({}),
  nextRegistration: () => ({ after: filled.erna.id }),
  listMembers: () => ({}),
  listRequests: () => ({}),
  listOffers: () => ({}),
  listMatches: () => ({}),
  listCalls: () => ({}),
  listReports: () => ({}),
  listDeadLines: () => ({}),
  listAudit: () => ({}),
  readRules: () => ({}),
  saveRules: () => ({ version: 0, changes: { weeklyAskLimit: 3 } }),
  readTown: () => ({}),
  changeTownHall: () => ({
    version: 0,
    contactName: 'Frau Neu',
    townHallPhone: '030 23125 199',
    dataProtection: null,
    privacyPage: null,
    imprintPage: null,
  }),
  addDistrict: () => ({ name: 'Neustadt', latitude: 51.7, longitude: 8.6 }),
  changeDistrict: () => ({ ...district(), name: 'Altstadt', latitude: 51.7, longitude: 8.6 }),
  removeDistrict: () => district(),
  correctMember: () => ({
    ...member(),
    version: 0,
    firstName: 'A',
    lastName: 'B',
    phone: '05250 777778',
    phoneShared: true,
    districtId: town.towns[0]?.districts[0]?.id ?? 0,
    address: '',
  }),
  correctBirthYear: () => ({ ...member(), version: 0, birthYear: 1950, reason: 'x' }),
  correctGuardian: () => ({ guardianId, version: 0, name: 'x', phone: null }),
  takeBackConsent: () => ({ guardianId, reason: 'x' }),
  removeGuardian: () => ({ guardianId, reason: 'x' }),
  removeClearance: () => ({ clearanceId, reason: 'x' }),
  listOrganisations: () => ({}),
  readOrganisation: () => ({ organisationId }),
  addOrganisation: () => ({
    name: 'DRK-Ortsverein',
    article: 'der',
    districtId: town.towns[0]?.districts[0]?.id ?? 0,
  }),
  changeOrganisation: () => ({ organisationId, version: 0, name: 'x', article: null, districtId: null }),
  switchOrganisation: () => ({ organisationId, on: false, reason: 'x' }),
  letSpeak: () => ({ organisationId, memberId: filled.olena }),
  endSpeaking: () => ({ organisationId, memberId: filled.anna, reason: 'x' }),
  allowSensitive: () => ({ memberId: filled.olena, allowed: true, reason: 'x' }),
}

const NAMES = Object.keys(staffCalls) as Name[]
const LISTS = NAMES.filter(name => name.startsWith('list') || name === 'whatWaits')
/** about the town of the desk itself, and nothing that is named */
const ITS_OWN: Name[] = [
  'readRules',
  'saveRules',
  'readTown',
  'changeTownHall',
  'addDistrict',
  'townFacts',
  'waysIn',
  'readNumbers',
]
const DEEDS = NAMES.filter(name => !LISTS.includes(name) && !ITS_OWN.includes(name))
/** open to the phone desk: everything else is the coordination's */
const PHONE_DESK: Name[] = [
  'whatWaits',
  'townFacts',
  'waysIn',
  'listMembers',
  'readMember',
  'enterMember',
  'postRequestFor',
  'postOfferFor',
  'takeReport',
  'listRequests',
  'readRequest',
  'cancelRequest',
  'searchAgain',
  'listOffers',
  'readOffer',
  'endOffer',
  'listMatches',
  'readMatch',
  'callOffMatch',
  'listCalls',
  'readCall',
  'reopenCall',
  'tickOffCall',
  'postponeCall',
  'correctMember',
  'listOrganisations',
  'readOrganisation',
]

const call = (desk: Desk, name: Name): Promise<unknown> =>
  (desk[name] as (input: object) => Promise<unknown>)(INPUTS[name]() as object)

/** Every row of every table, in one query. */
async function everything(): Promise<string> {
  const [dump] = await prisma.$queryRawUnsafe<{ rows: string }[]>(dumpAll)
  return dump?.rows ?? ''
}

describe('the coordinator of another town', () => {
  const elsewhere = () => town.core.desk(town.coordinators[1]?.id ?? 0, town.towns[1]?.id ?? 0)

  test.each(DEEDS)('%s finds nothing of Delbrück and changes nothing', async name => {
    const before = await everything()
    expect(await call(elsewhere(), name)).toMatchObject({ refused: 'not-found' })
    expect(await everything()).toBe(before)
  })

  test.each(LISTS)('%s is empty', async name => {
    const list = (await call(elsewhere(), name)) as { rows?: unknown[]; first?: unknown[] }
    expect(list.rows ?? list.first).toEqual([])
  })
})

test("a town's rules are changed at its own desk, and the other's stay as they are", async () => {
  const [here, there] = town.towns.map(each => each.id)
  const elsewhere = town.core.desk(town.coordinators[1]?.id ?? 0, there ?? 0)
  expect(await call(elsewhere, 'saveRules')).toEqual({ changed: ['weeklyAskLimit: 10 → 3'] })
  const stored = await prisma.municipality.findMany()
  const of = (town: number | undefined) => stored.find(({ id }) => id === town)
  expect(of(here)).toMatchObject({ rules: {}, version: 0 })
  expect(of(there)).toMatchObject({ rules: { weeklyAskLimit: 3 }, version: 1 })
})

describe('in Delbrück', () => {
  test.each(NAMES)('%s is refused to whoever works elsewhere', async name => {
    const before = await everything()
    const intruder = town.core.desk(town.coordinators[1]?.id ?? 0, town.towns[0]?.id ?? 0)
    expect(await call(intruder, name)).toEqual({ refused: 'not-allowed', params: undefined })
    expect(await everything()).toBe(before)
  })

  test.each(NAMES.filter(name => !PHONE_DESK.includes(name)))(
    '%s is refused to the phone desk',
    async name => {
      const before = await everything()
      expect(await call(await phoneDesk(), name)).toEqual({ refused: 'not-allowed', params: undefined })
      expect(await everything()).toBe(before)
    },
  )

  test.each(PHONE_DESK)('%s is open to the phone desk', async name => {
    expect(await call(await phoneDesk(), name)).not.toMatchObject({ refused: 'not-allowed' })
  })
})

let phoneDeskId: number | undefined
beforeAll(async () => {
  const municipalityId = town.towns[0]?.id ?? 0
  const staff = await prisma.staff.create({
    data: { email: 'tel@example.org', name: 'Frau Telefon', passwordHash: '' },
  })
  await prisma.staffRole.create({ data: { staffId: staff.id, municipalityId, role: 'PHONE_DESK' } })
  phoneDeskId = staff.id
})
const phoneDesk = async () => town.core.desk(phoneDeskId ?? 0, town.towns[0]?.id ?? 0)
