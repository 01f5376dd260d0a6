import type { Database, Tx } from './database.ts'

/**
 * One process at a time polls and delivers for a bot. Whoever holds the lease renews it; after a crash another
 * process takes it over when it has run out. The database's clock decides, as processes' clocks differ.
 */
export async function takeLease(
  database: Database,
  bot: string,
  holder: string,
  { address = null, link = null }: Findable = {},
): Promise<boolean> {
  const rows = await database.prisma.$executeRaw`
    INSERT INTO "Lease" (bot, holder, until, address, link)
    VALUES (${bot}, ${holder}, now() + ${LEASE_MS} * interval '1 millisecond', ${address}, ${link})
    ON CONFLICT (bot) DO UPDATE SET holder = excluded.holder, until = excluded.until,
      address = excluded.address, link = excluded.link
    WHERE "Lease".holder = excluded.holder OR "Lease".until <= now()`
  return rows === 1
}

/** What is known of the bot stays for a day: it may soon be led again. */
export async function giveLeaseBack(database: Database, bot: string, holder: string): Promise<void> {
  await database.prisma.$executeRaw`
    UPDATE "Lease" SET holder = '', until = now() WHERE bot = ${bot} AND holder = ${holder}`
}

/** The bots that somebody leads, or has led within the last day, for this town: its own first, then those for all. */
export function findableBots(tx: Tx, municipalityId: number): Promise<Found[]> {
  return tx.$queryRaw<Found[]>`
    SELECT l.bot, l.address, l.link FROM "Lease" l LEFT JOIN "Bot" b ON b.bot = l.bot
    WHERE l.link IS NOT NULL AND (b.bot IS NULL OR b."municipalityId" IS NULL OR b."municipalityId" = ${municipalityId})
    ORDER BY b."municipalityId" NULLS LAST, l.bot`
}

/**
 * A crashed holder is replaced within this and one look of who waits: under 15 s. A holder whose heartbeat finds no
 * answer gives up after 6 s at most, so what it has begun to send must time out within the other 6.
 */
const LEASE_MS = 12_000
export const HEARTBEAT_MS = 3_000
/** who waits for the lease looks more often */
export const LOOK_MS = 1_000

/** As a messenger tells it: `Messenger.address` and `Messenger.link`. */
export interface Findable {
  address?: string | null
  link?: string | null
}

interface Found {
  bot: string
  address: string | null
  link: string
}
