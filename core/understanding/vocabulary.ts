import { lettersKey } from './letters-key.ts'
import type { Plain } from './plain.ts'
import { sieveOf } from './sieve.ts'
import { spelledOut } from './spelled-out.ts'

/**
 * Lists of alternatives, each a regex source that begins at a word's start, split in two: what is a word, or its beginning, end
 * or middle, is looked up, all lists at once and in a fraction of the time; what tells more than a word is left a pattern.
 */
export function vocabularyOf(lists: readonly string[]): Vocabulary {
  const table = new Map<number, Entry[]>()
  const patterns = lists.map((source, list) => {
    const rest = alternatives(source).filter(alternative => {
      const [, before, middle = '', after] = WORDLIKE.exec(alternative) ?? []
      const words = spelledOut(middle)
      if (words === null || words.some(word => word.length < KEY_LETTERS)) return true
      for (const word of words) {
        const key = lettersKey(word, 0, KEY_LETTERS)
        const entry = { word, list, anywhere: before !== undefined, whole: after === WORD_END }
        table.set(key, [...(table.get(key) ?? []), entry])
      }
      return false
    })
    return rest.length === 0 ? null : new RegExp(`\\b(?:${rest.join('|')})`, 'g')
  })
  return { patterns, wordsIn: text => wordsIn(text, table), patternsFor: sieveOf(patterns) }
}

function wordsIn(text: Plain, table: ReadonlyMap<number, readonly Entry[]>): Map<number, Span[]> {
  const found = new Map<number, Span[]>()
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    for (let start = 0; start <= word.length - KEY_LETTERS; start++) {
      for (const entry of table.get(lettersKey(word, start, KEY_LETTERS)) ?? NONE) {
        if (start > 0 && !entry.anywhere) continue
        if (!(entry.whole ? word.endsWith(entry.word) : word.startsWith(entry.word, start))) continue
        if (entry.whole && start + entry.word.length !== word.length) continue
        note(found, entry.list, { at, end: at + start + entry.word.length })
      }
    }
  }
  return found
}

/** A word counts once in a list, with the longest that is known of it. */
function note(found: Map<number, Span[]>, list: number, span: Span): void {
  const spans = found.get(list)
  if (spans === undefined) found.set(list, [span])
  else {
    const last = spans.at(-1)
    if (last?.at !== span.at) spans.push(span)
    else if (span.end > last.end) last.end = span.end
  }
}

/** The alternatives of a regex source, split where no bracket is open. */
function alternatives(source: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] ?? ''
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth--
    if (sign === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign === '\\' ? sign + (source[++at] ?? '') : sign
  }
  return parts
}

const WORD = /\w+/g
const WORD_END = '\\b'
/** `hund`, `\w*hund\w*`, `hund(?:e|en)?\b` */
const WORDLIKE = /^(\\w\*)?([a-z()[\]?:|]+)(\\b|\\w\*)?$/
/** Words are found by so many first letters. */
const KEY_LETTERS = 3
const NONE: readonly Entry[] = []

interface Entry {
  word: string
  list: number
  /** may stand at a compound's end: `\w*hund` */
  anywhere: boolean
  /** nothing follows */
  whole: boolean
}

export interface Vocabulary {
  /** what is left of each list; null for nothing */
  patterns: readonly (RegExp | null)[]
  /** the words that a text holds, by list */
  /** the lists whose pattern a text can match at all */
  patternsFor: (text: Plain) => ReadonlySet<number>
  wordsIn: (text: Plain) => ReadonlyMap<number, readonly Span[]>
}

interface Span {
  at: number
  end: number
}
