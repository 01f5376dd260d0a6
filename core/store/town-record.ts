import { DAY_MS } from '../domain/calendar.ts'
import type { TownRecord } from '../matching/habits.ts'
import type { Tx } from './database.ts'

/**
 * How a town has answered in the last weeks, counted from its own invitations in one statement. `gapEdges` in days, the
 * last one open: habits.ts says what they are for. A town without requests or waves has nothing to say about these.
 */
export async function townRecord({ tx, now, municipality }: Town, gapEdges: readonly number[]) {
  const since = new Date(now.getTime() - WEEKS_LOOKED_AT * WEEK_MS)
  const edges = gapEdges.filter(Number.isFinite)
  const { id } = municipality
  const [row] = await tx.$queryRaw<Row[]>`
    WITH asks AS (
      SELECT i.status IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN') OR i."suggestedAt" IS NOT NULL AS answered,
             coalesce(i."suggestedAt", i."answeredAt", ${now}) - i."sentAt" AS waited,
             extract(epoch FROM i."sentAt" - lag(i."sentAt") OVER (PARTITION BY i."helperId" ORDER BY i."sentAt", i.id))
               / 86400 AS days
      FROM "Invitation" i WHERE i."municipalityId" = ${id} AND i."sentAt" > ${since}),
    gaps AS (
      SELECT width_bucket(coalesce(days, 'Infinity'::float8)::float8, ${edges}::float8[]) AS gap, count(*)::int AS asks,
             (count(*) FILTER (WHERE answered))::int AS answered
      FROM asks WHERE answered OR waited >= interval '1 hour' GROUP BY 1)
    SELECT (SELECT coalesce(json_agg(gaps), '[]') FROM gaps) AS gaps,
      q.requests, q.days, w.searches, w.candidates,
      (SELECT count(*)::int FROM "Approval" a JOIN "Member" m ON m.id = a."memberId"
       WHERE a."municipalityId" = ${id} AND a.role = 'HELPER' AND m.status = 'APPROVED'
         AND m."unreachableAt" IS NULL) AS helpers
    FROM (SELECT count(*)::int AS requests, coalesce(extract(epoch FROM ${now} - min("openedAt")) / 86400, 0)::float8 AS days
          FROM "HelpRequest" WHERE "municipalityId" = ${id} AND "openedAt" > ${since}) q,
         (SELECT count(*)::int AS searches, coalesce(sum((why->>'candidates')::int), 0)::int AS candidates
          FROM "DispatchWave" WHERE "municipalityId" = ${id} AND number = 1 AND at > ${since}) w`
  const { gaps, ...counted } = row as Row
  const asksByGap = gapEdges.map((_, index) => gaps.find(each => each.gap === index) ?? NONE)
  return { ...counted, asksByGap, radiusKm: municipality.rules.radiusKm } satisfies TownRecord
}

const NONE = { asks: 0, answered: 0 }
/** long enough to learn from, short enough to notice that a town changes */
const WEEKS_LOOKED_AT = 12
const WEEK_MS = 7 * DAY_MS

interface Town {
  tx: Tx
  now: Date
  municipality: { id: number; rules: { radiusKm: number } }
}

interface Row {
  gaps: { gap: number; asks: number; answered: number }[]
  requests: number
  days: number
  searches: number
  candidates: number
  helpers: number
}
