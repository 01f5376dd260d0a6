import type { Born } from '../domain/age.ts'
import type { Available } from '../domain/availability.ts'
import type { Instant } from '../domain/calendar.ts'
import type { Category } from '../domain/categories.ts'
import type { At, Booking, Work, Youth } from '../domain/safeguarding.ts'
import type { Habits } from './habits.ts'
import type { Willingness } from './willingness.ts'

/** A request for help as matching sees it: plain data, filled from one request. */
export interface Job extends Work {
  id: number
  municipalityId: number
  seekerId: number
  /** how many helpers are wanted */
  people: number
  urgent: boolean
  /** degrees, WGS 84, rounded to 3 decimals */
  latitude: number
  longitude: number
  /** the seeker's wish; null = the municipality's */
  radiusKm: number | null
  /** until when somebody must have agreed */
  deadline: Instant
}

/** A member who might help, as one row of the candidate search fills it. */
export interface Candidate extends Youth, Born {
  memberId: number
  municipalityId: number
  /** an approved, living membership with the helper's role */
  approved: boolean
  categories: readonly Category[]
  /** staff's extra tick for childcare, tutoring and escort */
  sensitiveCleared: readonly Category[]
  /** the last day on which the Führungszeugnis that was seen still counts; null = none was asked for */
  clearanceUntil: string | null
  /** as the helper's offers for this job's category name it; empty = whenever asked */
  availability: readonly Available[]
  latitude: number
  longitude: number
  /** how far this helper goes; null = as far as the job asks */
  radiusKm: number | null
  pausedUntil: Instant | null
  /** a chat that can be written to, or a phone that staff can ring */
  reachable: boolean
  /** wants to be asked about urgent requests at any hour */
  urgentAnytime: boolean
  /** invitations sent in the last seven days */
  asksThisWeek: number
  /** of any request; null = never asked */
  lastAskedAt: Instant | null
  /** asked about this very request before */
  askedForThis: boolean
  willingness: Willingness
  /** matches done, and matches where the helper didn't come, since registering */
  jobs: number
  noShows: number
  /** of those done, in this job's category */
  jobsInCategory: number
  /** jobs agreed to from the Monday of this week on */
  busy: readonly Booking[]
  pair: Pair
  /** all of this helper's offers for this job's category ask for pocket money */
  wantsPay: boolean
  /** has a standing offer that fits this request */
  offersThis: boolean
}

/** What happened between this helper and this seeker. */
export interface Pair {
  /** matches done together */
  jobsTogether: number
  /** one has blocked the other */
  blocked: boolean
  /** one has reported the other, and staff haven't closed it */
  reported: boolean
}

/** When and under which rules a decision is taken, and how this town is known to answer. */
export interface Situation extends At {
  habits: Habits
}
