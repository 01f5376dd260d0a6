import { type Plain, plain } from './plain.ts'

/**
 * Whether a line is written in a language that is not understood here: two of its small words, or half of a short line.
 * None of them means anything in German, its dialects or English.
 */
export function isForeign(text: Plain): boolean {
  const words = text.match(/[a-z]+/g) ?? []
  const strange = words.filter(word => SMALL_WORDS.has(word)).length
  return strange >= 2 || (strange === 1 && words.length <= 3)
}

/** The same of a text as it was written: letters of another script tell it, too. */
export function writtenElsewhere(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 < letters || isForeign(plain(text))
}

/** What letters alone tell, of somebody of whom nothing else is known; null where several languages share them. */
export function languageOfLetters(text: string): 'ar' | 'uk' | 'tr' | null {
  if (/\p{Script=Arabic}/u.test(text)) return /[پچژگکیے]/.test(text) ? null : 'ar'
  if (/[іїєґ]/i.test(text)) return /[ыэъё]/i.test(text) ? null : 'uk'
  return /[ğı]/.test(text.toLocaleLowerCase('tr')) && /[ğışİĞŞ]/.test(text) ? 'tr' : null
}

/** Whether most letters are none that whoever reads this language writes. A letter or two may be anything. */
export function hasStrangeLetters(text: string, language: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const own = LETTERS.get(language) ?? /\p{Script=Latin}/u
  const strange = letters.filter(letter => !own.test(letter)).length
  return strange >= FEWEST_LETTERS && strange > letters.length / 2
}

const FEWEST_LETTERS = 3
/** Who reads these writes Latin ones, too. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['uk', /\p{Script=Latin}|\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Latin}|\p{Script=Arabic}/u],
])

const SMALL_WORDS: ReadonlySet<string> = new Set(
  `
  goedemorgen goedemiddag goedenavond goedendag spreekt nederlands jullie alstublieft bedankt
  dzien dobry witam czy ktos mowi polsku jest prosze dziekuje potrzebuje szukam pomocy mnie dla moze rozumiem bardzo gdzie cos
  buna ziua inteleg scuze multumesc cineva ajutor caut pentru romaneste vorbeste sunt unde vreau
  gunaydin iyi gunler tesekkurler tesekkur ederim bir yardim ihtiyacim biri benim icin konusuyor nasil cok oldu kimse misiniz anlamiyorum degil
  bonjour bonsoir beaucoup quelqu parle francais vous avez besoin aide pouvez aider comprends suis avec pour
  hola buenos buenas gracias alguien habla espanol necesito ayuda puede entiendo por favor donde estoy
  buongiorno buonasera grazie qualcuno parla italiano bisogno aiuto capisco favore cerco molto
  boa tarde obrigado obrigada alguem fala portugues preciso ajuda nao entendo
  zdravstvuyte privet spasibo kto pomogite mne nuzhna pomoshch govorit russki ponimayu dobryy izvinite
  dobryi dyakuyu laska rozumiyu ukrainskoyu
  zdravo dobar hvala molim pomoc trebam govori hrvatski srpski razumijem neko netko
  pershendetje faleminderit dikush flet shqip ndihme kuptoj
  marhaban shukran habibi salaam aleikum alaikum assalamu fadlak afwan
  dekuji prosim mluvi cesky nerozumim koszonom szepen segitseg magyarul ertem kerem
  efharisto kalimera parakalo boithia snakker dansk norsk svenska takk
  `
    .trim()
    .split(/\s+/),
)
