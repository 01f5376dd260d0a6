import { sieveOf } from './sieve.ts'

/**
 * What people write as they speak, word by word in the plain spelling → the written word the rules know: "i
 * dät ebber braucha" is "ich wuerde jemand brauchen".
 */
export function written(line: string): string {
  let text = line
  let possible = rulesFor(text)
  for (const [at, [spoken, german]] of SPOKEN.entries()) {
    if (!possible.has(at)) continue
    const next = typeof german === 'string' ? text.replace(spoken, german) : text.replace(spoken, german)
    if (next === text) continue
    text = next
    possible = rulesFor(text)
  }
  return text
}

const UMLAUTED: Readonly<Record<string, string>> = {
  schlussel: 'schluessel',
  kuhlschrank: 'kuehlschrank',
  mull: 'muell',
  tur: 'tuer',
  turen: 'tueren',
  kuche: 'kueche',
  bucher: 'buecher',
  bugel: 'buegel',
  raum: 'raeum',
  aufraum: 'aufraeum',
  huhner: 'huehner',
  backer: 'baecker',
  straucher: 'straeucher',
  blatter: 'blaetter',
  baume: 'baeume',
}

const NUMBERS = 'zwoelf|elf|zehn|neun|acht|sieben|sechs|fuenf|vier|drei|zwei'

/** Before each stands what only follows from its neighbours; the order matters within a line only. */
const SPOKEN: readonly (readonly [RegExp, string | ((words: string) => string)])[] = [
  [/\b(?:ick|icke|ik|ech)\b|(?<![^ ,!?])i(?= )/g, 'ich'],
  [/\bisch(?= (?:hab|bin|brauch|braeuch|brae?ch|such|biet|kann|wuerd|koenn|moech|will|mach|geh))/g, 'ich'],
  [/\bisch\b/g, 'ist'],
  [/\b(mon|diens|donners|frei|sams|sonn)(?:tach|dach|dag)(s?)\b/g, '$1tag$2'],
  [/\bdat\b(?=$|[.,!?]| (?:gern|klar|schon|geht|passt|mach|kann|wird|ist))/g, 'das'],
  [/\b(?:net|ned|nit|nich|nisch|nech)\b/g, 'nicht'],
  [/\b(?:nimma|nimmr|nemme|nemma)\b/g, 'nimmer'],
  [/\b(?:ebber|ebba|epper|eppa)\b/g, 'jemand'],
  [/\b(?:oaner|oana|eener|ooner|aaner|oiner|oinr|enner)\b/g, 'einer'],
  [/\b(?:oan|oanen|oin|aan|nen)\b/g, 'einen'],
  [/\bnem\b/g, 'einem'],
  [/\bne(?= (?:halbe |gute |knappe |ganze |dreiviertel)?(?:stunde|viertelstunde))/g, 'eine'],
  [/\b(?:hob|hann|haeb|haww)\b/g, 'habe'],
  [/\b(?:hot|hod)\b/g, 'hat'],
  [/\b(?:hamma|homma|hammer|hama|hemmer)\b/g, 'haben wir'],
  [/\b(?:ham|hom|hamm)\b/g, 'haben'],
  [/\b(?:haett|haed|haedd|hett|hedd)\b/g, 'haette'],
  [/\b(?:wuerd|wuerad|daet|taet|deet|daed|daad|daeti|taeti)\b|(?<=\bich )dat\b/g, 'wuerde'],
  [
    /(?<=\bich )(?:koennt|kinnt|kunnt|kannt|kennat)\b|\b(?:koennt|kennt|kinnt|kunnt|kannt)(?= (?:ich|jemand|wer|mir|mia|einer)\b)/g,
    'koennte',
  ],
  [/\b(?:koennts|kinnts|koennter)\b/g, 'koennt ihr'],
  [/\bkamma\b|\bkammer(?= )/g, 'kann man'],
  [/\b(?:ko|kon|ka|konn)(?= (?:mir|mia|wer|jemand|einer|ich|man|das|des|nicht)\b)/g, 'kann'],
  [/\b(?:moecht|mecht|moechat|mechad)\b/g, 'moechte'],
  [
    /\b(?:braeucht|braeuchat|brauchat|brauchad|breicht|brecht|braicht|braecht|bruuk|bruk|brauchet|brooch|brauch|bruche|bruech|bruuche)\b/g,
    'brauche',
  ],
  [/\b(?:brauchn|braucha|broochn)\b/g, 'brauchen'],
  [/\b(?:suach|sueach|such|soek|sook)\b/g, 'suche'],
  [/\b(?:soeken|suachn|sucha|suchn)\b/g, 'suchen'],
  [/\b(?:dees|des|det)\b(?= (?:geht|ist|mache?|kann|waere?|passt|wird|will|was))/g, 'das'],
  [/\b(?:wos|wat|woss)\b/g, 'was'],
  [/\bkos(?:ch)?[td]n?\b(?= (?:das|dees|des|det|dat|ebbes|was|es)\b)/g, 'kostet'],
  [/(?<=\bkostet )(?:dees|des|det|dat)\b/g, 'das'],
  [/\bwea\b/g, 'wer'],
  [/\b(?:woas|woass|weess|woiss|wois)\b/g, 'weiss'],
  [/\b(?:mei|moi|min|meen)\b/g, 'mein'],
  [/\b(?:meim|moim)\b/g, 'meinem'],
  [/\b(?:mia|mer)\b/g, 'mir'],
  [/\b(?:koan|koane|koa|koi|koin|keen|keene|kaan)\b/g, 'kein'],
  [/\b(?:nix|nischt|nichs)\b/g, 'nichts'],
  [/\b(?:mol|amal|amol|amoi)\b/g, 'mal'],
  [/\b(?:bissl|bisserl|bissle|bissje|bissel)\b/g, 'bisschen'],
  [/\b(?:zwoa|zwee|twee|zwo)\b/g, 'zwei'],
  [/\b(?:gean|gaern|jern|jerne|geern)\b/g, 'gern'],
  [/\b(?:kimmt|kummt)\b/g, 'kommt'],
  [/\b(?:kimm|kumm)\b/g, 'komme'],
  [/\b(?:hilfd|huift)\b/g, 'hilft'],
  [/\b(?:huif|huelf)\b/g, 'helfe'],
  [/\b(?:huifa|helpen|helfa)\b/g, 'helfen'],
  [new RegExp(`\\b(${NUMBERS})e\\b`, 'g'), '$1'],
  [/\b(?:goarten|gortn|gartn|goartn|jarten|jaaten|gaerdle|gaertle)\b/g, 'garten'],
  [/\b(?:eikaf\w*|eikauf\w*|inkoop\w*|inkop\w*|einkaaf\w*|iikauf\w*)\b/g, 'einkaufen'],
  [/\b(?:doktor|dokter|dokta|dogder|dokdor)\b/g, 'arzt'],
  [/\b(?:hus|huus)\b/g, 'haus'],
  [/\bn(?:auf|uff)(?=\b|trag|bring|schlepp)/g, 'hinauf'],
  [/\bn(?:unter|unna)(?=\b|trag|bring|schlepp)/g, 'hinunter'],
  // Swabian and Bavarian verbs end in -a, and their participles lose an e
  [
    /\b(nehm|bring|kauf|hol|mach|schneid|schreib|fahr|komm|geb|krieg|helf|trag|putz|koch|back|wasch|les|schaff|frag|zeig|lern|spiel|red|schwaetz|sing|lauf|raeum|richt|heb|grab|maeh|giess|streich|bohr|schraub|naeh|flick|buegl|schipp|besuch|begleit|reparier|zurecknehm|zruecknehm|zuruecknehm|absag|vorles|aufpass|einkauf|mitnehm|abhol|mithelf|anpack|hochtrag)(?:a|n)\b(?!-)/g,
    '$1en',
  ],
  [/\bkriag(a|n|en)?\b/g, 'kriegen'],
  [/\bz(?:u?e?r|r)ueck(?=\w)/g, 'zurueck'],
  [/\bz(?=(?:sammen|frieden|mittag|haus|hause)\b)/g, 'zu'],
  [
    /\bg(?=(?:lernt|schafft|macht|kauft|backen|kocht|sucht|fahren|nommen|bracht|holt|putzt|maeht|strichen|spielt|schrieben|richtet|flickt|naeht|wesen|hoert|sehn|sagt|fragt|storben|stuerzt|schlagen|brochen|rissen)\b)/g,
    'ge',
  ],
  [/\b(?:oide|olle|olde)(?=[nrms]?\b)/g, 'alte'],
  [/\b(?:obstbaam|baam|baem|boem|boam)\b/g, 'baum'],
  [/\b(?:goht|goot|gaht|geiht|jeht)\b/g, 'geht'],
  [/\b(?:send|san|sin|sann)\b(?= (?:im|in|mir|nicht|auf|bei|grad|weg|zu|z)\b)/g, 'sind'],
  [
    /(?<=\b(?:gar|goht|geht|kann|koennen|klappt|passt|mag|will|isch|ist|jetzt|heute|morgen|mir|so) )et(?=\b[,.! ]|$)/g,
    'nicht',
  ],
  [
    /\b(?:nehmen|bringen|kommen|machen|kriegen|schaffen|koennen|haben|sind|fahren|holen) mir\b(?! (?:bei|mal|wer|jemand|einer|bitte))/g,
    words => words.replace('mir', 'wir'),
  ],
  [
    /(?<=^|[,.!] )mir (?=(?:sind|haben|nehmen|bringen|kommen|machen|fahren|holen|brauchen|suchen|koennen|ziehen|wollen)\b)/g,
    'wir ',
  ],
  [/\b(?:eich|eich|enk)\b/g, 'euch'],
  [/\b(?:aufm|ufm|uffm|offm)\b/g, 'auf dem'],
  [/\b(?:inner|inna)\b(?! (?:halb|lich))/g, 'in der'],
  [/\b(?:fuern|fuern)\b/g, 'fuer den'],
  [/\bmitm\b/g, 'mit dem'],
  [/\b(?:zusag)\b/g, 'zusage'],
  [
    /\bde (?=(?:glotze|oma|mama|kinder|kids|katze|waesche|einkaeufe|fenster|treppe|heck|hecke|lampe|tuer)\b)/g,
    'die ',
  ],
  [/\bd (?=(?!und|oder|nicht|auch|mein|habe)[a-z]{4,})/g, 'die '],
  [/\bz (?=[a-z]{4,})/g, 'zu '],
  [
    /\bis(?= (?:mein|das|der|die|ein|kaputt|nicht|zu|so|ganz|mir|noch|bei|schon|leider|kein|voll|hin|weg|am)\b)/g,
    'ist',
  ],
  // typed without the dots
  [/\bzuruck(?=\w*\b)/g, 'zurueck'],
  [/\bfur(?=\b|s\b)/g, 'fuer'],
  [/\bfruh(?=\b|er\b|stueck|stuck|morgens)/g, 'frueh'],
  [/\b(?:ubermorgen|uebemorgen)\b/g, 'uebermorgen'],
  [/\buber(?=\b|nehm|weis|setz|all)/g, 'ueber'],
  [/\bunterstutz(?=\w*)/g, 'unterstuetz'],
  [/\bmocht(?=en?\b)/g, 'moecht'],
  [/\bfunf(?=\b|zig|zehn)/g, 'fuenf'],
  [/\bzwolf\b/g, 'zwoelf'],
  [/\bmuss(?=en\b)/g, 'muess'],
  [/\bkonnt(?=(?:en?)? (?:jemand|wer|einer|mir|ihr|sie|du|ich (?:das|es|gern|auch))\b)/g, 'koennt'],
  [/\bmusst(?=e (?:jemand|mal|wer|einer|dringend)\b)/g, 'muesst'],
  [/\bbraucht(?=en? (?:jemand\w*|wen|hilfe|dringend|mal|eine?n?)\b)(?<=\b(?:ich|wir) braucht)/g, 'braeucht'],
  [/\bhatt(?=en? (?:jemand|wer|gern|einer|ich gern|lust|noch jemand)\w*\b)/g, 'haett'],
  [/\bware(?= (?:schoen|nett|toll|lieb|super|gut|dankbar|froh|prima|klasse|jemand|es)\b)/g, 'waere'],
  [/\bwurde?(?= (?:ja )?(?:ich |mich |gern|mir |jemand))/g, 'wuerde'],
  [
    /\b(schlussel|kuhlschrank|mull(?=\w*)|tur\b|turen\b|kuche\b|wasche(?= (?:waschen|bueg|auf|ab))|bucher\b|bugel(?=\w*)|raum(?=en\b|t\b)|aufraum(?=\w*)|einkauf(?=e\b)|hund(?=in\b)|huhner|schranke?\b(?=,? ?\w*(?:schlepp|trag|aufbau))|gartner\w*|backer\b|straucher|blatter\b|baume\b|apfel(?= (?:pflueck|ernt|aufsamm|auflesen)))/g,
    word => UMLAUTED[word] ?? word,
  ],
]
const rulesFor = sieveOf(SPOKEN.map(([spoken]) => spoken))
