import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** Whether help is wanted for a grown-up of another household: "meine Mutter in Boke braucht …", "für meinen Opa". */
export const isForSomebodyElse = (text: string): boolean => FOR_OTHERS.test(plain(text))

/** … or in one's own name: "für mich", "privat" */
export const isForOneself = (text: string): boolean => OWN.test(text)

const OWN = /\b(?:mich|mir|meinen?|meinem|selbst|selber|privat|own|myself|me)\b/i
const KIN = `(?:(?:alte |alten |liebe )?(?:schwieger|gross|paten)?(?:mutter|mama|mutti|mami|mudder|vater|papa|vati|eltern)|oma|opa|omi|opi|tante|onkel|nachbarin|nachbarn?|bekannten?|freundin|freund|schwester|bruder)`
const FOR_OTHERS = pattern`
  \b(?:fuer|wegen|von|bei) (?:mein\w*|unser\w*|ein\w*) ${KIN}\b
  |\b(?:mein\w*|unser\w*) ${KIN}(?:,? [\w-]+){0,6}? (?:brauch\w*|braeucht\w*|sucht|suchen|benoetigt|moechte|haette|muss|muesste|kann|schafft|ist allein)\b
  |\bfor my (?:mother|mum|mom|father|dad|parents|grand\w+|neighbou?r|aunt|uncle|friend)\b|\bmy (?:mother|mum|mom|father|dad|parents|grand\w+|neighbou?r) needs?\b
`
