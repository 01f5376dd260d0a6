import { HARMLESS_BY_CONTEXT } from './danger-contexts.ts'
import { DANGER_CUES, HARMLESS } from './danger-cues.ts'
import { ENGLISH_DANGER_CUES, ENGLISH_HARMLESS } from './english-danger-cues.ts'
import { plain } from './plain.ts'

/**
 * Acute danger in a line, whatever is being talked about; null for none. Rather once too often than once too
 * few: the answer costs one message. What the rest of the line explains ("mein Handy ist ins Klo gefallen") and
 * turns of phrase ("mir fällt die Decke auf den Kopf") are taken out first.
 */
export function danger(text: string): Danger | null {
  const line = [...HARMLESS_BY_CONTEXT, ...HARMLESS, ...ENGLISH_HARMLESS].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    ` ${plain(text)} ` as string,
  )
  return [...DANGER_CUES, ...ENGLISH_DANGER_CUES].find(({ pattern }) => pattern.test(line))?.danger ?? null
}

export type Danger = 'medical' | 'violence' | 'suicide' | 'fire'
