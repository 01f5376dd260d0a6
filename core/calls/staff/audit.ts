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
export async function named<Row extends Entry>(at: AsStaff, rows: Row[]) {
  const ids = (which: 'staffId' | 'memberId') => [...new Set(rows.flatMap(row => row[which] ?? []))]
  const subjects = rows.flatMap(row => memberIn(row) ?? [])
  const staff = await at.tx.staff.findMany({
    where: { id: { in: ids('staffId') } },
    select: { id: true, name: true },
  })
  const members = await at.db.member.findMany({
    where: { id: { in: [...ids('memberId'), ...subjects] }, status: { not: 'LEFT' } },
  })
  const staffNames = new Map(staff.map(each => [each.id, each.name]))
  const known = new Map(members.map(({ id, firstName, lastName }) => [id, { id, firstName, lastName }]))
  const nameOf = (id: number) => {
    const member = known.get(id)
    return member ? `${member.firstName} ${member.lastName}` : null
  }
  return rows.map(row => ({
    ...row,
    staffName: row.staffId === null ? null : (staffNames.get(row.staffId) ?? null),
    memberName: row.memberId === null ? null : nameOf(row.memberId),
    /** whom it was done to, while they are here */
    subjectMember: known.get(memberIn(row) ?? 0) ?? null,
  }))
}

const memberIn = ({ subject, subjectId }: Entry): number | null => (subject === 'member' ? subjectId : null)

interface Entry {
  staffId: number | null
  memberId: number | null
  subject: string
  subjectId: number | null
}
