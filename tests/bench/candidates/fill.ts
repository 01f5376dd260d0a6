import type { Database } from '../../../core/store/database.ts'

/**
 * So many approved helpers spread evenly over a disc of 5 km, each with each of twelve categories by a chance of 25 %,
 * offered by a third of them for some days only, each asked once in the last month; and as many requests as are decided.
 */
export async function fillWithHelpers(
  { prisma }: Pick<Database, 'prisma'>,
  { municipalityId, helpers, requests, now }: Filling,
): Promise<number[]> {
  const run = (sql: string) => prisma.$executeRawUnsafe(sql)
  const at = `'${now.toISOString()}'::timestamptz`
  const km = 'sqrt(random()) * 5 / 111.195'
  await run(`SET session_replication_role = replica`)
  await run(`
    INSERT INTO "Member" ("municipalityId", status, "firstName", "lastName", "birthYear", latitude, longitude, phone,
                          "wantsToHelp", "approvedAt", "inSchool")
    SELECT ${municipalityId}, 'APPROVED', 'Helfer', n::text, 1950 + n % 50,
           round((51.765 + r * sin(a))::numeric, 3), round((8.562 + r * cos(a) / 0.619)::numeric, 3), '\\x00', true, ${at}, false
    FROM (SELECT n, ${km} AS r, 2 * pi() * random() AS a FROM generate_series(1, ${helpers}) n OFFSET 0) place`)
  const each = `FROM "Member" m WHERE m."municipalityId" = ${municipalityId}`
  await run(`
    INSERT INTO "HelperSkill" ("municipalityId", "memberId", category)
    SELECT ${municipalityId}, m.id, c FROM "Member" m, unnest(ARRAY['shopping', 'pets', 'company', 'garden', 'household',
      'tech', 'escort', 'childcare', 'tutoring', 'repairs', 'carrying', 'paperwork']) c
    WHERE m."municipalityId" = ${municipalityId} AND random() < 0.25`)
  await run(`INSERT INTO "Approval" ("municipalityId", "memberId", role, "checkedHow", "checkedOn", "byStaffId")
             SELECT ${municipalityId}, m.id, 'HELPER', 'IN_PERSON', ${at}, 1 ${each}`)
  await run(`INSERT INTO "HelperRecord" ("municipalityId", "memberId", alpha, beta, "lastAskedAt")
             SELECT ${municipalityId}, m.id, 1.2 + random(), 6 + random(), ${at} - random() * interval '30 days' ${each}`)
  await run(`INSERT INTO "HelpOffer" ("municipalityId", status, "helperId", category, days, every, "from", "to", "activeAt")
             SELECT ${municipalityId}, 'ACTIVE', s."memberId", s.category, '{}',
                    CASE WHEN s."memberId" % 3 = 0 THEN 'MO,TU,WE,TH' END, CASE WHEN s."memberId" % 3 = 0 THEN '08:00' END,
                    CASE WHEN s."memberId" % 3 = 0 THEN '20:00' END, ${at}
             FROM "HelperSkill" s WHERE s."municipalityId" = ${municipalityId}`)
  const [seeker] = await prisma.$queryRawUnsafe<{ id: number }[]>(`SELECT min(id)::int AS id FROM "Member"`)
  const made = await prisma.$queryRawUnsafe<{ id: number }[]>(`
    INSERT INTO "HelpRequest" ("municipalityId", status, "seekerId", category, days, "from", "to", latitude, longitude,
                               "answerBy", "openedAt", dangers)
    SELECT ${municipalityId}, 'OPEN', ${seeker?.id}, (ARRAY['shopping', 'pets', 'company', 'garden', 'household', 'tech'])[1 + n % 6],
           ARRAY['2026-11-26'], '10:00', '12:00', round((51.765 + r * sin(a))::numeric, 3),
           round((8.562 + r * cos(a) / 0.619)::numeric, 3), ${at} + interval '2 days', ${at}, '{}'
    FROM (SELECT n, ${km} AS r, 2 * pi() * random() AS a FROM generate_series(1, ${requests}) n OFFSET 0) place
    RETURNING id`)
  await run(`INSERT INTO "Invitation" ("municipalityId", "requestId", "helperId", status, "sentAt", "answerBy", reasons)
             SELECT ${municipalityId}, -m.id, m.id, 'EXPIRED', ${at} - random() * interval '30 days', ${at}, '{}' ${each}`)
  await run(`SET session_replication_role = DEFAULT`)
  // as the database does by itself once it has leisure
  await run('VACUUM ANALYZE')
  return made.map(({ id }) => id)
}

interface Filling {
  municipalityId: number
  helpers: number
  requests: number
  now: Date
}
