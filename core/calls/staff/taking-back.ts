import { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { stopWhatMayNotBe } from '../stop-helping.ts'
import { type AsStaff, COORDINATION, id, reason, staffCall } from './staff-call.ts'
import { tellCorrected } from './tell-corrected.ts'

/**
 * Papers that were recorded by mistake, or don't count any more, are taken back with a reason. What may not be without
 * them is called off at once; the others are told neutrally.
 */
export const removeGuardian = staffCall(
  COORDINATION,
  z.object({ guardianId: id, reason }),
  async (at, { guardianId, reason }) => {
    const guardian = await at.db.guardian.findFirst({ where: { id: guardianId } })
    if (!guardian) return refuse('not-found', { what: 'guardian' })
    await at.db.guardian.delete({ where: { id: guardianId } })
    return takenBack(at, guardian.memberId, 'guardian.removed', reason, 'guardian')
  },
)

export const takeBackConsent = staffCall(
  COORDINATION,
  z.object({ guardianId: id, reason }),
  async (at, { guardianId, reason }) => {
    const consent = await at.db.guardianConsent.findFirst({
      where: { guardianId },
      include: { guardian: { select: { memberId: true } } },
    })
    if (!consent) return refuse('not-found', { what: 'guardian' })
    await at.db.guardianConsent.delete({ where: { id: consent.id } })
    return takenBack(at, consent.guardian.memberId, 'guardian.consent-taken-back', reason, 'consent')
  },
)

/**
 * Without any certificate left, the tick for childcare, tutoring and escort falls, too: it may have rested on this one,
 * and of whom none was recorded nobody would ask for one again.
 */
export const removeClearance = staffCall(
  COORDINATION,
  z.object({ clearanceId: id, reason }),
  async (at, { clearanceId, reason }) => {
    const clearance = await at.db.clearanceRecord.findFirst({ where: { id: clearanceId } })
    if (!clearance) return refuse('not-found', { what: 'clearance' })
    const { memberId } = clearance
    await at.db.clearanceRecord.delete({ where: { id: clearanceId } })
    const left = await at.db.clearanceRecord.count({ where: { memberId } })
    if (left === 0) await at.db.approval.updateMany({ where: { memberId }, data: { sensitive: false } })
    return takenBack(at, memberId, 'clearance.removed', reason)
  },
)

/** The extra tick for childcare, tutoring and escort, for whoever was let in already. */
export const allowSensitive = staffCall(
  COORDINATION,
  z.object({ memberId: id, allowed: z.boolean(), reason }),
  async (at, { memberId, allowed, reason }) => {
    const { count } = await at.db.approval.updateMany({
      where: { memberId, role: 'HELPER' },
      data: { sensitive: allowed },
    })
    if (count === 0) return refuse('not-found', { what: 'member' })
    return takenBack(at, memberId, allowed ? 'sensitive.allowed' : 'sensitive.taken-back', reason)
  },
)

async function takenBack(
  at: AsStaff,
  memberId: number,
  deed: string,
  reason: string,
  told?: 'guardian' | 'consent',
) {
  // a decision that somebody prepares on what they have read is looked at anew
  await at.db.member.update({ where: { id: memberId }, data: { version: { increment: 1 } } })
  await audit(at, deed, 'member', memberId, reason)
  if (told) await tellCorrected(at, memberId, [told])
  return { memberId, calledOff: await stopWhatMayNotBe(at, memberId) }
}
