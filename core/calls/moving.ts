import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts'
import type { When } from '../domain/when.ts'
import { spanOf, windowsOf } from '../domain/windows.ts'
import { acceptable } from '../matching/eligibility.ts'
import { candidateFor, jobOf } from '../store/candidates.ts'
import { lockHelpers } from '../store/locks.ts'
import type { MatchRow, RequestRow } from '../store/rows.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { type AsMember, approvedCall, type Inside } from './call.ts'
import { tellGuardians } from './guardians.ts'
import { lockedMatch, sideOf } from './match-endings.ts'
import { matchFacts } from './match-facts.ts'
import { askAfterwards, ownMatch, whenToRemind } from './matches.ts'
import { situationOf } from './situation.ts'

/** One of the two proposes another time, and the other is asked. What could not be agreed on is refused at once. */
export const proposeTime = approvedCall(
  null,
  async (at, { matchId, when }: { matchId: number; when: When }) => {
    const own = await lockedOwn(at, matchId)
    if (isRefusal(own)) return own
    const { match, request } = own
    const span = await timeFor(at, match, request, when)
    if (isRefusal(span)) return span
    const side = sideOf(match, at.member.id)
    await at.db.match.update({
      where: { id: matchId },
      data: { proposal: { ...when }, proposedBySeeker: side === 'seeker' },
    })
    await audit(at, 'match.time-proposed', 'match', matchId)
    const theirs = side === 'seeker' ? 'helper' : 'seeker'
    const { firstName, phone } = await matchFacts(at, match, theirs)
    const draft = { matchId, side: theirs, firstName, phone, when, asked: true }
    const told = await at.tell(theirs === 'helper' ? match.helperId : match.seekerId, {
      ask: { flow: 'move-time', step: 'asked', draft },
      about: `match:${matchId}`,
    })
    return told === 'unreachable' ? refuse('no-channel') : { told }
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
    const when = match.proposal as unknown as When
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
    const span = await timeFor(at, match, request, when)
    if (isRefusal(span)) return span
    const { days, from, to, part } = when
    const times = { startsAt: new Date(span.startsAt), endsAt: new Date(span.endsAt) }
    await at.db.helpRequest.update({
      where: { id: request.id },
      data: { days, from, to, part, ...times, version: { increment: 1 } },
    })
    const moved = await at.db.match.update({
      where: { id: matchId },
      data: {
        ...settled,
        ...times,
        askedAt: null,
        remindAt: whenToRemind(at, times.startsAt),
        version: { increment: 1 },
      },
    })
    await askAfterwards(at, moved)
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

/**
 * The time as instants, where the helper may help then: the protection of minors and what else they have agreed to hold as at
 * their yes. Weekly help, and help of several, is more than two can move.
 */
async function timeFor(
  at: Inside,
  match: MatchRow,
  request: RequestRow,
  when: When,
): Promise<{ startsAt: number; endsAt: number } | Refusal> {
  if (match.status !== 'AGREED' || request.people > 1 || request.every !== null || when.every !== null)
    return refuse('not-now', { what: 'match', status: match.status })
  const { calendar } = at.municipality
  const now = at.now.getTime()
  const span = spanOf(windowsOf(when, request.minutes, calendar, now), calendar)
  if (!span || span.startsAt <= now) return refuse('over-already')
  await lockHelpers(at, [match.helperId], at.now)
  const job = await jobOf(at, { ...request, ...when, answerBy: new Date(span.endsAt) })
  const helper = await candidateFor(at, job, match.helperId)
  if (!helper) return refuse('not-found', { what: 'match' })
  // this visit itself is not in the way, and when they have time they say themselves
  const visit = windowsOf(request as When, request.minutes, calendar, now)
  const busy = helper.busy.filter(
    each =>
      !visit.some(({ day, from, to }) => each.day === day && each.from === from && each.to === to) ||
      each.minutes !== request.minutes,
  )
  const may = acceptable(
    job,
    { ...helper, categories: [job.category], availability: [], busy },
    await situationOf(at),
  )
  return may.eligible ? span : (may.refusals[0] as Refusal)
}
