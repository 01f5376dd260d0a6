import type { Choice } from '../conversation/flow.ts'
import type { Line } from '../texts/line.ts'
import type { Database, Tx } from './database.ts'
import { base64, type Seal } from './seal.ts'

/**
 * Ends a turn: the session, what was heard, and all new lines of this chat, in one statement. The chat's row has been
 * locked since `claim`.
 */
export async function writeTurn(tx: Tx, seal: Seal, turn: TurnWritten, now: Date): Promise<void> {
  const { lines, prompts } = sealedRows(seal, turn)
  const answered = turn.rows.flatMap(row => (row.body.kind === 'settled' ? [row.body.prompt] : []))
  await tx.$executeRaw`
    WITH heard AS (UPDATE "Inbox" SET "handledAt" = ${now}, event = NULL, failure = NULL WHERE id = ${turn.inboxId}),
    kept AS (UPDATE "Chat" SET session = ${seal.sealJson(turn.session, 'Chat.session')}, seq = ${turn.seq},
                               "lastTurnAt" = ${now} WHERE id = ${turn.chatId}),
    answered AS (UPDATE "Prompt" SET "answeredAt" = ${now}
                 WHERE "chatId" = ${turn.chatId} AND seq = ANY(${answered}) AND "answeredAt" IS NULL),
    asked AS (INSERT INTO "Prompt" ("chatId", seq, body)
              SELECT ${turn.chatId}, seq, decode(body, 'base64') FROM jsonb_to_recordset(${prompts}::jsonb) AS p(seq int, body text))
    INSERT INTO "Outbox" ("chatId", seq, body, priority, "createdAt")
    SELECT ${turn.chatId}, seq, decode(body, 'base64'), ${turn.priority}, ${now}
    FROM jsonb_to_recordset(${lines}::jsonb) AS o(seq int, body text)`
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
           c."municipalityId", c."memberId", m."birthYear"
    FROM queue o JOIN "Chat" c ON c.id = o."chatId" LEFT JOIN "Member" m ON m.id = c."memberId"
    WHERE c.bot = ${bot} AND (o."notBefore" IS NULL OR o."notBefore" <= ${now}) AND NOT (c.id = ANY(${busy}))
    ORDER BY o.priority, o.id LIMIT ${limit}`
}

/** The line arrived. Its words are forgotten; a question remembers under which id the messenger shows it. */
export async function markSent(
  database: Database,
  head: Head,
  externalId: string | null,
  now: Date,
): Promise<void> {
  await database.prisma.$executeRaw`
    WITH shown AS (UPDATE "Prompt" SET "externalId" = ${externalId}
                   WHERE "chatId" = ${head.chatId} AND seq = ${head.seq} AND ${externalId}::text IS NOT NULL)
    UPDATE "Outbox" SET "deliveredAt" = ${now}, body = NULL, failure = NULL WHERE id = ${head.id}`
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

export async function promptOf(
  database: Database,
  seal: Seal,
  chatId: number,
  seq: number,
): Promise<PromptShown | null> {
  const row = await database.prisma.prompt.findUnique({ where: { chatId_seq: { chatId, seq } } })
  return row && { ...seal.openJson<PromptBody>(row.body, 'Prompt.body'), externalId: row.externalId }
}

function sealedRows(seal: Seal, { rows, spoken }: TurnWritten): { lines: string; prompts: string } {
  const lines = (spoken ? [] : rows).map(row => ({
    seq: row.seq,
    body: base64(seal.sealJson(row.body, 'Outbox.body')),
  }))
  const prompts = rows.flatMap(({ seq, prompt }) =>
    prompt ? [{ seq, body: base64(seal.sealJson(prompt, 'Prompt.body')) }] : [],
  )
  return { lines: JSON.stringify(lines), prompts: JSON.stringify(prompts) }
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
  | { kind: 'settled'; prompt: number; chosen: Line | null }

export interface OutboxRow {
  seq: number
  body: OutboxBody
  /** the question in this line, if it asks one */
  prompt?: PromptBody | undefined
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

interface PromptShown extends PromptBody {
  externalId: string | null
}

interface TurnWritten {
  inboxId: number
  chatId: number
  session: unknown
  seq: number
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
  memberId: number | null
  birthYear: number | null
}
