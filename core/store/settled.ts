import type { Bell } from './bell.ts'
import type { Database } from './database.ts'

/** Resolves when nothing of these chats waits to be handled or delivered, or after so many milliseconds. */
export async function settled(
  { database, bell }: { database: Database; bell: Bell },
  chats: readonly { bot: string; chat: string }[],
  atMostMs = Number.POSITIVE_INFINITY,
): Promise<void> {
  const bots = chats.map(({ bot }) => bot)
  const names = chats.map(({ chat }) => chat)
  const until = performance.now() + atMostMs
  for (;;) {
    const rung = bell.next('settled', POLL_MS)
    const waiting = await database.prisma.$queryRaw<unknown[]>`
      SELECT FROM unnest(${bots}::text[], ${names}::text[]) AS asked(bot, chat)
      JOIN "Chat" c ON c.bot = asked.bot AND c."externalId" = asked.chat
      WHERE EXISTS (SELECT FROM "Inbox" i WHERE i."chatId" = c.id AND i."handledAt" IS NULL)
         OR EXISTS (SELECT FROM "Outbox" o WHERE o."chatId" = c.id AND o."deliveredAt" IS NULL AND o."deadAt" IS NULL)
      LIMIT 1`
    if (waiting.length === 0 || performance.now() >= until) return
    await rung
  }
}

const POLL_MS = 250
