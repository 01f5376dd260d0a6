import type { Day } from './calendar.ts'

/**
 * A person's age on a day, in whole years. Only the year of birth is usually known, so there are two ages: the
 * youngest and the oldest the person can be. A lower limit takes the youngest, an upper limit the oldest.
 */
export function ageOn(day: Day, born: Born): { youngest: number; oldest: number } {
  const year = Number(day.slice(0, 4))
  if (born.birthDate) {
    const age = year - Number(born.birthDate.slice(0, 4)) - (day.slice(5) < born.birthDate.slice(5) ? 1 : 0)
    return { youngest: age, oldest: age }
  }
  if (born.birthYear === null) return UNKNOWN
  return { youngest: year - born.birthYear - 1, oldest: year - born.birthYear }
}

/** Who might be under 18 is protected as a minor. */
export const isMinorOn = (day: Day, born: Born): boolean => ageOn(day, born).youngest < ADULT

const ADULT = 18

/** Nobody is taken for an adult unproven: an unknown age fails every limit. */
const UNKNOWN = { youngest: 0, oldest: Number.POSITIVE_INFINITY }

export interface Born {
  birthYear: number | null
  /** recorded by staff for minors only */
  birthDate?: Day | null
}
