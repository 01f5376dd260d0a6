/**
 * What people name when they ask for help, by what is done with it. Nouns in the singular and the plain
 * spelling; `thing.ts` finds their plurals, cases and every compound that ends in them ("Zimmertür" is a door).
 */
export const THINGS = {
  /** stands in a room: it is built, carried, mended */
  furniture: `
    moebel moebelstueck schrank schraenkchen kommode regal sofa couch sessel tisch stuhl bett bettgestell sitzbank
    eckbank hocker anrichte vitrine truhe buffet sekretaer garderobe nachtkasten nachtkaestchen matratze liege
    kasten sideboard lattenrost polstergarnitur sitzgruppe spiegelschrank wohnwand schrankwand pavillon trampolin
    hollywoodschaukel kinderbett wickeltisch hochstuhl klavier fluegel standuhr tresor
    schaukel rutsche klettergeruest spielhaus strandkorb gartenhaus geraeteschuppen kuechenzeile einbaukueche
    futon paravent raumteiler wiege stubenwagen wippe tischtennisplatte vogelhaus nistkasten insektenhotel
    futterhaus puppenhaus laufstall staender garderobenstaender carport gartenhuette fernsehtisch wickelkommode
    umbettung
  `,
  /** runs on power or fire and fails */
  appliance: `
    waschmaschine spuelmaschine geschirrspueler trockner kuehlschrank gefrierschrank gefriertruhe tiefkuehler
    herd backofen ofen mikrowelle kochplatte ceranfeld dunstabzug dunstabzugshaube toaster mixer wasserkocher
    kaffeemaschine kaffeeautomat staubsauger buegeleisen naehmaschine kuechenmaschine boiler therme durchlauferhitzer
    heizung heizkessel heizluefter heizluefte ventilator klimaanlage luftentfeuchter foen rasierer rasenmaeher
    kettensaege heckenschere wecker radiowecker waage nachttischlampe stehlampe wanduhr kuckucksuhr kleingeraet
    haushaltsgeraet elektrogeraet spielzeug sauerstoffgeraet heizdecke hoehensonne pumpe solaranlage treppenlift
    bohrmaschine rasentrimmer laubblaeser waffeleisen fritteuse kuehltruhe brotschneidemaschine kamin kaminofen
    pelletofen abzugshaube heizstrahler saugroboter maehroboter thermomix kaffeevollautomat sonnenschirm
    uhr spieluhr schreibmaschine modelleisenbahn drohne stromzaehler warmwasser gasherd brotbackautomat
    kuechengeraet entsafter puerierstab handmixer klospuelung pflegebett dampfreiniger schlauchwagen
    armbanduhr taschenuhr funkwecker kuechenuhr
  `,
  /** belongs to the house: it leaks, jams, is mounted, painted */
  fixture: `
    tuer haustuer tor gartentor garagentor tuergriff klinke schloss tuerschloss zylinder scharnier riegel fensterrahmen
    fenstergriff rollladen rolladen rollo jalousie markise lamelle gurt hahn wasserhahn armatur duschkopf
    duschschlauch dusche duschkabine duschvorhangstange badewanne waschbecken spuelbecken klo toilette klodeckel
    klobrille spuelkasten spuelung abfluss siphon rohr leitung steckdose lichtschalter schalter sicherung
    sicherungskasten dimmer kabel lampe leuchte birne gluehbirne leuchtroehre led strahler lichterkette klingel
    gegensprechanlage rauchmelder bewegungsmelder thermostat heizkoerper fliese fuge silikonfuge wand tapete
    decke boden fussboden laminat parkett diele dielenboden teppichboden fussleiste sockelleiste gardinenstange vorhangstange
    vorhangschiene haken duebel schraube nagel griff haltegriff gelaender handlauf treppenstufe stufe zaun
    zaunpfosten gartenzaun briefkasten hausnummer dachziegel ziegel dachfenster vordach fliegengitter insektenschutz
    katzenklappe bild bilderrahmen spiegel pinnwand wandhaken schublade scheibe fensterscheibe dachluke luke melder bewegungssensor
    fensterbrett arbeitsplatte spuele wasseruhr wasserspuelung gully
    schwelle tuerschwelle rampe tuerspion waescheleine waeschespinne waeschestaender stange leiste wasserleitung
    ventil mischbatterie brause waschtisch wc kloschuessel dichtung dachpappe estrich sichtschutz stromkabel
    wandregal angel treppenschutzgitter fernsehkabel glasplatte tuerschliesser fensterladen klappladen lueftung
    luefter dachrinnenrohr fallrohr regal kleiderhaken handtuchhalter toilettensitz kachel sockel bordstein gitter
    schiene
    scheunentor hoftor stalltor einfahrtstor
  `,
  /** has wheels or helps to walk */
  wheels: `
    fahrrad rad drahtesel velo damenrad herrenrad mountainbike ebike pedelec dreirad roller moped mofa motorroller
    motorrad kinderwagen bollerwagen schubkarre rollator rollstuhl elektromobil scooter autoreifen kette gangschaltung bremse
    luftpumpe fahrradschlauch speiche sattel pedal anhaengerkupplung gehhilfe kruecke kettcar laufrad inlineskate
    felge lenker ruecklicht dynamo schutzblech gepaecktraeger kettenschaltung nabe fahrradanhaenger tretroller
    lastenrad achter plattfuss
    reifen fahrradreifen winterreifen sommerreifen vorderrad hinterrad stuetzrad
  `,
  /** screens, wires, accounts */
  device: `
    computer rechner pc laptop notebook tablet ipad handy smartphone iphone mobiltelefon telefon festnetz drucker
    scanner kopierer router wlan internet internetz netzwerk fernseher fernsehgeraet receiver fernbedienung senderliste
    mediathek bildschirm monitor tastatur maus kamera webcam lautsprecher kopfhoerer bluetooth navi stereoanlage
    plattenspieler videorekorder kassettenrekorder mail email postfach passwort kennwort pin konto app programm software update
    virus virenschutz backup festplatte usb speicherkarte sim simkarte cloud browser suchmaschine onlineshop
    onlinebanking videoanruf videotelefonie whatsapp facebook instagram zoom skype netflix streaming alexa
    sprachassistent smartwatch fitnessuhr ebook ereader spielkonsole playstation nintendo excel powerpoint
    windows android datei ordnerstruktur fotobuch druckerpatrone toner ladegeraet ladekabel akku anrufbeantworter
    hotspot repeater antenne satellitenschuessel
    beamer leinwand projektor schrittzaehler fitnesstracker funkuhr babyphone powerbank sprachausgabe
    vorlesefunktion schriftgroesse klingelton adressbuch mikrofon headset mischpult youtube paypal
    ebay ticketautomat gigaset touchscreen linux icloud startseite benutzerkonto videokonferenz mailkonto
    werbefenster popup satellitenanlage sendersuche seniorenhandy tolino empfang datenvolumen
    hoerbuchplayer cd dvd anbieterwechsel steuerungs-app gps
  `,
  /** grows */
  plant: `
    baum obstbaum apfelbaum strauch busch hecke rose rosenstock staude blume pflanze kuebelpflanze rasen wiese
    unkraut beet laub efeu moos ast zweig gras gruenzeug kraut kraeuter geranie tulpe zwiebelblume blumenzwiebel knolle zwiebelknolle dahlie hortensie
    rhododendron buchsbaum thuja kirschlorbeer wein weinrebe brombeere himbeere stachelbeere johannisbeere
    tomatenpflanze gurkenpflanze orchidee kaktus farn bambus magnolie flieder lavendel stiefmuetterchen heidekraut
    giersch loewenzahn distel brennnessel wurzel baumstumpf stumpf baumstamm reisig tannengruen
    birke linde fichte tanne kiefer ahorn haselnuss konifere lebensbaum rhabarber kuerbis rasenkante klee
    quecke sonnenblume krokus narzisse schneegloeckchen primel chrysantheme clematis blauregen glyzinie forsythie
    jasmin feige oleander palme olivenbaum weihnachtsstern christrose rasenstueck heckenpflanze ranke spalierobst
    setzling saatgut kirschbaum pflaumenbaum bluete zierstrauch schilf bodendecker unterholz gestruepp
    eichenlaub
  `,
  /** outdoors, to be kept in order */
  yard: `
    garten schrebergarten vorgarten kleingarten gaertchen terrasse hof innenhof einfahrt auffahrt hofeinfahrt gehweg buergersteig
    gehsteig gartenweg pflaster balkonkasten dachrinne regenrinne teich gartenteich kompost komposthaufen
    gewaechshaus fruehbeet hochbeet grab grabstelle grabstein schnee glatteis maulwurfshuegel gartenlaube gartenbeet
    regentonne sandkasten fallobst kastanie eichel
    rabatte boeschung graben acker feld laube brunnen zisterne pool planschbecken parzelle steingarten kiesweg
    eiszapfen schneemasse raureif hinterhof garagenzufahrt zufahrt fussweg gartentisch kompostkiste rosenbogen
    rasenroboter gartengeraet blumenkasten vogeltraenke grabschmuck grabgesteck pflanzkuebel
    gartenpfad plattenweg waldweg hauszugang
  `,
  /** is bought, fetched, run out of */
  goods: `
    lebensmittel brot broetchen semmel milch butter kaese wurst fleisch braten eier obst gemuese kartoffel apfel
    banane zwiebel mehl zucker salz kaffeepulver teebeutel saft wasser mineralwasser sprudel bier wein getraenk
    konserve joghurt quark sahne oel nudel reis muesli haferflocke keks schokolade kuchen torte
    zeitung zeitschrift briefmarke medikament tablette arznei salbe hustensaft rezept
    windel babymilch babynahrung brei hygieneartikel toilettenpapier klopapier seife shampoo waschmittel spuelmittel
    zahnpasta taschentuch zwieback tee honig marmelade kerze lebkuchen gluehwein knaeckebrot muellbeutel muelltuete batterie katzenstreu katzenfutter hundefutter vogelfutter tierfutter futter
    streusalz blumenerde duenger grillkohle paket paeckchen einschreiben pfandflasche leergut pfand heizoel geschenk
    blumenstrauss strauss brille kontaktlinse buch hoerbuch stuetzstrumpf vitamin verband inkontinenzeinlage wocheneinkauf
    einkauf einkaufszettel einkaufsliste besorgung pizza imbiss mittagsmenue doener fischbroetchen hackfleisch
    toast hefe pudding griess schinken salami leberwurst fischstaebchen chips cola limo limonade schorle malz
    malzbier rotwein sekt schnaps apfelsine orange mandarine zitrone traube pflaume kirsche tomate gurke paprika
    moehre karotte kohl kohlrabi porree sellerie spinat radieschen bohne erbse nuss mandel rosine gewuerz pfeffer
    senf ketchup deo creme thermometer insulin nasenspray zigarette tabak lottoschein streichholz
    schwamm filtertuete kaffeefilter alufolie backpapier druckerpapier schulheft buntstift geschenkpapier
    adventskalender wolle garn heu stroh gasflasche benzin ersatzteil retoure ruecksendung medizin antibiotikum
    schmerzmittel ibuprofen paracetamol aspirin eis fertiggericht tiefkuehlkost konservendose tampon slipeinlage
    feuchttuch rasierklinge zahnbuerste pflegemittel putzmittel waschpulver weichspueler entkalker gluehlampe
    blumenstock grabkerze grablicht brotaufstrich margarine frischkaese suppengruen knoblauch ingwer pilz
    champignon ananas melone birnensaft fruchtsaft babygel schnuller flaeschchen pfandkiste leberkaese frikadelle
    mett bockwurst grillfleisch haehnchen forelle lachs backware stollen weihnachtsgebaeck
    augentropfen nasentropfen hustentropfen kraeutertee kamillentee speiseeis
  `,
  /** sells or hands out */
  shop: `
    supermarkt laden geschaeft baecker baeckerei metzger metzgerei fleischer fleischerei schlachter konditor markt
    wochenmarkt bauernmarkt hofladen discounter getraenkemarkt apotheke drogerie reformhaus baumarkt
    raiffeisenmarkt gartencenter post postfiliale poststelle paketshop packstation kiosk tankstelle buecherei
    bibliothek buchhandlung reinigung schuster edeka rewe aldi lidl netto penny kaufland rossmann dm
    kik tafel schreibwarenladen eisenwarenladen zoohandlung fressnapf sozialkaufhaus
    blumenladen tierhandlung obi bauhaus hornbach toom hagebau combi marktkauf bioladen bastelladen kopierladen
    lottoannahmestelle annahmestelle frischemarkt molkerei hofverkauf gemuesestand fischwagen eierautomat teeladen
    spielwarenladen paketannahme paketstation dhl hermes abholstation getraenkehandel weinhandel gaertnerei
  `,
  /** is heavy */
  load: `
    kiste karton umzugskarton umzugskiste sack zementsack holz brennholz kaminholz kohle brikett pellet stein
    pflasterstein gehwegplatte betonplatte kies sand mulch wasserkasten wasserkiste getraenkekiste getraenkekasten koffer reisetasche
    sperrmuell bauschutt schutt schrott altmetall weihnachtsbaum tannenbaum christbaum umzug moebeltransport
    uebersiedlung entruempelung blumenkuebel teppich
    bierzeltgarnitur biertisch bierbank fass palette europalette splitt schotter sandsack bierkasten gepaeck
    altkleider sperrgut geruest kaminholzstapel elektroschrott pflasterplatte bauholz rigipsplatte gartenabfall
    gruengut altpapierstapel zementmischer
  `,
  /** lives with people */
  pet: `
    hund huendin ruede welpe dackel pudel terrier labrador schaeferhund mops hundchen katze kater kaetzchen mieze kaninchen
    hase meerschwein meerschweinchen hamster wellensittich sittich papagei kanarienvogel vogel huhn henne 
    gans ente wachtel taube ziege geiss goass schaf pony pferd esel alpaka schwein kuh fisch zierfisch goldfisch koi aquarium
    terrarium schildkroete echse bartagame leguan frettchen igel ratte rennmaus biene tier haustier tierarzt vierbeiner fellnase
    kaninchenstall huehnerstall hasenstall vogelkaefig katzenklo gassirunde
    muensterlaender retriever husky jagdhund collie cocker spaniel dogge windhund bernhardiner chihuahua havaneser
    malteser bolonka labradoodle dobermann rottweiler weimaraner setter pinscher schnauzer bulldogge corgi
    mischling stubentiger fink zebrafink kakadu gecko chamaeleon vogelspinne schlange lama maultier fohlen stute
    hengst wallach kalb rind lamm ferkel kueken pute laufente perlhuhn axolotl garnele molch napf halsband
    maulkorb hundeschule zwinger weidetier koppel hundehuette hundekorb katzenbaum kanaria zwergkaninchen
    bauernhofkatze hoftier
  `,
  child: `
    kind kleinkind enkel enkelin enkelkind tochter sohn bub bube maedel maedchen junge baby saeugling
    zwilling drilling geschwister nachwuchs dreijaehrige vierjaehrige fuenfjaehrige sechsjaehrige siebenjaehrige
    achtjaehrige zweijaehrige einjaehrige krippenkind kitakind kindergartenkind schulkind erstklaessler zweitklaessler
    drittklaessler viertklaessler kleine juengste aelteste kindergarten kita krippe ogs
    tagesmutter babysitter spielplatz kindergeburtstag kids racker
    knirps kruemel zwerg sproessling teenie pflegekind patenkind stiefkind neffe schulanfaenger
    vorschulkind nesthaekchen zwoelfjaehrige elfjaehrige zehnjaehrige neunjaehrige halbjaehrige wonneproppen
    rasselbande tageskind spielgruppe
  `,
  /** kin and neighbours */
  elder: `
    mutter vater oma opa omma oppa grossmutter grossvater mama papa eltern schwiegermutter schwiegervater tante onkel
    mann frau ehemann ehefrau lebensgefaehrte lebensgefaehrtin schwester bruder nachbarin nachbar rentner rentnerin senior
    seniorin bekannter bekannte freundin pflegebeduerftige demenzkranke witwe witwer uroma uropa
    mutti vati mami papi omi opi schwager schwaegerin cousine partner partnerin lebenspartner
    heimbewohner patient patientin ehepaar nachbarsfrau grosstante grossonkel demente
  `,
  /** where people have to get */
  place: `
    bahnhof hauptbahnhof flughafen bushaltestelle haltestelle zug bus kirche messe gottesdienst liturgie andacht vesper wallfahrt moschee friedhof beerdigung
    trauerfeier hochzeit taufe konfirmation kommunion theater kino konzert museum oper zoo weihnachtsmarkt
    adventsmarkt stadtfest chorprobe chor gymnastik schwimmbad hallenbad sauna friseur frisoer fusspflege kosmetik
    sanitaetshaus optiker hoergeraeteakustiker standesamt rathaus buergerbuero buergeramt sozialamt arbeitsamt jobcenter finanzamt
    auslaenderbehoerde amtsgericht gericht notar anwalt bank sparkasse volksbank altenheim pflegeheim seniorenheim
    tagespflege hospiz seniorentreff seniorenkreis frauenkreis landfrauentreffen stammtisch volkshochschule wahllokal
    tuev zulassungsstelle werkstatt reisebus familienfeier klassentreffen goldhochzeit
    universitaet uni hochschule kreishaus stadthalle schuetzenhalle restaurant gaststaette kneipe cafe eisdiele
    kegelbahn tanzstunde tanzkurs rehasport wassergymnastik yoga turnen fitnessstudio freibad dom kloster
    beisetzung jubilaeum geburtstagsfeier weihnachtsfeier adventsfeier elternabend elternsprechtag gerichtstermin
    wahl buergerversammlung fahrschule impfzentrum beratungsstelle verbraucherzentrale caritas diakonie
    pflegestuetzpunkt selbsthilfegruppe fussballtraining auswaertsspiel turnier vortrag lesung ausstellung
    tanzcafe seniorenfeier kaffeetafel krippenandacht christmette rorate kreuzweg gemeindehaus pfarrbuero passamt
    fundbuero versorgungsamt polizei polizeiwache arbeitsagentur buergerhaus kurpark fernbus busbahnhof bahnsteig
    taxistand
  `,
  doctor: `
    arzt hausarzt facharzt zahnarzt augenarzt hautarzt frauenarzt ohrenarzt lungenarzt lungenfacharzt orthopaede
    kardiologe urologe rheumatologe diabetologe onkologe pneumologe gastroenterologe nephrologe ultraschall neurologe radiologe internist psychiater psychologe chirurg kieferorthopaede gynaekologe
    praxis klinik krankenhaus spital uniklinik ambulanz notaufnahme reha kur dialyse bestrahlung chemo chemotherapie
    physiotherapie krankengymnastik ergotherapie logopaedie massage lymphdrainage blutabnahme untersuchung
    vorsorgeuntersuchung roentgen mrt ct ekg darmspiegelung magenspiegelung impfung therapie sprechstunde hoertest sehtest
    arzttermin kontrolltermin nachsorge heilpraktiker
    operation eingriff podologe podologie osteopath chiropraktiker zahnreinigung zahnspange akupunktur
    mammographie koloskopie gutachter aerztin zahnaerztin hausaerztin katheter verbandswechsel fangopackung
    schmerztherapie rheumaambulanz geriatrie tagesklinik sanatorium anschlussheilbehandlung wundversorgung
    kontrolluntersuchung zahnop augenop
  `,
  paper: `
    antrag formular vordruck fragebogen bescheid rentenbescheid steuererklaerung steuer steuerunterlage unterlage
    papierkram schriftkram brief schreiben mahnung rechnung vertrag mietvertrag handyvertrag versicherung kuendigung widerspruch
    einspruch bewerbung lebenslauf vollmacht patientenverfuegung testament kontoauszug ueberweisung nebenkostenabrechnung abrechnung
    beihilfe wohngeld kindergeld elterngeld buergergeld grundsicherung pflegegrad pflegegeld schwerbehindertenausweis
    ausweis reisepass aufenthaltstitel behoerde behoerdenpost amtspost rentenversicherung krankenkasse
    familienkasse elster inkasso dokument urkunde geburtsurkunde akte aktenordner gebrauchsanweisung beipackzettel
    rundfunkbeitrag bafoeg kurantrag zuzahlungsbefreiung rente
    weihnachtspost weihnachtskarte postkarte trauerkarte gluckwunschkarte dankeskarte danksagung lastschrift
    dauerauftrag kredit erbe erbschein nachlass bussgeld bussgeldbescheid strafzettel bescheinigung attest
    krankschreibung anmeldung schulanmeldung quittung beleg haushaltsbuch krankengeld arbeitslosengeld
    mutterschaftsgeld blindengeld zuschuss betreuungsverfuegung fuehrungszeugnis gewerbeanmeldung stromabrechnung
    zaehlerstand mitgliedschaft abonnement schriftverkehr kleingedrucktes verbandsgemeinde einbuergerung visum
    meldebogen einwilligung klageschrift mieterhoehung mietminderung kaution ratenzahlung steuerbescheid
    quittungschaos vordruckheft
  `,
  subject: `
    mathe mathematik deutsch englisch franzoesisch spanisch italienisch russisch tuerkisch latein physik chemie bio biologie
    erdkunde geographie geschichte politik informatik rechnen lesen schreiben rechtschreibung grammatik diktat vokabel
    einmaleins bruchrechnung prozentrechnung wurzelrechnung dreisatz algebra geometrie hausaufgabe schulaufgabe referat klassenarbeit
    klausur pruefung abitur abi zentralabitur quali nachhilfe unterricht gitarre klavierspielen floete geige akkordeon schlagzeug
    keyboard trompete cello noten haekeln stricken klavierunterricht zeugnis versetzung lernstoff
    fuehrerscheintheorie fahrtheorie einbuergerungstest sprachkurs deutschkurs
    stochastik statistik analysis vektor gleichung funktion kurvendiskussion integral pythagoras trigonometrie
    zinsrechnung textaufgabe kopfrechnen sachaufgabe fachrechnen buchfuehrung rechnungswesen bwl sowi
    paedagogik philosophie religion programmieren python arabisch ukrainisch polnisch portugiesisch
    niederlaendisch griechisch hebraeisch chinesisch japanisch theoriepruefung aufsatz eroerterung inhaltsangabe
    gedichtanalyse lektuere blockfloete querfloete klarinette saxophon posaune tuba waldhorn harfe mandoline banjo
    ukulele kontrabass bratsche mundharmonika gesang notenlesen gebaerdensprache blindenschrift zehnfingersystem
    sticken kloeppeln toepfern zeichnen aquarell muttersprache plattdeutsch
    lesetraining lernplan facharbeit vorstellungsgespraech theorie sachkunde heimatkunde
    rechtschreibschwaeche jonglieren korbflechten
  `,
  game: `
    schach skat doppelkopf rommee romme canasta rummikub kniffel halma muehle kartenspiel brettspiel
    gesellschaftsspiel bingo scrabble domino backgammon boule puzzle kaffeeklatsch plauderstunde schwaetzchen
    plausch klatsch gespraech unterhaltung gesellschaft spaziergang gespraechspartner spielpartner
    schachpartner spielerunde skatrunde kartenrunde volkslied besuch gesellschafterin zuhoerer
    schafkopf maumau uno phase10 monopoly memory kreuzwortraetsel raetsel quiz kegelabend boccia tischtennis
    federball minigolf billard wanderung radtour ausflug walking stuendchen kloenschnack teestunde kaffeestunde
    strickabend spieleabend fernsehabend filmabend gesangsrunde hausmusik spazierrunde tasse
  `,
  clothes: `
    waesche bettwaesche kleidung kleid hose hemd bluse rock pullover jacke mantel anzug strumpf socke knopf
    reissverschluss naht saum vorhang gardine bettbezug tischdecke handtuch unterwaesche schuh
    sakko weste krawatte kostuem dirndl tracht uniform schlafanzug nachthemd bademantel muetze schal handschuh
    stiefel bettzeug kopfkissen kissenbezug laken bettlaken sofabezug kissen geschirrtuch aermel hosenbein kragen
    strickjacke gurt brautkleid kommunionkleid trachtenjacke schuerze
  `,
  /** is held by many: whoever helps there does a bit of everything */
  event: `
    flohmarkt troedelmarkt martinsmarkt basar adventsbasar fest pfarrfest vereinsfest schulfest strassenfest dorffest heimatverein sportverein foerderverein kolpingfamilie landjugend pfarrheim feier krippenspiel tombola
    versammlung weihnachtsmann seniorennachmittag kuchenverteilen buehnenbild festzelt umzugswagen kirmes schuetzenfest
    martinsumzug weihnachtsbasar gemeindefest seniorenfeier spendenlauf laternenumzug karneval umzugskomitee
    gottesdienstband dorfputz jugendfreizeit zeltlager blutspendetermin standdienst losbude glueckshafen ausschank
    getraenkestand kuchentheke garderobendienst
  `,
  room: `
    kueche bad badezimmer wohnzimmer schlafzimmer kinderzimmer gaestezimmer arbeitszimmer zimmer wohnung haus flur
     treppe treppenhaus hausflur keller dachboden speicher abstellkammer speisekammer vorratskammer
    waschkueche fenster wintergarten glasscheibe geschirr abwasch besteck pfanne topf
    haushalt bettenmachen staub staubwisch spinnwebe muell muelltonne tonne biotonne altpapier altglas restmuell kehrwoche
    glas silberbesteck kronleuchter fensterbank fensterscheibe backblech spuelstein polster schmutz dreck kruemel
    scherbe fleck wasserfleck schimmel kalk asche ofenasche kaminasche rolladenkasten gaestebett gelber-sack
    papiertonne leergutecke hauswirtschaft
    gaestebad gaeste-wc
  `,
} as const

export type ThingClass = keyof typeof THINGS
