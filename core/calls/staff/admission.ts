import { z } from 'zod'
import { ageOn, isMinorOn } from '../../domain/age.ts'
import { categoryNamed } from '../../domain/categories.ts'
import { consentWanting } from '../../domain/guardians-consent.ts'
import { type MemberCommand, membership } from '../../domain/member.ts'
import { youngestHelper } from '../../domain/municipality.ts'
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts'
import { line } from '../../texts/line.ts'
import { audit } from '../audit.ts'
import type { Inside } from '../call.ts'
import { bornOf } from './safeguards.ts'
import {
  type AsStaff,
  COORDINATION,
  dateOf,
  day,
  id,
  notRecent,
  reason,
  staffCall,
  today,
} from './staff-call.ts'

/** How somebody's identity was checked, and for what they are let in. */
export const admissionSchema = z.object({
  roles: z.array(z.enum(['SEEKER', 'HELPER'])).min(1),
  checkedHow: z.enum(['IN_PERSON', 'CALL_BACK', 'LETTER_CODE']),
  checkedOn: day,
  /** may be asked for childcare, tutoring and escort */
  sensitive: z.boolean(),
})

/** Staff decide on what they have read: a registration that changed meanwhile is refused. */
const decision = z.object({ memberId: id, version: z.int() })

/** Lets a person in, or gives a member another role. They are told, and asked about the wish that has waited. */
export const approveMember = staffCall(
  COORDINATION,
  decision.extend(admissionSchema.shape),
  (at, { memberId, version, ...admission }) => admit(at, memberId, version, admission),
)

export async function admit(at: AsStaff, memberId: number, version: number, admission: Admission) {
  const { roles, checkedHow, checkedOn } = admission
  const dated = notRecent(at, 'checkedOn', checkedOn)
  if (dated) return dated
  const member = await at.db.member.findFirst({
    where: { id: memberId },
    include: { approvals: true, guardians: { include: { consent: true } } },
  })
  if (!member) return refuse('not-found', { what: 'member' })
  const refused = obstacle(at, member, roles)
  if (refused) return refused
  const wants = {
    ...(roles.includes('SEEKER') && { wantsHelp: true }),
    ...(roles.includes('HELPER') && { wantsToHelp: true }),
  }
  const approvedAt = member.approvedAt ?? at.now
  const moved = await move(at, { ...member, version }, 'approve', {
    ...wants,
    approvedAt,
    statusReason: null,
  })
  if (isRefusal(moved)) return moved

  for (const role of roles) await writeApproval(at, memberId, role, admission)
  if (roles.includes('HELPER')) {
    await at.db.helperRecord.upsert({ where: { memberId }, create: { memberId }, update: {} })
  }
  await audit(at, 'member.approved', 'member', memberId, `${roles.join(' + ')}: ${checkedHow} ${checkedOn}`)
  const fresh = roles.filter(role => !member.approvals.some(approval => approval.role === role))
  const { firstName, lastName } = member
  const ask = fresh.length === 0 ? null : await waitingWish(at, memberId, fresh)
  const first = member.approvals.length === 0
  const asked = { roles: fresh, firstName, lastName, wish: ask !== null, first }
  const told =
    fresh.length === 0 ? null : await at.tell(memberId, { lines: [line('told.approved', asked)], ask })
  return { memberId, told }
}

/** A question that the person answers in the chat; the registration comes back with it. */
export const askMemberBack = staffCall(
  COORDINATION,
  decision.extend({ question: reason }),
  async (at, input) => {
    const moved = await decide(at, input, 'return', { statusReason: input.question })
    if (isRefusal(moved)) return moved
    await audit(at, 'member.returned', 'member', input.memberId, input.question)
    const told = await at.tell(input.memberId, {
      ask: { flow: 'my-registration', step: 'answer', draft: {} },
    })
    return { memberId: input.memberId, told }
  },
)

/** Asked back, the person called or came by: what was said stands as if it had been written. */
export const noteAnswer = staffCall(
  COORDINATION,
  decision.extend({ answer: z.string().trim().min(1).max(1000) }),
  async (at, input) => {
    const member = await at.db.member.findFirst({ where: { id: input.memberId } })
    if (member && member.status !== 'RETURNED')
      return refuse('not-now', { what: 'member', status: member.status })
    const moved = await decide(at, input, 'submit', { statusReason: input.answer })
    if (isRefusal(moved)) return moved
    await audit(at, 'member.answered', 'member', input.memberId)
    return { memberId: input.memberId }
  },
)

/** The reason is told. */
export const rejectMember = staffCall(COORDINATION, decision.extend({ reason }), async (at, input) => {
  const { townHallPhone } = at.municipality
  const moved = await decide(at, input, 'reject', { statusReason: input.reason })
  if (isRefusal(moved)) return moved
  await audit(at, 'member.rejected', 'member', input.memberId, input.reason)
  const told = await at.tell(input.memberId, {
    lines: [line('told.rejected', { reason: input.reason, townHallPhone })],
  })
  return { memberId: input.memberId, told }
})

/** Staff have spoken with the person; the decision is still to come. */
export const recordInterview = staffCall(COORDINATION, decision, async (at, input) => {
  const moved = await decide(at, input, 'interview', {})
  if (isRefusal(moved)) return moved
  await at.db.interview.create({ data: { memberId: input.memberId, at: at.now, byStaffId: at.staff.id } })
  await audit(at, 'member.interviewed', 'member', input.memberId)
  return { memberId: input.memberId }
})

/** One step of a membership, refused when somebody else was faster. */
export async function move(
  at: AsStaff,
  member: { id: number; version: number; status: Parameters<typeof membership.decide>[0] },
  command: MemberCommand,
  data: object,
) {
  const fact = membership.decide(member.status, command)
  if (isRefusal(fact)) return fact
  const { count } = await at.db.member.updateMany({
    where: { id: member.id, version: member.version },
    data: { ...data, status: fact.to, version: { increment: 1 } },
  })
  return count === 1 ? fact : refuse('changed-meanwhile')
}

async function decide(at: AsStaff, input: z.output<typeof decision>, command: MemberCommand, data: object) {
  const member = await at.db.member.findFirst({ where: { id: input.memberId } })
  return member
    ? move(at, { ...member, version: input.version }, command, data)
    : refuse('not-found', { what: 'member' })
}

/** What stands between a person and a role: an age, or a paper that is still missing. */
export function obstacle(at: Inside, member: Applicant, roles: Admission['roles']): Refusal | null {
  const born = bornOf(member)
  const helps = roles.includes('HELPER')
  if (born.birthYear === null) return helps ? refuse('birth-year-missing') : null
  const min = youngestHelper(at.municipality.rules)
  if (helps && ageOn(today(at), born).youngest < min) return refuse('too-young', { min })
  if (!isMinorOn(today(at), born)) return null
  const what = consentWanting(member.guardians, helps)
  return what && refuse('minor-consent-missing', { what })
}

async function writeApproval(
  at: AsStaff,
  memberId: number,
  role: Admission['roles'][number],
  admission: Admission,
) {
  const { checkedHow, checkedOn } = admission
  const sensitive = role === 'HELPER' && admission.sensitive
  const approval = { checkedHow, checkedOn: dateOf(checkedOn), sensitive, byStaffId: at.staff.id }
  await at.db.approval.upsert({
    where: { memberId_role: { memberId, role } },
    create: { ...approval, memberId, role },
    update: approval,
  })
}

/** The first wish that was said before the approval is offered for posting now. */
async function waitingWish(at: Inside, memberId: number, roles: Admission['roles']) {
  const ask = (kind: 'request' | 'offer', { id, category }: { id: number; category: string }) => ({
    flow: 'post-wish',
    step: 'ask',
    draft: { kind, id, category: categoryNamed(category) },
  })
  const oldest = { orderBy: { id: 'asc' }, select: { id: true, category: true } } as const
  const request = roles.includes('SEEKER')
    ? await at.db.helpRequest.findFirst({ where: { seekerId: memberId, status: 'DRAFT' }, ...oldest })
    : null
  if (request) return ask('request', request)
  const offer = roles.includes('HELPER')
    ? await at.db.helpOffer.findFirst({ where: { helperId: memberId, status: 'DRAFT' }, ...oldest })
    : null
  return offer && ask('offer', offer)
}

export type Admission = z.output<typeof admissionSchema>

interface Applicant {
  birthYear: number | null
  birthDate: Date | null
  guardians: { consent: { work: boolean; data: boolean } | null }[]
}
