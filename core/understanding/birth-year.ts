import { numberOf } from './numbers.ts'
import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * The year of birth in an answer: "1948", "48", "geb. 3.5.1948", "Jahrgang 62", "ich bin 78 Jahre alt" (then
 * the year in which most people of that age were born). Null where none can be meant.
 * @param now local ISO time, for ages and two-digit years
 */
export function readYear(text: string, now: string): number | null {
  const answer = plain(text)
  const thisYear = Number(now.slice(0, 4))
  const full = /(?<!\d)(19\d\d|20\d\d)(?!\d)/.exec(answer)
  if (full !== null) return lived(Number(full[1]), thisYear)
  const age = AGE.exec(answer)
  if (age !== null) return lived(thisYear - (numberOf(age[1] ?? age[2] ?? '') ?? 0), thisYear)
  const short = SHORT_YEAR.exec(answer)
  if (short === null) return null
  const year = Number(short[1] ?? short[2] ?? short[3])
  return lived(year + (2000 + year > thisYear - YOUNGEST_YEARS ? 1900 : 2000), thisYear)
}

function lived(year: number, thisYear: number): number | null {
  const age = thisYear - year
  return age >= YOUNGEST_YEARS && age <= OLDEST_YEARS ? year : null
}

/** Below this nobody writes to a bot about helping; the rules of a municipality decide who may take part. */
const YOUNGEST_YEARS = 5
const OLDEST_YEARS = 120
const AGE = pattern`
    \b(\d{1,3}) ?(?:jahre?|jaehrig\w*|j\.|years?|yo\b)(?: alt| old)?|\b(?:bin|werde|i am|i m
    |alter:?) (?:jetzt |schon |erst |gerade |ungefaehr )?(\d{1,3})\b(?!\.\d)
  `
const SHORT_YEAR = pattern`
    ^[^a-z0-9]*(\d{2})[^0-9]*$|\b(?:jahrgang|jg\.?|geboren|geb\.?|baujahr
    |born)(?: \w+)? (?:\d{1,2}\. ?(?:\d{1,2}\. ?|[a-z]+ ))?(\d{2})\b|^\D*\d{1,2}\. ?(?:\d{1,2}\.
    |[a-z]+) ?(\d{2})\b
  `
