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
  `,
  /** runs on power or fire and fails */
  appliance: `
    waschmaschine spuelmaschine geschirrspueler trockner kuehlschrank gefrierschrank gefriertruhe tiefkuehler
    herd backofen ofen mikrowelle kochplatte ceranfeld dunstabzug dunstabzugshaube toaster mixer wasserkocher
    kaffeemaschine kaffeeautomat staubsauger buegeleisen naehmaschine kuechenmaschine boiler therme durchlauferhitzer
    heizung heizkessel heizluefter heizluefte ventilator klimaanlage luftentfeuchter foen rasierer rasenmaeher
    kettensaege heckenschere wecker radiowecker waage nachttischlampe stehlampe wanduhr kuckucksuhr kleingeraet
    haushaltsgeraet elektrogeraet spielzeug sauerstoffgeraet heizdecke hoehensonne pumpe solaranlage treppenlift
  `,
  /** belongs to the house: it leaks, jams, is mounted, painted */
  fixture: `
    tuer haustuer tor gartentor garagentor tuergriff klinke schloss tuerschloss zylinder scharnier riegel fensterrahmen
    fenstergriff rollladen rolladen rollo jalousie markise lamelle gurt hahn wasserhahn armatur duschkopf
    duschschlauch dusche duschkabine duschvorhangstange badewanne waschbecken spuelbecken klo toilette klodeckel
    klobrille spuelkasten spuelung abfluss siphon rohr leitung steckdose lichtschalter schalter sicherung
    sicherungskasten dimmer kabel lampe leuchte birne gluehbirne leuchtroehre led strahler lichterkette klingel
    gegensprechanlage rauchmelder bewegungsmelder thermostat heizkoerper fliese fuge silikonfuge wand tapete putz
    decke boden fussboden laminat parkett diele dielenboden teppichboden fussleiste sockelleiste gardinenstange vorhangstange
    vorhangschiene haken duebel schraube nagel griff haltegriff gelaender handlauf treppenstufe stufe zaun
    zaunpfosten gartenzaun briefkasten hausnummer dachziegel ziegel dachfenster vordach fliegengitter insektenschutz
    katzenklappe bild bilderrahmen spiegel pinnwand wandhaken schublade scheibe fensterscheibe dachluke luke melder bewegungssensor
    fensterbrett arbeitsplatte spuele wasseruhr wasserspuelung gully
  `,
  /** has wheels or helps to walk */
  wheels: `
    fahrrad rad drahtesel velo damenrad herrenrad mountainbike ebike pedelec dreirad roller moped mofa motorroller
    motorrad kinderwagen bollerwagen schubkarre rollator rollstuhl elektromobil scooter reifen autoreifen kette gangschaltung bremse
    luftpumpe fahrradschlauch speiche sattel pedal anhaengerkupplung gehhilfe kruecke kettcar laufrad inlineskate
  `,
  /** screens, wires, accounts */
  device: `
    computer rechner pc laptop notebook tablet ipad handy smartphone iphone mobiltelefon telefon festnetz drucker
    scanner kopierer router wlan internet internetz netzwerk fernseher fernsehgeraet receiver fernbedienung senderliste
    mediathek bildschirm monitor tastatur maus kamera webcam lautsprecher kopfhoerer bluetooth navi stereoanlage
    plattenspieler videorekorder kassettenrekorder mail email postfach passwort kennwort pin konto app programm software update
    virus virenschutz backup festplatte usb speicherkarte sim simkarte cloud browser suchmaschine onlineshop
    onlinebanking videoanruf videotelefonie whatsapp facebook instagram zoom skype netflix streaming alexa
    sprachassistent smartwatch fitnessuhr ebook ereader spielkonsole playstation nintendo excel word powerpoint
    windows android datei ordnerstruktur fotobuch druckerpatrone toner ladegeraet ladekabel akku anrufbeantworter
    hotspot repeater antenne satellitenschuessel
  `,
  /** grows */
  plant: `
    baum obstbaum apfelbaum strauch busch hecke rose rosenstock staude blume pflanze kuebelpflanze rasen wiese
    unkraut beet laub efeu moos ast zweig gras gruenzeug kraut kraeuter geranie tulpe zwiebelblume blumenzwiebel knolle zwiebelknolle dahlie hortensie
    rhododendron buchsbaum thuja kirschlorbeer wein weinrebe brombeere himbeere stachelbeere johannisbeere
    tomatenpflanze gurkenpflanze orchidee kaktus farn bambus magnolie flieder lavendel stiefmuetterchen heidekraut
    giersch loewenzahn distel brennnessel wurzel baumstumpf stumpf baumstamm reisig tannengruen
  `,
  /** outdoors, to be kept in order */
  yard: `
    garten schrebergarten vorgarten kleingarten gaertchen terrasse hof innenhof einfahrt auffahrt hofeinfahrt gehweg buergersteig
    gehsteig gartenweg pflaster balkonkasten dachrinne regenrinne rinne teich gartenteich kompost komposthaufen
    gewaechshaus fruehbeet hochbeet grab grabstelle grabstein schnee glatteis maulwurfshuegel gartenlaube gartenbeet
    regentonne sandkasten fallobst kastanie eichel
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
  `,
  /** sells or hands out */
  shop: `
    supermarkt laden geschaeft baecker baeckerei metzger metzgerei fleischer fleischerei schlachter konditor markt
    wochenmarkt bauernmarkt hofladen discounter getraenkemarkt apotheke drogerie reformhaus baumarkt
    raiffeisenmarkt gartencenter post postfiliale poststelle paketshop packstation kiosk tankstelle buecherei
    bibliothek buchhandlung reinigung schuster edeka rewe aldi lidl netto penny kaufland rossmann dm
    kik tafel schreibwarenladen eisenwarenladen zoohandlung fressnapf sozialkaufhaus
  `,
  /** is heavy */
  load: `
    kiste karton umzugskarton umzugskiste sack zementsack holz brennholz kaminholz kohle brikett pellet stein
    pflasterstein gehwegplatte betonplatte kies sand mulch wasserkasten wasserkiste getraenkekiste getraenkekasten koffer reisetasche
    sperrmuell bauschutt schutt schrott altmetall weihnachtsbaum tannenbaum christbaum umzug moebeltransport
    uebersiedlung entruempelung blumenkuebel teppich
  `,
  /** lives with people */
  pet: `
    hund huendin ruede welpe dackel pudel terrier labrador schaeferhund mops hundchen katze kater kaetzchen mieze kaninchen
    hase meerschwein meerschweinchen hamster wellensittich sittich papagei kanarienvogel vogel huhn henne 
    gans ente wachtel taube ziege geiss goass schaf pony pferd esel alpaka schwein kuh fisch zierfisch goldfisch koi aquarium
    terrarium schildkroete echse bartagame leguan frettchen igel ratte rennmaus biene tier haustier tierarzt vierbeiner fellnase
    kaninchenstall huehnerstall hasenstall vogelkaefig katzenklo gassirunde
  `,
  child: `
    kind kleinkind enkel enkelin enkelkind tochter sohn bub bube maedel maedchen junge baby saeugling
    zwilling drilling geschwister nachwuchs dreijaehrige vierjaehrige fuenfjaehrige sechsjaehrige siebenjaehrige
    achtjaehrige zweijaehrige einjaehrige krippenkind kitakind kindergartenkind schulkind erstklaessler zweitklaessler
    drittklaessler viertklaessler kleine juengste aelteste kindergarten kita krippe hort ogs
    tagesmutter babysitter spielplatz kindergeburtstag kids wicht racker
  `,
  /** kin and neighbours */
  elder: `
    mutter vater oma opa omma oppa grossmutter grossvater mama papa eltern schwiegermutter schwiegervater tante onkel
    mann frau ehemann ehefrau lebensgefaehrte lebensgefaehrtin schwester bruder nachbarin nachbar rentner rentnerin senior
    seniorin bekannter bekannte freundin pflegebeduerftige demenzkranke witwe witwer uroma uropa
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
  `,
  doctor: `
    arzt hausarzt facharzt zahnarzt augenarzt hautarzt frauenarzt ohrenarzt lungenarzt lungenfacharzt orthopaede
    kardiologe urologe rheumatologe diabetologe onkologe pneumologe gastroenterologe nephrologe ultraschall neurologe radiologe internist psychiater psychologe chirurg kieferorthopaede gynaekologe
    praxis klinik krankenhaus spital uniklinik ambulanz notaufnahme reha kur dialyse bestrahlung chemo chemotherapie
    physiotherapie krankengymnastik ergotherapie logopaedie massage lymphdrainage blutabnahme untersuchung
    vorsorgeuntersuchung roentgen mrt ct ekg darmspiegelung magenspiegelung impfung therapie sprechstunde hoertest sehtest
    arzttermin kontrolltermin nachsorge heilpraktiker
  `,
  paper: `
    antrag formular vordruck fragebogen bescheid rentenbescheid steuererklaerung steuer steuerunterlage unterlage
    papierkram schriftkram brief schreiben mahnung rechnung vertrag mietvertrag handyvertrag versicherung kuendigung widerspruch
    einspruch bewerbung lebenslauf vollmacht patientenverfuegung testament kontoauszug ueberweisung nebenkostenabrechnung abrechnung
    beihilfe wohngeld kindergeld elterngeld buergergeld grundsicherung pflegegrad pflegegeld schwerbehindertenausweis
    ausweis reisepass aufenthaltstitel behoerde behoerdenpost amtspost rentenversicherung krankenkasse
    familienkasse elster inkasso dokument urkunde geburtsurkunde akte aktenordner gebrauchsanweisung beipackzettel
    rundfunkbeitrag bafoeg kurantrag zuzahlungsbefreiung rente
  `,
  subject: `
    mathe mathematik deutsch englisch franzoesisch spanisch italienisch russisch tuerkisch latein physik chemie bio biologie
    erdkunde geographie geschichte politik informatik rechnen lesen schreiben rechtschreibung grammatik diktat vokabel
    einmaleins bruchrechnung prozentrechnung wurzelrechnung dreisatz algebra geometrie hausaufgabe schulaufgabe referat klassenarbeit
    klausur pruefung abitur abi zentralabitur quali nachhilfe unterricht gitarre klavierspielen floete geige akkordeon schlagzeug
    keyboard trompete cello noten haekeln stricken klavierunterricht zeugnis versetzung lernstoff
    fuehrerscheintheorie fahrtheorie einbuergerungstest sprachkurs deutschkurs 
  `,
  game: `
    schach skat doppelkopf rommee romme canasta rummikub kniffel halma muehle kartenspiel brettspiel
    gesellschaftsspiel bingo scrabble domino backgammon boule puzzle kaffeeklatsch plauderstunde schwaetzchen
    plausch klatsch gespraech unterhaltung gesellschaft spaziergang gespraechspartner spielpartner
    schachpartner spielerunde skatrunde kartenrunde volkslied besuch gesellschafterin zuhoerer
  `,
  clothes: `
    waesche bettwaesche kleidung kleid hose hemd bluse rock pullover jacke mantel anzug strumpf socke knopf
    reissverschluss naht saum vorhang gardine bettbezug tischdecke handtuch unterwaesche schuh
  `,
  /** is held by many: whoever helps there does a bit of everything */
  event: `
    flohmarkt troedelmarkt martinsmarkt basar adventsbasar fest pfarrfest vereinsfest schulfest strassenfest dorffest heimatverein sportverein foerderverein kolpingfamilie landjugend pfarrheim feier krippenspiel tombola
    versammlung weihnachtsmann seniorennachmittag kuchenverteilen buehnenbild festzelt umzugswagen kirmes schuetzenfest
  `,
  room: `
    kueche bad badezimmer wohnzimmer schlafzimmer kinderzimmer gaestezimmer arbeitszimmer zimmer wohnung haus flur
     treppe treppenhaus hausflur keller dachboden speicher abstellkammer speisekammer vorratskammer
    waschkueche fenster wintergarten glasscheibe geschirr abwasch besteck pfanne topf
    haushalt bettenmachen staub staubwisch spinnwebe muell muelltonne tonne biotonne altpapier altglas restmuell kehrwoche
  `,
} as const

export type ThingClass = keyof typeof THINGS
