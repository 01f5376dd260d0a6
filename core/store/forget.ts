import type { Database } from './database.ts'
import { Prisma } from './generated/client.ts'

// What the hot path's tables have kept long enough, the oldest first and `atMost` at once. Their numbers rise with time,
// so that the lowest ones are the oldest: no index is kept for it.

/** What was heard and said: the words of what arrived are gone already. What did not arrive by then is out of date. */
export async function forgetLines({ prisma }: Store, before: Date, atMost: number): Promise<void> {
  await prisma.$executeRaw`
    DELETE FROM "Inbox"
    WHERE id IN (SELECT id FROM "Inbox" ORDER BY id LIMIT ${atMost}) AND "handledAt" < ${before}`
  await prisma.$executeRaw`
    DELETE FROM "Outbox"
    WHERE id IN (SELECT id FROM "Outbox" ORDER BY id LIMIT ${atMost}) AND "createdAt" < ${before}`
}

export async function forgetAudit({ prisma }: Store, before: Date, atMost: number): Promise<void> {
  await prisma.$executeRaw`
    DELETE FROM "AuditEntry"
    WHERE id IN (SELECT id FROM "AuditEntry" ORDER BY id LIMIT ${atMost}) AND at < ${before}`
}

/** Questions with their buttons: those that were answered, and the others once their person waits for nothing. */
export async function forgetQuestions({ prisma }: Store, before: Date, atMost: number): Promise<void> {
  await prisma.$executeRaw`
    DELETE FROM "Prompt" WHERE ("chatId", seq) IN (
      SELECT p."chatId", p.seq FROM "Prompt" p JOIN "Chat" c ON c.id = p."chatId"
      WHERE p."askedAt" < ${before} AND (p."answeredAt" IS NOT NULL OR NOT ${WAITS})
      ORDER BY p."askedAt" LIMIT ${atMost})`
}

/** What a silent chat was in the middle of. A chat whose turn it is just now is not silent. */
export async function forgetThreads({ prisma }: Store, before: Date, atMost: number): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Chat" SET session = NULL WHERE id IN (
      SELECT c.id FROM "Chat" c
      WHERE c.session IS NOT NULL AND c."memberId" IS NOT NULL AND c."lastTurnAt" < ${before} AND NOT ${WAITS}
      ORDER BY c."lastTurnAt" LIMIT ${atMost} FOR NO KEY UPDATE OF c SKIP LOCKED)`
}

/** Who looked in and never registered, and who has left: the chat goes with all that hangs on it. */
export async function forgetVisitors({ prisma }: Store, before: Date, atMost: number): Promise<void> {
  await prisma.$executeRaw`
    DELETE FROM "Chat" WHERE id IN (
      SELECT c.id FROM "Chat" c
      WHERE c."memberId" IS NULL AND coalesce(c."lastTurnAt", c."createdAt") < ${before}
        AND NOT EXISTS (SELECT FROM "Inbox" i WHERE i."chatId" = c.id AND i."handledAt" IS NULL)
      ORDER BY c.id LIMIT ${atMost} FOR UPDATE OF c SKIP LOCKED)`
}

/** The chat's person waits for something, or somebody for them: a decision, help that is agreed on, an answer, a call. */
const WAITS = Prisma.sql`(
  EXISTS (SELECT FROM "Member" m WHERE m.id = c."memberId" AND m.status IN ('SUBMITTED', 'INTERVIEW', 'RETURNED'))
  OR EXISTS (SELECT FROM "Match" x WHERE x."municipalityId" = c."municipalityId" AND x.status = 'AGREED'
             AND c."memberId" IN (x."seekerId", x."helperId"))
  OR EXISTS (SELECT FROM "Invitation" i WHERE i."municipalityId" = c."municipalityId" AND i."helperId" = c."memberId"
             AND i.status = 'SENT')
  OR EXISTS (SELECT FROM "CallTask" t WHERE t."chatId" = c.id AND t."doneAt" IS NULL))`

type Store = Pick<Database, 'prisma'>
