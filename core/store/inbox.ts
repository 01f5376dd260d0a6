import { randomUUID } from 'node:crypto'
import type { Incoming, Told } from '../conversation/event.ts'
import { MINUTE_MS } from '../domain/calendar.ts'
import type { Database, Tx } from './database.ts'
import { Prisma } from './generated/client.ts'
import type { OutboxBody } from './outbox.ts'
import { memberOf, type Who } from './people.ts'
import { base64, type Seal } from './seal.ts'

/**
 * Writes what a messenger brought. When this resolves it is committed, and the messenger may be told so. A known
 * (bot, updateId) is passed over, however often it comes. Who writes to a town's own bot is in that town.
 */
export async function receive(
  database: Database,
  seal: Seal,
  bot: string,
  updates: Update[],
  now: Date,
): Promise<void> {
  if (updates.length === 0) return
  const rows = updates.map(({ updateId, chat, incoming, language }, place) => ({
    place,
    updateId,
    chat,
    language: language ?? null,
    event: base64(seal.sealJson(incoming, 'Inbox.event')),
  }))
  await database.prisma.$executeRaw`
    WITH rows AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
                  AS r(place int, "updateId" text, chat text, event text, language text)),
    known AS (
      SELECT id, "externalId" FROM "Chat" WHERE bot = ${bot} AND "externalId" IN (SELECT chat FROM rows)),
    added AS (
      INSERT INTO "Chat" (bot, "externalId", language, seq, "municipalityId")
      SELECT DISTINCT ON (chat) ${bot}, chat, language, ${firstNumber(now)}::int,
             (SELECT "municipalityId" FROM "Bot" WHERE bot = ${bot})
      FROM rows WHERE chat NOT IN (SELECT "externalId" FROM known) ORDER BY chat, place
      ON CONFLICT (bot, "externalId") DO UPDATE SET bot = excluded.bot
      RETURNING id, "externalId")
    INSERT INTO "Inbox" (bot, "updateId", "chatId", event, "receivedAt")
    SELECT ${bot}, "updateId", chats.id, decode(event, 'base64'), ${now}
    FROM rows JOIN (SELECT * FROM known UNION ALL SELECT * FROM added) chats ON chats."externalId" = chat
    ORDER BY place
    ON CONFLICT (bot, "updateId") DO NOTHING`
}

/**
 * Lines of a chat are numbered on from the minutes of this age: who comes back after their chat was forgotten still has
 * its old buttons on the screen, and these must not mean a new question.
 */
const firstNumber = (now: Date): number => Math.floor(now.getTime() / MINUTE_MS)

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
 * Takes the first waiting event of each of the chats that were served longest ago, and locks the rows until the
 * transaction ends; none of the chats in `busy`, or only of `chat`. All that a turn needs is read here at once: a
 * statement costs more than a wide row.
 *
 * `first` leaps through the index from chat to chat, so that 500 messages of one person cost what one does. The lock
 * leaves keys alone, as FOR UPDATE would keep whoever writes to this chat's inbox waiting for the turn. Of an event
 * that was handled since this statement began, `event` is gone.
 */
export function claim(
  tx: Tx,
  now: Date,
  { atMost, busy = [], chat = null }: { atMost: number; busy?: number[]; chat?: number | null },
): Promise<Claimed[]> {
  return tx.$queryRaw<Claimed[]>`
    WITH RECURSIVE first AS (
      (SELECT "chatId", id FROM "Inbox" WHERE "handledAt" IS NULL ORDER BY "chatId", id LIMIT 1)
      UNION ALL
      SELECT next.* FROM first, LATERAL (
        SELECT "chatId", id FROM "Inbox" WHERE "handledAt" IS NULL AND "chatId" > first."chatId"
        ORDER BY "chatId", id LIMIT 1) next),
    queue AS MATERIALIZED (
      SELECT id, (SELECT "lastTurnAt" FROM "Chat" WHERE id = "chatId") AS served FROM first),
    mine AS (
      SELECT i.id AS "inboxId", i.event, i.attempts, c.id AS "chatId", c.bot, c."externalId", c.session, c.seq,
             c.language, c."municipalityId", c."memberId"
      FROM queue JOIN "Inbox" i ON i.id = queue.id JOIN "Chat" c ON c.id = i."chatId"
      WHERE i.event IS NOT NULL AND (i."notBefore" IS NULL OR i."notBefore" <= ${now})
        AND NOT (c.id = ANY(${busy})) AND (${chat}::int IS NULL OR c.id = ${chat})
      ORDER BY queue.served NULLS FIRST, queue.id
      LIMIT ${atMost} FOR NO KEY UPDATE OF i, c SKIP LOCKED)
    SELECT mine.*,
      EXISTS (SELECT FROM "Inbox" n
              WHERE n."handledAt" IS NULL AND n."chatId" = mine."chatId" AND n.id > mine."inboxId") AS "wroteOn",
      t.version AS "municipalityVersion", ${memberOf(Prisma.sql`mine."memberId"`)} AS member,
      (SELECT json_agg(json_build_object('seq', p.seq, 'body', encode(p.body, 'base64')) ORDER BY p.seq DESC)
       FROM (SELECT * FROM "Prompt" WHERE "chatId" = mine."chatId" ORDER BY seq DESC LIMIT ${PROMPTS_LOOKED_AT}) p
       WHERE p."answeredAt" IS NULL AND NOT p.standing) AS prompts
    FROM mine LEFT JOIN "Municipality" t ON t.id = mine."municipalityId"`
}

/** A question whose buttons are still good though others came after it; empty where there is none with this number. */
export function standingPrompt(tx: Tx, chatId: number, seq: number): Promise<KeptPrompt[]> {
  return tx.$queryRaw<KeptPrompt[]>`
    SELECT seq, encode(body, 'base64') AS body, standing FROM "Prompt"
    WHERE "chatId" = ${chatId} AND seq = ${seq} AND standing AND "answeredAt" IS NULL`
}

/** The event could not be handled and waits for its next attempt, and with it what the chat wrote after it. */
export async function postpone(
  database: Database,
  { inboxId, attempts }: Claimed,
  failure: string,
  notBefore: Date,
): Promise<void> {
  await database.prisma.inbox.updateMany({
    where: { id: inboxId, attempts, handledAt: null },
    data: { attempts: attempts + 1, failure, notBefore },
  })
}

/**
 * The event is given up: staff see it with its failure, the chat goes on with what came after it and, where somebody
 * waits for an answer, hears `apology`. Nothing happens when another process has handled it meanwhile.
 */
export async function giveUp(
  database: Database,
  seal: Seal,
  { inboxId, attempts }: Claimed,
  failure: string,
  apology: OutboxBody | null,
  now: Date,
): Promise<void> {
  const body = apology && seal.sealJson(apology, 'Outbox.body')
  await database.prisma.$executeRaw`
    WITH given AS (UPDATE "Inbox" SET attempts = attempts + 1, failure = ${failure}, "handledAt" = ${now}, event = NULL
                   WHERE id = ${inboxId} AND attempts = ${attempts} AND "handledAt" IS NULL RETURNING "chatId"),
    chat AS (UPDATE "Chat" c SET seq = seq + 1 FROM given WHERE c.id = given."chatId" AND ${body}::bytea IS NOT NULL
             RETURNING c.id, c.seq)
    INSERT INTO "Outbox" ("chatId", seq, body, "createdAt") SELECT id, seq, ${body}, ${now} FROM chat`
}

/** The chat's open questions are sought among so many of its last ones: nobody scrolls back further for a button. */
const PROMPTS_LOOKED_AT = 40

export interface Update {
  /** the messenger's own id of the update, unique for its bot */
  updateId: string
  /** the messenger's own id of the chat */
  chat: string
  incoming: Incoming
  /** what the messenger is set to (`tr`, `en-GB`), where it says so: what a new chat is greeted in */
  language?: string | null | undefined
}

export interface KeptPrompt {
  seq: number
  /** sealed, in base64 */
  body: string
  standing?: boolean
}

export interface Claimed extends Who {
  inboxId: number
  event: Uint8Array
  attempts: number
  chatId: number
  bot: string
  externalId: string
  session: Uint8Array | null
  seq: number
  /** not answered yet, newest first, without those that only stand */
  prompts: KeptPrompt[] | null
  /** more of this chat waits */
  wroteOn: boolean
}
