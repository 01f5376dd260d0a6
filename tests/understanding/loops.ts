import { parse } from 'regexp-tree'

/**
 * Texts that send a pattern round its own loops and then fail: for every part that may repeat, the words that lead to it, and what
 * it repeats, each alone and each pair of them, to the length of a whole message. A loop that can take the same
 * words in more than one way tries all of them.
 */
export function* roundLoopsOf({ source, flags }: RegExp): Generator<string> {
  for (const { lead, turns } of loopsIn(parse(`/${source}/${flags}`).body, '')) {
    const pairs = turns.flatMap(one => turns.filter(other => other !== one).map(other => one + other))
    for (const turn of [...turns, ...pairs]) {
      const times = Math.max(LEAST_TIMES, Math.ceil(READ_LETTERS / turn.length))
      for (const end of ENDS) yield lead + turn.repeat(times) + end
    }
  }
}

/** as many letters as are read of a message */
const READ_LETTERS = 600
const LEAST_TIMES = 45
/** what no rule waits for, and nothing */
const ENDS = ['·', '']
/** What may come so often is a loop. */
const OFTEN = 4

function* loopsIn(part: Expression | null, lead: string): Generator<{ lead: string; turns: string[] }> {
  switch (part?.type) {
    case 'Disjunction':
      yield* loopsIn(part.left, lead)
      yield* loopsIn(part.right, lead)
      return
    case 'Group':
      yield* loopsIn(part.expression, lead)
      return
    case 'Assertion':
      if ('assertion' in part) yield* loopsIn(part.assertion, lead)
      return
    case 'Alternative':
      for (const each of part.expressions) {
        yield* loopsIn(each, lead)
        lead += wordsOf(each)[0]
      }
      return
    case 'Repetition':
      if (timesOf(part).most >= OFTEN) yield { lead, turns: wordsOf(part.expression).filter(Boolean) }
      yield* loopsIn(part.expression, lead)
  }
}

/** Some of what a part of a pattern matches: every choice in it once, the rest as short and as long as it may be. */
function wordsOf(part: Expression | null): string[] {
  switch (part?.type) {
    case 'Char':
      return [part.kind === 'meta' ? (ONE_OF[part.value] ?? 'x') : String.fromCodePoint(part.codePoint)]
    case 'CharacterClass':
      return lettersOf(part)
    case 'Group':
      return wordsOf(part.expression)
    case 'Disjunction':
      return unique([...wordsOf(part.left), ...wordsOf(part.right)])
    case 'Repetition': {
      const words = wordsOf(part.expression)
      const { least, most } = timesOf(part)
      const times = [least, least + 1, least + 2].filter(each => each <= most)
      return unique(times.flatMap(each => words.map(word => word.repeat(each))))
    }
    case 'Assertion':
      return part.kind === 'Lookbehind' && !part.negative ? wordsOf(part.assertion) : ['']
    case 'Alternative': {
      const choices = part.expressions.map(wordsOf)
      const shortest = choices.map(([first = '']) => first)
      const longest = choices.map(words => words.find(Boolean) ?? '')
      const varied = choices.flatMap((words, at) => words.map(word => shortest.with(at, word)))
      return unique([shortest, longest, ...varied].map(words => words.join('')))
    }
    case undefined:
      return ['']
    default:
      // what the same letter was, or a letter of any script
      return ['a']
  }
}

function timesOf({ quantifier }: Repetition): { least: number; most: number } {
  if (quantifier.kind === 'Range') return { least: quantifier.from, most: quantifier.to ?? Infinity }
  return { least: quantifier.kind === '+' ? 1 : 0, most: quantifier.kind === '?' ? 1 : Infinity }
}

function lettersOf({ expressions, negative }: CharacterClass): string[] {
  const named = expressions.flatMap(each => wordsOf(each.type === 'ClassRange' ? each.from : each))
  return unique(negative ? ['a', ' ', ',', '9'].filter(letter => !named.includes(letter)) : named)
}

const unique = (words: string[]): string[] => [...new Set(words)]

const ONE_OF: Readonly<Record<string, string>> = { '\\w': 'a', '\\d': '9', '\\s': ' ', '\\W': ' ', '.': 'x' }

type Expression = NonNullable<ReturnType<typeof parse>['body']>
type Repetition = Extract<Expression, { type: 'Repetition' }>
type CharacterClass = Extract<Expression, { type: 'CharacterClass' }>
