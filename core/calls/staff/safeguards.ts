import { z } from 'zod'
import { type Born, isMinorOn } from '../../domain/age.ts'
import { type Refusal, refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { stopWhatMayNotBe } from '../stop-helping.ts'
import { phoneNumber } from './phone-number.ts'
import {
  type AsStaff,
  COORDINATION,
  dateOf,
  day,
  dayOf,
  id,
  notRecent,
  RECENT_YEARS,
  reason,
  staffCall,
  today,
  yearsFrom,
} from './staff-call.ts'

/** What a custodian signed, as seen on paper. */
const paper = z.object({
  work: z.boolean(),
  data: z.boolean(),
  /** minding children, which the children's own guardians must agree to as well */
  childcare: z.boolean(),
  writtenOn: day,
})
type Paper = z.output<typeof paper>

/**
 * A custodian of a minor, with what they signed, or before they have. All must have agreed: while one has not, what a minor
 * may not do without is called off.
 */
export const addGuardian = staffCall(
  COORDINATION,
  z.object({
    memberId: id,
    name: z.string().trim().min(1).max(200),
    phone: phoneNumber.nullable(),
    signed: paper.nullable(),
  }),
  async (at, { memberId, name, phone, signed }) => {
    const member = await at.db.member.findFirst({ where: { id: memberId } })
    if (!member) return refuse('not-found', { what: 'member' })
    const wrong = signed && wrongWith(at, signed)
    if (wrong) return wrong
    const sealed = phone === null ? null : at.house.seal.seal(phone, 'Guardian.phone')
    const guardian = await at.db.guardian.create({ data: { memberId, name, phone: sealed } })
    // a decision that somebody prepares on what they have read is looked at anew
    await at.db.member.update({ where: { id: memberId }, data: { version: { increment: 1 } } })
    await audit(at, 'guardian.added', 'member', memberId)
    if (signed) await keep(at, { id: guardian.id, memberId }, signed)
    return { id: guardian.id, calledOff: await stopWhatMayNotBe(at, memberId) }
  },
)

/**
 * A later paper replaces an earlier one, and what it allows no more is called off. The form shows what stands: whoever was
 * slower than somebody else is refused, or a consent that was taken back would stand again. The version is the minor's.
 */
export const recordGuardianConsent = staffCall(
  COORDINATION,
  paper.extend({ guardianId: id, version: z.int() }),
  async (at, { guardianId, version, ...signed }) => {
    const guardian = await at.db.guardian.findFirst({ where: { id: guardianId } })
    if (!guardian) return refuse('not-found', { what: 'guardian' })
    const wrong = wrongWith(at, signed)
    if (wrong) return wrong
    const { memberId } = guardian
    const { count } = await at.db.member.updateMany({
      where: { id: memberId, version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed-meanwhile')
    await keep(at, guardian, signed)
    return { memberId, calledOff: await stopWhatMayNotBe(at, memberId) }
  },
)

/** a paper that allows nothing is no consent */
const wrongWith = (at: AsStaff, { work, data, writtenOn }: Paper): Refusal | null =>
  notRecent(at, 'writtenOn', writtenOn) ??
  (work || data ? null : refuse('bad-input', { field: 'work', problem: 'choose' }))

async function keep(
  at: AsStaff,
  { id: guardianId, memberId }: { id: number; memberId: number },
  { writtenOn, ...signed }: Paper,
) {
  const consent = { ...signed, writtenOn: dateOf(writtenOn), recordedById: at.staff.id }
  await at.db.guardianConsent.upsert({
    where: { municipalityId_guardianId: { municipalityId: at.municipality.id, guardianId } },
    create: { ...consent, guardianId },
    update: consent,
  })
  await audit(at, 'guardian.consent-recorded', 'member', memberId, `${writtenOn} ${allowed(signed)}`)
}

/** A certificate of good conduct was seen: the date and until when, and nothing of what it says. */
export const recordClearance = staffCall(
  COORDINATION,
  z.object({ memberId: id, seenOn: day, reinspectBy: day }),
  async (at, { memberId, seenOn, reinspectBy }) => {
    const member = await at.db.member.findFirst({ where: { id: memberId } })
    if (!member) return refuse('not-found', { what: 'member' })
    const dated = notRecent(at, 'seenOn', seenOn)
    if (dated) return dated
    if (reinspectBy <= seenOn) return refuse('bad-input', { field: 'reinspectBy', problem: 'wrong' })
    if (reinspectBy > yearsFrom(today(at), RECENT_YEARS))
      return refuse('bad-input', { field: 'reinspectBy', problem: 'too-far-ahead' })
    const dates = { seenOn: dateOf(seenOn), reinspectBy: dateOf(reinspectBy) }
    await at.db.clearanceRecord.create({ data: { memberId, ...dates, recordedById: at.staff.id } })
    await audit(at, 'clearance.seen', 'member', memberId, `${seenOn} – ${reinspectBy}`)
    return { memberId }
  },
)

/** Staff have been there: a minor may have a first job in this household. */
export const clearHousehold = staffCall(
  COORDINATION,
  z.object({ memberId: id, cleared: z.boolean(), reason }),
  async (at, { memberId, cleared, reason }) => {
    const householdClearedAt = cleared ? at.now : null
    const { count } = await at.db.member.updateMany({
      where: { id: memberId },
      data: { householdClearedAt, version: { increment: 1 } },
    })
    if (count === 0) return refuse('not-found', { what: 'member' })
    await audit(at, cleared ? 'household.cleared' : 'household.uncleared', 'member', memberId, reason)
    return { memberId }
  },
)

/** The full date is kept of minors only: at a limit of age it decides, of adults it would be one datum too many. */
export const recordBirthDate = staffCall(
  COORDINATION,
  z.object({ memberId: id, birthDate: day }),
  async (at, { memberId, birthDate }) => {
    const member = await at.db.member.findFirst({ where: { id: memberId } })
    if (!member) return refuse('not-found', { what: 'member' })
    const birthYear = Number(birthDate.slice(0, 4))
    if (birthDate > today(at)) return refuse('bad-input', { field: 'birthDate', problem: 'in-the-future' })
    if (!isMinorOn(today(at), { birthYear, birthDate }))
      return refuse('bad-input', { field: 'birthDate', problem: 'wrong' })
    await at.db.member.update({
      where: { id: memberId },
      data: { birthYear, birthDate: dateOf(birthDate), version: { increment: 1 } },
    })
    await audit(at, 'member.birth-date-recorded', 'member', memberId)
    return { memberId, calledOff: await stopWhatMayNotBe(at, memberId) }
  },
)

export const bornOf = (member: { birthYear: number | null; birthDate: Date | null }): Born => ({
  birthYear: member.birthYear,
  birthDate: member.birthDate && dayOf(member.birthDate),
})

const allowed = (signed: Record<string, boolean>): string =>
  Object.keys(signed)
    .filter(what => signed[what])
    .join(', ')
