import { pattern, piece } from './pattern.ts'
import type { Plain } from './plain.ts'
import { saysUndecided } from './undecided.ts'

/**
 * What stands beside any wish of the speaker, although it names a help, a day or a thing: no need, no wish to do it, what the
 * town's neighbours don't deal in, somebody else's wish to help, a thought aloud. Null for everything else.
 */
export function besideIn(text: Plain): Beside | null {
  if (OTHERS_WISH.test(text) && !NEEDS.test(text)) return 'of-others'
  if (NO_NEED.test(text)) return 'no-need'
  if (NOT_MINE.test(text)) return 'not-mine'
  if (TRADE.test(text) || (NOT_HERE.test(text) && !ASKS.test(text))) return 'not-here'
  if (saysUndecided(text)) return 'undecided'
  return QUESTION.test(text) || ABOUT_THE_KEY.test(text) || OTHERS_MOVED.test(text) ? 'told' : null
}

/** Deeds of helpers, by their verbs; "tanzen" and "lesen" somebody may want to do for themselves. */
const HELPS = piece`
  (?:(?:aus|mit)?helfen|\w*maehen|babysitten|aufpassen|ausfuehren|gassi gehen|einkaufen|putzen|kehren|fegen|schippen|raeumen
  |tragen|austragen|jaeten|giessen|versorgen|fuettern|anpacken|arbeiten|jobben|nachhilfe geben|unterrichten|kochen|buegeln)
`
const KIN = piece`
  (?:mein\w*|unser\w*) (?:[a-z]+ )?(?:sohn|tochter|enkel(?:in|sohn|tochter|kind)?|junge|maedel|maedchen|kind|kinder|neffe|nichte
  |patenkind|bub|jungs|toechter|soehne|zwillinge|schwester|bruder|mann|frau)
`
const OTHERS_WISH = pattern`
  \b${KIN}\b[, (]{0,3}(?:(?:ist )?(?:schon )?\d{1,2}\b(?: jahre?(?: alt)?)?[, )]{0,3}(?:und )?)?
  (?:(?:er|sie|der|die) )?(?:moechten?|will|wollen|wuerden?|mag|hat lust|haben lust|kann|koennen|koennte|bietet|macht|suchen?|sucht)\b
  [^.!?]{0,60}\b(?:${HELPS}|\w*jobs?|taschengeld|geld (?:dazu)?verdienen|(?:dazu|etwas|was|bisschen) ?verdienen|babysitting|arbeit)\b
`
const NEEDS = pattern`
  \b(?:nicht|kein\w*|nimmer|jemand\w*|wer|wen|brauch\w*|lernen|hilfe|mir|mich|uns|bei der arbeit|zur arbeit|geholfen|wird|werden)\b
`

const NO_NEED = pattern`
  ^(?:nein|nee|danke|ach|hallo|ok|okay)?,? ?(?:ich |wir )?(?:brauche?n?|benoetigen?|will|wollen|moechten?) (?:ich |wir )?
  (?:jetzt |gerade |grad |heute |momentan |eigentlich |aber |im moment |zur zeit |gar |zurzeit )*
  (?:keine|keinerlei|nichts|niemanden|niemand)(?: (?:hilfe|unterstuetzung|helfer\w*))?
  (?: (?:heute|jetzt|danke|gerade|grad|im moment|zur zeit|momentan|vielen dank))*[.! ]*$
`

const NOT_MINE = pattern`
  ^(?:aber |und |nur |also )*(?:[a-z-]+ ){0,2}?(?:${HELPS}|babysitting|haushalt|garten\w*) (?:mach|mache|tu|tue|will|mag|moechte) ich (?:aber |auch |gar |wirklich |leider |ueberhaupt |bitte )*(?:nicht|nie|net|ned|nich|keinesfalls|ungern)[.! ]*$
  |^(?:aber )?ich (?:will|moechte|mag) (?:aber |auch |wirklich |gar )*(?:nicht|nie) (?:[a-z-]+ ){0,2}?${HELPS}[.! ]*$
  |^(?:aber )?ich (?:putze?|koche?|maehe?|buegele?|babysitte|schleppe?) (?:aber |auch |gar )*(?:nicht|nie|kein\w*(?: \w+)?)[.! ]*$
`

const NOT_HERE = pattern`
  ^(?:hallo|guten tag|hi|moin)?[, ]*(?:ich |wir )?(?:verkaufen?|vermieten?)\b
  |^(?:ich |wir )?(?:will|moechten?|wollen) (?:\w+ ){1,5}(?:verkaufen|vermieten)[.! ]*$|\bzu (?:verkaufen|vermieten)[.! ]*$
  |^(?:hallo|guten tag|hi|moin)?[, ]*(?:ich |wir )?suchen? (?:(?:eine?n?|dringend|kleine\w*|grosse\w*|guenstige\w*|neue\w*|bezahlbare\w*|barrierefreie\w*|ebenerdige\w*)\b ?|(?:\d|zimmer)-? ?)*(?:\w*wohnung|zimmer|apartment|appartement|wg|wg-zimmer|garage|stellplatz|\w*mieter\w*|kaeufer\w*)(?: (?:in|fuer|ab|bis|mit|zur|zum|bei) .*)?[.!? ]*$
`
/** A trade, a loan, what only the trained may do: offered to neighbours, not asked of them. */
const TRADE = pattern`
  ^(?!.*\b(?:brauch\w*|such\w*|jemand\w*|wer|begleit\w*|fahr\w*|termin|bringen|abhol\w*)\b)(?:(?:hallo|hi|guten tag)[, ]+)?(?:(?:ich|wir) )?(?:(?:biete|bieten|mache|gebe|geb|setze|verabreiche|vermittle|verkaufe|anbieten|kann|kann auch|moechte|wuerde)(?: ich| wir)? )?(?:\w+ ){0,3}?
  (?:(?:\w+ ?)?massagen?|massieren|(?:medizinische )?fusspflege|spritzen|injektionen|infusionen|kredite?|darlehen|versicherungen|geldanlagen?|krypto\w*|bitcoins?|immobilien|kartenlegen|wahrsagen|tattoos?|piercings?|nageldesign|steuerberatung|rechtsberatung)\b
  (?=.{0,40}$)(?!.*\b(?:erklaer\w*|verstehen|formular\w*|antrag|papiere|unterlagen|ausfuellen|hilfe|helfen|helfe|ordnen|kuendig\w*)\b)
`
/** Somebody is wanted, in so many words. */
const ASKS = /\b(?:brauch\w*|braeucht\w*|jemand\w*|wer|wen|hilfe|hilf|helfen|helft|biete\w*|bitte)\b/

/** What a question about the help beginning with its verb asks for is no help: "brauch ich einen Ausweis", "kann er um 11 kommen". */
const QUESTION = pattern`
  ^(?:und |aber )?(?:brauch|brauche|brauchen|braucht) (?:ich|man|wir|er|sie) (?:da |dafuer |denn |auch |eigentlich |dazu |dann |hier |bei euch )*(?:eine?n?|meine?n?|den|die|das|irgend\w+) (?:\w+ )?(?:\w*ausweis|\w*pass|\w*schein|\w*zeugnis|auto|handy|internet|smartphone|app|\w*mail\w*|konto|\w*versicherung|\w*vertrag|\w*bescheinigung|nachweis|attest|impfung|\w*geld|termin|anmeldung|erlaubnis|\w*nummer|adresse|werkzeug|handschuhe|ausbildung|erfahrung|computer|unterschrift|code\w*|passwort)\b
  |^(?:und |aber )?(?:kann|darf|koennen|duerfen|soll) (?:er|sie|der|die|mein\w* \w+|unser\w* \w+) (?:\w+ ){0,5}?(?:dabei ?(?:sein|bleiben)|mitkommen|kommen|bleiben|warten|klingeln|zuschauen|zusehen)[?.! ]*$
  |^(?:und |na |so )?wer kommt(?: (?:da|denn|nun|jetzt|eigentlich|heute|morgen|zu mir|zu uns))*[?.! ]*$
`
const ABOUT_THE_KEY = pattern`
  ^(?:ich |wir )?(?:hab|habe|haben)? ?(?:der|den|mein\w*|unser\w*|einen) \w*schluessel\b(?!.*\b(?:verloren|weg|abgebrochen|fest|nachmachen|vergessen|klemmt|passt|finde|suche?|brauche?|jemand|wer|kann|koennte|muss|bringen|holen)\b) (?:\w+ ){0,4}?\b(?:beim?|unter|im|in der|am|an der|auf|nebenan)\b
`
/** Their move is over, and it is not the speaker's: "meine Tochter ist umgezogen". */
const OTHERS_MOVED = pattern`
  ^(?:mein\w*|unser\w*|der|die) (?:[\w-]+ ){1,2}(?:ist|sind) (?:[\w-]+ ){0,4}?(?:um|weg|ver)gezogen[.! ]*$
`

/** of-others: somebody of the family would help; told: a question or a statement that begins nothing */
export type Beside = 'of-others' | 'no-need' | 'not-mine' | 'not-here' | 'undecided' | 'told'
