/** Whether a word names a person by its end: "Gärtnerlehrling", "Katzenflüsterin". */
export function isPerson(word: string): boolean {
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
  studienrat oberstudienrat schulrat direktor referendar zuhoerer vorleser ableser kutscher aufpasser erfinder
  tochter sohn bruder cousin cousine nichte neffe enkel enkelin schwaeger schwager
  reiniger raumpfleger putzer fensterputzer waescher bueglerin doktorand forscher chef leiter sachbearbeiter berater vermittler disponent lagerist packer moebelpacker kellner wirt gastwirt schaffner postbote brieftraeger zusteller
  mueller fleischermeister sekretaerin schreibkraft standesbeamter standesbeamt richter rechtspfleger kaemmerer controller banker filialleiter
  schulleiter rektor hort logopaede optiker akustiker zahnarzt doktor drogistin konditormeister bestatter kirchenmusiker kantor dirigent chorleiter
  bademeister rettungsschwimmer schwimmeister skipper matrose seemann trucker kraftfahrer bergmann huettenwerker giesser stahlarbeiter eisenbahner
  fernmeldetechniker fernmelder funker elektroniker feinmechaniker orgelbauer klavierstimmer instrumentenbauer buchbinder drucker setzer grafiker
  fotograf kameramann redakteur lektor germanist anglist romanist uebungsleiterin yogalehrer tagesmutter kinderfrau leihoma leihopa babysitter
  hundesitter katzensitter buegelfee putzfee kuechenfee naehfee buegelhilfe haushaelterin hauswirtschafterin hauswirtschafter dorfhelfer
  naerrin narr begeistert verrueckte freak fuchs kumpel vereinsmitglied ministrantin landwirtin agraringenieur tierheilpraktiker reiterin
  spanier franzose grieche portugiese iraner iraker kurde araber amerikaner englaender hollaender niederlaender chinese japaner
  `
    .trim()
    .split(/\s+/),
)
