import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** Somebody needs a moment, and says what for: "moment ich suche meine brille". It is no wish. */
export const readHoldOn = (text: string): boolean => HOLD_ON.test(plain(text))

const HOLD_ON = pattern`
  ^(?:oh |ach |ja |bitte |nur |mal |einen |eine |ein |n )*(?:(?:kleinen |kurzen )?(?:moment|momentchen|augenblick|sekunde|minute|sekuendchen)\b|wart(?:e|en sie)?(?: |$)|bin gleich (?:wieder )?(?:da|zurueck|so weit)|gleich(?:$| ))
  |^(?:kp|ka|idk|keine ahnung|kein plan|weiss (?:ich )?nicht)?[,. ]*(?:das )?(?:muss|musst|frag|frage) (?:ich )?(?:\w+ ){0,3}?(?:fragen|nachfragen|nachschauen|nachsehen|gucken)[.! ]*$|^(?:kp|keine ahnung|kein plan|idk)[.! ]*$
  |\bich (?:such|hol|muss|find)\w* (?:\w+ ){0,4}?(?:brille|lesebrille|hoergeraet|ausweis|nummer|zettel|telefonbuch)\b(?! und (?:brauche|suche))(?!.*\bjemand)|^(?:hold on|just a (?:moment|second|minute)|one moment)
`
