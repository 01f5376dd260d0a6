import type { MemberView, MunicipalityView } from '../conversation/ctx.ts'
import { calendarOf, type Land } from '../domain/calendar.ts'
import { rulesSchema } from '../domain/municipality.ts'
import type { Database, Tx } from './database.ts'
import { Prisma } from './generated/client.ts'

/** The municipality as flows and calls see it. */
export async function municipalityView(tx: Tx, id: number): Promise<MunicipalityView & { version: number }> {
  const row = await tx.municipality.findUniqueOrThrow({
    where: { id },
    include: { districts: { orderBy: { name: 'asc' } } },
  })
  const { slug, name, land, timeZone, contactName, townHallPhone, version } = row
  const { dataProtection, privacyPage, imprintPage } = row
  const notices = { dataProtection, privacyPage, imprintPage }
  const districts = row.districts.map(({ id, name, latitude, longitude }) => ({
    id,
    name,
    latitude,
    longitude,
  }))
  const rules = rulesSchema.parse(row.rules)
  const calendar = calendarOf({ zone: timeZone, land: land as Land, extraHolidays: rules.extraHolidays })
  const contact = { contactName, townHallPhone, notices }
  return { id, slug, name, land, timeZone, ...contact, version, districts, rules, calendar }
}

/** Raised with every change of a municipality. */
export async function municipalityVersion(tx: Tx, id: number): Promise<number> {
  const { version } = await tx.municipality.findUniqueOrThrow({ where: { id }, select: { version: true } })
  return version
}

/** A municipality's member as flows see them; null once they have left, and for another municipality's. */
export async function memberView(tx: Tx, municipalityId: number, id: number): Promise<MemberView | null> {
  const [row] = await tx.$queryRaw<{ member: MemberView | null }[]>`
    SELECT ${memberOf(Prisma.sql`${id}`)} AS member
    WHERE EXISTS (SELECT FROM "Member" WHERE id = ${id} AND "municipalityId" = ${municipalityId})`
  return row?.member ?? null
}

/** The same as an expression of SQL: JSON in the shape of a MemberView, or NULL. */
export const memberOf = (id: Prisma.Sql): Prisma.Sql => Prisma.sql`(
      SELECT json_build_object(
        'id', m.id, 'status', m.status, 'statusReason', m."statusReason",
        'submittedAt', to_char(m."submittedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'firstName', m."firstName", 'lastName', m."lastName", 'birthYear', m."birthYear",
        'district', (SELECT d.name FROM "District" d WHERE d.id = m."districtId"),
        'wantsHelp', m."wantsHelp", 'wantsToHelp', m."wantsToHelp",
        'roles', ARRAY(SELECT a.role FROM "Approval" a WHERE a."memberId" = m.id ORDER BY a.id),
        'organisations', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'article', o.article, 'districtId', o."districtId") ORDER BY o.name), '[]')
          FROM "OrganisationMember" s JOIN "Organisation" o ON o.id = s."organisationId" AND o."closedAt" IS NULL
          WHERE s."municipalityId" = m."municipalityId" AND s."memberId" = m.id),
        'hasPhone', m.phone IS NOT NULL, 'hasAddress', m.address IS NOT NULL,
        'urgentAnytime', m."urgentAnytime",
        'pausedUntil', to_char(m."pausedUntil" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      FROM "Member" m WHERE m.id = ${id} AND m.status NOT IN ('DRAFT', 'LEFT'))`

/** Who writes in a chat, and where: as of now, in the shape that a turn begins with. */
export async function whoIs(tx: Tx, chatId: number): Promise<Who> {
  const [row] = await tx.$queryRaw<Who[]>`
    SELECT c.language, c."municipalityId", c."memberId", t.version AS "municipalityVersion",
           ${memberOf(Prisma.sql`c."memberId"`)} AS member
    FROM "Chat" c LEFT JOIN "Municipality" t ON t.id = c."municipalityId" WHERE c.id = ${chatId}`
  if (!row) throw new Error(`there is no chat ${chatId}`)
  return row
}

/**
 * Where a member is reached: the chat used last that is open to their town, the phone desk's list, or nowhere at the
 * moment.
 */
export async function reachOf(
  tx: Tx,
  memberId: number,
  isOpen: (bot: string, municipalityId: number | null) => Promise<boolean>,
): Promise<Reach | null> {
  const chats = await tx.chat.findMany({
    where: { memberId, goneAt: null, bot: { not: PHONE } },
    orderBy: [{ lastTurnAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    select: { id: true, bot: true, language: true, municipalityId: true },
  })
  for (const { municipalityId, ...chat } of chats)
    if (await isOpen(chat.bot, municipalityId)) return { ...chat, by: 'chat' }

  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  if (member.phone === null) return null
  const phone = await tx.chat.upsert({
    where: { bot_externalId: { bot: PHONE, externalId: String(memberId) } },
    create: { bot: PHONE, externalId: String(memberId), memberId, municipalityId: member.municipalityId },
    update: {},
    select: { id: true, bot: true, language: true },
  })
  return { ...phone, by: 'phone' }
}

/** The messenger says that the person blocked the bot: nothing more is sent, and staff see it. */
export async function markGone(
  database: Database,
  chat: { chatId: number; memberId: number | null },
  now: Date,
): Promise<void> {
  await database.transaction(async tx => {
    await tx.chat.update({ where: { id: chat.chatId }, data: { goneAt: now } })
    await tx.outbox.updateMany({
      where: { chatId: chat.chatId, deliveredAt: null, deadAt: null },
      data: { deadAt: now, failure: 'the chat is gone' },
    })
    if (chat.memberId !== null)
      await tx.member.update({ where: { id: chat.memberId }, data: { unreachableAt: now } })
  })
}

/** Those of these messenger's own ids for which there is a chat. */
export async function chatsAmong(
  { prisma }: Database,
  bot: string,
  externalIds: string[],
): Promise<string[]> {
  const kept = await prisma.$queryRaw<{ externalId: string }[]>`
    SELECT "externalId" FROM "Chat" WHERE bot = ${bot} AND "externalId" = ANY(${externalIds})`
  return kept.map(({ externalId }) => externalId)
}

/** `telegram:main` → telegram: also where no process of this kind runs here */
export const messengerOf = (bot: string): string => bot.split(':')[0] ?? bot

/**
 * What a minimum age is set for: the homeserver of `@anna:matrix.org`, else the messenger. Read from the chat's name, as
 * a process that runs no messengers takes turns, too.
 */
export const channelOf = (
  { messengers }: { messengers: ReadonlyMap<string, { kind: string }> },
  bot: string,
  chat: string,
): string => /^@[^:]+:(.+)$/.exec(chat)?.[1] ?? messengers.get(bot)?.kind ?? messengerOf(bot)

/** The bot name of chats that are telephone calls. */
export const PHONE = 'phone'

export interface Reach {
  by: 'chat' | 'phone'
  id: number
  bot: string
  language: string | null
}

export interface Who {
  language: string | null
  municipalityId: number | null
  municipalityVersion: number | null
  memberId: number | null
  member: MemberView | null
}
