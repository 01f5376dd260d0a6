import { expect, test } from 'vitest'
import { isRefusal, type Messenger } from '../../../core/index.ts'
import { REMOVALS } from '../../../core/jobs/removals.ts'
import { deskOf } from '../../kit/resident.ts'
import { testTown } from '../../kit/test-town.ts'

/** How residents find their way in, as a poster says it. */

const { database, prisma, town } = await testTown()

const MAIN = 'https://t.me/dasnez_bot?start={town}'
const MATRIX = 'https://matrix.to/#/@dasnez:example.org'

async function connect(bot: string, more: Partial<Messenger> = {}) {
  const [kind = bot] = bot.split(':')
  const connection = await town.core.connect({
    bot,
    kind,
    providerReadsAlong: false,
    sendsAtOnce: 1,
    send: async ({ id }) => ({ sent: true, externalId: String(id) }),
    ...more,
  })
  await expect.poll(() => prisma.lease.count({ where: { bot } })).toBe(1)
  return connection
}
async function ways(towns = 0) {
  const found = await deskOf(town, towns).waysIn()
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}
const links = async (towns = 0) => (await ways(towns)).messengers.map(({ link }) => link)

test('a link leads to the town, or the town is written first; the telephone is for everybody', async () => {
  const telegram = await connect('telegram:main', { address: 't.me/dasnez_bot', link: MAIN })
  const matrix = await connect('matrix:@dasnez:example.org', {
    address: '@dasnez:example.org',
    link: MATRIX,
  })
  const untold = await connect('paper')
  expect(await ways()).toEqual({
    messengers: [
      {
        messenger: 'matrix',
        address: '@dasnez:example.org',
        link: MATRIX,
        firstWords: 'Delbrück',
        fromAge: 0,
      },
      {
        messenger: 'telegram',
        address: 't.me/dasnez_bot',
        link: 'https://t.me/dasnez_bot?start=delbrueck',
        firstWords: null,
        fromAge: 16,
      },
    ],
    phone: town.towns[0]?.townHallPhone,
    contactName: 'Frau Hartmann',
    pocketMoneyFrom: 14,
  })
  await prisma.municipality.update({
    where: { slug: 'delbrueck' },
    data: { rules: { channelsOff: ['telegram'], programmes: ['VOLUNTEER'] }, version: { increment: 1 } },
  })
  expect(await links()).toEqual([MATRIX])
  expect((await ways()).pocketMoneyFrom).toBeNull()
  for (const each of [telegram, matrix, untold]) await each.stop()
})

test('a town’s own bot goes before that of all, and no other town is led to it', async () => {
  const [here, there] = town.towns
  await prisma.bot.create({
    data: { bot: 'telegram:own', messenger: 'telegram', municipalityId: here?.id ?? 0 },
  })
  const main = await connect('telegram:main', { link: MAIN })
  const own = await connect('telegram:own', { link: 'https://t.me/delbrueck_bot?start={town}' })
  expect(await links()).toEqual([`https://t.me/delbrueck_bot?start=${here?.slug}`])
  expect(await links(1)).toEqual([`https://t.me/dasnez_bot?start=${there?.slug}`])
  for (const each of [main, own]) await each.stop()
})

test('a bot that stands still for a moment is named, and one that nobody leads any more is not', async () => {
  const main = await connect('telegram:main', { link: MAIN })
  await main.stop()
  expect(await links()).toHaveLength(1)
  // somebody else takes it up at once
  await (await connect('telegram:main', { link: MAIN })).stop()
  const tomorrow = new Date(Date.now() + 25 * 3600 * 1000)
  await REMOVALS['run out']?.(database, tomorrow, 100)
  expect(await links()).toEqual([])
})
