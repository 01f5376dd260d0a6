import type { Habits } from './habits.ts'
import { DISTANCE_SCALE_KM, expected, PRIOR } from './willingness.ts'

/** What the smallest ask costs by being one, in chances of a yes: nobody is disturbed for less. */
export const DISTURBANCE = 0.0139

/**
 * What a helper who isn't resting is worth to the requests that come while they would rest, for each unit of
 * willingness: 0 in a large quiet town, near 1 where every helper is needed all the time.
 *
 * A mean-field model of the town: a request reaches `candidates` people spread evenly over the radius and asks all
 * within D km. Asking more people far away wins fewer yeses than their rest loses near by; the last D at which it
 * still pays gives the price. With y = e^(−D/scale), m = the requests within D that suit one helper during one rest:
 * price = yeses per rest · shortfall / (1 + m).
 */
export function scarcityOf(habits: Habits): number {
  let best = 0
  for (let km = STEP_KM; km <= habits.radiusKm; km += STEP_KM) {
    const { price, worth } = town(km, habits)
    if (expected(PRIOR) * (worth - price) < DISTURBANCE) break
    best = price
  }
  return best
}

function town(km: number, { restDays, requestsPerDay, helpers, candidates, radiusKm }: Habits) {
  const suiting = (restDays * requestsPerDay * candidates) / Math.max(1, helpers)
  const within = (km / radiusKm) ** 2
  const y = Math.exp(-km / DISTANCE_SCALE_KM)
  const readiness =
    (2 * DISTANCE_SCALE_KM * (DISTANCE_SCALE_KM - (km + DISTANCE_SCALE_KM) * y)) / radiusKm ** 2
  const awake = 1 / (1 + suiting * within)
  const shortfall = Math.exp(-candidates * awake * expected(PRIOR) * readiness)
  return { worth: y * shortfall, price: (suiting * readiness * shortfall) / (1 + suiting * within) }
}

const STEP_KM = 0.1
