import { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { NAME } from './requests.ts'
import { COORDINATION, id, reason, staffCall } from './staff-call.ts'

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
