import { beforeEach, describe, expect, test } from 'vitest'
import { type OwnRules, rulesSchema } from '../../../core/domain/municipality.ts'
import { municipalities } from '../../../core/house.ts'
import { isRefusal } from '../../../core/index.ts'
import { wave } from '../../../core/jobs/wave.ts'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'
import { wishOf } from '../../kit/wish.ts'

const { prisma, town } = await testTown()
let municipalityId: number
beforeEach(() => {
  municipalityId = town.towns[0]?.id ?? 0
})

const stored = () =>
  prisma.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: { rules: true, version: true },
  })
const save = (version: number, changes: OwnRules, reason = '') =>
  deskOf(town).saveRules({ version, changes, reason })

describe('the town saves its rules', () => {
  test('and only what differs is stored, with an entry for each that was changed', async () => {
    const changes = { weeklyAskLimit: 8, radiusKm: 5, channelsOff: ['telegram'] }
    expect(await save(0, changes, 'Beschluss vom 3. November')).toEqual({
      changed: ['weeklyAskLimit: 10 → 8', 'channelsOff: + telegram'],
    })
    expect(await stored()).toEqual({ rules: { weeklyAskLimit: 8, channelsOff: ['telegram'] }, version: 1 })
    const why = '\nBeschluss vom 3. November'
    const by = { staffId: town.coordinators[0]?.id, municipalityId, deed: 'rule.changed' }
    expect(await prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { ...by, subject: 'municipality', subjectId: municipalityId, reason: `weeklyAskLimit: 10 → 8${why}` },
      { ...by, subject: 'municipality', reason: `channelsOff: + telegram${why}` },
    ])
  })

  test('what is not named stays, and what comes to the default is stored no more', async () => {
    await save(0, { weeklyAskLimit: 8, quietHours: { from: '21:00', to: '07:00' } })
    await save(1, { quietHours: { from: '20:00', to: '07:00' } })
    expect((await stored()).rules).toEqual({ weeklyAskLimit: 8, quietHours: { to: '07:00' } })
    await save(2, { quietHours: { from: '20:00', to: '08:00' }, weeklyAskLimit: 10 })
    expect(await stored()).toEqual({ rules: {}, version: 3 })
  })

  test('what was so before changes nothing, and is no deed', async () => {
    expect(await save(0, { weeklyAskLimit: 10 })).toEqual({ changed: [] })
    expect((await stored()).version).toBe(0)
    expect(await prisma.auditEntry.count()).toBe(0)
  })

  test('two at once: the second is told, and overwrites nothing', async () => {
    const both = await Promise.all([save(0, { weeklyAskLimit: 8 }), save(0, { weeklyAskLimit: 6 })])
    expect(both.filter(isRefusal)).toEqual([{ refused: 'changed-meanwhile', params: undefined }])
    expect((await stored()).version).toBe(1)
    expect(await prisma.auditEntry.count()).toBe(1)
    expect(await save(0, { searchDays: 3 })).toMatchObject({ refused: 'changed-meanwhile' })
  })

  test('another process, which has read the town before, counts with it at once', async () => {
    const elsewhere = municipalities()
    const limit = async () => (await elsewhere(prisma, municipalityId)).rules.weeklyAskLimit
    expect(await limit()).toBe(10)
    await save(0, { weeklyAskLimit: 8 })
    expect(await limit()).toBe(8)
  })
})

describe('a rule that cannot be is refused at its field, and nothing is saved', () => {
  const law = (field: string, limit: object) => ({
    refused: 'beyond-limit',
    params: { field, limit: { by: 'law', ...limit } },
  })
  const wrong = (field: string, problem: string) => ({ refused: 'bad-input', params: { field, problem } })
  test.each<[OwnRules, object]>([
    [{ minors: { minutesPerDay: 121 } }, law('minors/minutesPerDay', { most: 120 })],
    [{ minors: { pupilClock: { from: '07:00' } } }, law('minors/pupilClock/from', { least: '08:00' })],
    [{ minors: { clock: { to: '21:00' } } }, law('minors/clock/to', { most: '20:00' })],
    [{ minors: { eveUntil: '15:00' } }, law('minors/eveUntil', { most: '14:00' })],
    [{ helperAge: { VOLUNTEER: { min: 12 } } }, law('helperAge/VOLUNTEER/min', { least: 13 })],
    [{ channelMinAge: { telegram: 14 } }, law('channelMinAge/telegram', { least: 16, by: 'messenger' })],
    [{ weeklyAskLimit: 51 }, law('weeklyAskLimit', { most: 50, by: 'dasnez' })],
    [{ weeklyAskLimit: Number.NaN }, wrong('weeklyAskLimit', 'missing')],
    [{ weeklyAskLimit: Number.POSITIVE_INFINITY }, wrong('weeklyAskLimit', 'no-number')],
    [{ weeklyAskLimit: 2.5 }, wrong('weeklyAskLimit', 'whole-number')],
    [{ quietHours: { from: '', to: '08:00' } }, wrong('quietHours/from', 'missing')],
    [{ minors: { clock: { from: '18:00', to: '17:00' } } }, wrong('minors/clock/to', 'before-start')],
    [{ pay: { min: 900, suggested: 800 } }, wrong('pay/suggested', 'not-between')],
    [
      { helperAge: { POCKET_MONEY: { min: 18, max: 16 } } },
      wrong('helperAge/POCKET_MONEY/max', 'less-than-least'),
    ],
    [{ programmes: [] }, wrong('programmes', 'choose')],
    [{ minors: { categories: ['escort' as 'pets'] } }, wrong('minors/categories', 'wrong')],
    [
      { schoolHolidays: [{ from: '2027-01-06', to: '2026-12-23' }] },
      wrong('schoolHolidays/to', 'before-start'),
    ],
    [{ schoolHolidays: [{ from: '', to: '2026-12-23' }] }, wrong('schoolHolidays/from', 'missing')],
    [
      {
        schoolHolidays: [
          { from: '2026-12-23', to: '2027-01-06' },
          { from: '2026-12-23', to: '2027-01-06' },
        ],
      },
      wrong('schoolHolidays/from', 'twice'),
    ],
    [{ extraHolidays: [{ day: '2027-08-15', name: ' ' }] }, wrong('extraHolidays/name', 'missing')],
    [{ minorz: {} } as OwnRules, wrong('', 'wrong')],
  ])('%j', async (changes, refusal) => {
    expect(await save(0, { ...changes })).toEqual(refusal)
    expect(await stored()).toEqual({ rules: {}, version: 0 })
    expect(await prisma.auditEntry.count()).toBe(0)
  })
})

test('what is read tells whom a change would touch, of this town alone', async () => {
  const here = rows(town)
  const chat = (memberId: number, bot: string, more: object = {}) =>
    prisma.chat.create({
      data: {
        bot,
        externalId: `${bot}/${memberId}`,
        memberId,
        municipalityId,
        lastTurnAt: town.clock.now,
        ...more,
      },
    })
  const anna = await here.member('Anna', ['SEEKER'])
  const olena = await here.member('Olena', ['HELPER'])
  await chat(anna, 'telegram:main')
  await chat(olena, 'telegram:town-1', { goneAt: town.clock.now })
  await here.request(anna)
  await here.request(anna, { status: 'DONE' })
  const other = rows(town, 1)
  await other.request(await other.member('Fremde', ['SEEKER']))
  expect(await deskOf(town).readRules()).toEqual({
    version: 0,
    rules: rulesSchema.parse({}),
    openRequests: { POCKET_MONEY: 0, TIME_DONATION: 0, VOLUNTEER: 1 },
    // Olena is back on paper
    writers: { telegram: 1, paper: 1 },
  })
})

describe('what a rule changes', () => {
  const wish = wishOf({ category: 'garden', text: 'Rasen mähen' })
  async function ernaAndBen() {
    const here = rows(town)
    const erna = await here.member('Erna', ['SEEKER'])
    await prisma.member.update({ where: { id: erna }, data: { householdClearedAt: town.clock.now } })
    const ben = await here.member('Ben', ['HELPER'], { skills: ['garden'], birthYear: 2010 })
    await here.consented(ben)
    const posted = await here.call(erna, 'post-request', { wish, draftId: null })
    if (isRefusal(posted)) throw new Error(posted.refused)
    const asked = () => prisma.invitation.count({ where: { requestId: posted.id, helperId: ben } })
    const searchAgain = () => wave(town.core.house, { municipalityId, id: posted.id })
    return { here, erna, ben, id: posted.id, asked, searchAgain }
  }

  test('in the school holidays a pupil is asked for a weekday morning, in a search that was under way', async () => {
    const { id, asked, searchAgain } = await ernaAndBen()
    expect(await asked()).toBe(0)
    await save(0, { schoolHolidays: [{ from: '2026-11-23', to: '2026-11-25' }] })
    await searchAgain()
    expect(await asked()).toBe(0)
    town.due.length = 0
    await save(1, { schoolHolidays: [{ from: '2026-11-23', to: '2026-11-26' }] })
    expect(town.due).toEqual([{ name: 'wave', about: { municipalityId, id }, when: town.clock.now }])
    await searchAgain()
    expect(await asked()).toBe(1)
  })

  test('a new request is of a programme that is offered', async () => {
    const { here, erna } = await ernaAndBen()
    await save(0, { programmes: ['POCKET_MONEY'] })
    const posted = await here.call(erna, 'post-request', { wish, draftId: null })
    const { id } = posted as { id: number }
    expect(await prisma.helpRequest.findUnique({ where: { id } })).toMatchObject({
      programme: 'POCKET_MONEY',
    })
  })

  test('who has no way but a messenger that is switched off is not asked', async () => {
    const { asked, ben, searchAgain } = await ernaAndBen()
    const holidays = { schoolHolidays: [{ from: '2026-11-26', to: '2026-11-26' }] }
    await prisma.member.update({ where: { id: ben }, data: { phone: null, phoneIndex: null } })
    await save(0, { ...holidays, channelsOff: ['paper'] })
    await searchAgain()
    expect(await asked()).toBe(0)
    await save(1, { channelsOff: [] })
    await searchAgain()
    expect(await asked()).toBe(1)
  })
})
