import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { z } from 'zod'
import type { InputProblem } from '../../domain/refusal.ts'

/** A number as people write it, "05250 1234": comes out as E.164. */
export const phoneNumber = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .transform((written, ctx) => {
    const number = readPhoneNumber(written)
    if (number !== null) return number
    const local = /^[1-9][\d\s/-]{2,8}$/.test(written)
    const problem: InputProblem = local ? 'area-code' : 'wrong'
    ctx.addIssue({ code: 'custom', message: problem })
    return z.NEVER
  })

/** E.164, or null for what is no number that could be called. */
export function readPhoneNumber(written: string): string | null {
  const number = parsePhoneNumberFromString(written, 'DE')
  return number?.isValid() ? number.number : null
}
