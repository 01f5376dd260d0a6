import type { Choice } from '../conversation/flow.ts'
import type { Line } from '../texts/line.ts'
import type { Database, Tx } from './database.ts'
import { base64, type Seal } from './seal.ts'

/**
 * Ends turns of as many chats: sessions, what was heard, and all new lines, in one statement. The chats' rows have been
 * locked since `claim`.
 */
export async function writeTurns(tx: Tx, seal: Seal, turns: TurnWritten[], now: Date): Promise<void> {
  const ended = turns.map(({ inboxId, chatId, session, seq, left }) => ({
    inboxId,
    chatId,
    seq,
    left,
    session: base64(seal.sealJson(session, 'Chat.session')),
  }))
  const lines = turns.flatMap(turn => turn.rows.map(row => sealedRow(seal, turn, row)))
  await tx.$executeRaw`
    WITH turn AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(ended)}::jsonb)
      AS t("inboxId" int, "chatId" int, seq int, "left" int, session text)),
    line AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      AS l("chatId" int, seq int, settles int, priority int, body text, prompt text)),
    heard AS (UPDATE "Inbox" i SET "handledAt" = ${now}, event = NULL, failure = NULL
              FROM turn WHERE i.id = turn."inboxId"),
    kept AS (UPDATE "Chat" c SET session = decode(turn.session, 'base64'), seq = turn.seq, "lastTurnAt" = ${now}
             FROM turn WHERE c.id = turn."chatId"),
    answered AS (UPDATE "Prompt" p SET "answeredAt" = ${now}
                 FROM line WHERE p."chatId" = line."chatId" AND p.seq = line.settles AND p."answeredAt" IS NULL),
    stands AS (UPDATE "Prompt" p SET standing = true FROM turn WHERE p."chatId" = turn."chatId" AND p.seq = turn."left"),
    asked AS (INSERT INTO "Prompt" ("chatId", seq, body, "askedAt")
              SELECT "chatId", seq, decode(prompt, 'base64'), ${now} FROM line WHERE prompt IS NOT NULL)
    INSERT INTO "Outbox" ("chatId", seq, body, settles, priority, "createdAt")
    SELECT "chatId", seq, decode(body, 'base64'), settles, priority, ${now} FROM line WHERE body IS NOT NULL`
}

/**
 * The first waiting line of every chat of this bot, answers before broadcasts; none of the chats in `busy`. `head`
 * leaps through the index from chat to chat, as in `claim`: 500 lines for five people cost what five do.
 */
export function waitingHeads(
  database: Database,
  bot: string,
  busy: number[],
  limit: number,
  now: Date,
): Promise<Head[]> {
  return database.prisma.$queryRaw<Head[]>`
    WITH RECURSIVE head AS (
      (SELECT "chatId", seq FROM "Outbox" WHERE "deliveredAt" IS NULL AND "deadAt" IS NULL
       ORDER BY "chatId", seq LIMIT 1)
      UNION ALL
      SELECT next.* FROM head, LATERAL (
        SELECT "chatId", seq FROM "Outbox"
        WHERE "deliveredAt" IS NULL AND "deadAt" IS NULL AND "chatId" > head."chatId"
        ORDER BY "chatId", seq LIMIT 1) next),
    queue AS MATERIALIZED (
      SELECT line.* FROM head, LATERAL (
        SELECT * FROM "Outbox" o WHERE o."chatId" = head."chatId" AND o.seq = head.seq LIMIT 1) line)
    SELECT o.id, o.seq, o.body, o.attempts, o.priority, o."createdAt", c.id AS "chatId", c."externalId" AS chat, c.language,
           c."municipalityId", t.version AS "municipalityVersion", c."memberId", m."birthYear", o.settles, p.body AS question, p."externalId" AS "shownAs"
    FROM queue o JOIN "Chat" c ON c.id = o."chatId" LEFT JOIN "Member" m ON m.id = c."memberId"
    LEFT JOIN "Municipality" t ON t.id = c."municipalityId"
    LEFT JOIN "Prompt" p ON p."chatId" = o."chatId" AND p.seq = o.settles
    WHERE c.bot = ${bot} AND (o."notBefore" IS NULL OR o."notBefore" <= ${now}) AND NOT (c.id = ANY(${busy}))
    ORDER BY o.priority, o.id LIMIT ${limit}`
}

/** The lines arrived. Their words are forgotten; a question remembers under which id the messenger shows it. */
export async function markSent(database: Database, arrived: Arrived[], now: Date): Promise<void> {
  await database.prisma.$executeRaw`
    WITH line AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(arrived)}::jsonb)
      AS l(id int, "chatId" int, seq int, "externalId" text)),
    shown AS (UPDATE "Prompt" p SET "externalId" = line."externalId" FROM line
              WHERE p."chatId" = line."chatId" AND p.seq = line.seq AND line."externalId" IS NOT NULL)
    UPDATE "Outbox" o SET "deliveredAt" = ${now}, body = NULL, failure = NULL FROM line WHERE o.id = line.id`
}

export async function postpone(
  database: Database,
  head: Head,
  failure: string,
  notBefore: Date,
): Promise<void> {
  await database.prisma.outbox.update({
    where: { id: head.id },
    data: { attempts: { increment: 1 }, failure, notBefore },
  })
}

/** Given up: the line is shown to staff and does not block its chat. */
export async function bury(database: Database, head: Head, failure: string, now: Date): Promise<void> {
  await database.prisma.outbox.update({ where: { id: head.id }, data: { deadAt: now, failure } })
}

/** What the phone desk says is said, and nothing to deliver: its questions are kept, its lines are not. */
function sealedRow(
  seal: Seal,
  { chatId, spoken, priority }: TurnWritten,
  { seq, body, settles, prompt }: OutboxRow,
) {
  return {
    chatId,
    seq,
    settles,
    priority,
    body: spoken ? null : base64(seal.sealJson(body, 'Outbox.body')),
    prompt: prompt ? base64(seal.sealJson(prompt, 'Prompt.body')) : null,
  }
}

/** 0 answers, 1 what nobody waits for */
export type Priority = 0 | 1

export type OutboxBody =
  | {
      kind: 'message'
      lines: Line[]
      choices: Choice[]
      wants: 'contact' | 'place' | null
      /** an earlier line wanted something, and that is over */
      unwants?: boolean
    }
  | { kind: 'settled'; chosen: Line | null }

export interface OutboxRow {
  seq: number
  body: OutboxBody
  /** the number of the question that this line settles */
  settles?: number | undefined
  /** the question in this line, if it asks one */
  prompt?: PromptBody | undefined
  /** ends in a question, though it may have no buttons to remember */
  question?: boolean
}

export interface PromptBody {
  flow: string
  step: string
  draft: unknown
  lines: Line[]
  choices: Choice[]
  told: boolean
  about: string | null
}

export interface TurnWritten {
  inboxId: number
  chatId: number
  session: unknown
  seq: number
  /** the question that is left unanswered and keeps its buttons */
  left: number | null
  rows: OutboxRow[]
  /** by the phone desk: nothing to deliver */
  spoken: boolean
  priority: Priority
}

export interface Head {
  id: number
  seq: number
  body: Uint8Array
  attempts: number
  priority: Priority
  createdAt: Date
  chatId: number
  chat: string
  language: string | null
  municipalityId: number | null
  municipalityVersion: number | null
  memberId: number | null
  birthYear: number | null
  /** of a line that settles a question: its number, the sealed question, and the messenger's own id of it */
  settles: number | null
  question: Uint8Array | null
  shownAs: string | null
}

export interface Arrived {
  id: number
  chatId: number
  seq: number
  /** the messenger's own id of it */
  externalId: string | null
}
