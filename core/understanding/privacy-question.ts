import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * "Wer sieht meine Daten?" and "Warum wollt ihr meine Nummer?": what is asked before anything is told. And who
 * answers for it all.
 */
export function readPrivacyQuestion(text: string): 'who-sees' | 'why' | 'notice' | 'imprint' | null {
  const said = plain(text)
  if (IMPRINT.test(said)) return 'imprint'
  if (NOTICE.test(said)) return 'notice'
  if (WHY.test(said)) return 'why'
  return WHO_SEES.test(said) || WHO_READS.test(said) ? 'who-sees' : null
}

const MINE =
  '(?:daten|angaben|nummer|telefonnummer|handynummer|adresse|name|namen|geburtsjahr|alter|sachen|nachrichten|number|data|address)'
const WHO_SEES = pattern`
  \b(?:wer|who)\b.{0,20}\b(?:sieht|sehen|liest|lesen|bekommt|kriegt|erfaehrt|kennt|hat|zugriff|can see|sees|gets)\b.*\b${MINE}\b
  |\b(?:wer|who) (?:kann|darf|koennte|wird|can)\b.*\b${MINE}\b|\b(?:was|wo|wohin) (?:passiert|geschieht|macht|geht|gehen|kommen|landen)\b.*\b${MINE}\b|\b${MINE}\b.{0,30}\b(?:weitergegeben|weitergeben|verkauft|verkaufen|oeffentlich|sicher|geschuetzt)\b
`
const WHO_READS = pattern`
  ^(?:und |aber )?(?:wer|who) (?:kann|darf|koennte|can) (?:denn |das |hier |alles |eigentlich |mit |es |this |all )*(?:lesen|mitlesen|sehen|einsehen|read|see)(?: this)?[?.! ]*$
  |^(?:und |aber )?(?:kriegt|bekommt|sieht|erfaehrt|kriegen|bekommen|sehen|erfahren) (?:denn )?(?:der|die|er|sie|jemand|jeder|alle|andere|fremde)(?: \w+){0,2}? mein\w* ${MINE}\b
`
const WHY = pattern`
  \b(?:warum|wieso|weshalb|wozu|wofuer|why|for what)\b.*\b${MINE}\b|\b(?:muss|soll) (?:ich|man)\b.*\b(?:nummer|telefonnummer|geburtsjahr|adresse) (?:\w+ )*(?:angeben|sagen|nennen|geben)\b
`
const IMPRINT = pattern`
  ^wer (?:betreibt|macht|bietet) (?:das hier|das|dies|dasnez|diesen (?:bot|dienst))(?: hier)?(?: an)?[?.! ]*$|^wer (?:ist|sind) (?:hier |dafuer |fuer (?:das hier|das|dasnez|diesen bot) )?(?:verantwortlich|der betreiber|der anbieter)[?.! ]*$
`
const NOTICE = pattern`
  ^(?:wie|was) (?:ist|steht|sieht es|haltet ihr es|halten sie es) (?:es )?(?:hier )?(?:mit|zum|mit dem|ueber den) (?:dem )?datenschutz(?: aus)?[?.! ]*$
`
