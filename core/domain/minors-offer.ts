import { isMinorOn } from './age.ts'
import { type Calendar, type Day, weekdayOf } from './calendar.ts'
import type { Category } from './categories.ts'
import type { Rules } from './municipality.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Danger } from './safeguarding.ts'
import type { When } from './when.ts'

/**
 * What of an offer nobody under 18 may do, whoever asks for it, and what may remain. Told as soon as it is offered; whether
 * a certain job is allowed is decided when it is asked for (`safeguarding.ts`).
 */
export function minorsPart<Offer extends Offered>(
  offer: Offer,
  dangers: readonly Danger[],
  { rules, calendar }: { rules: Rules; calendar: Calendar },
): { refusals: Refusal[]; rest: Offer } {
  const { category, every, days, from, to } = offer
  const allowed = (rules.minors.categories as readonly Category[]).concat('other')
  const isForbidden = category !== null && !allowed.includes(category)
  const isFree = (day: Day) => weekdayOf(day) === 7 || calendar.holiday(day) !== null
  const weekly = every?.split(',') ?? []
  const onSundays = weekly.some(isSunday) || days.some(day => weekdayOf(day) === 7)
  const holidays = days.flatMap(day => calendar.holiday(day) ?? [])
  const { clock } = rules.minors
  const atNight = (from !== null && from >= clock.to) || (to !== null && to <= clock.from)
  const tooEarly = !atNight && from !== null && from < clock.from
  const tooLate = !atNight && to !== null && to > clock.to
  const refusals = [
    ...(isForbidden ? [refuse('minor-category', { category })] : []),
    ...dangers.map(danger => refuse('minor-danger', { danger })),
    ...(onSundays ? [refuse('minor-sunday')] : []),
    ...holidays.map(name => refuse('minor-holiday', { name })),
    ...(atNight || tooEarly || tooLate ? [refuse('minor-clock', clock)] : []),
  ]
  if (refusals.length === 0) return { refusals, rest: offer }
  const rest = {
    ...offer,
    category: isForbidden ? null : category,
    // it names what may not be
    text: '',
    days: days.filter(day => !isFree(day)),
    every: weekly.filter(day => !isSunday(day)).join(',') || null,
    ...(atNight ? { from: null, to: null } : {}),
    ...(tooEarly ? { from: clock.from } : {}),
    ...(tooLate ? { to: clock.to } : {}),
  }
  return { refusals, rest }
}

/** Whether somebody is, or may be, under 18 on a day. */
export const isMinor = (birthYear: number | null, day: Day): boolean =>
  birthYear !== null && isMinorOn(day, { birthYear })

const isSunday = (day: string): boolean => day.endsWith('SU')

interface Offered extends When {
  category: Category | null
  text: string
}
