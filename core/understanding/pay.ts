import { NUMBER, numberOf } from './numbers.ts'
import { pattern, piece } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * What somebody says of money for the help itself: cents an hour; 'usual' where they name no sum; 'none' where there is
 * to be none; null where they say nothing of it. What the shopping costs is no pay.
 */
export function payTold(text: string): number | 'usual' | 'none' | null {
  const line = plain(text)
  if (ASKS.test(line)) return null
  if (NONE.test(line)) return 'none'
  const sum = SUMS.map(each => each.exec(line)).find(Boolean)
  if (sum) {
    const [, euros = '', cents = '', note = ''] = sum
    const whole = NOTES[note] ?? numberOf(euros)
    return whole === null ? 'usual' : 100 * whole + Number(cents.padEnd(2, '0'))
  }
  return USUAL.test(line) ? 'usual' : null
}

const SUM = piece`(?:(${NUMBER})(?:[.,](\d{1,2}))? ?(?:euros?|eur)|(zehner|fuenfer))\b`
/** "nen Zehner" */
const NOTES: Record<string, number> = { fuenfer: 5, zehner: 10 }
const HOUR = '(?:stunde|std|h|hour)\\b'
const GIVE = piece`(?:zahle|zahlen|bezahle|bezahlen|gebe|geb|biete|bieten|pay|zahl|bezahl)`
const NOT_FOR_HELP = piece`(?:rechnung\w*|miete|strom|eintritt|ticket\w*|fahrkarte\w*|fahrt\w*|sprit|benzin|material\w*|einkaeufe|einkauf|auslagen|kasse|mit karte|gez|steuern?)`

const SUMS: readonly RegExp[] = [
  pattern`\b${SUM} ?(?:/|pro|die|in der|je|fuer (?:die|eine|jede)|per|an|a|jede)? ?(?:\b)?${HOUR}`,
  pattern`\b(?:stundenlohn|taschengeld|lohn)(?: (?:von|waeren?|sind|ist|so|etwa|ca|circa|in hoehe von)|:)* ${SUM}`,
  pattern`\b${SUM} (?:\w+ ){0,1}?(?:stundenlohn|taschengeld|lohn)\b`,
  pattern`^(?:ich |wir |dann |auch |gern |gerne |wuerde |kann |koennte )*(?:${GIVE} )?(?:dafuer |gern |gerne |auch |so |etwa |ihm |ihr |dir |euch )*${SUM}(?: dafuer| geben| zahlen| bezahlen)?[.! ]*$`,
  pattern`\b(?:ich |wir )?(?:zahle|bezahle|zahlen|bezahlen|pay)\b(?! (?:\w+ ){0,3}?${NOT_FOR_HELP})(?: \w+){0,3}? ${SUM}(?! ?mit\b)`,
  pattern`\b(?:gebe|geb|biete|bieten)\b(?: \w+){0,2}? ${SUM}(?: dafuer)\b`,
]

const USUAL = pattern`
  \b(?:gegen|fuer|mit|um|etwas|bisschen|kleines|ein|mein|unser|mir|gibt(?: auch)?|gebe|geb|zahle|zahl|biete) (?:\w+ )?taschengeld\b|^(?:ein |etwas |mit |ja[, ]+)?taschengeld[.! ]*$
  |\btaschengeld (?:gibt es|gebe ich|zahle ich|verdienen|dazuverdienen|aufbessern)\b
  |\bgegen (?:\w+ )?(?:bezahlung|entgelt|entlohnung|geld|lohn|aufwandsentschaedigung)\b
  |^(?:ich |wir )(?:zahle|zahlen|bezahle|bezahlen)(?: (?:auch|dafuer|was|etwas|gern|gerne|natuerlich|selbstverstaendlich|ihn|sie|dich|euch|das|es))+[.! ]*$
  |\b(?:kann|koennte|wuerde|will|moechte|koennen|wuerden) (?:auch |gern |gerne |natuerlich |ihm |ihr |dafuer )*(?:was|etwas|ein bisschen) (?:dafuer |dazu )?(?:geben|zahlen|bezahlen)\b
  |\b(?:ich|wir) (?:zahle|zahlen|bezahle|bezahlen) (?:auch |gerne? |natuerlich )*(?:was|etwas|dafuer)\b|\b(?:for|some) pocket money\b
`
const NONE = pattern`
  \b(?:kein|keine|ohne|nicht gegen|nicht fuer|nichts an) (?:\w+ )?(?:taschengeld|geld|bezahlung|entgelt|lohn|entlohnung)\b
  |\b(?:ehrenamtlich|unentgeltlich|umsonst|gratis|for free)\b|\bkann (?:leider )?nichts (?:be)?zahlen\b
`
/** who asks what it costs says nothing of what they give */
const ASKS = pattern`
  \b(?:was|wie ?viel|wieviel)\b(?: \w+){0,4}? (?:kostet|bezahl\w*|zahl\w*|taschengeld|geld|euro)\b|\b(?:muss|soll|sollte|darf|kann) (?:ich|man|wir) (?:\w+ ){0,3}?(?:be)?zahlen\b
  |\bzahlt man\b|\bzahle ich\b|\b(?:gibt es|krieg\w* (?:ich|man)|bekomm\w* (?:ich|man)) (?:\w+ ){0,3}?(?:taschengeld|geld)\b(?=.*\?)
`
