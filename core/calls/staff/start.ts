import { z } from 'zod'
import { DAY_MS } from '../../domain/calendar.ts'
import { type Category, categoryNamed } from '../../domain/categories.ts'
import { pressedForConsent } from '../minors-without-consent.ts'
import { deadLines } from './lines.ts'
import { type MatchNeed, matchesInNeed } from './matches.ts'
import { ASKED_BACK, UNDECIDED } from './registrations.ts'
import { NAME } from './requests.ts'
import { ALL_STAFF, type AsStaff, staffCall } from './staff-call.ts'

export const WAITING_KINDS = [
  'report',
  'registration',
  'asked-back',
  'call',
  'match',
  'request-alone',
  'request-held',
  'offer-held',
  'line',
] as const
export type WaitingKind = (typeof WAITING_KINDS)[number]

/**
 * Whatever waits for staff, each with what it takes to recognise it: how many of a kind, and of all, or of one kind, first
 * what cannot wait, then what has waited longest.
 */
export const whatWaits = staffCall(
  ALL_STAFF,
  z.object({ kind: z.enum(WAITING_KINDS).nullable().default(null) }),
  async (at, { kind }) => {
    const all = [
      await callsDue(at),
      await requestsHeld(at),
      await requestsWithoutHelper(at),
      await offersHeld(at),
      await matchesNeeding(at),
      ...(at.staff.role === 'COORDINATOR'
        ? [await registrations(at), await askedBack(at), await reports(at), await undelivered(at)]
        : []),
    ]
    const counts = Object.fromEntries(all.map(({ kind, total }) => [kind, total])) as Partial<
      Record<WaitingKind, number>
    >
    const rows = all.filter(each => kind === null || each.kind === kind).flatMap(each => each.rows)
    const first = rows.sort(
      (a, b) => Number(b.pressing) - Number(a.pressing) || a.since.getTime() - b.since.getTime(),
    )
    return { counts, first: first.slice(0, SHOWN) }
  },
)

async function registrations(at: AsStaff): Promise<Waits> {
  const rows = await at.db.member.findMany({ where: UNDECIDED, orderBy: { submittedAt: 'asc' }, take: SHOWN })
  const total = await at.db.member.count({ where: UNDECIDED })
  const pressed = await pressedForConsent(at, rows)
  return waits('registration', total, rows, row => ({
    since: row.submittedAt ?? row.createdAt,
    who: [nameOf(row)],
    need: pressed(row),
    pressing: pressed(row) !== null,
  }))
}

/** They may have called instead of writing; waiting since the question was asked. */
async function askedBack(at: AsStaff): Promise<Waits> {
  const rows = await at.db.member.findMany({ where: ASKED_BACK, orderBy: { id: 'asc' }, take: SHOWN })
  const asked = await at.db.auditEntry.findMany({
    where: { deed: 'member.returned', subject: 'member', subjectId: { in: rows.map(({ id }) => id) } },
    orderBy: { at: 'asc' },
    select: { subjectId: true, at: true },
  })
  const since = new Map(asked.map(each => [each.subjectId, each.at]))
  const pressed = await pressedForConsent(at, rows)
  return waits('asked-back', await at.db.member.count({ where: ASKED_BACK }), rows, row => ({
    since: since.get(row.id) ?? row.submittedAt ?? row.createdAt,
    who: [nameOf(row)],
    need: pressed(row),
    pressing: pressed(row) !== null,
  }))
}

async function callsDue(at: AsStaff): Promise<Waits> {
  const where = { doneAt: null, dueAt: { lte: at.now } }
  const rows = await at.db.callTask.findMany({
    where,
    orderBy: { dueAt: 'asc' },
    take: SHOWN,
    include: { member: NAME },
  })
  return waits('call', await at.db.callTask.count({ where }), rows, row => ({
    since: row.dueAt,
    who: [nameOf(row.member)],
  }))
}

async function requestsHeld(at: AsStaff): Promise<Waits> {
  const where = { status: 'HELD' as const }
  const rows = await at.db.helpRequest.findMany({
    where,
    orderBy: { createdAt: 'asc' },
    take: SHOWN,
    include: { seeker: NAME },
  })
  return waits('request-held', await at.db.helpRequest.count({ where }), rows, row => ({
    since: row.createdAt,
    ...aboutRequest(at, row),
    words: row.statusReason,
  }))
}

/** Everybody was asked and nobody is left: it takes a person's idea. */
async function requestsWithoutHelper(at: AsStaff): Promise<Waits> {
  const said = await at.db.auditEntry.findMany({
    where: { subject: 'request', deed: 'request.nobody-yet' },
    select: { subjectId: true },
  })
  const ids = said.flatMap(each => each.subjectId ?? [])
  const where = {
    id: { in: ids },
    status: 'OPEN' as const,
    invitations: { none: { status: 'SENT' as const } },
  }
  const rows = await at.db.helpRequest.findMany({
    where,
    orderBy: { createdAt: 'asc' },
    take: SHOWN,
    include: { seeker: NAME },
  })
  return waits('request-alone', await at.db.helpRequest.count({ where }), rows, row => ({
    since: row.openedAt ?? row.createdAt,
    ...aboutRequest(at, row),
  }))
}

async function offersHeld(at: AsStaff): Promise<Waits> {
  const where = { status: 'HELD' as const }
  const rows = await at.db.helpOffer.findMany({
    where,
    orderBy: { createdAt: 'asc' },
    take: SHOWN,
    include: { helper: NAME },
  })
  return waits('offer-held', await at.db.helpOffer.count({ where }), rows, row => ({
    since: row.createdAt,
    who: [nameOf(row.helper)],
    category: categoryNamed(row.category),
    words: row.statusReason,
  }))
}

async function matchesNeeding(at: AsStaff): Promise<Waits> {
  const rows = await matchesInNeed(at)
  return waits('match', rows.length, rows, row => ({
    since: row.agreedAt,
    who: [nameOf(row.seeker), nameOf(row.helper)],
    category: row.category,
    need: row.need,
    pressing: isSoon(at, row.startsAt),
  }))
}

async function reports(at: AsStaff): Promise<Waits> {
  const where = { status: 'OPEN' as const }
  const rows = await at.db.report.findMany({
    where,
    orderBy: { at: 'asc' },
    take: SHOWN,
    include: { about: NAME },
  })
  return waits('report', await at.db.report.count({ where }), rows, row => ({
    since: row.at,
    who: row.about ? [nameOf(row.about)] : [],
    words: row.text.slice(0, WORDS_SHOWN),
    pressing: true,
  }))
}

async function undelivered(at: AsStaff): Promise<Waits> {
  const { out, heard, total } = await deadLines(at)
  return waits('line', total, [...out, ...heard], row => ({
    since: row.at,
    who: row.member ? [nameOf(row.member)] : [],
  }))
}

const waits = <Row extends { id: number }>(
  kind: WaitingKind,
  total: number,
  rows: Row[],
  tell: (row: Row) => Told,
): Waits => ({
  kind,
  total,
  rows: rows.map(row => ({
    kind,
    id: row.id,
    category: null,
    need: null,
    words: null,
    pressing: false,
    ...tell(row),
  })),
})

function aboutRequest(at: AsStaff, { seeker, category, startsAt }: Wished) {
  const pressing = isSoon(at, startsAt)
  const need: Need | null = pressing ? 'soon' : null
  return { who: [nameOf(seeker)], category: categoryNamed(category), pressing, need }
}

/** help that is due within a day, or was already */
const isSoon = (at: AsStaff, startsAt: Date | null): boolean =>
  startsAt !== null && startsAt.getTime() < at.now.getTime() + DAY_MS

const nameOf = (who: { firstName: string; lastName: string }): string => `${who.firstName} ${who.lastName}`

const SHOWN = 60
/** letters, to tell one from another */
const WORDS_SHOWN = 120

/** what it lacks, or why it can't wait */
type Need = MatchNeed | 'consent-wanting' | 'soon'
type Told = Pick<Waiting, 'since' | 'who'> &
  Partial<Pick<Waiting, 'category' | 'need' | 'words' | 'pressing'>>
type Wished = { seeker: { firstName: string; lastName: string }; category: string; startsAt: Date | null }

export interface Waiting {
  kind: WaitingKind
  id: number
  since: Date
  /** whom it is about, the seeker of a match first */
  who: string[]
  category: Category | null
  need: Need | null
  /** what a report says, or why a post is to be reviewed: a reason's name (domain/wish.ts) */
  words: string | null
  /** is seen to before anything that has only waited long */
  pressing: boolean
}

interface Waits {
  kind: WaitingKind
  total: number
  rows: Waiting[]
}
