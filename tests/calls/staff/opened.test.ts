import { beforeEach, describe, expect, test } from 'vitest'
import { isRefusal } from '../../../core/index.ts'
import { retention } from '../../../core/jobs/retention.ts'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'

/** Who had whose number and address before them. */

const { prisma, town } = await testTown()
let here: ReturnType<typeof rows>
let erna: number
beforeEach(async () => {
  here = rows(town)
  erna = await here.member('Erna', ['SEEKER'])
})

const pass = (minutes: number) => {
  town.clock.now = new Date(town.clock.now.getTime() + minutes * 60_000)
}

async function telephone() {
  const staff = await prisma.staff.create({
    data: { email: 'tel@example.org', name: 'Herr Telefon', passwordHash: '' },
  })
  const { municipalityId } = here
  await prisma.staffRole.create({ data: { staffId: staff.id, municipalityId, role: 'PHONE_DESK' } })
  return town.core.desk(staff.id, municipalityId)
}

async function seenBy(desk: ReturnType<typeof deskOf>): Promise<string[]> {
  const member = await desk.readMember({ memberId: erna })
  if (isRefusal(member)) throw new Error(member.refused)
  return member.alsoHere.map(({ name }) => name)
}
const log = async () => {
  const list = await deskOf(town).listOpened({})
  if (isRefusal(list)) throw new Error(list.refused)
  return list.rows.map(({ name, member }) => `${name}: ${member.firstName}`)
}

describe('whoever opens somebody’s number and address', () => {
  test('is noted once while they are at it, and again later', async () => {
    for (const minutes of [0, 5, 20]) {
      await seenBy(deskOf(town))
      pass(minutes)
    }
    expect(await log()).toEqual(['Frau Hartmann: Erna'])
    await seenBy(deskOf(town))
    expect(await log()).toEqual(['Frau Hartmann: Erna', 'Frau Hartmann: Erna'])
  })

  test('is seen by a colleague who comes meanwhile, and not by one who comes later', async () => {
    const desk = await telephone()
    expect(await seenBy(deskOf(town))).toEqual([])
    pass(3)
    expect(await seenBy(desk)).toEqual(['Frau Hartmann'])
    expect(await seenBy(deskOf(town))).toEqual(['Herr Telefon'])
    pass(20)
    expect(await seenBy(desk)).toEqual([])
  })

  test('is noted at a call, too, with its number to dial', async () => {
    await prisma.chat.deleteMany({ where: { memberId: erna } })
    await prisma.member.update({ where: { id: erna }, data: { reach: 'PHONE' } })
    const phone = await prisma.chat.create({
      data: { bot: 'phone', externalId: String(erna), memberId: erna, municipalityId: here.municipalityId },
    })
    const { house } = town.core
    const body = house.seal.sealJson(
      { kind: 'message', lines: [], choices: [], wants: null },
      'CallTask.body',
    )
    const task = { memberId: erna, chatId: phone.id, body, dueAt: town.clock.now }
    const { id } = await prisma.callTask.create({ data: { ...task, municipalityId: here.municipalityId } })
    await (await telephone()).readCall({ taskId: id })
    expect(await log()).toEqual(['Herr Telefon: Erna'])
  })

  test('is told to the coordination of this town alone', async () => {
    await seenBy(deskOf(town))
    expect(await (await telephone()).listOpened({})).toMatchObject({ refused: 'not-allowed' })
    const elsewhere = town.core.desk(town.coordinators[1]?.id ?? 0, town.towns[1]?.id ?? 0)
    expect(await elsewhere.listOpened({})).toMatchObject({ total: 0 })
    expect(await deskOf(town).listOpened({ memberId: erna })).toMatchObject({ total: 1 })
    expect(await deskOf(town).listOpened({ memberId: erna + 1 })).toMatchObject({ total: 0 })
  })
})

test('it is kept for ninety days, and goes with who is erased', async () => {
  await seenBy(deskOf(town))
  pass(89 * 24 * 60)
  await seenBy(deskOf(town))
  pass(2 * 24 * 60)
  await retention(town.core.house)
  expect(await log()).toEqual(['Frau Hartmann: Erna'])
  await deskOf(town).eraseMemberFor({ memberId: erna, reason: 'auf Wunsch' })
  expect(await prisma.memberOpened.count()).toBe(0)
})
