import type { Refusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'

/** Every refusal has its sentence under its own name. */
export const refused = (refusal: Refusal): Line =>
  (line as (key: string, params: unknown) => Line)(`refused.${refusal.refused}`, refusal.params)
