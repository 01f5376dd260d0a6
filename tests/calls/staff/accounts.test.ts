import { describe, expect, test } from 'vitest'
import { testTown } from '../../kit/test-town.ts'

const { prisma, town } = await testTown()

const OLAF = {
  email: 'Olaf@Example.org ',
  name: 'Olaf',
  password: 'ein ganzer Satz ist gut',
  language: 'de' as const,
}
const hours = (n: number) => {
  town.clock.now = new Date(town.clock.now.getTime() + n * 3_600_000)
}

async function operator() {
  const token = (await town.core.accounts.firstOperatorLink()) ?? ''
  const made = await town.core.accounts.setUp({ ...OLAF, token })
  if ('refused' in made) throw new Error(made.refused)
  return { id: made.staffId, calls: town.core.operators(made.staffId) }
}

test('the first operator’s link is good once, for a day, and only the newest', async () => {
  const { accounts } = town.core
  const first = (await accounts.firstOperatorLink()) ?? ''
  const second = (await accounts.firstOperatorLink()) ?? ''
  expect(await accounts.readLink(first)).toBeNull()
  expect(await accounts.readLink(second)).toEqual({
    operator: true,
    role: null,
    municipality: null,
    renews: null,
  })
  expect(await prisma.setupLink.findMany()).toMatchObject([{ operator: true, usedAt: null }])
  expect(JSON.stringify(await prisma.setupLink.findMany())).not.toContain(second)
  hours(24)
  expect(await accounts.setUp({ ...OLAF, token: second })).toEqual({
    refused: 'link-used-up',
    params: undefined,
  })
  expect(await prisma.staff.count({ where: { operator: true } })).toBe(0)

  const token = (await accounts.firstOperatorLink()) ?? ''
  const both = await Promise.all([
    accounts.setUp({ ...OLAF, token }),
    accounts.setUp({ ...OLAF, email: 'two@example.org', token }),
  ])
  expect(both.filter(each => 'staffId' in each)).toHaveLength(1)
  expect(await accounts.firstOperatorLink()).toBeNull()
})

test('a bad account leaves the link good', async () => {
  const { accounts } = town.core
  const token = (await accounts.firstOperatorLink()) ?? ''
  const wrong = (field: string, problem: string) => ({ refused: 'bad-input', params: { field, problem } })
  expect(await accounts.setUp({ ...OLAF, token, password: 'kurz' })).toEqual(wrong('password', 'too-short'))
  expect(await accounts.setUp({ ...OLAF, token, email: 'olaf' })).toEqual(wrong('email', 'wrong'))
  expect(await accounts.setUp({ ...OLAF, token, name: ' ' })).toEqual(wrong('name', 'missing'))
  expect(await accounts.readLink(token)).not.toBeNull()
})

test('logging in: right, wrong, unknown, disabled', async () => {
  const { accounts } = town.core
  const { id } = await operator()
  expect(await accounts.logIn({ email: ' OLAF@example.org', password: OLAF.password })).toEqual({
    staffId: id,
  })
  const no = { refused: 'wrong-login', params: undefined }
  expect(await accounts.logIn({ email: OLAF.email, password: 'falsch falsch falsch' })).toEqual(no)
  expect(await accounts.logIn({ email: 'nobody@example.org', password: OLAF.password })).toEqual(no)
  await prisma.staff.update({ where: { id }, data: { disabledAt: town.clock.now } })
  expect(await accounts.logIn({ email: OLAF.email, password: OLAF.password })).toEqual(no)
  expect(await accounts.read(id)).toBeNull()
  expect((await prisma.staff.findUniqueOrThrow({ where: { id } })).passwordHash).toMatch(/^\$argon2id\$/)
})

test('an operator makes a municipality, invites its staff and sends them away again', async () => {
  const { accounts } = town.core
  const { id, calls } = await operator()
  const bad = {
    slug: 'Hövel',
    name: 'Hövelhof',
    land: 'NW' as const,
    timeZone: 'Europe/Berlin',
    latitude: 51.8,
    longitude: 8.6,
    townHallPhone: '05257 50090',
    contactName: 'Frau Kluge',
    districts: [{ name: 'Espeln', latitude: 51.8, longitude: 8.6 }],
  }
  expect(await calls.createMunicipality(bad)).toMatchObject({
    refused: 'bad-input',
    params: { field: 'slug' },
  })
  expect(await calls.createMunicipality({ ...bad, slug: 'delbrueck' })).toEqual({
    refused: 'slug-taken',
    params: { slug: 'delbrueck' },
  })
  expect(await calls.createMunicipality({ ...bad, slug: 'hoevelhof', timeZone: 'Mars/Base' })).toMatchObject({
    params: { field: 'timeZone' },
  })
  expect(
    await calls.createMunicipality({
      ...bad,
      slug: 'hoevelhof',
      districts: [{ name: 'X', latitude: Number.NaN, longitude: 8 }],
    }),
  ).toMatchObject({ refused: 'bad-input' })
  const named = (field: string, problem: string) => ({ refused: 'bad-input', params: { field, problem } })
  const fine = { ...bad, slug: 'hoevelhof' }
  const [espeln] = bad.districts
  for (const [more, refusal] of [
    [{ districts: [espeln, espeln] }, named('districts', 'twice')],
    [{ districts: [{ ...espeln, longitude: 85 }] }, named('districts', 'not-in-germany')],
    [
      { districts: [{ ...espeln, name: 'Espeln, 51.8, 8.6', latitude: Number.NaN }] },
      named('districts', 'not-like-that'),
    ],
    [{ districts: [] }, named('districts', 'choose')],
    [{ latitude: 521.9 }, named('latitude', 'not-in-germany')],
    [{ latitude: Number.POSITIVE_INFINITY }, named('latitude', 'no-number')],
    [{ slug: 'operator' }, named('slug', 'wrong')],
    [{ name: 'Delbrück' }, { refused: 'slug-taken', params: { slug: 'Delbrück' } }],
  ] as const)
    expect(await calls.createMunicipality({ ...fine, ...more } as typeof fine)).toEqual(refusal)
  const made = await calls.createMunicipality(fine)
  const municipalityId = (made as { id: number }).id
  const link = await calls.inviteStaff({ municipalityId, role: 'COORDINATOR' })
  const { token } = link as { token: string }
  expect(await accounts.readLink(token)).toEqual({
    operator: false,
    role: 'COORDINATOR',
    municipality: 'Hövelhof',
    renews: null,
  })
  const karla = await accounts.setUp({ ...OLAF, email: 'karla@example.org', name: 'Karla', token })
  const staffId = (karla as { staffId: number }).staffId
  expect(await accounts.read(staffId)).toMatchObject({
    operator: false,
    towns: [{ slug: 'hoevelhof', role: 'COORDINATOR' }],
  })
  const desk = town.core.desk(staffId, municipalityId)
  expect(await desk.listMembers({})).toMatchObject({ total: 0 })
  expect(await calls.removeStaff({ municipalityId, staffId })).toEqual({
    refused: 'last-coordinator',
    params: { town: 'Hövelhof' },
  })
  await prisma.staffRole.create({ data: { municipalityId, staffId: id, role: 'COORDINATOR' } })
  expect(await calls.removeStaff({ municipalityId, staffId })).toEqual({ staffId })
  await prisma.staffRole.deleteMany({ where: { municipalityId } })
  expect(await desk.listMembers({})).toMatchObject({ refused: 'not-allowed' })
  expect(await town.core.desk(id, municipalityId).listMembers({})).toMatchObject({ refused: 'not-allowed' })
  expect(
    await prisma.auditEntry.findMany({
      orderBy: { id: 'asc' },
      select: { deed: true, staffId: true, municipalityId: true },
    }),
  ).toEqual([
    { deed: 'staff.joined', staffId: id, municipalityId: null },
    { deed: 'municipality.created', staffId: id, municipalityId },
    { deed: 'staff.invited', staffId: id, municipalityId },
    { deed: 'staff.joined', staffId, municipalityId },
    { deed: 'staff.removed', staffId: id, municipalityId },
  ])
})

test('nobody but an operator provides for municipalities', async () => {
  const calls = town.core.operators(town.coordinators[0]?.id ?? 0)
  const municipalityId = town.towns[0]?.id ?? 0
  const before = await prisma.setupLink.count()
  expect(await calls.listMunicipalities({})).toMatchObject({ refused: 'not-allowed' })
  expect(await calls.inviteStaff({ municipalityId, role: 'COORDINATOR' })).toMatchObject({
    refused: 'not-allowed',
  })
  expect(await calls.inviteOperator({})).toMatchObject({ refused: 'not-allowed' })
  expect(await calls.removeStaff({ municipalityId, staffId: 1 })).toMatchObject({ refused: 'not-allowed' })
  expect(await prisma.setupLink.count()).toBe(before)
})

test('who has an account gets the new role by its password, and by no other', async () => {
  const { accounts } = town.core
  const { id, calls } = await operator()
  const link = await calls.inviteStaff({ municipalityId: town.towns[0]?.id ?? 0, role: 'PHONE_DESK' })
  const { token } = link as { token: string }
  expect(await accounts.setUp({ ...OLAF, token, password: 'geraten geraten' })).toEqual({
    refused: 'email-taken',
    params: undefined,
  })
  expect(await accounts.readLink(token)).not.toBeNull()
  expect(await accounts.setUp({ ...OLAF, token, name: 'Anders' })).toEqual({ staffId: id })
  expect(await accounts.read(id)).toMatchObject({
    name: 'Olaf',
    operator: true,
    towns: [{ slug: 'delbrueck', role: 'PHONE_DESK' }],
  })
})

test('a link for the phone desk takes nobody’s coordination away, and stays good for whom it is meant', async () => {
  const { accounts } = town.core
  const { calls } = await operator()
  const municipalityId = town.towns[0]?.id ?? 0
  const link = async (role: 'COORDINATOR' | 'PHONE_DESK') =>
    ((await calls.inviteStaff({ municipalityId, role })) as { token: string }).token
  await accounts.setUp({ ...OLAF, token: await link('COORDINATOR') })
  const token = await link('PHONE_DESK')
  expect(await accounts.setUp({ ...OLAF, token })).toEqual({
    refused: 'coordinates-already',
    params: { town: 'Delbrück' },
  })
  expect(await accounts.setUp({ ...OLAF, email: 'tel@example.org', token })).toHaveProperty('staffId')
  expect(
    await accounts.setUp({ ...OLAF, email: 'tel@example.org', token: await link('COORDINATOR') }),
  ).toHaveProperty('staffId')
  const roles = await prisma.staffRole.findMany({ where: { municipalityId }, select: { role: true } })
  expect(roles).toEqual(Array(3).fill({ role: 'COORDINATOR' }))
})

test('a forgotten password is renewed by a link from the operator, once, and opens nothing else', async () => {
  const { accounts } = town.core
  const { calls } = await operator()
  const [place] = town.towns
  const municipalityId = place?.id ?? 0
  const staffId = town.coordinators[0]?.id ?? 0
  const expiresAt = new Date(town.clock.now.getTime() + 3_600_000)
  await accounts.sessions.save('old', { staffId, data: {}, expiresAt })
  const link = await calls.inviteToNewPassword({ municipalityId, staffId })
  const { token } = link as { token: string }
  expect(await accounts.readLink(token)).toMatchObject({
    renews: { name: 'Frau Hartmann', email: 'delbrueck@example.org' },
  })
  expect(await calls.listLinks({})).toMatchObject({ rows: [{ renews: 'Frau Hartmann', role: null }] })
  expect(await accounts.setUp({ ...OLAF, email: 'thief@example.org', token })).toMatchObject({
    refused: 'link-used-up',
  })
  expect(await accounts.renewPassword({ token, password: 'kurz' })).toMatchObject({ refused: 'bad-input' })
  const password = 'ein neuer ganzer Satz'
  expect(await accounts.renewPassword({ token, password })).toEqual({ staffId })
  expect(await accounts.renewPassword({ token, password })).toMatchObject({ refused: 'link-used-up' })
  expect(await accounts.logIn({ email: 'delbrueck@example.org', password })).toEqual({ staffId })
  expect(await accounts.sessions.load('old')).toBeNull()
  expect(await accounts.read(staffId)).toMatchObject({ operator: false, towns: [{ role: 'COORDINATOR' }] })
  const invitation = (await calls.inviteStaff({ municipalityId, role: 'PHONE_DESK' })) as { token: string }
  expect(await accounts.renewPassword({ token: invitation.token, password })).toMatchObject({
    refused: 'link-used-up',
  })
  expect(await calls.inviteToNewPassword({ municipalityId: town.towns[1]?.id ?? 0, staffId })).toMatchObject({
    refused: 'not-found',
  })
})

test('a link that was given by mistake is taken back', async () => {
  const { accounts } = town.core
  const { calls } = await operator()
  const invited = await calls.inviteStaff({ municipalityId: town.towns[0]?.id ?? 0, role: 'PHONE_DESK' })
  const list = await calls.listLinks({})
  if ('refused' in list) throw new Error(list.refused)
  expect(list.rows).toHaveLength(1)
  const link = list.rows[0]?.link ?? ''
  expect(await calls.takeLinkBack({ link })).toEqual({ link })
  expect(await accounts.readLink((invited as { token: string }).token)).toBeNull()
  expect(await calls.takeLinkBack({ link })).toMatchObject({ refused: 'link-used-up' })
  expect(await calls.listLinks({})).toEqual({ rows: [] })
})

test('a new password ends the other sessions', async () => {
  const { accounts } = town.core
  const { id } = await operator()
  const session = { staffId: id, data: { a: 1 }, expiresAt: new Date(town.clock.now.getTime() + 3_600_000) }
  for (const name of ['here', 'there']) await accounts.sessions.save(name, session)
  expect(
    await accounts.changePassword(
      id,
      { current: 'falsch falsch', password: 'ein neuer ganzer Satz' },
      'here',
    ),
  ).toMatchObject({ refused: 'bad-input', params: { field: 'current', problem: 'wrong-password' } })
  expect(await accounts.sessions.load('there')).toEqual({ a: 1 })
  await accounts.changePassword(id, { current: OLAF.password, password: 'ein neuer ganzer Satz' }, 'here')
  expect([await accounts.sessions.load('here'), await accounts.sessions.load('there')]).toEqual([
    { a: 1 },
    null,
  ])
  expect(await accounts.logIn({ email: OLAF.email, password: OLAF.password })).toMatchObject({
    refused: 'wrong-login',
  })
  expect(JSON.stringify(await prisma.staffSession.findMany())).not.toContain('here')
  hours(1)
  expect(await accounts.sessions.load('here')).toBeNull()
})

describe('whoever leaves', () => {
  const password = OLAF.password
  async function deskOfTwoTowns() {
    const { calls } = await operator()
    const [here, there] = town.towns.map(({ id }) => id)
    if (here === undefined || there === undefined) throw new Error('there are two towns')
    const invite = async (municipalityId: number) =>
      ((await calls.inviteStaff({ municipalityId, role: 'PHONE_DESK' })) as { token: string }).token
    const tilda = { ...OLAF, email: 'tilda@example.org', name: 'Tilda' }
    const made = await town.core.accounts.setUp({ ...tilda, token: await invite(here) })
    const { staffId } = made as { staffId: number }
    await town.core.accounts.setUp({ ...tilda, token: await invite(there) })
    return { calls, here, there, tilda, staffId, invite }
  }

  test('one town keeps the account for the other; whoever leaves the last has none, and no session', async () => {
    const { calls, here, there, tilda, staffId } = await deskOfTwoTowns()
    const { accounts } = town.core
    const expiresAt = new Date(town.clock.now.getTime() + 3_600_000)
    await accounts.sessions.save('hers', { staffId, data: {}, expiresAt })
    await calls.removeStaff({ municipalityId: here, staffId })
    expect(await accounts.read(staffId)).toMatchObject({ towns: [{ id: there }] })
    const link = (await calls.inviteToNewPassword({ municipalityId: there, staffId })) as { token: string }
    await calls.removeStaff({ municipalityId: there, staffId })
    expect(await accounts.read(staffId)).toBeNull()
    expect(await accounts.sessions.load('hers')).toBeNull()
    expect(await accounts.logIn({ email: tilda.email, password })).toMatchObject({ refused: 'wrong-login' })
    expect(await accounts.renewPassword({ token: link.token, password })).toMatchObject({
      refused: 'link-used-up',
    })
    expect(await prisma.auditEntry.findMany({ where: { deed: 'staff.removed' } })).toMatchObject([
      { municipalityId: here, reason: 'Tilda' },
      { municipalityId: there, reason: 'Tilda' },
    ])
  })

  test('and comes back begins anew, with a password of their own choice', async () => {
    const { calls, here, there, tilda, staffId, invite } = await deskOfTwoTowns()
    for (const municipalityId of [here, there]) await calls.removeStaff({ municipalityId, staffId })
    const { accounts } = town.core
    const fresh = 'ein ganz anderer Satz'
    const back = await accounts.setUp({ ...tilda, password: fresh, token: await invite(here) })
    expect(back).toEqual({ staffId })
    expect(await accounts.logIn({ email: tilda.email, password })).toMatchObject({ refused: 'wrong-login' })
    expect(await accounts.logIn({ email: tilda.email, password: fresh })).toEqual({ staffId })
    expect(await accounts.read(staffId)).toMatchObject({ operator: false, towns: [{ id: here }] })
  })

  test('an operator, too, but for the last', async () => {
    const { accounts } = town.core
    const { id, calls } = await operator()
    const { token } = (await calls.inviteOperator({})) as { token: string }
    const second = await accounts.setUp({ ...OLAF, email: 'paula@example.org', name: 'Paula', token })
    const { staffId } = second as { staffId: number }
    expect(await calls.listOperators({})).toMatchObject({ rows: [{ name: 'Olaf' }, { name: 'Paula' }] })
    const renewing = await calls.inviteToNewPassword({ municipalityId: null, staffId })
    expect(renewing).toMatchObject({ name: 'Paula' })
    expect(await calls.removeStaff({ municipalityId: null, staffId })).toEqual({ staffId })
    expect(await accounts.read(staffId)).toBeNull()
    expect(await town.core.operators(staffId).listMunicipalities({})).toMatchObject({
      refused: 'not-allowed',
    })
    const last = await calls.removeStaff({ municipalityId: null, staffId: id })
    expect(last).toEqual({ refused: 'last-operator', params: undefined })
    const coordinator = town.coordinators[0]?.id ?? 0
    const none = await calls.removeStaff({ municipalityId: null, staffId: coordinator })
    expect(none).toMatchObject({ refused: 'not-found' })
  })
})

test('a town sees in its log that a password of its staff was renewed', async () => {
  const { calls } = await operator()
  const municipalityId = town.towns[0]?.id ?? 0
  const staffId = town.coordinators[0]?.id ?? 0
  const { token } = (await calls.inviteToNewPassword({ municipalityId, staffId })) as { token: string }
  await town.core.accounts.renewPassword({ token, password: OLAF.password })
  const log = await town.core.desk(staffId, municipalityId).listAudit({})
  expect(log).toMatchObject({
    rows: [{ deed: 'staff.password-renewed' }, { deed: 'staff.password-link', reason: 'Frau Hartmann' }],
  })
})

test('the only operator’s password is renewed by whoever holds the database', async () => {
  const { id } = await operator()
  const { accounts } = town.core
  expect(await accounts.operatorPasswordLink('delbrueck@example.org')).toBeNull()
  const token = (await accounts.operatorPasswordLink(' OLAF@example.org')) ?? ''
  expect(await accounts.renewPassword({ token, password: 'ein neuer ganzer Satz' })).toEqual({ staffId: id })
})
