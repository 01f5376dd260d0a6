import { ar } from './ar.ts'
import { arabicTongue } from './ar-tongue.ts'
import { de } from './de.ts'
import { deLeicht } from './de-leicht.ts'
import { easyGermanTongue } from './de-leicht-tongue.ts'
import { germanTongue } from './de-tongue.ts'
import { isolated } from './direction.ts'
import { en } from './en.ts'
import { englishTongue } from './en-tongue.ts'
import type { Line, Texts } from './line.ts'
import type { Form, Language, Reader, Tongue } from './tongue.ts'
import { tr } from './tr.ts'
import { turkishTongue } from './tr-tongue.ts'
import { uk } from './uk.ts'
import { ukrainianTongue } from './uk-tongue.ts'

/** A line in the reader's words. */
export function render(line: Line, reader: Reader): string {
  const { texts, tongue } = languages[reader.language]
  const text = texts[line.key] as Form | ((params: unknown, tongue: Tongue) => Form)
  const form = typeof text === 'function' ? text(line.params, tongue(reader)) : text
  const said = typeof form === 'string' ? form : form[line.young ? 'du' : reader.address]
  return isolated(line.nth === undefined ? said : `${said} (${line.nth})`, reader.language)
}

/** Lines of one message, a blank line between them. */
export const renderAll = (lines: readonly Line[], reader: Reader): string =>
  lines.map(line => render(line, reader)).join('\n\n')

export const isLanguage = (name: string | null | undefined): name is Language =>
  !!name && Object.hasOwn(languages, name)

/** The language that somebody's messenger is set to (`tr`, `en-GB`), where it is one of ours. */
export function languageOf(tag: string | null | undefined): Language | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0]
  return isLanguage(language) ? language : null
}

const languages = {
  de: { texts: de, tongue: germanTongue },
  'de-leicht': { texts: deLeicht, tongue: easyGermanTongue },
  en: { texts: en, tongue: englishTongue },
  tr: { texts: tr, tongue: turkishTongue },
  uk: { texts: uk, tongue: ukrainianTongue },
  ar: { texts: ar, tongue: arabicTongue },
} satisfies Record<Language, { texts: Texts; tongue: (reader: Reader) => Tongue }>
