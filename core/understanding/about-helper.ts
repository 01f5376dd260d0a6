import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** What somebody would like to know of whoever comes, and only they can tell: "hat die ein Auto", "was bringt sie mit". */
export const isAboutHelper = (text: string): boolean => ABOUT.test(plain(text))

/** The one who came before is wished for again: "ich hätte gern wieder die Olena". */
export const wantsSameHelper = (text: string): boolean => AGAIN.test(plain(text))

const ABOUT = pattern`
  ^(?:und |aber )?(?:(?:ist|hat|spricht|raucht|mag) (?:denn )?(?:die|sie|der|er) (?:\w+ ){0,2}?(?:nett|jung|alt|freundlich|ehrlich|auto|fuehrerschein|hund|kinder|deutsch|russisch|tuerkisch|kraeftig|stark|gesund|geimpft|allergi\w*|vertrauenswuerdig|erfahrung)[?. ]*$
  |was (?:bringt|braucht) (?:die|sie|der|er)(?: \w+){0,2} ?(?:mit|von mir|alles)?[?. ]*$|wie alt (?:ist|sind) (?:die|sie|der|er)(?: denn| eigentlich)*[?. ]*$
  |(?:kann|darf|krieg|kriege|bekomme?) ich (?:bitte )?(?:ihre|seine|deren|die) (?:\w*nummer|adresse)(?: von (?:ihr|ihm|der \w+|dem \w+))?(?: haben| bekommen| kriegen)?[?. ]*$)
`
const AGAIN = pattern`
  \b(?:gern\w*|liebsten|bitte|moechte|will|haette|koennte|kann) (?:\w+ ){0,3}?wieder (?:die|den|der) (?!naechste|kommende|garten|rasen|hund|wohnung|fenster|keller|waesche|einkauf|kueche)[a-z]{3,}\b
  |^(?:\w+ )?kann (?:die|der) [a-z]{3,} (?:bitte |vielleicht |auch |noch ?mal )*(?:wieder|naechste\w*|kommende\w*) (?:\w+ )*(?:kommen|helfen)\b
  |\b(?:die|den|der)selben? (?:helfer\w*|frau|mann|person|dame|herrn?|jungen?|wie)\b|\b(?:die|den|der) gleichen? (?:helfer\w*|frau|mann|person|dame|herrn?|wie (?:letztes|beim letzten))\b
`
