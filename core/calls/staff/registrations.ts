import { z } from 'zod'
import { isMinorOn } from '../../domain/age.ts'
import { refuse } from '../../domain/refusal.ts'
import { line } from '../../texts/line.ts'
import { audit } from '../audit.ts'
import { pendingRoles, SEALED } from './members.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { bornOf } from './safeguards.ts'
import { COORDINATION, id, reason, staffCall, today } from './staff-call.ts'

/** Who waits for a decision: new people, and members who want another role. Whoever waits longest comes first. */
export const listRegistrations = staffCall(
  COORDINATION,
  z.object({ page: pageNumber }),
  async (at, { page }) => {
    const rows = await at.db.member.findMany({
      where: UNDECIDED,
      orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
      ...pageOf(page),
      include: { district: { select: { name: true } }, approvals: { select: { role: true } } },
      omit: SEALED,
    })
    const waiting = rows.map(row => ({
      ...row,
      pendingRoles: pendingRoles(row),
      minor: row.birthYear !== null && isMinorOn(today(at), bornOf(row)),
    }))
    return paged(waiting, await at.db.member.count({ where: UNDECIDED }), page)
  },
)

/** A member asked for another role, and it is not for them: they keep what they have. */
export const declineRole = staffCall(
  COORDINATION,
  z.object({ memberId: id, role: z.enum(['SEEKER', 'HELPER']), reason }),
  async (at, { memberId, role, reason }) => {
    const member = await at.db.member.findFirst({
      where: { id: memberId, status: 'APPROVED' },
      include: { approvals: true },
    })
    if (!member) return refuse('not-found', { what: 'member' })
    if (!pendingRoles(member).includes(role))
      return refuse('not-now', { what: 'member', status: member.status })
    const wants = role === 'SEEKER' ? { wantsHelp: false } : { wantsToHelp: false }
    await at.db.member.update({ where: { id: memberId }, data: { ...wants, version: { increment: 1 } } })
    await audit(at, 'member.role-declined', 'member', memberId, `${role}: ${reason}`)
    const told = await at.tell(memberId, { lines: [line('told.roleDeclined', { role, reason })] })
    return { memberId, told }
  },
)

export const UNDECIDED = {
  OR: [
    { status: { in: ['SUBMITTED' as const, 'INTERVIEW' as const] } },
    { status: 'APPROVED' as const, wantsHelp: true, approvals: { none: { role: 'SEEKER' as const } } },
    { status: 'APPROVED' as const, wantsToHelp: true, approvals: { none: { role: 'HELPER' as const } } },
  ],
}
