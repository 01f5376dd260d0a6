import { type Cue, cue } from './cue.ts'
import { I_DO } from './deeds.ts'
import { pattern } from './pattern.ts'

/** Offers told by who makes them, in the plain spelling: "Schüler mäht Rasen", "als Leihoma". */
export const OFFERS_BY_WHOM: readonly Cue[] = [
  cue(
    'offer',
    4,
    pattern`
      \b(?:erfahrung mit|habe erfahrung|gelernte[rn]?|pensionierte[rn]?|rentner\w*|in rente|ruhestand
      |handwerklich (?:begabt|geschickt)|kraeftig und|bin (?:fit|stark|schueler\w*|student\w*
      |handwerk\w*|zuverlaessig|flexibel|mobil)|zuverlaessig|ehrenamtlich|unentgeltlich|ein auto und
      |hab ein auto|habe ein auto|tierlieb|kinderlieb)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?:\w+ )?(?:schueler\w*|student\w*|rentner\w*|\w*lehrer\w*|jugendliche\w*|ehepaar|familie
      |pensionaer\w*|handwerker|gaertner\w*|maedchen|junge)\b.{0,40}\b(?:hilft|gibt|bietet|macht
      |repariert|passt auf|kann|uebernimmt|erledigt|helfen|geben|bieten)\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      ^als (?:\w+ )?(?:leihoma|leihopa|rentner\w*|schueler\w*|student\w*|\w*lehrer\w*|\w*berater\w*
      |mutter|erzieher\w*|handwerker|fruehere\w*|pensionaer\w*|krankenschwester|elektriker)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?:\w+ )?(?:jugendliche\w*|opa|oma|papa|mutti|\w+sitter\w*|schueler\w*|student\w*|rentner\w*|nachbar\w*)
      (?: \d+)? (?:maeht|hat zeit|hilft|repariert|passt|kocht|backt|putzt|schneidet|fuehrt|geht|holt|kauft|bringt|begleitet|macht
      |erledigt|buegelt|spielt|unterrichtet|erklaert|traegt|schleppt|hat .{0,40}(?:zeit|kapazitaet\w*|frei))\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?:\w+ )?(?:schueler\w*|student\w*|rentner\w*|gaertner\w*)\b[ ,(]*\d*[ ,)]*(?:\w+t, )+\w+t\b|\bher damit\b|\bimmer her\b|\bjederzeit[!.]|\b(?:habe?|hab) (?:selbst|selber) \w+ grossgezogen\b
      |^(?:habe?|hab) (?:einen |n )?(?:\w+ )?(?:transporter|anhaenger|kombi|bus|fuehrerschein|werkzeug|naehmaschine)\b(?!.*\b(?:kaputt|defekt|nicht|jemand|wer)\b)|\bfreie \w+tage?\b
      |\b${I_DO} (?:ich )?(?:sie|ihnen|euch|dir|ihre?n?|euren?)\b(?!.*\b(?:mir|mich|uns)\b)|\bgern\w* die \w+\b(?=[.!]*$)|\bruft? mich\b|\bwo soll es? ?s? hingehen\b|\bkomme ich gern\w* (?:um|vorbei|zu)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?!.*\b(?:wer|wen|jemand\w*|such\w*|gesucht|brauch\w*|braeucht\w*|bitte|hilfe|mir|mich|mein\w*|muss|kann ich nicht|leider|allein|fehlt|nicht mehr|danke|kaputt)\b).{12,}(?:-|,|\.) (?:lg |gruss |gruesse |euer |eure |ihr |ihre )?(?!bin|ist|wird|war|um|ab|bis|gegen|vor|nach|uhr|klasse|am|im|nr|haus|etwa|ca|stock|und|oder)[a-z]{3,12},? (?:1[2-9]|[2-7]\d)(?: ?j\b| jahre)?[.! ]*$
      |(?<!zusage )\b(?:von|mit) mir(?=$|[.,!]| \d)(?!.*\b(?:wer|jemand|zusage|spiel\w*|geht|kommt|singt|\?)\b)
    `,
  ),
]
