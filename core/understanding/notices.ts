import type { Plain } from './plain.ts'

/**
 * The word by which a notice says what takes place: "Häkelkurs für Anfänger, mittwochs 18 Uhr im Pfarrheim". Such a line has
 * no verb, and whoever writes it invites. Null where somebody is wanted, or only wants to get there.
 */
export function noticed(text: Plain): string | null {
  if (WANTS.test(text.replace(WHO_COMES, ''))) return null
  const words = text.match(/[a-z]+/g) ?? []
  const at = words.slice(0, FURTHEST).findIndex(isGathering)
  if (at < 0 || words.slice(0, at).some(word => TOWARDS.has(word))) return null
  return words[at] ?? null
}

/** What people come together for, by the end of the word. */
function isGathering(word: string): boolean {
  if (NO_GATHERINGS.has(word)) return false
  return GATHERINGS.some(end => word.endsWith(end))
}

const GATHERINGS = `
  kurs kurse treff treffs cafe sprechstunde workshop stammtisch kreis spielrunde spielerunde skatrunde strickrunde singrunde kartenrunde
  doppelkopfrunde gespraechsrunde handarbeitsrunde rommeerunde wanderrunde schachrunde laufgruppe spielgruppe krabbelgruppe lerngruppe
  strickgruppe wandergruppe gymnastikgruppe walkinggruppe singgruppe bastelgruppe theatergruppe lauftreff werkstatt spielenachmittag
  spieleabend spielabend bastelnachmittag strickabend singabend filmabend kaffeenachmittag leseabend kochabend tanzabend skatabend
  tauschboerse kleidertausch tauschtag flohmarkt vorlesestunde maerchenstunde bilderbuchkino
  mittagstisch fruehstueckstisch suppenkueche beratung einfuehrung schulung seminar schnupperstunde probestunde trainingsstunde
`
  .trim()
  .split(/\s+/)
const NO_GATHERINGS: ReadonlySet<string> = new Set(
  'kreis fahrwerkstatt autowerkstatt landkreis umkreis kurs werkstatt beratung freundeskreis bekanntenkreis diskurs exkurs wechselkurs'.split(
    ' ',
  ),
)
/** "…, wer traut sich?" asks for guests and not for help. */
const WHO_COMES =
  /[,.] (?:und )?wer (?:traut sich|macht mit|hat (?:noch )?lust|mag|kommt|kommt mit|ist dabei|will|moechte|hat interesse)(?: noch)?[?!. ]*$/
const FURTHEST = 4
const TOWARDS: ReadonlySet<string> = new Set(
  'zum zur zu beim bei im in ins vom von nach auf fuer am mit mein meine unsere unser ihr dem den der die das hab habe muss begleitung fahrt'.split(
    ' ',
  ),
)
const WANTS =
  /\b(?:wer|wen|jemand\w*|such\w*|gesucht|brauch\w*|braeucht\w*|benoetig\w*|bitte|fehlt|fehlen|(?<!mit )(?<!von )mir|mit mir(?! \d|,)|mich|mein\w*|hilfe|muss|moechte|wuerde|will|faellt|abgesagt|nicht|kein\w*|leider|danke|wann|wo|gibt es|kaputt|defekt|geht|ist das|uns|fahrt|begleitung|anmelden)\b|\?/
