import { type Category, categoryNamed } from '../domain/categories.ts'
import { invitationLife } from '../domain/invitation.ts'
import { matchLife, outcome } from '../domain/match.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { requestLife } from '../domain/request.ts'
import type { When } from '../domain/when.ts'
import { lockRequest } from '../store/locks.ts'
import type { MatchRow, RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { type AsMember, approvedCall, type Inside } from './call.ts'
import { lookForHelpers } from './dispatch.ts'

/** Seeker and helper have found each other. The seeker is told here; the helper reads it as the answer to the yes. */
export async function agreeOnMatch(
  at: Inside,
  { request, invitationId, helperId, place, word }: Agreement,
): Promise<MatchFacts> {
  const match = await at.db.match.create({
    data: {
      status: 'AGREED',
      requestId: request.id,
      invitationId,
      seekerId: request.seekerId,
      helperId,
      place,
      doorCode: word,
      agreedAt: at.now,
      startsAt: request.startsAt,
      endsAt: request.endsAt,
    },
  })
  const afterwards = new Date((request.endsAt?.getTime() ?? at.now.getTime() + UNDATED_MS) + AFTER_MS)
  await at.house.timers.at(
    at.tx,
    'after-match',
    { municipalityId: at.municipality.id, id: match.id },
    afterwards,
  )
  const draft = await matchFacts(at, match, 'seeker')
  const about = `match:${match.id}`
  await at.tell(request.seekerId, {
    ask: { flow: 'match', step: 'seeker', draft },
    about,
    closes: `request:${request.id}`,
  })
  return matchFacts(at, match, 'helper')
}

/** The match as one side sees it: the other's first name, and no more. */
export async function matchFacts(at: Inside, match: MatchRow, side: Side): Promise<MatchFacts> {
  const { seeker, helper, request } = await at.db.match.findUniqueOrThrow({
    where: { id: match.id },
    include: { seeker: true, helper: true, request: { include: { district: true } } },
  })
  const [me, other] = side === 'seeker' ? [seeker, helper] : [helper, seeker]
  const { days, from, to, part, every } = request as When
  return {
    matchId: match.id,
    side,
    firstName: other.firstName,
    district: request.district?.name ?? null,
    category: categoryNamed(request.category),
    when: { days, from, to, part, every },
    word: match.doorCode,
    hasAddress: me.address !== null,
  }
}

/** What one side shows the other, for this match only. The other is told at once; what was shown can't be unshown. */
export const shareContact = approvedCall(null, async (at, input: Sharing) => {
  const match = await ownMatch(at, input.matchId)
  if (isRefusal(match)) return match
  if (match.status !== 'AGREED') return refuse('not-now', { what: 'match', status: match.status })
  const owner = await at.db.member.findUniqueOrThrow({ where: { id: at.member.id } })
  const { house } = at
  if (input.addressText !== null) {
    const address = house.seal.seal(input.addressText, 'Member.address')
    await at.db.member.update({ where: { id: owner.id }, data: { address } })
  }
  const { phone, address } = input
  const decided = { phone, address, decidedAt: at.now }
  const where = { matchId_ownerId: { matchId: match.id, ownerId: owner.id } }
  await at.db.contactReveal.upsert({
    where,
    create: { ...decided, matchId: match.id, ownerId: owner.id },
    update: decided,
  })
  await audit(at, phone || address ? 'match.contact-shared' : 'match.nothing-shared', 'match', match.id)
  const known = input.addressText ?? (owner.address && house.seal.open(owner.address, 'Member.address'))
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

export const withdrawFromMatch = approvedCall(null, async (at, { matchId }: { matchId: number }) => {
  const match = await ownMatch(at, matchId)
  if (isRefusal(match)) return match
  return withdrawMatch(at, matchId, match.seekerId === at.member.id ? 'seeker' : 'helper')
})

/** A match ends before the help. When the helper steps back, the search goes on; the other is told neutrally. */
export async function withdrawMatch(
  at: Inside,
  matchId: number,
  by: Side | 'staff',
  { request: then = by === 'seeker' ? 'cancel' : 'reopen' }: { request?: 'cancel' | 'reopen' | 'leave' } = {},
): Promise<{ status: 'WITHDRAWN' } | Refusal> {
  const found = await at.db.match.findFirst({ where: { id: matchId } })
  const request = found && (await lockRequest(at, found.requestId))
  if (!request) return refuse('not-found', { what: 'match' })
  const match = await at.db.match.findUniqueOrThrow({ where: { id: matchId } })
  const fact = matchLife.decide(match.status, 'withdraw')
  if (isRefusal(fact)) return fact
  await at.db.match.update({
    where: { id: matchId },
    data: { status: fact.to, closedAt: at.now, version: { increment: 1 } },
  })
  await closeInvitation(at, match.invitationId, by === 'helper' ? 'withdraw' : 'cancel')
  await audit(at, 'match.withdrawn', 'match', matchId)
  await tellOver(at, match, by)
  if (then === 'reopen') await reopen(at, request)
  if (then === 'cancel') await cancelEmpty(at, request)
  return { status: 'WITHDRAWN' }
}

/** How it went, from one side. Both yes: done. */
export const checkIn = approvedCall(
  null,
  async (at, { matchId, happened }: { matchId: number; happened: boolean }) => {
    const match = await ownMatch(at, matchId)
    if (isRefusal(match)) return match
    const request = await lockRequest(at, match.requestId)
    if (!request) return refuse('not-found', { what: 'match' })
    if (match.status !== 'AGREED') return { status: match.status }
    const said = { happened, at: at.now }
    const where = { matchId_memberId: { matchId, memberId: at.member.id } }
    await at.db.checkIn.upsert({ where, create: { ...said, matchId, memberId: at.member.id }, update: said })
    const all = await at.db.checkIn.findMany({ where: { matchId } })
    const verdict = outcome(all.map(each => ({ by: sideOf(match, each.memberId), happened: each.happened })))
    if (verdict === 'differs') await audit(at, 'match.check-ins-differ', 'match', matchId)
    if (verdict !== 'finish' && verdict !== 'miss') return { status: match.status }
    await conclude(at, match, request, verdict)
    return { status: verdict === 'finish' ? ('DONE' as const) : ('NO_SHOW' as const) }
  },
)

async function conclude(
  at: Inside,
  match: MatchRow,
  request: RequestRow,
  verdict: 'finish' | 'miss',
): Promise<void> {
  const fact = matchLife.decide(match.status, verdict)
  if (isRefusal(fact)) return
  await at.db.match.update({
    where: { id: match.id },
    data: { status: fact.to, closedAt: at.now, version: { increment: 1 } },
  })
  const counts = verdict === 'finish' ? { jobs: { increment: 1 } } : { noShows: { increment: 1 } }
  await at.db.helperRecord.updateMany({ where: { memberId: match.helperId }, data: counts })
  await audit(at, verdict === 'finish' ? 'match.done' : 'match.no-show', 'match', match.id)
  if (verdict === 'miss') return reopen(at, request)
  const open = await at.db.match.count({ where: { requestId: request.id, status: 'AGREED' } })
  const done = requestLife.decide(request.status, 'finish')
  if (open > 0 || isRefusal(done)) return
  await at.db.helpRequest.update({
    where: { id: request.id },
    data: { status: done.to, closedAt: at.now, version: { increment: 1 } },
  })
  await audit(at, 'request.done', 'request', request.id)
}

/** The place is free again: the next are asked, as long as there is time. */
async function reopen(at: Inside, request: RequestRow): Promise<void> {
  const fact = requestLife.decide(request.status, 'reopen')
  if (!isRefusal(fact)) {
    await at.db.helpRequest.update({
      where: { id: request.id },
      data: { status: fact.to, lookAgainAt: at.now, offerId: null, version: { increment: 1 } },
    })
    await audit(at, 'request.reopened', 'request', request.id)
  }
  await lookForHelpers(at, request.id)
}

/** The seeker took back the last match: nobody is looked for any more. */
async function cancelEmpty(at: Inside, request: RequestRow): Promise<void> {
  const fact = requestLife.decide(request.status, 'cancel')
  if (isRefusal(fact)) return
  const living = await at.db.match.count({ where: { requestId: request.id, status: 'AGREED' } })
  if (living > 0) return
  await at.db.helpRequest.update({
    where: { id: request.id },
    data: { status: fact.to, closedAt: at.now, version: { increment: 1 } },
  })
  await audit(at, 'request.cancelled', 'request', request.id)
}

async function tellOver(at: Inside, match: MatchRow, by: Side | 'staff'): Promise<void> {
  for (const side of ['seeker', 'helper'] as const) {
    if (side === by) continue
    const { firstName, when } = await matchFacts(at, match, side)
    const again = side === 'seeker' && by === 'helper'
    const lines = [
      again ? line('told.helperWithdrew', { firstName, when }) : line('told.matchOver', { firstName, when }),
    ]
    await at.tell(side === 'seeker' ? match.seekerId : match.helperId, { lines, closes: `match:${match.id}` })
  }
}

async function closeInvitation(at: Inside, id: number, command: 'withdraw' | 'cancel'): Promise<void> {
  const invitation = await at.db.invitation.findUniqueOrThrow({ where: { id } })
  const fact = invitationLife.decide(invitation.status, command)
  if (!isRefusal(fact))
    await at.db.invitation.update({ where: { id }, data: { status: fact.to, answeredAt: at.now } })
}

async function ownMatch(at: AsMember, id: number): Promise<MatchRow | Refusal> {
  const mine = { OR: [{ seekerId: at.member.id }, { helperId: at.member.id }] }
  return (await at.db.match.findFirst({ where: { id, ...mine } })) ?? refuse('not-found', { what: 'match' })
}

/** Both were asked, and neither shows anything: staff see it at once in their list and help the two together. */
async function nothingShared(at: Inside, match: MatchRow): Promise<boolean> {
  const reveals = await at.db.contactReveal.findMany({ where: { matchId: match.id } })
  return reveals.length === 2 && reveals.every(each => !each.phone && !each.address)
}

const sideOf = (match: MatchRow, memberId: number): Side =>
  match.seekerId === memberId ? 'seeker' : 'helper'

/** how soon after the help both are asked how it went, and when a match without a day is */
const AFTER_MS = 3_600_000
const UNDATED_MS = 2 * 86_400_000

export type Side = 'seeker' | 'helper'

export interface MatchFacts {
  matchId: number
  side: Side
  /** of the other */
  firstName: string
  district: string | null
  category: Category
  when: When
  word: string
  hasAddress: boolean
}

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
