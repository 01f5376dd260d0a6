import { patterns, piece } from './pattern.ts'

/** How people fall; who faints is not among them. */
const FELL = piece`(?:gestuerzt|hingefallen|gefallen|ausgerutscht|runtergefallen|hingestuerzt|hingeflogen)`

/** People and joints between clauses: what follows is no longer about the thing named before. */
const SOMEBODY = piece`
  (?:ich|bin|er|sie|es|wir|du|wer|jemand|und|oder|als|weil|dass|wo|da|mein|meine|unser|unsere|oma|opa|mutter|vater|mama|papa|mann|frau
  |kind|kinder|sohn|tochter|nachbar|nachbarin|bruder|schwester|kopf|fuss|fuesse|bein|beine|arm|hand|ruecken|mich|uns|ihn|vom|von)
`

/** Up to eight words that stay with the thing named before. */
const STAYING = piece`(?:(?!${SOMEBODY}\b)\w+ ){0,8}?`

/** Somebody is on, in, over or beside a thing rather than the thing being meant. */
const NOT_BESIDE = piece`
  (?<!\b(?:dem|am|im|vom|beim|zum|zur|uebers|ins|aufs|ans|uebern?|aufn|(?:auf|ueber|gegen|mit|von|in|an|aus|unter|hinter|neben|bei|vor|samt|ohne|kein\w*)(?: \w+)?|vorm|hinterm|unterm|ich|oma|opa|mama|papa|mutter|vater|mann|frau|kind) (?:\w+ )?)
`

const THING = piece`
  (?:handy|smartphone|iphone|telefon|tablet|laptop|kamera|fernbedienung|\w*ring|\w*kette|\w*schluessel|schluesselbund|brille|hoergeraet|gebiss
  |zahnprothese|geldbeutel|portemonnaie|geldboerse|\w+uhr|(?:die|meine|eine) uhr|vase|teller|tasse|topf|\w*regal|schrank|\w*stuhl|hocker|tisch|sofa|sessel|bett
  |gartenbank|pavillon|zelt|gardinenstange|vorhangstange|vorhang|lampe|spiegel|\w*ziegel|dachrinne|fliese\w*|schublade|knopf|rad|schraube\w*
  |fuellung|plombe)
`

/** What is asked for or told by those whose fall is over. */
const AFTERWARDS = piece`
  (?:absagen|abgesagt|abzusagen|sage? (?:\w+ ){0,4}?ab|verschieben|nicht (?:mehr |weiter ?)?(?:kommen|machen|mitkommen|mitmachen|einspringen|uebernehmen)
  |(?:seitdem|seither|seit \w+|mit) (?:\w+ ){1,5}?zurecht|mit (?:\w+ ){1,3}?nicht (?:mehr )?(?:nach|hinterher)(?= ?(?:[,.;!?]|$|und\b|wer\b))
  |krankgeschrieben|gips|eingegipst|kruecken|(?:im|aus dem) krankenhaus|in der klinik|operiert|in (?:der )?reha)\b
`

/** Signs that it is not over. */
const STILL = piece`
  (?:jetzt|gerade|grade?|eben|soeben|sofort|schnell|lieg(?:e|t|en)?(?! (?:\w+ )?(?:im (?:krankenhaus|bett)|in der klinik))|hoch|aufstehen|aufsteh|beine|blut\w*
  |\w*schmerz\w*|weh|notarzt|notruf|krankenwagen|112|kopf|schwind\w*|bewegen|bewusst\w*|hilflos|boden|luft|tuer|telefon|(?<=^ )hilfe|zu hilfe)\b
`

/** An emergency in which somebody's body or life may be at stake, whatever else is named. */
const AT_STAKE = piece`
  (?:blut\w*|\w*arzt\w*|atm\w*|luft|\w*schmerz\w*|gestuerzt|\w*gefallen|bewusst\w*|ohnm\w*|tabletten|112|kranken(?:wagen|haus)|liegt|reagiert
  |\w*gift\w*|verletz\w*|feuer|\w*brenn\w*|rauch|gas|baby|kind\w* (?:\w+ ){0,3}?(?:drin|drinnen|weg|verschwunden)
  |(?:oma|opa|mutter|vater|mann|frau) (?:\w+ ){0,4}?(?:weg|weggelaufen|verschwunden|verwirrt)|eingeschlossen|eingesperrt|herz\w*|notaufnahme|medizin\w*|insulin|medikament\w*
  |sauerstoff\w*|beatmung\w*|lebens\w*|wehen|zusammengebrochen|umgekippt|messer|bedroh\w*|angst|herd|vermisst|epilep\w*|diabet\w*|allerg\w*
  |stirbt|sterbe\w*|anfall|hausnotruf|rettung\w*)\b
`

/** Causes that are urgent without being dangerous. */
const HARMLESS_CAUSE = piece`
  (?:(?:hund|huendin|katze|kater|hamster|kaninchen|hase|meerschwein\w*|papagei|wellensittich|schildkroete|pferd|huehner|welpe)
  (?: \w+){0,4}? (?:weg|weggelaufen|entlaufen|ausgebuext|abgehauen|verschwunden|entwischt|entflogen|weggeflogen|ausgerissen)
  |(?:kita|kiga|kindergarten|krippe|hort|ogs|schule|tagespflege|betreuung)(?: \w+){0,4}? (?:zu(?! (?:mir|uns|ihm|ihr|dem|der|den|haus\w*))|dicht|geschlossen|streikt
  |ausgefallen|abgesagt|faellt (?:\w+ )?aus|weggebrochen)|(?:tagesmutter|babysitter\w*|umzugshelfer|helfer|fahrer|mitfahrgelegenheit|dj)
  (?: \w+){0,4}? (?:krank|abgesagt|abgesprungen|ausgefallen|faellt (?:\w+ )?aus|im stich)
  |(?:laptop|computer|pc|rechner|handy|drucker|router|wlan|internet|tablet|festplatte|fernseher|waschmaschine|spuelmaschine|kuehlschrank|fahrrad|beamer)
  (?: \w+){0,5}? (?:kaputt|defekt|tot|hin|weg|streikt|spinnt|schwarz|abgestuerzt|leer|(?:geht|faehrt|startet|laeuft|druckt) (?:\w+ )?nicht|nicht mehr)
  |\w*(?:klausur|pruefung|hausarbeit|klassenarbeit|mathearbeit|referat)|ausgesperrt|schluessel(?: \w+){0,3}? (?:verloren|weg|abgebrochen)
  |(?:\w*kleid|anzug|reissverschluss|hose|kostuem)(?: \w+){0,4}? (?:gerissen|kaputt|geplatzt|aufgegangen)
  |(?:klo|toilette|abfluss|spuele)(?: \w+){0,3}? (?:verstopft|kaputt)|(?:kuchen|torte|klopapier|windeln|milch)(?: \w+){0,3}? (?:alle|vergessen|leer))\b
`

const RESCUER = piece`(?:krankenwagen|rettungswagen|rettungsdienst|notarzt|notruf|ambulanz|sanitaeter)`

/**
 * Words of danger that the rest of the line explains: what fell, whether it is over, what the emergency is,
 * who is meant. Read before anything is taken out of the line.
 */
export const HARMLESS_BY_CONTEXT: readonly RegExp[] = [
  // what fell, broke down or does not come up is a thing
  patterns`
    \b${NOT_BESIDE}${THING} ${STAYING}(?:(?:runter|herunter|rein|hinein|raus|heraus|um|ab)?gefallen|umgekippt|umgestuerzt|zusammengebrochen|zusammengeklappt)\b
    (?!.{0,120}\b(?:drunter|darunter|unterm?|auf (?:mich|uns|ihn|sie|mein\w*)|eingeklemmt|begraben|verletz\w*|kopf|blut\w*)\b)
    |\b${NOT_BESIDE}(?:laptop|computer|pc|rechner|windows|rolll?aden|jalousie|garagentor) ${STAYING}kommt (?:\w+ ){0,2}?nicht (?:mehr )?hoch\b
  `,
  // an exam is failed
  patterns`
    \bdurch (?:\w+ ){0,3}?\w*(?:pruefung|theorie|praxis|examen|abi|abitur|klausur|test|fuehrerschein|mathe)(?: \w+){0,2}? gefallen\b
  `,
  // it did not come to a fall, or it came to some before; whoever fell once more or today is in need
  patterns`
    \b(?:waere?n?|war) (?:\w+ ){0,5}?(?:fast|beinahe?|um ein haar) (?:(?!ganz|jede)\w+ ){0,3}?${FELL}\b(?!.{0,200}\b${STILL})
    |\b(?:fast|beinahe|um ein haar) ${FELL}\b(?!.{0,200}\b${STILL})
    |\b(?:bin|ist|sind) (?:(?!heute)\w+ ){0,2}?schon (?:(?!wieder|heute)\w+ ){0,2}?(?:mal|einmal|zweimal|dreimal|oft|oefters?|mehrmals|mehrfach)
    (?: (?!wieder|heute)\w+){0,3}? ${FELL}\b(?!.{0,200}\b(?:heute|${STILL}))(?<!\b(?:heute\b|${STILL}).{0,150})
    |\b(?:stuhl|hocker|schemel|sessel|tisch|bank|leiter)\w*\b.{0,40}\bschon (?:\w+ ){0,2}?(?:da)?mit (?:umgekippt|zusammengekracht|${FELL})\b(?!.{0,200}\b${STILL})
  `,
  // the fall is the reason for something that only those ask who are up again
  patterns`
    (?:\b(?:bin|sind|(?:ist|hat) (?:\w+ )?(?:gestern|vorgestern|neulich|kuerzlich|letztens)) (?:(?!heute\b)\w+ ){0,4}?${FELL}
    |\b(?:weil|da) ich (?:(?!heute\b)\w+ ){0,4}?${FELL} (?:bin|war))\b
    (?:(?=.{0,80}\b${AFTERWARDS})|(?<=\b${AFTERWARDS}.{0,100}))(?!.{0,200}\b${STILL})(?<!\b${STILL}.{0,200})
  `,
  // an emergency with a harmless cause
  patterns`
    \bnotfall\b(?:(?=.{0,150}\b${HARMLESS_CAUSE})|(?<=\b${HARMLESS_CAUSE}.{0,150}))(?!.{0,300}\b${AT_STAKE})(?<!\b${AT_STAKE}.{0,300})
  `,
  // somebody's work
  patterns`
    \b(?:frueher|damals|jahrelang|jahre lang|beruflich|ehrenamtlich|hauptberuflich) (?:(?!mit\b|bitte\b|einen\b|den\b)\w+ ){0,3}?${RESCUER}\b(?= (?:gefahren|gearbeitet|gewesen|taetig|aktiv|unterwegs))
    |\b(?:bin|war|arbeite|arbeitete|habe?) (?:\w+ ){0,4}?(?:im|beim|als|gelernter?|ausgebildeter?|ehemaliger?) ${RESCUER}\b(?= ?(?:[,.;!]|$|und\b|gearbeitet|gewesen|taetig|aktiv))
    |\b(?:bin|war) (?:ich )?(?:(?:frueher|jahrelang|selbst|selber|lange|mal|auch|von beruf) ){0,2}sanitaeter\b
    |\b(?:bin|war|habe?) (?:(?!mit\b|im\b)\w+ ){0,3}?(?:krankenwagen|rettungswagen) gefahren\b(?! worden)
  `,
  // a step to stand on, water that comes out, a choir on stage
  patterns`
    \b(?:auf|vom) (?:(?:den|dem|einen|einem|meinen|meinem|diesen|diesem|kleinen|hohen) ){0,2}tritt\b(?! (?:er|sie|mich|uns|mein\w*)\b)
    |\b(?:wasser|oel) (?:\w+ ){0,2}?tritt (?:\w+ ){0,4}?aus\b|\b(?:chor|band|kapelle|orchester) (?:\w+ ){0,2}?tritt (?:(?!mich|uns|ihn|sie|mein)\w+ ){0,4}?auf\b(?! (?:mich|uns|ihn|sie|ihr\w*|mein\w*)\b)
  `,
  // a clock strikes
  patterns`
    \b${NOT_BESIDE}(?:(?:stand|kuckucks|pendel|wand|turm|kirch|kirchturm|kamin|regulator)\w*uhr|(?:die|eine|meine|unsere|alte) uhr|\w*glocken?|gong)\b[ ,]{1,2}
    (?:(?!(?:und|er|ihn|mich|mir|uns|mein\w*|mann|jemand)\b)\w+[ ,]{1,2}){0,5}?(?:schlaegt|schlagen|schlug|geschlagen)\b(?! (?:er|ihn|mich|mir|uns|sie|auf|zu|(?:m|s)ein\w*|ihr\w*|unser\w*|das|den|die (?!\w*stunde|zeit)\w+|mama|papa|oma|opa)\b)
  `,
  // a smoke detector asks for its battery; food bursts, prices soar
  patterns`
    \brauchmelder\b(?= (?:\w+ ){0,3}?(?:piept|piepst)\b)(?:(?=.{0,120}\b(?:batterie\w*(?! (?:ist |war |sind )?(?:ganz |noch |schon |erst )?(?:neu|voll|gewechselt|getauscht|in ordnung|ok))|alle (?:paar |\w+ )?(?:minuten?|sekunden?|stunden?)|seit (?:tagen|gestern|wochen)))
    |(?<=\bbatterie\w*\b.{0,80}))(?!.{0,200}\b(?:rauch|qualm\w*|feuer|\w*brann?t\w*|brenn\w*|flammen?|riecht|stinkt)\b)
    (?<!\b(?:rauch|qualm\w*|feuer|\w*brann?t\w*|brenn\w*|flammen?|riecht|stinkt)\b.{0,200})
    |\b(?:lasagne|suppe|eier|ei|sosse|auflauf|tomaten\w*|kuerbis|kartoffel\w*|joghurt|milch|brei|sekt\w*|saft\w*|bier\w*|einmachglas|kuchen|pizza|popcorn
    |preise?|kosten|mieten?|strompreise?|postfach|terminkalender|beete?|unkraut) (?:im \w+ |in (?:der|dem) \w+ |(?!(?:${SOMEBODY}|gas\w*|\w*herd|\w*ofen|akku)\b)\w+ ){0,5}?explodiert\b
    (?!.{0,200}\b(?:verletz\w*|brenn\w*|verbrannt|verbrueht|feuer|flammen|rauch|qualm\w*|blut\w*|gas\w*|splitter)\b)
  `,
]
