import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** Whether something is asked, with or without a question mark: "und wann ruft die Frau Hartmann an". */
export const isQuestion = (text: string): boolean => /[?؟]/.test(text) || ASKS.test(plain(text))

/** … of what somebody's parents have to do */
export const isAboutParents = (text: string): boolean => PARENTS.test(plain(text))

const ASKS = pattern`
  ^(?:(?:und|aber|hallo|hi|hey|guten tag|ja|also|bitte|sagen sie|sag)\b[ ,]*)*(?:wann|wie lang\w*|wie weit|wie geht|wie steht|wie ist|was|wer|wo|warum|wieso|weshalb|ob|kommt|kann|muss|soll|ruft|hat|habt|ist|gibt|dauert|bin ich|werde ich|darf|geht das|when|how long|what|who|where|why)\b
  |\b(?:ich (?:warte|hoere nichts)|keiner (?:meldet|ruft)|niemand (?:meldet|ruft)|noch nichts gehoert|meldet sich)\b
`
const PARENTS =
  /\b(?:eltern|mutter|vater|mama|papa|mutti|vati|parents|mother|father)\b.*\b(?:machen|tun|unterschreib\w*|zustimm\w*|ausfuell\w*|erlaub\w*|mitkomm\w*|do|sign)\b|\b(?:muss|muessen|soll|sollen) (?:mein\w* )?(?:eltern|mutter|vater|mama|papa)\b/
