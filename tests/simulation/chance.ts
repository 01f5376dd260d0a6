/**
 * Chance by name: the same seed and the same names give the same number in whatever order they are asked for, so
 * every policy meets the same world and the same answers (common random numbers).
 */
export function chance(seed: number, a: number, b: number, what: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  hash = mix(hash ^ Math.imul(a + 1, 0xc2b2ae35))
  hash = mix(hash ^ Math.imul(b + 1, 0x27d4eb2f))
  hash = mix(hash ^ Math.imul(what + 1, 0x165667b1))
  return ((hash >>> 0) + 0.5) / 4294967296
}

/** splitmix32's finaliser. https://github.com/skeeto/hash-prospector */
function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x21f0aaad)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x735a2d97)
  return hash ^ (hash >>> 15)
}

/** Box–Muller */
export const normalOf = (u: number, v: number): number =>
  Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v)

/** A stream for things that are drawn one after the other. */
export function stream(seed: number, name: number): () => number {
  let count = 0
  return () => chance(seed, name, count++, 0x5eed)
}

/** Gamma(shape, 1), Marsaglia and Tsang 2000. */
function gamma(shape: number, draw: () => number): number {
  if (shape < 1) return gamma(shape + 1, draw) * draw() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalOf(draw(), draw())
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(draw()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

export function beta(a: number, b: number, draw: () => number): number {
  const x = gamma(a, draw)
  return x / (x + gamma(b, draw))
}
