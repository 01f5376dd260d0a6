/**
 * What rules found and what the weights say, decided together: the rules' finding counts `trust` more, in logarithms of a
 * likelihood, than any other meaning. `second` is one almost as likely.
 */
export function decide<Meaning>(
  weighed: ReadonlyMap<Meaning, number>,
  ruled: Meaning | null,
  trust: number,
): Decided<Meaning> {
  const odds = [...weighed].map(
    ([meaning, share]) => [meaning, share * (meaning === ruled ? Math.exp(trust) : 1)] as const,
  )
  const all = odds.reduce((sum, [, odd]) => sum + odd, 0)
  const [best, next] = odds.sort((a, b) => b[1] - a[1]) as [Odd<Meaning>, Odd<Meaning>]
  return {
    meaning: best[0],
    share: best[1] / all,
    second: next[1] * NEAR > best[1] ? next[0] : null,
  }
}

/** So many times as likely leaves no doubt worth a question. */
const NEAR = 1.5

type Odd<Meaning> = readonly [Meaning, number]

interface Decided<Meaning> {
  meaning: Meaning
  /** how likely, of 1 */
  share: number
  second: Meaning | null
}
