import { plain } from './plain.ts'

/** "17 Uhr ist recht": that a time which is named will do. */
export function saysItSuits(text: string): boolean {
  const said = plain(text)
  return SUITS.test(said) && !DOES_NOT.test(said)
}

const SUITS =
  /\b(?:passt|recht|gut|prima|super|ok|okay|geht|in ordnung|wunderbar|perfekt|fein|fine|works|suits)\b/
const DOES_NOT =
  /\b(?:nicht|nich|net|kein\w*|nie|zu (?:frueh|spaet)|aber|leider|schlecht|lieber|oder|ob|not|rather|but)\b|\?/
