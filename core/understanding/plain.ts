import { corrected } from './spelling.ts'

/**
 * One way to write everything, so that every rule is written once: lower case, ä → ae, ß → ss, one kind of dash,
 * typing errors in known words mended, glued words taken apart ("mittwochnachmittags" → "mittwochs nachmittag").
 * Writing it again changes nothing.
 */
export function plain(text: string): Plain {
  const letters = text
    .slice(0, READ_CHARACTERS)
    .normalize('NFKC')
    .slice(0, READ_CHARACTERS)
    .toLowerCase()
    .replace(/[äöüßœæ]/g, letter => SPELLED_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[´`’'ʼ"„“”«»*_()[\]{}<>|\\]/g, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/\s+/g, ' ')
  const words = letters.replace(/[a-z]{6,24}/g, corrected)
  return UNFOLDED.reduce((line, [glued, apart]) => line.replace(glued, apart), words).trim() as Plain
}

/** Nobody states a wish later than this; longer texts (up to 4,000 characters) are read from their beginning. */
const READ_CHARACTERS = 600

const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', œ: 'oe', æ: 'ae' }

const WEEKDAY = '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend'
const PART = 'frueh|morgen|vormittag|mittag|nachmittag|spaetnachmittag|abend|nacht'

const UNFOLDED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(${WEEKDAY})-?(${PART})s\\b`, 'g'), '$1s $2'],
  [new RegExp(`\\b(${WEEKDAY})-?(${PART})\\b`, 'g'), '$1 $2'],
  [new RegExp(`\\b(heute?|morgen|uebermorgen)(${PART})\\b`, 'g'), '$1 $2'],
  [/\bzw\.? (?=\d)/g, 'zwischen '],
  [/\bheilig abend/g, 'heiligabend'],
  [/\b(\d{1,2})(uhr|h|std|min)\b/g, '$1 $2'],
  [/\b(heut|hait|heit|haid|heid|hait|hüt)\b/g, 'heute'],
  [/\b(morgn|moing|moang|morje|mogen|morng|moorn|morn|morge)\b/g, 'morgen'],
]

/** Text as `plain` writes it. */
export type Plain = string & { readonly plain: unique symbol }
