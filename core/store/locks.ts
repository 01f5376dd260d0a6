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
