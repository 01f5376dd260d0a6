import type { Reason, Refusal } from '../domain/refusal.ts'

/** What one change would make of those who can't be asked: how many could be then, the most helpful first. */
export function remediesFor(refused: readonly (readonly Refusal[])[]): Remedy[] {
  const counts = new Map<RemedyName, number>()
  for (const refusals of refused) {
    const cures = new Set(refusals.map(({ refused }) => CURES[refused] ?? null))
    const [only] = cures
    if (cures.size === 1 && only) counts.set(only, (counts.get(only) ?? 0) + 1)
  }
  return [...counts]
    .map(([remedy, helpers]) => ({ remedy, helpers }))
    .sort((a, b) => b.helpers - a.helpers || REMEDIES.indexOf(a.remedy) - REMEDIES.indexOf(b.remedy))
}

const REMEDIES = [
  'other-time',
  'wider-radius',
  'next-week',
  'see-household',
  'tick-clearance',
  'see-consent',
] as const

/** Only what somebody can do something about; age, distance kept by the helper and old quarrels stay as they are. */
const CURES: Partial<Record<Reason, RemedyName>> = {
  'not-free-then': 'other-time',
  'busy-then': 'other-time',
  'minor-without-time': 'other-time',
  'minor-clock': 'other-time',
  'minor-school-time': 'other-time',
  'minor-sunday': 'other-time',
  'minor-holiday': 'other-time',
  'minor-eve': 'other-time',
  'minor-saturday': 'other-time',
  'minor-hours-day': 'other-time',
  'too-far': 'wider-radius',
  'weekly-asks-reached': 'next-week',
  'minor-household-not-cleared': 'see-household',
  'category-not-cleared': 'tick-clearance',
  'clearance-expired': 'tick-clearance',
  'minor-consent-missing': 'see-consent',
  'minor-consent-children': 'see-consent',
}

export type RemedyName = (typeof REMEDIES)[number]

export interface Remedy {
  remedy: RemedyName
  /** so many could be asked then */
  helpers: number
}
