import { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { NAME } from './requests.ts'
import { ALL_STAFF, type AsStaff, COORDINATION, id, reason, staffCall } from './staff-call.ts'

/** Open ones oldest first, closed ones newest first. */
export const listReports = staffCall(
  COORDINATION,
  z.object({ status: z.enum(['OPEN', 'CLOSED']).default('OPEN'), page: pageNumber }),
  async (at, { status, page }) => {
    const rows = await at.db.report.findMany({
      where: { status },
      orderBy: { at: status === 'OPEN' ? 'asc' : 'desc' },
      ...pageOf(page),
      include: { reporter: NAME, about: NAME },
    })
    return paged(rows, await at.db.report.count({ where: { status } }), page)
  },
)

/**
 * What somebody said aloud, at the counter or on the telephone. Who may read it is another question: everybody at the
 * desk may write one down.
 */
export const takeReport = staffCall(
  ALL_STAFF,
  z.object({
    text: z.string().trim().min(1).max(2000),
    /** the member who reports, or whom it is about; null for what names nobody here */
    memberId: id.nullable(),
    side: z.enum(['from', 'about']).default('from'),
    matchId: id.nullable(),
  }),
  async (at, { text, memberId, side, matchId }) => {
    const known = await whomItConcerns(at, memberId, matchId)
    if (!known) return refuse('not-found', { what: matchId === null ? 'member' : 'match' })
    const who =
      side === 'from'
        ? { reporterId: memberId, aboutId: known.otherId }
        : { reporterId: null, aboutId: memberId }
    const { id } = await at.db.report.create({
      data: { ...who, subject: known.subject, subjectId: known.subjectId, text, at: at.now },
    })
    const { subject, subjectId } = known.subjectId === null ? { subject: 'report', subjectId: id } : known
    await audit(at, 'report.made', subject, subjectId)
    return { id }
  },
)

/** A match of theirs and the other person in it, or the person alone; null where it isn't known in this town. */
async function whomItConcerns(at: AsStaff, memberId: number | null, matchId: number | null) {
  if (memberId === null)
    return matchId === null ? { subject: 'service', subjectId: null, otherId: null } : null
  if (matchId === null) {
    const member = await at.db.member.findFirst({ where: { id: memberId, status: { not: 'LEFT' } } })
    return member && { subject: 'member', subjectId: memberId, otherId: null }
  }
  const match = await at.db.match.findFirst({
    where: { id: matchId, OR: [{ seekerId: memberId }, { helperId: memberId }] },
  })
  if (!match) return null
  const otherId = match.seekerId === memberId ? match.helperId : match.seekerId
  return { subject: 'match', subjectId: matchId, otherId }
}

/** What was done about it, in a sentence. */
export const closeReport = staffCall(
  COORDINATION,
  z.object({ reportId: id, outcome: reason }),
  async (at, { reportId, outcome }) => {
    const report = await at.db.report.findFirst({ where: { id: reportId } })
    if (!report) return refuse('not-found', { what: 'report' })
    const { count } = await at.db.report.updateMany({
      where: { id: reportId, status: 'OPEN' },
      data: { status: 'CLOSED', outcome, closedAt: at.now, closedById: at.staff.id },
    })
    if (count === 0) return refuse('not-now', { what: 'report', status: report.status })
    await audit(at, 'report.closed', 'report', reportId, outcome)
    return { reportId }
  },
)

/** More has come to light. What was written as its outcome stays in the log; its words, once they are forgotten, do not come back. */
export const reopenReport = staffCall(
  COORDINATION,
  z.object({ reportId: id, reason }),
  async (at, { reportId, reason }) => {
    const report = await at.db.report.findFirst({ where: { id: reportId } })
    if (!report) return refuse('not-found', { what: 'report' })
    const { count } = await at.db.report.updateMany({
      where: { id: reportId, status: 'CLOSED' },
      data: { status: 'OPEN', outcome: null, closedAt: null, closedById: null },
    })
    if (count === 0) return refuse('not-now', { what: 'report', status: report.status })
    await audit(at, 'report.reopened', 'report', reportId, reason)
    return { reportId }
  },
)
