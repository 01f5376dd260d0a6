import { type Heard, lineOf, take } from './line.ts'
import { patterns } from './pattern.ts'
import type { Plain } from './plain.ts'

/** Said outright, or by asking for today still. "Nicht dringend" is not urgent. */
export function urgentIn(text: Plain, heard: Heard[]): boolean {
  const line = lineOf(text, heard)
  take(lineOf(text), 'urgent', CALM, () => true)
  line.rest = line.rest.replace(CALM, ' ')
  return take(line, 'urgent', URGENT, () => true).length > 0
}

const CALM = patterns`
    \b(?:nicht|net|nich|keineswegs|gar nicht|weniger|not|kein\w*)(?: \w+){0,2}? (?:dringend|eilig|sofort
    |urgent|eile|so eilig)\b|\beilt (?:\w+ )?nicht\b|\bhat (?:\w+ )?(?:keine eile|zeit)\b|\bab sofort\b
  `
const URGENT = patterns`
    \b(?:dringend\w*|dringlich\w*|sofort\w*|umgehend|unverzueglich|eilig\w*|eilt|eile\b
    |schnellstmoeglich|schnellstens|baldmoeglichst|kurzfristig\w*|akut\w*|notfall\w*|asap|a\.s\.a\.p
    |pronto|so (?:schnell|bald|rasch|frueh) (?:wie|als) (?:es )?(?:moeglich|geht|nur|irgend)\w*
    |moeglichst (?:schnell|bald|rasch|sofort|gleich)|(?:ganz|sehr|bitte|so) schnell|auf die schnelle
    |spontan|noch heute|heute? noch|jetzt (?:gleich|sofort|schnell)|gleich jetzt|urgent\w*
    |as soon as possible|right now|immediately|quickly|brennt|hoechste zeit|auf den letzten druecker
    |allerdringendst\w*|pressiert)\b
  `
