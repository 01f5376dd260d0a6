import { type Heard, lineOf, take } from './line.ts'
import { NUMBER, numberOf } from './numbers.ts'
import { patterns } from './pattern.ts'
import { type Plain, plain } from './plain.ts'

/** How long it takes, in minutes; the longer one of "ein bis zwei Stunden". Null where nothing is said. */
export function readMinutes(text: string): number | null {
  return minutesIn(plain(text), [])
}

export function minutesIn(text: Plain, heard: Heard[]): number | null {
  const line = lineOf(text, heard)
  line.rest = line.rest.replace(NOT_A_DURATION, ' ')
  const found = FIXED.flatMap(([pattern, minutes]) => take(line, 'minutes', pattern, () => minutes))
  const counted = take(line, 'minutes', COUNTED, match => {
    const unit = /^min/.test(match[2] ?? '') ? 1 : 60
    const value = (match[1] ?? '').replace(',', '.')
    const count = /^\d+\.\d+$/.test(value) ? Number(value) : numberOf(value)
    return count === null ? null : Math.round(count * unit)
  })
  const all = [...found, ...counted].map(({ value }) => value)
  const longest = Math.max(0, ...all)
  return longest > 0 && longest <= LONGEST_MINUTES ? longest : null
}

const LONGEST_MINUTES = 24 * 60
const HOURS = '(?:stunden?|stuendchen|std\\.?|h\\b|hours?|hrs?)'
/** "in zwei Stunden" says when, "seit einer Stunde" what was, "Klavierstunden" what for. */
const NOT_A_DURATION = patterns`
  \b(?:in|vor|seit|alle|innerhalb|jede|within|ago)(?: von| ca\.?| etwa| den naechsten
  | der naechsten)* (?:${NUMBER}|halbe[nr]?|einer halben|anderthalb)? ?(?:halben? )?(?:${HOURS}
  |viertelstunde|min\w*)
`
const FIXED: readonly (readonly [RegExp, number])[] = [
  [
    patterns`
    \b(?:andert?halb|eineinhalb|1 ?1/2|einundeinhalb|one and a half)(?: stunden?| std\.?| hours?)\b
  `,
    90,
  ],
  [/\b(?:zweieinhalb|2 ?1\/2)(?: stunden?| std\.?)\b/g, 150],
  [/\b(?:dreieinhalb|3 ?1\/2)(?: stunden?| std\.?)\b/g, 210],
  [/\b(?:dreiviertel ?stunde|drei viertel ?stunde)\b/g, 45],
  [/\bviertel ?(?:stunde|stuendchen)\b|\bquarter of an hour\b/g, 15],
  [
    patterns`
    \b(?:halbe[ns]?|halbes) (?:stunde|stuendchen|std\.?)\b|\bhalbstuendig\w*|\bhalf an hour\b
  `,
    30,
  ],
]
const COUNTED = patterns`
  \b(\d{1,2}[.,]\d|${NUMBER})[ -]?(${HOURS}|min(?:uten|ute|s|\.)?\b|minutes?)(?! (?:uhr|spaeter|vorher
  |zu spaet|entfernt|fussweg|weg))
`
