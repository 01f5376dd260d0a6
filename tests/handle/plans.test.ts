import { expect, test } from 'vitest'
import type { Tx } from '../../core/store/database.ts'
import { Prisma } from '../../core/store/generated/client.ts'
import { claim } from '../../core/store/inbox.ts'
import { waitingHeads } from '../../core/store/outbox.ts'
import { testDatabase } from '../kit/database.ts'

const database = await testDatabase()
const { prisma } = database
const NOW = new Date('2026-11-23T09:00:00Z')

test('neither what is long done nor a flood makes the hot path read whole tables', async () => {
  await fill()
  for (const asks of [
    (tx: Tx) => claim(tx, NOW, { atMost: 16, busy: [7] }),
    (tx: Tx) => waitingHeads({ ...database, prisma: tx as typeof prisma }, 'paper', [7], 4, NOW),
  ]) {
    const plan = await planOf(asks)
    for (const table of ['Inbox', 'Outbox', 'Chat', 'Member', 'Prompt', 'Approval'])
      expect(plan).not.toContain(`Seq Scan on "${table}"`)
    expect(rowsRead(plan)).toBeLessThan(FLOOD * 10)
  }
})

/** 20,000 people in their chats; 100,000 messages handled and answered, and a flood of one person's waiting. */
async function fill(): Promise<void> {
  const { id } = await prisma.municipality.create({
    data: {
      slug: 'town',
      name: '',
      land: 'NW',
      latitude: 0,
      longitude: 0,
      townHallPhone: '',
      contactName: '',
    },
  })
  await prisma.$executeRaw`
    INSERT INTO "Member" (id, "municipalityId", status, "firstName", "lastName", latitude, longitude)
    SELECT n, ${id}, 'APPROVED', '', '', 0, 0 FROM generate_series(1, 20000) n`
  await prisma.$executeRaw`
    INSERT INTO "Approval" ("municipalityId", "memberId", role, "checkedHow", "checkedOn", "byStaffId")
    SELECT ${id}, n, 'SEEKER', 'CALL_BACK', ${NOW}, 1 FROM generate_series(1, 20000) n`
  await prisma.$executeRaw`
    INSERT INTO "Chat" (id, bot, "externalId", "municipalityId", "memberId", "lastTurnAt")
    SELECT n, 'paper', n::text, ${id}, n, ${NOW} FROM generate_series(1, 20000) n`
  await prisma.$executeRaw`
    INSERT INTO "Inbox" (bot, "updateId", "chatId", "handledAt")
    SELECT 'paper', n::text, 1 + n % 20000, ${NOW} FROM generate_series(1, 100000) n`
  await prisma.$executeRaw`
    INSERT INTO "Outbox" ("chatId", seq, "deliveredAt") SELECT 1 + n % 20000, n, ${NOW} FROM generate_series(1, 100000) n`
  await prisma.$executeRaw`
    INSERT INTO "Prompt" ("chatId", seq, body, "answeredAt")
    SELECT 1 + n % 20000, n, '', ${NOW} FROM generate_series(1, 100000) n`
  await prisma.$executeRaw`ANALYZE`
  await prisma.$executeRaw`
    INSERT INTO "Inbox" (bot, "updateId", "chatId", event)
    SELECT 'paper', 'flood ' || n, 77, '' FROM generate_series(1, ${FLOOD}::int) n`
  await prisma.$executeRaw`
    INSERT INTO "Outbox" ("chatId", seq, body) SELECT 77, 1000000 + n, '' FROM generate_series(1, ${FLOOD}::int) n`
}

async function planOf(asks: (tx: Tx) => Promise<unknown>): Promise<string> {
  let plan: Record<string, string>[] = []
  await database.transaction(async tx => {
    const explaining = new Proxy(tx, {
      get: (target, name) =>
        name === '$queryRaw'
          ? async ([first = '', ...more]: TemplateStringsArray, ...values: unknown[]) => {
              plan = await target.$queryRaw(Prisma.sql([`EXPLAIN ANALYZE ${first}`, ...more], ...values))
              return []
            }
          : Reflect.get(target, name),
    })
    await asks(explaining)
  })
  return plan.flatMap(row => Object.values(row)).join('\n')
}

/** The sum of the rows that the plan's nodes gave, over all loops. */
function rowsRead(plan: string): number {
  return [...plan.matchAll(/actual time=\S+ rows=([\d.]+) loops=(\d+)/g)].reduce(
    (sum, [, rows, loops]) => sum + Number(rows) * Number(loops),
    0,
  )
}

const FLOOD = 500
