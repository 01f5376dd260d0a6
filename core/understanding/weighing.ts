import { CATEGORIES, type Category } from '../domain/categories.ts'
import { INTENTS, type Intent } from './intents.ts'
import { piecesOf } from './pieces.ts'
import type { Plain } from './plain.ts'
import { WEIGHTS } from './weights.ts'

/**
 * How likely a text means each intent and each kind of help, by the weights of its pieces. Rules see what somebody thought
 * of; weights see what rules have no word for, and decide with them.
 */
export function weigh(text: Plain): Weighed {
  const sums = new Float64Array(MEANINGS.length)
  add(sums, 1, BIAS)
  const { words, parts } = piecesOf(text)
  for (const kind of [words, parts]) {
    const known = kind.flatMap(piece => TABLE.get(piece) ?? [])
    // a long text says no more by having more pieces
    const share = 1 / Math.sqrt(known.length)
    for (const weights of known) add(sums, share, weights)
  }
  return {
    intents: shares(INTENTS, sums.subarray(0, INTENTS.length)),
    categories: shares(CATEGORIES, sums.subarray(INTENTS.length)),
  }
}

/** The words that speak most for a meaning, the strongest first. */
export function wordsFor(meaning: Intent | Category, text: Plain): string[] {
  // `other` is the last of the kinds of help; as an intent nobody asks what spoke for it
  const at = MEANINGS.lastIndexOf(meaning)
  return piecesOf(text)
    .words.map(piece => ({ piece, weight: weightOf(TABLE.get(piece)?.charCodeAt(at) ?? NOTHING) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOLD)
    .map(({ piece }) => piece)
}

const TOLD = 3

/** What a line of weights holds, in its order. */
export const MEANINGS = [...INTENTS, ...CATEGORIES] as const

/** A weight is written as one sign, so that a piece is one short line: from # over ? (nothing) to [, none of them an escape. */
export const signOf = (weight: number): string =>
  String.fromCharCode(NOTHING + Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))))
const weightOf = (sign: number): number => (sign - NOTHING) * STEP
const NOTHING = '?'.charCodeAt(0)
const STEP = 0.15
const MOST = 28

function add(sums: Float64Array, share: number, weights: string): void {
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] ?? 0) + share * weightOf(weights.charCodeAt(at))
}

function shares<Meaning>(meanings: readonly Meaning[], sums: Float64Array): ReadonlyMap<Meaning, number> {
  const likely = likelihoods(sums)
  return new Map(meanings.map((meaning, at) => [meaning, likely[at] ?? 0]))
}

/** Sums of weights as likelihoods, which sum to 1. */
export function likelihoods(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const odds = sums.map(sum => Math.exp(sum - most))
  const all = odds.reduce((total, one) => total + one, 0)
  return odds.map(odd => odd / all)
}

const [BIAS = '', ...LINES] = WEIGHTS.trim().split('\n')
const TABLE = new Map(
  LINES.map(line => {
    const end = line.length - MEANINGS.length
    return [line.slice(0, end - 1), line.slice(end)] as const
  }),
)

/** Shares of 1. */
interface Weighed {
  intents: ReadonlyMap<Intent, number>
  categories: ReadonlyMap<Category, number>
}
