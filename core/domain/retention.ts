import { DAY_MS } from './calendar.ts'

/**
 * How many days what people wrote is kept once it has served, and why. What is removed or emptied then stands in the
 * table of README.md, which a town may hand to whoever asks; jobs/retention.ts does it.
 */
export const KEPT_DAYS = {
  /** forms and sessions that have run out: the rest of the day, in which somebody may still ask what happened */
  'run-out': 1,
  /** lines on their way, and people who never registered: nobody comes back to them after a month */
  passing: 30,
  /** what ended: as long as somebody may still say that something was wrong, or object to a decision */
  ended: 90,
  /** reports: within a year it shows whether the same happens again */
  reports: 365,
} as const

/** What is older than this has been kept long enough. */
export const keptSince = (what: keyof typeof KEPT_DAYS, now: Date): Date =>
  new Date(now.getTime() - KEPT_DAYS[what] * DAY_MS)

/**
 * Who decided what is kept as long as claims can arise from it: three years from the end of its year (§§ 195, 199 BGB).
 * A day more, so that the year has ended in every time zone.
 */
export const auditedSince = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear() - CLAIM_YEARS, 0, 1) - DAY_MS)

/** Born in this year or before, everybody is of age: guardians and an exact date of birth have served. */
export const surelyOfAge = (now: Date): number => now.getUTCFullYear() - OF_AGE - 1

const CLAIM_YEARS = 3
const OF_AGE = 18
