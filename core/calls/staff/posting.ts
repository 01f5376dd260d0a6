import { z } from 'zod'
import { minuteOf } from '../../domain/calendar.ts'
import { isUndecided } from '../../domain/member.ts'
import { type InputProblem, isRefusal, type Refusal, refuse } from '../../domain/refusal.ts'
import { LONGEST_WORDS, type Wish, wishSchema } from '../../domain/wish.ts'
import { audit } from '../audit.ts'
import { postOffer } from '../offers.ts'
import { postRequest } from '../requests.ts'
import { keepWishOf } from '../wishes.ts'
import { ALL_STAFF, type AsStaff, id, staffCall, today, yearsFrom } from './staff-call.ts'

/** A form lets one write what no conversation would come to. */
const written = wishSchema.extend({
  text: z.string().max(LONGEST_WORDS).default(''),
  minutes: z.int().min(5).max(600).nullable().default(null),
  people: z.int().min(1).max(20).default(1),
  payCents: z.int().positive().nullable().default(null),
})
const post = z.object({ memberId: id, wish: written })

/**
 * A request that staff write down for a member; it goes its way like any other. Before the approval it is kept, and
 * offered for posting with it.
 */
export const postRequestFor = staffCall(ALL_STAFF, post, async (at, { memberId, wish }) => {
  const impossible = impossibleTime(at, wish)
  if (impossible) return impossible
  if (!inTown(at, wish.districtId)) return refuse('not-found', { what: 'district' })
  const may = await mayPost(at, memberId, 'SEEKER')
  if (isRefusal(may)) return may
  return may === 'now'
    ? postRequest(at, memberId, wish, { enteredById: at.staff.id })
    : note(at, memberId, { kind: 'request', ...wish })
})

export const postOfferFor = staffCall(ALL_STAFF, post, async (at, { memberId, wish }) => {
  const impossible = impossibleTime(at, wish)
  if (impossible) return impossible
  const may = await mayPost(at, memberId, 'HELPER')
  if (isRefusal(may)) return may
  return may === 'now'
    ? postOffer(at, memberId, wish, { enteredById: at.staff.id })
    : note(at, memberId, { kind: 'offer', ...wish })
})

async function note(at: AsStaff, memberId: number, wish: Wish & { kind: 'request' | 'offer' }) {
  const kept = await keepWishOf(at, memberId, wish)
  if (isRefusal(kept)) return kept
  await audit(at, 'member.wish-noted', 'member', memberId)
  return { ...kept, status: 'DRAFT' as const }
}

function impossibleTime(at: AsStaff, { days, every, from, to, minutes }: Wish): Refusal | null {
  const wrong = (field: string, problem: InputProblem) => refuse('bad-input', { field, problem })
  if (new Set(days).size < days.length) return wrong('otherDay', 'twice')
  if (days.some(day => day < today(at))) return wrong('day', 'in-the-past')
  if (days.some(day => day > yearsFrom(today(at), 1))) return wrong('day', 'too-far-ahead')
  if (days.length > 0 && every) return wrong('every', 'one-or-the-other')
  if (from && to && from >= to) return wrong('to', 'before-start')
  if (from && to && minutes && minutes > minuteOf(to) - minuteOf(from))
    return wrong('minutes', 'longer-than-that')
  return null
}

/** Who waits for the town's decision may say already what they would like. */
async function mayPost(
  at: AsStaff,
  memberId: number,
  role: 'SEEKER' | 'HELPER',
): Promise<'now' | 'once-approved' | Refusal> {
  const member = await at.db.member.findFirst({ where: { id: memberId }, include: { approvals: true } })
  if (!member) return refuse('not-found', { what: 'member' })
  if (member.status === 'APPROVED' && member.approvals.some(approval => approval.role === role)) return 'now'
  const asked = role === 'SEEKER' ? member.wantsHelp : member.wantsToHelp
  return asked && isUndecided(member.status) ? 'once-approved' : refuse('not-approved', { role })
}

const inTown = ({ municipality }: AsStaff, districtId: number | null): boolean =>
  districtId === null || municipality.districts.some(district => district.id === districtId)
