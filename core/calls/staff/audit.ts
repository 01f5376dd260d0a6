import { z } from 'zod'
import { paged, pageNumber, pageOf } from './pages.ts'
import { type AsStaff, COORDINATION, staffCall } from './staff-call.ts'

/** Who did what and why, newest first; everything, or what was done to one subject. */
export const listAudit = staffCall(
  COORDINATION,
  z.object({
    subject: z.string().max(40).nullable().default(null),
    subjectId: z.int().nullable().default(null),
    page: pageNumber,
  }),
  async (at, { subject, subjectId, page }) => {
    const where = { ...(subject && { subject }), ...(subjectId && { subjectId }) }
    const rows = await at.db.auditEntry.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      ...pageOf(page),
    })
    return paged(await named(at, rows), await at.db.auditEntry.count({ where }), page)
  },
)

/** Entries keep numbers, which outlast the people: whoever has left is a number only. */
export async function named<Row extends { staffId: number | null; memberId: number | null }>(
  at: AsStaff,
  rows: Row[],
) {
  const ids = (which: 'staffId' | 'memberId') => [...new Set(rows.flatMap(row => row[which] ?? []))]
  const staff = await at.tx.staff.findMany({
    where: { id: { in: ids('staffId') } },
    select: { id: true, name: true },
  })
  const members = await at.db.member.findMany({
    where: { id: { in: ids('memberId') }, status: { not: 'LEFT' } },
  })
  const staffNames = new Map(staff.map(each => [each.id, each.name]))
  const memberNames = new Map(members.map(each => [each.id, `${each.firstName} ${each.lastName}`]))
  return rows.map(row => ({
    ...row,
    staffName: row.staffId === null ? null : (staffNames.get(row.staffId) ?? null),
    memberName: row.memberId === null ? null : (memberNames.get(row.memberId) ?? null),
  }))
}
