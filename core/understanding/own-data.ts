import { pattern, patterns, piece } from './pattern.ts'
import { type Plain, plain } from './plain.ts'
import { cue } from './topic-cue.ts'

/** Which of their data somebody says to be wrong or new; `some` where they don't say which. Null where they speak of none. */
export function readOwnData(text: string): OwnData | null {
  const line = asItIsNow(plain(text))
  return CHANGES.find(([, says]) => says.test(line))?.[0] ?? null
}

/**
 * "Ich heiße nicht mehr Berger, sondern Müller" says "ich heiße jetzt Müller": what was once so is no part of it that could
 * be dropped as denied, and the rest taken for a wish.
 */
export const asItIsNow = (text: Plain): Plain =>
  text.includes('sondern')
    ? (TURNED.reduce<string>((line, turned) => line.replace(turned, '$1 jetzt '), text) as Plain)
    : text

/** Of "nicht mehr 05250 12345, sondern 05250 99999" the second. */
export const whatIsNow = (text: string): string => text.replace(/^.*\bsondern\b/is, '')

export type OwnData = 'name' | 'birthYear' | 'district' | 'phone' | 'guardian' | 'some'

const NUMBER = '(?:telefon|handy|mobil|mobilfunk|festnetz|ruf)?-?nummer'
const ADDRESS = '(?:wohn)?(?:adresse|anschrift)|wohnort|(?:orts|stadt)teil'
const NAME = '(?:nach|vor|familien)?namen?'
const BIRTH = 'geburtsjahr|geburtsdatum|geburtstag|jahrgang|alter'
const PARENTS = 'mama|mutter|mutti|papa|vater|vati|eltern'
const MINE = '(?:mein|unser)(?:e[nmrs]?)?'
const HELLO = '^(?:(?:hallo|guten tag|guten morgen|hi|moin|ja|bitte|uebrigens)[,.! ]+)*'
const CHANGE = '(?:um|ab)?(?:aender|korrigier|aktualisier|berichtig|anpass|wechsel)'
const NEW = '(?:neue|andere)[nrs]?'

/** "Ich habe eine neue Nummer", "meine neue Nummer", and not "meine Tochter hat eine neue Nummer" */
const fresh = (what: string) => piece`
  (?:\b(?:ich|wir) (?:habe?n?|bekam|bekomme)|\b(?:habe?n?|bekomme) (?:ich|wir)|${HELLO}habe?)(?: [\w-]+){0,4}? ${NEW} (?:${what})\b
  |\b${MINE} (?:neue|aktuelle|richtige)[rn]? (?:${what})\b(?! (?:vo[nm]|des|der)\b)
  |${HELLO}neue[rn]? (?:${what})\b(?! (?:vo[nm]|des|der|fuer)\b)
`
/** "Meine Nummer hat sich geändert", "stimmt nicht mehr" */
const wrong = (what: string) => piece`
  \b${MINE} (?:[\w-]+ )?(?:${what})(?: [\w-]+){0,3}? (?:geaendert|gewechselt|falsch\w*|verkehrt\w*|veraltet|neu|anders)\b
  |\b${MINE} (?:[\w-]+ )?(?:${what}) (?:stimm\w*(?: \w+)? nicht|(?:ist|lautet) (?:jetzt|nun|ab sofort|inzwischen))\b
`
/** "Nummer ändern", "ändern Sie bitte meine Nummer" */
const edited = (what: string) => piece`
  \b(?:${what})(?: \w+){0,2}? (?:zu )?${CHANGE}\w*|\b${CHANGE}\w*\b.{0,35}\b(?:${what})\b
`

const LIVE = piece`
  (?:\b(?:(?:wohne|lebe)(?: ich)?|wir (?:wohnen|leben)|(?:wohnen|leben) wir)|${HELLO}(?:wohnen|leben))
`
/** "… nicht mehr in Boke, sondern …"; of a name also "nicht Berger, sondern …": it was never so */
const TURNED = [
  patterns`(\bheisse(?: ich)?|\b${MINE} (?:[\w-]+ )?(?:${NAME}|${NUMBER}|${ADDRESS}) (?:ist|lautet)) nicht\b[^.;!?]{1,60}?\bsondern (?:jetzt |nun )?`,
  patterns`(${LIVE}) nicht mehr (?:in|im|am|bei|an|auf)\b[^.;!?]{1,60}?\bsondern (?:jetzt |nun )?`,
]

/** Who wants help with the move asks for it. */
const NO_WISH =
  '^(?!.*\\b(?:hilfe|hilft|hilf|helft|helfen|such\\w*|brauch\\w*|braeucht\\w*|benoetig\\w*|jemand\\w*|wer)\\b).*?'
const I_AM = piece`
  (?:\b(?:ich|wir) (?:bin|sind)|\b(?:bin|sind) (?:ich|wir)|${HELLO}(?:bin|sind)|\bund (?:bin|sind))(?: [\w-]+){0,5}?
`
const MOVED = pattern`
  ${NO_WISH}(?:${I_AM} (?:um|ver|weg|hin)gezogen\b
  |${I_AM} (?:nach|in|zu[mr]?|ins|aufs?)(?: [\w-]+){1,4}? gezogen\b
  |${LIVE} (?:jetzt|nun|neuerdings|inzwischen|ab sofort|ab heute|nicht mehr|seit (?:gestern|kurzem|neuestem|letzte\w \w+)) (?:in|im|am|bei|an|auf)\b
  |\b(?:i|ich) (?:have |ve )?moved\b|\bmy new address\b|\bchange my address\b)
`

const CHANGES: readonly (readonly [OwnData, RegExp])[] = [
  [
    'guardian',
    pattern`
      \b${MINE} (?:${PARENTS})(?: [\w-]+){0,3}? (?:${NEW} ${NUMBER}|heiss(?:t|en) jetzt)\b
      |\b${NUMBER} (?:von )?${MINE} (?:${PARENTS})\b(?: [\w-]+){0,4}? (?:${CHANGE}\w*|geaendert|falsch|neu|anders)\b
      |\b${CHANGE}\w* (?:[\w-]+ ){0,4}?${NUMBER} (?:von )?${MINE} (?:${PARENTS})\b
    `,
  ],
  [
    'phone',
    pattern`
      ${fresh(NUMBER)}|${wrong(NUMBER)}|${edited(NUMBER)}
      |\bi (?:have |ve )?(?:got )?a new (?:\w+ )?number\b|\bmy new (?:\w+ )?number\b|\bchange my (?:\w+ )?number\b
    `,
  ],
  ['district', pattern`${NO_WISH}(?:${fresh(ADDRESS)}|${wrong(ADDRESS)}|${edited(ADDRESS)})`],
  ['district', MOVED],
  [
    'birthYear',
    pattern`
      ${wrong(BIRTH)}|${edited('geburtsjahr|geburtsdatum|jahrgang')}
      |\bbin (?:gar |doch |aber )?nicht (?:im jahr )?(?:19|20)\d\d geboren\b
    `,
  ],
  [
    'name',
    pattern`
      ${fresh(NAME)}|${wrong(NAME)}|${edited(NAME)}
      |\bheisse(?: ich)? (?:jetzt|nun|ab sofort|inzwischen|neuerdings|wieder|nicht mehr|seit (?:der|meiner) \w+)\b
      |\bchange my (?:\w+ )?name\b|\bmy name is now\b
    `,
  ],
  [
    'some',
    pattern`
      ${wrong('daten|angaben|profil')}|${edited('daten|angaben|profil')}|\bdaten stimmen nicht\b|\bchange my (?:data|details)\b
    `,
  ],
]

/** As good as a command. */
export const OWN_DATA_CUES = CHANGES.map(([, says]) => cue('change', 20, says))
