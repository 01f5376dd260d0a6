import { setTimeout as pause } from 'node:timers/promises'
import { fromPrisma, PgBoss } from 'pg-boss'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase, type Tx } from '../../core/store/database.ts'
import { testDatabase } from '../kit/database.ts'
import { silent } from '../kit/silent.ts'

const database = await testDatabase()
const { prisma, transaction } = database
const until = new Date('2026-07-01T10:00:00.123Z')
const lease = (bot: string) => ({ data: { bot, holder: 'nobody', address: null, link: null, until } })

describe('a transaction', () => {
  test('saves all', async () => {
    expect(await transaction(tx => tx.lease.create(lease('a')))).toEqual(lease('a').data)
    expect(await prisma.lease.findMany()).toEqual([lease('a').data])
  })

  test('or nothing', async () => {
    const failing = transaction(async tx => {
      await tx.lease.create(lease('a'))
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await prisma.lease.count()).toBe(0)
  })

  test('that caught a failed statement says that it saved nothing', async () => {
    await prisma.lease.create(lease('a'))
    const careless = transaction(async tx => {
      await tx.lease.create(lease('b'))
      await tx.lease.create(lease('a')).catch(() => {})
    })
    await expect(careless).rejects.toThrow('nothing was saved')
    expect(await prisma.lease.findMany()).toEqual([lease('a').data])
    // And its connection is free again, out of any transaction.
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => transaction(tx => tx.lease.create(lease(`after ${n}`)))),
    )
    expect(await prisma.lease.count()).toBe(21)
  })

  test('may catch a failed statement behind a savepoint', async () => {
    await transaction(async tx => {
      await tx.lease.create(lease('a'))
      await tx.$executeRaw`SAVEPOINT here`
      await tx.lease.create(lease('a')).catch(() => {})
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT here`
    })
    expect(await prisma.lease.count()).toBe(1)
  })

  test('inside another is refused at once', async () => {
    const nested = transaction(() => transaction(tx => tx.lease.create(lease('a'))))
    await expect(nested).rejects.toThrow('begun inside another')
    expect(await prisma.lease.count()).toBe(0)
  })

  test('waits its turn, however many come: as many at once as were promised, and none is lost', async () => {
    let now = 0
    let most = 0
    const work = async (tx: Tx) => {
      most = Math.max(most, ++now)
      await tx.$executeRaw`SELECT pg_sleep(0.002)`
      await tx.$executeRaw`INSERT INTO "Lease" VALUES (gen_random_uuid(), 'x', now())`
      now--
    }
    await Promise.all(Array.from({ length: 300 }, () => transaction(work)))
    expect(most).toBe(database.maxTransactions)
    expect(await prisma.lease.count()).toBe(300)
  })

  test('that two made impossible for each other is repeated: both get through', async () => {
    await prisma.lease.createMany({ data: ['a', 'b'].map(bot => ({ ...lease(bot).data, holder: '' })) })
    const append = (tx: Tx, bot: string) =>
      tx.$executeRaw`UPDATE "Lease" SET holder = holder || 'x' WHERE bot = ${bot}`
    const inOrder = (first: string, second: string) =>
      transaction(async tx => {
        await append(tx, first)
        await pause(50)
        await append(tx, second)
      })
    await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')])
    expect((await prisma.lease.findMany()).map(({ holder }) => holder)).toEqual(['xx', 'xx'])
  })

  test.each(['40001', '40P01'])('is repeated three times after %s', async code => {
    const raise = `DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '${code}'; END $$`
    let runs = 0
    const work = (failures: number) => async (tx: Tx) => {
      await tx.lease.create(lease(`run ${++runs}`))
      if (runs <= failures) await tx.$executeRawUnsafe(raise)
      return runs
    }
    expect(await transaction(work(3))).toBe(4)
    expect(await prisma.lease.findMany({ select: { bot: true } })).toEqual([{ bot: 'run 4' }])
    runs = 0
    await expect(transaction(work(9))).rejects.toThrow()
    expect(runs).toBe(4)
  })

  test('is not repeated after any other failure', async () => {
    const work = vi.fn((tx: Tx) => tx.$executeRaw`SELECT 1 / 0`)
    await expect(transaction(work)).rejects.toThrow('division by zero')
    expect(work).toHaveBeenCalledTimes(1)
  })
})

describe('notices', () => {
  test('arrive when their transaction has committed, and end when told', async () => {
    const heard: (string | null)[] = []
    const stop = await database.listen('Ohr', payload => heard.push(payload))
    const notify = (tx: Tx, text: string) => tx.$executeRaw`SELECT pg_notify('Ohr', ${text})`
    await transaction(async tx => {
      await notify(tx, 'eins')
      await pause(50)
      expect(heard).toEqual([])
    })
    await vi.waitFor(() => expect(heard).toEqual(['eins']))
    await expect(
      transaction(tx => notify(tx, 'nie').then(() => Promise.reject(new Error('no')))),
    ).rejects.toThrow('no')
    await transaction(tx => notify(tx, 'zwei'))
    await vi.waitFor(() => expect(heard).toEqual(['eins', 'zwei']))
    await stop()
    await transaction(tx => notify(tx, 'drei'))
    await pause(50)
    expect(heard).toEqual(['eins', 'zwei'])
  })

  test('may begin a transaction where they arrive', async () => {
    const { promise: done, resolve } = Promise.withResolvers<unknown>()
    const stop = await database.listen('ear', name =>
      resolve(transaction(tx => tx.lease.create(lease(String(name))))),
    )
    await transaction(tx => tx.$executeRaw`SELECT pg_notify('ear', 'heard')`)
    expect(await done).toEqual(lease('heard').data)
    await stop()
  })

  test.runIf(database.kind === 'postgres')(
    'go on after a lost connection, with a null for what was missed',
    async () => {
      const heard: (string | null)[] = []
      const stop = await database.listen('ear', payload => heard.push(payload))
      await prisma.$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'dasnez-notices' AND datname = current_database()`
      await vi.waitFor(() => expect(heard).toEqual([null]), 5_000)
      await transaction(tx => tx.$executeRaw`SELECT pg_notify('ear', 'wieder da')`)
      await vi.waitFor(() => expect(heard).toEqual([null, 'wieder da']))
      await stop()
    },
  )
})

describe('timers', () => {
  test('work in this database, and are set with the transaction or not at all', async () => {
    const boss = new PgBoss({ ...database.boss, schedule: false, supervise: false })
    boss.on('error', console.error)
    await boss.start()
    onTestFinished(async () => {
      await boss.stop({ graceful: false })
      await prisma.$executeRaw`DROP SCHEMA pgboss CASCADE`
    })
    await boss.createQueue('wave')
    const set = (tx: Tx, id: number) => boss.send('wave', { id }, { db: fromPrisma(tx) })
    await transaction(tx => set(tx, 1))
    await expect(transaction(tx => set(tx, 2).then(() => Promise.reject(new Error('no'))))).rejects.toThrow(
      'no',
    )
    const jobs = await boss.fetch<{ id: number }>('wave', { batchSize: 5 })
    expect(jobs.map(({ data }) => data)).toEqual([{ id: 1 }])
  })
})

test('an instant stays the same whatever time zone the server keeps', async () => {
  await prisma.lease.create(lease('a'))
  const [row] =
    (await prisma.$queryRaw`SELECT until, until::text AS text FROM "Lease" WHERE until = ${until}`) as unknown[]
  expect(row).toEqual({ until, text: '2026-07-01 10:00:00.123+00' })
})

test('a PostgreSQL that cannot be reached is told in one sentence without the password', async () => {
  const url = 'postgresql://dasnez:geheim@127.0.0.1:1/town'
  const opening = openDatabase({ url, directory: null, log: silent })
  await expect(opening).rejects.toThrow(
    /^DATABASE_URL: the database "town" at 127\.0\.0\.1:1 can't be used: .*ECONNREFUSED/,
  )
  await expect(opening).rejects.not.toThrow('geheim')
})
