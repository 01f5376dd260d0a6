/**
 * What a text must hold for a pattern to match: at least one of these pieces. Null where that cannot be told. A look around
 * asks for nothing here, so that more may be let through, but never less.
 */
export function neededBy(source: string): readonly string[] | null {
  return choicesAt(source, 0).needed
}

/** Alternatives up to a closing bracket or the end. */
function choicesAt(source: string, from: number): Read {
  const needed: string[] = []
  let open = false
  let at = from
  for (;;) {
    const branch = branchAt(source, at)
    if (branch.needed === null) open = true
    else needed.push(...branch.needed)
    at = branch.next
    if (source[at] !== '|') return { needed: open || needed.length > MOST ? null : needed, next: at }
    at++
  }
}

function branchAt(source: string, from: number): Read {
  const found: (readonly string[])[] = []
  let run = ''
  const close = () => {
    if (run.trim().length >= LEAST_LETTERS) found.push([run.trim()])
    run = ''
  }
  let at = from
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const { kind, needed, next } = pieceAt(source, at)
    const [, quantifier = ''] = /^([?*+]|\{\d+,?\d*\})?\??/.exec(source.slice(next)) ?? []
    const maybeNone = quantifier === '?' || quantifier === '*' || quantifier.startsWith('{0')
    at = next + quantifier.length + (quantifier !== '' && source[next + quantifier.length] === '?' ? 1 : 0)
    if (kind === 'nothing') continue
    if (kind === 'letter' && quantifier === '') {
      run += needed?.[0] ?? ''
      continue
    }
    close()
    if (kind === 'group' && !maybeNone && needed !== null) found.push(needed)
  }
  close()
  found.sort((a, b) => a.length - b.length || shortest(b) - shortest(a))
  return { needed: found[0] ?? null, next: at }
}

/** One letter, a class, a group, or what takes no room. */
function pieceAt(source: string, at: number): Read & { kind: 'letter' | 'class' | 'group' | 'nothing' } {
  const sign = source[at] ?? ''
  if (sign === '^' || sign === '$') return { kind: 'nothing', needed: null, next: at + 1 }
  if (sign === '.') return { kind: 'class', needed: null, next: at + 1 }
  if (sign === '[') return { kind: 'class', needed: null, next: source.indexOf(']', at) + 1 }
  if (sign === '\\') {
    const escaped = source[at + 1] ?? ''
    if (escaped === 'b') return { kind: 'nothing', needed: null, next: at + 2 }
    if (/\w/.test(escaped)) return { kind: 'class', needed: null, next: at + 2 }
    return { kind: 'letter', needed: [escaped], next: at + 2 }
  }
  if (sign !== '(') return { kind: 'letter', needed: [sign], next: at + 1 }
  const [opening = '('] = /^\((?:\?(?:<?[=!]|:))?/.exec(source.slice(at)) ?? []
  const inner = choicesAt(source, at + opening.length)
  const aside = opening !== '(' && opening !== '(?:'
  return { kind: aside ? 'nothing' : 'group', needed: aside ? null : inner.needed, next: inner.next + 1 }
}

const shortest = (pieces: readonly string[]) => Math.min(...pieces.map(({ length }) => length))

const LEAST_LETTERS = 3
const MOST = 300

interface Read {
  needed: readonly string[] | null
  /** where to read on */
  next: number
}
