import { pattern, piece } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * Whether a line tells what keeps somebody from coming: "da hat mein Mann Geburtstag", "meine Mutter sagt, ich darf nicht". Only an
 * answer to somebody who asks for help; out of the blue the dentist may be where they want to be driven.
 */
export const hindered = (text: string): boolean => {
  const said = plain(text)
  return HINDERED.test(said) && !asksOutright(text)
}

/** Whether somebody is wanted in so many words, and not only a thing or a kind of help named. */
export const asksOutright = (text: string): boolean => OUTRIGHT.test(plain(text))

/** … or a time named that does not suit: "Samstag kann ich nicht" */
export const saysCannot = (text: string): boolean => CANNOT.test(text)

const CANNOT = /\b(?:nicht|kein\w*|can ?not|can't|cannot)\b/i
const OUTRIGHT = pattern`
  \b(?:brauch\w*|braeucht\w*|such(?:e|en|t)?|gesucht|benoetig\w*|jemand\w*|irgendwer|irgendjemand|hilfe|hilf|helft|helfer\w*|kann mir|koennte mir|koennten? sie mir|kannst du mir|wer (?:kann|koennte|hilft|hat zeit|macht|geht|faehrt|kommt|wuerde|holt|bringt|traegt)|need|someone|somebody|anyone)\b
`
const BEFORE = piece`^(?:(?:ach|oh|och|hm+|puh|sorry|du|schade|leider|nein|ne|nee|hallo|hi|danke|also)[,. ]+)*`
const THEN = piece`
  (?:(?:am |an dem |an diesem |diesen |den )?(?:tag|termin|wochenende|mittwoch\w*|(?:mon|diens|donners|frei|sams|sonn)tag\w*)|da|dann|morgen|heute|uebermorgen|vormittags?|nachmittags?|abends?|um die (?:zeit|uhrzeit)|zu der zeit)
`
const MINE = piece`(?:ich|wir|mein\w*|unser\w*|die kinder|der kleine|die kleine)`
const HINDERED = pattern`
  ${BEFORE}(?:${THEN} ){1,2}(?:leider |schon |immer )?(?:bin|habe?|hab|muss|hat|haben|sind|ist|arbeite|feiert?|fahren?|fliege\w*|hatte) (?:${MINE}|schule|training|uni|arbeit|probe)\b
  |${BEFORE}(?:ich |wir )?(?:bin|hab|habe|haben|muss|muessen|liege|sind) (?:\w+ ){0,4}?(?:im urlaub|verreist|krank|corona|covid|fieber|grippe|schule|training|dienst|schicht|nachtschicht|arbeiten|zahnarzt|arzttermin|klausur|pruefung|uni|unterwegs|weg|zu weit|fussball|reiten|ballett|konzert|hochzeit|beerdigung|friseur|frisoer)\b
  |\b(?:mutter|mama|mum|mom|vater|papa|dad|eltern|tochter|sohn|kind|mann|frau)\b(?: \w+){0,4}?,? (?:darf|duerfen|erlaub\w*|will|wollen|laesst|lassen|moechte\w*)\b(?: \w+){0,5}? (?:nicht|nich|net|nix|nie)\b|\b(?:mutter|mama|mum|vater|papa|eltern)\b(?: \w+){0,3}? (?:sagt?|sagen|meint|meinen),? (?:\w+ ){0,4}?(?:nicht|nich|nein|nie)\b
  |${BEFORE}(?:fuer|bei|mit|zu) (?:die|der|den|dem|ihn|ihr|ihm|[a-z]{3,}) (?:\w+ )?(?:nicht|nich|nie|ungern|lieber nicht|nie wieder)[.! ]*$
  |${BEFORE}(?:das )?geht (?:bei mir |leider |gesundheitlich )*(?:nicht|nich|net) mehr\b|\bbin (?:ich )?(?:\w+ )?zu alt (?:fuer|dafuer)\b
  |\bhatten? (?:ich|wir) (?:\w+ ){0,4}?(?:aerger|streit|stress|probleme)\b
`
