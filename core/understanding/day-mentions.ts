import { addDays, type Day, mondayOf } from '../domain/calendar.ts'
import { dayIn, dayNumber, daysBetween, MONTH, monthNumber } from './dates.ts'
import { FEAST_DAYS, nextPublicHoliday } from './feast-days.ts'
import {
  bare,
  type DayMention,
  endOfMonth,
  fixed,
  known,
  monthsAhead,
  startOf,
  thirdOfMonth,
  weekdayMention,
  weekdayOfMonth,
  weekendOf,
  weekOf,
  written,
  yearly,
} from './meant-days.ts'
import { NUMBER, numberOf, ORDINAL } from './numbers.ts'
import { patterns } from './pattern.ts'
import { goneByAsked } from './time-remarks.ts'
import { WEEKDAY, weekdayNumber } from './weekdays.ts'
import type { Week } from './weeks.ts'

/**
 * How days are named, the surest first: what one rule takes, no later one sees. All in the plain spelling.
 */
export const DAY_MENTIONS: readonly DayRule[] = [
  rule(/\bueber die (?:feiertage|weihnachtstage)\b|\ban den feiertagen\b/g, () =>
    yearly(y => daysBetween(`${y}-12-24`, `${y}-12-26`)),
  ),
  rule(
    /\b(?:vor)?gestern(?: (?:am|an|zum|war|auf))? (?:\w+sonntag|\w*feiertag|\w+tag|sankt martin|st\.? martin|halloween|nikolaus)\b/g,
    () => ({
      days: () => [],
      past: true,
    }),
  ),
  ...FEAST_DAYS.map(({ pattern, days }) => rule(pattern, () => yearly(days))),
  rule(/\b(?:am|naechste[nr]?) (?:naechsten )?feiertag\b|\bpublic holiday\b/g, (_, { today, land }) => {
    const day = nextPublicHoliday(today, land)
    return day === null ? null : fixed([day])
  }),
  rule(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, match =>
    known(dayIn(Number(match[1]), Number(match[2]), Number(match[3]))),
  ),
  rule(
    patterns`
      (?<![\d.,:])(\d{1,2})\. ?(\d{1,2})\.(?: ?(20\d\d)|(\d\d)(?![\d:.]))?(?! ?uhr)|(?<=\b(?:am|den|vom
      |zum|dem|tag|woch|bis|abend) )(\d{1,2})\.(\d{1,2})(?![\d:.]|,?\d| ?uhr)
    `,
    (match, { today }) =>
      written(match[1] ?? match[5], Number(match[2] ?? match[6]), match[3] ?? match[4], today),
  ),
  rule(
    patterns`
      \b(\d{1,2}\.?|[a-z]{4,17}t?ste[nrs]?|[a-z]{3,12}te[nrs]?|\d{1,2}(?:st|nd|rd
      |th)) ?(?:of )?(${MONTH})\b\.?(?: ?(20\d\d))?
    `,
    (match, { today }) => written(match[1], monthNumber(match[2] ?? '') ?? 0, match[3], today),
  ),
  rule(
    patterns`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?\b(?! ?(?:uhr|[:.]\d))(?:,? (20\d\d))?`,
    (match, { today }) => written(match[2], monthNumber(match[1] ?? '') ?? 0, match[3], today),
  ),
  rule(
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?(?![\d/])(?! (?:liter|l|kg|stunde))/g,
    (match, { today }) => written(match[1], Number(match[2]), match[3], today),
  ),
  rule(patterns`\b(anfang|mitte|ende) (${MONTH})\b`, (match, { today }) => {
    const month = monthNumber(match[2] ?? '') ?? 1
    return thirdOfMonth(match[1] ?? '', month, today)
  }),
  rule(patterns`\b(${ORDINAL}) (?:${MONTH}|advents?)-?woche\b`, match =>
    weekOf(match[1] ?? '', match[0].split(' ').at(-1) ?? ''),
  ),
  rule(patterns`\b(${ORDINAL}) (${WEEKDAY}) (?:im|in) (${MONTH})\b`, match =>
    weekdayOfMonth(match[1] ?? '', weekdayNumber(match[2] ?? '') ?? 1, monthNumber(match[3] ?? '') ?? 1),
  ),
  rule(/\b(?:zum |am |gegen )?(?:monatsende|ende (?:des|vom|diesen) monats?)\b/g, (_, { today }) =>
    fixed([endOfMonth(today)]),
  ),
  rule(
    patterns`
      \b(\d\.|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|letzte[nrs]?) (${MONTH}|advents?)-?wochenende\b
    `,
    match => weekendOf(match[1] ?? '', match[2] ?? ''),
  ),
  rule(
    patterns`
      \b(\d{1,2})\.(?= ?(?:-|bis|und|oder|u\.|,|/|\+) ?(?:zum |am |den |dem )?(?:\d{1,2}\.
      |·))(?!.{1,14}(?:klass|stock|etage|og\b|schuljahr|semester))
    `,
    match => bare(Number(match[1])),
  ),
  rule(
    patterns`
      (?<=\b(?:am|den|vom|zum|bis|dem|und|oder) |-)(\d{1,2})\.(?!\d| ?(?:stock|klass|etage|og\b|schulj
      |sem|geburtstag|mal\b|lebensj|hand|platz|haus|lebens|person|termin|stelle|reihe|zimmer))
    `,
    match => bare(Number(match[1])),
  ),
  rule(/(?<=\b(?:the|on|from|to|until|and) )(\d{1,2})(?:st|nd|rd|th)\b/g, match => bare(Number(match[1]))),
  rule(
    patterns`
      (?<=\b(?:am|den|vom|zum) )([a-z]{3,17}te[n])(?= ?(?:$|[,.!?]
      |um |gegen |ab |von |zwischen |bis |brauch|jemand|eine|einen|die |der |den |zum |zur ))
    `,
    match => {
      const day = dayNumber(match[1] ?? '')
      return day === null ? null : bare(day)
    },
  ),
  rule(
    patterns`
      \b(heute?|morgen|uebermorgen|(?:naechsten? |kommenden? |diesen? )?${WEEKDAY}|today|tomorrow) (?:in
      |ueber) (${NUMBER}) (tagen?|wochen?|days?|weeks?)\b
    `,
    (match, { today }) => {
      const count = numberOf(match[2] ?? '')
      if (count === null || count > 100) return null
      return fixed([addDays(startOf(match[1] ?? '', today), daysAhead(match, count))])
    },
  ),
  rule(patterns`\b(?:in|within) (${NUMBER}) (tagen?|days?|monat(?:en)?|months?)\b`, (match, { today }) => {
    const count = numberOf(match[1] ?? '')
    if (count === null || count > 100) return null
    // "in acht Tagen" is a week
    const days = match[1] === 'acht' ? 7 : count
    return /^t|^d/.test(match[2] ?? '') ? fixed([addDays(today, days)]) : fixed([monthsAhead(today, count)])
  }),
  rule(
    patterns`
      \b(?:vorgestern|gestern|yesterday|(?:letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?|last|seit
      |since) (?:${WEEKDAY}|wochenende|weekend)|seit heute)\b
    `,
    (match, { today }) => {
      const amiss = goneByAsked(match, today)
      return { days: () => [], past: true, ...(amiss === null ? {} : { amiss }) }
    },
  ),
  rule(
    patterns`
      (?<!\b(?:schoenes|tolles|frohes|gutes|nettes|nice|great) )\b
      (?:am |ueber das |uebers |das |dieses |kommende[ns]? |fuers? |on the |this )*
      (naechste[ns]? |uebernaechste[ns]? |next )?(?:wochenende?|we|weekend)\b( after next)?(?! am)
    `,
    (match, { today, week }) => {
      if (/\bwe$/.test(match[0]) && !/am we$/.test(match[0])) return null
      const monday =
        week?.monday ??
        (match[1]?.startsWith('ueber') || match[2] !== undefined
          ? addDays(mondayOf(today), 7)
          : mondayOf(today))
      const days = daysBetween(addDays(monday, 5), addDays(monday, 6))
      return { days: () => days, absolute: true, orElse: match[1] === undefined ? null : 7 }
    },
  ),
  rule(/\buebermorgen\b|\b(?:the )?day after tomorrow\b/g, (_, { today }) => fixed([addDays(today, 2)])),
  rule(/\buebe(?:rue)?rmorgen\b|\bueberuebermorgen\b/g, (_, { today }) => fixed([addDays(today, 3)])),
  rule(
    patterns`
      (?<!\b(?:guten?|schoenen?|am|jeden|jedem|diesen|zum|every|heute|${WEEKDAY}|spaeten|fruehen
      |den ganzen|·) )(?<!·)\bmorgen\b|\b(?:tomorrow|tmrw)\b
    `,
    (_, { today }) => fixed([addDays(today, 1)]),
  ),
  rule(
    patterns`
      \b(?<!\b(?:frueher|damals|einst) [^.!?]{3,50},? )(?:noch )?heute?\b(?!,? (?:rentner|pensionaer|in rente|im ruhestand|pensioniert|in pension|opa\b|oma\b))|\bheutigen tag\b|\b(?:today|tonight)\b|(?<!\bnotfalls )\bjetzt(?= (?:gleich|sofort|bitte|noch|schnell|direkt|jemand|wer|zeit|da\b|kommen|helfen|vorbei)|[!?.,]* ?$)\b|\bright now\b
    `,
    (_, { today }) => fixed([today]),
  ),
  rule(
    patterns`
      \b(uebernaechste[nr]? |naechste[nr]? |kommende[nr]? |next )?(${WEEKDAY})\b
    `,
    (match, { today, week }) =>
      weekdayMention(match[1] ?? '', weekdayNumber(match[2] ?? '') ?? 1, today, week),
  ),
]

/** "heute in acht Tagen" is a week, and "Samstag in 8 Tagen" or "in 15 Tagen" a Saturday. */
function daysAhead(match: RegExpExecArray, count: number): number {
  if (/^(?:woche|week)/.test(match[3] ?? '')) return 7 * count
  const weekday = weekdayNumber(match[1]?.split(' ').at(-1) ?? '') !== null
  return count === 8 || (weekday && count > 7) ? 7 * Math.floor(count / 7) : count
}

function rule(pattern: RegExp, read: DayRule['read']): DayRule {
  return { pattern, read }
}

interface DayRule {
  pattern: RegExp
  read: (match: RegExpExecArray, at: { today: Day; land: string; week: Week | null }) => DayMention | null
}
