import { z } from 'zod'

/**
 * What browsers send, as values. Nothing is judged here: what can't be read becomes a value that the call refuses, so
 * that the form comes back with a sentence beside the field.
 */
export const text = z.string().default('')
/** left empty: null */
export const maybeText = text.transform(value => value.trim() || null)
/** left empty: NaN; no number at all: endless; no call takes either, and each has its own sentence */
export const number = text.transform(value => (value.trim() === '' ? Number.NaN : asNumber(value)))
export const maybeNumber = text.transform(value => (value.trim() === '' ? null : asNumber(value)))
const asNumber = (value: string): number => {
  const number = Number(value.trim().replace(',', '.'))
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number
}
export const ticked = z
  .string()
  .optional()
  .transform(value => value !== undefined)
export const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform(value => [value].flat())

/** one of a few words; anything else is null */
export const oneOf = <const Word extends string>(words: readonly Word[]) =>
  text.transform((value): Word | null => words.find(word => word === value) ?? null)

/** what a row can be numbered with; an address with anything else is nobody's */
export const numbered = z.coerce.number().int().positive().max(2_147_483_647)
export const params = z.object({ id: numbered })
export const pageQuery = z.coerce.number().int().min(1).catch(1)
