import { addDays, type Day } from './calendar.ts'

/** What of the guardians' consent is still wanting before a minor may be let in; null where nothing is. */
export function consentWanting(guardians: Guardian[], helps: boolean): 'work' | 'data' | 'both' | null {
  const signed = (what: 'work' | 'data') =>
    guardians.length > 0 && guardians.every(({ consent }) => consent?.[what])
  const work = !helps || signed('work')
  const data = signed('data')
  if (work && data) return null
  return work ? 'data' : data ? 'work' : 'both'
}

/**
 * What happens to a registration that waits for this consent: it is reminded of, and erased when its last day has gone
 * by. Nobody is erased unwarned: whoever was reminded late, after an outage, has a day more.
 */
export function whileConsentWants({ submitted, reminded, today, withinDays }: Waiting): {
  step: 'early' | 'remind' | 'reminded' | 'erase'
  lastDay: Day
} {
  const due = addDays(submitted, withinDays)
  const warned = addDays(reminded ?? today, 1)
  const lastDay = due > warned ? due : warned
  if (reminded !== null) return { step: today > lastDay ? 'erase' : 'reminded', lastDay }
  return { step: today >= addDays(due, -noticeDays(withinDays)) ? 'remind' : 'early', lastDay }
}

/** A week is enough for a signature; where a town gives little time, half of that. */
const noticeDays = (withinDays: number): number => Math.min(7, Math.ceil(withinDays / 2))

interface Guardian {
  consent: { work: boolean; data: boolean } | null
}

interface Waiting {
  submitted: Day
  /** when the family was reminded, since then */
  reminded: Day | null
  today: Day
  withinDays: number
}
