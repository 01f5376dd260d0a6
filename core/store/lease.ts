import type { Database } from './database.ts'

/**
 * One process at a time polls and delivers for a bot. Whoever holds the lease renews it; after a crash another
 * process takes it over when it has run out. The database's clock decides, as processes' clocks differ.
 */
export async function takeLease(database: Database, bot: string, holder: string): Promise<boolean> {
  const rows = await database.prisma.$executeRaw`
    INSERT INTO "Lease" (bot, holder, until) VALUES (${bot}, ${holder}, now() + ${LEASE_MS} * interval '1 millisecond')
    ON CONFLICT (bot) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE "Lease".holder = excluded.holder OR "Lease".until < now()`
  return rows === 1
}

export async function giveLeaseBack(database: Database, bot: string, holder: string): Promise<void> {
  await database.prisma.$executeRaw`DELETE FROM "Lease" WHERE bot = ${bot} AND holder = ${holder}`
}

/**
 * A crashed holder is replaced within this and one look of who waits: under 15 s. A holder whose heartbeat finds no
 * answer gives up after 6 s at most, so what it has begun to send must time out within the other 6.
 */
const LEASE_MS = 12_000
export const HEARTBEAT_MS = 3_000
/** who waits for the lease looks more often */
export const LOOK_MS = 1_000
