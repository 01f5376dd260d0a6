import type { Plain } from './plain.ts'

/**
 * A line while it is being read: what a rule has understood is blanked out, so that no later rule reads it
 * again ("Donnerstag, den 3.12., um 10" – the 10 is no day). Lives within one call only.
 */
export const lineOf = (text: Plain, heard: Heard[] = []): Line => ({ rest: text, heard })

/**
 * Blanks every match that `read` makes sense of (null = leave it to others) and returns what it made of them.
 */
export function take<T>(
  line: Line,
  slot: Slot,
  pattern: RegExp,
  read: (match: RegExpExecArray) => T | null,
): Taken<T>[] {
  // matchAll copies its pattern; most patterns find nothing, and search tells so three times faster
  if (line.rest.search(pattern) < 0) return []
  const taken: Taken<T>[] = []
  for (const match of line.rest.matchAll(pattern)) {
    const value = read(match)
    if (value === null) continue
    taken.push({ value, words: match[0], at: match.index, end: match.index + match[0].length })
    line.heard.push({ slot, words: match[0].trim() })
  }
  for (const span of taken) blank(line, span)
  return taken
}

/** Takes what was found beforehand and nobody has read yet; tells how much that was. */
export function takeFound(line: Line, slot: Slot, found: readonly { at: number; end: number }[]): number {
  const unread = found.filter(({ at, end }) => !line.rest.slice(at, end).includes(BLANK))
  for (const span of unread) {
    line.heard.push({ slot, words: line.rest.slice(span.at, span.end) })
    blank(line, span)
  }
  return unread.length
}

function blank(line: Line, { at, end }: { at: number; end: number }): void {
  line.rest = line.rest.slice(0, at) + BLANK.repeat(end - at) + line.rest.slice(end)
}

/** Stands for every letter that has been understood; no rule's pattern matches it by accident. */
const BLANK = '·'

export type Slot =
  | 'intent'
  | 'category'
  | 'days'
  | 'time'
  | 'part'
  | 'every'
  | 'urgent'
  | 'people'
  | 'minutes'
  | 'district'

/** Which words (in the plain spelling) led to which part of the understanding. */
export interface Heard {
  slot: Slot
  words: string
  /** no rule knows these words: they weighed most */
  weighed?: true
}

export interface Line {
  rest: string
  readonly heard: Heard[]
}

export interface Taken<T> {
  value: T
  words: string
  at: number
  end: number
}
