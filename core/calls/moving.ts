import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import { type When, whenSchema } from '../domain/when.ts'
import type { MatchRow, RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { type AsMember, approvedCall, type Inside } from './call.ts'
import { tellGuardians } from './guardians.ts'
import { lockedMatch, sideOf } from './match-endings.ts'
import { matchFacts } from './match-facts.ts'
import { askAfterwards, ownMatch, whenToRemind } from './matches.ts'
import { tellHeld } from './relay.ts'
import { timeFor, timesOf } from './time-for.ts'

/** One of the two proposes another time, and the other is asked. What could not be agreed on is refused at once. */
export const proposeTime = approvedCall(
  null,
  async (at, { matchId, when }: { matchId: number; when: When }) => {
    const own = await lockedOwn(at, matchId)
    if (isRefusal(own)) return own
    const { match, request } = own
    const side = sideOf(match, at.member.id)
    const span = await timeOf(at, match, request, when)
    if (isRefusal(span)) return asReadBy(at, match, side, span)
    const theirs = side === 'seeker' ? 'helper' : 'seeker'
    const { firstName, phone } = await matchFacts(at, match, theirs)
    const draft = { matchId, side: theirs, firstName, phone, when, asked: true }
    const told = await at.tell(theirs === 'helper' ? match.helperId : match.seekerId, {
      ask: { flow: 'move-time', step: 'asked', draft },
      about: `match:${matchId}`,
    })
    if (told === 'unreachable') return refuse('no-channel')
    await at.db.match.update({
      where: { id: matchId },
      data: { proposal: { ...when }, proposedBySeeker: side === 'seeker' },
    })
    await audit(at, 'match.time-proposed', 'match', matchId)
    return { told }
  },
)

/** The other says yes, and everything about the visit moves with it; or no, and all stays as it was. */
export const answerTime = approvedCall(
  null,
  async (at, { matchId, agreed }: { matchId: number; agreed: boolean }) => {
    const own = await lockedOwn(at, matchId)
    if (isRefusal(own)) return own
    const { match, request } = own
    const side = sideOf(match, at.member.id)
    if (match.proposedBySeeker === null || match.proposedBySeeker === (side === 'seeker'))
      return refuse('not-now', { what: 'match', status: match.status })
    const when = whenSchema.parse(match.proposal)
    const settled = { proposal: {}, proposedBySeeker: null }
    const asker = side === 'seeker' ? match.helperId : match.seekerId
    const { firstName } = at.member
    if (!agreed) {
      await at.db.match.update({ where: { id: matchId }, data: settled })
      await audit(at, 'match.time-declined', 'match', matchId)
      const { when: old } = await matchFacts(at, match, side)
      await at.tell(asker, { lines: [line('told.timeStays', { firstName, when: old })] })
      return { moved: false }
    }
    const span = await timeOf(at, match, request, when)
    if (isRefusal(span)) return asReadBy(at, match, side, span)
    const times = timesOf(at, when, span)
    await at.db.helpRequest.update({
      where: { id: request.id },
      data: { ...times, version: { increment: 1 } },
    })
    const moved = await at.db.match.update({
      where: { id: matchId },
      data: {
        ...settled,
        startsAt: times.startsAt,
        endsAt: times.endsAt,
        askedAt: null,
        remindAt: whenToRemind(at, times.startsAt),
        version: { increment: 1 },
      },
    })
    await askAfterwards(at, moved)
    // what was to wait for the morning may be about the new time
    await tellHeld(at, moved)
    await audit(at, 'match.moved', 'match', matchId)
    await at.tell(asker, { lines: [line('told.timeMoved', { firstName, when })] })
    await tellGuardians(at, moved, 'moved')
    return { moved: true }
  },
)

async function lockedOwn(at: AsMember, matchId: number) {
  const own = await ownMatch(at, matchId)
  return isRefusal(own) ? own : lockedMatch(at, matchId)
}

/** That the helper is busy then is no appointment of the seeker's. */
async function asReadBy(at: Inside, match: MatchRow, side: 'seeker' | 'helper', refusal: Refusal) {
  if (side === 'helper' || refusal.refused !== 'busy-then') return refusal
  const { firstName } = await matchFacts(at, match, side)
  return refuse('helper-busy-then', { firstName })
}

/** Weekly help, and help of several, is more than two can move. */
function timeOf(at: Inside, match: MatchRow, request: RequestRow, when: When) {
  if (match.status !== 'AGREED' || request.people > 1 || request.every !== null || when.every !== null)
    return refuse('not-now', { what: 'match', status: match.status })
  return timeFor(at, request, when, { helperId: match.helperId, booked: true })
}
