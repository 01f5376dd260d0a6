import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** A day or an hour and nothing else: "nein doch lieber Freitag", "um 14 Uhr". By itself it begins nothing. */
export const isOnlyTime = (text: string): boolean => {
  const said = plain(text)
  return TIME.test(said) && ALL.test(said)
}

const TIME = pattern`
  \b(?:(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|heute|morgen|uebermorgen|wochenende|woche|uhr|halb|\d+)\b
`
const ALL = pattern`
  ^(?:(?:nein|nee|ne|ach|ja|oh|doch|dann|also|und|oder|aber|bitte|lieber|besser|erst|schon|so|um|am|an|im|gegen|ab|bis|von|zwischen|circa|etwa|geht|ginge|auch|nicht|naechste[nrs]?|kommende[nrs]?|diese[nrs]?|der|den|die|das|frueh|vormittags?|mittags?|nachmittags?|abends?|morgens?|(?:mon|diens|donners|frei|sams|sonn)tag(?:s|vormittag|nachmittag|abend|mittag)?|mittwoch(?:s|vormittag|nachmittag|abend)?|sonnabends?|heute|morgen|uebermorgen|wochenende|woche|uhr|halb|viertel|nach|vor|eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|\d+)(?:[ ,.!?:-]+|$)){1,12}$
`
