import { z } from 'zod'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import { wishSchema } from '../../domain/wish.ts'
import { postOffer } from '../offers.ts'
import { postRequest } from '../requests.ts'
import { ALL_STAFF, type AsStaff, id, staffCall } from './staff-call.ts'

const post = z.object({ memberId: id, wish: wishSchema })

/** A request that staff write down for a member; it goes its way like any other. */
export const postRequestFor = staffCall(ALL_STAFF, post, async (at, { memberId, wish }) => {
  if (!inTown(at, wish.districtId)) return refuse('not-found', { what: 'district' })
  return (
    (await mayNot(at, memberId, 'SEEKER')) ?? postRequest(at, memberId, wish, { enteredById: at.staff.id })
  )
})

export const postOfferFor = staffCall(
  ALL_STAFF,
  post,
  async (at, { memberId, wish }) =>
    (await mayNot(at, memberId, 'HELPER')) ?? postOffer(at, memberId, wish, { enteredById: at.staff.id }),
)

async function mayNot(at: AsStaff, memberId: number, role: 'SEEKER' | 'HELPER'): Promise<Refusal | null> {
  const member = await at.db.member.findFirst({ where: { id: memberId }, include: { approvals: true } })
  if (!member) return refuse('not-found', { what: 'member' })
  const approved = member.status === 'APPROVED' && member.approvals.some(approval => approval.role === role)
  return approved ? null : refuse('not-approved', { role })
}

const inTown = ({ municipality }: AsStaff, districtId: number | null): boolean =>
  districtId === null || municipality.districts.some(district => district.id === districtId)
