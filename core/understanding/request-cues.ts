import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** How people ask for help, in the plain spelling. */
export const REQUEST_CUES: readonly Cue[] = [
  cue(
    'request',
    7,
    pattern`
      \b(?:ich |wir |und |dringend |hier )?(?:brauch|brauche|brauchen|braeuchte|braeuchten|braucht
      |braecht|bruuk|bruk|brauchn|benoetige|benoetigen|benoetigt|gebraucht)\b
    `,
  ),
  cue(
    'request',
    9,
    pattern`
      \b(?:jemand\w*|wen)\b(?: \w+){0,8} (?:zu )?(?:schicken|finden|vermitteln|organisieren|vorbeischicken)\b
    `,
  ),
  cue(
    'request',
    7,
    /\bwer (?!braucht|vertraut|kann mich|sucht)(?!\w+ meine hilfe)\w+ (?:mir|uns|mich|mein\w*|unser\w*)\b/,
  ),
  cue('request', 14, /\b(?:koennte|kann|koennten|koennen) (?:ich|wir) .{0,50}\b(?:gebrauchen|brauchen)\b/),
  cue(
    'request',
    12,
    /\bwenn (?:\w+ )?(?:jemand|wer|einer|eine) (?:\w+ ){0,4}?(?:hilft|mithilft|mitkommt|mitkaeme|mitmacht|mitgeht|mitfaehrt|anpackt|vorbeikommt|vorbeikaeme|vorbeischaut|kaeme)\b/,
  ),
  cue('request', 2, /\b(?:ich|wir) (?:brauche|brauchen|suche|suchen|benoetige)\b/),
  cue('request', 7, /\b(?:suche|suchen|such|sucht|gesucht|soeken|gesuch)\b/),
  cue(
    'request',
    7,
    pattern`
      (?<!\b(?:ich|wir) )\b(?:kann|kannst|koennte|koennten|koennt|koenntest|koennen|wuerde|wuerden
      |haette|hat|hast|mag|moechte|traut sich|kennt sich|kennt|gibt es|gibts|ist|waere|wer|weiss|hilft
      |darf|will|findet sich|macht|geht|holt|kommt|faehrt|nimmt|passt
      |bringt) (?!ich |wir )(?:\w+ ){0,6}?(?<!\b(?:fuer|bei|mit) )(?:jemand|jemanden|wer|einer
      |eine\b(?= (?:mir|mich|uns|fuer|kommen))|irgendwer|irgendjemand|wen|oaner|eener|ooner)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      (?<!\b(?:falls|wenn) )\b(?:jemand|irgendwer|irgendjemand|einer)\b.{0,60}\b(?:koennte|kann|haette|wuerde|muesste|sollte|hilft|helfen)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \bwer (?!braucht|benoetigt|moechte hilfe|sucht|will hilfe|bist|sind sie|ist|sieht|war
      |hat gestern)\w+(?:t|nn|te|re|ll|sste|ag|at)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:hilf|helft|helfen sie|kannst du|koennen sie|koennten sie|koenntest du|koennt ihr|koenntet ihr
      |kannste) (?:\w+ ){0,3}?(?:mir|uns|mich|meine[mr]?|beim?|bitte)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:bitte|bitten|erbitte|wuensche|ersuche)\b.{0,25}\b(?:um )?(?:hilfe|unterstuetzung|begleitung
      |mithilfe)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:hilfe|unterstuetzung|hilfe) (?:beim?|mit|im|in|fuer|zum|zur|noetig|benoetigt|waere|erwuenscht
      |von)\b|\bhilfe\b.{0,30}\bwaere\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:wuerde|wuerden) (?:\w+ )?(?:mich|uns) (?:\w+ ){0,6}?freuen\b|\b(?:haette
      |haetten) (?:\w+ ){0,4}?gern\w*\b|\bfreue mich ueber\b|\bwaere (?:\w+ ){0,3}?(?:dankbar|froh
      |schoen|nett|super|toll|lieb|klasse|prima)\b|\bwaeren? (?:\w+ ){0,2}?(?:super|toll)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:muesste|muessten|muss|muessen|sollte|sollten|soll|sollen|gehoert
      |gehoeren)\b.{0,80}\b(?:\w*ge\w+(?:t|en)|\w+t|weg|raus|runter|hoch|rauf|an|zu|dran|rueber|heim|her
      |neu|mal|winterfest|werden|in den keller)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:komm|komme|kommen|kommt|finde|blicke|steige|kenne)\b.{0,60}\b(?:nicht|net|ned|nich
      |nimmer)\b.{0,12}\b(?:klar|zurecht|weiter|durch|aus|hin|dran|ran|mehr|allein\w*|rein)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:kann|koennen|darf|duerfen|schaff|schaffe|schaffen|kriege?|kriegen|kriegt|bekomme|bekommen
      |traue?|trauen|verstehe?|verstehen|versteht|weiss|sehe?|hoere?|packe?|moag)\b.{0,60}\b(?:nicht|net
      |ned|nich|nimmer|keine?[nrm]?|kaum|schlecht|nix)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:geht|gehen|funktioniert|funktionieren|laeuft|tut|startet|druckt|reagiert|schliesst|findet
      |laedt|klappt|verbindet|zeigt|brennt|leuchtet|spielt|spinnt|streikt|haengt)\b.{0,25}\b(?:nicht|net
      |ned|nich|nimmer|keine?n?|nix|staendig|immer)\b|\b(?:streikt|spinnt|kaputt|kabutt|defekt|im eimer
      |tropft|klemmt|verstopft|quietscht|wackelt|laeuft ueber|kennt das passwort nicht|abgestuerzt
      |ist voller|so langsam|total langsam)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:allein\w*|einsam|niemanden|keinen) (?:bin|habe|kenne|fuehle)\b|\b(?:bin
      |fuehle mich) (?:\w+ ){0,5}?(?:allein\w*|einsam)\b|\b(?:langweilig|langeweile)\b
    `,
  ),
  cue(
    'request',
    3,
    pattern`
      \b(?:ich|wir|meine? \w+|mein \w+) (?:muss|muessen|haben?|hat|hab) .{0,60}\b(?:termin|untersuchung
      |zum|zur|ins|operation)\b|\bmuss (?:ich )?.{0,40}\b(?:zum|zur|ins|aufs|nach)\b
    `,
  ),
  cue(
    'request',
    4,
    pattern`
      \b(?:ich|wir)? ?(?:wuerde|wuerden|moechte|moechten|will|wollen|mag|wollte) (?:\w+ ){0,6}?(?:lernen
      |in die|ins|zum|zur|besuch|gesellschaft|mal wieder|raus)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:fuer mich|fuer uns|mit mir|bei mir|mir (?:wer|jemand|einer|mal|bitte|kurz)|mir beim
      |mir bei)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \b(?:i need|we need|i m looking for|i am looking for|looking for|need (?:help|someone|two
      |somebody)|(?:can|could|would|is there|does) (?:some|any)(?:one|body)|please help|who can
      |who could|help me|i would like someone|i d like someone|would need|help needed|wanted)\b
    `,
  ),
  cue(
    'request',
    7,
    /^jemand\w*,? (?:der|die|zum|fuer|mit)\b|\bi (?:would|d) like (?:some|any)(?:one|body)\b/,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:weiss (?:aber )?(?:\w+ )?nicht (?:wie|wo|was|mehr)|keine ahnung|probleme? (?:mit|beim)
      |schwierigkeiten|ueberfordert|faellt (?:mir|ihr|ihm|uns) schwer|tue mich schwer|tu mich schwer
      |(?:ist|sind|waere|wird) (?:mir |uns |ihr |ihm )?(?:\w+ )?zu (?:schwer|anstrengend|hoch
      |gefaehrlich|viel|kompliziert|gross)|blicke? .{0,30}nicht durch|ahnungslos|macht nicht was
      |geht nichts)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:mir|uns|ihr|ihm) fehl(?:t|en)\b|\b(?:es )?(?:fehlt|fehlen)\b.{0,25}\b(?:noch|uns|mir|jemand|helfer)\b|\b(?:helfer\w*
      |leute)\b.{0,12}\bfehl(?:t|en)\b|\b(?:erbeten|gewuenscht|willkommen|erwuenscht|benoetigt)\b
      |\bschick(?:t|en)? (?:mir|uns|sie|bitte|jemand)\b|\bhat (?:hier )?(?:jemand|wer) lust\b
      |\bwer (?:\w+ )?lust\b|\bmag (?:hier )?(?:jemand|wer|einer)\b
    `,
  ),
  cue(
    'request',
    3,
    pattern`
      ^(?!(?:wie|was|wann|wo|warum|heute ist|morgen ist|es ist)\b)(?!.*\bwetter\b).*\b(?:heute|morgen
      |uebermorgen|\w{3,6}tag|mittwoch\w*|wochenende|\d{1,2}\.\d{1,2}\.|\d{1,2} uhr|um (?:\d{1,2}|halb
      |viertel)|weihnachtstag|advent|heiligabend|tomorrow|\w+day)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:don t|do not|doesn t|does not|can t|cannot) (?:understand|work|know how|manage|walk|drive
      |see)\b
    `,
  ),
  cue(
    'request',
    7,
    /\bnicht (?:so )?(?:ganz )?allein\w* (?:\w+ ){0,2}?(?:sein|feiern|essen|bleiben|verbringen)\b|\bverzweif\w+\b/,
  ),
  cue(
    'request',
    7,
    pattern`
      \b(?:is there|who) (?:some|any)?(?:one|body)?\b.{0,12}\b(?:who|can|could|would|plays?)\b|\b(?:is|are) any(?:one|body) free\b
      |\bneeds? (?:help|feeding|doing|fixing|to be|cleaning|shovell?ing|walking|repairing|looking after|mowing)\b|\bhas stopped working\b
      |\b(?:won t|wont|will not) (?:turn on|start|work|open|close|print)\b|\bstopped working\b|\bneeded\b
    `,
  ),
  cue(
    'request',
    6,
    /\bwie (?:kriege|bekomme|schicke|mache|stelle|verschicke|lade|installiere|richte|oeffne|speichere|schliesse) ich\b/,
  ),
  cue(
    'request',
    14,
    pattern`
      ^(?:kannst du|koennen sie|koennt ihr|bringst du|bringt ihr|bringen sie|zeigst du|erklaerst du) (?:mir|uns) (?!das\b|es\b)(?:\w+ ){1,5}(?:bei|beibringen|zeigen|erklaeren)\b|\bich (?:wuerde|moechte|will) (?:\w+ ){0,3}?(?:gern\w* )(?:\w+ ){0,3}?lernen\b
    `,
  ),
  cue(
    'request',
    5,
    /\b(?:mutti|vati|mama|papa|oma|opa|mutter|vater|meine? \w+)\b.{0,30}\btermin\b|\btermin\b.{0,30}\b(?:mutti|vati|mama|papa|oma|opa)\b|\bhat (?:mutti|vati|mama|papa|oma|opa)\b/,
  ),
  cue(
    'request',
    9,
    /\bwer (?:\w+ )?(?:macht|spielt|kommt|geht|singt|laeuft|faehrt|radelt|strickt|isst|feiert) (?:\w+ ){0,3}?mit\b/,
  ),
  cue(
    'request',
    12,
    pattern`
      \b(?:wuerde|moechte|haette|will|wollte|mag) (?!.*\bmit mir\b).{0,50}\b(?:mit (?:wem|jemand\w*|gleichgesinnten|netten \w+|irgendwem)|leute kennen ?lernen|anschluss)\b|\b(?:kenne?|kenn) (?:hier )?(?:noch )?(?:niemand\w*|keinen?|keine \w+)\b|\bmit mir\b.{0,40}\?
    `,
  ),
  cue(
    'request',
    6,
    /\b(?:bin|werde|ist|sind) (?:\w+ )?(?:leider )?(?:zu alt|zu klein|zu schwach|zu krank|nicht mehr (?:so )?(?:gut|fit|sicher|beweglich|die juengste|der juengste))\b|\bmacht (?:der|die|das|mein\w*) \w+ nicht mehr mit\b/,
  ),
  cue(
    'request',
    6,
    /^(?:bitte,? )?hilfe[ !,.]+\w|\b(?:keine ahnung|null ahnung|weiss nicht),? (?:wie|was|wo)\b/,
  ),
]
