import type { Ctx } from '../conversation/ctx.ts'
import type { Language } from '../texts/tongue.ts'
import { isEnglishSentence, plainly } from '../understanding/read.ts'

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
  return reader.language !== 'en' && isEnglishSentence(plainly(text)) ? { language: null, said: text } : null
}

/** a letter or two may be anything */
const FEWEST_LETTERS = 3
/** Whose letters are no Latin ones. */
const READ_BY: Partial<Record<Language, RegExp>> = {
  uk: /\p{Script=Latin}|\p{Script=Cyrillic}/u,
  ar: /\p{Script=Latin}|\p{Script=Arabic}/u,
}

/** What letters alone tell, of somebody of whom nothing else is known; null where several languages share them. */
function languageOfLetters(text: string): Language | null {
  if (/\p{Script=Arabic}/u.test(text)) return /[پچژگکیے]/.test(text) ? null : 'ar'
  if (/[іїєґ]/i.test(text)) return /[ыэъё]/i.test(text) ? null : 'uk'
  return /[ğı]/.test(text.toLocaleLowerCase('tr')) && /[ğışİĞŞ]/.test(text) ? 'tr' : null
}
