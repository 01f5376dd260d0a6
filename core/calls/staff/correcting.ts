import { z } from 'zod'
import { isMinorOn } from '../../domain/age.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { type NewData, putRight } from '../put-right.ts'
import { stopWhatMayNotBe } from '../stop-helping.ts'
import { memberWithPhone } from './entering.ts'
import { phoneNumber } from './phone-number.ts'
import {
  ALL_STAFF,
  type AsStaff,
  birthYear,
  COORDINATION,
  id,
  reason,
  staffCall,
  today,
} from './staff-call.ts'
import { type CorrectedPart, tellCorrected } from './tell-corrected.ts'

/** Staff correct what they have read: whoever was slower than somebody else is refused. */
const read = { memberId: id, version: z.int() }
const name = z.string().trim().max(100)

/**
 * What a caller, or a paper, says to be wrong is put right: what may be changed in the chat, too, for those who have
 * none. Only the address can be emptied; what was never known may stay so.
 */
export const correctMember = staffCall(
  ALL_STAFF,
  z.object({
    ...read,
    firstName: name.min(1),
    lastName: name,
    phone: phoneNumber.nullable(),
    /** several people share a line */
    phoneShared: z.boolean(),
    districtId: id.nullable(),
    address: z.string().trim().max(300),
  }),
  async (at, { memberId, version, phoneShared, ...said }) => {
    const known = await knownOf(at, memberId)
    if (!known) return refuse('not-found', { what: 'member' })
    for (const field of ['lastName', 'phone', 'districtId'] as const)
      if (known[field] && !said[field]) return refuse('bad-input', { field, problem: 'missing' })
    const isNew = (field: keyof typeof said) => said[field] !== known[field]
    const { firstName, lastName, phone, districtId, address } = said
    const changed = {
      name: isNew('firstName') || isNew('lastName'),
      phone: isNew('phone'),
      district: isNew('districtId'),
      address: isNew('address'),
    }
    const namesake =
      changed.phone && phone && !phoneShared ? await memberWithPhone(at, phone, memberId) : null
    if (namesake) return refuse('phone-known', namesake)
    const data: NewData = {
      ...(changed.name && { named: { firstName, lastName } }),
      ...(changed.phone && phone && { phone }),
      ...(changed.district && districtId && { districtId }),
      ...(changed.address && { address: address || null }),
    }
    const done = await putRight(at, memberId, data, version)
    if (isRefusal(done)) return done
    const parts = PARTS.filter(part => changed[part])
    return { memberId, changed: parts, stays: done.stays, told: await tellCorrected(at, memberId, parts) }
  },
)

/**
 * On the year of birth the protection of minors rests. The truth is kept at once, whatever it means; what may not be with
 * it is called off, and a date of birth that contradicts it is forgotten. Nobody is asked for more than their age allows.
 */
export const correctBirthYear = staffCall(
  COORDINATION,
  z.object({ ...read, birthYear, reason }),
  async (at, { memberId, version, birthYear, reason }) => {
    if (birthYear > Number(today(at).slice(0, 4)))
      return refuse('bad-input', { field: 'birthYear', problem: 'in-the-future' })
    const member = await at.db.member.findFirst({ where: { id: memberId, status: { not: 'LEFT' } } })
    if (!member) return refuse('not-found', { what: 'member' })
    if (member.birthYear === birthYear) return { memberId, calledOff: 0, told: null }
    const minor = isMinorOn(today(at), { birthYear })
    const { count } = await at.db.member.updateMany({
      where: { id: memberId, version },
      // nobody under 18 is woken
      data: { birthYear, birthDate: null, ...(minor && { urgentAnytime: false }), version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed-meanwhile')
    // who speaks for an organisation is of age
    if (minor) await at.db.organisationMember.deleteMany({ where: { memberId } })
    await audit(at, 'member.birth-year-corrected', 'member', memberId, reason)
    const told = await tellCorrected(at, memberId, ['birthYear'])
    return { memberId, calledOff: await stopWhatMayNotBe(at, memberId), told }
  },
)

/** The name or number of somebody who cares for a minor; what they signed stands. The version is the minor's. */
export const correctGuardian = staffCall(
  COORDINATION,
  z.object({
    guardianId: id,
    version: z.int(),
    name: z.string().trim().min(1).max(200),
    phone: phoneNumber.nullable(),
  }),
  async (at, { guardianId, version, name, phone }) => {
    const guardian = await at.db.guardian.findFirst({ where: { id: guardianId } })
    if (!guardian) return refuse('not-found', { what: 'guardian' })
    const { memberId } = guardian
    const { count } = await at.db.member.updateMany({
      where: { id: memberId, version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed-meanwhile')
    const sealed = phone === null ? null : at.house.seal.seal(phone, 'Guardian.phone')
    await at.db.guardian.update({ where: { id: guardianId }, data: { name, phone: sealed } })
    await audit(at, 'guardian.changed', 'member', memberId)
    return { memberId, told: await tellCorrected(at, memberId, ['guardian']) }
  },
)

async function knownOf(at: AsStaff, memberId: number) {
  const row = await at.db.member.findFirst({ where: { id: memberId, status: { not: 'LEFT' } } })
  if (!row) return null
  const { firstName, lastName, districtId, phone, address } = row
  const { seal } = at.house
  return {
    firstName,
    lastName,
    districtId,
    phone: phone && seal.open(phone, 'Member.phone'),
    address: address ? seal.open(address, 'Member.address') : '',
  }
}

const PARTS = ['name', 'phone', 'district', 'address'] as const satisfies CorrectedPart[]
