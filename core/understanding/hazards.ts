import type { Danger } from '../domain/safeguarding.ts'
import type { DoubtInWords } from '../domain/wish.ts'
import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * What the words of a wish say about the protection of minors, and whether staff should look at it before anybody is
 * asked. Rather once too often: a danger only keeps the request from helpers under 18, a doubt only costs a look.
 */
export function hazardsOf(text: string): Hazards {
  const line = ` ${plain(text)} `
  return {
    dangers: DANGER_WORDS.filter(([, words]) => words.test(line)).map(([danger]) => danger),
    liftsKg: weightIn(line),
    doubt: DOUBT_WORDS.find(([, words]) => words.test(line))?.[0] ?? null,
  }
}

/** The heaviest weight that is named; what can't be carried lightly counts with what it usually weighs. */
function weightIn(line: string): number | null {
  const named = [...line.matchAll(/(\d+(?:[.,]\d+)?) ?(?:kg\b|kilo\w*)/g)].map(([, number = '0']) =>
    Number(number.replace(',', '.')),
  )
  const usual = HEAVY.flatMap(([words, kg]) => (words.test(line) ? [kg] : []))
  const all = [...named, ...usual]
  return all.length === 0 ? null : Math.max(...all)
}

const PERSON =
  '(?:mutter|vater|mann|frau|oma|opa|mama|papa|eltern|grossmutter|grossvater|schwester|bruder|tante|onkel|sohn|tochter|schwiegermutter|schwiegervater|kind|baby|kranken?|leute|menschen|senior\\w*)'
const SOMEBODY = `(?:mich|ihn|uns|${PERSON})`

/** By the names of the table for minors in the law: § 22 JArbSchG, § 2 KindArbSchV. */
const DANGER_WORDS: readonly (readonly [Danger, RegExp])[] = [
  [
    'alcohol',
    pattern`
      \b(?:bier(?:e|chen)?|bierkasten|bierkaesten|bierkisten?|weine?|rotwein|weisswein|schnaps|sekt|prosecco|korn
      |likoer|wodka|whisk(?:e?y)|rum|gin|cognac|weinbrand|alkohol\w*|beer|wine|vodka|spirits|liquor)\b
    `,
  ],
  [
    'tobacco',
    pattern`\b(?:zigaretten?|kippen|tabak\w*|zigarren?|vapes?|e-?zigaretten?|cigarettes?|tobacco)\b`,
  ],
  [
    'ladder',
    pattern`
      \b(?:leitern?|trittleiter|stehleiter|klapptritt|dach|dachrinnen?|regenrinnen?|dachfenster|ladder|gutters?|roof)\b
      |\b(?:gardinen?|vorhaenge?n?|deckenlampen?|deckenleuchten?|rauchmelder|lampen?|leuchten?)\b.{0,25}\b(?:auf|ab|an)?(?:ge)?
      (?:haeng|montier|anbring|abnehm|anschliess|austausch|wechsel)\w*
      |\b(?:gluehbirnen?|leuchtmittel)\b.{0,25}\b(?:ge|aus)?(?:wechsel|tausch|schraub|einschraub|rausschraub|reindreh)\w*
    `,
  ],
  [
    'power-saw',
    pattern`
      \b(?:ketten|motor|kreis|stich|band|kapp)saegen?\b|\btrennschleifer\b|\bflex\b|\bmotorsensen?\b|\bfreischneider\b
      |\bhaecksler\b|\bholzspalter\b|\b(?:holz|brennholz|baum\w*|baeume\w*|aeste|stamm)\b.{0,30}\b(?:saeg|faell|hack|spalt)\w*
      |\b(?:baumfaell|umsaeg)\w*|\b(?:chain|power|circular) ?saw\b
    `,
  ],
  [
    'chemicals',
    pattern`
      \b(?:unkrautvernichter|unkrautex|round ?up|chemikalien|glyphosat|pflanzenschutz\w*|spritzmittel|rattengift|insektengift|gift\w*|schaedlings\w*
      |abflussreiniger|rohrreiniger|salzsaeure|chlor\w*|abbeiz\w*|lackier\w*|asbest\w*|schimmel\w*|pesticides?|weed ?killer|bleach)\b
    `,
  ],
  [
    'body-care',
    pattern`
      \b(?:koerperpflege|intimpflege|grundpflege|pflegen|windeln?|katheter\w*|toilettengang|fusspflege|zehennaegel|naegel schneiden
      |inkontinen\w*|body care|diapers?)\b|\bbeim (?:duschen|baden|waschen|anziehen|ausziehen|toilettengang)\b
      |\b${SOMEBODY} (?:\w+ ){0,4}?(?:waescht|waschen|duscht|duschen|badet|baden|wickelt|wickeln|rasiert|rasieren|pflegt|pflegen|aufs klo|auf die toilette)\b
      |\bhelp me (?:to )?(?:wash|shower|bathe|dress)\b
    `,
  ],
  [
    'medicines',
    pattern`
      \b(?:medikamente?n?|tabletten?|medizin|arzneien?|arzneimittel|insulin|spritzen?|tropfen geben|augentropfen|salbe|verband|verbaende
      |infusion\w*|rezepte?|apotheke|pills?|medicines?|medication|prescriptions?|pharmacy)\b
    `,
  ],
  [
    'driving',
    pattern`
      \b(?:mit (?:dem|einem|meinem|ihrem|seinem|eigenem) (?:auto|moped|roller|traktor|trecker|wagen|pkw|anhaenger|transporter)|fahrdienst|fahrgelegenheit|mitfahrgelegenheit
      |fahrer|fahrerin|chauffier\w*|(?:auto|moped|roller|traktor|trecker) fahren|wer faehrt|anhaenger|transporter|by car|drive me|a lift|a ride)\b
      |\b${SOMEBODY} (?:\w+ ){0,6}?(?:faehrt|fahren|hinfahren|hinfaehrt|zurueckfahren|chauffieren)\b
      |\b(?:faehrt|faehrst|fahren) ${SOMEBODY}\b
    `,
  ],
  [
    'cash-card',
    pattern`
      \b(?:ec|bank|giro|kredit|geld|scheck)-?karte\b|\bgeld\b.{0,25}\b(?:abheb|abhol|hol|einzahl)\w*|\bgeldautomat\w*|\bbargeld\b
      |\bpin(?:nummer|code)?\b|\b(?:zur|auf die|bei der) (?:bank|sparkasse|volksbank)\b|\b(?:bank|debit|credit) card\b|\bcash\b
    `,
  ],
  [
    'risky-animal',
    pattern`
      \b(?:pferde?n?|pony|ponys|stuten?|hengst\w*|kuehe?n?|rinder\w*|bullen?|stiere?|ziegenbock|schafbock|kampfhund\w*|rottweiler
      |dobermann|doggen?|schaeferhund\w*|pitbull\w*|schlangen?|bissig\w*|beisst|horses?)\b|\bgrosse[rn]? hund\w*
    `,
  ],
]

/** Kilograms: a crate of bottles, a sack, what two men carry. */
const HEAVY: readonly (readonly [RegExp, number])[] = [
  [/\b(?:wasser|getraenke|sprudel|limo|bier)(?:kisten?|kasten|kaesten)\b/, 17],
  [/\b(?:kisten?|kasten|kaesten) (?:\w+ )?(?:wasser|sprudel|limo|bier|getraenke|mineralwasser)\b/, 17],
  [
    /\b(?:zement|erd|kohlen?|kartoffel|moertel)saeck\w*|\bsaecke? (?:mit )?(?:zement|erde|kohlen?|mulch)\b/,
    25,
  ],
  [/\bzentner\b/, 50],
  [
    /\b(?:moebel|schrank|schraenke|kommode|sofa|couch|klavier|waschmaschine|kuehlschrank|matratzen?|umzug\w*|umziehen|sperrmuell|heavy|furniture)\b/,
    30,
  ],
]

/** What nobody should be asked before the town hall has spoken with the seeker. */
const DOUBT_WORDS: readonly (readonly [DoubtInWords, RegExp])[] = [
  [
    'money',
    pattern`
      \b(?:geld|euros?|eur|summe|betrag|darlehen|kredit)\b.{0,40}\b(?:leih|ausleih|verleih|borg|pump|vorstreck|schenk|spende)\w*
      |\b(?:leih|borg|pump|vorstreck|schenk)\w*\b.{0,40}\b(?:geld|euros?|eur|kredit)\b|\b(?:privat)?kredit\b(?!-?karte)|\bdarlehen\b
      |\b(?:lend|borrow|loan)\w*\b.{0,30}\b(?:money|euros?)\b|\bgeld ueberweis\w*
    `,
  ],
  [
    'cash-card',
    pattern`
      \b(?:ec|bank|giro|kredit|geld|scheck)-?karte\b|\bgeld\b.{0,25}\b(?:abheb|abhol)\w*|\bgeldautomat\w*|\bpin(?:nummer|code)?\b
      |\b(?:kontonummer|iban|onlinebanking|online-?banking|tan)\b|\b(?:bank|debit|credit) card\b|\bwithdraw (?:money|cash)\b
    `,
  ],
  [
    'intimate',
    pattern`
      \b(?:sex\w*|erotik\w*|erotisch\w*|nackt\w*|intim(?!pflege)\w*|zum kuscheln|bettgeschichte\w*|prostitu\w*|bordell\w*|dessous|freundin plus)\b
      |\bfuers? (?:das )?bett\b|\bins bett\b.{0,20}\bmit mir\b|\b(?:nette?|huebsche?|junge?) (?:frau|maedchen|dame) (?:zum|fuer) (?:kennenlernen|verwoehnen|massieren)\b
    `,
  ],
  [
    'undeclared',
    pattern`\bschwarz(?:arbeit\w*|geld)\b|\bschwarz (?:putz|arbeit|bezahl|helf)\w*|\bohne (?:rechnung|anmeldung)\b`,
  ],
  [
    'care',
    pattern`
      \b${SOMEBODY} (?:\w+ ){0,4}?(?:waescht|waschen|duscht|duschen|badet|baden|wickelt|wickeln)\b|\bbeim (?:duschen|baden|toilettengang)\b
      |\b(?:koerperpflege|intimpflege|grundpflege|katheter\w*|inkontinen\w*)\b
      |\b(?:tabletten?|medikamente?n?|insulin|spritzen?|tropfen)\b.{0,20}\b(?:geb|gib|stell|richt|setz|verabreich)\w*
    `,
  ],
  [
    'forbidden',
    pattern`\b(?:drogen|gras kaufen|cannabis|haschisch|kokain|waffen?|pistole|hehlerware|gestohlene\w*)\b`,
  ],
]

export interface Hazards {
  dangers: Danger[]
  /** null where nothing heavy is named */
  liftsKg: number | null
  doubt: DoubtInWords | null
}
