import { ageOn } from '../domain/age.ts'
import { membership } from '../domain/member.ts'
import { minAgeOn, youngestHelper } from '../domain/municipality.ts'
import { isRefusal, refuse } from '../domain/refusal.ts'
import type { Wish } from '../domain/wish.ts'
import { audit } from './audit.ts'
import { type At, type Inside, inside, memberCall, visitorCall } from './call.ts'
import { draftWish } from './wishes.ts'

/**
 * A person becomes known to the town: consent was given in the chat just before. Staff decide. The wish said on the
 * way waits as a draft.
 */
export const register = visitorCall(
  async (at, input: Registration & { wish: (Wish & { kind: 'request' | 'offer' }) | null }) => {
    if (!at.municipality || !at.chat || 'member' in at.actor) return refuse('not-allowed')
    const here = inside(at, at.municipality)
    const { wish, ...person } = input
    const tooYoung =
      tooYoungForChannel(here, person.birthYear) ?? tooYoungToHelp(here, person.birthYear, person.wantsToHelp)
    if (tooYoung) return tooYoung
    const member = await addMember(here, person)
    const chat = await here.tx.chat.update({ where: { id: at.chat.id }, data: { memberId: member.id } })
    if (chat.language)
      await here.db.member.update({ where: { id: member.id }, data: { language: chat.language } })
    if (wish) await draftWish(here, member.id, wish)
    await audit({ ...here, actor: { member: member.id } }, 'member.submitted', 'member', member.id)
    return { memberId: member.id }
  },
)

/** What staff see of a person at first, written down by the person or, on the phone, by staff. */
export async function addMember(
  at: Inside,
  { guardian, phone, ...person }: Registration & { reach?: 'CHAT' | 'PHONE' },
) {
  const district = at.municipality.districts.find(each => each.id === person.districtId)
  const { latitude, longitude } = district ?? (await centreOf(at))
  return at.db.member.create({
    data: {
      ...person,
      latitude,
      longitude,
      status: 'SUBMITTED',
      submittedAt: at.now,
      ...(phone === null ? {} : sealedPhone(at, phone)),
      ...('chat' in at && at.chat ? { consents: { create: { purpose: 'MEDIATION', givenAt: at.now } } } : {}),
      ...(guardian
        ? { guardians: { create: { name: guardian.name, ...guardianPhone(at, guardian.phone) } } }
        : {}),
    },
  })
}

/** The phone number, readable for who holds the key, and findable without it. */
const sealedPhone = ({ house }: At, phone: string) => ({
  phone: house.seal.seal(phone, 'Member.phone'),
  phoneIndex: house.seal.blindIndex(phone),
})

/** Corrections while the town looks at a registration; an answer to a question back hands it in again. */
export const changeRegistration = memberCall(
  async (at, { answer, ...change }: Partial<Registration> & { answer?: string }) => {
    const { status } = at.member
    if (status === 'APPROVED' || status === 'SUSPENDED' || status === 'REJECTED')
      return refuse('not-now', { what: 'registration', status })
    const next = status === 'RETURNED' ? membership.decide(status, 'submit') : null
    if (isRefusal(next)) return next
    const { phone, guardian: _, ...plain } = change
    await at.db.member.update({
      where: { id: at.member.id },
      data: {
        ...plain,
        ...(phone ? sealedPhone(at, phone) : {}),
        ...(next ? { status: next.to, submittedAt: at.now } : {}),
        ...(answer ? { statusReason: answer } : {}),
        version: { increment: 1 },
      },
    })
    return { changed: true }
  },
)

/** An approved seeker wants to help too, or the other way round: staff decide about the new role. */
export const askForRole = memberCall(async (at, { role }: { role: 'SEEKER' | 'HELPER' }) => {
  const tooYoung = tooYoungToHelp(at, at.member.birthYear, role === 'HELPER')
  if (tooYoung) return tooYoung
  await at.db.member.update({
    where: { id: at.member.id },
    data: {
      ...(role === 'SEEKER' ? { wantsHelp: true } : { wantsToHelp: true }),
      version: { increment: 1 },
    },
  })
  return { asked: true }
})

/** Who can't be old enough for any programme, whenever the birthday is. Staff ask the others for its date. */
function tooYoungToHelp({ municipality, now }: Inside, birthYear: number | null, wantsToHelp: boolean) {
  const min = youngestHelper(municipality.rules)
  const today = municipality.calendar.local(now.getTime()).day
  const isTooYoung = birthYear !== null && ageOn(today, { birthYear }).oldest < min
  return wantsToHelp && isTooYoung ? refuse('too-young', { min }) : null
}

/** Ages are counted as the youngest possible: a birthday may lie ahead. */
function tooYoungForChannel(at: Inside, birthYear: number | null) {
  const age = minAgeOn(at.chat?.channel ?? 'phone', at.municipality.rules)
  const today = at.municipality.calendar.local(at.now.getTime()).day
  return ageOn(today, { birthYear }).youngest < age ? refuse('too-young-for-channel', { age }) : null
}

const guardianPhone = ({ house }: At, phone: string | null) =>
  phone === null ? {} : { phone: house.seal.seal(phone, 'Guardian.phone') }

const centreOf = (at: Inside) =>
  at.tx.municipality.findUniqueOrThrow({
    where: { id: at.municipality.id },
    select: { latitude: true, longitude: true },
  })

export interface Registration {
  wantsHelp: boolean
  wantsToHelp: boolean
  firstName: string
  lastName: string
  birthYear: number
  districtId: number | null
  /** E.164; null where a minor gave a guardian's instead */
  phone: string | null
  inSchool: boolean | null
  guardian: { name: string; phone: string | null } | null
}
