import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js'

/** The first phone number in what somebody wrote or dictated, as E.164; German where no country is named. */
export function readPhone(text: string): string | null {
  for (const [digits] of inFigures(text).matchAll(DIGITS)) {
    const number = parsePhoneNumberFromString(digits.replace(/[^\d+]/g, ''), 'DE')
    if (number?.isValid() && canBeCalled(number)) return number.number
  }
  return null
}

/** "null fünf zwei fünf null …" */
const inFigures = (text: string): string =>
  text.replace(FIGURES, words => words.replace(FIGURE, word => String(figureOf(word))))
const figureOf = (word: string): number =>
  SPOKEN.indexOf(word.toLowerCase().replace('zwo', 'zwei').replace('fuenf', 'fünf'))
const SPOKEN = 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ')
const FIGURE = new RegExp(`(?<!\\p{L})(?:${SPOKEN.join('|')}|zwo|fuenf)(?!\\p{L})`, 'giu')
const FIGURES = new RegExp(`${FIGURE.source}(?:[ ,-]+${FIGURE.source}){4,}`, 'giu')

/** … where somebody says that it is theirs: "meine Nummer ist …" */
export const ownPhoneTold = (text: string): string | null => (MINE.test(text) ? readPhone(text) : null)

const MINE = /\b(?:meine (?:\w+ ){0,2}?\w*nummer|erreichbar|erreichen|my (?:phone )?number)\b/i

/** Somebody speaks of the telephones that they have or don't have: no wish for help with one. */
export const isAboutPhone = (text: string): boolean => ABOUT_PHONE.test(text)
/** … and has one after all */
export const hasLandline = (text: string): boolean => LANDLINE.test(text)

/** Numbers in Germany may be short, so the rules of the numbering plan alone let half of one pass. */
function canBeCalled({ countryCallingCode, nationalNumber }: PhoneNumber): boolean {
  if (countryCallingCode !== '49') return true
  if (NOT_A_PERSON.test(nationalNumber)) return false
  const shortest = MOBILE.test(nationalNumber) ? SHORTEST_MOBILE : SHORTEST_LANDLINE
  return nationalNumber.length >= shortest
}

const DIGITS = /\+?\d(?:[\s()/.\-–]{0,3}\d){4,}/g
/** 0800, 0900, 0180, 0137 and whatever else begins with 01 and is no mobile */
const NOT_A_PERSON = /^(?:[89]00|1(?![567]))/
const MOBILE = /^1[567]/
const SHORTEST_MOBILE = 10
const SHORTEST_LANDLINE = 7

const ABOUT_PHONE =
  /^(?!.*\b(?:hilfe|helfen|erklär\w*|einrichten|zeigen|kaputt|problem\w*)\b)(?:(?:(?:ich|wir|ja|nein|nee|ne|aber|also|leider|doch|da) )*(?:hab|habe|haben|besitze|gibt es|geht nur)\b.*\b(?:handy|telefon\w*|festnetz\w*|mobil\w*|smartphone|nummer|internet|anschluss)\b|(?:kein|nur|ohne) \w*(?:handy|telefon|festnetz|nummer))/i
const LANDLINE = /\bfestnetz|\bnur (?:ein )?(?:normales |altes )?telefon|\bkein (?:handy|smartphone)\b/i
