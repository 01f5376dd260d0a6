import { pattern } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'

/** Questions about the service itself, as people put them, in the plain spelling; each is a line of its own. */
export const TOPIC_QUESTIONS: readonly TopicCue[] = [
  cue(
    'how-it-works',
    22,
    pattern`
      ^(?:und |also |ok |gut )*wie (?:laeuft|geht|funktioniert|ist) (?:das|es|sowas) (?:dann |denn |jetzt |hier |nun |eigentlich |ab |weiter )*(?:ab|weiter|hier|dann|so|eigentlich|jetzt)?[?. ]*$
      |^(?:und )?(?:muss|soll) ich (?:da |dann |denn )?(?:jedes ?mal|immer|bei allem|jeden tag) (?:\w+ ){0,2}?(?:ja sagen|zusagen|hin|kommen|helfen|zeit haben|mitmachen)[?. ]*$|^(?:und )?(?:kann|darf) ich (?:auch |mal |denn )*(?:nein sagen|ablehnen|absagen)[?. ]*$|^was kommt (?:da |dann )?auf mich zu[?. ]*$
    `,
  ),
  cue(
    'insurance',
    20,
    pattern`
      \bwas (?:ist|passiert),? (?:wenn|bei) (?:\w+ ){0,3}?(?:kaputt|passiert|unfall|schaden)\b|\b(?:wer|was) (?:zahlt|haftet|bezahlt),? wenn\b
      |\b(?:gibt es|wie ist|habt ihr)\b.{0,25}\bversicherung\b.{0,25}(?:helfer\w*|wenn|kaputt|passiert|\?)
    `,
  ),
  cue(
    'human',
    20,
    pattern`
      \b(?:jemand\w*|einer|wer) (?:vom|aus dem|im|von der) (?:rathaus|amt|buero|stadt|verwaltung|team)\b.{0,25}(?:red|sprech|telefon|anruf|da\b|erreich)\w*
      |\b(?:kann|koennte|wuerde) (?:mich )?(?:bitte )?(?:jemand|wer|einer)? ?(?:mich )?(?:bitte )?(?:mal )?(?:anrufen|zurueckrufen)\b
      |\b(?<!\b(?:nicht|laesst|lassen|geraet|bluetooth|wlan|drucker|hoergeraet)\b.{0,50})(?:verbinden|verbinde|durchstellen|verbunden)\b(?=.{0,10}(?:mich|werden|$))|\b(?:an wen|mit wem|bei wem) (?:kann|soll|muss|darf) ich\b
      |\bsprechstunde\w*\b.{0,12}\?|\bwann (?:hat|ist|haben|habt) (?:\w+ )?(?:das )?(?:buero|rathaus|amt|telefonhilfe)\b|\bpersoenlich (?:vorbei\w*|kommen)\b
      |\b(?:keinen?|nicht mit (?:einem|dem|einer)) (?:bot|computer|roboter|automaten|maschine)\b|\bnur ein (?:computer|bot|automat|roboter)\b
      |\bwie erreiche? ich (?:sie|euch|dich|jemand\w*)\b|\b(?:wo|wie|wann) kann (?:ich|man) (?:sie|euch|dich|jemand\w*) (?:\w+ )?(?:erreichen|anrufen|sprechen|treffen)\b
    `,
  ),
  cue(
    'status',
    20,
    pattern`
      ^(?:und )?(?:hat|haben|gibt es|gibts|habt ihr|haben sie|wurde|ist|kommt)\b.{0,30}\b(?:geantwortet|zusage\w*|zugesagt|neuigkeiten|was neues|angekommen
      |wen fuer mich|jemand\w* fuer mich|heute noch|schon jemand)\b.{0,15}\?|^wer kommt (?:denn |eigentlich |nun )?(?:am \w+|heute|morgen|jetzt|zu mir)\b.{0,12}\?
      |\bwann (?:hoere|erfahre|bekomme|kriege) ich (?:\w+ )?(?:von euch|bescheid|antwort|etwas|was|nachricht)\b|\bwie lange (?:\w+ )?(?:noch|muss ich|dauert)\b
      |^(?:und )?was (?:laeuft|habe? ich|hab) (?:ich |denn |jetzt |bei mir |gerade |so |eigentlich )*(?:alles|offen|gerade|jetzt)[?. ]*$|^(?:und )?kommt (?:die |der |frau |herr )?(?!jemand|keiner|einer|wer|noch|das|ihr|sie|denn)[a-z]{3,}(?: denn| nun| heute| morgen| auch)*\?[? ]*$
      |^(?:und |also )*was (?:hab|habe|hat) ich (?:\w+ ){0,6}?(?:laufen|am laufen|offen|stehen|eingetragen|eingestellt)[?. ]*$
      |^(?:(?:und|aber|na|ach|mensch) )*(?:das|es) dauert (?:mir |ja |aber |alles |doch |hier )*(?:zu lang\w*|viel zu lang\w*|so lang\w*|ewig|ganz schoen lang\w*)[.! ]*$
      |^dauert (?:es|das) (?:noch|lange|noch lange)\b|\bnoch nichts (?:von (?:euch|ihnen) )?gehoert\b
    `,
  ),
  cue(
    'cost',
    20,
    pattern`
      \b(?:bekomme|kriege|gibt es|bekommt|kriegt) (?:ich |man )?(?:da )?(?:etwas|was|geld|eine? \w*(?:entschaedigung|geld|lohn)) ?(?:dafuer|\?|$)
      |^(?:und )?wie (?:laeuft|ist|geht|machen wir) (?:das|es) (?:denn |dann |nun )*mit (?:dem |der |den )?(?:geld|bezahlung|taschengeld|bezahlen|lohn|kosten)\b
      |\bwas verdient\b|\baufwandsentschaedigung\b.{0,10}\?
    `,
  ),
  cue(
    'leave',
    20,
    pattern`
      ^(?:ich )?(?:mache?|mach) (?:hier )?nicht mehr mit\b|\bsteige? (?:hier )?aus[.!]*$|^ich hoere? (?:hier )?auf[.!]*$|\baustragen\b|\bwie melde? ich mich (?:wieder )?ab\b
    `,
  ),
  cue(
    'delete',
    20,
    /\b(?:mich|ich)\b.{0,20}\b(?:geloescht werden|loeschen|entfernt werden)\b|\bkonto (?:wieder )?weg\b/,
  ),
  cue(
    'register',
    16,
    pattern`
      \bwie (?:melde? ich mich|werde? ich|kann ich) (?:\w+ )?(?:an|helfer\w*|mitglied|dabei|mitmachen)\b|\bdarf (?:jeder|ich|man|meine? \w+)\b.{0,20}\bmitmachen\b
      |\bwas muss ich tun,? um (?:mit|dabei|helfer)\w*|^ich (?:will|moechte) (?:auch )?dabei sein\b
    `,
  ),
  cue(
    'my-data',
    18,
    /\b(?:sieht|sehen) (?:\w+ )?meine? (?:adresse|nummer|daten|namen?)\b|\bsicher mit (?:den|meinen) daten\b/,
  ),
  cue(
    'my-things',
    16,
    pattern`
      ^welche (?:anfragen|termine|angebote|gesuche) habe? ich\b|\bwann (?:war|ist|sind) (?:nochmal |noch mal |gleich )?(?:mein\w*|der) (?:naechste\w* )?termin\w*\b
      |\bwas war (?:das )?(?:noch ?mal )?fuer ein termin\b
    `,
  ),
  cue(
    'nobody-came',
    20,
    pattern`
      \b(?:frau|mann|herr|dame|schueler\w*|junge|student\w*|maedchen)\b.{0,12}\bkam (?:heute |gar |einfach |gestern )*nicht\b|\b(?:umsonst|vergeblich) gewartet\b
      |\b(?:keiner|niemand)\b.{0,12}\bblicken lassen\b|\b(?:ist|sind) nicht gekommen\b
    `,
  ),
  cue(
    'report',
    20,
    /\bfehlt (?:mir )?geld\b|\bmir fehlt (?:geld|schmuck)\b|^da stimmt (?:etwas|was) nicht\b|\b(?:komisch|seltsam|verdaechtig)\b.{0,20}\bmelden\b/,
  ),
  cue(
    'late',
    16,
    pattern`
      ^(?:ich )?(?:bin|stehe|steh) (?:\w+ )?im stau\b|\bschaffe? es erst (?:um|gegen|ab)\b|^(?:ich )?bin gleich da\b|\bverspaete\b
    `,
  ),
  cue(
    'thanks',
    9,
    pattern`
      ^(?:ihr|sie|du) (?:seid|sind|bist) (?:\w+ )?(?:klasse|toll|super|spitze|prima|die besten|lieb|nett|wunderbar)\b|^(?:sehr |ganz |so )?(?:lieb|nett|freundlich) (?:von|dass)\b
      |\bhabt ihr (?:\w+ )?(?:toll|super|prima|gut) gemacht\b|^hat (?:\w+ )?(?:prima|super|gut|wunderbar|toll) geklappt\b
    `,
  ),
  cue(
    'greeting',
    4,
    /^(?:moinsen|hallo liebes \w+|n ?abend|guten tag,? (?:ist )?(?:da )?jemand(?: da)?)[.!?]*$/,
  ),
  cue(
    'language',
    20,
    /^turkce[.!?]*$|\bnicht (?:so )?gut deutsch[.!]*$|\bkann (?:nur|kein) \w+ (?:deutsch|sprechen)[.!]*$/,
  ),
  cue(
    'help',
    14,
    pattern`
      ^ich weiss nicht,? was ich (?:hier |jetzt )?(?:machen|tun|schreiben) soll\b|^wie (?:biete|stelle|frage|schreibe|melde|fange|beginne|starte|mache) ich\b(?!.{0,30}\b(?:handy|whats ?app|computer|bilder|fotos|antrag|mail\w*)\b)
      |^(?:kannst|koennen|koennt|koenntest) (?:du|sie|ihr) (?:mir )?(?:das|es)(?: hier)? erklaeren\b|\bprogramm hier\b|^was macht man hier\b|^wer schreibt mir\b
    `,
  ),
  cue(
    'thanks',
    9,
    /^(?:ein )?(?:herzliches )?(?:vergelts?(?: s|s)? gott|gelobt|tausend dank|merci|dank(?:e)?schoen)\b/,
  ),
  cue(
    'human',
    20,
    pattern`
      \b(?:kann|darf) (?:man|ich) (?:\w+ ){0,2}?anrufen\b|\banrufen (?:statt|anstatt)\b|\bstatt (?:zu )?schreiben\b
      |^(?:\w+,? )?(?:kann|koennte|koennen|wuerde) (?:mich |bitte |nicht |denn |mal |sie |ihr )*(?:mich )?(?:nicht |denn |bitte )*(?:jemand|einer|wer|sie|ihr) (?:mich |nicht |bitte |mal )*(?:an|zurueck)rufen[?.! ]*$
      |^wann (?:ruft|rufen|meldet|melden) (?:ihr|sie|man) (?:mich |denn |sich |euch |endlich |bei mir )*(?:an|zurueck)?[?.! ]*$
      |^(?:\w+,? )?(?:das|es|mir)(?: hier)? (?:ist|wird) (?:mir |das |alles |hier |einfach )*zu (?:kompliziert|schwierig|umstaendlich|schwer)[.! ]*$|^ich kann (?:doch |leider |das |gar )*nicht (?:so |mehr )*gut (?:schreiben|tippen)[.! ]*$
    `,
  ),
  cue(
    'my-things',
    16,
    /\bwas (?:steht|liegt) (?:bei mir |fuer mich |noch |als naechstes )*an\b|\b(?:meine|welche) termine\b.{0,15}\?/,
  ),
  cue(
    'my-data',
    18,
    /^wer (?:liest|sieht|hoert|schaut) (?:hier |da )?(?:eigentlich |alles )?(?:mit|zu)\b|\bwoher (?:habt ihr|haben sie|hast du|wisst ihr|wissen sie)\b|\bwarum (?:wollen|braucht|wollt|brauchen) (?:ihr|sie) mein\w*/,
  ),
  cue(
    'help',
    14,
    /^gilt das (?:auch )?(?:fuer|in)\b|^(?:gilt|geht|gibt es) (?:das|euch|dasnez) (?:auch )?(?:in|fuer|nur)\b|^was passiert,? wenn\b|^und was (?:muss|soll|mache) ich\b|^(?:und )?wie geht es (?:jetzt|nun) weiter\b/,
  ),
  cue(
    'status',
    18,
    /^(?:und )?(?:kommt|hilft mir|hilft) (?:denn |nun |heute |morgen |jetzt |noch |mir )*(?:jemand|wer|einer)(?: heute| morgen| noch)*[?. ]*$/,
  ),
  cue('my-data', 18, /\b(?:ueber|von) (?:mich|mir) (?:alles )?gespeichert\b/),
  cue(
    'my-data',
    20,
    /^(?:und )?welche\w* (?:adresse|\w*nummer|daten|angaben) (?:habt|haben|hast|kennt|kennen) (?:ihr|sie|du)\b/,
  ),
  cue(
    'greeting',
    4,
    /^(?:halloele|haloechen|hallihallo\w*|tachchen|griasdi|gruess euch|servas|hoi|moinmoin|guude)[.!]*$/,
  ),
  cue(
    'my-data',
    20,
    /^(?:und )?wer (?:liest|sieht|hoert|guckt|schaut) (?:denn |hier |da |eigentlich |das |alles |noch )*(?:mit|zu)\b(?! (?:mir|uns|mein))/,
  ),
]
