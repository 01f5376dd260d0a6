import { piece } from './pattern.ts'
import { isPerson } from './persons.ts'
import { plain } from './plain.ts'

/**
 * The name somebody gives: "Ich heiße Erna Berger", "Mein Name ist …", "Berger, Erna", "sie heißt Hedwig Krüger und …".
 * The spelling stays theirs. Null where the words are no name; `lastName` null where only one was said.
 */
export function readName(text: string): PersonName | null {
  const said = tidied(text)
  const named = said.replace(NAMED, '')
  const name = said === named ? said.replace(INTRODUCTION, '') : named.replace(GOES_ON, '')
  return nameOf(name.replace(AFTER_NAME, ''))
}

/**
 * The name somebody gives unasked, among other things: "ich bin die Herta Wübbe, 88 Jahre …". Only where words say that it is
 * one: "ich bin Witwe" is none.
 */
export function nameTold(text: string): PersonName | null {
  for (const part of tidied(text).split(/(?<=[\p{L}]{3})[.!;] |\n/u)) {
    const said = OWN_NAME.exec(part)
    if (said === null) continue
    const rest = part.slice(said.index + said[0].length)
    const withAge = THEN_AGE.test(rest)
    const name = nameOf(rest.replace(GOES_ON, '').replace(AFTER_NAME, ''))
    const sure = said[1] === undefined || withAge || (name?.lastName != null && isWrittenAsName(name, part))
    if (name !== null && sure && !isPerson(plain(name.firstName))) return name
  }
  return null
}

/** "die Herta Wübbe" and "Herta Wübbe", not "die beste Köchin". */
const isWrittenAsName = ({ firstName, lastName }: PersonName, text: string): boolean =>
  text.includes(`${firstName} ${lastName}`) && !isPerson(plain(lastName?.split(' ').at(-1) ?? ''))

/** "Papa", "meine Mutter": whoever it is, it is no name that a stranger could ask for. */
export const isKin = (text: string): boolean => KIN.test(plain(text))

const tidied = (text: string): string =>
  text.slice(0, LONGEST_ANSWER_LETTERS).normalize('NFC').replace(/\s+/g, ' ').trim()

function nameOf(said: string): PersonName | null {
  const name = said.replace(/[.!?,;:)\s]+$/, '').trim()
  const turned = /^((?:(?:von|van|de|zu|der|den) )*[^, ]+), ?([^,]+)$/i.exec(name)
  const words = (turned === null ? name.replace(/,.*$/, '') : `${turned[2]} ${turned[1]}`)
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

const LONGEST_ANSWER_LETTERS = 200
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
/** what says outright that a name follows, whoever's it is */
const NAMED = new RegExp(
  piece`
    ^.{0,40}?(?<!\p{L})(?:(?:ich|er|sie|der|die|das|mama|mum|mom|mami|papa|papi|dad|mutter|vater|mutti|vati|oma|opa|tante|onkel|mudder) (?:hei(?:ß|ss)e|hei(?:ß|ss)t)
    |(?:mein|sein|ihr|der|ihre|seine) (?:richtiger |voller )?(?:name|vorname|nachname) (?:ist|lautet)|(?:his|her|my) name is)(?: (?:auch|richtig|nämlich|halt|eigentlich|jetzt|nun|inzwischen|wieder|mit vornamen|mit nachnamen))*\s+
  `,
  'iu',
)
/** the same of oneself, in the middle of other things; with "ich bin" in the first group */
const OWN_NAME = new RegExp(
  piece`
    (?<!\p{L})(?:(?:ich )?hei(?:ß|ss)e|mein name ist|my name is|hier (?:ist|spricht|schreibt)|((?:ich bin|bin|i am|i'm)(?: (?:die|der))?))\s+
  `,
  'iu',
)
/** "Leon, 15": only a person has an age */
const THEN_AGE = /^\p{L}[\p{L}'-]+,? (?:und )?(?:bin )?\d{1,2}(?:,| und | jahre|$|[.!])/iu
/** where the name ends and the sentence goes on */
const GOES_ON =
  /(?:,? (?:und|aber|mit|aus|in|von beruf|wohn\p{L}*|komm\p{L}*|hört|ist|hat|bin|war|kann|geb\p{L}*|jahrgang|johrgang|such\p{L}*|brauch\p{L}*|will|möchte|würde|kann)(?= |$)|[,.;:!?(]| \d).*$/iu
const KIN =
  /^(?:(?:mein\w*|der|die|sein\w*|name|ist|das|ja|halt|einfach|nur|lieb\w*) )*(?:mama|mami|mam|ma|mum|mom|mutti|mudder|mutter|papa|papi|paps|dad|daddy|vati|vater|eltern|oma|opa|omi|opi|grossmutter|grossvater|tante|onkel|stiefvater|stiefmutter|bruder|schwester|anne|baba|mother|father|parents)(?: (?:und|oder) (?:mama|mutter|papa|vater|mutti|vati))?[^a-z]*$/
const AFTER_NAME = new RegExp(
  piece`
    (?:,? (?:(?:und )?(?:ich )?(?:wohne|bin|komme|suche|brauche|möchte|werde|wohnhaft)(?: .*|$)|aus [\p{L}-]+|geb(?:oren|\.)?(?: .*|$)
    |(?:jahrgang|johrgang) .*|(?:und )?(?:die|seine|ihre|meine) (?:nummer|telefonnummer|handynummer).*|mein (?:nach|vor)?name
    |hei(?:ß|ss)e? ich|ist (?:mein|der) (?:nach|vor)?name|bin ich|\d.*))$
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
  geheim keinen keins weiß weiss weis was moment quatsch falsch stimmt hä hm blöd doof egal mehr noch
  schon gut auf hör lass mal nur am um ab bis gegen seit nach jetzt nun vormittag vormittags nachmittag
  nachmittags abends uhr kommt also
  kp ka keinplan idk nö nee jo joa safe
  `.split(/\s+/),
)

export interface PersonName {
  firstName: string
  lastName: string | null
}
