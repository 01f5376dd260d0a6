import type { Candidate, Job } from '../../../core/matching/job.ts'
import { PRIOR } from '../../../core/matching/willingness.ts'
import { CATEGORIES_OF_WORLD, type World } from '../world.ts'

/** A request as the product's matching sees it. */
export function jobOf(world: World, request: number): Job {
  const { category, deadline, x, y } = world.requests[request] as World['requests'][number]
  return {
    id: request,
    municipalityId: 1,
    seekerId: -1,
    category: CATEGORIES_OF_WORLD[category] ?? 'other',
    programme: 'VOLUNTEER',
    windows: [],
    minutes: 60,
    weekly: false,
    weeklyForMinorsDecided: false,
    privateHousehold: true,
    householdCleared: true,
    dangers: [],
    liftsKg: null,
    childsGuardianConsents: false,
    payCents: null,
    people: 1,
    urgent: false,
    ...placeAt(x, y),
    radiusKm: null,
    deadline,
  }
}

/** A helper about whom nothing is known yet. */
export function newcomer(world: World, helper: number): Candidate {
  const { categories, x, y } = world.people[helper] as World['people'][number]
  const kinds = CATEGORIES_OF_WORLD.filter((_, index) => categories[index])
  return {
    memberId: helper,
    municipalityId: 1,
    approved: true,
    birthYear: 1980,
    inSchool: false,
    guardianConsent: { work: false, data: false, childcare: false },
    categories: kinds,
    sensitiveCleared: kinds,
    clearanceUntil: null,
    availability: [],
    ...placeAt(x, y),
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
    offersThis: false,
  }
}

/** Delbrück stands in the middle of the disc. */
const placeAt = (x: number, y: number): { latitude: number; longitude: number } => ({
  latitude: CENTRE.latitude + y / KM_PER_DEGREE,
  longitude: CENTRE.longitude + x / (KM_PER_DEGREE * Math.cos((CENTRE.latitude * Math.PI) / 180)),
})
const CENTRE = { latitude: 51.765, longitude: 8.562 }
const KM_PER_DEGREE = 111.195
