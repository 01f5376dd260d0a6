import { pattern } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'

/** What somebody wants to know or to change about their own part in it: data, language, pause, leaving, what is going on. The surest first, in the plain spelling. */
export const MEMBERSHIP_CUES: readonly TopicCue[] = [
  cue(
    'delete',
    20,
    pattern`
      ^/?loeschen[.!?]*$|\b(?:loesch|entfern|vernicht|delete|erase)\w*\b.{0,40}\b(?:meine? daten|daten
      |alles|konto|account|profil|mich|registrierung|angaben|infos|informationen|my data|everything
      |gespeicherte\w*)\b|(?<!\b(?:computer|handy|pc|laptop|tablet|fotos?|bilder)\b.{0,60})\b(?:daten|alles|konto|account|profil|registrierung|angaben|nummer
      |ueber mich)\b.{0,40}\b(?:loesch|geloescht|entfern|weg\b)\w*|\bdatenloeschung\b
      |\bvergiss(?:t)? mich\b
    `,
  ),
  cue(
    'my-data',
    20,
    pattern`
      ^/?meine ?daten\b|\b(?:welche|was fuer|wer sieht|wo sind|wie sicher
      |was passiert mit) (?:\w+ ){0,2}?(?:daten|angaben|informationen|infos)\b|\bwas (?:wisst|weisst
      |wissen|habt|hast|speichert|speicherst|speichern|haben)\b.{0,25}\b(?:ueber mich|von mir
      |gespeichert)\b|\bdatenschutz\w*|\bmeine daten (?:sehen|einsehen|anschauen|herunterladen
      |exportieren|haben)\b|\bdaten\b.{0,25}\bgespeichert\b|\b(?:my data|what do you know about me
      |privacy)\b|\bdatenauskunft\b|\bauskunft ueber (?:meine|die)\b
    `,
  ),
  cue(
    'parents',
    25,
    pattern`
      ^(?:und |aber |hm,? )*(?:muss|muessen|soll|sollen) (?:da |das |dann |denn )?(?:meine?|die) (?:mama|mutter|mum|papa|vater|eltern|erziehungsberechtigte\w*) (?:\w+ ){0,4}?(?:unterschreib\w*|zustimm\w*|erlaub\w*|einverstanden|ja sagen|mitmachen|mitkommen|wissen|anruf\w*)\b
      |\b(?:brauch\w*|benoetig\w*) (?:ich |man |ihr )?(?:da |denn |dafuer )?(?:die|eine|ne) (?:unterschrift|erlaubnis|einwilligung|zustimmung) (?:von |meiner? |der |den )*(?:mama|mutter|papa|vater|eltern)\b
      |^(?:und )?(?:geht|klappt) (?:das|es) (?:auch )?ohne (?:meine |die )?(?:eltern|mama|papa)\b|^(?:und )?(?:erfahren|merken) (?:das )?(?:meine )?eltern (?:das|davon)\b
    `,
  ),
  cue(
    'leave',
    20,
    pattern`
      \b(?:mich|uns)\b.{0,25}\babmelden\b|\bmelde (?:ich )?mich (?:\w+ ){0,3}?ab\b
      |^(?:bitte )?abmelden\b|\b(?:nicht mehr|nimmer)\b.{0,20}\b(?:mitmachen|dabei sein|teilnehmen
      |mitglied)\b|\b(?:aussteigen|austreten|ausstieg|austritt|deabonnier\w*|unsubscribe)\b
      |\b(?:mitgliedschaft|konto|account|teilnahme|profil)\b.{0,20}\b(?:kuendig|beend|schliess
      |aufloes)\w*|\b(?:kuendige|beende|schliesse)\w*\b.{0,25}\b(?:mitgliedschaft|konto|account
      |teilnahme|profil)\b|\bwill (?:\w+ )?(?:raus|aufhoeren)\b|\b(?:moechte
      |will) (?:hier )?(?:ganz )?(?:aufhoeren|raus)\b|^stopp?[.!]*$|\b(?:i want to leave|sign me out
      |log me out)\b
    `,
  ),
  cue(
    'pause',
    20,
    pattern`
      \b(?:weile|zeit ?lang|zeitlang|vorerst|vorlaeufig|momentan|erstmal|bis auf weiteres|naechste zeit
      |zur zeit|woche\w*|monat\w*|urlaub\w*|heute|jetzt)\b.{0,40}\b(?:nicht|keine?)\b.{0,20}\b(?:frag\w*
      |anfrag\w*|nachricht\w*|anschreib\w*|melden|benachrichtig\w*)\b|\bpaus(?:e|ieren|iere|ier)\b
      |\bkeine (?:anfragen|nachrichten|benachrichtigungen)\b|\b(?:nicht
      |nicht mehr) (?:\w+ )?(?:gefragt werden|fragen|angeschrieben|anschreiben|stoeren)\b|\b(?:im|in
      |in den) urlaub\b.{0,40}\b(?:nicht|keine)\b|\bfrag(?:t|en sie)? mich\b.{0,30}\bnicht\b
      |\bnicht (?:mehr )?so oft\b
    `,
  ),
  cue(
    'language',
    20,
    pattern`
      \bsprache\b.{0,15}\b(?:aender|wechsel|umstell|einstell|waehl|ander)\w*|\b(?:andere|aender\w*
      |wechsel\w*) sprache\b|\b(?:leichte|einfache[rs]?) (?:sprache|deutsch)\b|(?<!\b(?:alles|pc|handy|laptop|tablet|computer|fernseher|windows|schrift|anleitung|menue|ist|arabisch|text|display) )\b(?:auf (?:englisch
      |tuerkisch|ukrainisch|arabisch|russisch)|in (?:english|turkish|ukrainian|arabic))\b(?! (?:helfen
      |unterricht|nachhilfe))(?!.{0,20}\b(?:nachhilfe|lernen|note|arbeit|schlecht)\b)|\b(?:sprichst
      |sprechen sie|verstehst|verstehen sie|versteht ihr|sprecht|do you speak
      |can you speak)\b.{0,18}\b(?:englisch|tuerkisch|ukrainisch|arabisch|russisch|english|turkish
      |ukrainian|arabic|deutsch|polnisch)\b|\bkann(?:st du| man| ich)\b.{0,20}\b(?:tuerkisch|englisch
      |arabisch|ukrainisch|russisch)\b ?(?:schreiben|sprechen|reden)?[?!. ]*$|^(?:english|englisch
      |turkce|tuerkisch|deutsch|arabisch|ukrainisch|arabic|turkish|ukrainian|german)(?: please
      | bitte)?[.!?]*$|^(?:can|may|could) i (?:write|speak|talk|use|ask)\b.{0,20}\benglish\b|\b(?:english please|turkce|in english|speak english)\b|^(?:ukrainisch|arabisch
      |russisch)\b
    `,
  ),
  cue(
    'my-things',
    16,
    pattern`
      \b(?:zeig\w*|welche|wo (?:sehe|finde)|was sind|liste)\b.{0,20}\b(?:meine|ich
      |die) ?(?:\w+ )?(?:termine|anfragen|angebote|gesuche|hilfen|sachen|vermittlungen)\b
      |^meine (?:termine|anfragen|angebote|gesuche|sachen|hilfen|bitten)\b|\bwas (?:habe?
      |hab) ich (?:\w+ ){0,3}?(?:ausgemacht|eingestellt|vereinbart|angeboten|vor)\b|\bmy (?:requests
      |offers|things|appointments)\b
    `,
  ),
  cue(
    'status',
    16,
    pattern`
      \b(?:ist|sind) (?:meine?|die) (?:registrierung|anmeldung|freischaltung)\b|\b(?:wie steht
      |stand der dinge|wie ist der stand|wie weit (?:ist|sind|seid)|was ist mit mein\w*|was (?:wurde
      |ist) (?:aus|mit) mein\w*)\b|\bhat sich (?:\w+ ){0,3}?(?:jemand|wer|einer
      |was)\b.{0,15}\b(?:gemeldet|getan|gefunden|ergeben|bereit erklaert)\b|\b(?:habt ihr|haben sie
      |hast du|gibt es|gibts|wurde|schon) (?:\w+ ){0,4}?(?:jemand\w*|wen|was|etwas
      |einen helfer) (?:\w+ )?(?:gefunden|neues)\b|\bgibt ?e?s (?:\w+ ){0,2}?neues\b|\b(?:wann
      |wie lange)\b.{0,35}\b(?:freigeschaltet|bescheid|antwort|angenommen|dauert|geprueft|freischaltung
      |meldet|melden sie)\b|\b(?:bin|wurde) ich (?:\w+ ){0,3}?(?:freigeschaltet|angenommen|angemeldet
      |registriert)\b|\bwer (?:kommt|hilft) (?:\w+ ){0,3}?(?:denn|eigentlich|nun|jetzt|zu mir)\b
      |\bwann kommt (?:\w+ )?(?:der|die|mein|meine|jemand|olena|helfer)\b|\b(?:my status|any news
      |found anyone|has anyone)\b
    `,
  ),
  cue(
    'register',
    14,
    pattern`
      \b(?:wie|wo|kann|will|moechte|wuerde)\b.{0,30}\b(?:anmelden|registrieren|mitmachen|beitreten
      |mitglied werden)\b|^(?:anmelden|registrieren|anmeldung)\b|\b(?:sign up|register)\b
    `,
  ),
  cue(
    'status',
    16,
    pattern`
      \b(?:wer|ob) (?:\w+ ){0,4}?(?:gemeldet|gefunden|zugesagt|geantwortet)\b|^(?:wie|wo) kann (?:ich|man) (?:\w+ )?(?:sehen|nachsehen|erkennen|nachschauen)\b
    `,
  ),
  cue(
    'status',
    18,
    /^(?:und )?(?:ist|hat|haben|wurde|gibt es)(?: sich)? (?:denn |nun )?(?:schon|bereits|inzwischen|mittlerweile|ueberhaupt) (?:jemand|einer|wer|was|eine|ein helfer)\b(?!.{0,40}\b(?:zeit|lust|hund|erfahrung)\b)/,
  ),
]
