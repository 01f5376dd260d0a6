import { z } from 'zod'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { lockRequest } from '../../store/locks.ts'
import { line } from '../../texts/line.ts'
import { audit } from '../audit.ts'
import { stillToCome, withdrawMatch } from '../match-endings.ts'
import { closeOffer } from '../offers.ts'
import { cancelInvitations } from '../request-endings.ts'
import { stopHelping } from '../stop-helping.ts'
import { move } from './admission.ts'
import { type AsStaff, COORDINATION, id, reason, staffCall } from './staff-call.ts'

/**
 * A member is set aside at once: nothing more is asked of them or for them, and what was agreed for later is called
 * off. The others are told neutrally, without the reason.
 */
export const suspendMember = staffCall(
  COORDINATION,
  z.object({ memberId: id, reason }),
  async (at, { memberId, reason }) => {
    const member = await at.db.member.findFirst({ where: { id: memberId } })
    if (!member) return refuse('not-found', { what: 'member' })
    const moved = await move(at, member, 'suspend', { statusReason: reason })
    if (isRefusal(moved)) return moved
    await audit(at, 'member.suspended', 'member', memberId, reason)
    const told = await at.tell(memberId, {
      lines: [line('told.suspended', { townHallPhone: at.municipality.townHallPhone })],
    })
    await pauseRequests(at, memberId)
    await pauseOffers(at, memberId)
    await stopHelping(at, memberId, 'staff')
    return { memberId, told }
  },
)

/** What was paused stays so: the person goes on with it when they like. */
export const reinstateMember = staffCall(
  COORDINATION,
  z.object({ memberId: id, reason }),
  async (at, { memberId, reason }) => {
    const member = await at.db.member.findFirst({ where: { id: memberId } })
    if (!member) return refuse('not-found', { what: 'member' })
    const moved = await move(at, member, 'reinstate', { statusReason: null })
    if (isRefusal(moved)) return moved
    await audit(at, 'member.reinstated', 'member', memberId, reason)
    const told = await at.tell(memberId, { lines: [line('told.reinstated')] })
    return { memberId, told }
  },
)

/** Nobody comes any more for the requests of this person, and nobody is asked. By id: locks are taken in one order. */
async function pauseRequests(at: AsStaff, seekerId: number): Promise<void> {
  const requests = await at.db.helpRequest.findMany({
    where: { seekerId, status: { in: ['OPEN', 'MATCHED'] } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id } of requests) {
    const request = await lockRequest(at, id)
    if (request?.status !== 'OPEN' && request?.status !== 'MATCHED') continue
    const matches = await at.db.match.findMany({
      where: { requestId: id, ...stillToCome(at) },
      select: { id: true },
    })
    for (const match of matches) await withdrawMatch(at, match.id, 'staff', { request: 'leave' })
    await cancelInvitations(at, { requestId: id }, [line('told.requestGone')])
    await at.db.helpRequest.update({
      where: { id },
      data: { status: 'PAUSED', statusReason: 'suspended', lookAgainAt: null, version: { increment: 1 } },
    })
    await audit(at, 'request.paused', 'request', id, 'suspended')
  }
}

async function pauseOffers(at: AsStaff, helperId: number): Promise<void> {
  const offers = await at.db.helpOffer.findMany({
    where: { helperId, status: 'ACTIVE' },
    select: { id: true },
  })
  for (const offer of offers) await closeOffer(at, offer, 'pause', 'suspended')
}
