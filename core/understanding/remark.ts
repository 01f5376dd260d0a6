import { asksSomething } from './asked.ts'
import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * What somebody adds to a wish that is told already, without wishing anything else: "aber nur Frauen bitte", "bitte
 * klingeln", "ich hab einen Hund".
 */
export function isRemark(text: string): boolean {
  const line = plain(text)
  return !asksSomething(text) && !WISHES.test(line) && REMARKS.test(line)
}

const WISHES =
  /\b(?:brauche?n?|braeucht\w*|suche?n?|biete|jemand\w*|statt\w*|sondern|stattdessen|doch lieber|meinte)\b/
const REMARKS = pattern`
  ^(?:(?:und|ach|achso|ja|oh|noch was|uebrigens|also|ausserdem|ps|hinweis|nein)[,.:!]* )*(?:(?:aber|nur|bloss|am liebsten|am besten|moeglichst|wenn moeglich|vorsicht|achtung|wichtig|bitte)\b
  |(?:er|sie|der|die|man|wer|derjenige|diejenige|der helfer|die helferin|die person|der mensch) (?:\w+ )?(?:soll|sollte|sollen|muss|muesste|darf|kann|koennte|braucht)\b
  |(?:ich|wir) (?:habe?|haben|bin|sind|wohne?n?|hoere?|sehe?|gehe?|trage?|zahle?|bezahle?|kann|koche?|stelle?|lege?)\b|(?:mein\w*|unser\w*) (?:[\w-]+ ){1,4}?(?:ist|sind|hat|liegt|steht|beisst|bellt|geht|klemmt|wohnt|kommt)\b
  |(?:es|da|hier|bei (?:mir|uns)|im haus|an der tuer) (?:ist|sind|gibt|gibts|hat|liegt|steht|haengt|wohnt|bellt)\b|(?:der|die|das) (?:[\w-]+ ){1,4}?(?:ist|sind|liegt|steht|haengt|klemmt|beisst|bellt)\b
  |(?:hab|habe|haben|bin|wohne|hoere|sehe) (?:\w+ )|(?:keine?n?|ohne|mit) \w+|klingel\w*|hintereingang\b|zweimal\b|laut klopfen\b)
  |\b(?:klingeln|klopfen|anrufen|mitbringen|ausziehen|hintereingang|maske)(?: bitte)?[.! ]*$
  |^(?:only|please|but)\b
`
