import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** A phone number in what somebody wrote, as E.164; German where no country is named. */
export function readPhone(text: string): string | null {
  const number = parsePhoneNumberFromString(
    text.replace(/[^\d+]/g, match => (/[\s()/.-]/.test(match) ? '' : ' ')).trim(),
    'DE',
  )
  return number?.isValid() ? number.number : null
}
