import { pattern } from './pattern.ts'
import { plain } from './plain.ts'
import { readYesNo } from './yes-no.ts'

/** A helper says that they may be asked at night, or may not: which of the two is asked for safety. */
export const saysAtNight = (text: string): boolean => AT_NIGHT.test(plain(text))

/** "bitte nachts nicht schreiben": nothing is left to ask. */
export const isByDayOnly = (text: string): boolean => /\b(?:nicht|nie|keine\w*|nichts)\b/.test(plain(text))

/** The answer to whether they may be woken: "nein, nur tagsüber", "ja, rund um die Uhr". */
export const readAtNight = (text: string): boolean | null =>
  BY_DAY.test(plain(text)) ? false : readYesNo(text)

const BY_DAY = /\btagsueber\b|\b(?:nur|bloss) (?:am|bei) tage?\b/
const AT_NIGHT = pattern`
  \b(?:mich|mir)\b(?: \w+){0,6}? (?:nachts|in der nacht|zu jeder (?:uhr|tages)?zeit|rund um die uhr|tag und nacht|spaet ?abends)\b(?: \w+){0,5}? (?:frag\w*|anfrag\w*|schreib\w*|anschreib\w*|weck\w*|melden)\b
  |\b(?:nachts|in der nacht|zu jeder (?:uhr|tages)?zeit|rund um die uhr|tag und nacht)\b(?: \w+){0,5}? (?:gefragt werden|anfragen|nachrichten|anschreiben|erreichbar|verfuegbar)\b
  |\bfrag(?:t|en sie)? mich\b(?: \w+){0,3}? (?:nachts|in der nacht|zu jeder (?:uhr|tages)?zeit|rund um die uhr|tag und nacht)\b
  |\b(?:nicht|nie)(?: mehr)? (?:nachts|in der nacht) (?:\w+ )?(?:schreiben|fragen|anschreiben|stoeren|wecken|melden)\b|\b(?:nachts|in der nacht) (?:bitte )?(?:nicht|nie)(?: mehr)? (?:\w+ )?(?:schreiben|fragen|anschreiben|stoeren|wecken|melden)\b
  |\b(?:nach|ab) \d{1,2}(?: uhr)? (?:abends )?(?:bitte )?(?:keine|nicht|nichts)\b.{0,20}\b(?:nachricht\w*|schreiben|anfragen|fragen|anschreiben)\b
`
