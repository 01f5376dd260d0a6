import type { de } from './de.ts'
import type { Form, Tongue } from './tongue.ts'

export const line = <K extends Key>(
  key: K,
  ...[params]: Params<K> extends undefined ? [] : [Params<K>]
): Line => ({ key, params }) as Line

/**
 * A sentence not yet in a language. `young`: in Du, whoever reads it; `nth`: a label that reads like an earlier one.
 * JSON all through: it waits in the outbox.
 */
export type Line = { [K in Key]: { key: K; params: Params<K>; young?: true; nth?: number } }[Key]

export type Key = keyof typeof de
export type Params<K extends Key> = (typeof de)[K] extends (params: infer P, tongue: Tongue) => Form
  ? P
  : undefined

/** German is the law: another language has each of its texts, with the same parameters. */
export type Texts = {
  [K in Key]: Params<K> extends undefined ? Form : (params: Params<K>, tongue: Tongue) => Form
}
