import type { Candidate, Job } from '../../../core/matching/job.ts'
import { candidate, job } from '../../kit/dispatch.ts'
import { CATEGORIES_OF_WORLD, type World } from '../world.ts'

/** A request as the product's matching sees it. */
export function jobOf(world: World, request: number): Job {
  const { category, deadline, x, y } = world.requests[request] as World['requests'][number]
  const kind = CATEGORIES_OF_WORLD[category] ?? 'other'
  return job({ id: request, category: kind, windows: [], seekerId: -1, ...placeAt(x, y), deadline })
}

/** A helper about whom nothing is known yet. */
export function newcomer(world: World, helper: number): Candidate {
  const { categories, x, y } = world.people[helper] as World['people'][number]
  const kinds = CATEGORIES_OF_WORLD.filter((_, index) => categories[index])
  return candidate({ memberId: helper, categories: kinds, sensitiveCleared: kinds, ...placeAt(x, y) })
}

/** Delbrück stands in the middle of the disc. */
const placeAt = (x: number, y: number): { latitude: number; longitude: number } => ({
  latitude: CENTRE.latitude + y / KM_PER_DEGREE,
  longitude: CENTRE.longitude + x / (KM_PER_DEGREE * Math.cos((CENTRE.latitude * Math.PI) / 180)),
})
const CENTRE = { latitude: 51.765, longitude: 8.562 }
const KM_PER_DEGREE = 111.195
