import { z } from 'zod'
import { isMinorOn } from '../../domain/age.ts'
import { refuse } from '../../domain/refusal.ts'
import { line } from '../../texts/line.ts'
import { audit } from '../audit.ts'
import { pendingRoles, SEALED } from './members.ts'
import { paged, pageNumber, pageOf } from './pages.ts'
import { bornOf } from './safeguards.ts'
import { COORDINATION, id, reason, staffCall, today } from './staff-call.ts'

/**
 * Who waits for a decision: new people, and members who want another role. Whoever waits longest comes first. Or those
 * who were asked back and have not answered yet.
 */
export const listRegistrations = staffCall(
  COORDINATION,
  z.object({ askedBack: z.boolean().default(false), page: pageNumber }),
  async (at, { askedBack, page }) => {
    const where = askedBack ? ASKED_BACK : UNDECIDED
    const rows = await at.db.member.findMany({
      where,
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
    return paged(waiting, await at.db.member.count({ where }), page)
  },
)

/** Who waits next after this one, in the same order; the first of all after the last; null when nobody does. */
export const nextRegistration = staffCall(COORDINATION, z.object({ after: id }), async (at, { after }) => {
  const decided = await at.db.member.findFirst({ where: { id: after } })
  if (!decided) return refuse('not-found', { what: 'member' })
  const waiting = await at.db.member.findMany({
    where: { ...UNDECIDED, id: { not: after } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, submittedAt: true },
  })
  const since = decided.submittedAt?.getTime() ?? 0
  const isLater = (each: (typeof waiting)[number]) => {
    const its = each.submittedAt?.getTime() ?? Number.POSITIVE_INFINITY
    return its > since || (its === since && each.id > after)
  }
  const next = waiting.find(isLater) ?? waiting[0]
  return { memberId: next?.id ?? null, waiting: waiting.length }
})

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

/** the question is with them; whoever calls instead of writing is let in all the same */
export const ASKED_BACK = { status: 'RETURNED' as const }

export const UNDECIDED = {
  OR: [
    { status: { in: ['SUBMITTED' as const, 'INTERVIEW' as const] } },
    { status: 'APPROVED' as const, wantsHelp: true, approvals: { none: { role: 'SEEKER' as const } } },
    { status: 'APPROVED' as const, wantsToHelp: true, approvals: { none: { role: 'HELPER' as const } } },
  ],
}
