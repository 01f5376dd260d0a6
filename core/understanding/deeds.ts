import { piece } from './pattern.ts'

/** What people do for one another, by the stem of the verb. */
const STEMS = `
  arbeit back bagger bastel bastl bau bearbeit befestig befoerder befrei begleit bekoch berat beschaeftig beschneid besorg bespass
  bespiel besuch betreu bezieh bind bohr bring buegel buegl chauffier dolmetsch dreh druck duebel entkalk entlueft entruempel entsorg
  erklaer erledig ernt erteil erzaehl faell fahr falt fax feg fertig flick foerder frisier fuehr fuell fuetter geb geh gestalt giess grab guck
  haekel halt hack heb helf hilf hobel hol hoer huet installier jaet kehr klaer kleb klemm klopf koch konfigurier kontrollier kuemmer kutschier lackier
  lad lehr leih leim leist leit lern les liefer loes loet maeh mach mal massier mist montier musizier naeh nehm oel ordn organisier pack pass
  pflanz pfleg pflueck plauder polier pruef putz quatsch raeum reinig reit renovier repar reparier rett richt ruehr sammel saeg saeuber
  saug schau schaufel schenk schieb schipp schlacht schleif schlepp schmier schmueck schneid schneider schnibbel schnippel schnitz schraub schreib schrubb schweiss
  setz sing sortier spachtel spalt spazier spend spiel spring spuel stapel stell stopf streich streichel streu strick stutz tapezier tausch teil tipp
  toepfer trag trainier transportier trimm tu ueb ueberbrueck uebernehm ueberpruef uebersetz uebertrag umgrab unterhalt unterricht unterstuetz vergleich verkabel verleg verleih
  verputz versorg verteil vermittel vertikutier vorles wart wasch wechsel werkel wickel wisch zeig zeichn zerkleiner zerleg zersaeg zieh zimmer zupf
  schlag haeng schael grill bemal beklebe bepflanz bewaesser bewirt digitalisier diktier entfern entstaub entwirr ersetz fotografier gaertner jonglier
  kellner leer mal mauer mix moderier nagel naegel pflaster polster rasier restaurier rupf servier sitt spinn stimm tanz tischler schreiner
  verschenk verzier verschick wachs wander web zaehl zerteil salz sprech rechn heiz dekorier einweis formulier sing rett vermess fang
`
  .trim()
  .split(/\s+/)

const AWAY =
  '(?:vor|mit|acht|aus|auf|ab|an|ein|zu|weg|hoch|hin|durch|bei|rueber|vorbei|um|nach|zusammen|heim|zurueck)?'

/** "ich mähe", "passe … auf": what somebody does. Regex source without groups. */
export const I_DO = piece`(?:${STEMS.join('|')})e?`
/** "mähen", "aufpassen", "auszuführen". Regex source without groups. */
export const TO_DO = piece`${AWAY}(?:zu)?(?:${STEMS.join('|')})e?l?r?n`

/** Whether a word is the first person of a deed: "mähe", "schipp". */
export const isDeed = (word: string): boolean => DEEDS.has(word)

/** Whether a word tells what a third person or several do: "repariert", "bäckt", "schleppen". */
export const isDeedOfOthers = (word: string): boolean => DEEDS_OF_OTHERS.has(word)

const UMLAUTED =
  'baeckt faehrt traegt waescht hilft liest gibt nimmt haelt laedt graebt laeuft schlaegt haengt raet braet misst isst sieht'
const DEEDS_OF_OTHERS: ReadonlySet<string> = new Set([
  ...UMLAUTED.split(' '),
  ...STEMS.flatMap(stem => [`${stem}t`, `${stem}et`, `${stem}en`, `${stem}n`]),
])
const DEEDS: ReadonlySet<string> = new Set(STEMS.flatMap(stem => [stem, `${stem}e`]))
