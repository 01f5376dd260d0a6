import { GAP_EDGES_DAYS, type Habits, habitsFrom } from '../matching/habits.ts'
import type { Situation } from '../matching/job.ts'
import { townRecord } from '../store/town-record.ts'
import type { Inside } from './call.ts'

/** How this town's clock, rules and habits stand now. */
export async function situationOf(at: Inside): Promise<Situation> {
  const { municipality, now } = at
  return {
    now: now.getTime(),
    rules: municipality.rules,
    calendar: municipality.calendar,
    habits: await habitsOf(at),
  }
}

/** Learned anew each day from the town's own record: it changes slowly, and a wave must not wait for it. */
async function habitsOf(at: Inside): Promise<Habits> {
  const { house, municipality, now } = at
  const { day } = municipality.calendar.local(now.getTime())
  const known = house.habits.get(municipality.id)
  // how far helpers are asked is the town's rule, and that counts at once
  if (known?.day === day && known.habits.radiusKm === municipality.rules.radiusKm) return known.habits
  const habits = habitsFrom(await townRecord(at, GAP_EDGES_DAYS))
  house.habits.set(municipality.id, { day, habits })
  return habits
}
