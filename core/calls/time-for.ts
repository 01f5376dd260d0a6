import { type Refusal, refuse } from '../domain/refusal.ts'
import { type When, whenOf } from '../domain/when.ts'
import { deadlineOf, spanOf, windowsOf } from '../domain/windows.ts'
import { acceptable } from '../matching/eligibility.ts'
import { candidateFor, jobOf } from '../store/candidates.ts'
import { lockHelpers } from '../store/locks.ts'
import type { RequestRow } from '../store/rows.ts'
import type { Inside } from './call.ts'
import { situationOf } from './situation.ts'

/**
 * Another time for a request as instants, where this helper may help then: the protection of minors and what else they have
 * agreed to hold as at a yes. `booked`: it is theirs already, and not in its own way.
 */
export async function timeFor(
  at: Inside,
  request: RequestRow,
  when: When,
  { helperId, booked }: { helperId: number; booked: boolean },
): Promise<TimeSpan | Refusal> {
  const { calendar } = at.municipality
  const now = at.now.getTime()
  const span = spanOf(windowsOf(when, request.minutes, calendar, now), calendar)
  if (!span || span.startsAt <= now) return refuse('over-already')
  await lockHelpers(at, [helperId], at.now)
  const job = await jobOf(at, { ...request, ...when, answerBy: new Date(span.endsAt) })
  const helper = await candidateFor(at, job, helperId)
  if (!helper) return refuse('not-found', { what: 'match' })
  const visit = booked ? windowsOf(whenOf(request), request.minutes, calendar, now) : []
  const busy = helper.busy.filter(
    each =>
      !visit.some(({ day, from, to }) => each.day === day && each.from === from && each.to === to) ||
      each.minutes !== request.minutes,
  )
  // when they have time they say themselves
  const may = acceptable(
    job,
    { ...helper, categories: [job.category], availability: [], busy },
    await situationOf(at),
  )
  return may.eligible ? span : (may.refusals[0] as Refusal)
}

/** What a request's row says of its time, once it is another. */
export function timesOf(at: Inside, { days, from, to, part }: When, { startsAt, endsAt }: TimeSpan) {
  const { searchDays } = at.municipality.rules
  return {
    ...{ days, from, to, part },
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    answerBy: new Date(deadlineOf(startsAt, at.now.getTime(), searchDays)),
  }
}

interface TimeSpan {
  startsAt: number
  endsAt: number
}
