import { DAY_PARTS, type DayPart } from '../domain/when.ts'
import { type Line, take } from './line.ts'
import { patterns } from './pattern.ts'

/** The part of the day a line names, the first if several; words of school time count ("nach der Schule"). */
export function readDayPart(line: Line): DayPart | null {
  take(line, 'part', GREETING, () => true)
  const found = DAY_PARTS.flatMap(part => take(line, 'part', WORDS[part], () => part)).sort(
    (a, b) => a.at - b.at,
  )
  return found[0]?.value ?? null
}

/** "Guten Morgen" and "schönen Abend" say nothing about when. */
export const GREETING = patterns`
    \b(?:gut(?:en|e|n)?|schoen(?:en|e|es)?|good|nen|frohe[sn]?|nice) (?:morgen|mittag|nachmittag|abend
    |tag|nacht|wochenende|weihnachten|woche|morning|evening|day|afternoon|weekend)\b
  `

const WORDS: Readonly<Record<DayPart, RegExp>> = {
  morning: patterns`
      \bvormittag(?:s|e|en)?\b|\bmorgens\b|\b(?:am|jeden|diesen|spaeten|fruehen) morgen\b|(?<=· ?,? ?)(?:frueh
      |morgen)\b(?! genug)|\bin der frueh\b|\bfruehmorgens\b|\bin den morgenstunden\b
      |\b(?:this |in the )?mornings?\b|\bvor der schule\b|\bnach dem (?:fruehstueck|aufstehen)\b|\bin aller (?:herrgotts)?fruehe?\b|\bvor der (?:arbeit|fruehschicht|schicht|uni|kita)\b|\bvor (?:schulbeginn|dienstbeginn|arbeitsbeginn)\b|\bvor dem mittagessen\b|\bbefore school\b
      |(?:^|, )frueh (?=um|am)
    `,
  midday: patterns`
      \b(?:gegen |zu |am |ueber |zur )?mittags?\b(?! ?essen)|\bmittagszeit\b|\bmittagspause\b|\bnoon\b
      |\blunchtime\b|\bmidday\b
    `,
  afternoon: patterns`
      \b(?:spaet)?nachmittag(?:s|e|en)?\b|\bnach (?:der|meiner) (?:schule|berufsschule|kita|uni)\b
      |\bnach (?:dem unterricht|schulschluss|schulende|unterrichtsschluss|dem mittag(?:essen)?)\b
      |\bab schulschluss\b|\bafternoons?\b|\bafter school\b|\bnach der ogs\b
    `,
  evening: patterns`
      \babend(?:s|en)?\b|\bfrueher abend\b|\bnach (?:feierabend|dem feierabend|der arbeit|dem abendessen
      |dienstschluss)\b|\bevenings?\b|\btonight\b|\bafter work\b|\bfeierabends\b
    `,
}
