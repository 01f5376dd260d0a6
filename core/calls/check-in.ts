import { type MatchStatus, matchLife, outcome } from '../domain/match.ts'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import { requestLife } from '../domain/request.ts'
import type { MatchRow, RequestRow } from '../store/rows.ts'
import { audit } from './audit.ts'
import { approvedCall, type Inside } from './call.ts'
import { isOver, lockedMatch, reopen, sideOf, withdrawMatch } from './match-endings.ts'
import { ownMatch } from './matches.ts'
import { shortenMessages } from './relay.ts'

/** How it went, from one side. Both yes: done. */
export const checkIn = approvedCall(
  null,
  async (at, { matchId, happened }: { matchId: number; happened: boolean }): Promise<CheckedIn | Refusal> => {
    const own = await ownMatch(at, matchId)
    if (isRefusal(own)) return own
    const locked = await lockedMatch(at, matchId)
    if (isRefusal(locked)) return locked
    const { match, request } = locked
    if (match.status !== 'AGREED') return { status: match.status, missed: null }
    const said = { happened, at: at.now }
    const where = { matchId_memberId: { matchId, memberId: at.member.id } }
    await at.db.checkIn.upsert({ where, create: { ...said, matchId, memberId: at.member.id }, update: said })
    const all = await at.db.checkIn.findMany({ where: { matchId } })
    const verdict = outcome(all.map(each => ({ by: sideOf(match, each.memberId), happened: each.happened })))
    if (verdict === 'differs') await audit(at, 'match.check-ins-differ', 'match', matchId)
    if (verdict !== 'finish' && verdict !== 'miss') return { status: match.status, missed: null }
    const concluded = await conclude(at, match, request, verdict)
    if (isRefusal(concluded)) return concluded
    return { ...concluded, missed: verdict === 'miss' && isOver(at, request) ? request.id : null }
  },
)

/** How it went, as staff found out: where the two say different things, or nothing at all. */
export async function concludeMatch(
  at: Inside,
  matchId: number,
  verdict: 'finish' | 'miss',
): Promise<{ status: MatchStatus } | Refusal> {
  const locked = await lockedMatch(at, matchId)
  return isRefusal(locked) ? locked : conclude(at, locked.match, locked.request, verdict)
}

/** Whoever goes leaves nothing open: what lies behind them ends as the two have said so far. */
export async function endPastMatches(at: Inside, memberId: number): Promise<void> {
  const past = await at.db.match.findMany({
    where: {
      OR: [{ seekerId: memberId }, { helperId: memberId }],
      status: 'AGREED',
      endsAt: { lte: at.now },
    },
    orderBy: { requestId: 'asc' },
    include: { checkIns: true },
  })
  for (const match of past) {
    if (match.checkIns.length === 0) await withdrawMatch(at, match.id, sideOf(match, memberId))
    else await concludeMatch(at, match.id, match.checkIns.some(each => each.happened) ? 'finish' : 'miss')
  }
}

async function conclude(
  at: Inside,
  match: MatchRow,
  request: RequestRow,
  verdict: 'finish' | 'miss',
): Promise<{ status: MatchStatus } | Refusal> {
  const fact = matchLife.decide(match.status, verdict)
  if (isRefusal(fact)) return fact
  await at.db.match.update({
    where: { id: match.id },
    data: { status: fact.to, closedAt: at.now, version: { increment: 1 } },
  })
  await shortenMessages(at, match.id)
  const counts = verdict === 'finish' ? { jobs: { increment: 1 } } : { noShows: { increment: 1 } }
  await at.db.helperRecord.updateMany({ where: { memberId: match.helperId }, data: counts })
  await audit(at, verdict === 'finish' ? 'match.done' : 'match.no-show', 'match', match.id)
  if (verdict === 'miss') await reopen(at, request)
  else await finish(at, request)
  return { status: fact.to }
}

/** Done, once nobody's help is awaited any more. */
async function finish(at: Inside, request: RequestRow): Promise<void> {
  const open = await at.db.match.count({ where: { requestId: request.id, status: 'AGREED' } })
  const done = requestLife.decide(request.status, 'finish')
  if (open > 0 || isRefusal(done)) return
  await at.db.helpRequest.update({
    where: { id: request.id },
    data: { status: done.to, closedAt: at.now, version: { increment: 1 } },
  })
  await audit(at, 'request.done', 'request', request.id)
}

interface CheckedIn {
  status: MatchStatus
  /** the request whose time went by without help */
  missed: number | null
}
