import { ageOn } from '../domain/age.ts'
import { isAvailable } from '../domain/availability.ts'
import { SENSITIVE_CATEGORIES } from '../domain/categories.ts'
import { offersPocketMoney } from '../domain/pay.ts'
import { type Refusal, refuse } from '../domain/refusal.ts'
import {
  type At,
  type Booking,
  inBestWindow,
  permittedTimes,
  refusalsForMinor,
  refusalsForTask,
  refusalsInWindow,
  type Window,
} from '../domain/safeguarding.ts'
import { hasRoom, overlap, type Span, without } from '../domain/spans.ts'
import { kmBetween } from './distance.ts'
import type { Candidate, Job } from './job.ts'

/**
 * May this member be asked about this job? Either yes, or every reason why not, so that staff can see what would have
 * to change. Asked when a wave is put together and again at acceptance (there `acceptable`).
 */
export function eligibility(job: Job, candidate: Candidate, at: At): Eligibility {
  const refusals = [...acceptability(job, candidate, at), ...askability(job, candidate, at)]
  return refusals.length === 0 ? ELIGIBLE : { eligible: false, refusals }
}

/** May somebody who was asked still say yes? All that eligibility demands, save what only speaks against asking. */
export function acceptable(job: Job, candidate: Candidate, at: At): Eligibility {
  const refusals = acceptability(job, candidate, at)
  return refusals.length === 0 ? ELIGIBLE : { eligible: false, refusals }
}

/**
 * What somebody's age and papers alone say against a job that they were asked for or have agreed to: looked at again once
 * these turn out to be other than was thought. The job itself, booked already, doesn't stand in its own way.
 */
export function unfitness(job: Job, candidate: Candidate, at: At): Refusal[] {
  const firstDay = job.windows[0]?.day ?? at.calendar.local(at.now).day
  const others = candidate.busy.filter(
    booking =>
      !job.windows.some(({ day, from, to }) => isAt(booking, { day, from, to, minutes: job.minutes })),
  )
  return [
    ...aboutAge(firstDay, job, candidate, at).filter(({ refused }) => refused === 'too-young'),
    ...refusalsForMinor(job, candidate, others, at),
    ...(SENSITIVE_CATEGORIES.has(job.category) ? aboutClearance(firstDay, job, candidate) : []),
  ]
}

function acceptability(job: Job, candidate: Candidate, at: At): Refusal[] {
  const { rules, calendar, now } = at
  const refusals: Refusal[] = []
  if (candidate.municipalityId !== job.municipalityId) refusals.push(refuse('other-municipality'))
  if (!candidate.approved) refusals.push(refuse('not-approved', { role: 'HELPER' }))
  if (candidate.memberId === job.seekerId) refusals.push(refuse('own-request'))
  if (!rules.programmes.includes(job.programme)) {
    refusals.push(refuse('programme-not-offered', { programme: job.programme }))
  }
  if (job.deadline <= now) refusals.push(refuse('over-already'))
  if (candidate.pair.blocked || candidate.pair.reported) refusals.push(refuse('kept-apart'))
  const firstDay = job.windows[0]?.day ?? calendar.local(now).day
  if (candidate.birthYear === null && !candidate.birthDate) {
    refusals.push(refuse('birth-year-missing'))
  } else {
    refusals.push(...aboutAge(firstDay, job, candidate, at), ...refusalsForTask(job, candidate, at))
  }
  if (SENSITIVE_CATEGORIES.has(job.category)) refusals.push(...aboutClearance(firstDay, job, candidate))
  refusals.push(
    ...inBestWindow(job, window => [
      ...refusalsInWindow(window, job, candidate, candidate.busy, at),
      ...aboutWindow(window, job, candidate, at),
    ]),
  )
  return refusals
}

function askability(job: Job, candidate: Candidate, { now, rules, calendar }: At): Refusal[] {
  const refusals: Refusal[] = []
  if (!candidate.categories.includes(job.category)) {
    refusals.push(refuse('wrong-category', { category: job.category }))
  }
  if (candidate.wantsPay && job.payCents === null && offersPocketMoney(rules))
    refusals.push(refuse('wants-pay'))
  if (!candidate.reachable) refusals.push(refuse('no-channel'))
  if (candidate.pausedUntil !== null && candidate.pausedUntil > now) {
    refusals.push(refuse('paused-until', { until: calendar.local(candidate.pausedUntil).day }))
  }
  const km = kmBetween(job, candidate)
  const maxKm = Math.min(job.radiusKm ?? rules.radiusKm, candidate.radiusKm ?? Number.POSITIVE_INFINITY)
  if (km > maxKm) refusals.push(refuse('too-far', { km: Math.round(km * 10) / 10, maxKm }))
  if (candidate.askedForThis) refusals.push(refuse('already-asked'))
  if (candidate.asksThisWeek >= rules.weeklyAskLimit) {
    refusals.push(refuse('weekly-asks-reached', { max: rules.weeklyAskLimit }))
  }
  return refusals
}

function aboutAge(day: string, job: Job, candidate: Candidate, { rules }: At): Refusal[] {
  const { min, max } = rules.helperAge[job.programme]
  const age = ageOn(day, candidate)
  const refusals: Refusal[] = []
  if (age.youngest < min) refusals.push(refuse('too-young', { min }))
  if (max !== null && age.oldest > max) refusals.push(refuse('too-old', { max }))
  return refusals
}

function aboutClearance(day: string, job: Job, candidate: Candidate): Refusal[] {
  if (!candidate.sensitiveCleared.includes(job.category)) {
    return [refuse('category-not-cleared', { category: job.category })]
  }
  const until = candidate.clearanceUntil
  return until !== null && until < day ? [refuse('clearance-expired', { until })] : []
}

/** Is there room for the work between what the helper is free for, what is booked, and what a minor may do at all? */
function aboutWindow(window: Window, job: Job, candidate: Candidate, at: At): Refusal[] {
  const whole = [{ from: window.from, to: window.to }]
  const free = overlap(whole, freeTimes(window, candidate))
  if (!hasRoom(free, job.minutes)) return [refuse('not-free-then')]
  const booked = candidate.busy.filter(booking => booking.day === window.day)
  const left = without(free, booked)
  if (!hasRoom(left, job.minutes)) return [refuse('busy-then', { day: window.day })]
  const permitted = permittedTimes(window, candidate, at)
  return hasRoom(permitted, job.minutes) && !hasRoom(overlap(left, permitted), job.minutes)
    ? [refuse('not-free-then')]
    : []
}

const isAt = (one: Booking, other: Booking): boolean =>
  one.day === other.day && one.from === other.from && one.to === other.to && one.minutes === other.minutes

const freeTimes = ({ day, from, to }: Window, { availability }: Candidate): readonly Span[] =>
  availability.length === 0 ? [{ from, to }] : isAvailable(availability, day)

const ELIGIBLE: Eligibility = { eligible: true }

export type Eligibility = { eligible: true } | { eligible: false; refusals: Refusal[] }
