import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** "Wer sieht meine Daten?" and "Warum wollt ihr meine Nummer?": what is asked before anything is told. */
export function readPrivacyQuestion(text: string): 'who-sees' | 'why' | null {
  const said = plain(text)
  if (WHY.test(said)) return 'why'
  return WHO_SEES.test(said) ? 'who-sees' : null
}

const MINE =
  '(?:daten|angaben|nummer|telefonnummer|handynummer|adresse|name|namen|geburtsjahr|alter|sachen|nachrichten|number|data|address)'
const WHO_SEES = pattern`
  \b(?:wer|who)\b.{0,20}\b(?:sieht|sehen|liest|lesen|bekommt|kriegt|erfaehrt|kennt|hat|zugriff|can see|sees|gets)\b.*\b${MINE}\b
  |\b(?:wer|who) (?:kann|darf|koennte|wird|can)\b.*\b${MINE}\b|\b(?:was|wo|wohin) (?:passiert|geschieht|macht|geht|gehen|kommen|landen)\b.*\b${MINE}\b|\b${MINE}\b.{0,30}\b(?:weitergegeben|weitergeben|verkauft|verkaufen|oeffentlich|sicher|geschuetzt)\b
`
const WHY = pattern`
  \b(?:warum|wieso|weshalb|wozu|wofuer|why|for what)\b.*\b${MINE}\b|\b(?:muss|soll) (?:ich|man)\b.*\b(?:nummer|telefonnummer|geburtsjahr|adresse) (?:\w+ )*(?:angeben|sagen|nennen|geben)\b
`
