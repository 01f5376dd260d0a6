import { addDays, type Day, weekdayOf } from '../domain/calendar.ts'
import { DAY_MENTIONS } from './day-mentions.ts'
import { AFTER, joined, type Mention } from './joined-days.ts'
import { type Line, take } from './line.ts'
import { pattern } from './pattern.ts'
import type { TimeRemark } from './time-remarks.ts'
import { takeWeek } from './weeks.ts'

/**
 * The days a line names, ascending and once each. Every rule of `day-mentions` takes out what it knows ("am
 * 3.12.", "Freitag", "Heiligabend"); of these some are taken back or say the same twice, and what is left is
 * joined as the words between say.
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

const APPOSED = /^ ?[,.]?(?: ?(?:den|dem|der|am|the|also|das ist|dem))? ?$/
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
