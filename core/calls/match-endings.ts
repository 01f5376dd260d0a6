import { invitationLife } from '../domain/invitation.ts'
import { matchLife } from '../domain/match.ts'
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { requestLife } from '../domain/request.ts'
import { lockRequest } from '../store/locks.ts'
import type { MatchRow, RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { approvedCall, type Inside } from './call.ts'
import { lookForHelpers } from './dispatch.ts'
import { tellGuardians } from './guardians.ts'
import { matchFacts, type Side } from './match-facts.ts'
import { ownMatch } from './matches.ts'
import { shortenMessages } from './relay.ts'

export const withdrawFromMatch = approvedCall(null, async (at, { matchId }: { matchId: number }) => {
  const match = await ownMatch(at, matchId)
  if (isRefusal(match)) return match
  return withdrawMatch(at, matchId, match.seekerId === at.member.id ? 'seeker' : 'helper')
})

/**
 * A match ends before the help. When the helper steps back, the search goes on; the other is told neutrally, unless the
 * time has gone by: then there is nothing left to call off.
 */
export async function withdrawMatch(
  at: Inside,
  matchId: number,
  by: Side | 'staff',
  { request: then = by === 'seeker' ? 'cancel' : 'reopen' }: { request?: 'cancel' | 'reopen' | 'leave' } = {},
): Promise<{ status: 'WITHDRAWN' } | Refusal> {
  const locked = await lockedMatch(at, matchId)
  if (isRefusal(locked)) return locked
  const { match, request } = locked
  const fact = matchLife.decide(match.status, 'withdraw')
  if (isRefusal(fact)) return fact
  await at.db.match.update({
    where: { id: matchId },
    data: { status: fact.to, closedAt: at.now, version: { increment: 1 } },
  })
  await shortenMessages(at, matchId)
  await closeInvitation(at, match.invitationId, by === 'helper' ? 'withdraw' : 'cancel')
  await audit(at, 'match.withdrawn', 'match', matchId)
  await tellOver(at, match, by)
  if (!isOver(at, match)) await tellGuardians(at, match, 'over')
  if (then === 'reopen') await reopen(at, request)
  if (then === 'cancel') await cancelEmpty(at, request)
  return { status: 'WITHDRAWN' }
}

/** Read anew once its request is locked: two who end it at the same moment must not both find it alive. */
export async function lockedMatch(
  at: Inside,
  matchId: number,
): Promise<{ match: MatchRow; request: RequestRow } | Refusal> {
  const found = await at.db.match.findFirst({ where: { id: matchId } })
  const request = found && (await lockRequest(at, found.requestId))
  if (!request) return refuse('not-found', { what: 'match' })
  return { match: await at.db.match.findUniqueOrThrow({ where: { id: matchId } }), request }
}

/** The place is free again: the next are asked, as long as there is time. */
export async function reopen(at: Inside, request: RequestRow): Promise<void> {
  const fact = requestLife.decide(request.status, 'reopen')
  if (!isRefusal(fact)) {
    await at.db.helpRequest.update({
      where: { id: request.id },
      data: { status: fact.to, lookAgainAt: at.now, offerId: null, version: { increment: 1 } },
    })
    await audit(at, 'request.reopened', 'request', request.id)
  }
  if (isOver(at, request)) return expire(at, request)
  await lookForHelpers(at, request.id)
}

/** Its time has gone by: whoever still needs the help asks for another time. */
async function expire(at: Inside, { id }: RequestRow): Promise<void> {
  const data = { status: 'EXPIRED', closedAt: at.now, lookAgainAt: null, version: { increment: 1 } } as const
  const { count } = await at.db.helpRequest.updateMany({ where: { id, status: 'OPEN' }, data })
  if (count > 0) await audit(at, 'request.expired', 'request', id)
}

/** Agreed, and not yet over: those without a day are still to come. */
export const stillToCome = (at: Inside) => ({
  status: 'AGREED' as const,
  OR: [{ endsAt: null }, { endsAt: { gt: at.now } }],
})

export const isOver = (at: Inside, { endsAt }: { endsAt: Date | null }): boolean =>
  endsAt !== null && endsAt <= at.now

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

/** Whoever ended it is told nothing, but what they were asked about it is no longer asked either. */
async function tellOver(at: Inside, match: MatchRow, by: Side | 'staff'): Promise<void> {
  for (const side of ['seeker', 'helper'] as const) {
    const { firstName, when } = await matchFacts(at, match, side)
    const again = side === 'seeker' && by === 'helper'
    const over = line(again ? 'told.helperWithdrew' : 'told.matchOver', { firstName, when })
    const lines = side === by || isOver(at, match) ? [] : [over]
    await at.tell(side === 'seeker' ? match.seekerId : match.helperId, { lines, closes: `match:${match.id}` })
  }
}

async function closeInvitation(at: Inside, id: number, command: 'withdraw' | 'cancel'): Promise<void> {
  const invitation = await at.db.invitation.findUniqueOrThrow({ where: { id } })
  const fact = invitationLife.decide(invitation.status, command)
  if (!isRefusal(fact))
    await at.db.invitation.update({ where: { id }, data: { status: fact.to, answeredAt: at.now } })
}

export const sideOf = (match: MatchRow, memberId: number): Side =>
  match.seekerId === memberId ? 'seeker' : 'helper'
