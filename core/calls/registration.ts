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
  return at.db.member.create({
    data: {
      ...person,
      ...(await homeIn(at, person.districtId)),
      status: 'SUBMITTED',
      submittedAt: at.now,
      createdAt: at.now,
      ...(phone === null ? {} : sealedPhone(at, phone)),
      ...('chat' in at && at.chat ? { consents: { create: { purpose: 'MEDIATION', givenAt: at.now } } } : {}),
      ...(guardian
        ? { guardians: { create: { name: guardian.name, ...guardianPhone(at, guardian.phone) } } }
        : {}),
    },
  })
}

/** The phone number, readable for who holds the key, and findable without it. */
export const sealedPhone = ({ house }: At, phone: string) => ({
  phone: house.seal.seal(phone, 'Member.phone'),
  phoneIndex: house.seal.blindIndex(phone),
})

/** Where somebody lives, as far as is known: the centre of their district. */
export async function homeIn(at: Inside, districtId: number | null) {
  return aboutThere(at.municipality.districts.find(each => each.id === districtId) ?? (await centreOf(at)))
}

/** As exactly as anybody's home is kept: 3 decimals, about 100 m. */
export const aboutThere = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  latitude: rounded(latitude),
  longitude: rounded(longitude),
})

/** Staff had a question: its answer hands the registration in again, unless they did so themselves meanwhile. */
export const answerQuestion = memberCall(async (at, { answer }: { answer: string }) => {
  const { status } = at.member
  if (status === 'APPROVED' || status === 'SUSPENDED' || status === 'REJECTED')
    return refuse('not-now', { what: 'registration', status })
  const next = status === 'RETURNED' ? membership.decide(status, 'submit') : null
  if (isRefusal(next)) return next
  await at.db.member.update({
    where: { id: at.member.id },
    data: {
      ...(next ? { status: next.to, submittedAt: at.now } : {}),
      statusReason: answer,
      version: { increment: 1 },
    },
  })
  return { answered: true }
})

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

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

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
