import { readName } from './person-name.ts'

/** Who was asked for the first name often sends the other right after it, written as the first, before the next question is read. */
export function surnameAfter(firstName: string | null, text: string): string | null {
  const name = readName(text)
  if (name === null) return null
  if (name.lastName !== null) return name.firstName === firstName ? name.lastName : null
  const asTyped = startsUpper(firstName ?? '') === startsUpper(text.trim())
  return asTyped || /\bname\b/i.test(text) ? name.firstName : null
}

const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text)
