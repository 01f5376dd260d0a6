import { z } from 'zod'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { addMember } from '../registration.ts'
import { admissionSchema, admit } from './admission.ts'
import { phoneNumber } from './phone-number.ts'
import { ALL_STAFF, type AsStaff, birthYear, day, id, notRecent, staffCall, today } from './staff-call.ts'

const name = z.string().trim().min(1).max(100)

const person = z.object({
  firstName: name,
  lastName: name,
  birthYear,
  districtId: id,
  phone: phoneNumber,
  address: z.string().trim().max(300),
  wantsHelp: z.boolean(),
  wantsToHelp: z.boolean(),
  inSchool: z.boolean().nullable(),
  guardian: z.object({ name, phone: phoneNumber.nullable() }).nullable(),
  /** what the person agreed to aloud, and when */
  consents: z.array(z.enum(['MEDIATION', 'CALLS'])),
  consentOn: day,
  /** several people share a line */
  phoneShared: z.boolean(),
  /** identity was checked in the same conversation */
  admission: admissionSchema.nullable(),
})

/** A person without internet. Everything that the service has to tell them becomes a call. */
export const enterMember = staffCall(ALL_STAFF, person, async (at, input) => {
  const { admission, consents, consentOn, phoneShared, address, ...known } = input
  for (const purpose of ['MEDIATION', 'CALLS'] as const)
    if (!consents.includes(purpose)) return refuse('consent-missing', { purpose })
  const dated = notRecent(at, 'consentOn', consentOn)
  if (dated) return dated
  if (!known.wantsHelp && !known.wantsToHelp)
    return refuse('bad-input', { field: 'wants', problem: 'choose' })
  if (!at.municipality.districts.some(district => district.id === known.districtId))
    return refuse('not-found', { what: 'district' })
  if (known.birthYear > Number(today(at).slice(0, 4)))
    return refuse('bad-input', { field: 'birthYear', problem: 'in-the-future' })
  const namesake = phoneShared ? null : await memberWithPhone(at, known.phone)
  if (namesake) return refuse('phone-known', namesake)
  if (admission && at.staff.role !== 'COORDINATOR') return refuse('not-allowed')

  const member = await addMember(at, { ...known, reach: 'PHONE' })
  if (address) {
    const sealed = at.house.seal.seal(address, 'Member.address')
    await at.db.member.update({ where: { id: member.id }, data: { address: sealed } })
  }
  const givenAt = new Date(at.municipality.calendar.instant(consentOn, NOON))
  await at.db.consent.createMany({
    data: consents.map(purpose => ({ memberId: member.id, purpose, givenAt, recordedById: at.staff.id })),
  })
  await audit(at, 'member.entered', 'member', member.id)
  if (!admission) return { memberId: member.id }
  const admitted = await admit(at, member.id, member.version, admission)
  return isRefusal(admitted) ? admitted : { memberId: member.id }
})

/** Somebody else who is called at this number. */
export async function memberWithPhone(
  at: AsStaff,
  phone: string,
  except?: number,
): Promise<{ memberId: number; name: string } | null> {
  const found = await at.db.member.findFirst({
    where: {
      phoneIndex: { in: at.house.seal.blindIndexes(phone) },
      status: { not: 'LEFT' },
      ...(except === undefined ? {} : { id: { not: except } }),
    },
  })
  return found && { memberId: found.id, name: `${found.firstName} ${found.lastName}` }
}

/** consent is dated by the day; its hour says nothing */
const NOON = 12 * 60
