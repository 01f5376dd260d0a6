import { writeFile } from 'node:fs/promises'
import { CATEGORIES } from '../../../core/domain/categories.ts'
import { INTENTS } from '../../../core/understanding/intents.ts'
import { withoutDenied } from '../../../core/understanding/negation.ts'
import { piecesOf } from '../../../core/understanding/pieces.ts'
import { plain } from '../../../core/understanding/plain.ts'
import { likelihoods, MEANINGS, signOf } from '../../../core/understanding/weighing.ts'
import { fingerprint, readCorpus } from './read.ts'

// `npm run understand:learn`: the weights of all pieces that occur in LEAST_SENTENCES of the corpus at least, by logistic
// regression (AdaGrad, Duchi et al. 2011, https://jmlr.org/papers/v12/duchi11a.html). The same corpus gives the same file.
// The halves set aside are not read.

const LEAST_SENTENCES = 3
const ROUNDS = 15
const RATE = 0.3
/** how strongly a weight is drawn to nothing at each step */
const SHRINKING = 5e-4
const FIRST_STEPS = 1e-3
const BIAS_SHARE = 0.1
const TARGET = new URL('../../../core/understanding/weights.ts', import.meta.url)

const corpus = [...readCorpus('develop'), ...readCorpus('develop', 'en')]
const texts = corpus.map(({ text }) => piecesOf(withoutDenied(plain(text))))
const places = knownPieces()
const sentences = texts.map(({ words, parts }) => [...shared(words), ...shared(parts)])
const posts = corpus.flatMap(({ intent }, at) => (intent === 'request' || intent === 'offer' ? [at] : []))

const intents = learn(
  INTENTS,
  corpus.map((label, at) => ({ sentence: sentences[at] ?? [], meaning: label.intent })),
)
const categories = learn(
  CATEGORIES,
  posts.map(at => ({ sentence: sentences[at] ?? [], meaning: corpus[at]?.category ?? 'other' })),
)
const lines = ['', ...places.keys()].map((piece, at) => {
  const place = at === 0 ? places.size : at - 1
  const signs = [...intents(place), ...categories(place)].map(signOf).join('')
  return piece === '' ? signs : `${piece} ${signs}`
})
await writeFile(TARGET, `${head()}export const WEIGHTS = \`\n${lines.join('\n')}\n\`\n`)
console.log(`${places.size} pieces of ${corpus.length} sentences`)

function head(): string {
  return `/**
 * Learned from the corpus of labelled sentences by \`npm run understand:learn\`; not written by hand. First what stands for no
 * piece; then a piece a line, and a sign for what it says about each of ${MEANINGS.length} meanings (\`weighing.ts\`).
 */
export const LEARNED_FROM = '${fingerprint()}'
`
}

function knownPieces(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const piece of texts.flatMap(({ words, parts }) => [...words, ...parts]))
    counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const known = [...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([piece]) => piece)
  return new Map(known.sort().map((piece, place) => [piece, place]))
}

function shared(pieces: readonly string[]): Part[] {
  const known = pieces.flatMap(piece => places.get(piece) ?? [])
  return known.map(place => ({ place, share: 1 / Math.sqrt(known.length) }))
}

/** The weights of one piece, by its place, for each of these meanings. */
function learn<Meaning>(
  meanings: readonly Meaning[],
  examples: readonly { sentence: readonly Part[]; meaning: Meaning }[],
): (place: number) => Float64Array {
  const many = meanings.length
  const weights = new Float64Array((places.size + 1) * many)
  const steps = new Float64Array(weights.length).fill(FIRST_STEPS)
  const bias = { place: places.size, share: 1 }
  for (const { sentence, meaning } of inRounds(examples)) {
    const sums = new Float64Array(many)
    for (const { place, share } of [...sentence, bias])
      for (let at = 0; at < many; at++) sums[at] = (sums[at] ?? 0) + share * (weights[place * many + at] ?? 0)
    likelihoods(sums).forEach((likely, at) => {
      const wrong = likely - (meanings[at] === meaning ? 1 : 0)
      for (const { place, share } of [...sentence, { ...bias, share: BIAS_SHARE }]) {
        const which = place * many + at
        const slope = wrong * share + SHRINKING * (weights[which] ?? 0)
        const step = (steps[which] ?? 0) + slope ** 2
        steps[which] = step
        weights[which] = (weights[which] ?? 0) - (RATE * slope) / Math.sqrt(step)
      }
    })
  }
  return place => weights.subarray(place * many, (place + 1) * many)
}

/** Each example once a round, in another order each time and always in the same ones. */
function* inRounds<Example>(examples: readonly Example[]): Iterable<Example> {
  let seed = 1
  const order = [...examples]
  for (let round = 0; round < ROUNDS; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const other = Math.floor((seed / 2147483648) * (last + 1))
      const [a, b] = [order[last] as Example, order[other] as Example]
      order[last] = b
      order[other] = a
    }
    yield* order
  }
}

interface Part {
  place: number
  /** of its kind in its sentence: the squares sum to 1 */
  share: number
}
