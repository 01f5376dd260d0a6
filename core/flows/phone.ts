import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { type Line, line } from '../texts/line.ts'

/** A phone number in what somebody wrote, as E.164; German where no country is named. */
export function readPhone(text: string): string | null {
  const number = parsePhoneNumberFromString(
    text.replace(/[^\d+]/g, match => (/[\s()/.-]/.test(match) ? '' : ' ')).trim(),
    'DE',
  )
  return number?.isValid() ? number.number : null
}

/** Why what was said is no number: none at all, or one that can't be dialled. */
export const phoneProblem = (text: string): Line =>
  line(/\d/.test(text) ? 'register.phoneAgain' : 'register.phoneNeeded')
