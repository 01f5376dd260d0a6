import { messageIn } from './message.ts'
import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * What people write about help that is agreed on already: they can't make it, come late, stand before a closed door,
 * want another time, have settled on one or want a message passed on. Whoever asks for somebody begins something new instead.
 */
export function agreedMatter(text: string): AgreedMatter | null {
  if (messageIn(text) !== null) return 'message'
  const line = withoutReason(plain(text))
  if (WANTS.test(line) || COMES.test(line)) return null
  return MATTERS.find(([, says]) => says.some(each => each.test(line)))?.[0] ?? null
}

/** "ich kann morgen doch nicht, mein Kind ist krank": why is not asked. What names another time is more than a reason. */
function withoutReason(line: string): string {
  const [, said = '', why = ''] =
    /^([^,]*\b(?:nicht|net|nich|absagen))(?:, | weil | denn )(.*)$/.exec(line) ?? []
  return REASON.test(why) && !OTHER_TIME.test(why) ? said : line
}

const REASON =
  /^(?:mein\w*|unser\w*|ich (?:bin|hab|habe|muss|liege)|bin|hab|habe|wir (?:sind|haben|muessen)|der|die|das|es|mir|tut|sorry)\b/
const OTHER_TIME =
  /\b(?:kann|koennte?n?|koennen|wuerden?|geht|ginge|passt|lieber|erst|statt\w*|verschieb\w*|verleg\w*|uhr)\b|\?/

export type AgreedMatter = 'message' | 'settled' | 'move' | 'late' | 'missing' | 'cannot'

const WANTS = pattern`
  \b(?:brauche?n?|braeucht\w*|suche?n?|sucht|gesucht|benoetig\w*|jemand\w*|wer|irgendwer|wen|einer|hilfe|helfer (?:fuer|gesucht|zum)|biete\w*|anbieten)\b
`
/** "kommt Olena heute?" wants to know, and moves nothing */
const COMES =
  /^(?:und )?kommt (?:die |der |frau |herr )?[a-z-]{2,}(?: denn| nun| heute| noch| jetzt| auch)* ?\?[? ]*$/
const NAMED =
  '(?:der |die |dem |den |frau |herrn? |unser\\w* )?(?!(?:ich|i|wir|mir|uns|mich|dir|dich|es|das|was|man|alles|bescheid|ihnen|mein\\w*|etwas)\\b)[a-z-]{2,}'
const TIME =
  '(?:um|am|ab|gegen|erst|schon|auch|morgen|uebermorgen|heute|frueher|spaeter|lieber|besser|eine (?:halbe )?stunde|(?:mon|diens|donners|frei|sams|sonn)tag\\w*|mittwoch)'
const DAY =
  '(?:morgen|uebermorgen|heute|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|naechste woche|den \\w+|spaeter|frueher|\\d{1,2}(?:[:.]\\d{2})?(?: uhr)?|halb \\w+)'

const MATTERS: readonly (readonly [AgreedMatter, readonly RegExp[]])[] = [
  [
    'message',
    [
      pattern`
        ^(?!.*\b(?:danke|dank)\b)(?:(?:bitte|und|hallo|ok|okay)[,.]? )*(?:nachricht (?:an|fuer)\b|(?:kannst|koennen|koennten|koenntest|wuerden|wuerdest|kann|koennt|magst) (?:du|sie|ihr|man) (?:bitte |mal |vielleicht )*${NAMED} (?:bitte |mal |kurz |noch |schnell )*(?:sagen|ausrichten|mitteilen|schreiben|bescheid|weitersagen|fragen|eine nachricht|was ausrichten)\b
        |(?:sage?|sagt|sagen sie|richte|richten sie|schreibe?|schreiben sie|teile?|teilen sie|frage?|fragen sie) (?:bitte |mal )*${NAMED}(?: bitte| mal| doch)*,? (?:dass|ob|bescheid|aus|mit|er|sie|ich|wir|es|wann|wo)\b)
      `,
      pattern`\b(?:tell|let) (?!me|us)\w+ (?:know|that|i|we|to)\b|\b(?:pass on|send) (?:a|the|this) message\b`,
      // what whoever comes shall do, or need not
      pattern`
        ^(?:(?:und|ach|also|bitte|aber|dann)[, ]+)*(?:er|sie|die|der) (?:soll\w*|muss|muesste|braucht|brauch|darf|kann)\b.{0,50}\b(?:klingeln|klopfen|laeuten|mit(?:zu)?bringen|mit(?:zu)?nehmen|reinkommen|reingehen|warten|anrufen|parken|hinten ?rum|vorne rein|den schluessel)\b
      `,
      // how whoever comes finds in
      pattern`
        ^(?:(?:bitte|dann|und|einfach|also)[, ]+)*(?:(?:bei|am|an der|unten|hinten|oben|vorne?|zwei ?mal|drei ?mal|laut|lange?) (?:[\w-]+ ){0,3}?)?(?:bitte |einfach |zwei ?mal |drei ?mal )*(?:klingeln|klopfen|laeuten|klingel(?= (?:bitte|bei|am|an|zwei ?mal|drei ?mal|einfach)\b))\b
        |^(?:ich wohne |wir wohnen )?(?:im |in der )?(?:\d\.?|ersten|zweiten|dritten|vierten|fuenften|obersten) ?(?:stock|stockwerk|etage|og|obergeschoss)\b(?:,? \w+){0,3}[.! ]*$
        |^(?:bitte |bitte durch |durch |ueber |nehmen sie bitte |nimm bitte )?(?:den|der|am) (?:hinter|seiten|neben)eingang\b.{0,30}$
      `,
    ],
  ],
  [
    'settled',
    [
      pattern`
        \bwir haben (?:\w+ ){0,4}?(?:telefoniert|gesprochen|geredet|ausgemacht|abgemacht|vereinbart|verabredet|geeinigt|verschoben)\b|^(?:wir )?machen (?:wir )?(?:es|das) (?:lieber |jetzt |dann |doch )*(?:am|um|auf|an|morgen)\b
      `,
    ],
  ],
  [
    'move',
    [
      pattern`
        \b(?:termin\w*|verabredung\w*|treffen|besuch\w*|uhrzeit|hilfe|das|es|ihn)\b.{0,60}\b(?:verschieben|verlegen|umlegen|vorziehen|vorverlegen|verschoben|verlegt|nach hinten|nach vorne|umbuchen)\b
        |\b(?:auf|um) ${DAY} (?:\w+ )?(?:verschieben|verlegen|umlegen|vorziehen|vorverlegen|aendern|legen)\b|\b(?:verschieb|verleg)\w* (?:wir |bitte |sie )*(?:den termin|das treffen|die verabredung|auf ${DAY})
        |^(?:\w+ )?(?:koennen|koennten) wir (?:das |es |den termin )(?:bitte |auch |lieber |vielleicht |doch )*(?:auf|um|am|gegen) ${DAY}\b|\b(?:anderen|neuen) termin (?:ausmachen|vereinbaren|machen|finden|mit)\b|\b(?:andere|neue) (?:uhrzeit|zeit) (?:ausmachen|vereinbaren|mit)\b
      `,
      pattern`
        ^(?!.*\b(?:nicht|net|nich)\b)(?:\w+,? )?${NAMED} (?:soll|sollte|kann|koennte|moege|darf|muss|muesste|moechte) (?:bitte |doch |mir |\w+ )?${TIME}\b.{0,30}\b(?:kommen|da sein|vorbei\w*|anfangen|abholen)\b
        |^(?:kann|koennte|soll|kommt|geht|ginge|passt) (?:er|sie|${NAMED}) (?:bitte |denn |vielleicht |bei \w+ )*${TIME}\b.{0,30}(?:kommen|da sein|vorbei\w*|\?)
        |\bkomme? (?:bitte )?(?:lieber|erst|schon) (?:um|am|gegen|morgen)\b|^(?:ich )?kann (?:ich )?(?:leider |da |auch )*(?:erst|nur|schon|lieber|auch) (?:um|ab|am|gegen|nach|morgen|heute)\b.{1,25}\b(?:kommen|da sein)[.!? ]*$
      `,
      /\b(?:reschedule|postpone|move (?:the|our) (?:appointment|date|visit))\b/,
    ],
  ],
  [
    'late',
    [
      pattern`
        \b(?:bin|komme?|kumm|werde|schaffe?|sind|kommen|wird)\b(?! (?:\w+ )?(?:er|sie)\b).{0,35}\b(?:spaeter|verspaet\w*|zu spaet)\b(?! (?:zurueck|nach haus\w*|dran))|\bverspaet\w* mich\b|\bmich (?:\w+ )?verspaet\w*|\b(?:im|in einem) stau\b
        |\b(?:bus|zug|bahn)\b.{0,25}\b(?:verspaetung|ausgefallen|verpasst|zu spaet)\b|\b(?:min\w*|stunde|viertelstunde) (?:spaeter|zu spaet|verspaetung|frueher)\b|\bbin (?:schon |gleich |etwas |ein bisschen )*frueher da\b|\b(?:i m|i ll be|running) (?:\w+ ){0,3}?late\b
      `,
    ],
  ],
  [
    'missing',
    [
      pattern`
        ^(?!.*\b(?:ich|wir|mein\w*|unser\w*|kind\w*)\b)(?:(?:hallo|aber|und|also|nein)[,.]? )*${NAMED} (?:ist|war|sind) (?:\w+ ){0,3}?(?:nicht|net|nich|noch nicht|immer noch nicht) (?:da|zu ?haus\w*|daheim|anwesend|gekommen|aufgetaucht|erschienen|hier)\b
        |\b(?:macht|oeffnet) (?:\w+ ){0,2}?(?:nicht|niemand|keiner|net) ?(?:auf|die tuer|mir)?[.!?]*$|\b(?:niemand|keiner) (?:macht (?:mir )?auf|oeffnet|da|zu ?hause|reagiert)\b|\b(?:steh|stehe|sitze|warte) (?:ich )?(?:schon |jetzt |hier )*(?:seit .{1,20})?(?:vor (?:der|verschlossener|ihrer|seiner) (?:haus|wohnungs)?tuer|draussen vor)\b
        |^(?:(?:hallo|hi|sorry|hilfe)[,. ]+)*(?:ich )?find\w* (?:ich )?(?:das haus|die (?:wohnung|strasse|adresse|hausnummer|klingel|tuer)|den eingang|es|da) (?:\w+ ){0,3}?(?:nicht|nich|net)\b|^(?:wo (?:bleibt|ist|steckt)) (?:denn |nur |eigentlich )?${NAMED}(?: denn| nur| eigentlich)?[?!. ]*$
      `,
    ],
  ],
  [
    'cannot',
    [
      pattern`
        ^(?:\w+,? ){0,3}?(?:ich )?(?:bin|liege|lieg|wurde|fuehle? mich) (?:\w+ ){0,4}?(?:krank|erkaeltet|verletzt|verhindert|flach|im krankenhaus|angeschlagen|krankgeschrieben)\b|\bhabe? (?:ich )?(?:\w+ ){0,3}?(?:fieber|grippe|corona|covid|migraene|hexenschuss|magen-?darm|durchfall|nen infekt|einen infekt)\b
        |\b(?:ist|was|etwas) (?:mir |leider |was |etwas )*dazwischen ?gekommen\b
      `,
      pattern`
        \b(?:schaff|schaffe|pack|packe|krieg|kriege)(?: ich)? (?:es|das|den termin|den besuch|des|dat)\b(?: \w+){0,5}? ?(?:nicht|net|nich|nimmer|ned)\b(?! (?:allein\w*|selbst|selber|mehr))|\bschaffe? ich (?:\w+ ){0,3}?(?:nicht|net|nich)[.! ]*$
        |^(?:\w+,? ){0,3}?(?:ich )?kann (?:ich )?(?:doch |leider |heute |morgen |jetzt |da |am \w+ |um \w+(?: uhr)? |zu \w+ |nun )*(?:nicht|net|nich)(?: (?!allein\w*|selbst|selber)\w+){0,3} (?:kommen|helfen|hin|da sein|hingehen|hinfahren|vorbei\w*)\b|\bkann (?:heute|morgen|am \w+|doch|leider|da|nun) (?:\w+ ){0,2}?(?:nicht|net|nich)[.! ]*$
        |^(?:\w+,? ){0,3}?(?:ich )?(?:komme?|kumm) (?:\w+ ){0,3}?(?:nicht|net|nich)(?: mehr)?[.! ]*$|^(?:\w+,? ){0,2}?(?:ich )?muss (?:doch |leider |morgen |heute |am \w+ )*(?:absagen|arbeiten)\b|\b(?:den termin|die verabredung|den besuch) (?:mit \w+ )?(?:leider )?(?:absagen|nicht (?:wahrnehmen|einhalten))\b
        |^(?!.*\b(?:allein\w*|selbst|selber)\b).*\b(?:mutter|mama|mum|vater|papa|eltern)\b(?: \w+){0,4}?[.,]? (?:\w+ ){0,6}?(?:(?:darf|kann|kommt)(?: \w+){0,3}? (?:nicht|nich)|(?:sagt?|meint),? (?:\w+ ){0,4}?(?:nicht|nein))\b|^(?:meine tochter|mein sohn|mein kind) (?:\w+ ){0,4}?(?:darf|kann|kommt|ist krank)\b(?: \w+){0,4}? ?(?:nicht|nich|krank)\b(?! (?:allein\w*|selbst))|^[a-z]+ ist krank und kann (?:\w+ ){0,3}?nicht kommen\b
        |\bi(?: m| am) (?:ill|sick)\b|\bi can t (?:make it|come)\b
      `,
    ],
  ],
]
