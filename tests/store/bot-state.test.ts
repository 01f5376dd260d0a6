import { expect, test } from 'vitest'
import { botState, LeaseLost } from '../../core/store/bot-state.ts'
import { giveLeaseBack, takeLease } from '../../core/store/lease.ts'
import { sealWith } from '../../core/store/seal.ts'
import { testDatabase } from '../kit/database.ts'

const database = await testDatabase()
const { prisma } = database
const seal = sealWith([new Uint8Array(32).fill(7)])
const BOT = 'matrix:@dasnez:example.org'
const [mine, theirs] = [botState(database, seal, BOT, 'me'), botState(database, seal, BOT, 'they')]

test('what is kept is read again, replaced, forgotten, and sealed in its place', async () => {
  await takeLease(database, BOT, 'me')
  await mine.write([
    ['olm 1', 'Schlüssel'],
    ['olm 2', 'noch einer'],
    ['sync', 's1'],
  ])
  await mine.write([
    ['olm 1', 'ein neuer'],
    ['olm 2', null],
  ])
  expect(await mine.read('olm ')).toEqual(new Map([['olm 1', 'ein neuer']]))
  expect([...(await theirs.read()).keys()].sort()).toEqual(['olm 1', 'sync'])
  expect(await botState(database, seal, 'matrix:@other:example.org', 'me').read()).toEqual(new Map())

  const rows = await prisma.botState.findMany()
  expect(rows).toHaveLength(2)
  expect(Buffer.concat(rows.map(({ value }) => value)).toString('utf8')).not.toContain('neuer')
  await prisma.$executeRaw`UPDATE "BotState" SET key = 'olm 9' WHERE key = 'olm 1'`
  await expect(mine.read('olm ')).rejects.toThrow("can't be opened")
})

test('only who holds the lease writes: a process that lost it without noticing changes nothing', async () => {
  await expect(mine.write([['sync', 's1']])).rejects.toThrow(LeaseLost)
  await takeLease(database, BOT, 'me')
  await mine.write([['sync', 's1']])
  await giveLeaseBack(database, BOT, 'me')
  await takeLease(database, BOT, 'they')
  await theirs.write([['sync', 's2']])
  for (const value of ['s3', null]) await expect(mine.write([['sync', value]])).rejects.toThrow(LeaseLost)
  expect(await mine.read()).toEqual(new Map([['sync', 's2']]))
})
