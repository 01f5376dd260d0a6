import type { Category } from '../domain/categories.ts'
import { categoryIn } from './category.ts'
import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * The kinds of help that somebody lists who offers: "Garten, Reparaturen und Einkaufen", each with its words as written. Fewer
 * than two where a line tells of one. Unlike a wish, which is mostly one errand, an offer of two kinds is two.
 */
export function offeredKinds(text: string): { category: Category; text: string }[] {
  const kinds: { category: Category; text: string }[] = []
  for (const written of text.slice(0, LONGEST).split(PARTS_END)) {
    const part = plain(written)
    const found = DENIES.test(part) ? null : categoryIn(part, [])
    if (
      found === null ||
      found.score < (ONE_WORD.test(part.trim()) ? LIKELY : SURE) ||
      found.second !== null ||
      found.category === 'other'
    )
      continue
    if (kinds.some(({ category }) => category === found.category)) continue
    kinds.push({ category: found.category, text: written.trim() })
  }
  return kinds.slice(0, MOST)
}

/** Without children that only say why there is little time: nobody offers to mind their own. */
export const withoutOwnChildren = (text: string): string =>
  OWN_CHILDREN.test(plain(text)) ? text.replace(CHILDREN_CLAUSE, ' ') : text

const PARTS_END = /[,;/+]\s*|\s(?:und|oder|sowie|and|or)\s/i
const DENIES = /\b(?:nicht|kein\w*|nie|ausser)\b/
const OWN_CHILDREN = pattern`
  \b(?:ich|wir) (?:hab\w*|bin) (?:\w+ ){0,3}?(?:kind\w*|mutter|vater)\b|\b(?:wenn|solange|waehrend|weil) (?:die|meine|unsere) (?:\w+ )?kind\w*\b.{0,25}\b(?:schule|kita|kindergarten|betreuung|schlafen|krank)\b|\bmit (?:meinen|unseren) (?:\w+ )?kindern\b
`
const CHILDREN_CLAUSE =
  /(?:\b(?:ich|wir) (?:habe?n?|bin) (?:\p{L}+ ){0,3}?(?:kind\p{L}*|mutter|vater)(?: von \p{L}+(?: kindern)?)?|,? ?\b(?:wenn|solange|während|weil) (?:die|meine|unsere) (?:\p{L}+ )?kind\p{L}*[^.,;]*)(?: und)?/giu
const ONE_WORD = /^[a-z-]+$/
/** a word that names a kind of help, and hardly another; alone between commas a weaker one does */
const SURE = 6
const LIKELY = 4
const MOST = 5
const LONGEST = 400
