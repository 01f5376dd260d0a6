import { NUMBER } from './numbers.ts'
import { pattern, patterns, piece } from './pattern.ts'

const HOUR = piece`
  (?:\d{1,2}|ein|eins|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|one|two|three|four
  |five|six|seven|eight|nine|ten|eleven|twelve)
`
export const PART_SUFFIX = pattern`
    [ ]?(?:in der |am |in the )?(?:frueh|morgens|vormittags?|mittags|nachmittags?|abends?|nachts
    |\ba\.?m\.?(?=$|[^a-z])|\bp\.?m\.?(?=$|[^a-z]))$
  `
const SUFFIX = piece`
  (?: ?(?:in der frueh|frueh|morgens|vormittags|mittags|nachmittags|abends|nachts|a\.m\.|p\.m\.|pm\b|(?<=\d)am\b)|[ ]am\b(?= ?(?:$|[,.!?]|on\b|in\b|and\b|to\b|until\b))
  | am (?:morgen|vormittag|nachmittag|abend)\b)?
`
/** A time that can be nothing else. */
const SURE = piece`
  (?:(?:fuenf|zehn|5|10) (?:vor|nach) halb ${HOUR}|(?:viertel|quarter|fuenf|zehn|zwanzig|5|10|15|20|kurz
  |gleich) (?:vor|nach|ueber|past|to) ${HOUR}|half (?:past )?${HOUR}|(?:dreiviertel|drei viertel|halb
  |viertel) ${HOUR}\b|\d{1,2}:\d{2}|\d{1,2}[.:h]\d{2} ?uhr|\d{1,2} ?h \d{2}\b|${HOUR} (?:uhr
  |o clock)(?: [0-5]\d\b)?|(?:[7-9]|1\d|2[0-3]) ?h\b(?! lang)|\d{4} uhr|\d{1,2}(?:am| ?p\.?m| a\.m)\b
  |${HOUR} (?:morgens|vormittags|nachmittags|abends))(?: uhr)?${SUFFIX}
`
/** What follows a bare number that is no time: "um 3 Kisten", "ab 14 Jahren", "nach 2 Tagen". */
const NO_TIME = piece`
  (?!\d|\.\d| ?(?:-|bis|oder) ?\d+ ?(?:jahr|kind|tag|stund|std|kist|kilo|kg|euro|mal|person|leut)
  | ?(?:tag|woche|monat|jahr|stund|std|minut|min\b|kinder|hunde\b|katzen|euro|kilo|kg|km|zentimeter|cm\b|liter|pfund|gramm|seite|m\b|meter
  |person|leut|mal\b(?! (?:nach|bei|vorbei|kurz|jemand|wer|zu|ein\w*|gucken|schauen|sehen|hier|mit|ins|zum|zur|rueber|kommen))|x\b|%|klass|stock|etage|kist|sack|saeck|moebel|helfer|maenn|frau|stark|kraeftig
  |gross|klein|alt|schwer|grad|prozent|zimmer|stueck|paket|\. ?klass|\. ?stock|\. ?etage|year|hour|day
  |week|people|kid|dog|flasche|ecke|haus|treppe|wohnung|fenster|baeum|von|bis drei|bis vier))
`
const BARE = piece`
  (?:\d{1,2}(?:[.:]\d{2})?|eins|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|one|two
  |three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b${NO_TIME}${SUFFIX}
`
const TIME = piece`(?:${SURE}|${BARE})`
const ABOUT = piece`
  (?:so )?(?:um|gegen|ca\.?|circa|etwa|ungefaehr|rund um|kurz nach|kurz vor|at|around|about|@)(?: (?:so
  |ca\.?|etwa|circa|gegen|um))?
`

export const RELATIONS: readonly { pattern: RegExp; from: number | null; to: number | null }[] = [
  span(piece`
    \b(?:zwischen|between) (?:um )?(${TIME}) (?:uhr )?(?:und|-|bis|and) (?:um )?(${TIME})
  `),
  span(piece`
    \b(?:von|ab|from|so von|um|gegen)(?: ca\.?| etwa| circa)? (${TIME}) ?(?:bis|-|to|until
    |till)(?: ca\.?| etwa| circa| ungefaehr| um| gegen| maximal| spaetestens| so)* ?(${TIME})
  `),
  span(piece`
    (?<![\d.,])(${SURE}) ?(?:bis|-|to|until)(?: ca\.?| um| gegen| spaetestens)* ?(${TIME})
  `),
  span(piece`(?<![\d.,])(\d{1,2}(?:[:.]\d{2})?) ?(?:bis|-|to) ?(${SURE})`),
  span(piece`
    (?<![\d.,-]|\bkl(?:asse|assen)?\.? )(\d{1,2}(?:[:.]\d{2})?)-(\d{1,2}(?:[:.]\d{2})?)(?= ?(?:$|[,;!?]|\.(?!\d)| h\b))
  `),
  only(
    'from',
    piece`
    (?<!\b(?:viertel|fuenf|zehn|zwanzig|kurz|quarter|\d) )\b(?:ab|nach|fruehestens(?: um| ab)?|from
    |after|nicht vor)(?: ca\.?| etwa| circa| ungefaehr| um| so| kurz)* (${TIME})
  `,
  ),
  only(
    'to',
    piece`
    (?<!\b(?:viertel|fuenf|zehn|zwanzig|kurz|quarter|\d) )\b(?:bis|vor|spaetestens|until|till|before
    |by)(?: spaetestens| ca\.?| etwa| circa| um| gegen| maximal| so)* (${TIME})
  `,
  ),
  // "bevor die Apotheke um 18 Uhr zumacht", "bis der Laden um 6 schließt": what ends then is no start
  only(
    'to',
    piece`
    \b(?:bevor|ehe|before|bis (?:der|die|das|mein\w*|ich|wir))\b[^.!?;,]{0,60}? (?:um|at) (${TIME})
  `,
  ),
  only('to', piece`\bbis (?:zum |spaetestens |am )?·[· ]*,? ?(?:um |spaetestens )*(${SURE})`),
  only('from', piece`(?<!\w)${ABOUT} (${TIME})`),
  only('from', piece`(?<![\d.,])\b(${SURE})`),
  only('from', piece`(?<=· )(\d{1,2}[.:]\d{2}|\d{1,2})(?= ?(?:$|[,;!?]|\.(?!\d)))`),
]

function span(source: string) {
  return { pattern: new RegExp(source, 'g'), from: 1, to: 2 }
}

function only(edge: 'from' | 'to', source: string) {
  return { pattern: new RegExp(source, 'g'), from: edge === 'from' ? 1 : null, to: edge === 'to' ? 1 : null }
}

export const IN_A_WHILE = patterns`
  \b(?:in|innerhalb)(?: von| ca\.?| etwa| circa| der naechsten| den naechsten)* (einer halben|einer
  |anderthalb|eineinhalb|${NUMBER})? ?(stunden?|std\.?|viertelstunde|min(?:uten?)?|hours?|minutes?)\b
  |\bin (halbe)[rn]? (stunde)\b
`
