import { type Line, take } from './line.ts'
import { ORDINAL, ordinalOf } from './numbers.ts'
import { pattern, patterns } from './pattern.ts'
import { plain } from './plain.ts'
import { WEEKDAY, WEEKDAYS, weekdayNumber, weekdaysIn } from './weekdays.ts'

/** The weekly or monthly pattern as in iCalendar's BYDAY: `MO,WE`, `1MO`, `-1FR`; null where none is said. */
export function readWeekly(line: Line): string | null {
  const weekly = HABIT.test(line.rest) ? [...ALWAYS_WEEKLY, ANY_WEEKDAYS] : ALWAYS_WEEKLY
  const inMonth = [IN_MONTH, ...(ONCE_A_MONTH.test(line.rest) ? [ORDINAL_DAY] : [])]
    .flatMap(pattern => take(line, 'every', pattern, match => monthly(match)))
    .flatMap(({ value }) => value)
  const except = take(line, 'every', EXCEPT, match => weekdaysIn(match[0])).flatMap(({ value }) => value)
  const days = [
    ...take(line, 'every', EVERY_DAY, () => [1, 2, 3, 4, 5, 6, 7]),
    ...take(line, 'every', WORKING_DAYS, () => [1, 2, 3, 4, 5]),
    ...take(line, 'every', HABIT.test(line.rest) ? ANY_WEEKEND : WEEKENDS, () => [6, 7]),
    ...weekly.flatMap(pattern => take(line, 'every', pattern, match => weekdaysIn(match[0]))),
  ].flatMap(({ value }) => value)
  const named = [...new Set(days)]
    .filter(day => !except.includes(day))
    .sort((a, b) => a - b)
    .map(day => BYDAY[day - 1])
  const codes = [...inMonth, ...named]
  return codes.length === 0 ? null : codes.join(',')
}

function monthly(match: RegExpExecArray): string[] | null {
  const day = weekdayNumber(match[3] ?? '')
  if (day === null) return null
  return [match[1], match[2]]
    .filter(word => word !== undefined)
    .map(word => `${ordinalOf(word) ?? ''}${BYDAY[day - 1]}`)
}

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const IN_MONTH = patterns`
  (?:(?:jede[nrsm]?|every|each|am|an jede[nm]|immer am|immer|on the|the) )?\b(${ORDINAL})(?: (?:und|oder
  |and|\+) (?:jede[nm] )?(${ORDINAL}))? (${WEEKDAY})s?(?: (?:im|in jedem|eines jeden|jeden|jedes|des
  |of the|of every|of each|every|each) (?:monats?|month)|(?<=jede[nr] (?:ersten|1\.|letzten|dritten|3\.
  |vierten) \w{6,10}))
`
const ONCE_A_MONTH = /\b(?:einmal|1x|1 mal|once) (?:im|pro|a|jeden) (?:monat|month)\b|\bmonatlich\b/
const ORDINAL_DAY = patterns`\b(${ORDINAL})()? (${WEEKDAY})s?`
/** "täglich außer sonntags" */
const EXCEPT = patterns`\b(?:ausser|bis auf|nur nicht|except) (?:am |an |on )?${WEEKDAYS}`
const EVERY_DAY = patterns`
    \b(?:taeglich|jeden (?:einzelnen )?tag|alle tage|tag fuer tag|every day|daily|jeden (?=morgen|abend
    |vormittag|mittag|nachmittag)|every (?=morning|evening|afternoon))
  `
const WORKING_DAYS = patterns`
    \b(?:werktags|wochentags|werktaeglich|(?:an )?jede[nm] (?:werk|wochen)tag|unter der woche|an (?:allen )?(?:werk|wochen)tagen
    |(?:on )?weekdays|(?:during|in) the week)\b
  `
const WEEKENDS = patterns`
    \b(?:an (?:den |allen )?wochenenden|wochenends|jedes wochenende|immer am wochenende|every weekend
    |(?:on|at) weekends|am wochenende immer)\b
  `

/** Said of a weekday, these make it a habit. */
const HABIT = pattern`
    \b(?:immer(?! noch)|jede woche|jede [23]\. woche|woechentlich|regelmaessig|einmal (?:in der
    |pro|die) woche|1x (?:in der|pro|die) woche|alle (?:zwei|2) wochen|14-?taegig|every week|each week
    |weekly|regularly|dauerhaft|wiederkehrend|zwei ?mal (?:in der |pro |die )?woche|[2-5]x (?:in der|pro|die) woche|freie)\b
  `
const ANY_WEEKEND =
  /(?<!\b(?:kommende|naechste|diese|dieses|uebernaechste)[nsr]? )\b(?:am |das )?wochenende\b/g
const ANY_WEEKDAYS = patterns`\b${WEEKDAYS}`
const ALWAYS_WEEKLY = [
  patterns`
    \b(?:jede[nrsm]?|an jede[nm]|every|each)(?: (?:zweite[nr]|2\.|andere[nr]|other|second))? ${WEEKDAYS}
  `,
  patterns`\b${WEEKDAY}s\b(?: ?(?:,|/|\+|&|-|und|oder|bis|and|or) ?${WEEKDAY}s?\b)*`,
]

/** "einmal die Woche": that it comes every week, whichever day is named for it. */
export const saysWeekly = (text: string): boolean => EVERY_WEEK.test(plain(text))

const EVERY_WEEK = pattern`
    \b(?:(?:einmal|1x|1 mal|ein mal) (?:in der|pro|die|jede|je|a) woche|jede woche(?! (?:frei|anders))|woechentlich|every week|each week|once a week|weekly)\b
  `
