import { piece } from './pattern.ts'

/**
 * The name somebody gives for themselves: "Ich heiße Erna Berger", "Mein Name ist …", "Berger, Erna", "Erna".
 * The spelling stays theirs. Null where the words are no name; `lastName` null where only one was said.
 */
export function readName(text: string): PersonName | null {
  const said = text.slice(0, LONGEST_ANSWER_LETTERS).normalize('NFC').replace(/\s+/g, ' ').trim()
  const name = said
    .replace(INTRODUCTION, '')
    .replace(AFTER_NAME, '')
    .replace(/[.!?,;:)\s]+$/, '')
    .trim()
  const turned = /^([^,]+), ?([^,]+)$/.exec(name)
  const words = (turned === null ? name : `${turned[2]} ${turned[1]}`)
    .replace(TITLE, '')
    .split(' ')
    .filter(Boolean)
  if (words.length === 0 || words.length > MOST_NAME_WORDS || !words.every(isNameWord)) return null
  if (words.length === 1) return { firstName: capital(words[0] ?? ''), lastName: null }
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()))
  const lastAt = particle > 0 ? particle : words.length - 1
  return {
    firstName: words.slice(0, lastAt).map(capital).join(' '),
    lastName: words
      .slice(lastAt)
      .map(word => (PARTICLES.has(word.toLowerCase()) ? word : capital(word)))
      .join(' '),
  }
}

const isNameWord = (word: string) => NAME_WORD.test(word) && !NO_NAME.has(word.toLowerCase())

/** "erna" → "Erna", "ANNA-LENA" stays as it is: somebody may want it so. */
const capital = (word: string) =>
  word.replace(/(^|[-'’])(\p{Ll})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase())

const LONGEST_ANSWER_LETTERS = 120
const MOST_NAME_WORDS = 5
const INTRODUCTION = new RegExp(
  piece`
    ^(?:(?:hallo|hi|hey|moin|guten tag|guten morgen|guten abend|servus|grüß gott|gruess gott|ja|also
    |okay|ok|hello)[,.! ]+)*(?:(?:ich|i) (?:hei(?:ß|ss)e|bin)(?: (?:die|der|frau|herr))?
    |mein (?:vor- und nachname|vorname|nachname|name|voller name) (?:ist|lautet)|mein name:?
    |(?:vor)?name:|man nennt mich|nenn mich|hier (?:ist|spricht|schreibt)|my name is|i am|i'm|das ist
    |der name ist|ben|adım|мене звати|я)\s+
  `,
  'iu',
)
const AFTER_NAME = new RegExp(
  piece`
    (?:,? (?:und (?:ich )?(?:wohne|bin|komme|suche|brauche|möchte).*|aus [\p{L}-]+|geboren.*|mein name
    |hei(?:ß|ss)e ich|ist mein name|bin ich|\d.*))$
  `,
  'iu',
)
const TITLE = /^(?:(?:frau|herr|dr\.?|prof\.?|familie|fam\.?)\s+)+/iu
const NAME_WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]{0,39}$/u
const PARTICLES: ReadonlySet<string> = new Set([
  'von',
  'van',
  'zu',
  'zum',
  'zur',
  'de',
  'da',
  'di',
  'del',
  'della',
  'den',
  'der',
  'dos',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'vom',
  'auf',
])
const NO_NAME: ReadonlySet<string> = new Set(
  `
  ich du er sie es wir ihr mein meine dein ist bin sind war hat habe haben brauche suche biete
  möchte moechte will kann nicht kein keine ja nein ok okay gern gerne danke bitte hallo hi moin
  morgen heute hilfe und oder aber für fuer mit beim beim warum wer wie was wo wann das die den dem
  einen eine ein jemand niemand zurück zurueck menü menue abbrechen stopp stop weiter egal anonym
  geheim
  `.split(/\s+/),
)

export interface PersonName {
  firstName: string
  lastName: string | null
}
