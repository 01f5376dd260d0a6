import { addDays, type Day } from '../domain/calendar.ts'
import { pattern } from './pattern.ts'
import { WEEKDAY } from './weekdays.ts'

/** What has to be said about a time that cannot be as it was told. */
export type TimeRemark =
  /** the 30th of February */
  | { about: 'no-such-day'; day: number; month: number }
  /** a day that lies behind us */
  | { about: 'gone-by'; day: Day }
  /** every second week, every third day: only what comes weekly or monthly can be kept */
  | { about: 'not-weekly' }

/** "alle 14 Tage", "jeden zweiten Freitag": an interval that no weekly pattern holds. */
export const saysInterval = (text: string): boolean => INTERVAL.test(text)

/** "gestern um 10 einkaufen": a day gone by that is asked for, and not told of ("gestern war …"). */
export function goneByAsked({ 0: words, input, index }: RegExpExecArray, today: Day): TimeRemark | null {
  if (!YESTERDAY.test(words) || TELLS_OF_IT.test(input)) return null
  if (index > 0 && !AN_HOUR.test(input.slice(index + words.length))) return null
  return { about: 'gone-by', day: addDays(today, words.startsWith('vor') ? -2 : -1) }
}

const INTERVAL = pattern`
  \b(?:alle|jede) (?:14|vierzehn|zwei|2|drei|3|vier|4|sechs|6) (?:tage|wochen)\b
  |\b(?:14|vierzehn|zwei|2|drei|3)-?(?:taegig|woechentlich|woechig)\w*
  |\b(?:jede|in jeder) (?:zweite[nr]?|2\.|dritte[nr]?|3\.|andere) woche\b
  |\bjede[nrms]? (?:zweite[nrms]?|2\.|dritte[nrms]?|3\.|andere[nrms]?) (?:tag\b|${WEEKDAY})s?(?! (?:im|des|eines|jeden|of))
  |\bevery (?:other|second|two|2|third|three|3) (?:weeks?\b|days?\b|${WEEKDAY})|\bfortnight(?:ly)?\b|\bbiweekly\b
`
const YESTERDAY = /^(?:(?:vor)?gestern|yesterday)$/
const AN_HOUR =
  /^,? (?:um|ab|gegen|von|zwischen|at) (?:\d|halb|viertel|[a-z]{3,6}\b)|^ (?:frueh|vormittag|nachmittag|abend)\b/
const TELLS_OF_IT =
  /\b(?:war|waren|hat|hatte|haben|hab|habe|bin|ist|sind|wurde|wurden|ging|gab|kam|fiel|seit|schon|was|were|had|has|have|since)\b/
