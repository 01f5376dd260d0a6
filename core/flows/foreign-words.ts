import type { Ctx } from '../conversation/ctx.ts'
import type { Language } from '../texts/tongue.ts'

/**
 * A stranger's sentence in another language than the one written here: that one, where its letters tell, else the question
 * which. Null where it is in no other.
 */
export function foreignWords(
  text: string,
  { reader }: Ctx,
): { language: Language | null; said: string } | null {
  const language = languageOfLetters(text)
  if (language !== null) return language === reader.language ? null : { language, said: text }
  const reads = READ_BY[reader.language] ?? /\p{Script=Latin}/u
  const letters = text.match(/\p{L}/gu) ?? []
  const strange = letters.filter(letter => !reads.test(letter)).length
  if (strange >= FEWEST_LETTERS && strange > letters.length / 2) return { language: null, said: text }
  return reader.language !== 'en' && isEnglishSentence(text) ? { language: null, said: text } : null
}

/** a letter or two may be anything */
const FEWEST_LETTERS = 3
/** Whose letters are no Latin ones. */
const READ_BY: Partial<Record<Language, RegExp>> = {
  uk: /\p{Script=Latin}|\p{Script=Cyrillic}/u,
  ar: /\p{Script=Latin}|\p{Script=Arabic}/u,
}

/** At least three of its small words, and none of German. */
function isEnglishSentence(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter(word => ENGLISH.has(word)).length >= 3 && !words.some(word => GERMAN.has(word))
}
const ENGLISH: ReadonlySet<string> = new Set(
  'i my me you your need want would like can could some someone somebody anyone help with for the a to and is are do does not please hello good morning speak english looking have am this who how what shopping at on tomorrow today'.split(
    ' ',
  ),
)
const GERMAN: ReadonlySet<string> = new Set(
  'ich du sie wir ihr und der die das mein meine nicht ist bin brauche suche hilfe bitte für mit ein eine einen zum zur beim jemand heute morgen kann möchte'.split(
    ' ',
  ),
)

/** What letters alone tell, of somebody of whom nothing else is known; null where several languages share them. */
function languageOfLetters(text: string): Language | null {
  if (/\p{Script=Arabic}/u.test(text)) return /[پچژگکیے]/.test(text) ? null : 'ar'
  if (/[іїєґ]/i.test(text)) return /[ыэъё]/i.test(text) ? null : 'uk'
  return /[ğı]/.test(text.toLocaleLowerCase('tr')) && /[ğışİĞŞ]/.test(text) ? 'tr' : null
}
