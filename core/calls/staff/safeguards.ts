import { z } from 'zod'
import { type Born, isMinorOn } from '../../domain/age.ts'
import { refuse } from '../../domain/refusal.ts'
import { audit } from '../audit.ts'
import { stopWhatMayNotBe } from '../stop-helping.ts'
import { phoneNumber } from './phone-number.ts'
import {
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

/** A custodian of a minor, known before the consent is signed. */
export const addGuardian = staffCall(
  COORDINATION,
  z.object({ memberId: id, name: z.string().trim().min(1).max(200), phone: phoneNumber.nullable() }),
  async (at, { memberId, name, phone }) => {
    const member = await at.db.member.findFirst({ where: { id: memberId } })
    if (!member) return refuse('not-found', { what: 'member' })
    const sealed = phone === null ? null : at.house.seal.seal(phone, 'Guardian.phone')
    const guardian = await at.db.guardian.create({ data: { memberId, name, phone: sealed } })
    await audit(at, 'guardian.added', 'member', memberId)
    return { id: guardian.id }
  },
)

/** What a custodian signed, as seen on paper; a later paper replaces an earlier one. */
export const recordGuardianConsent = staffCall(
  COORDINATION,
  z.object({
    guardianId: id,
    work: z.boolean(),
    data: z.boolean(),
    /** minding children, which the children's own guardians must agree to as well */
    childcare: z.boolean(),
    writtenOn: day,
  }),
  async (at, { guardianId, writtenOn, ...signed }) => {
    const guardian = await at.db.guardian.findFirst({ where: { id: guardianId } })
    if (!guardian) return refuse('not-found', { what: 'guardian' })
    const dated = notRecent(at, 'writtenOn', writtenOn)
    if (dated) return dated
    // a paper that allows nothing is no consent
    if (!signed.work && !signed.data) return refuse('bad-input', { field: 'work', problem: 'choose' })
    const consent = { ...signed, writtenOn: dateOf(writtenOn), recordedById: at.staff.id }
    await at.db.guardianConsent.upsert({
      where: { municipalityId_guardianId: { municipalityId: at.municipality.id, guardianId } },
      create: { ...consent, guardianId },
      update: consent,
    })
    await audit(
      at,
      'guardian.consent-recorded',
      'member',
      guardian.memberId,
      `${writtenOn} ${allowed(signed)}`,
    )
    return { memberId: guardian.memberId }
  },
)

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
