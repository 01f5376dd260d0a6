import { readName } from './person-name.ts'

/**
 * The name somebody has from now on: "ich heiße jetzt Müller", "mein neuer Nachname ist Müller". One word is the last name,
 * unless it is called the first.
 */
export function readNewName(text: string): NewName | null {
  const said = FROM_NOW_ON.exec(text.slice(0, LONGEST_LETTERS).normalize('NFC').replace(/\s+/g, ' '))
  if (said === null) return null
  const [words = ''] = (said[1] ?? '').replace(/^.*\bsondern /i, '').split(NAME_ENDS)
  const name = readName(words)
  if (name === null) return null
  if (WHOLE_LAST_NAME.test(said[0]) || PARTICLE.test(words)) {
    const lastName = name.lastName === null ? name.firstName : words.trim()
    return { firstName: null, lastName }
  }
  if (name.lastName !== null) return name
  return /\bvorname/i.test(said[0])
    ? { firstName: name.firstName, lastName: null }
    : { firstName: null, lastName: name.firstName }
}

/** The same among other things: of a whole name one part is told, or that it is new. */
export const newNameTold = (text: string): NewName | null => (RENAMED.test(text) ? readNewName(text) : null)

const LONGEST_LETTERS = 200
const FROM_NOW_ON =
  /(?:hei(?:ß|ss)e|(?:vor|nach|familien)?name (?:ist|lautet)|neuer (?:vor|nach|familien)?name|my name is)(?: ich)?:? (?:(?:ist|lautet|jetzt|nun|now|ab sofort|inzwischen|neuerdings|wieder|auch|seit (?:der|meiner) \S+) )*(.+)/i
const RENAMED = /\b(?:jetzt|nun|inzwischen|wieder|neuerdings)\b|(?:nach|familien|vor)name/i
const WHOLE_LAST_NAME = /(?:nach|familien)name/i
const PARTICLE = /^(?:von|van|vom|zu|zur|de|der|ter) /i
const NAME_ENDS = /[,.;:!?(]| (?:und|statt|nicht|früher|vorher|aber|weil|seit|wegen|ändern) /i

interface NewName {
  firstName: string | null
  lastName: string | null
}
