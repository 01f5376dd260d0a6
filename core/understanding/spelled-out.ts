/**
 * Every word that a short regex source stands for, `aest(?:e|chen)n?` for one: the four of them. Null where it says more than
 * letters, choices and what may be missing, or stands for too many.
 */
export function spelledOut(source: string): string[] | null {
  const read = choicesAt(source, 0)
  return read === null || read.next !== source.length || read.words.length > MOST ? null : read.words
}

/** Alternatives up to a closing bracket or the end. */
function choicesAt(source: string, from: number): Read | null {
  const words: string[] = []
  let branch = ['']
  let at = from
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      words.push(...branch)
      branch = ['']
      at++
      continue
    }
    const piece = pieceAt(source, at)
    if (piece === null) return null
    const optional = source[piece.next] === '?'
    branch = branch.flatMap(word => [...piece.words, ...(optional ? [''] : [])].map(end => word + end))
    if (branch.length > MOST) return null
    at = piece.next + (optional ? 1 : 0)
  }
  return { words: [...words, ...branch], next: at }
}

/** A letter, `[nrs]` or `(?:a|b)`. */
function pieceAt(source: string, at: number): Read | null {
  const sign = source[at] ?? ''
  if (/[a-z]/.test(sign)) return { words: [sign], next: at + 1 }
  if (sign === '[') {
    const end = source.indexOf(']', at)
    const letters = source.slice(at + 1, end)
    return end > at && /^[a-z]+$/.test(letters) ? { words: [...letters], next: end + 1 } : null
  }
  if (!source.startsWith('(?:', at)) return null
  const inner = choicesAt(source, at + '(?:'.length)
  return inner === null || source[inner.next] !== ')' ? null : { words: inner.words, next: inner.next + 1 }
}

const MOST = 60

interface Read {
  words: string[]
  /** where to read on */
  next: number
}
