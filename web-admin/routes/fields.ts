import { z } from 'zod'

/**
 * What browsers send, as values. Nothing is judged here: what can't be read becomes a value that the call refuses, so
 * that the form comes back with a sentence beside the field.
 */
export const text = z.string().default('')
/** left empty: null */
export const maybeText = text.transform(value => value.trim() || null)
/** no number: NaN, which no call takes */
export const maybeNumber = text.transform(value =>
  value.trim() === '' ? null : Number(value.replace(',', '.')),
)
export const number = maybeNumber.transform(value => value ?? Number.NaN)
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

export const params = z.object({ id: z.coerce.number().int().positive() })
export const pageQuery = z.coerce.number().int().min(1).catch(1)
