import { DAY_MS, HOUR_MS } from '../domain/calendar.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { remindAt } from '../domain/reminder.ts'
import type { MatchRow, RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { type AsMember, approvedCall, type Inside } from './call.ts'
import { tellGuardians } from './guardians.ts'
import { type MatchFacts, matchFacts, placeOf } from './match-facts.ts'
import { helpsFor } from './organisations.ts'

/** Seeker and helper have found each other. The seeker is told here; the helper reads it as the answer to the yes. */
export async function agreeOnMatch(
  at: Inside,
  { request, invitationId, helperId, place, word }: Agreement,
): Promise<MatchFacts> {
  const organisation = await helpsFor(at, request, helperId)
  const match = await at.db.match.create({
    data: {
      status: 'AGREED',
      requestId: request.id,
      invitationId,
      seekerId: request.seekerId,
      helperId,
      organisationId: organisation?.id ?? null,
      place,
      doorCode: word,
      agreedAt: at.now,
      startsAt: request.startsAt,
      endsAt: request.endsAt,
      remindAt: whenToRemind(at, request.startsAt),
    },
  })
  await askAfterwards(at, match)
  const draft = await matchFacts(at, match, 'seeker')
  const about = `match:${match.id}`
  await at.tell(request.seekerId, {
    ask: { flow: 'match', step: 'seeker', draft },
    about,
    closes: `request:${request.id}`,
  })
  await tellGuardians(at, match, 'agreed')
  return matchFacts(at, match, 'helper')
}

/** When both are reminded of a visit that is agreed on now. */
export function whenToRemind(at: Inside, startsAt: Date | null): Date | null {
  if (startsAt === null) return null
  const agreedAt = at.now.getTime()
  const when = remindAt({ startsAt: startsAt.getTime(), agreedAt }, at.municipality.calendar)
  return when === null ? null : new Date(when)
}

/** Both are asked how it went, once it should be over. */
export async function askAfterwards(at: Inside, { id, endsAt }: MatchRow): Promise<void> {
  const over = new Date((endsAt?.getTime() ?? at.now.getTime() + UNDATED_MS) + AFTER_MS)
  await at.house.timers.at(at.tx, 'after-match', { municipalityId: at.municipality.id, id }, over)
}

/** What one side shows the other, for this match only. The other is told at once; what was shown can't be unshown. */
export const shareContact = approvedCall(null, async (at, input: Sharing) => {
  const match = await ownMatch(at, input.matchId)
  if (isRefusal(match)) return match
  if (match.status !== 'AGREED') return refuse('not-now', { what: 'match', status: match.status })
  const owner = await at.db.member.findUniqueOrThrow({ where: { id: at.member.id } })
  const { house } = at
  const { organisationId } = await at.db.helpRequest.findUniqueOrThrow({ where: { id: match.requestId } })
  // where an organisation needs help nobody lives: it is neither kept as somebody's address nor is theirs shown
  const elsewhere = organisationId !== null && match.seekerId === owner.id
  if (input.addressText !== null && !elsewhere) {
    const address = house.seal.seal(input.addressText, 'Member.address')
    await at.db.member.update({ where: { id: owner.id }, data: { address } })
  }
  const { phone, address } = input
  const where = { matchId_ownerId: { matchId: match.id, ownerId: owner.id } }
  const before = await at.db.contactReveal.findUnique({ where })
  const place =
    elsewhere && input.addressText !== null
      ? house.seal.seal(input.addressText, 'ContactReveal.place')
      : (before?.place ?? null)
  const decided = { phone, address, place: address ? place : null, decidedAt: at.now }
  await at.db.contactReveal.upsert({
    where,
    create: { ...decided, matchId: match.id, ownerId: owner.id },
    update: decided,
  })
  await audit(at, phone || address ? 'match.contact-shared' : 'match.nothing-shared', 'match', match.id)
  const own = owner.address && house.seal.open(owner.address, 'Member.address')
  const known = input.addressText ?? (elsewhere ? placeOf(at, decided) : own)
  const shown = {
    firstName: owner.firstName,
    phone: phone && owner.phone ? house.seal.open(owner.phone, 'Member.phone') : null,
    address: address ? known : null,
  }
  const other = match.seekerId === owner.id ? match.helperId : match.seekerId
  if (shown.phone !== null || shown.address !== null)
    await at.tell(other, { lines: [line('told.contact', shown)] })
  else if (await nothingShared(at, match))
    await at.tell(other, { lines: [line('told.nothingShared', shown)] })
  return { phone: shown.phone !== null, address: shown.address !== null }
})

/** A match that one is part of. */
export async function ownMatch(at: AsMember, id: number): Promise<MatchRow | Refusal> {
  const mine = { OR: [{ seekerId: at.member.id }, { helperId: at.member.id }] }
  return (await at.db.match.findFirst({ where: { id, ...mine } })) ?? refuse('not-found', { what: 'match' })
}

/** Both were asked, and neither shows anything: staff see it at once in their list and help the two together. */
async function nothingShared(at: Inside, match: MatchRow): Promise<boolean> {
  const reveals = await at.db.contactReveal.findMany({ where: { matchId: match.id } })
  return reveals.length === 2 && reveals.every(each => !each.phone && !each.address)
}

/** how soon after the help both are asked how it went, and when a match without a day is */
const AFTER_MS = HOUR_MS
const UNDATED_MS = 2 * DAY_MS

interface Agreement {
  request: RequestRow
  invitationId: number
  helperId: number
  place: number
  word: string
}

export interface Sharing {
  matchId: number
  phone: boolean
  address: boolean
  /** said just now; null: as known */
  addressText: string | null
}
