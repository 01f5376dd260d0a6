import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** Wishes in so many words, in the plain spelling: "brauche", "wer kann", "bitte um Hilfe". */
export const REQUESTS_SAID: readonly Cue[] = [
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
    /\bwenn (?:\w+ )?(?:jemand|wer|einer|eine) (?:\w+ ){0,4}?(?:hilft|mithilft|mit[a-z]+t|mitkommt|mitkaeme|mitmacht|mitgeht|mitfaehrt|anpackt|vorbeikommt|vorbeikaeme|vorbeischaut|kaeme)\b/,
  ),
  cue(
    'request',
    14,
    /^(?:und )?(?:kann|koennte|koennen) (?:ich|wir) (?:auch |vielleicht |da |hier |bitte |mal )*(?:eine?n?|jemand\w*) (?:\w+ )?\w+ (?:bekommen|kriegen|haben)[?.! ]*$/,
  ),
  cue('request', 2, /\b(?:ich|wir) (?:brauche|brauchen|suche|suchen|benoetige)\b/),
  // who pays wants help
  cue(
    'request',
    40,
    /\b(?:kann|koennte|wuerde|will|moechte|koennen|wuerden) (?:auch |gern |gerne |natuerlich |ihm |ihr |dafuer )*(?:was|etwas|ein bisschen|ein kleines taschengeld|taschengeld) (?:dafuer |dazu )?(?:geben|zahlen|bezahlen)\b/,
  ),
  cue(
    'request',
    12,
    /\b(?:ich|wir) (?:be)?zahlen? (?:\w+ ){0,3}?(?:dafuer|etwas|was|euro|taschengeld)\b|\b(?:ich|wir) (?:gebe|geben) (?:\w+ ){0,3}?taschengeld\b/,
  ),
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
    /^jemand\w*,? (?:der|die|zum|fuer|mit)\b|\bi (?:would|d) like (?:some|any)(?:one|body)\b/,
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
    14,
    pattern`
      ^(?:kannst du|koennen sie|koennt ihr|bringst du|bringt ihr|bringen sie|zeigst du|erklaerst du) (?:mir|uns) (?!das\b|es\b)(?:\w+ ){1,5}(?:bei|beibringen|zeigen|erklaeren)\b|\bich (?:wuerde|moechte|will) (?:\w+ ){0,3}?(?:gern\w* )(?:\w+ ){0,3}?lernen\b
    `,
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
    /^(?:bitte,? )?hilfe[ !,.]+\w|\b(?:keine ahnung|null ahnung|weiss nicht),? (?:wie|was|wo)\b/,
  ),
  cue(
    'request',
    10,
    pattern`
      \b(?:kriegt|schafft|bekommt|macht|repariert|traut sich|bringt|hat|weiss|uebernimmt) (?:\w+ ){0,2}?(?:das|es|den|die|sowas|so was|ihn|sie|was) (?:hier |vielleicht |noch )?(?:jemand|einer|wer|eine)\b|\b(?:von wem|mit wem|an wen|zu wem) (?:kann|koennte|darf|soll) ich\b|\bwaeren? (?:ein traum|mein traum|die rettung|ein segen|goldwert|gold wert|spitze|mega|himmlisch|eine? \w*(?:hilfe|erleichterung|freude))\b
    `,
  ),
]
