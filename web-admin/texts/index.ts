import { de } from './de.ts'
import { en } from './en.ts'
import { type Formats, formats } from './formats.ts'

/** The words of one account's language, and its way of writing dates in one town's time. */
export function textsFor(language: 'de' | 'en', timeZone: string, now: Date): { t: Texts; say: Formats } {
  const t = language === 'en' ? en : de
  return { t, say: formats(language, timeZone, now, t) }
}

/** German is the law: a language that lacks one of its texts does not compile. */
export type Texts = typeof de
export type { Formats } from './formats.ts'
