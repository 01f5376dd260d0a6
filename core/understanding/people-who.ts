import { isDeedOfOthers } from './deeds.ts'
import type { Plain } from './plain.ts'

/**
 * The words in which somebody is named by trade, age or club together with what they do for others: "alter Tischler
 * repariert umsonst", "zwei Schüler schleppen Möbel". Null where somebody is looked for, or does it for the speaker.
 */
export function deedOfOthers(text: Plain): string | null {
  if (WANTED.test(text)) return null
  const words = text.match(/[a-z]+/g) ?? []
  const who = words.findIndex(isPerson)
  if (who < 0 || who > FURTHEST) return null
  if (words.slice(0, who).some(word => OF_SOMEBODY.has(word))) return null
  const deed = words.slice(who + 1, who + 1 + REACH).find(isDeedOfOthers)
  return deed === undefined ? null : `${words[who]} ${deed}`
}

/** A person by the word's end: "Gärtnerlehrling", "Katzenflüsterin". */
function isPerson(word: string): boolean {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    for (let start = 0; start <= stem.length - 3; start++) {
      if (start > 0 && stem.length - start < SHORTEST_HEAD) break
      if (PERSONS.has(stem.slice(start))) return true
    }
  }
  return false
}

const ENDINGS = ['', 'in', 'innen', 'n', 'en', 'e', 'er', 's']
const SHORTEST_HEAD = 4
/** The person stands near the beginning, the deed near the person. */
const FURTHEST = 5
const REACH = 9
const WANTED =
  /\b(?:wer|jemand\w*|gesucht|such\w*|brauch\w*|braeucht\w*|benoetig\w*|bitte|mir|mich|uns|nicht|nie|kein\w*|hilfe|einer|fehlt|fehlen|leider|ich|wir|mein\w*|man|muss|muessen|soll\w*)\b/
/** "Der Elektriker kommt", "mein Opa mäht": told of somebody known. */
const OF_SOMEBODY: ReadonlySet<string> = new Set('der die das dem den ein eine vom zum zur beim'.split(' '))

const PERSONS: ReadonlySet<string> = new Set(
  `
  tischler schreiner zimmermann maler lackierer maurer fliesenleger klempner installateur dachdecker elektriker schlosser schmied dreher fraeser
  mechaniker mechatroniker monteur gaertner florist landwirt bauer baeuer winzer baecker koch koech konditor metzger fleischer friseur frisoer
  schneider naeher polsterer sattler schuster uhrmacher goldschmied glaser drechsler toepfer steinmetz lehrer erzieher paedagoge paedagog dozent
  professor ingenieur informatiker programmierer techniker itler admin sekretaer buchhalter steuerberater kaufmann kauffrau beamter beamte beamt
  anwalt anwaelt jurist notar dolmetscher uebersetzer schwester pfleger helfer sanitaeter hebamme therapeut arzt aerzt physio masseur kosmetiker
  fahrer lokfuehrer kapitaen pilot musiker pianist organist gitarrist geiger saenger kuenstler trainer uebungsleiter tanzlehrer sportler
  turner laeufer radler wanderer handwerker heimwerker bastler tueftler schrauber hausmann hausfrau hausmeister rentner pensionaer ruhestaendler
  student studi schueler azubi lehrling geselle meister praktikant abiturient konfirmand firmling pfadfinder messdiener ministrant soldat
  feuerwehrmann feuerwehrleute polizist foerster jaeger imker angler fischer reiter hundetrainer tierpfleger opa oma papa mama mutti vati mutter
  vater onkel tante familie familienvater ehepaar paar duo trio paerchen junge bub maedel maedchen teenager jugendlicher jugendliche
  jugend geschwister brueder schwestern zwillinge freunde freundinnen kumpels jungs maedels maenner frauen nachbar nachbarin
  nachbarspaar senior singlefrau witwer witwe strohwitwer frau mann dame herr klasse schulklasse gruppe verein clique team trupp truppe
  mannschaft wg chor posaunenchor band kapelle orchester kolping landjugend feuerwehr frauengemeinschaft
  fluesterer fluester profi fan freund liebhaber kenner narr nerd experte expert fachmann fachfrau fachkraft ass talent genie
  fruehaufsteher nachteule stubenhocker vielleser leseratte buecherwurm plaudertasche naschkatze gamer zocker
  apotheker drogist verkaeufer kassierer bibliothekar journalist schreiber autor dichter chemiker physiker mathematiker biologe biolog
  geologe historiker theologe pfarrer diakon nonne ordensschwester moench kuester mesner syrer ukrainer afghane tuerke pole russe italiener
  spanier franzose grieche portugiese iraner iraker kurde araber amerikaner englaender hollaender niederlaender chinese japaner
  `
    .trim()
    .split(/\s+/),
)
