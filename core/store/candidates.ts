import type { MunicipalityView } from '../conversation/ctx.ts'
import { availabilityOf } from '../domain/availability.ts'
import { DAY_MS, mondayOf } from '../domain/calendar.ts'
import { categoryNamed, SENSITIVE_CATEGORIES } from '../domain/categories.ts'
import type { Booking, Danger } from '../domain/safeguarding.ts'
import type { When } from '../domain/when.ts'
import { windowsOf } from '../domain/windows.ts'
import type { Candidate, Job } from '../matching/job.ts'
import type { Tx } from './database.ts'
import { Prisma } from './generated/client.ts'
import type { RequestRow } from './rows.ts'
import type { Tenant } from './tenant.ts'

/**
 * The nearest helpers who do this kind of task and may be asked this week, with all that eligibility and ranking need,
 * in one statement: an index finds the next nearest one until there are enough, the rest hangs on those alone. The outer
 * order goes on with the index's (`distance`), so that nobody is read whom it doesn't need.
 */
export const candidatesFor = (at: Town, job: Job): Promise<Candidate[]> => search(at, candidatesSql(at, job))

/** The same as an expression of SQL, to be measured bare. */
export const candidatesSql = (at: Town, job: Job): Prisma.Sql =>
  searchSql(
    at,
    job,
    Prisma.sql`
    SELECT m.*, w."asksThisWeek" FROM (
      SELECT m.*, ${distance(job)} AS distance FROM "Member" m
      WHERE m.status = 'APPROVED' AND m."municipalityId" = ${at.municipality.id} AND m.id <> ${job.seekerId}
        AND m."unreachableAt" IS NULL AND (m."pausedUntil" IS NULL OR m."pausedUntil" <= ${at.now})
        AND EXISTS (SELECT FROM "HelperSkill" s WHERE s."memberId" = m.id AND s.category = ${job.category})
      ORDER BY distance LIMIT ${NEIGHBOURS_LOOKED_AT}) m, ${asksThisWeek(at)}
    WHERE NOT EXISTS (SELECT FROM "Invitation" i WHERE i."requestId" = ${job.id} AND i."helperId" = m.id)
      AND w."asksThisWeek" < ${at.municipality.rules.weeklyAskLimit}
    ORDER BY m.distance, ${lots(job)} LIMIT ${CANDIDATES_LOOKED_AT}`,
  )

/** The nearest who want to help with anything, whether they may be asked or not: for staff, who see why. */
export async function helpersAround(at: Town, job: Job, limit: number): Promise<Candidate[]> {
  const around = Prisma.sql`
    SELECT m.*, w."asksThisWeek" FROM (
      SELECT m.* FROM "Member" m
      WHERE m."municipalityId" = ${at.municipality.id} AND m.status IN ('APPROVED', 'SUSPENDED') AND m."wantsToHelp"
        AND m.id <> ${job.seekerId}
      ORDER BY ${distance(job)}, ${lots(job)} LIMIT ${limit}) m, ${asksThisWeek(at)}`
  return search(at, searchSql(at, job, around))
}

/** One helper as matching sees them: checked again when they accept. */
export async function candidateFor(at: Town, job: Job, memberId: number): Promise<Candidate | null> {
  const one = Prisma.sql`
    SELECT m.*, w."asksThisWeek" FROM "Member" m, ${asksThisWeek(at)}
    WHERE m.id = ${memberId} AND m."municipalityId" = ${at.municipality.id}`
  const [found] = await search(at, searchSql(at, job, one))
  return found ?? null
}

/** A request as matching sees it. */
export async function jobOf(at: Town, request: RequestRow): Promise<Job> {
  const seeker = await at.db.member.findUniqueOrThrow({ where: { id: request.seekerId } })
  return {
    ...request,
    category: categoryNamed(request.category),
    part: null,
    windows: windowsOf(
      request as Parameters<typeof windowsOf>[0],
      request.minutes,
      at.municipality.calendar,
      at.now.getTime(),
    ),
    weekly: request.every !== null,
    // what staff have seen is the person's own household
    householdCleared: seeker.householdClearedAt !== null && request.organisationId === null,
    dangers: request.dangers as Danger[],
    deadline: request.answerBy?.getTime() ?? at.now.getTime(),
  } as Job
}

/** Many live at the centre of their district, as far as is known: among equals each request draws its own lots. */
const lots = (job: Job): Prisma.Sql =>
  Prisma.sql`(m.id::bigint * 7919 + ${job.id}::bigint * 104729) % 10007, m.id`

/**
 * As the index member_nearest has it, which finds the next nearest only where nothing else stands in the order. 0.63 is
 * cos 51°: a degree of longitude in the middle of Germany in degrees of latitude.
 */
const distance = ({ latitude, longitude }: Job): Prisma.Sql =>
  Prisma.sql`point(m.longitude * 0.63, m.latitude) <-> point(${longitude}::float8 * 0.63, ${latitude}::float8)`

/** Of each member m: counted once, for the limit and for the ranking. */
const asksThisWeek = ({ now }: Town): Prisma.Sql =>
  Prisma.sql`LATERAL (SELECT count(*)::int AS "asksThisWeek" FROM "Invitation" i
    WHERE i."municipalityId" = m."municipalityId" AND i."helperId" = m.id AND i."sentAt" > ${new Date(now.getTime() - WEEK_MS)}) w`

async function search(at: Town, sql: Prisma.Sql): Promise<Candidate[]> {
  const rows = await at.tx.$queryRaw<Row[]>(sql)
  return rows.map(row => candidateOf(row, at))
}

function searchSql(at: Town, job: Job, members: Prisma.Sql): Prisma.Sql {
  const monday = at.municipality.calendar.instant(
    mondayOf(at.municipality.calendar.local(at.now.getTime()).day),
    0,
  )
  return Prisma.sql`
    WITH near AS (${members})
    SELECT m.id AS "memberId", m."municipalityId", m."birthYear", m."birthDate"::text AS "birthDate", m.status = 'APPROVED' AND a.id IS NOT NULL AS approved,
      m.latitude, m.longitude, m."radiusKm", m."pausedUntil", m."urgentAnytime", m."inSchool",
      (m."unreachableAt" IS NULL AND (m.phone IS NOT NULL OR EXISTS
        (SELECT FROM "Chat" c WHERE c."municipalityId" = m."municipalityId" AND c."memberId" = m.id AND c."goneAt" IS NULL
           AND split_part(c.bot, ':', 1) <> ALL(${at.municipality.rules.channelsOff}::text[])))) AS reachable,
      coalesce(a.sensitive, false) AS sensitive,
      (SELECT max(c."reinspectBy")::text FROM "ClearanceRecord" c WHERE c."municipalityId" = m."municipalityId" AND c."memberId" = m.id) AS "clearanceUntil",
      ARRAY(SELECT s.category FROM "HelperSkill" s WHERE s."memberId" = m.id) AS categories,
      (SELECT coalesce(json_agg(json_build_object('days', coalesce(o.days, '{}'), 'from', o."from", 'to', o."to", 'part', o.part, 'every', o.every, 'payCents', o."payCents")), '[]')
       FROM "HelpOffer" o WHERE o."municipalityId" = m."municipalityId" AND o."helperId" = m.id
         AND o.status = 'ACTIVE' AND o.category = ${job.category}) AS offers,
      coalesce(r.alpha, 1.2) AS alpha, coalesce(r.beta, 6) AS beta, r."lastAskedAt",
      coalesce(r.jobs, 0) AS jobs, coalesce(r."noShows", 0) AS "noShows",
      m."asksThisWeek",
      EXISTS (SELECT FROM "Invitation" i WHERE i."requestId" = ${job.id} AND i."helperId" = m.id) AS "askedForThis",
      (SELECT count(*)::int FROM "Match" x JOIN "HelpRequest" q ON q.id = x."requestId"
       WHERE x."municipalityId" = m."municipalityId" AND x."helperId" = m.id AND x.status = 'DONE' AND q.category = ${job.category}) AS "jobsInCategory",
      (SELECT coalesce(json_agg(json_build_object('days', coalesce(q.days, '{}'), 'from', q."from", 'to', q."to", 'part', q.part, 'every', q.every, 'minutes', q.minutes)), '[]')
       FROM "Match" x JOIN "HelpRequest" q ON q.id = x."requestId"
       WHERE x."municipalityId" = m."municipalityId" AND x."helperId" = m.id AND x.status IN ('AGREED', 'DONE')
         AND x."startsAt" >= ${new Date(monday - LONGEST_SPAN_MS)} AND coalesce(x."endsAt", x."startsAt") >= ${new Date(monday)}) AS bookings,
      (SELECT count(*)::int FROM "Match" x WHERE x."municipalityId" = m."municipalityId" AND x."helperId" = m.id AND x."seekerId" = ${job.seekerId}
         AND x.status = 'DONE') AS "jobsTogether",
      EXISTS (SELECT FROM "PairBlock" b WHERE (b."blockerId", b."blockedId") IN ((m.id, ${job.seekerId}), (${job.seekerId}, m.id))) AS blocked,
      EXISTS (SELECT FROM "Report" p WHERE p."municipalityId" = m."municipalityId" AND p.status = 'OPEN' AND (p."reporterId", p."aboutId")
              IN ((m.id, ${job.seekerId}), (${job.seekerId}, m.id))) AS reported,
      (SELECT json_build_object('work', bool_and(coalesce(gc.work, false)), 'data', bool_and(coalesce(gc.data, false)),
                                'childcare', bool_and(coalesce(gc.childcare, false)))
       FROM "Guardian" g LEFT JOIN "GuardianConsent" gc ON gc."municipalityId" = g."municipalityId" AND gc."guardianId" = g.id
       WHERE g."municipalityId" = m."municipalityId" AND g."memberId" = m.id) AS consent
    FROM near m
    LEFT JOIN "Approval" a ON a."memberId" = m.id AND a.role = 'HELPER'
    LEFT JOIN "HelperRecord" r ON r."memberId" = m.id`
}

function candidateOf(row: Row, at: Town): Candidate {
  const { alpha, beta, sensitive, jobsTogether, blocked, reported, bookings, offers, consent, ...plain } = row
  return {
    ...plain,
    categories: row.categories.map(categoryNamed),
    pausedUntil: row.pausedUntil?.getTime() ?? null,
    lastAskedAt: row.lastAskedAt?.getTime() ?? null,
    willingness: { alpha, beta },
    sensitiveCleared: sensitive ? [...SENSITIVE_CATEGORIES] : [],
    guardianConsent: {
      work: consent.work === true,
      data: consent.data === true,
      childcare: consent.childcare === true,
    },
    pair: { jobsTogether, blocked, reported },
    busy: bookings.flatMap(({ minutes, ...when }) => bookedBy(when, minutes, at)),
    availability: availabilityOf(offers),
    wantsPay: offers.length > 0 && offers.every(each => each.payCents !== null),
    offersThis: offers.length > 0,
  } as Candidate
}

/**
 * A job that was agreed on counts on each of the days that it may be, a weekly one on each of its days from this Monday on: which of
 * them it will be is the two's own business.
 */
function bookedBy(when: When, minutes: number, { municipality: { calendar }, now }: Town): Booking[] {
  const sunday = calendar.instant(mondayOf(calendar.local(now.getTime()).day), 0) - DAY_MS
  const windows = [sunday, now.getTime()].flatMap(from => windowsOf(when, minutes, calendar, from))
  const byDay = new Map(windows.map(window => [window.day, { ...window, minutes }]))
  return [...byDay.values()]
}

/**
 * More than are ever at their weekly limit together, and of the others more than anybody would ask about one request.
 * Written into the statement: where they are parameters PostgreSQL expects a tenth of the town, and plans anew each time.
 */
const NEIGHBOURS_LOOKED_AT = Prisma.raw('150')
const CANDIDATES_LOOKED_AT = Prisma.raw('50')
const WEEK_MS = 7 * DAY_MS
/** of a monthly pattern, whose next two months count */
const LONGEST_SPAN_MS = 63 * DAY_MS

interface Town {
  tx: Tx
  db: Tenant
  now: Date
  municipality: MunicipalityView
}

interface Row {
  memberId: number
  municipalityId: number
  birthYear: number | null
  birthDate: string | null
  approved: boolean
  categories: string[]
  sensitive: boolean
  clearanceUntil: string | null
  offers: (When & { payCents: number | null })[]
  latitude: number
  longitude: number
  radiusKm: number | null
  pausedUntil: Date | null
  reachable: boolean
  urgentAnytime: boolean
  inSchool: boolean | null
  asksThisWeek: number
  lastAskedAt: Date | null
  askedForThis: boolean
  alpha: number
  beta: number
  jobs: number
  noShows: number
  jobsInCategory: number
  bookings: (When & { minutes: number })[]
  jobsTogether: number
  blocked: boolean
  reported: boolean
  consent: { work: boolean | null; data: boolean | null; childcare: boolean | null }
}
