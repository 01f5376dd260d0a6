import { type Cue, cue } from './cue.ts'
import { TO_DO } from './deeds.ts'
import { pattern } from './pattern.ts'

/** Offers in so many words, in the plain spelling: "biete", "habe Zeit", "meldet euch". */
export const OFFERS_SAID: readonly Cue[] = [
  // who wants to earn something offers help
  cue(
    'offer',
    14,
    /\b(?:ich|wir) (?:will|wollen|moechten?|wuerden?|muss|kann) (?:\w+ ){0,4}?(?:dazu|hinzu)?verdienen\b/,
  ),
  // "kann ich babysitten?"
  cue(
    'offer',
    30,
    /\bkann ich (?:bei (?:ihnen|euch|jemand\w*) |auch |vielleicht |irgendwo |da |mal )*(?:babysitten|aushelfen|jobben|arbeiten|mithelfen|mitarbeiten)\b/,
  ),
  cue(
    'offer',
    8,
    pattern`
      \b(?:biete|bieten|bietet|biet|anbiete\w*|anzubieten|anbieten|angebot|i offer|offering|we offer)\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      \b(?:helfe|helf|hilf|hilfe)\b(?: ich)?(?: \w+){0,4}? (?:gern|gerne|ihnen|euch|dir|anderen|aelteren
      |senioren|leuten|jemandem|allen|kindern|auch|kostenlos|ehrenamtlich)\b|\b(?:gern
      |gerne)\b.{0,50}\b(?:helfen|helfe|behilflich|helf)\b|\bich (?:helfe|helf)\b
      |\bhelfe? (?:gern\w* )?(?:beim?|mit|im|bei|in)\b|(?<!\b(?:es|das|mir|uns) )\b(?:moechte|wuerde|will|wollen|moechten|wuerden
      |wollte|koennen) (?:\w+ ){0,5}?(?:helfen|aushelfen|mithelfen|unterstuetzen|anpacken
      |mich (?:engagieren|einbringen|nuetzlich machen)|uebernehmen|ausfuehren|zur verfuegung
      |etwas gutes tun)\b|\bnuetzlich machen\b|\behrenamtlich (?:taetig|helfen|engag)\w*
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      \b(?:habe?|haette|haetten|haben)\b(?! (?:jemand|wer|einer|irgend
      |\w+ jemand))(?: \w+){0,7}? (?:zeit|luft|kapazitaet\w*|frei)\b(?! (?:kostet|nicht))
      |\bzeit (?:habe?|haette|uebrig)\b|\b(?:verfuegbar|i m free|available)\b|\bzur verfuegung\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      \b(?:freue mich (?:auf|ueber) (?:eure |ihre )?anfragen|ihr koennt mich|melde mich freiwillig
      |bei interesse|sehr gern\w*[.!]*$|zwei gesunde haende|tatkraeftig\w*|meldet euch|ruft (?:einfach |gern\w* )?an\b|melden sie sich (?:gern|bei mir)
      |sag(?:t|en sie)? (?:mir )?(?:einfach |gern )?bescheid)\b|\b(?:haette|habe
      |hab) (?:ich )?(?:\w+ ){0,2}?lust,? .{0,50}\bzu \w+en\b
    `,
  ),
  cue('offer', 9, /\b(?:immer|jederzeit) gern\w*\b(?!.*\b(?:haette|suche|brauche|wuensche)\b)/),
  cue('offer', 7, /\bkann man mich (?:fragen|anrufen|haben|buchen|ansprechen)\b/),
  cue(
    'offer',
    12,
    pattern`
      \b(?:zu viel|uebrig|mehr als genug|reichlich|im ueberfluss)\b.{0,40}\bwer (?:mag|will|moechte|hat|braucht|kann|nimmt|isst)\b
      |\bbin (?:ich )?(?:zu allem|zu vielem|zu jeder \w+|fuer alles|fuer vieles|fuer jeden \w+|fuer jede \w+) (?:bereit|zu haben|offen|gut)
      |^(?!das|dass|dat|des|es|da|den|die|der|dann|do|so|ja|jo|ok|klar|gern|morgen|heute|um|am|ab|gegen|mittwoch|natuerlich|leider|vielleicht|nein|wie|was|wo|dies\w*|wann)(?!\w*tag\b)[a-z-]{4,} (?:und [\w-]+ |oder [\w-]+ )?(?:kann|mache?|repariere?|uebernehme?|erledige?|beherrsche?) ich\b(?!.*\b(?:nicht|kein\w*|kaum|nur|wer|jemand\w*)\b)
      |\bwer (?:mag|will|moechte)[.!]*$|\bich (?:krieg\w*|bekomm\w*|mach\w*|bring\w*|repariere?) (?:fast |noch |so gut wie |so ziemlich )?(?:alles|jeden|jede|jedes)\b(?! (?:mal|tag|woche|nacht))|\bkomm\w* (?:ich )?(?:auch |gern\w* |dafuer )*(?:ins haus|zu (?:ihnen|euch|dir) (?:nach )?hause|nach hause)\b
      |\b(?:zu (?:mir|uns)|bei (?:mir|uns)) (?:nehmen|aufnehmen|wohnen|uebernachten|schlafen|unterbringen)\b(?!.*\b(?:wer|jemand\w*|nicht)\b)|\b(?:ich|wir|und)? ?(?:wuerde|koennte)n? (?!(?:das|es|ihn|sie|den termin) )(?!.*\b(?:mit wem|gehen|wem|mir|mich|uns|mein\w*|unser\w*|lernen|wer|jemand|einer|nicht|kein\w*|zum|zur|ins|gebrauchen|brauchen|haben|sein)\b)(?:[\w-]+ ){0,9}?${TO_DO}[.!]*$
      |\bich zeige? es (?:jedem|jeder|euch|allen|ihnen|gern\w*|dir)\b
    `,
  ),
  cue(
    'offer',
    9,
    /^(?!(?:ja|das|es|jo|ok|okay|klar|dann|da|morgen|heute|passt|gern|gut)\b|\w+tag\b)\w+(?: \w+)? geht (?:klar|immer|bei mir)\b/,
  ),
]
