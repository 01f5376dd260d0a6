import { expect, test } from 'vitest'
import { testDatabase } from '../kit/database.ts'
import { playMainJob } from '../kit/main-job.ts'
import { deskOf, ERNA, resident } from '../kit/resident.ts'
import { openTown } from '../kit/town.ts'
import { neighbourOn, openTelegram } from './open-telegram.ts'

const database = await testDatabase()

test.each([
  ['fetches', false],
  ['is brought', true],
] as const)(
  'the main job from its first word to its last over a Telegram whose updates dasnez %s',
  async (_, webhook) => {
    const town = await openTown(database)
    const { fake, stop } = await openTelegram(town.core, { webhook })
    const person = (name: string) => neighbourOn(fake, town.core, name)
    await playMainJob(town, person('Erna'), person('Olena'))
    // whoever registers may send their number by a button, and it goes when the question is answered
    const keyboards = fake.calls.flatMap(({ payload }) => Object.keys(payload.reply_markup ?? {})[0] ?? [])
    const ofSharing = keyboards.filter(kind => kind !== 'inline_keyboard')
    expect(ofSharing).toEqual(['keyboard', 'remove_keyboard', 'keyboard', 'remove_keyboard'])
    await stop()
    await town.stop()
  },
)

test('who can not be reached any more is marked, and staff are told', async () => {
  const town = await openTown(database)
  const { fake, stop } = await openTelegram(town.core)
  const erna = neighbourOn(fake, town.core, 'Erna')
  const memberId = await resident(town, erna, ERNA)
  fake.person({ id: Number(erna.chat), firstName: 'Erna', started: true }).deactivate()
  const desk = deskOf(town)
  await desk.suspendMember({ memberId, reason: 'Hinweis' })
  await erna.settled()
  expect(await database.prisma.member.findUnique({ where: { id: memberId } })).toMatchObject({
    unreachableAt: expect.any(Date),
  })
  expect(await desk.whatWaits({})).toMatchObject({ counts: { line: 1 }, first: [{ who: ['Erna Berger'] }] })
  expect(await desk.listDeadLines({})).toMatchObject({
    rows: [{ bot: 'telegram:main', failure: expect.stringContaining('403') }],
  })
  await stop()
  await town.stop()
})
