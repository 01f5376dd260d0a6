import { ageOn, type Born, isMinorOn } from './age.ts'
import { type Calendar, type Day, type Instant, minuteOf, mondayOf, weekdayOf } from './calendar.ts'
import type { Category } from './categories.ts'
import { LEGAL, type Programme, type Rules } from './municipality.ts'
import { refusalOfPay } from './pay.ts'
import { type Refusal, refuse } from './refusal.ts'
import { hasRoom, overlap, type Span, without } from './spans.ts'

/**
 * Every rule that stands between this helper and this job because the helper is, or might be, under 18; empty for
 * adults. Asked when candidates are chosen and again at acceptance, then with the window narrowed to what was agreed.
 * `others` are all the helper's other jobs, whoever they are for.
 */
export function refusalsForMinor(job: Work, helper: Youth, others: readonly Booking[], at: At): Refusal[] {
  return [
    ...refusalsForTask(job, helper, at),
    ...inBestWindow(job, window => refusalsInWindow(window, job, helper, others, at)),
  ]
}

/** What doesn't depend on the hour: consent, the kind of work, the household, the pay. */
export function refusalsForTask(job: Work, helper: Youth, at: At): Refusal[] {
  const days =
    job.windows.length > 0 ? job.windows.map(window => window.day) : [at.calendar.local(at.now).day]
  if (!days.some(day => isMinorOn(day, helper))) return []
  const undated = job.windows.length === 0 ? [refuse('minor-without-time')] : []
  return [...aboutTheTask(job, helper, at.rules), ...undated]
}

/** What the day and the hour forbid. */
export function refusalsInWindow(
  window: Window,
  job: Work,
  helper: Youth,
  others: readonly Booking[],
  at: At,
): Refusal[] {
  if (!isMinorOn(window.day, helper)) return []
  return [
    ...aboutTheDay(window.day, job, at),
    ...aboutTheClock(window, job, helper, at),
    ...aboutTheHours(window.day, job.minutes, [...others, ...otherDaysOf(job, window)], at.rules),
  ]
}

/** A job is done in one of its windows, so the best one counts; a weekly job in all of them. */
export function inBestWindow(job: Work, refusalsIn: (window: Window) => Refusal[]): Refusal[] {
  if (job.windows.length === 0) return []
  const each = job.windows.map(refusalsIn)
  return job.weekly
    ? distinct(each.flat())
    : each.reduce((best, next) => (next.length < best.length ? next : best))
}

/** A minor's offer is found by the service only, never by people who search. */
export const offerIsSearchable = (birthYear: number | null, today: Day): boolean =>
  !isMinorOn(today, { birthYear })

/** The part of a window's day in which a helper of this age may work at all; the whole window for adults. */
export function permittedTimes(window: Window, helper: Youth, at: At): Span[] {
  const whole = [{ from: window.from, to: window.to }]
  if (!isMinorOn(window.day, helper)) return whole
  const clock = clockFor(window.day, helper, at.rules)
  const allowed = overlap(whole, [{ from: minuteOf(clock.from), to: minuteOf(clock.to) }])
  const eve = isEve(window.day)
    ? [{ from: minuteOf(at.rules.minors.eveUntil), to: Number.POSITIVE_INFINITY }]
    : []
  return without(allowed, [...eve, ...schoolTime(window.day, helper, at)])
}

/** What must not be asked of a minor whatever the category; the seeker, the understanding or staff mark it. */
export const DANGERS = [
  'alcohol',
  'tobacco',
  'ladder',
  'power-saw',
  'chemicals',
  'body-care',
  'medicines',
  'driving',
  'cash-card',
  'risky-animal',
] as const
export type Danger = (typeof DANGERS)[number]

function aboutTheTask(job: Work, helper: Youth, rules: Rules): Refusal[] {
  const refusals: Refusal[] = []
  const { work, data, childcare } = helper.guardianConsent
  if (!work || !data) {
    refusals.push(refuse('minor-consent-missing', { what: work ? 'data' : data ? 'work' : 'both' }))
  }
  if (!(rules.minors.categories as readonly Category[]).includes(job.category)) {
    refusals.push(refuse('minor-category', { category: job.category }))
  }
  if (job.category === 'childcare' && !(childcare && job.childsGuardianConsents)) {
    refusals.push(refuse('minor-consent-children'))
  }
  for (const danger of job.dangers) refusals.push(refuse('minor-danger', { danger }))
  const maxKg = job.weekly ? LEGAL.liftsRegularlyKg : LEGAL.liftsKg
  if (job.liftsKg !== null && job.liftsKg > maxKg) {
    refusals.push(refuse('minor-lifting', { kg: job.liftsKg, maxKg }))
  }
  if (rules.minors.householdCleared && !job.householdCleared)
    refusals.push(refuse(job.privateHousehold ? 'minor-household-not-cleared' : 'minor-no-household'))
  if (job.weekly && !job.weeklyForMinorsDecided) refusals.push(refuse('minor-weekly'))
  const pay = refusalOfPay(job, rules)
  if (pay) refusals.push(pay)
  return refusals
}

function aboutTheDay(day: Day, job: Work, { calendar, rules }: At): Refusal[] {
  const weekday = weekdayOf(day)
  const holiday = calendar.holiday(day)
  const refusals: Refusal[] = []
  if (weekday === 7) refusals.push(refuse('minor-sunday'))
  if (holiday !== null) refusals.push(refuse('minor-holiday', { name: holiday }))
  if (weekday === 6 && !rules.minors.saturdays) refusals.push(refuse('minor-saturday'))
  if (weekday === 6 && !job.privateHousehold) refusals.push(refuse('minor-saturday-private'))
  return refusals
}

function aboutTheClock(window: Window, job: Work, helper: Youth, at: At): Refusal[] {
  const whole = [{ from: window.from, to: window.to }]
  const clock = clockFor(window.day, helper, at.rules)
  const hours = overlap(whole, [{ from: minuteOf(clock.from), to: minuteOf(clock.to) }])
  if (!hasRoom(hours, job.minutes)) return [refuse('minor-clock', clock)]
  if (hasRoom(permittedTimes(window, helper, at), job.minutes)) return []
  const { eveUntil } = at.rules.minors
  const beforeEve = overlap(hours, [{ from: 0, to: minuteOf(eveUntil) }])
  if (isEve(window.day) && !hasRoom(beforeEve, job.minutes)) return [refuse('minor-eve', { until: eveUntil })]
  return [refuse('minor-school-time', at.rules.schoolHours)]
}

function aboutTheHours(day: Day, minutes: number, others: readonly Booking[], { minors }: Rules): Refusal[] {
  const monday = mondayOf(day)
  const week = others.filter(other => mondayOf(other.day) === monday)
  const sameDay = sum(week.filter(other => other.day === day))
  const refusals: Refusal[] = []
  if (sameDay + minutes > minors.minutesPerDay) {
    refusals.push(refuse('minor-hours-day', { max: minors.minutesPerDay / 60 }))
  }
  if (sum(week) + minutes > minors.minutesPerWeek) {
    refusals.push(refuse('minor-hours-week', { max: minors.minutesPerWeek / 60 }))
  }
  if (new Set([day, ...week.map(other => other.day)]).size > minors.daysPerWeek) {
    refusals.push(refuse('minor-days-week', { max: minors.daysPerWeek }))
  }
  return refusals
}

/** The other days of a weekly job count like jobs of their own. */
const otherDaysOf = (job: Work, window: Window): Booking[] =>
  job.weekly ? job.windows.filter(day => day !== window).map(day => ({ ...day, minutes: job.minutes })) : []

/** Whoever hasn't said is taken for a pupil. */
const isPupil = (helper: Youth): boolean => helper.inSchool !== false

const clockFor = (day: Day, helper: Youth, { minors }: Rules) =>
  ageOn(day, helper).youngest < PUPILS_UNDER || isPupil(helper) ? minors.pupilClock : minors.clock

function schoolTime(day: Day, helper: Youth, { calendar, rules }: At): Span[] {
  const isFree =
    weekdayOf(day) > 5 ||
    calendar.holiday(day) !== null ||
    rules.schoolHolidays.some(holidays => holidays.from <= day && day <= holidays.to)
  if (isFree || (ageOn(day, helper).youngest >= PUPILS_UNDER && !isPupil(helper))) return []
  return [{ from: minuteOf(rules.schoolHours.from), to: minuteOf(rules.schoolHours.to) }]
}

const isEve = (day: Day): boolean => day.endsWith('-12-24') || day.endsWith('-12-31')

const sum = (bookings: readonly Booking[]): number => bookings.reduce((all, one) => all + one.minutes, 0)

const distinct = (refusals: Refusal[]): Refusal[] => [
  ...new Map(refusals.map(refusal => [JSON.stringify(refusal), refusal])).values(),
]

/** A child in the sense of § 2(1) JArbSchG */
const PUPILS_UNDER = 15

/** When a job may be done, on the wall clock: any `minutes` inside the window. */
export interface Window extends Span {
  day: Day
}

/** What of a job matters to safeguarding. */
export interface Work {
  category: Category
  programme: Programme
  /** when it may be: one of these days, or for a weekly job all of them (its next occurrences); empty = no time named yet */
  windows: readonly Window[]
  /** how long it takes */
  minutes: number
  weekly: boolean
  /** staff decided that a minor may do it every week */
  weeklyForMinorsDecided: boolean
  privateHousehold: boolean
  householdCleared: boolean
  dangers: readonly Danger[]
  /** null where nothing heavy is known of */
  liftsKg: number | null
  /** childcare: the child's guardians agree to a helper under 18 */
  childsGuardianConsents: boolean
  /** cents an hour; null = nobody is paid */
  payCents: number | null
}

/** What of a helper matters to safeguarding. */
export interface Youth extends Born {
  /** in full-time school; null = not said */
  inSchool: boolean | null
  /** true only when every custodian's written consent is recorded */
  guardianConsent: { work: boolean; data: boolean; childcare: boolean }
}

/** A job that a helper has already agreed to. */
export interface Booking {
  day: Day
  /** wall-clock minutes of the day; the whole window where no exact time is agreed */
  from: number
  to: number
  /** of work within it */
  minutes: number
}

export interface At {
  now: Instant
  rules: Rules
  calendar: Calendar
}
