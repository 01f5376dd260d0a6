import { randomUUID } from 'node:crypto'
import type { Incoming, Told } from '../conversation/event.ts'
import type { Database, Tx } from './database.ts'
import { base64, type Seal } from './seal.ts'

/**
 * Writes what a messenger brought. When this resolves it is committed, and the messenger may be told so. A known
 * (bot, updateId) is passed over, however often it comes.
 */
export async function receive(
  database: Database,
  seal: Seal,
  bot: string,
  updates: Update[],
  now: Date,
): Promise<void> {
  if (updates.length === 0) return
  const rows = updates.map(({ updateId, chat, incoming }, place) => ({
    place,
    updateId,
    chat,
    event: base64(seal.sealJson(incoming, 'Inbox.event')),
  }))
  await database.prisma.$executeRaw`
    WITH rows AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
                  AS r(place int, "updateId" text, chat text, event text)),
    known AS (
      SELECT id, "externalId" FROM "Chat" WHERE bot = ${bot} AND "externalId" IN (SELECT chat FROM rows)),
    added AS (
      INSERT INTO "Chat" (bot, "externalId")
      SELECT DISTINCT ${bot}, chat FROM rows WHERE chat NOT IN (SELECT "externalId" FROM known)
      ON CONFLICT (bot, "externalId") DO UPDATE SET bot = excluded.bot
      RETURNING id, "externalId")
    INSERT INTO "Inbox" (bot, "updateId", "chatId", event, "receivedAt")
    SELECT ${bot}, "updateId", chats.id, decode(event, 'base64'), ${now}
    FROM rows JOIN (SELECT * FROM known UNION ALL SELECT * FROM added) chats ON chats."externalId" = chat
    ORDER BY place
    ON CONFLICT (bot, "updateId") DO NOTHING`
}

/** The service's own word to a chat takes its turn like everything else; it commits with what caused it. */
export async function tellChat(
  tx: Tx,
  seal: Seal,
  chatId: number,
  bot: string,
  told: Told,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Inbox" (bot, "updateId", "chatId", event, "receivedAt")
    VALUES (${bot}, ${`told:${randomUUID()}`}, ${chatId}, ${seal.sealJson(told, 'Inbox.event')}, ${now})`
}

/**
 * Takes the first waiting event of the chat that was served longest ago, and locks both rows until the transaction
 * ends. All that a turn needs is read here at once: a statement costs more than a wide row.
 */
export async function claim(tx: Tx, now: Date): Promise<Claimed | null> {
  const rows = await tx.$queryRaw<Claimed[]>`
    WITH next AS (
      SELECT i.id AS "inboxId", i.event, i.attempts, c.id AS "chatId", c.bot, c."externalId", c.session, c.seq,
             c.language, c."municipalityId", c."memberId"
      FROM "Inbox" i JOIN "Chat" c ON c.id = i."chatId"
      WHERE i."handledAt" IS NULL AND (i."notBefore" IS NULL OR i."notBefore" <= ${now})
        AND NOT EXISTS (SELECT FROM "Inbox" e WHERE e."chatId" = i."chatId" AND e."handledAt" IS NULL AND e.id < i.id)
      ORDER BY c."lastTurnAt" NULLS FIRST, i.id
      LIMIT 1 FOR UPDATE OF i, c SKIP LOCKED)
    SELECT next.*, m.version AS "municipalityVersion",
      (SELECT json_agg(json_build_object('seq', p.seq, 'body', encode(p.body, 'base64'),
                                         'answered', p."answeredAt" IS NOT NULL) ORDER BY p.seq DESC)
       FROM (SELECT * FROM "Prompt" WHERE "chatId" = next."chatId" ORDER BY seq DESC LIMIT ${PROMPTS_KEPT_IN_MIND}) p
      ) AS prompts
    FROM next LEFT JOIN "Municipality" m ON m.id = next."municipalityId"`
  return rows[0] ?? null
}

/** The event could not be handled: it waits and is tried again, or is given up and shown to staff. */
export async function fail(
  database: Database,
  inboxId: number,
  failure: string,
  notBefore: Date | null,
): Promise<void> {
  await database.prisma.inbox.update({
    where: { id: inboxId },
    data: notBefore
      ? { attempts: { increment: 1 }, failure, notBefore }
      : { attempts: { increment: 1 }, failure, handledAt: new Date(), event: null },
  })
}

/** Older buttons answer that they are old; nobody scrolls back further than this to press one. */
const PROMPTS_KEPT_IN_MIND = 12

export interface Update {
  /** the messenger's own id of the update, unique for its bot */
  updateId: string
  /** the messenger's own id of the chat */
  chat: string
  incoming: Incoming
}

export interface Claimed {
  inboxId: number
  event: Uint8Array
  attempts: number
  chatId: number
  bot: string
  externalId: string
  session: Uint8Array | null
  seq: number
  language: string | null
  municipalityId: number | null
  memberId: number | null
  municipalityVersion: number | null
  prompts: { seq: number; body: string; answered: boolean }[] | null
}
