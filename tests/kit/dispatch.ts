import { HOUR_MS } from '../../core/domain/calendar.ts'
import { FIRST_HABITS } from '../../core/matching/habits.ts'
import type { Candidate, Job, Situation } from '../../core/matching/job.ts'
import { PRIOR } from '../../core/matching/willingness.ts'
import { AT, on, work, youth } from './safeguarding.ts'

export const SITUATION: Situation = { ...AT, habits: FIRST_HABITS }

/** Erna in Boke: shopping on Thursday at 15 h, asked for on Monday morning, to be settled within four hours. */
export const job = (change: Partial<Job> = {}): Job => ({
  ...work({ category: 'shopping', programme: 'VOLUNTEER', windows: [on('2026-11-26', 15, 17)] }),
  id: 1,
  municipalityId: 1,
  seekerId: 99,
  people: 1,
  urgent: false,
  latitude: 51.722,
  longitude: 8.555,
  radiusKm: null,
  deadline: AT.now + 4 * HOUR_MS,
  ...change,
})

/** Olena, grown up, a kilometre away, who is free and may be asked for anything. */
export const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  ...youth({ birthYear: 1980, birthDate: null, inSchool: null }),
  memberId: 1,
  municipalityId: 1,
  approved: true,
  categories: ['shopping', 'escort'],
  sensitiveCleared: [],
  clearanceUntil: null,
  availability: [],
  latitude: 51.731,
  longitude: 8.555,
  radiusKm: null,
  pausedUntil: null,
  reachable: true,
  urgentAnytime: false,
  asksThisWeek: 0,
  lastAskedAt: null,
  askedForThis: false,
  willingness: PRIOR,
  jobs: 0,
  noShows: 0,
  jobsInCategory: 0,
  busy: [],
  pair: { jobsTogether: 0, blocked: false, reported: false },
  wantsPay: false,
  offersThis: false,
  ...change,
})
