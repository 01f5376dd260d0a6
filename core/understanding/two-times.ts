import { minuteOf } from '../domain/calendar.ts'
import type { When } from '../domain/when.ts'
import { pattern } from './pattern.ts'
import type { Plain } from './plain.ts'
import { partsOf } from './two-parts.ts'
import { WEEKDAY } from './weekdays.ts'
import type { ReadWhen } from './when.ts'

/**
 * "Mittwoch halb 4 oder Donnerstag um 5", "Montag um 10 und Mittwoch um 14 Uhr": days that each have an hour of their own.
 * A wish has one hour for all its days, so these are several times. Null where one time holds them all.
 */
export function twoTimes(text: string, whole: When, read: (part: Plain) => ReadWhen): TwoTimes | null {
  if (!hasHour(whole) || !hasDay(whole) || !(isSeveral(whole) || EITHER.test(text))) return null
  for (const { after, first, second, joined } of partsOf(text)) {
    const [one, two] = [read(first), read(second)]
    if (!OF_A_TIME.test(second) || (whole.from === null && one.when.from !== null)) continue
    const other = otherTime(one.when, two.when, joined)
    if (other === null) continue
    const further = twoTimes(after, two.when, read)
    return { joined, one, others: further === null ? [other] : [further.one.when, ...further.others] }
  }
  return null
}

function otherTime(one: When, two: When, joined: 'and' | 'or'): When | null {
  if (!hasDay(one) || !hasHour(two)) return null
  if (hasDay(two)) return hasHour(one) && !sameHours(one, two) ? two : null
  if (joined === 'and') return null
  // "samstags oder nach der Schule" leaves the days open; "am Samstag um 10 oder um 14 Uhr" does not
  if (!hasHour(one)) return two
  return farApart(one, two) ? { ...two, days: one.days, every: one.every } : null
}

/** "gegen 3 oder halb 4" is one time, told loosely. */
const farApart = (one: When, two: When): boolean =>
  one.from === null || two.from === null
    ? one.part !== two.part
    : Math.abs(minuteOf(one.from) - minuteOf(two.from)) > LOOSELY_MINUTES
const LOOSELY_MINUTES = 60

/** A time is what the second part begins with; a clause of its own ("…, wer kann heute Abend?") tells of something else. */
const OF_A_TIME = pattern`
  ^(?:lieber |auch |noch |dann |einmal |am |an |on |at |um |ab |gegen |von |zwischen |naechste[nr]? |kommende[nr]? |jede[nrs]? |every |nach |vor |so |den )*
  (?:\d|halb|viertel|heute|morgen|uebermorgen|frueh|vormittag|mittag|nachmittag|abend|nachts|der (?:schule|arbeit|kita|uni)|today|tomorrow
  |${WEEKDAY}|(?:mo|di|mi|do|fr|sa|so)\b)
`

const isSeveral = ({ days, every }: When): boolean => days.length > 1 || (every?.includes(',') ?? false)
export const hasDay = ({ days, every }: When): boolean => days.length > 0 || every !== null
export const hasHour = ({ from, to, part }: When): boolean => from !== null || to !== null || part !== null
const sameHours = (one: When, two: When): boolean =>
  one.from === two.from && one.to === two.to && one.part === two.part
const EITHER = /\b(?:oder|or)\b/i

export interface TwoTimes {
  /** both are meant, or either will do */
  joined: 'and' | 'or'
  /** the first, which is taken */
  one: ReadWhen
  others: When[]
}
