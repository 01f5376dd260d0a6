import type { Plain } from './plain.ts'

/**
 * What of a text is weighed, each once: its words and signs, alone and in pairs; and what its words are made of, three to
 * five letters long ("_" is a word's edge), so that a word nobody wrote before is known by its relatives.
 */
export function piecesOf(text: Plain): Pieces {
  const words = new Set<string>()
  const parts = new Set<string>()
  const tokens = text.match(TOKEN) ?? []
  for (const [at, token] of tokens.entries()) {
    words.add(token).add(`${token} ${tokens[at + 1] ?? END}`)
    const word = `_${token}_`
    for (let length = SHORTEST; length <= LONGEST; length++)
      for (let start = 0; start + length <= word.length; start++)
        parts.add(`~${word.slice(start, start + length)}`)
  }
  return { words: [...words], parts: [...parts] }
}

const TOKEN = /[a-z0-9]+|[?!,.:]/g
const END = '|'
const SHORTEST = 3
const LONGEST = 5

export interface Pieces {
  words: readonly string[]
  parts: readonly string[]
}
