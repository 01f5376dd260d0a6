import { pattern } from './pattern.ts'
import { plain } from './plain.ts'
import { readYesNo } from './yes-no.ts'

/**
 * How help went, of whoever is asked whether it worked: in so many words, or as a plain yes or no. A yes with a "but"
 * is a yes that something was wrong with. Null for anything else.
 */
export function readHowItWent(text: string): { happened: boolean; but: boolean } | null {
  const line = plain(text)
  const happened = FAILED.test(line) ? false : WORKED.test(line) ? true : shortAnswer(text)
  return happened === null ? null : { happened, but: happened && BUT.test(line) }
}

/** A longer line that only begins with a yes or a no may be about anything. */
function shortAnswer(text: string): boolean | null {
  return plain(text).split(' ').length <= PLAIN_WORDS || TELLS.test(plain(text)) ? readYesNo(text) : null
}

const PLAIN_WORDS = 4
const WORKED = pattern`
  \b(?:hat|haben|habe?) (?:\w+ ){0,5}?(?:geklappt|geholfen|funktioniert|gepasst)\b(?<!\bnicht \w+)|\b(?:alles|lief|es|war|gelaufen) (?:\w+ )?(?:gut|super|prima|bestens|wunderbar|toll|erledigt|reibungslos|geklappt)\b|\bwar (?:sehr |richtig |ganz |so |echt |wirklich |mega |voll |super |total |eigentlich )*(?:cool|chillig|easy|top|okay|nett|lieb|freundlich|schoen|puenktlich|fleissig)\b
  |\b(?:war|ist) (?:\w+ )?(?:da|gekommen)\b(?<!\b(?:nicht|keiner|niemand|nie) (?:da|gekommen))|\bit (?:worked|went well)\b
`
const FAILED = pattern`
  \b(?:nicht|nie|niemand|keiner|net|nich) (?:\w+ )?(?:geklappt|gekommen|da(?: gewesen)?|erschienen|aufgetaucht|geholfen|funktioniert|stattgefunden)\b|\bkam (?:\w+ ){0,2}?(?:nicht|niemand|keiner)\b|\b(?:versetzt|ausgefallen)\b|\b(?:didn t|did not) (?:come|work|show)\b
`
const TELLS = /\b(?:war|hat|haben|hatte|kam|lief|ging)\b/
const BUT = /\b(?:aber|leider|allerdings|nur dass|ausser dass|bis auf|but)\b/
