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
    nachttisch nachtschrank beistelltisch couchtisch esstisch klapptisch gartenbank gartenstuhl liegestuhl
    sonnenliege schaukelstuhl ohrensessel fernsehsessel relaxsessel aufstehsessel schlafsofa schlafcouch
    klappbett hochbett etagenbett stockbett doppelbett boxspringbett himmelbett seniorenbett krankenbett
    waschtischunterschrank schuhschrank schuhregal garderobenschrank buecherregal buecherschrank aktenschrank
    vorratsschrank vorratsregal kellerregal schwerlastregal werkbank hobelbank stehpult schreibpult
    hochschrank haengeregal weinregal gewuerzregal barhocker kuechenbank kuechentisch bauernschrank
    kleiderschrank schiebetuerenschrank kommodenschrank hausbar billardtisch kickertisch kicker tischkicker
    kaninchenauslauf hasenauslauf hochbeetkasten pergola
    gartenschrank kissenbox partyzelt zelt vorzelt sonnensegel haengematte
    matraze matrazen matrazze
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
    kukucksuhr pendeluhr regulator sanduhr eieruhr kirchturmuhr bahnhofsuhr quarzuhr radio transistorradio
    kuechenradio duschradio grammophon spieldose leierkasten orgel heimorgel harmonium drehorgel elektroherd
    induktionsherd kochfeld gaskocher campingkocher grill gasgrill elektrogrill raclette fondue eierkocher
    eismaschine joghurtbereiter popcornmaschine reiskocher dampfgarer slowcooker schnellkochtopf multikocher
    stabmixer standmixer zerkleinerer fleischwolf allesschneider kaffeemuehle getreidemuehle padmaschine
    kapselmaschine espressomaschine milchaufschaeumer wasserfilter sodastream sprudler waeschetrockner
    waescheschleuder schleuder buegelstation dampfbuegeleisen wischmopp akkusauger handstaubsauger
    teppichreiniger fensterputzroboter luftbefeuchter luftreiniger heizlueftergeraet oelradiator
    infrarotheizung fussbodenheizung nachtspeicher nachtspeicherofen holzofen schwedenofen kachelofen
    waermepumpe brenner oelheizung gasheizung gastherme warmwasserbereiter umwaelzpumpe hauswasserwerk
    tauchpumpe gartenpumpe teichpumpe springbrunnen kreissaege stichsaege tischkreissaege schleifmaschine
    exzenterschleifer akkuschrauber hochdruckreiniger kaercher haecksler motorsense freischneider motorhacke
    vertikutierer rasentraktor schneefraese stromgenerator notstromaggregat kompressor schweissgeraet
    elektrorasierer bartschneider haarschneider lockenstab glaetteisen epilierer massagesessel massagegeraet
    fussbad inhaliergeraet inhalator blutdruckgeraet blutdruckmessgeraet fieberthermometer personenwaage
    kuechenwaage babywaage badelift badewannenlift patientenlifter hausnotruf lesegeraet lupe leselampe
    schreibtischlampe klemmlampe lavalampe nachtlampe lichterbogen schwibbogen weihnachtspyramide modellbahn
    modelleisenbahnanlage ferngesteuertes spielzeugauto puppenwagen bobbycar kaufladen plattenwechsler
    puppe teddy teddybaer kuscheltier stofftier plueschtier puppenhaus puppenstube holzspielzeug schaukelpferd
    carrerabahn standuhr ofentuer grammofon musikbox flipper kassettendeck
  `,
  /** belongs to the house: it leaks, jams, is mounted, painted */
  fixture: `
    tuer haustuer tor gartentor garagentor tuergriff klinke schloss tuerschloss zylinder scharnier riegel fensterrahmen
    fenstergriff rolladen rolladen rollo jalousie markise lamelle gurt hahn wasserhahn armatur duschkopf
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
    klappe stallklappe zarge tuerblatt tuerrahmen rahmen drehknauf knauf spuelhahn eckventil duschtuer
    duschwand duschabfluss spuelarm abflussrohr ablauf geruchsverschluss handbrause thermostatventil
    lichtband spot deckenspot deckenlampe nachtlicht wandlampe aussenlampe hoflampe lichtsensor
    tuersprechanlage tuerglocke glocke briefschlitz briefkastenschloss tuerkette sicherheitskette
    vorhaengeschloss zahlenschloss fahrradschloss rolltor schiebetuer falttuer glastuer terrassentuer
    balkontuer gartenpforte pforte tuerchen latte zaunlatte lattenzaun maschendraht pfosten palisade
    dachpfanne dachluecke schornsteinklappe regenfallrohr markisenkurbel kurbel jalousette plissee
    verdunkelung rolloschnur gardinenleiste gardinenschiene haengeschrank oberschrank unterschrank auszug
    apothekerschrank schubfach einlegeboden fachboden gelenk feder bolzen unterlegscheibe
    spaxschraube dose lueftungsgitter heizkoerperventil handtuchheizung wandverkleidung vertaefelung putz
    zierleiste stuck bodenbelag vinyl teppichfliese treppenbelag treppengelaender
    bruestung seifenspender klorollenhalter toilettenpapierhalter badezimmerschrank duschhocker
    duschstange saugnapfgriff feuerloescher kohlenmonoxidmelder gasmelder wassermelder alarmanlage
    zeitschaltuhr verlaengerungskabel mehrfachstecker
  `,
  /** has wheels or helps to walk */
  wheels: `
    fahrrad rad drahtesel velo damenrad herrenrad mountainbike ebike pedelec dreirad roller moped mofa motorroller
    motorrad kinderwagen bollerwagen schubkarre rollator rollstuhl elektromobil scooter autoreifen kette gangschaltung bremse
    luftpumpe fahrradschlauch speiche sattel pedal anhaengerkupplung gehhilfe kruecke kettcar laufrad inlineskate
    felge lenker ruecklicht dynamo schutzblech gepaecktraeger kettenschaltung nabe fahrradanhaenger tretroller
    lastenrad achter plattfuss
    reifen fahrradreifen winterreifen sommerreifen vorderrad hinterrad stuetzrad
    gelaenderad rennrad trekkingrad kinderrad kinderfahrrad puky hollandrad klapprad faltrad liegerad tandem
    lastenfahrrad elektroroller gabel vorbau tretlager kettenblatt ritzel zahnkranz umwerfer
    schalthebel bremszug bremsbelag bremsklotz scheibenbremse felgenbremse ruecktritt
    fahrradventil fahrradlampe fahrradlicht fahrradklingel fahrradkorb fahrradstaender fahrradtraeger
    dachgepaecktraeger dachbox fahrradhelm kindersitz autokindersitz kinderanhaenger buggy sportkarre
    zwillingskarre sackkarren handwagen rollwagen einkaufstrolley gehstock gehwagen unterarmstuetze
  `,
  /** screens, wires, accounts */
  device: `
    computer rechner pc laptop notebook tablet ipad handy smartphone iphone mobiltelefon telefon festnetz drucker
    scanner kopierer router wlan internet internetz netzwerk fernseher fernsehgeraet receiver fernbedienung senderliste
    mediathek bildschirm monitor tastatur kamera webcam lautsprecher kopfhoerer bluetooth navi stereoanlage
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
    hoerbuchplayer cd dvd anbieterwechsel gps
    computermaus funkmaus mauspad touchpad trackball funktastatur bildschirmlupe grafikkarte arbeitsspeicher
    mainboard lueftersteuerung ladebuchse ladestation dockingstation hdmi scartkabel netzteil netzwerkkabel
    lankabel powerline fritzbox easybox speedport glasfaser glasfaseranschluss telefonanschluss
    mobilfunk roaming prepaid esim handyhuelle panzerglas display homescreen sperrbildschirm
    fingerabdruck gesichtserkennung kurznachricht sprachnachricht statusbild profilbild chatgruppe
    gruppenchat videochat messenger telegram threema tiktok twitter pinterest snapchat podcast
    mediaplayer mp3 discman walkman cassettenrecorder tonband diaprojektor dia
    diascanner super8 camcorder digitalkamera fotodrucker druckertreiber treiber patrone tintenpatrone
    papierstau scanfunktion faxgeraet fax firmware betriebssystem ubuntu macbook imac chromebook chromecast
    firestick sky magenta kabelanschluss dvbt kabelfernsehen zimmerantenne antennenkabel
    soundbar subwoofer verstaerker bluetoothbox toniebox hoerspielbox kindle
    tolinoreader blaetterfunktion formularprogramm textverarbeitung word libreoffice
    openoffice outlook thunderbird gmx webde gmail mailprogramm spam spamfilter phishing werbeblocker cookies
    chrome firefox edge safari google googlekonto applekonto appleid playstore appstore bezahlapp bankingapp
    tan photoshop fotoprogramm fotosammlung fotoarchiv sicherungskopie datensicherung speicherplatz
    onlineformular buchungsportal onlineticket bahnapp warnapp nina gesundheitsapp krankenkassenapp epa
    diktierfunktion siri smarthome sprachsteuerung ueberwachungskamera tuerkamera
    babykamera wildkamera drohnenkamera navigationsgeraet
    glotze flimmerkiste tv schirm schuessel sat telefonleitung anschluesse dsl kassette vhs videokassette
    schallplatte tonbaender negativ negative bildschirmschoner handysprechstunde telekom telefonbuch rufumleitung
    rufnummer kontaktliste favoriten lesezeichen
  `,
  /** grows */
  plant: `
    baum obstbaum apfelbaum strauch busch hecke rose rosenstock staude blume pflanze kuebelpflanze rasen wiese
    unkraut beet laub efeu moos ast zweig gras gruenzeug kraut kraeuter geranie tulpe zwiebelblume blumenzwiebel knolle zwiebelknolle dahlie hortensie
    rhododendron buchsbaum thuja kirschlorbeer wein weinrebe brombeere himbeere stachelbeere johannisbeere
    tomatenpflanze gurkenpflanze orchidee kaktus farn bambus magnolie flieder lavendel stiefmuetterchen heidekraut
    giersch loewenzahn distel brennessel wurzel baumstumpf stumpf baumstamm reisig tannengruen
    birke linde fichte tanne kiefer ahorn haselnuss konifere lebensbaum rhabarber kuerbis rasenkante klee
    quecke sonnenblume krokus narzisse schneegloeckchen primel chrysantheme clematis blauregen glyzinie forsythie
    jasmin feige oleander palme olivenbaum weihnachtsstern christrose rasenstueck heckenpflanze ranke spalierobst
    setzling saatgut kirschbaum pflaumenbaum bluete zierstrauch schilf bodendecker unterholz gestruepp
    eichenlaub
    azalee begonie fuchsie petunie pelargonie margerite aster anemone akelei pfingstrose stockrose lilie iris
    gladiole hyazinthe maigloeckchen vergissmeinnicht veilchen ringelblume kapuzinerkresse phlox salbei
    thymian rosmarin schnittlauch petersilie basilikum minze zitronenmelisse dill kresse salatpflanze
    kohlrabipflanze zucchini zucchinipflanze erdbeere erdbeerpflanze heidelbeere josta johannisbeerstrauch
    stachelbeerstrauch holunder schlehe weissdorn sanddorn quitte mirabelle zwetschge zwetschgenbaum birnbaum
    walnussbaum nussbaum eiche buche esche erle weide pappel ulme robinie platane trauerweide eibe wacholder
    zypresse douglasie laerche mammutbaum ginkgo magnolienbaum kirschlorbeerhecke ligusterhecke liguster
    hainbuche buchenhecke thujahecke buchs buxus berberitze feuerdorn weigelie deutzie spiere schneeball
    hartriegel hibiskus sommerflieder kletterrose hopfen passionsblume knoeterich waldrebe
    seerose rohrkolben ziergras pampasgras chinaschilf hauswurz sukkulente bonsai zimmerpalme gummibaum
    monstera drachenbaum yucca ficus usambaraveilchen alpenveilchen amaryllis weihnachtskaktus azaleentopf
    moosflaeche vogelmiere schachtelhalm ampfer winde ackerwinde wildwuchs wildkraut trieb rosenbeet spargel
    kartoffelacker maulbeerbaum weinstock setzkartoffel jungpflanze samen aussaat
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
    gemuesegarten bauerngarten nutzgarten ziergarten kraeutergarten hintergarten schulgarten rosengarten
    obstwiese streuobstwiese bleiche rasenflaeche gruenstreifen gruenflaeche hang vorplatz stellplatz
    parkflaeche hofflaeche pflasterflaeche pflasterfuge terrassenplatte trittstein gartenzwerg gartenmauer
    trockenmauer beeteinfassung sandhaufen erdhaufen kompostecke laubhaufen laubsack laubkorb schneehaufen
    schneewall eisflaeche eisplatte vogelfutterstelle igelburg insektennisthilfe gewaechshausscheibe
    folientunnel tomatenhaus bewaesserung sprinkler rasensprenger bachlauf garteneck familiengrab urnengrab
    doppelgrab grabflaeche kranz grabkranz grablaterne
    streuobst obstbaum motorsaege astschere heckenschnitt laubrechen laubfang freischneider
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
    himbeerjoghurt kirschkuchen apfelsaft orangensaft apfelmus rotkohl sauerkraut gruenkohl wirsing
    brokkoli blumenkohl rosenkohl lauch fenchel aubergine kuerbissuppe suppenhuhn gulasch
    schnitzel rouladen roulade kotelett bratwurst wuerstchen mettwurst aufschnitt kassler speck hering matjes
    raeucherfisch thunfisch gouda camembert mozzarella schmand buttermilch kondensmilch kakao kaba cappuccino
    espresso kaffeebohne zwiebelkuchen brezel croissant teilchen berliner krapfen baguette
    vollkornbrot schwarzbrot toastbrot cornflakes knusper linse kichererbse couscous spaghetti
    maultasche pommes kroketten kloesse knoedel bratensosse bruehe suppentuete tuetensuppe essig rapsoel
    olivenoel backpulver vanillezucker puderzucker marzipan nougat gummibaerchen bonbon lakritz kaugummi
    pralinen schokoriegel salzstange erdnuss studentenfutter sprudelwasser hustenbonbon
    halsbonbon waermflasche verbandszeug mullbinde desinfektionsmittel
    mundschutz einmalhandschuh abfuehrmittel durchfallmittel kohletablette
    blutdrucktablette herztablette schilddruesentablette antibabypille pille eisentablette magnesium calcium
    kortison salbentube wundsalbe zinksalbe franzbranntwein magentropfen baldrian schlaftablette wurmkur
    zeckenmittel flohmittel fischfutter kaninchenfutter kleintierfutter pferdefutter huehnerfutter
    kraftfutter einstreu saegespaene knabberstange leckerli hundekotbeutel zahnseide mundspuelung haarspray
    rasierschaum duschgel handcreme sonnencreme waschlotion windelpackung oeltuch babykost folgemilch
    allzweckreiniger glasreiniger scheuermilch spuelmaschinentab spuelmaschinensalz
    staubsaugerbeutel frischhaltefolie gefrierbeutel kuechenrolle serviette kassenzettel gutschein fahrkarte
    monatskarte eintrittskarte rubbellos fernsehzeitung programmzeitschrift
    kreuzwortraetselheft romanheft schulbuch kinderbuch lesebuch malbuch schreibblock
    briefumschlag tinte kugelschreiber kleber klebeband geschenkband grusskarte
    knopfzelle akkus feuerzeug grillanzuender anzuender kaminanzuender spiritus kanister adblue
    scheibenwischer frostschutzmittel motoroel wischwasser wandfarbe tapetenkleister pinsel
    farbrolle schleifpapier blumenzwiebeln saatkartoffel rasensamen torf mausefalle ameisenmittel
    schneckenkorn
    schrippe schrippen weckle wecken rundstueck semmeln bemme kuechle brezn leberwecke teewurst stuten
    pumpernickel tannenbaeumchen
    kompressionsstrumpf kompressionsstruempfe
    futterdose katzenfutterdose dosenfutter raviolidose getraenkedose bierdose
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
    reformladen unverpacktladen asialaden tuerkenladen dorfladen dorfkiosk baeckerwagen
    eiswagen grillwagen haehnchenwagen pommesbude imbissbude pizzeria brotladen feinkostladen
    spirituosenladen sanitaetshandel hoerakustikladen fotoladen handyladen elektromarkt mediamarkt saturn
     moebelhaus textilladen schuhladen kleiderkammer secondhandladen wollgeschaeft
    stoffladen naehladen kurzwarenladen haushaltswarenladen tedi woolworth globus
    tegut famila raiffeisen landhandel genossenschaft futterhandlung muehlenladen baumschule bluetenhaus
    blumengeschaeft schluesseldienst reinigungsannahme waescherei aenderungsschneiderei uhrmacher juwelier
    fahrradladen werkstattannahme pfandautomat sparkassenautomat geldautomat hermesshop dpd
    gls paketbox stadtbuecherei leihbuecherei pfarrbuecherei arztrezeptstelle
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
    sandkiste getraenkepalette wasserfass oeltank
    gussofen kohlensack kohlenkiste briketts holzscheit holzstapel anmachholz holzpaletten baumstaemme
    steinplatte waschbetonplatte marmorplatte findling grabplatte zementsaecke betonmischung fertigbeton
    moertelsack gipssack pelletsack streusalzsack erdsack humus mutterboden rindenmulchsack laubsaecke
    gartenmuell bauabfall dachziegelstapel wellblech eisentraeger metallschrott schrotthaufen matratzenberg
    umzugsgut hausrat buecherkiste aktenkarton werkzeugkiste seemannskiste
    ueberseekoffer reisekoffer rucksack trolley seesack einkaufstasche einkaufstuete kinderbuggy
    drillingswagen zwillingswagen buehnenteil buehnenelement zeltstange zeltplane festzeltgarnitur stehtisch
    pavillonteile bierfass zapfanlage verstaerkeranlage lautsprecherbox
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
     schafbock ziegenbock gockel zuchtbulle bulle ochse kaelbchen laemmchen haeschen katerchen
    katzenjunges kaetzin rex wolfsspitz schaeferhuendin berner sennenhund golden boxer akita shiba whippet
    podenco galgo streuner strassenhund pflegekatze perser siamkatze papageitaucher nymphensittich
     graupapagei beo kanari taeubchen brieftaube emu truthahn puter zwerghuhn seidenhuhn
    legehenne masthuhn stockente gaenserich minischwein haengebauchschwein wildschwein
    rehkitz eichhoernchen fledermausbaby igelbaby krabbe krebs wels guppy neonfisch kampffisch
    diskus skalar stabschrecke gottesanbeterin seidenraupe hummel bienenvolk bienenstock imkerei kuhstall
    schweinestall pferdestall ziegenstall gehege voliere freilaufgehege terrarientier reptil nagetier
    kleintier zuchttier shetty shetlandpony haflinger islaender freiberger reitpferd reitpony muli
    eselchen
    aquarien terrarien gaule gaul
    nager nagetiere
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
    fratz wildfang laufanfaenger krabbler windelkind vorschueler grundschueler grundschulkind schulbub
    schulmaedchen tochterkind ziehtochter ziehsohn grosskind urenkel urenkelin neugeborene fruehchen
    wickelkind adoptivkind gastkind kinderschar dreikaesehoch bambini kigakind
    kigagruppe waldkindergarten spielkreis hort hortkind ganztag nachmittagsbetreuung bueblein toechterchen
    soehnchen fuenfling vierling
    wuermchen wurm luett luette luetten lausbub goere goeren gschrapp pampersrocker windelflitzer hosenscheisser
    zappelphilipp wirbelwind zwuggel butzele wichtel fruechtchen nachzuegler nichte nichten
  `,
  /** kin and neighbours */
  elder: `
    mutter vater oma opa omma oppa grossmutter grossvater mama papa eltern schwiegermutter schwiegervater tante onkel
    mann frau ehemann ehefrau lebensgefaehrte lebensgefaehrtin schwester bruder nachbarin nachbar rentner rentnerin senior
    seniorin bekannter bekannte freundin pflegebeduerftige demenzkranke witwe witwer uroma uropa
    mutti vati mami papi omi opi schwager schwaegerin cousine partner partnerin lebenspartner
    heimbewohner patient patientin ehepaar nachbarsfrau grosstante grossonkel demente
    bewohner hausbewohner greis greisin hochbetagte hochbetagter hundertjaehrige achtzigjaehrige
    neunzigjaehrige siebzigjaehrige rentnerpaar nachbarspaar tischnachbar kriegswitwe opachen omchen
    schwiegereltern schwippschwager patentante patenonkel taufpate stiefvater stiefmutter
    pflegemutter grosscousine lebensgefaehrten verlobte verlobter kranke schlaganfallpatient alzheimerkranke
    sterbende trauernde blinde blinder gehoerlose rollstuhlfahrer rollstuhlfahrerin
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
    kegelbahn tanzstunde tanzkurs rehasport wassergymnastik yoga turnen fitnesstudio freibad dom kloster
    beisetzung jubilaeum geburtstagsfeier weihnachtsfeier adventsfeier elternabend elternsprechtag gerichtstermin
    wahl buergerversammlung fahrschule impfzentrum beratungsstelle verbraucherzentrale caritas diakonie
    pflegestuetzpunkt selbsthilfegruppe fussballtraining auswaertsspiel turnier vortrag lesung ausstellung
    tanzcafe seniorenfeier kaffeetafel krippenandacht christmette rorate kreuzweg gemeindehaus pfarrbuero passamt
    fundbuero versorgungsamt polizei polizeiwache arbeitsagentur buergerhaus kurpark fernbus busbahnhof bahnsteig
    taxistand
    pfarrkirche kapelle marienkapelle wallfahrtsort gruft leichenschmaus trauerkaffee urnenbeisetzung requiem
    maiandacht hochamt fruehmesse abendmesse sonntagsmesse familienmesse adventssingen weihnachtskonzert
    kirchenkonzert kirchenchor gospelkonzert orgelkonzert blasorchester musikverein schuetzenverein
    heimatabend seniorenausflug seniorenmesse altennachmittag kaffeenachmittag handarbeitskreis strickkreis
    bastelkreis bibelkreis gebetskreis trauercafe elterncafe sprachcafe repaircafe nachbarschaftscafe
    begegnungsstaette mehrgenerationenhaus familienzentrum jugendzentrum sporthalle turnhalle eishalle
    kletterhalle tanzschule musikschule ballettschule reithalle reitstunde schwimmkurs schwimmstunde
    seniorenschwimmen herzsport herzsportgruppe lungensport beckenbodenkurs rueckenschule funktionstraining
    thermalbad solebad salzgrotte fitness pilates qigong nagelstudio barbier
    tattoostudio fotograf fotostudio passfoto goldschmied schneiderei orthopaedieschuhmacher hoergeraeteladen
    brillenladen autohaus dekra reifenhaendler zulassung fuehrerscheinstelle strassenverkehrsamt
    kreisverwaltung bezirksregierung landratsamt landgericht arbeitsgericht sozialgericht
    familiengericht betreuungsgericht rechtsberatung schuldnerberatung mieterverein rentenberatung
    sozialberatung energieberatung suchtberatung drogenberatung pflegeberatung asylberatung
    migrationsberatung auslaenderamt einwohnermeldeamt meldeamt jugendamt gesundheitsamt veterinaeramt
    katasteramt bauamt grundbuchamt ordnungsamt friedhofsamt kulturamt schulamt kirchenamt konsulat botschaft
    bewerbungsgespraech einstellungstest assessment infoabend infoveranstaltung buergersprechstunde
    ratssitzung parteitag podiumsdiskussion buergerentscheid stichwahl landtagswahl kommunalwahl
    bundestagswahl europawahl zirkus puppentheater freilichtbuehne kabarett musical galerie
    vernissage burg tierpark wildpark kirmesplatz volksfest oktoberfest
    schuetzenumzug rosenmontagszug silvesterfeier silvesterparty geburtstagskaffee geburtstagsessen
    polterabend silberhochzeit diamantene hochzeitsfeier tauffeier firmung einschulung abiball abschlussfeier
    abschlussball zeugnisvergabe schulkonzert schulauffuehrung krippenausstellung
    bahngleis fernverkehr hafen faehre flixbus schnellbus schulbus buergerbus rufbus anrufsammeltaxi
    zentralstation
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
    allgemeinarzt allgemeinmediziner landarzt vertretungsarzt notarzt betriebsarzt amtsarzt kinderarzt
    schularzt sportarzt narkosearzt anaesthesist handchirurg kniespezialist wirbelsaeulenspezialist venenarzt
    phlebologe angiologe endokrinologe haematologe immunologe allergologe lungenfacharztin proktologe
    gefaesschirurg neurochirurg unfallchirurg plastischer zahnklinik augenklinik
    hautklinik herzklinik kinderklinik frauenklinik rehaklinik schmerzklinik tagesambulanz wundambulanz
    schlaflabor herzkatheter schrittmacherkontrolle schrittmacher langzeitblutdruck
    belastungstest lungenfunktion allergietest bluttest urintest blutentnahme blutzuckerkontrolle
    knochendichtemessung szintigramm szintigraphie sonografie echokardiographie herzecho doppler biopsie
    punktion infusion infusionstermin bluttransfusion eisinfusion grippeimpfung coronaimpfung
    guertelroseimpfung tetanusimpfung zeckenimpfung krebsvorsorge hautkrebsscreening prostatavorsorge
    mammografie schwangerschaftsvorsorge hebammentermin geburtsvorbereitung anpassung hoergeraeteanpassung
    brillenanpassung prothesenanpassung gebissanpassung zahnersatz wurzelbehandlung zahnziehen weisheitszahn
    implantat implantattermin fadenziehen faedenziehen gipsabnahme gipswechsel katarakt
    kniespiegelung arthroskopie magenballon chemosprechstunde
    strahlensprechstunde psychotherapie psychotherapeut psychotherapeutin verhaltenstherapie gruppentherapie
    sprachtherapie reittherapie kunsttherapie musiktherapie kneippkur moorbad elektrotherapie lasertherapie
    eigenblut fussreflexzonen homoeopath hautscreening pflegegutachten mdk
    vorsorgetermin untersuchungstermin spezialist koerperscan akupunkturtermin op-termin nachuntersuchung
    voruntersuchung aufnahmetermin entlassung
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
    mietbescheinigung wohnungsgeberbescheinigung meldebescheinigung lebensbescheinigung
    haushaltsbescheinigung schulbescheinigung immatrikulation einkommensnachweis verdienstbescheinigung
    gehaltsabrechnung lohnabrechnung steuerformular umsatzsteuer grundsteuererklaerung
    grundsteuerbescheid hundesteuer gewerbesteuer rentenantrag rentenauskunft witwenrente
    erwerbsminderungsrente mutterrente riester rentenanpassung pflegeantrag pflegeversicherung
    verhinderungspflege entlastungsbetrag schwerbehindertenantrag parkausweis behindertenausweis merkzeichen
    wohnberechtigungsschein sozialwohnung kinderzuschlag bildungspaket unterhaltsvorschuss unterhalt
    sorgerecht scheidungspapiere scheidungsantrag betreuungsvollmacht vorsorgevollmacht bankvollmacht
    generalvollmacht schenkungsvertrag kaufvertrag arbeitsvertrag arbeitszeugnis handyrechnung stromrechnung
    gasrechnung wasserrechnung telefonrechnung arztrechnung krankenhausrechnung heizkostenabrechnung
    betriebskosten hausgeld heizkostenzuschuss energieanbieter stromanbieter gasanbieter stromwechsel
    vertragsverlaengerung widerrufsschreiben beschwerdebrief reklamationsschreiben leserbrief bittbrief
    einladungsschreiben einladungskarte kondolenzschreiben beileidskarte todesanzeige
    traueranzeige danksagungskarte vereinssatzung protokoll kassenbuch kassenbericht spendenquittung
    foerderantrag zuwendungsantrag baugenehmigung bauantrag nutzungsaenderung katasterauszug grundbuchauszug
    grundbuch erbengemeinschaft nachlassgericht erbschaftssteuer asylantrag aufenthaltserlaubnis
    niederlassungserlaubnis familiennachzug passantrag fiktionsbescheinigung duldung arbeitserlaubnis
    anerkennungsbescheid diplomanerkennung sprachzertifikat jobcenterpost amtsschreiben anhoerungsbogen
    verwarnung knoellchen fahrverbot punkteauskunft unfallbericht schadensmeldung schadensanzeige
    versicherungsfall versicherungskram haftpflichtversicherung hausratversicherung lebensversicherung
    sterbeversicherung zusatzversicherung unfallversicherung krankenkassenwechsel kostenuebernahme
    kostenvoranschlag zuzahlung krankenkassenpost behandlungsvertrag heimvertrag
    heimantrag patientenbogen anamnesebogen aufnahmebogen schweigepflichtentbindung schulformular
    anmeldebogen kitaanmeldung praktikumsbewerbung motivationsschreiben anschreiben
    bogen boegen papierbogen meldeboegen
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
    bruch binom potenz logarithmus matrix ableitung exponentialfunktion parabel
    gleichungssystem wahrscheinlichkeit kombinatorik textaufgaben kettenrechnung
    malnehmen leseverstehen hoerverstehen zeitform 
    konjugation deklination satzglied kommasetzung zeichensetzung bewerbungstraining
    vorlesewettbewerb buchvorstellung praesentation sprechuebung stimmbildung schoenschrift
    schreibschrift kalligraphie kalligrafie sutterlin suetterlin esperanto schwedisch norwegisch
    daenisch finnisch tschechisch kroatisch serbisch rumaenisch bulgarisch ungarisch albanisch persisch farsi
    kurdisch dari paschtu hindi koreanisch vietnamesisch thailaendisch tigrinya somali plattduetsch platt
    niederdeutsch altgriechisch astronomie geologie oekologie psychologie soziologie wirtschaft
    volkswirtschaft betriebswirtschaft steuerrecht handelsrecht elektrotechnik mechanik statik
    cad java javascript html webdesign robotik elektronik mechatronik thermodynamik
    periodensystem genetik anatomie physiologie pharmakologie pflegeausbildung
    altenpflegeexamen gesellenpruefung meisterpruefung meisterschule ihk zwischenpruefung abschlusspruefung
    berufsschule berufskolleg fachabitur fachabi realschulabschluss hauptschulabschluss nachpruefung
    aufnahmepruefung sprachtest telc testdaf fischereipruefung
    angelschein jagdschein jaegerpruefung bootsfuehrerschein segelschein funkschein trompetenunterricht
    bass gitarrengriff akkorde tonleiter musiktheorie partitur dirigieren zither
    hackbrett orgelspiel fagott oboe jagdhorn alphorn dudelsack cajon percussion trommeln djembe steppen
    tanzen walzer discofox tango salsa standardtanz ballett breakdance
    jonglage zaubern zaubertrick kartentrick schachspielen skatspielen doppelkopfspielen bridge
    sockenstricken spinnen weben filzen makramee patchwork quilten occhi kloeppelspitze schnitzen
    drechseln holzschnitzen holzarbeiten korbmachen toepferscheibe modellieren toepferei malerei oelmalerei
    acrylmalerei portraetzeichnen comiczeichnen fotografie fotografieren bildbearbeitung videoschnitt
    kraulen einparken rueckwaertsfahren schlittschuhlaufen inlinern skaten
    skifahren reiten voltigieren bogenschiessen judo karate selbstverteidigung
    artikel zeiten faelle fall kasus satzbau akkordeongriffe griffe notenschrift blattlesen schafkopf
    doppelkopfregeln skatregeln schachregeln sprachtreff sprachcafe konversationskurs alphabetisierung alphabet
    abc lesekurs haekelkurs strickkurs naehkurs malkurs kochkurs computerkurs englischkurs spanischkurs yogakurs
    tanzkurs gitarrenkurs floetenkurs klavierkurs topfkurs toepferkurs zeichenkurs schwimmkurs backkurs photokurs
    fotokurs sprachunterricht
    dezimalzahl dezimalzahlen bruchzahl negativ wurzelziehen zahlenstrahl uhrzeit masseinheit
  `,
  game: `
    schach skat doppelkopf rommee romme canasta rummikub kniffel halma muehle kartenspiel brettspiel
    gesellschaftsspiel bingo scrabble domino backgammon boule puzzle kaffeeklatsch plauderstunde schwaetzchen
    plausch klatsch gespraech unterhaltung gesellschaft spaziergang gespraechspartner spielpartner
    schachpartner spielerunde skatrunde kartenrunde volkslied besuch gesellschafterin zuhoerer
    schafkopf maumau uno phase10 monopoly memory kreuzwortraetsel raetsel quiz kegelabend boccia tischtennis
    federball minigolf billard wanderung radtour ausflug walking stuendchen kloenschnack teestunde kaffeestunde
    strickabend spieleabend fernsehabend filmabend gesangsrunde hausmusik spazierrunde tasse
    fussballspiel bundesliga tatort krimi quizshow dart darts kegeln bowling tischfussball
    malefiz siedler catan carcassonne mikado solitaire patience bridgepartie sudoku kreuzwort
    galgenmaennchen sechsundsechzig binokel knobeln wuerfeln wuerfelspiel roulette poker
    doppelkopfrunde doppelkopfpartner rommeerunde tarock gaigel jass canastarunde
    schachpartie partie spielchen nachmittagsplausch smalltalk gedankenaustausch erfahrungsaustausch
    briefwechsel brieffreundschaft freundschaft bekanntschaft gleichgesinnte teestuendchen
    weinabend weinprobe stammtischrunde frauenabend maennerabend kochabend singabend liederabend musikabend
    bastelnachmittag kaffeerunde erzaehlcafe erzaehlabend lagerfeuer picknick spieletreff lesetreff
    literaturkreis buchclub filmnachmittag diaabend fotoalbum spaziergaenger wanderfreund wanderpartner
    laufpartner joggingpartner radpartner tanzpartner tanzpartnerin reisepartner reisebegleiter sitznachbar
  `,
  clothes: `
    waesche bettwaesche kleidung kleid hose hemd bluse rock pullover jacke mantel anzug strumpf socke knopf
    reissverschluss naht saum vorhang gardine bettbezug tischdecke handtuch unterwaesche schuh
    sakko weste krawatte kostuem dirndl tracht uniform schlafanzug nachthemd bademantel muetze schal handschuh
    stiefel bettzeug kopfkissen kissenbezug laken bettlaken sofabezug kissen geschirrtuch aermel hosenbein kragen
    strickjacke gurt brautkleid kommunionkleid trachtenjacke schuerze
    jeans latzhose arbeitshose jogginghose leggings shorts badehose badeanzug bikini unterhemd unterhose bh
    strumpfhose kniestrumpf stuetzstruempfe pyjama morgenmantel poncho cape anorak parka regenjacke
    lederjacke daunenjacke wintermantel pelzmantel blazer smoking frack abendkleid ballkleid hochzeitskleid
    taufkleid kommunionanzug schuetzenuniform schuetzenjacke feuerwehruniform karnevalskostuem
    faschingskostuem messgewand talar trikot sportzeug turnbeutel guertel hosentraeger
    schlips bolero haube hut kappe halstuch tuch stola bettueberwurf tagesdecke federbett oberbett
    daunendecke bettdecke spannbettlaken matratzenbezug kissenhuelle stuhlkissen tischtuch serviettentuch
    kuechentuch topflappen duschvorhang uebergardine store stores scheibengardine raffrollo jackenfutter
    futterstoff bund gummibund gummizug druckknopf oese schnalle klettverschluss
    hosenboden ellbogenflicken
  `,
  /** is held by many: whoever helps there does a bit of everything */
  event: `
    flohmarkt troedelmarkt martinsmarkt basar adventsbasar fest pfarrfest vereinsfest schulfest strassenfest dorffest heimatverein sportverein foerderverein kolpingfamilie landjugend pfarrheim feier krippenspiel tombola
    versammlung weihnachtsmann seniorennachmittag kuchenverteilen buehnenbild festzelt umzugswagen kirmes schuetzenfest
    martinsumzug weihnachtsbasar gemeindefest seniorenfeier spendenlauf laternenumzug karneval umzugskomitee
    gottesdienstband dorfputz jugendfreizeit zeltlager blutspendetermin standdienst losbude glueckshafen ausschank
    getraenkestand kuchentheke garderobendienst
    pfarrkarneval weiberfastnacht sternsinger sternsingeraktion rosenmontagswagen schuetzenball dorfabend
    dorfjubilaeum ehrenamtstag kinderfest kinderkarneval spielefest sommerfest herbstfest
    erntedankfest weinfest bierfest grillfest nikolausfeier nikolausaktion
    adventsfensteraktion waffelstand waffelverkauf gluehweinstand grillstand
    wurstbude sektstand kinderschminken huepfburg spielmobil kleiderbasar kinderkleiderbasar
    buecherflohmarkt spielzeugmarkt tauschboerse benefizkonzert benefizlauf volkslauf stadtlauf radrennen
    ferienspiele ferienfreizeit gemeindebrief gemeindebriefausgabe pfarrbrief wahlhelferdienst
    wahlvorstand muellsammelaktion umwelttag saubermachtag maibaum maibaumaufstellen
    osterfeuer osterfeuerholz feuerwehrfest probenwochenende konzertabend buehnenbau
    kulissenbau kulisse
  `,
  room: `
    kueche bad badezimmer wohnzimmer schlafzimmer kinderzimmer gaestezimmer arbeitszimmer zimmer wohnung haus flur
    treppe treppenhaus hausflur keller dachboden speicher abstellkammer speisekammer vorratskammer
    waschkueche fenster wintergarten glasscheibe geschirr abwasch besteck pfanne topf
    haushalt bettenmachen staub staubwisch spinnwebe muell muelltonne tonne biotonne altpapier altglas restmuell kehrwoche
    glas silberbesteck kronleuchter fensterbank fensterscheibe backblech spuelstein polster schmutz dreck kruemel
    scherbe fleck wasserfleck schimmel kalk asche ofenasche kaminasche rolladenkasten gaestebett
    papiertonne leergutecke hauswirtschaft
    gaestebad
    wohnkueche esszimmer windfang hauswirtschaftsraum heizungsraum heizungskeller trockenkeller
    trockenraum waeschekeller vorratskeller kriechkeller hobbyraum partykeller kellerraum
    bodenkammer spitzboden rumpelkammer besenkammer ankleidezimmer naehzimmer
    ferienwohnung einliegerwohnung treppenabsatz treppenaufgang kellertreppe eingangstreppe haustreppe spind
    kuechenschrank kuehlschrankfach gefrierfach spuelmaschinenfilter dunstabzugsfilter filtermatte
    backofenblech herdplatte fettschicht kochtopf bratpfanne kaffeekanne teller besteckkasten
    silberzeug messing zinn zinnkrug kristall glasvitrine spiegelglas lampenschirm heizkoerperrippe
    rollaedenputz spiegelflaeche badfliese duschkopfkalk fugenschmutz
    toilettenschuessel hundehaar katzenhaar tierhaar fussmatte teppichfransen
    kuechenschublade besteckschublade kleiderschraenke medizinschrank abstellraum ordnung unordnung chaos
    backofeninnere schublade
  `,
} as const

export type ThingClass = keyof typeof THINGS
