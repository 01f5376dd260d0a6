import { de } from './de.ts'
import { germanTongue } from './de-tongue.ts'
import type { Line, Texts } from './line.ts'
import type { Form, Language, Reader, Tongue } from './tongue.ts'

/** A line in the reader's words. */
export function render(line: Line, reader: Reader): string {
  const { texts, tongue } = languages[reader.language]
  const text = texts[line.key] as Form | ((params: unknown, tongue: Tongue) => Form)
  const form = typeof text === 'function' ? text(line.params, tongue(reader)) : text
  const said = typeof form === 'string' ? form : form[line.young ? 'du' : reader.address]
  return line.nth === undefined ? said : `${said} (${line.nth})`
}

/** Lines of one message, a blank line between them. */
export const renderAll = (lines: readonly Line[], reader: Reader): string =>
  lines.map(line => render(line, reader)).join('\n\n')

export const isLanguage = (name: string | null | undefined): name is Language => !!name && name in languages

/** German, whose texts are the law, comes first. */
const languages = { de: { texts: de, tongue: germanTongue } } satisfies Record<
  Language,
  { texts: Texts; tongue: (reader: Reader) => Tongue }
>

export const LANGUAGES = Object.keys(languages) as Language[]
