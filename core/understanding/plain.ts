import { daysFromAbroad } from './days-abroad.ts'
import { written } from './dialect.ts'
import { isEnglish } from './english.ts'
import { corrected } from './spelling.ts'

/**
 * One way to write everything, so that every rule is written once: lower case, ä → ae, ß → ss, one kind of
 * dash, typing errors in known words mended, glued words taken apart ("mittwochnachmittags" → "mittwochs
 * nachmittag"). Only Latin letters are left: rules then run on one-byte strings, which V8 matches with code
 * compiled once (compiling all of them again for a first two-byte string took 130 ms). Writing it again
 * changes nothing.
 */
export function plain(text: string): Plain {
  const spelled = IN_OTHER_SCRIPTS.reduce(
    (line, [pattern, german]) => line.replace(pattern, german),
    daysFromAbroad(text.slice(0, READ_CHARACTERS).normalize('NFKC').slice(0, READ_CHARACTERS).toLowerCase()),
  )
    .replace(/[äöüßœæı]/g, letter => SPELLED_OUT[letter] ?? letter)
    .normalize('NFKD')
  const letters = Array.from(spelled, latin)
    .join('')
    .replace(/[´`'"«»*_()[\]{}<>|\\]/g, ' ')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/\s+/g, ' ')
  const words = isEnglish(letters) ? letters : written(letters).replace(/[a-z]{5,24}/g, corrected)
  return UNFOLDED.reduce((line, [glued, apart]) => line.replace(glued, apart), words).trim() as Plain
}

/** A Latin letter stays, an accent goes, a dash becomes the one dash, anything else a space. */
function latin(letter: string): string {
  if (letter <= 'ÿ') return letter
  if (/[\u0300-\u036f]/.test(letter)) return ''
  return /[‐‑‒–—―−]/.test(letter) ? '-' : letter === '€' ? 'euro' : ' '
}

/**
 * Nobody states a wish later than this; longer texts (up to 4,000 characters) are read from their beginning.
 */
const READ_CHARACTERS = 600

/** The few words and signs of other scripts that answer a question or choose a language. */
const IN_OTHER_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/👍|👌|✅|☑/gu, ' ja '],
  [/👎|❌|🚫/gu, ' nein '],
  [/(?<!\p{L})(?:так|да|добре|نعم|ايوه)(?!\p{L})/gu, ' ja '],
  // before a word the Arabic no is a "not": "no problem" is none
  [/(?<!\p{L})(?:(?:ні|нет)(?!\p{L})|لا(?! *\p{L}))/gu, ' nein '],
  [/українськ\p{L}*/gu, ' ukrainisch '],
  [/العربية|بالعربي|عربي/gu, ' arabisch '],
  [/по-русски|русский/gu, ' russisch '],
]

const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', œ: 'oe', æ: 'ae', ı: 'i' }

const WEEKDAY = '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend'
const PART = 'frueh|morgen|vormittag|mittag|nachmittag|spaetnachmittag|abend|nacht'

const UNFOLDED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(${WEEKDAY})-?(${PART})s\\b`, 'g'), '$1s $2'],
  [new RegExp(`\\b(${WEEKDAY})-?(${PART})\\b`, 'g'), '$1 $2'],
  [new RegExp(`\\b(heute?|morgen|uebermorgen)(${PART})\\b`, 'g'), '$1 $2'],
  [/\bzw\.? (?=\d)/g, 'zwischen '],
  [
    /\b(silvester|nikolaus|neujahrs|ostersonntag|pfingstsonntag)(abend|nachmittag|morgen|vormittag|mittag)\b/g,
    '$1 $2',
  ],
  [/\b(geht|gibt|hat|wie|wenn|kann|ich|mir|mach|schaff|schaffe|krieg) s\b/g, '$1 es'],
  [
    /\b(zeig|mach|bring|hab|nehm|erklaer|hol|trau|schaff|krieg|kauf|find|weiss|ich|er|wenn)s\b(?! gut)/g,
    '$1 es',
  ],
  [/\bheilig abend/g, 'heiligabend'],
  [/\b((?:mon|tues|wednes|thurs|fri|satur|sun)day) (morning|afternoon|evening)s\b/g, '$1s $2'],
  [/\btonight\b/g, 'today evening'],
  [/\bthis (?=morning|afternoon|evening)/g, 'today '],
  [/\b(\d{1,2})(uhr|h|std|min)\b/g, '$1 $2'],
  [/\b(?:heut|hait|heit|haid|heid|huet)\b/g, 'heute'],
  [/\b(?:morgn|moing|moang|morje|mogen|morng|moorn|morn|morge)\b/g, 'morgen'],
]

/** Text as `plain` writes it. */
export type Plain = string & { readonly plain: unique symbol }
