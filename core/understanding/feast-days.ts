import { addDays, calendarOf, type Day, LANDS, weekdayOf } from '../domain/calendar.ts'
import { patterns } from './pattern.ts'

/**
 * Days known by a name: matched text → the days in a given year. Church days move with Easter or with
 * Christmas.
 */
export const FEAST_DAYS: readonly FeastDay[] = [
  feast(/\b(?:heilig ?abend|heiliger abend|christmas eve|24\. dezember abends)\b/g, on('12-24')),
  feast(/\b(?:silvester|sylvester|new year s eve)\b(?! ?feier)/g, on('12-31')),
  feast(/\b(?:neujahr(?:stag|smorgen)?|new year s day)\b/g, on('01-01')),
  feast(
    /\b(?:1\.|erste[rnm]?|ersten) (?:weihnachts(?:feier)?tag|feiertag)\b|\bchristmas day\b/g,
    on('12-25'),
  ),
  feast(/\b(?:2\.|zweite[rnm]?) (?:weihnachts(?:feier)?tag|feiertag)\b|\bboxing day\b/g, on('12-26')),
  feast(/\bweihnachts?feiertagen?\b/g, on('12-25', '12-26')),
  feast(/\b(?:weihnachten|christmas|xmas)\b(?! (?:naht|kommt))/g, on('12-24', '12-25', '12-26')),
  feast(/\bzwischen den (?:jahren|feiertagen)\b/g, on('12-27', '12-28', '12-29', '12-30')),
  feast(/(?<!\b(?:den|ein|einen|als|der|einem) )\b(?:st\. |sankt )?nikolaus(?:tag|abend)?\b/g, on('12-06')),
  feast(/\bbarbaratag\b/g, on('12-04')),
  feast(/\b(?:heilige[nr]? (?:drei|3) koenige?n?|dreikoenig(?:stag|e)?|dreikoenigs)\b/g, on('01-06')),
  feast(/\b(?:st\. |sankt )martin(?:stag)?\b|\bmartinstag\b/g, on('11-11')),
  feast(/\bvalentinstag\b/g, on('02-14')),
  feast(/\btag der arbeit\b|\bmaifeiertag\b/g, on('05-01')),
  feast(/\btag der (?:deutschen )?einheit\b/g, on('10-03')),
  feast(/\b(?:reformationstag|halloween)\b/g, on('10-31')),
  feast(/\ballerheiligen\b/g, on('11-01')),
  feast(/\ballerseelen\b/g, on('11-02')),
  feast(/\bmariae? himmelfahrt\b/g, on('08-15')),
  ...[1, 2, 3, 4].map(nth => feast(advent(nth), year => [addDays(fourthAdvent(year), (nth - 4) * 7)])),
  feast(/\b(?:totensonntag|ewigkeitssonntag)\b/g, year => [addDays(fourthAdvent(year), -28)]),
  feast(/\bvolkstrauertag\b/g, year => [addDays(fourthAdvent(year), -35)]),
  feast(/\bbuss-? ?und ?-?bettag\b/g, year => [addDays(fourthAdvent(year), -32)]),
  feast(/\b(?:weiberfastnacht|altweiber|schmotziger donnerstag)\b/g, fromEaster(-52)),
  feast(/\brosenmontag\b/g, fromEaster(-48)),
  feast(/\b(?:fastnacht(?:sdienstag)?|faschingsdienstag|veilchendienstag)\b/g, fromEaster(-47)),
  feast(/\baschermittwoch\b/g, fromEaster(-46)),
  feast(/\bpalmsonntag\b/g, fromEaster(-7)),
  feast(/\bgruendonnerstag\b/g, fromEaster(-3)),
  feast(/\b(?:karfreitag|good friday)\b/g, fromEaster(-2)),
  feast(/\b(?:karsamstag|ostersamstag)\b/g, fromEaster(-1)),
  feast(/\bostersonntag\b/g, fromEaster(0)),
  feast(/\b(?:ostermontag|easter monday)\b/g, fromEaster(1)),
  feast(/\b(?:ostern|ostertagen?|easter)\b/g, fromEaster(-2, -1, 0, 1)),
  feast(/\b(?:christi )?himmelfahrt(?:stag)?\b|\bvatertag\b/g, fromEaster(39)),
  feast(/\bpfingstmontag\b/g, fromEaster(50)),
  feast(/\bpfingstsonntag\b/g, fromEaster(49)),
  feast(/\bpfingsten\b/g, fromEaster(49, 50)),
  feast(/\bfronleichnam\b/g, fromEaster(60)),
  feast(/\bmuttertag\b/g, year => [nthSunday(`${year}-05-01`, 2)]),
  feast(/\berntedank(?:fest)?\b/g, year => [nthSunday(`${year}-10-01`, 1)]),
]

/** The next day from `today` on that is a public holiday in the Land; null for an unknown Land. */
export function nextPublicHoliday(today: Day, land: string): Day | null {
  const known = LANDS.find(each => each === land)
  if (known === undefined) return null
  const calendar = calendarOf({ zone: 'UTC', land: known })
  for (let ahead = 0; ahead < DAYS_OF_A_YEAR; ahead++) {
    const day = addDays(today, ahead)
    if (calendar.holiday(day) !== null) return day
  }
  return null
}

const DAYS_OF_A_YEAR = 366

function feast(pattern: RegExp, days: (year: number) => Day[]): FeastDay {
  return { pattern, days }
}

function on(...dates: string[]) {
  return (year: number): Day[] => dates.map(date => `${year}-${date}`)
}

function fromEaster(...offsets: number[]) {
  return (year: number): Day[] => offsets.map(offset => addDays(easterSunday(year), offset))
}

function advent(nth: number): RegExp {
  const word = ['erste', 'zweite', 'dritte', 'vierte'][nth - 1] ?? ''
  return patterns`\b(?:${nth}\.|${word}[rnm]?) ?advents?(?:sonntag)?\b(?!wochen)`
}

/** The Sunday before Christmas Day. */
function fourthAdvent(year: number): Day {
  const eve = `${year}-12-24`
  return addDays(eve, -(weekdayOf(eve) % 7))
}

function nthSunday(first: Day, nth: number): Day {
  return addDays(first, 7 - weekdayOf(first) + (nth - 1) * 7)
}

/** Gregorian Easter after Gauß, Lichtenberg's form. https://de.wikipedia.org/wiki/Gaußsche_Osterformel */
function easterSunday(year: number): Day {
  const century = Math.floor(year / 100)
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const sun = 2 - Math.floor((3 * century + 3) / 4)
  const cycle = year % 19
  const seed = (19 * cycle + moon) % 30
  const limit = Math.floor((seed + Math.floor(cycle / 11)) / 29)
  const border = 21 + seed - limit
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7)
  const marchDay = border + 7 - ((border - firstSunday) % 7)
  return addDays(`${year}-03-01`, marchDay - 1)
}

export interface FeastDay {
  /** in the plain spelling */
  pattern: RegExp
  /** ascending */
  days: (year: number) => Day[]
}
