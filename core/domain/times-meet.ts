import { type Day, weekdayOf } from './calendar.ts'
import { overlap } from './spans.ts'
import type { When } from './when.ts'
import { DAY_NAMES, hoursOf } from './windows.ts'

/** May an offer for these times suit a wish for those? What one of the two leaves open suits. */
export const timesMeet = (offered: When, wanted: When): boolean =>
  daysMeet(offered, wanted) && hoursMeet(offered, wanted)

function daysMeet(offered: When, wanted: When): boolean {
  if (offered.days.length > 0 && wanted.days.length > 0)
    return offered.days.some(day => wanted.days.includes(day))
  const [here, there] = [weekdaysOf(offered), weekdaysOf(wanted)]
  return here.length === 0 || there.length === 0 || here.some(name => there.includes(name))
}

function hoursMeet(offered: When, wanted: When): boolean {
  if (!namesHours(offered) || !namesHours(wanted)) return true
  return overlap([hoursOf(offered, 60)], [hoursOf(wanted, 60)]).length > 0
}

/** `1MO` counts like `MO`: which Monday it is can be talked about. */
const weekdaysOf = ({ days, every }: When): string[] =>
  days.length > 0 ? days.map(nameOf) : (every?.split(',').map(each => each.slice(-2)) ?? [])

const nameOf = (day: Day): string => DAY_NAMES[weekdayOf(day) - 1] ?? ''
const namesHours = ({ from, to, part }: When): boolean => from !== null || to !== null || part !== null
