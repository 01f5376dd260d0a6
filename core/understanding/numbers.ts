import { piece } from './pattern.ts'
/**
 * Number words as people say them, in the plain spelling; German and English. Regex source, without groups.
 */
export const NUMBER = piece`
  (?:\d{1,3}|einund\w+|ein(?:s|e|en|em|er)?|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf
  |zwoelf|fuenfzehn|zwanzig|dreissig|vierzig|fuenfundvierzig|sechzig|vierzehn|an?|one|two|three|four
  |five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)
`

/** "ersten", "3.", "third", "letzten". Regex source, without groups. */
export const ORDINAL = piece`
  (?:\d{1,2}\.|erste[nrms]?|zweite[nrms]?|dritte[nrms]?|vierte[nrms]?|fuenfte[nrms]?|letzte[nrms]?|first
  |second|third|fourth|fifth|last|1st|2nd|3rd|4th)
`

/** 3 for "drei", "3", "three"; null for what is no number. */
export function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  if (/^(ein(s|e|en|em|er)?|an?)$/.test(word)) return 1
  return COUNTED[word] ?? null
}

/** 1 for "ersten" and "1.", -1 for "letzten". */
export function ordinalOf(word: string): number | null {
  if (/^(letzte|last)/.test(word)) return -1
  const digits = /^\d+/.exec(word)
  if (digits) return Number(digits[0])
  const at = ORDINAL_STEMS.findIndex(stems => stems.some(stem => word.startsWith(stem)))
  return at < 0 ? null : at + 1
}

const ORDINAL_STEMS = [
  ['erste', 'first'],
  ['zweite', 'second'],
  ['dritte', 'third'],
  ['vierte', 'fourth'],
  ['fuenfte', 'fifth'],
  ['sechste', 'sixth'],
  ['siebte', 'siebente', 'seventh'],
  ['achte', 'eighth'],
  ['neunte', 'ninth'],
  ['zehnte', 'tenth'],
  ['elfte', 'eleventh'],
  ['zwoelfte', 'twelfth'],
  ['dreizehnte'],
  ['vierzehnte'],
  ['fuenfzehnte'],
  ['sechzehnte'],
  ['siebzehnte'],
  ['achtzehnte'],
  ['neunzehnte'],
  ['zwanzigste'],
  ['einundzwanzigste'],
  ['zweiundzwanzigste'],
  ['dreiundzwanzigste'],
  ['vierundzwanzigste'],
  ['fuenfundzwanzigste'],
  ['sechsundzwanzigste'],
  ['siebenundzwanzigste'],
  ['achtundzwanzigste'],
  ['neunundzwanzigste'],
  ['dreissigste'],
  ['einunddreissigste'],
]

const COUNTED: Readonly<Record<string, number>> = {
  zweit: 2,
  dritt: 3,
  viert: 4,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fuenf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwoelf: 12,
  vierzehn: 14,
  fuenfzehn: 15,
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  fuenfundvierzig: 45,
  sechzig: 60,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
