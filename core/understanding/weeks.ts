import { addDays, type Day, mondayOf } from '../domain/calendar.ts'
import { daysBetween } from './dates.ts'
import { type Line, take } from './line.ts'
import { NUMBER, numberOf } from './numbers.ts'
import { patterns } from './pattern.ts'

/**
 * "nächste Woche", "Anfang der Woche", "in zwei Wochen": the week it names, to which weekdays then belong.
 */
export function takeWeek(line: Line, today: Day): Week | null {
  take(line, 'days', PAST_WEEK, () => true)
  const named = take(line, 'days', NAMED_WEEK, match => {
    const ahead = weeksAhead(match[2] ?? '')
    const monday = addDays(mondayOf(today), ahead * 7)
    return { monday, days: partOfWeek(match[1] ?? '', monday) }
  })
  const week = named[0] ?? take(line, 'days', WEEKS_AHEAD, match => aheadFrom(today, match))[0]
  return week?.value ?? null
}

function aheadFrom(today: Day, match: RegExpExecArray): Week | null {
  if (HALF_MORE.test(match[1] ?? '')) {
    const days = daysBetween(addDays(today, 10), addDays(today, 11))
    return { monday: mondayOf(addDays(today, 10)), days }
  }
  const count = numberOf(match[1] ?? '')
  if (count === null || count > 52) return null
  const day = addDays(today, count * 7)
  return { monday: mondayOf(day), days: [day] }
}

function partOfWeek(part: string, monday: Day): Day[] {
  if (part.startsWith('anfang')) return daysBetween(monday, addDays(monday, 1))
  if (part.startsWith('mitte')) return [addDays(monday, 2)]
  if (part.includes('ende')) return daysBetween(addDays(monday, 3), addDays(monday, 4))
  return daysBetween(monday, addDays(monday, 6))
}

function weeksAhead(which: string): number {
  if (/^(ueber|after next|uebernae)/.test(which)) return 2
  return /^(naechst|kommend|next|folgend)/.test(which) ? 1 : 0
}

const PAST_WEEK = /\b(?:letzte[rn]?|vorige[rn]?|vergangene[rn]?|last) (?:woche|week)\b/g
const NAMED_WEEK = patterns`
    \b(?:in der |im laufe der |fuer |die |ab |der )?(?:(anfang|mitte|gegen ende
    |ende)(?: der)? )?(?:(uebernaechste[rn]?|naechste[rn]?|kommende[rn]?|folgende[rn]?|diese[rn]?|next
    |this|(?<=(?:anfang|mitte|ende) )der|(?<=(?:anfang|mitte|ende))) ?)(?:woche|week|wo\.)\b(?:(?= nach)
    | after next)?
  `
const WEEKS_AHEAD = patterns`\b(?:heute )?in (${NUMBER}|andert?halb|eineinhalb) (?:wochen?|weeks?)\b`
/** Ten days or eleven. */
const HALF_MORE = /^(?:andert?halb|eineinhalb)$/

export interface Week {
  monday: Day
  /** the days it means when no weekday is named beside it */
  days: Day[]
}
