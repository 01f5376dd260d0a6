import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** Whether somebody says of themselves that they could: "ich kann einkaufen gehen", "hab Bock auf Babysitten". */
export const offersItself = (text: string): boolean => {
  const said = plain(text)
  return ITSELF.test(said) && !NOT.test(said)
}

/** "kann ich meine Tochter mitbringen" offers to mind nobody. */
export const asksLeave = (text: string): boolean => LEAVE.test(plain(text))

const ITSELF = pattern`
  \b(?:ich kann|kann ich|kann (?:auch|gern\w*|gut|noch)|ich (?:mache?|helfe|wuerde|koennte))\b
  |\b(?:bock|lust) (?:auf|zu\w*)\b
`
const NOT = pattern`\b(?:nicht|nich|kein\w*|nimmer|angst)\b`
const LEAVE = pattern`
  ^(?:und |aber )?(?:kann|darf|soll) (?:ich|meine?)\b.*\b(?:mitbringen|mitkommen|mitnehmen)\b
`
