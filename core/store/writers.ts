import type { Tx } from './database.ts'
import { PHONE } from './people.ts'

/** How many members write by which messenger: each counts where they wrote last. */
export async function writersByMessenger({ tx, municipality }: Town): Promise<Record<string, number>> {
  const rows = await tx.$queryRaw<{ messenger: string; writers: number }[]>`
    SELECT split_part(bot, ':', 1) AS messenger, count(*)::int AS writers FROM (
      SELECT DISTINCT ON ("memberId") bot FROM "Chat"
      WHERE "municipalityId" = ${municipality.id} AND "memberId" IS NOT NULL AND "goneAt" IS NULL AND bot <> ${PHONE}
      ORDER BY "memberId", "lastTurnAt" DESC NULLS LAST, id DESC) latest
    GROUP BY 1 ORDER BY 1`
  return Object.fromEntries(rows.map(({ messenger, writers }) => [messenger, writers]))
}

interface Town {
  tx: Tx
  municipality: { id: number }
}
