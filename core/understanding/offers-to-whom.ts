import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** Offers told by whom they are for, in the plain spelling: "wer braucht was?", "falls jemand", "suche eine Aufgabe". */
export const OFFERS_TO_WHOM: readonly Cue[] = [
  cue(
    'offer',
    14,
    pattern`
      \bsoll ich (?:\w+ )?(?:jemand\w*|dir|ihnen|wem|euch|wen)\b|\b(?:moechte|mag|will|wuenscht sich|hat
      |haette) (?:\w+ )?(?:jemand|wer|einer)\b.{0,40}\b(?:besuch bekommen|besucht werden|bekommen
      |geschenkt|abgeholt werden|begleitet werden|was mitgebracht)\b
      |\bwer hat\b.{0,30}\bund (?:keine zeit|kann nicht)\b|\b(?:kann|koennte|koennt
      |koennen) (?:\w+ )?(?:jemand|wer|einer|ihr|sie)\b.{0,70}\bgebrauchen\b|(?<!\b(?:von|mit|an|zu) )\bwem (?:kann|soll|darf
      |koennte) ich\b|\bdarf ich (?:jemand\w*|\w+ helfen)|\b(?:wo|wer)\b.{0,20}\b(?:meine hilfe
      |ich gebraucht|mich gebrauchen)\b|\bwer (?:\w+ ){0,4}?(?:braucht|benoetigt)\b
      |\bwer (?:moechte hilfe|sucht|will hilfe|haette gern|bekommt|hat was zu)|(?<!\b(?:mein|unser)\w* [\w-]+ )\b(?:braucht|benoetigt
      |sucht) (?:\w+ ){0,3}?(?:jemand|wer|einer|ihr|irgendwer|irgendjemand|man)\b(?!,? (?:der|die|welche\w*)\b)|\b(?:brauchen sie
      |braucht ihr|brauchst du)\b|\b(?:falls|wenn|sollte|sobald) (?:\w+ ){0,3}?(?:jemand|wer|einer
      |irgendwer|ihr|sie|du)\b.{0,50}\b(?:braucht|brauchen|brauchst|benoetigt|sucht|hat|haette|moechte
      |will|mag)|\b(?:does|if) any(?:one|body) needs?\b|\bwho needs\b
    `,
  ),
  cue(
    'offer',
    14,
    pattern`
      \b(?:suche?n?|such)\b.{0,45}\b(?:dem ich|der ich|denen ich|denen wir|dem wir|ehrenamt\w*
      |eine aufgabe|zum helfen|eine beschaeftigung|helfen kann|helfen koennte|kleinen job|nebenjob
      |ferienjob|taschengeldjob|gelegenheit zu helfen)\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      ^(?!.*\b(?:gesucht|suche|brauche|wer|jemand)\b).*\bfuer (?:senioren|aeltere\w*|alle|interessierte
      |nachbarn|andere|anfaenger\w*|jedermann|leute)\b
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      ^(?!.*\b(?:koennen|koennten|haben|wuerden|kennen) sie\b).*\b(?:auf|fuer|bei|mit) (?:ihre[nrm]?
      |ihnen|euch|euer|eure[nrm]?|dir|dich)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?!.*\b(?:jemand\w*|wer|gesucht)\b).*\b(?:\w*geld|was|etwas) (?:\w+ )?(?:dazu)?(?:verdienen
      |aufbessern)\b|\bjobben\b
    `,
  ),
  cue(
    'offer',
    14,
    pattern`
      (?<!\b(?:schoen|toll|lieb|nett|super|froh|freuen|mich|dankbar|prima|klasse|gut|spitze|hilfreich|helfen|reichen|genuegen|nett|lieb),? )
      \b(?:falls|wenn|sofern|sollte) (?:\w+ ){0,3}?(?:jemand\w*|wer|einer|eine|irgendwer|wem|irgendwo)\b(?! (?:\w+ ){0,4}?(?:hilft|helfen|mithilft|mit[a-z]+t\b|vorliest|vorlese|mitkommt|mitkaeme|mitmacht|mitgeht|mitfaehrt|anpackt|mir|mich|uns|kaeme|vorbeikommt|vorbeikaeme|vorbeischaut|mein\w*))
    `,
  ),
  cue(
    'offer',
    14,
    /\b(?:suche|such)\b.{0,30}\b(?:job|arbeit|beschaeftigung|nebenverdienst|minijob|aufgabe|ehrenamt)\b(?!.*\bbeim (?:job|arbeits))/,
  ),
  cue(
    'offer',
    14,
    /\bsucht (?:eine? |noch |neue )*(?:beschaeftigung|aufgaben?|gute tat\w*|ehrenamt|sinnvolle\w*|einsatz|etwas zu tun|arbeit|job)\b/,
  ),
  cue(
    'offer',
    14,
    /^(?:wer|falls jemand|wenn jemand) [^:?]{3,60}: ?(?:ich|bei mir|gern|her damit|immer her)\b|\bwer (?:\w+ ){0,4}?(?:braucht|will|moechte|hat|mag|sucht|muss): (?!.*\?)/,
  ),
  cue(
    'offer',
    10,
    pattern`
      ^(?!.*\b(?:wer|wen|jemand\w*|brauche|suche\w*|gesucht|mir|mich|mein\w*|kannst|koennt|koennen sie|koennten|bitte|hilfe|lust|nicht mehr|leider|muss ich|schaffe|allein)\b)(?:hallo,? |moin,? |na,? )?(?!was|wann|wie|wo|warum|wieso|wohin|ist|hat|habt|haben|gibt|gibts|darf|soll)[^?]{4,90}\? 
      (?:[^?]{0,60}\b)?(?:ich|wir|bei uns|bei mir|zu uns|zu mir|komm|komme|kommt|klingel|klingelt|ruft?|meldet|trau|einfach|kein problem|gern|gerne)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      \b(?:wer|alle,? die) (?:\w+ ){0,4}?(?:mag|will|moechte|lust hat|allein\w* ist|umzieht|braucht|sucht|hat|ist|kommt),? (?:kommt|komm|darf|kann|soll|ist|melde|meldet|ruft?|klingelt?) (?:\w+ ){0,6}?(?:zu (?:mir|uns)|bei (?:mir|uns)|vorbei|mich\b|willkommen|sich|an|einfach|dazu|mitmachen|mitkommen|mitessen)\b
      |\b(?:steht|ist|waere|gibt es) (?:bei (?:uns|mir) )(?:\w+ ){0,4}?(?:ein (?:teller|platz|stuhl|bett|gedeck|zimmer)|noch (?:ein )?platz|immer (?:ein |eine )?\w+|kaffee|kuchen|suppe|platz)\b|\b(?:teller|stuhl|platz|gedeck|bett|sofa) (?:mehr|frei)\b(?!.*\b(?:such\w*|wer|jemand\w*|brauche)\b)
      |\bklingelt? (?:auch |gern\w* |einfach |ruhig )*(?:bei (?:mir|uns|ihnen|euch)|durch)\b|\b(?:setz|setzt|komm|kommt) (?:dich|euch|sie sich|gern\w*|einfach|ruhig) (?:gern\w* |einfach |ruhig )*(?:dazu|vorbei|rum|rueber|rein|zu (?:mir|uns))\b|\bbei uns in \w+ (?:toben|spielen|basteln|backen|kochen|essen|singen|turnen)\b
      |\b(?:besuche?n?|begleiten?|fahren?|bekochen?|holen?|bringen?|unterstuetzen?|unterhalten?) (?:euch|sie|ihnen|dich) (?:im|in|zum|zur|ins|auf|bei|mit|nach|gern\w*|auch)\b(?!.*\b(?:koennen|koennt|wer|jemand\w*|bitte|mich|mir)\b)|\b(?:ihr|eure\w*|euer\w*|ihre?n?) (?:\w+ )?nehm(?:en|e) (?:wir|ich)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?!.*\b(?:such\w*|brauch\w*|braeucht\w*|gesucht|wer|hilfe|bitte|mit mir|mich)\b).*\b(?:fuer|mit|zu|bei) (?:jemande[nm]|wen|wem|leuten?|menschen|alle|allen|jeden|denen|nachbarn|senioren|alten|aelteren|familien),? (?:der|die|das|dem|denen|welche)\b
    `,
  ),
  cue(
    'offer',
    16,
    pattern`
      \bsucht (?:eine?n? |noch |netten? )*(?:\w*hund|pferd|katze|kind\w*|baby|senior\w*|oma|opa|garten|alte \w+) (?:zum|fuer|zur) \w+en\b|\b(?:jede[rn]?|alle|gaeste|neue|jedermann|kinder|senioren) (?:ist|sind) (?:herzlich |immer |gern\w* )?willkommen\b|\b(?:treffen wir uns|wir treffen uns)\b(?!.*\b(?:wer|such\w*|brauch\w*|fahr\w*)\b)
      |\bwer [^,?]{3,60}, (?:kann|darf|soll|komm\w*|melde\w*|ruf\w*|ist|bekommt) (?:\w+ ){0,4}?(?:zu (?:mir|uns)|bei (?:mir|uns)|mich|sich|willkommen|richtig)\b(?!.*\?)
    `,
  ),
]
