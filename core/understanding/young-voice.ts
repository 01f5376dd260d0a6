import type { Danger } from './danger.ts'
import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * Whether a line about danger sounds like a child's or a young person's, of whom nothing else is known: an age told, school, and parents
 * who hit. Grown-ups speak of their mother's fall, too, so parents alone say nothing where somebody is ill.
 */
export function soundsYoung(text: string, what: Danger): boolean {
  const line = plain(text)
  const age = AGE.exec(line)?.[1]
  if (age !== undefined) return Number(age) < GROWN_UP
  return AT_SCHOOL.test(line) || (what === 'violence' && PARENTS.test(line))
}

const AGE =
  /\bich (?:bin|werde) (?:erst |grad |gerade |jetzt )?(\d{1,2})\b(?! (?:minuten|jahre? (?:verheiratet|hier|allein)|km|meter|stunden))/
const AT_SCHOOL = pattern`
  \b(?:in der|meine[rn]?|aus der|auf der|unsere[rn]?) (?:schule|klasse|klassen\w*|pausenhof)\b|\b(?:mein\w*|der|die) (?:mitschueler\w*|klassenkamerad\w*|klassenlehrer\w*)\b
`
const PARENTS = /\b(?:meine? (?:eltern|papa|mama|stiefvater|stiefmutter)|papa|mama)\b/
const GROWN_UP = 18
