import { type Day, type Weekday, weekdayOf } from './calendar.ts'
import type { Span } from './spans.ts'
import type { When } from './when.ts'
import { DAY_NAMES, hoursOf } from './windows.ts'

/** Minutes by the wall clock in which a helper may be asked to come: on every such weekday, or on one day. */
export interface Available extends Span {
  on: Weekday | Day
}

/** The times that a helper's offers name; none where one of them names no time, or nothing is offered: whenever asked. */
export function availabilityOf(offers: readonly When[]): Available[] {
  const spans = offers.map(offer => spansOf(offer))
  return spans.some(each => each === null) ? [] : spans.flatMap(each => each ?? [])
}

export const isAvailable = (availability: readonly Available[], day: Day): readonly Span[] =>
  availability.filter(({ on }) => on === day || on === weekdayOf(day))

function spansOf(when: When): Available[] | null {
  const days = daysOf(when)
  const hours = offeredHours(when)
  if (days === null && hours === null) return null
  return (days ?? ALL_WEEK).map(on => ({ on, ...(hours ?? WHOLE_DAY) }))
}

/** `1MO` counts like `MO`: which Monday it is can be talked about. */
function daysOf({ days, every }: When): (Weekday | Day)[] | null {
  if (days.length > 0) return days
  const names = every?.split(',').map(each => each.slice(-2)) ?? null
  return names && ALL_WEEK.filter(weekday => names.includes(DAY_NAMES[weekday - 1] ?? ''))
}

/** "From ten" has no end. */
function offeredHours(when: When): Span | null {
  if (when.from === null && when.part === null) return null
  const { from, to } = hoursOf(when, 0)
  return when.from !== null && when.to === null ? { from, to: WHOLE_DAY.to } : { from, to }
}

const WHOLE_DAY: Span = { from: 0, to: 24 * 60 }
const ALL_WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
