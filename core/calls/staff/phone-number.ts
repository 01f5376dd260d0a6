import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { z } from 'zod'

/** A number as people write it, "05250 1234": comes out as E.164. */
export const phoneNumber = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .transform((written, ctx) => {
    const number = readPhoneNumber(written)
    if (number !== null) return number
    ctx.addIssue({ code: 'custom', message: 'not a phone number' })
    return z.NEVER
  })

/** E.164, or null for what is no number that could be called. */
export function readPhoneNumber(written: string): string | null {
  const number = parsePhoneNumberFromString(written, 'DE')
  return number?.isValid() ? number.number : null
}
