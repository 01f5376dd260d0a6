import { addDays, type Day, weekdayOf } from '../domain/calendar.ts'
import { dateBefore, daysBetween } from './dates.ts'
import { DAY_MENTIONS } from './day-mentions.ts'
import { type Line, type Taken, take } from './line.ts'
import type { DayMention } from './meant-days.ts'
import { NUMBER, numberOf } from './numbers.ts'
import { pattern } from './pattern.ts'
import type { TimeRemark } from './time-remarks.ts'
import { takeWeek } from './weeks.ts'

/**
 * The days a line names, ascending and once each. Every rule of `day-mentions` takes out what it knows ("am
 * 3.12.", "Freitag", "Heiligabend"); here they are joined as the words between them say: "bis" spans, "nein"
 * takes back.
 */
export function readDays(line: Line, at: { today: Day; land: string }): ReadDays {
  const week = takeWeek(line, at.today)
  const mentions = DAY_MENTIONS.flatMap(({ pattern, read }) =>
    take(line, 'days', pattern, match => read(match, { ...at, week })),
  ).sort((a, b) => a.at - b.at)
  const ours = mentions.filter(({ at: place }) => !EXAM.test(line.rest.slice(0, place)))
  const meant = ours.length > 0 || week !== null ? ours : mentions
  const named = withoutTakenBack(meant, line.rest)
  const contradicted = contradiction(named, line.rest, at.today)
  const kept = contradicted === null ? withoutDoubles(named, line.rest, at.today) : [contradicted.date]
  const found = joined(kept, line.rest, at.today)
  const days = [...new Set(found.length > 0 ? found : (week?.days ?? []))].sort()
  const toCome = days.filter(day => day >= at.today)
  return {
    days: toCome,
    orElse: contradicted?.apart ?? (kept.length === 1 ? (kept[0]?.value.orElse ?? null) : null),
    remark: toCome.length > 0 ? null : amissIn(named, line.rest),
  }
}

/** Why none of the days that were named can be meant; who tells of what has been means none. */
function amissIn(named: Mention[], rest: string): TimeRemark | null {
  const told = (mention: Mention) => AFTER.test(rest.slice(0, mention.at)) || WAS.test(rest)
  return named.find(({ value, ...span }) => value.amiss && !told({ value, ...span }))?.value.amiss ?? null
}

/** "Montag, den 1.12.", which is a Tuesday: the date, and how far from it the nearest such weekday is. */
function contradiction(named: Mention[], rest: string, today: Day): Contradiction | null {
  const [one, two, ...more] = named
  if (one === undefined || two === undefined || more.length > 0) return null
  if (!APPOSED.test(rest.slice(one.end, two.at))) return null
  const [weekday, date] = one.value.weekday === undefined ? [two, one] : [one, two]
  const wanted = weekday.value.weekday
  const [day, ...others] = date.value.days(today)
  if (wanted === undefined || date.value.weekday !== undefined || day === undefined || others.length > 0)
    return null
  const ahead = (wanted - weekdayOf(day) + 7) % 7
  if (ahead === 0) return null
  const apart = ahead > 3 && addDays(day, ahead - 7) >= today ? ahead - 7 : ahead
  return { date, apart }
}

function joined(mentions: Mention[], rest: string, today: Day): Day[] {
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

/** "Dienstag, nein, lieber Mittwoch", "Mittwoch statt Dienstag", "heute nicht, aber morgen" */
function withoutTakenBack(mentions: Mention[], rest: string): Mention[] {
  const corrected = mentions.findLastIndex(
    (mention, index) => index > 0 && CORRECTS.test(rest.slice(mentions[index - 1]?.end, mention.at)),
  )
  return mentions.filter(
    (mention, index) =>
      index >= corrected &&
      !INSTEAD_OF.test(rest.slice(0, mention.at)) &&
      !NOT_THEN.test(rest.slice(mention.end)),
  )
}

/** "Samstag, den 5.12." and "morgen (Dienstag)" are one day each, not two. */
function withoutDoubles(mentions: Mention[], rest: string, today: Day): Mention[] {
  return mentions.filter((mention, index) => {
    if (isFeastOf(mention, mentions, today)) return false
    if (mention.value.weekday === undefined) return true
    const [before, after] = [mentions[index - 1], mentions[index + 1]]
    const named = (other: Mention) =>
      other.value.days(today).some(day => weekdayOf(day) === mention.value.weekday) ||
      other.value.dayOfMonth !== undefined
    if (
      after !== undefined &&
      after.value.weekday === undefined &&
      APPOSED.test(rest.slice(mention.end, after.at))
    )
      return !(named(after) || after.value.absolute)
    if (
      before !== undefined &&
      before.value.weekday === undefined &&
      APPOSED.test(rest.slice(before.end, mention.at))
    )
      return !named(before)
    return true
  })
}

/** "Weihnachten … am 25.12.": beside one of its days a feast of several says no more. */
function isFeastOf(feast: Mention, mentions: Mention[], today: Day): boolean {
  const all = feast.value.absolute ? feast.value.days(today) : []
  return (
    all.length > 1 &&
    mentions.some(other => {
      const [day, ...more] = other.value.absolute && other !== feast ? other.value.days(today) : []
      return day !== undefined && more.length === 0 && all.includes(day)
    })
  )
}

/** When the exam is says nothing of when to learn for it, where that is said, too. */
const EXAM =
  /\b(?:\w*(?:arbeit|klausur|pruefung|test|abitur|referat|diktat)) (?:ist|schreib\w*|steht|kommt|haben|hat|faellt)?(?: \w+){0,3}? ?(?:am|an) ?$/

const SPAN = pattern`
  ^[,.]? ?(?:-|bis(?: einschl\w*\.?)?|to|until|through)(?: (?:zum?|am|und mit|the|den))? ?$
`
const BETWEEN = /\b(?:zwischen|between)(?: dem| the)? ?$/
const LISTED = /^ ?(?:,|und|oder|u\.|\/|\+|&|and|or)(?: (?:am|den|dem|the))? ?$/
const APPOSED = /^ ?[,.]?(?: ?(?:den|dem|der|am|the|also|das ist|dem))? ?$/
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
const AFTER = /\b(?:nach(?: dem)?|seit(?: dem)?|after|since) ?$/
const WAS = /\b(?:war|waren|hatte|hatten|wurde|wurden|was|were)\b/
const CORRECTS = pattern`
    \b(?:nein|nee|quatsch|sondern|ich meine|ich mein|besser(?: gesagt)?|doch (?:lieber|besser|erst)
    |lieber(?: doch)?|vielmehr|korrektur|sorry|stimmt nicht|no wait|actually|i mean|verschieb\w* auf
    |auf)\b
  `
const INSTEAD_OF = pattern`
    \b(?:statt|anstatt|anstelle von|ausser|instead of|nicht|not|kein\w*)(?: am| an| dem| den| on)? ?$
  `
const NOT_THEN = /^ (?:nicht|geht nicht|kann ich nicht)[,.;]? (?:aber|sondern|dafuer|nur|erst)\b/
const LONGEST_DEADLINE_DAYS = 14

type Mention = Taken<DayMention>

interface Contradiction {
  date: Mention
  /** days from the date to the weekday */
  apart: number
}

export interface ReadDays {
  days: Day[]
  /** people understand the word differently ("nächsten Freitag"): so many days apart is the other reading */
  orElse: number | null
  /** set where no day is left because of it */
  remark: TimeRemark | null
}
