import { describe, expect, test } from 'vitest'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'

/** What a form lets one write, and what is said about it: beside which field, and in which words. */

const { prisma, town } = await testTown()

const wrong = (field: string, problem: string) => ({ refused: 'bad-input', params: { field, problem } })
const person = () => ({
  firstName: 'Wilhelm',
  lastName: 'Sander',
  birthYear: 1938,
  districtId: town.towns[0]?.districts[0]?.id ?? 0,
  phone: '05250 123456',
  address: '',
  wantsHelp: true,
  wantsToHelp: false,
  inSchool: null,
  guardian: null,
  consents: ['MEDIATION', 'CALLS'] as ('MEDIATION' | 'CALLS')[],
  consentOn: '2026-11-23',
  phoneShared: false,
  admission: null,
})

test.each([
  [{ birthYear: 50 }, 'birthYear', 'four-digits'],
  [{ birthYear: 1899 }, 'birthYear', 'four-digits'],
  [{ birthYear: Number.NaN }, 'birthYear', 'missing'],
  [{ birthYear: Number.POSITIVE_INFINITY }, 'birthYear', 'no-number'],
  [{ birthYear: 2030 }, 'birthYear', 'in-the-future'],
  [{ phone: '53984' }, 'phone', 'area-code'],
  [{ phone: '734-12' }, 'phone', 'area-code'],
  [{ phone: '0000' }, 'phone', 'wrong'],
  [{ firstName: ' ' }, 'firstName', 'missing'],
  [{ firstName: 'x'.repeat(101) }, 'firstName', 'too-long'],
  [{ consentOn: '1990-01-01' }, 'consentOn', 'too-long-ago'],
  [{ consentOn: '' }, 'consentOn', 'missing'],
  [{ wantsHelp: false }, 'wants', 'choose'],
  [{ guardian: { name: '', phone: '05250 123456' } }, 'guardianName', 'missing'],
  [{ guardian: { name: 'Eva', phone: '12' } }, 'guardianPhone', 'wrong'],
  [
    { admission: { roles: ['SEEKER'], checkedHow: 'CALL_BACK', checkedOn: '', sensitive: false } },
    'checkedOn',
    'missing',
  ],
  [
    { admission: { roles: [], checkedHow: 'CALL_BACK', checkedOn: '2026-11-23', sensitive: false } },
    'roles',
    'choose',
  ],
])('entering somebody: %j', async (more, field, problem) => {
  expect(await deskOf(town).enterMember({ ...person(), ...(more as object) })).toEqual(wrong(field, problem))
  expect(await prisma.member.count()).toBe(0)
})

describe('a time that cannot be', () => {
  test.each([
    [{ days: ['2026-11-26'], from: '18:00', to: '10:00' }, 'to', 'before-start'],
    [{ days: ['2026-11-26'], from: '10:00', to: '10:00' }, 'to', 'before-start'],
    [{ days: ['2026-11-26'], from: '10:00', to: '10:30', minutes: 120 }, 'minutes', 'longer-than-that'],
    [{ days: ['2026-11-26', '2026-11-26'] }, 'otherDay', 'twice'],
    [{ days: ['2099-11-26'] }, 'day', 'too-far-ahead'],
    [{ days: ['2026-11-22'] }, 'day', 'in-the-past'],
    [{ days: ['2026-11-26'], every: 'MO' }, 'every', 'one-or-the-other'],
    [{ minutes: 4 }, 'minutes', 'wrong'],
    [{ minutes: Number.POSITIVE_INFINITY }, 'minutes', 'no-number'],
  ])('%j', async (when, field, problem) => {
    const memberId = await rows(town).member('Anna', ['SEEKER'])
    const posted = await deskOf(town).postRequestFor({ memberId, wish: { category: 'garden', ...when } })
    expect(posted).toEqual(wrong(field, problem))
  })

  test('is not one that fits to the minute, nor a pattern of the week', async () => {
    const memberId = await rows(town).member('Anna', ['SEEKER'])
    for (const when of [
      { days: ['2026-11-26'], from: '10:00', to: '12:00', minutes: 120 },
      { every: 'MO', from: '10:00', to: '12:00' },
    ])
      expect(
        await deskOf(town).postRequestFor({ memberId, wish: { category: 'garden', ...when } }),
      ).toMatchObject({ status: 'OPEN' })
  })
})

test('papers: what allows nothing, is dated long ago or holds for ever', async () => {
  const desk = deskOf(town)
  const memberId = await rows(town).member('Olena', ['HELPER'])
  const paper = { work: true, data: true, childcare: false, writtenOn: '2026-11-20' }
  const eva = { memberId, name: 'Eva', phone: null }
  const undated = await desk.addGuardian({ ...eva, signed: { ...paper, writtenOn: '' } })
  expect(undated).toEqual(wrong('writtenOn', 'missing'))
  const empty = { ...paper, work: false, data: false, childcare: true }
  expect(await desk.addGuardian({ ...eva, signed: empty })).toEqual(wrong('work', 'choose'))
  const added = await desk.addGuardian({ ...eva, signed: null })
  const consent = { guardianId: (added as { id: number }).id, version: 1, ...paper }
  expect(await desk.recordGuardianConsent({ ...consent, work: false, data: false })).toEqual(
    wrong('work', 'choose'),
  )
  expect(await desk.recordGuardianConsent({ ...consent, writtenOn: '1990-11-20' })).toEqual(
    wrong('writtenOn', 'too-long-ago'),
  )
  expect(await desk.recordGuardianConsent(consent)).toHaveProperty('memberId')
  const clearance = { memberId, seenOn: '2026-11-20', reinspectBy: '2031-11-20' }
  expect(await desk.recordClearance({ ...clearance, reinspectBy: '9999-11-01' })).toEqual(
    wrong('reinspectBy', 'too-far-ahead'),
  )
  expect(await desk.recordClearance({ ...clearance, seenOn: '2001-11-01' })).toEqual(
    wrong('seenOn', 'too-long-ago'),
  )
  expect(await desk.recordClearance(clearance)).toHaveProperty('memberId')
})

test('a member is found however the name is spelt, and by nothing that is in no name', async () => {
  const here = rows(town)
  const names = [
    ['Ayşe', 'Yıldız'],
    ['Karl-Heinz', 'Lütkemeier'],
    ['Jörg', 'von Hüll'],
    ['Łucja', 'Weiß'],
    ['Petra', 'Bauer'],
  ] as const
  const ids = new Map<string, number>()
  for (const [firstName, lastName] of names) {
    const id = await here.member(firstName, ['SEEKER'])
    await prisma.member.update({ where: { id }, data: { lastName } })
    ids.set(lastName, id)
  }
  const found = async (search: string) => {
    const list = await deskOf(town).listMembers({ search })
    return 'refused' in list ? [] : list.rows.map(row => row.lastName)
  }
  for (const search of ['Yildiz', 'YILDIZ', 'yıld', 'ayse']) expect(await found(search)).toEqual(['Yıldız'])
  for (const search of ['Luetkemeier', 'Lutkemeier', 'lütke', 'heinz luet'])
    expect(await found(search)).toEqual(['Lütkemeier'])
  for (const search of ['Huell', 'Hull', 'joerg', 'von h', 'Hüll, Jörg'])
    expect(await found(search)).toEqual(['von Hüll'])
  for (const search of ['Weiss', 'lucja']) expect(await found(search)).toEqual(['Weiß'])
  expect(await found('Bauer')).toEqual(['Bauer'])
  for (const search of ['%', '_', 'a%r', 'xyz']) expect([search, await found(search)]).toEqual([search, []])
  expect(await found(' ')).toHaveLength(5)
})
