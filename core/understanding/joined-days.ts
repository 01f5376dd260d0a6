import { addDays, type Day } from '../domain/calendar.ts'
import { dateBefore, daysBetween } from './dates.ts'
import type { Taken } from './line.ts'
import type { DayMention } from './meant-days.ts'
import { NUMBER, numberOf } from './numbers.ts'
import { pattern } from './pattern.ts'

/**
 * The days that are meant, as the words around them say: "bis" spans, "zwei Tage vor" moves, "ab … für drei Tage" lasts, and a list
 * shares a month.
 */
export function joined(mentions: Mention[], rest: string, today: Day): Day[] {
  const days: Day[] = []
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.value.past) continue
    const next = mentions[index + 1]
    const between = next === undefined ? '' : rest.slice(mention.end, next.at)
    const resolved = mention.value.days(earliest(mention, mentions[index - 1], rest, today))
    if (
      next !== undefined &&
      (SPAN.test(between) || (BETWEEN.test(rest.slice(0, mention.at)) && LISTED.test(between)))
    ) {
      const first = startBefore(mention, next, today) ?? resolved[0] ?? today
      days.push(...daysBetween(first, next.value.days(first).at(-1) ?? first))
      index++
      continue
    }
    const before = rest.slice(0, mention.at)
    const away = DAYS_AWAY.exec(before)
    const lasting = numberOf(FOR_DAYS.exec(rest.slice(mention.end))?.[1] ?? '')
    const last = resolved.at(-1)
    if (last !== undefined && UNTIL.test(before))
      days.push(...(THEN_A_TIME.test(rest.slice(mention.end)) ? [last] : daysBetween(today, last)))
    else if (last !== undefined && away)
      days.push(addDays(resolved[0] ?? last, (numberOf(away[1] ?? '') ?? 0) * (away[2] === 'vor' ? -1 : 1)))
    else if (last !== undefined && lasting !== null && lasting <= LONGEST_DEADLINE_DAYS)
      days.push(...daysBetween(last, addDays(last, lasting - 1)))
    else if (last !== undefined && EVE.test(before)) days.push(addDays(resolved[0] ?? last, -1))
    else if (last !== undefined && MORROW.test(before)) days.push(addDays(last, 1))
    else if (last !== undefined && BEFORE.test(before)) {
      const span = daysBetween(today, addDays(resolved[0] ?? last, -1))
      if (span.length <= LONGEST_DEADLINE_DAYS) days.push(...span)
    } else if (!AFTER.test(before)) {
      const shared = next !== undefined && LISTED.test(between) ? startBefore(mention, next, today) : null
      days.push(...(shared === null ? resolved : [shared]))
    }
  }
  return days
}

/** "Montag oder Dienstag" said on a Monday: two days in a row, not tomorrow and in a week. */
function earliest(mention: Mention, before: Mention | undefined, rest: string, today: Day): Day {
  if (before?.value.weekday === undefined || (mention.value.weekday ?? 0) <= before.value.weekday)
    return today
  return LISTED.test(rest.slice(before.end, mention.at)) ? (before.value.days(today)[0] ?? today) : today
}

/** "24.–27.12.", "3. und 4. Dezember": a bare number borrows the month of the date after it. */
function startBefore(mention: Mention, next: Mention, today: Day): Day | null {
  const number = mention.value.dayOfMonth
  const until = next.value.days(today).at(-1)
  return number === undefined || until === undefined || next.value.dayOfMonth !== undefined
    ? null
    : dateBefore(until, number)
}

const SPAN = pattern`
  ^[,.]? ?(?:-|bis(?: einschl\w*\.?)?|to|until|through)(?: (?:zum?|am|und mit|the|den))? ?$
`
const BETWEEN = /\b(?:zwischen|between)(?: dem| the)? ?$/
const LISTED = /^ ?(?:,|und|oder|u\.|\/|\+|&|and|or)(?: (?:am|den|dem|the))? ?$/
const UNTIL = pattern`
    \b(?:bis(?: spaetestens)?(?: zum?| einschliesslich| kommenden| am)?|spaetestens(?: am| bis)?|until
    |till|by|no later than) ?$
  `
/** "bis Montag 7 Uhr" is about Monday. */
const THEN_A_TIME = /^,? (?:um |spaetestens )*(?:\d{1,2}[:.]\d\d|\w+ uhr\b|halb |viertel )/
/** "zwei Tage vor Heiligabend" */
const DAYS_AWAY = pattern`\b(${NUMBER}) tage? (vor|nach)(?: dem)? ?$`
/** "ab Mittwoch für drei Tage" */
const FOR_DAYS = pattern`^[^.!?]{0,25}\b(?:fuer|ueber) (${NUMBER}) tage\b`
const EVE = /\b(?:(?:einen|1|am) tag vor|am vorabend von|day before)(?: dem)? ?$/
const MORROW = /\b(?:(?:einen|1|am) tag nach|day after)(?: dem)? ?$/
const BEFORE = /\b(?:(?:noch )?vor(?: dem)?|before) ?$/
/** What comes after a day, or has gone on since, names another. */
export const AFTER = /\b(?:nach(?: dem)?|seit(?: dem)?|after|since) ?$/
const LONGEST_DEADLINE_DAYS = 14

/** A day that is named, and where. */
export type Mention = Taken<DayMention>
