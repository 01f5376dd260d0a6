import type { Bell } from './bell.ts'
import type { Database } from './database.ts'

/** Resolves when nothing of this chat waits to be handled or delivered, or after so many milliseconds. */
export async function settled(
  { database, bell }: { database: Database; bell: Bell },
  bot: string,
  chat: string,
  atMostMs = Number.POSITIVE_INFINITY,
): Promise<void> {
  const until = performance.now() + atMostMs
  for (;;) {
    const rung = bell.next('settled', POLL_MS)
    const [{ waits } = { waits: false }] = await database.prisma.$queryRaw<{ waits: boolean }[]>`
      SELECT EXISTS (SELECT FROM "Inbox" i WHERE i."chatId" = c.id AND i."handledAt" IS NULL)
          OR EXISTS (SELECT FROM "Outbox" o WHERE o."chatId" = c.id AND o."deliveredAt" IS NULL AND o."deadAt" IS NULL)
          AS waits
      FROM "Chat" c WHERE c.bot = ${bot} AND c."externalId" = ${chat}`
    if (!waits || performance.now() >= until) return
    await rung
  }
}

const POLL_MS = 250
