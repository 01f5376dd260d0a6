import type { Language } from './tongue.ts'

/**
 * What runs the other way than the language (a Latin name or a telephone number in Arabic, an Arabic name in German)
 * stands between isolate marks, so that neither side is torn apart by the other. Marks that came with somebody's own
 * words go first: every one that is left is closed again. https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(text: string, language: Language): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const plain = text.replace(MARKS, '')
  return OWN[direction].test(plain) ? plain.replace(AGAINST[direction], `${ISOLATE}$&${END}`) : plain
}

const ISOLATE = '\u2068'
const END = '\u2069'
const MARKS = /[\u202a-\u202e\u2066-\u2069]/g

const RTL = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}]`
const LTR = String.raw`[[\p{L}\p{N}]--${RTL}]`
/** Words with what may stand between them, but no end of a sentence; and what is quoted as a whole. */
const run = (letter: string, within: string, between: string): RegExp =>
  new RegExp(
    `(?<=[„“«])(?=[^\\p{L}„“”«»]*${letter})[^„“”«»]+(?=[“”»])|\\+?${letter}[${within}]*(?:(?:${between})${letter}[${within}]*)*`,
    'gv',
  )
const OWN = { rtl: new RegExp(RTL, 'v'), ltr: new RegExp(LTR, 'v') }
const AGAINST = {
  rtl: run(LTR, String.raw`[\p{L}\p{M}\p{N}]--${RTL}`, String.raw`[\-–.:\/@&’']| (?:[\-–&] )?`),
  ltr: run(RTL, String.raw`${RTL}\p{M}\p{N}`, '[ ،.] ?'),
}
