import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * A yes or a no to what was just asked; null for anything else. A no within a yes ("ja, aber nicht heute") is
 * none.
 */
export function readYesNo(text: string): boolean | null {
  const answer = plain(text)
  if (SOMETHING_WRONG.test(answer)) return null
  const [yes, no] = [YES.test(answer), NO.test(answer)]
  if (no && !(yes && /^ja\b.{0,3}$/.test(answer))) return yes && STARTS_WITH_YES.test(answer) ? null : false
  return yes ? true : null
}

/** "ja", "ok", "👍": it answers something, and tells nothing. */
export const isBareAnswer = (text: string): boolean => BARE.test(text.trim())

/** "ja, aber …", "nee, 15 Uhr": what is meant stands in the words after it. */
export const saysMoreThanYesNo = (text: string): boolean => MORE.test(text)

/** it answers nothing that was asked */
const SOMETHING_WRONG = /\b(?:etwas|was|irgendwas|irgendetwas) stimmt (?:hier |da )?nicht\b/
const BARE = /^(?:ja|jo|jep|ok|okay|gut|gern|bitte|\P{L}*)[.!]*$/iu
const MORE =
  /^nicht mehr \p{L}|\baber\b|\d|^(?:nein|nee+|ne|nö|no)\b(?!.*\bnicht\b).*(?:\d|\b(?:halb|viertel|lieber|doch|sondern) |tags?\b(?<!\btag)|\bmittwochs?\b|\bmorgen\b|\bheute\b)/iu
const STARTS_WITH_YES = /^(?:ja|jo|klar|gern)/
const YES = pattern`
    ^(?:(?:ach|na|oh|aber) )?(?:j|ja+|jo+|joa|jep|jap|jup|jau|jou|jawohl|jawoll|klar+|logo|ok|okay|oke
    |gern|gerne|sehr gern\w*|einverstanden|stimmt(?! (?:so )?nicht)|genau|richtig|korrekt
    |passt(?! nicht)|natuerlich|selbstverstaendlich|sicher|freilich|in ordnung|mach (?:das|ich)
    |von mir aus|unbedingt|auf jeden fall|yes|yep|yeah|sure|evet|tak)(?=$|[^a-z])|\b(?:bin
    |waere) (?:ich )?einverstanden\b|\bdas stimmt\b|\bso ist es\b|\bso passt\b
  `
const NO = pattern`
    ^(?:(?:ach|oh|leider) )?(?:n|nein+|nee+|ne+|noe|nope|no|naa+|nein danke|auf keinen fall|niemals
    |lieber nicht|leider nicht|nicht|stimmt (?:so )?nicht|falsch|not|hayir|ni|kein\w*)(?=$|[^a-z])
    |\bnicht einverstanden\b|\b(?:moechte|will|kann|geht|passt|stimmt
    |mag) (?:ich |das |es |mir |so )*nicht\b|\blieber nicht\b|\bkeine?n? (?:lust|zeit|bedarf
    |interesse)\b
  `
