import type { Tx } from './database.ts'
import type { Tenant } from './tenant.ts'

/**
 * Locks in one order, chat before request, so that two who act at once wait for each other and never lock each
 * other out. Whoever changes a request, its invitations or its matches holds its row.
 */
export async function lockRequest(at: { tx: Tx; db: Tenant; municipality: { id: number } }, id: number) {
  const [row] = await at.tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "HelpRequest" WHERE id = ${id} AND "municipalityId" = ${at.municipality.id} FOR UPDATE`
  return row ? at.db.helpRequest.findUniqueOrThrow({ where: { id } }) : null
}

/**
 * After the request, the helpers, in the order of their numbers: two requests that would ask the same person wait for
 * each other, and so do two yeses of one. Resolves to how often each was asked since then.
 */
export async function lockHelpers(
  at: { tx: Tx; municipality: { id: number } },
  ids: readonly number[],
  since: Date,
): Promise<Map<number, number>> {
  await at.tx.$queryRaw`
    SELECT "memberId" FROM "HelperRecord" WHERE "memberId" = ANY(${[...ids]}) ORDER BY "memberId" FOR UPDATE`
  const rows = await at.tx.$queryRaw<{ id: number; asks: number }[]>`
    SELECT "helperId" AS id, count(*)::int AS asks FROM "Invitation"
    WHERE "municipalityId" = ${at.municipality.id} AND "helperId" = ANY(${[...ids]}) AND "sentAt" > ${since} GROUP BY 1`
  return new Map(rows.map(({ id, asks }) => [id, asks]))
}

/** Two who would decide about one person wait for each other; others may go on to refer to them. */
export async function lockMember(at: { tx: Tx; municipality: { id: number } }, id: number): Promise<void> {
  await at.tx.$queryRaw`
    SELECT id FROM "Member" WHERE id = ${id} AND "municipalityId" = ${at.municipality.id} FOR NO KEY UPDATE`
}

/** Two who change one organisation wait for each other; others may go on to post under its name. */
export async function lockOrganisation(at: { tx: Tx; db: Tenant; municipality: { id: number } }, id: number) {
  const [row] = await at.tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Organisation" WHERE id = ${id} AND "municipalityId" = ${at.municipality.id} FOR NO KEY UPDATE`
  return row ? at.db.organisation.findUniqueOrThrow({ where: { id } }) : null
}
