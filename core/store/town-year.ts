import type { Tx } from './database.ts'

/**
 * What happened in a town in a calendar year of its own, counted by month and kind of help in one statement. Who has
 * left since counts on, without a name. Help counts when it was over, weekly help once.
 */
export function townYear(tx: Tx, { id, zone }: Town, year: number): Promise<Counted[]> {
  return tx.$queryRaw<Counted[]>`
    WITH happened AS (
      SELECT 'joined' AS what, "approvedAt" AS at, NULL AS category, 0 AS minutes
      FROM "Member" WHERE "municipalityId" = ${id}
      UNION ALL
      SELECT 'asked', "openedAt", category, 0 FROM "HelpRequest" WHERE "municipalityId" = ${id}
      UNION ALL
      SELECT 'nobody', "closedAt", category, 0 FROM "HelpRequest"
      WHERE "municipalityId" = ${id} AND status = 'EXPIRED'
      UNION ALL
      SELECT 'agreed', m."agreedAt", r.category, 0
      FROM "Match" m JOIN "HelpRequest" r ON r.id = m."requestId" WHERE m."municipalityId" = ${id}
      UNION ALL
      SELECT 'helped', coalesce(m."endsAt", m."closedAt"), r.category, r.minutes
      FROM "Match" m JOIN "HelpRequest" r ON r.id = m."requestId"
      WHERE m."municipalityId" = ${id} AND m.status = 'DONE')
    SELECT what, extract(month FROM at AT TIME ZONE ${zone})::int AS month, category,
           count(*)::int AS count, sum(minutes)::int AS minutes
    FROM happened WHERE extract(year FROM at AT TIME ZONE ${zone}) = ${year}
    GROUP BY 1, 2, 3`
}

/** How many different people helped in the year, and how many were helped; and the year in which the town began. */
export async function townPeople(tx: Tx, { id, zone }: Town, year: number): Promise<People> {
  const [row] = await tx.$queryRaw<People[]>`
    SELECT count(DISTINCT "helperId")::int AS helpers, count(DISTINCT "seekerId")::int AS seekers,
      (SELECT extract(year FROM min("createdAt") AT TIME ZONE ${zone})::int FROM "Member"
       WHERE "municipalityId" = ${id}) AS since
    FROM "Match" WHERE "municipalityId" = ${id} AND status = 'DONE'
      AND extract(year FROM coalesce("endsAt", "closedAt") AT TIME ZONE ${zone}) = ${year}`
  return row as People
}

export const HAPPENED = ['joined', 'asked', 'agreed', 'helped', 'nobody'] as const

interface Town {
  id: number
  /** IANA */
  zone: string
}

interface Counted {
  what: (typeof HAPPENED)[number]
  /** 1 … 12 */
  month: number
  /** null: about a person, not about help */
  category: string | null
  count: number
  minutes: number
}

interface People {
  helpers: number
  seekers: number
  /** null: nobody has come yet */
  since: number | null
}
