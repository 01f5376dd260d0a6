import type { Ctx } from '../conversation/ctx.ts'
import type { Language } from '../texts/tongue.ts'
import { hasStrangeLetters, isEnglishSentence, languageOfLetters, plainly } from '../understanding/read.ts'

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
  const isEnglish = reader.language !== 'en' && isEnglishSentence(plainly(text))
  return isEnglish || hasStrangeLetters(text, reader.language) ? { language: null, said: text } : null
}
