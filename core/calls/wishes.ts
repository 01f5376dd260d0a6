import { MINUTE_MS } from '../domain/calendar.ts'
import { programmeOf, wageInDoubt } from '../domain/pay.ts'
import { type Refusal, refuse } from '../domain/refusal.ts'
import { deadlineOf, spanOf, windowsOf } from '../domain/windows.ts'
import { DEFAULT_MINUTES, type Doubt, offerSchema, type Wish } from '../domain/wish.ts'
import { hazardsOf } from '../understanding/hazards.ts'
import { type Inside, memberCall } from './call.ts'
import { speaksNotFor } from './organisations.ts'

/** A wish said while the town still decides about the person, or about the role that it takes. */
export const keepWish = memberCall((at, wish: KeptWish) => keepWishOf(at, at.member.id, wish))

/** Nobody has more wishes waiting than they may have open. */
export async function keepWishOf(
  at: Inside,
  memberId: number,
  wish: KeptWish,
): Promise<{ id: number } | Refusal> {
  const drafts = { status: 'DRAFT' as const }
  const kept =
    wish.kind === 'request'
      ? await at.db.helpRequest.count({ where: { ...drafts, seekerId: memberId } })
      : await at.db.helpOffer.count({ where: { ...drafts, helperId: memberId } })
  const max = at.municipality.rules.maxOpenRequests
  if (kept >= max) return refuse('too-many-open', { max })
  const strange = await speaksNotFor(at, memberId, wish.organisationId)
  if (strange) return strange
  const { id } = await draftWish(at, memberId, wish)
  return { id }
}

/** A wish said before the person may post it: kept, and offered for posting once staff have approved them. */
export async function draftWish(at: Inside, memberId: number, { kind, ...wish }: KeptWish) {
  if (kind === 'offer') {
    return at.db.helpOffer.create({
      data: { status: 'DRAFT', helperId: memberId, createdAt: at.now, ...offerColumns(at, wish) },
    })
  }
  const columns = await requestColumns(at, memberId, wish)
  return at.db.helpRequest.create({
    data: { status: 'DRAFT', seekerId: memberId, createdAt: at.now, ...columns },
  })
}

/** A wish as a request's row: where and when are worked out, and what its words mean for helpers under 18. */
export async function requestColumns(at: Inside, seekerId: number, wish: Wish) {
  const seeker = await at.db.member.findUniqueOrThrow({ where: { id: seekerId } })
  const { calendar, districts, rules } = at.municipality
  const now = at.now.getTime()
  const minutes = wish.minutes ?? DEFAULT_MINUTES
  const span = spanOf(windowsOf(wish, minutes, calendar, now), calendar)
  // "bis 18 Uhr": somebody must be found while there is still time for it
  const begins =
    span !== null && wish.from === null && wish.to !== null
      ? Math.max(span.startsAt, span.endsAt - minutes * MINUTE_MS)
      : (span?.startsAt ?? null)
  const elsewhere = districts.find(each => each.id === wish.districtId && each.id !== seeker.districtId)
  const { latitude, longitude } = elsewhere ?? seeker
  const { districtId: _, ...columns } = wish
  const { dangers, liftsKg } = hazardsOf(wish.text)
  return {
    ...columns,
    dangers,
    liftsKg,
    // § 16 (2) JArbSchG: an organisation is no household
    privateHousehold: wish.organisationId === null,
    ...programmeOf(wish.payCents, rules),
    minutes,
    districtId: elsewhere?.id ?? seeker.districtId,
    latitude,
    longitude,
    startsAt: span && new Date(span.startsAt),
    endsAt: span && new Date(span.endsAt),
    answerBy: new Date(deadlineOf(begins, now, rules.searchDays)),
  }
}

/** Why staff look at this request first; words that they wrote down themselves they have seen. */
export function doubtAbout(
  { municipality: { rules, calendar }, now }: Inside,
  wish: Awaited<ReturnType<typeof requestColumns>>,
  { byStaff }: { byStaff: boolean },
): Doubt | null {
  const inWords = byStaff ? null : hazardsOf(wish.text).doubt
  const wage = wageInDoubt(wish, rules, calendar.local(now.getTime()).day)
  return inWords ?? (wage === null ? null : 'employment')
}

/** A wish as an offer's row. */
export const offerColumns = ({ municipality }: Inside, wish: Wish) => ({
  ...offerSchema.parse(wish),
  ...programmeOf(wish.payCents, municipality.rules),
})

type KeptWish = Wish & { kind: 'request' | 'offer' }
