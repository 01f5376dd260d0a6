import { pattern, patterns, piece } from './pattern.ts'
import type { Plain } from './plain.ts'

/**
 * Whether a line in lower case is English, by words that no German and no dialect has. It is left as it is then: its "I" is no
 * Bavarian one, and "better" no mistyped "Bretter".
 */
export const isEnglish = (line: string): boolean => ENGLISH.test(line)

/** … and more than a word or two of it, which anybody may say: "Hello". */
export const isEnglishSentence = (line: Plain): boolean =>
  isEnglish(line) && (line.match(SMALL_WORDS)?.length ?? 0) >= FEWEST_WORDS && !GERMAN.test(line)

const ONLY_ENGLISH = piece`
  the|my|need|some(?:one|body)|any(?:one|body)|everyone|nobody|please|would|could|write|here|hello|who|how|when|where|with|for|without|and|you|your
  |she|they|are|have|has|want|wish|this|that|what|of|there
`
const ENGLISH = pattern`
  \b(?:${ONLY_ENGLISH}|can i|may i|do you|i (?:can|am|m|ll|d|ve|fell|was|don|took))\b
`
/** Some of them a dialect has, too. */
const SMALL_WORDS = patterns`
  \b(?:${ONLY_ENGLISH}|i|me|like|can|some|help|a|to|is|am|do|does|not|good|morning|speak|english|looking|shopping|at|on|tomorrow|today)\b
`
const FEWEST_WORDS = 3
const GERMAN = pattern`
  \b(?:ich|du|sie|wir|ihr|und|der|die|das|mein|meine|nicht|ist|bin|brauche|suche|hilfe|bitte|fuer|mit|eine?n?|zum|zur|beim|jemand|heute|morgen|kann|moechte)\b
`
