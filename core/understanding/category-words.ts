import type { Category } from '../domain/categories.ts'
import { piece } from './pattern.ts'

/**
 * The words by which residents name a kind of help, in the plain spelling, as regex sources that begin at a
 * word's start. `phrases` tell the deed together with its object and beat a single word; `sure`: can hardly
 * mean anything else. `likely`: usually. `hint`: decides only where nothing else does.
 */
export const CATEGORY_WORDS: Readonly<Record<Exclude<Category, 'other'>, CategoryWords>> = {
  shopping: {
    phrases: piece`
      brauch\w* .{0,30}(?:\w*futter|milch|brot|windeln|klopapier|toilettenpapier|lebensmittel
      |hustensaft|batterien|briefmarken)\b(?! (?:geb|wechsel))|fuer mich (?:zum|zur|in den|in die|auf den) (?:supermarkt|laden|apotheke|post|drogerie
      |getraenkemarkt|baeckerei|metzgerei|wochenmarkt|bank)|nichts mehr (?:zu essen|im kuehlschrank
      |im haus)|blumenerde .{0,12}(?:hol|kauf|besorg)\w*|\w+ (?:ist|sind) (?:mir )?ausgegangen|(?:pick up|fetch|collect|get) .{0,20}(?:prescription|parcel|package|medicine|tablets|groceries
      |bread|milk)|(?:weekly|grocery) shop\w*|(?:shop|shopping) for me|from the (?:pharmacy|chemist
      |supermarket|bakery|post office)|(?:bring|hol|nimm|nehm|kauf|besorg)\w* .{0,30}(?:brot|broetchen|milch|obst|zeitung|medikament
      |tabletten|rezept|paket|wasser|lebensmittel|eier)\w*\b.{0,15}(?:mit|ab|ein)\b|(?:kauf
      |geh)\w* .{0,25}\beinkaufen?\b|fuer mich zum (?:edeka|aldi|rewe|netto|lidl|baecker|metzger
      |markt)|(?:kartoffeln|eier|gemuese|milch|obst) vom (?:hof|bauern?)|(?:wasser|getraenke|sprudel
      |bier)\w* .{0,15}(?:kaufen|einkauf|mitbring|besorg)|(?:anzug|kleid|mantel
      |hemden) aus der reinigung|windeln .{0,12}(?:kauf|hol|besorg|mitbring)|(?:brille|kontaktlinsen|buch|buecher|schuhe|reinigung|kuchen|torte|zeitung|blumenstrauss
      |geschenk\w*|briefmarken|heizoel|kleidung|bestellung)\w* .{0,25}(?:abhol|besorg|kauf|\bhol)
      |kuehlschrank .{0,8}leer|(?:katzen|hunde|vogel)futter .{0,20}(?:besorg|kauf|hol|mitbring|bring)
      |(?:medikament|tablette|arznei|medizin)\w* .{0,30}(?:hol|bring|besorg)|(?:hol|bring
      |besorg)\w* .{0,40}(?:medikament|tablette|arznei|medizin|rezept|paket|paeck|broetchen|bestellung)
      |rezept\w* .{0,25}(?:hol|abhol|einloes|arzt)|getraenke\w* .{0,25}(?:\bhol|kauf|bestell|mitbring)
      |(?:paket|paeck|brief|retoure)\w* .{0,30}(?:abhol|\bhol|wegbring|zur post|zum dhl|aufgeb
      |von der post)|(?:milch|brot|obst|gemuese|eier|zeitung|batterien|katzenfutter|hundefutter|blumen
      |kuchen|fleisch|wasser|getraenke) .{0,20}(?:mitbring|kaufen|besorg|einkauf|holen)
    `,
    sure: piece`
      \w*kaeufe\b|(?:zeitung|post) .{0,8}(?:hoch|rauf)?bring\w*|getraenkekauf|\w*kauf erledig\w*
      |apothekengang|parcel|post office|chemist s?\b|buy (?:me )?(?:some )?(?:bread|milk|food|medicine)|aufschnitt|\w*tabletten (?:hol|abhol|besorg)\w*|kopfschmerztablette\w*|nasentropfen|nasenspray
      |pfand\w* (?:weg|zurueck|ab)\w*|schuster|zutaten|geld (?:abheb|hol|von der bank)\w*
      |briefe? (?:einwerf|wegbring|aufgeb|zum briefkasten)\w*|was aus dem laden|kleine einkaeufe
      |frische eier|hofladen|erledigung(?:en)?\b|einkaeuf\w*|buecherei|bibliothek|getraenkemarkt|\w*einkauf(?!swagen)
      |einzukaufen|eikauf|kauf\w* .{0,40}\bein\b|besorg|botengaen|botengang|shopping|groceries|grocery
      |errands?\b|pharmacy|prescription|(?:zur|von der|auf die|auf der) post\b|pfandflasche\w*|leergut
    `,
    likely: piece`
      obst\b|gemuese|semmel\w*|weckle|briefmarken|brote?\b|apotheke|drogerie|reformhaus|supermarkt|edeka
      |aldi\b|lidl|rewe\b|netto\b|penny\b|kaufland|rossmann|dm\b|marktkauf|discounter|baumarkt|brot\b
      |milch\b|kasten (?:wasser|bier|sprudel)|kiste (?:wasser|bier|sprudel)|eier\b|hustensaft
      |katzenstreu|lebensmittel|wochenmarkt|broetchen|baecker\b|metzger|fleischer|hofladen|medikament
      |tabletten|rezept\b|getraenke\b|mitbring|bringe? .{0,30}\bmit\b|pick up|supermarket|medicine
    `,
    hint: piece`
      paket|\w*hol(?:en|t|e)?\b|kauf|post\b|markt\b|bank\b|sparkasse|geschenk|store\b|shop\b
    `,
  },
  pets: {
    phrases: piece`(?:gold)?fische? .{0,20}fuetter`,
    sure: piece`
      wauzi|kleintier\w*|streicheltier\w*|\w*tiere\b|fish\b|goldfish|kitten\w*|guinea pigs?|hamsters?|budgies?|parrot|horses?\b|hens?\b|chickens?\b
      |walk(?:ing)? (?:my|our|your|the) dog|pet ?sit\w*|huendin\w*|ruede[n]?\b|retriever|beagle|mischling|chihuahua|yorkshire|yorki|malteser|collie
      |husky|rottweiler|spitz\b|westie|jack russell|\w*huendin|leguan|schlange\b|frettchen
      |\w*sittich\w*|ratten?\b|maeuse (?:fuetter|versorg)\w*|tierpension|esel\b|bienen\b
      |\w*stall ausmist\w*|hasenstall|huehnerstall|pflegehund|vogelkaefig|zierfische?|degus?\b
      |chinchilla\w*|\w*hund(?:en?|es|chen|in)?\b(?<!handschund)|hundesitt\w*|hundehalt\w*|katzenklo|leine\b|voegelchen
      |\w*voegeln?\b|\w*kater\b|\w*katzen?\b|\w*hase[n]?\b|aquarium|schildkroete|hund(?:e|en|s|es|chen
      |erl|ebetreu\w*|esitt\w*|erunde\w*)?\b(?! mued)|hunde(?:ausfuehr|spazier|sitt|betreu|runde)|gassi
      |katze|kater\b|mieze|kaetzchen|bello|dackel|welpe|labrador|pudel\b|mops\b|schaeferhund|terrier
      |vierbeiner|fellnase|kaninchen|meerschwein|hamster|haustier|haeschen|hasen?\b|zwergkaninchen
      |wuestenrenn|huehner|enten fuettern|gaense|hennen|wachtel|wellensittich|papagei|kanarienv|voegel
      |vogel fuetter|vogel\b|pferd|pony|ponys|ziege|schafe?\b|alpaka|tier(?:e|en)?\b|tiersitt|tierbetreu
      |tierlieb|dogs?\b|dog walk|cats?\b|pets?\b|puppy|rabbit|hundle|hunderl|koeter|wauwau
    `,
    likely: piece`
      rex\b|waldi|lumpi|struppi|minka|mohrle|luna\b|balu\b|rocky\b|eine runde mit|tierarzt|vet\b|fuetter
      |futter|sitter\b
    `,
    hint: piece`stall\b|ausfuehren`,
  },
  company: {
    phrases: piece`
      (?:setzt|sitzt|bleibt|ist) .{0,30}(?:zu|bei) (?:meine[rm]|unsere[rm]) (?:mutter|vater
      |mann|frau|oma|opa|eltern)|\w*ableser\w*|nach (?:mein|ihr|unser|sein)\w* (?:\w+ )?(?:mutter|vater|oma|opa|mann|frau|eltern|mama|papa
      |schwester|bruder)\b.{0,10}(?:seh|sieh|schau|guck)\w*|nach (?:ihm|ihr) (?:schau|seh|sieht
      |guck)\w*|bei (?:mein|unser)\w* (?:\w+ )?(?:mutter|vater|oma|opa|mann|frau|eltern|mama
      |papa)\b.{0,12}(?:bleib|sein\b|sitz|ist\b)\w*|auf (?:meine?n?|unsere?n?) (?:\w+ )?(?:mutter|vater|oma|opa|mama|papa|mann|frau|grossmutter|eltern)\b.{0,20}(?:pass
      |acht|schau|guck)|pass\w* .{0,15}auf (?:meine?n?|unsere?n?) (?:\w+ )?(?:mutter|vater|oma|opa|mama|papa|mann
      |frau|eltern)|zum spaziergang|spiel\w* .{0,25}(?:karten|schach|skat|brettspiel)|(?:karten|schach) .{0,15}spiel
      |(?:lese|liest|lesen) .{0,40}\bvor\b|(?:handwerker|monteur|techniker|installateur|ableser
      |heizungs\w*|stoerungsdienst|lieferant|klempner|elektriker|schornsteinfeger|kaminkehrer|telekom\w*
      |lieferung|makler)\w*\b.{0,60}\b(?:bei mir|da sein|dabei|dasein|wohnung sein|hause sein
      |daheim sein|kommt|kommen|aufmach|warten|reinlass|anwesend)|(?:bei mir|da|dabei|in der wohnung
      |zu hause|daheim|anwesend) .{0,8}sein.{0,40}(?:handwerker|monteur|techniker|ableser|klempner
      |elektriker)
    `,
    sure: piece`
      krankenbesuch\w*|(?:zeit|stunden?) mit (?:senioren|aelteren|alten)\b|anwesenheit|anstossen
      |(?:bringe|bring) .{0,25}kuchen vorbei|gespraechskreis|strickrunde|lesekreis
      |vorbeikomm\w* und (?:reden|erzaehl\w*)|plays? (?:chess|cards|board games)|chess\b|cup of (?:tea|coffee)|board games?|visitor
      |visit (?:elderly|old|lonely|people)|read (?:to|aloud|the paper)|reads? .{0,20} to (?:my|me)
      |a chat\b|go for (?:a walk|walks)|lese(?:oma|opa|pate\w*)|(?:isst|essen|feiert?|feiern) (?:\w+ )?mit mir
      |mit mir (?:\w+ )?(?:essen|feiern|kochen|reden|plaudern|spielen|spielt)|besuche im (?:alten
      |pflege|senioren)heim|im (?:alten|pflege|senioren)heim besuch\w*|(?:bis dahin|solange
      |so lange) (?:\w+ )?(?:jemand )?bei|nach dem rechten (?:sehen|schauen|gucken|sieht|schaut)|nordic walking|walken\b|wander(?:n
      |ung)\b|radtour|puzzeln|puzzle\b|karten kloppen|an die (?:frische )?luft
      |kenne? (?:hier )?(?:noch )?niemand\w*|spazierengehen|zum klatschen|mitsingen|leute (?:zu )?treffen|leute kennen\w*|kennenlernen|anschluss\b|kontakte?\b(?!daten)|handarbeit\w*
      |sing(?:en|kreis)\b|zeit verbringen|zusammensitzen|spielerunde|spielenachmittag|beisammensein
      |mitspieler\w*|ansprache|gespraechspartner\w*|brieffreund\w*|zeit schenk\w*|fotoalb\w*|tee trinken
      |teetrinken|spieleabend|zum tanzen|seelsorge|zum erzaehlen|zum reden|vor(?:zu)?lesen|vorles\w*
      |vorliest|vorgelesen|gesellschaft(?!sspiel)|gesellig|einsam|vereinsam|unterhalten\b|unterhaltung
      |zum reden|\w*gespraech|jemand\w* zum (?:reden|quatschen|zuhoeren|erzaehlen)|plausch|plauder|kloen
      |schnack|quatsch\w*|ratsch|babbel|klatsch|schwatz|schach|skat|doppelkopf|romme|kniffel|halma
      |mensch aerger|brettspiel|gesellschaftsspiel|kartenspiel|bingo|canasta|scrabble|muehle spiel
      |karten spiel|kartenspielen|karteln|spieleabend|spielenachmittag|kaffee ?(?:zu )?trink\w*
      |kaffeeklatsch|kaffeekraenz|(?:auf|bei|zu|mit) (?:einen |einem |eine )?(?:tasse )?kaffee
      |(?<!viel )(?<!bekommen )(?:besuch|besuche|besuchen|besucht|besuchsdienst|besucherin)\b|visit me
      |visit my|lonely|company\b|someone to talk|chat with|to talk to|play (?:cards|chess)
      |keep me company|spazier\w*|spaziergang|spaziergaenge|eine runde (?:gehen|drehen)
      |go(?:ing)? for a walk|walk with me|(?!kaffee)\w+kaffee\b
    `,
    likely: piece`
      (?:bin|sitze?|fuehle?|sind|ist)\b(?: \w+){0,4}? allein(?:e)?\b|zuhoer|redet|reden\b|erzaehl
      |zusammen (?:singen|kochen|backen|fernseh|stricken|fruehstueck)|kaffee\b|teetrinken|fruehstuecken
    `,
    hint: piece`
      (?:fuer|bei) (?:meine?[nr]?|unsere?[nr]?|die|der) (?:[\w-]+ )?(?:mutter|vater|oma|opa|omma
      |tante|onkel|mann|frau|eltern|schwiegermutter|schwiegervater)\b|spielen\b|spielt\b|alleine?\b|gemeinsam|zusammen\b|bei mir (?:sein|bleiben)|visit|talk
    `,
  },
  garden: {
    phrases: piece`
      (?:aepfel|apfel|birnen|obst|nuesse|walnuesse|kastanien|pflaumen) .{0,15}(?:pflueck|ernt|auf\w*les
      |auf\w*sammel|auf\w*heb)|(?:balkon|blumen|pflanzen|tomaten|geranien)\w* .{0,30}(?:giess|waesser
      |gegossen|pflanz|umtopf)|(?:strasse|hof|gehweg|buergersteig|einfahrt|terrasse|fussweg
      |hofeinfahrt)\w* .{0,25}(?:fegen|kehren|gefegt|gekehrt|reinig|sauber|kaercher)|(?:holz|brennholz
      |kaminholz)\w* .{0,15}(?:hack|spalt|stapel|saeg)|(?:aepfel|birnen|kirschen|obst|pflaumen
      |zwetschgen|beeren|kartoffeln) .{0,15}(?:pflueck|ernt|auflesen|aufsammeln)
    `,
    sure: piece`
      hecken\b|rasenflaeche\w*|\w*ernte\b|eis kratzen|\w*gesteck\w*|bewaesser\w*|grab\w* (?:pfleg
      |giess|bepflanz)\w*|pflegt .{0,12}grab|winterfest\w* mach\w*|rak(?:e|ing)\b|trim\w*|hedges?\b|shovell?ing|weeds?\b|weeding|water (?:my|the|our) (?:plants
      |flowers)|lawns?\b|gutters?\b|plant (?:bulbs|flowers|trees)|prun(?:e|ing)|\w*holz (?:stapel|spalt|saeg|hack|mach)\w*|(?:ster|raummeter|festmeter|fuhre) holz
      |holz\b.{0,20}(?:gestapelt|stapeln|aufschicht\w*|gespalten|gesaegt)|raeum\w* .{0,15}schnee
      |schneeraeum\w*|frei ?schaufel\w*|freischipp\w*|schaufeln|(?:einfahrt|auffahrt|buergersteig|gehsteig|fussweg) (?:\w+ )?(?:frei|fegen|kehren|raeum|streu
      |sauber)\w*|rindenmulch|mulch\w*|(?:kuebel|blumenkuebel|pflanzkuebel
      |kuebelpflanzen) .{0,20}(?:rein|winter|frost|garage)\w*|graeber?\b|\w*dachrinne\w*|maulwurf\w*
      |brennnessel\w*|blaetter\b|streusalz|salzstreu\w*|\w*zweige\b|kaminholz|holz stapel\w*|hochbeet
      |kaercher\w*|aufles\w*|auflesen|klauben|umgrab\w*|pflanzen zurueckschneid\w*|\w*holz ?hack\w*|schipp\w*|geschneit|hochdruckreiniger|\w*heck(?:e|en)\w*|\w*baeume?n?\b
      |\w*straeucher\w*|stauden|tulpen|blumenzwiebel\w*|efeu|gewaechshaus|teich\b|moos\b|aeste?n?\b
      |zweige\b|wiese\b|gruenzeug|kraeuter\w*|schneid\w* .{0,12}(?:rosen|obst)|laubsauger|pflaster\b
      |winterquartier|(?:giess|gegossen|waesser)\w*|\w*rasen(?:maeh\w*|kanten|pflege|flaeche)?\b|raasen
      |(?!kindergarten|biergarten)\w*gart(?:en|eln|l)\w*|gaerten|\w*hecken?\b|heckenschn\w*|laub\w*
      |\w*unkraut|jaeten|unkraeut|beete?\b|beeten|hochbeet\w*|blumenbeet\w*|gemuesebeet\w*|straeucher
      |strauch|buesche|busch\b|baeume?\b|(?!weihnachts|tannen|christ)\w*baum\b|obstbaum|apfelbaum
      |baumschnitt|rosen\b|schnee\w*|streudienst|eis kratzen|salz streuen|winterdienst|streuen\b
      |gestreut|glatteis|spiegelglatt|gehweg\w* (?:streu|raeum)|umgrab|rechen\b|harken|vertikutier
      |kompost|gruenschnitt|gruenabfall|maehen|gemaeht|\bmaeht?\b|meiht|balkonkaesten|balkonkasten
      |balkonpflanz|bepflanz|einpflanz|umtopf|grab(?:pflege|stelle|stein|)\b|lawn|hedge|garden\w*
      |weed(?:s|ing)|leaves\b|shovel|snow|mow|reisig
      |\w*schnitt\b(?<!haarschnitt)(?<!aufschnitt)(?<!durchschnitt)(?<!zuschnitt)(?<!abschnitt)
    `,
    likely: piece`dachrinne|regenrinne|blumen|pflanzen|balkon|terrasse|winterfest|fegen|kehren`,
    hint: piece`hof\b|stutzen|gestutzt|draussen`,
  },
  household: {
    phrases: piece`
      essen .{0,12}(?:warm|waerm|aufwaerm)\w*|(?:haeng|nehm|nimm|mach)\w* .{0,25}(?:gardinen|vorhaenge|waesche)\w*\b.{0,12}(?:auf|ab)\b
      |(?:raeum|mist)\w* .{0,30}(?:keller|kueche|schrank|speisekammer|wohnung
      |kammer)\w*\b.{0,10}(?:auf|aus)\b|(?:stell|bring|roll|trag)\w* .{0,25}(?:tonne|muell|saecke
      |gelb)\w*\b.{0,25}(?:raus|runter|an die strasse)|weihnachtsdeko\w*|(?:zimmer)?(?:pflanzen|blumen) .{0,20}(?:im urlaub|waehrend|verreist
      |wenn ich weg|solange)|rolll?a?e?den (?:hoch|rauf|runter)\w*|kleiderschrank .{0,12}(?:ausmist
      |aufraeum|sortier)|keller\w* .{0,12}(?:ausmist|aufraeum|entruempel)|(?:boden|boeden|kueche|bad|treppe|flur|treppenhaus|fenster)\w* .{0,25}(?:wisch|sauber|putz|reinig
      |schrubb|feudel|gewischt)|bett(?:en|waesche)?\b.{0,20}(?:bezieh|bezogen|frisch|ueberzieh|mach)
      |(?:bezieh|bezogen)\w* .{0,20}bett\w*|hose .{0,15}kuerz
    `,
    sure: piece`
      kuechenhilfe|kochhilfe|(?:kleider|kleidung|hosen?|rock) (?:aender|flick|kuerz|naeh)\w*
      |(?:aender|flick|kuerz|naeh)\w* .{0,10}(?:kleider|kleidung|hosen?|roecke)|reissverschlu\w*
      |\w*deko\b|lueften|beim duschen|haare waschen|\w*struempfe\w*|spuelhilfe|haushaltsnah\w*
      |schraenke (?:aufraeum|auswisch|sortier|ausraeum)\w*|cleaner\b|iron\b|shirts?\b|hoover\w*|dusting|curtains?|bak(?:e|ing)\b|bins\b|the bin\b|lunch\b|dinner\b
      |meals?\b|washing up|wash (?:my|the|our)|change the (?:sheets|beds?)|schnippel\w*|schnibbel\w*|\w*salat\b|gemuese (?:putz|schneid|schael)\w*|marmeladenglas\w*
      |glaeser auf|post rein\w*|\w*raumpfleg\w*|putzkraft|putzfee|bettzeug|bettwaesche
      |treppe (?:zu )?(?:reinig|wisch|putz)\w*|kueche (?:aufraeum|mach)\w*|einmach\w*|buegelt
      |kocht .{0,10}(?:mir|uns)|hausarbeiten|essen auf raedern|sauberkeit|(?:gelbe[nrm]? )?saecke? (?:raus|runter|an die strasse)\w*|ofen (?:an|ein)\w*
      |fruehstueck (?:mach|richt|zubereit|herricht)\w*|abendbrot|abendessen (?:mach|koch|richt
      |zubereit)\w*|brote? schmier\w*|\w*plaetzchen\w*|beim (?:an|aus)ziehen|an- und ausziehen
      |koerperpflege|\w*gardinen? (?:ab|auf|wasch)\w*|essen .{0,12}(?:warm|waerm|aufwaerm)\w*|\w*salat (?:machen|vorbereiten)|\w+kochen\b|mitkoch\w*|marmelade|einkochen|kartoffeln? schael\w*
      |spinnweben|socken\b|hemden\b|koffer (?:zu )?pack\w*|silber\w* putz\w*|abgestaubt|abstaub\w*
      |gewaschen|auswisch\w*|durchlueft\w*|mahlzeit\w*|suppe\b|wischen\b|durchwisch\w*|feudeln
      |bettwaesche|naehen\b|annaeh\w*|stopfen\b|knopf|knoepfe|kuerzen\b|umnaeh\w*|\w*putz\w*
      |saubermach\w*|sauber mach\w*|grossreinemach|grundreinigung|fruehjahrsputz|gardine|vorhaeng
      |stores\b|\w*buegel(?!brett kaputt|eisen kaputt)\w*|buegl\w*|waesche\w*|waschen und|waesch\b
      |staubsaug\w*|staub ?wisch\w*|durchsaug\w*|staub\b|saugen\b|haushalt\w*|hausarbeit|hausputz
      |haushilfe|zugehfrau|abwasch\w*|abspuel\w*|geschirr|spuelen\b|spuelmaschine (?:aus|ein)
      |hilfe in (?:der|meiner) kueche|kochen\b|gekocht|bekoch|mittagessen (?:mach|koch|zuber)|koche\b
      |kocht\b|backen\b|backe\b|plaetzchen|auf(?:zu)?raeum\w*|ausmist\w*|ausgemist\w*|aufgeraeumt
      |ausgeraeumt|\w*entruempel\w*|ausraeum\w*|umraeum\w*|(?:muell|tonne|muelltonne|gelber? sack
      |gelbe tonne|altpapier|altglas|biotonne|restmuell|papiertonne)\w*|treppenhaus|kehrwoche|flurwoche
      |treppendienst|hausflur|abtauen|enteis|backofen (?:putz|reinig)|kuehlschrank (?:putz|reinig
      |auswasch|sauber)|briefkasten|zimmerpflanzen|wohnung hueten|haus hueten|clean(?:ing)?\b|laundry
      |ironing|cook(?:ing)?\b|vacuum|dishes|tidy|housework|household|chores|windows|betten ?mach\w*
      |bettenbeziehen|reissverschluss\w*
    `,
    likely: piece`
      fenster\b|reinig\w*|sauber|waschen|gewaschen|essen (?:zu)?(?:machen|kochen|bereiten)|mittagessen
      |weihnachtsbaum|christbaum|tannenbaum|adventskranz|deko\w*|schmuecken|aussortier\w*|sortieren
    `,
    hint: piece`wohnung\b|kueche\b|bad\b|betten\b|matratze wenden`,
  },
  tech: {
    phrases: piece`
      (?:fotos?|bilder) .{0,25}(?:handy|computer|pc|laptop|tablet|usb)|fernseher .{0,20}(?:zeigt|bild
      |sender|programm|geht)
    `,
    sure: piece`
      telefon (?:rauscht|knackt|geht|klingelt nicht|ist tot)\w*|(?:fotos?|bilder) .{0,15}(?:schick
      |send|druck)\w*|(?:schick|send)\w* .{0,15}(?:fotos?|bilder)|scannen|datensicherung|formular ausdrucken|ausdruck\w*|(?:sender|kanaele) einstell\w*|screen\b|router|tv set|streaming|online account|web ?cam|video calls?|fotos? (?:verschick|senden|sendet|uebertrag)\w*|internetz|digitale[rsn]? |handys?\b|e-?mail\w*|tan\b|tan-?verfahren|pin\b|pin-?nummer|patientenakte|spotify|sms\b|mailbox|senderliste|tonie\w*
      |cd-?player|plattenspieler|netz (?:ist )?weg|speicher (?:ist )?voll|online-?(?:ueberweisung
      |konto|termin|shop)\w*|kontakte (?:aufs|auf das|uebertrag|ins)\w*|klingelton|deutschlandticket
      |bankingapp|kopfhoerer|lautsprecher|videokonferenz|fernseh\w*|informatiker\w*|display\b|video(?:telef\w*|anruf\w*|sprechstunde|chat)|per video
      |sim-?karte|bluetooth|ladekabel|akku\b|cloud|backup|bildschirm|tastatur|monitor\b|kopierer|dsl\b
      |festnetz|playstation|spielkonsole|smartwatch|e-?rezept|qr-?code|pdf\b|webseite|homepage|navi\b
      |dvd-?\w*|stereoanlage|hoergeraet\w* .{0,20}koppel\w*|kamera\b|\w*handy\w*|\w*smartphone\w*
      |mobiltelefon|i-?phone|android|galaxy|\w*computer\w*|pc\b|pcs\b|rechner\b|laptop\w*|notebook
      |tablet\w*|i-?pad\w*|kindle|e-?book-?reader|ebook|\w*drucker\w*|scanner|router|w-?lan|wifi|wi-fi
      |fritz ?box|internet\w*|netzwerk|repeater|hotspot|e-?mails?\b|mailprogramm|mail-?(?:konto|adresse)
      |mails?\b|whats ?app|telegram|signal\b|facebook|instagram|messenger|apps?\b|\w*fernseh(?:er|geraet
      |sender|programm|ers)\b|\btv\b|smart-?tv|receiver|fernbedienung|sendersuch|senderlauf|satellit
      |mediathek|netflix|streaming|virus\b|viren\b|trojaner|passwort|passwoerter|password|skype|zoom\b
      |video-?(?:anruf|telefon|chat|konferenz)\w*|bildtelefon|software|windows\b|updates?\b|festplatte
      |usb\b|word\b|excel|browser|google|technik\w*|digital(?!kamera)\w*|online-?banking|homebanking
      |alexa\b|sprachassistent|(?:neues|neue|festnetz|schnurlos\w*)? ?telefon (?:einricht|anschliess
      |einstell|geht nicht|funktioniert)\w*|telefonanlage|anrufbeantworter|(?:phone|computer|printer
      |laptop|wifi|internet|email)\b
    `,
    likely: piece`
      online\w*|einricht\w*|installier\w*|sender\b|digitalkamera|fotos? .{0,20}(?:uebertrag|speicher
      |sicher|druck)|daten (?:sicher|uebertrag)\w*|elektronik\w*|radio\b
    `,
    hint: piece`telefon\b|geraet\b`,
  },
  escort: {
    phrases: piece`
      weg (?:zur|zum|zu) (?:bank|sparkasse|post|kirche|arzt|amt|friedhof|haltestelle)|in den (?:zug
      |bus) (?:helf|setz|steig)\w*|(?:come|go) (?:along )?with me to|take (?:my|our|me|us) .{0,12}to (?:the )?(?:doctor|hospital
      |clinic|church|dentist|station|surgery|airport|town hall|funeral)|(?:lift|ride) to
      |to the (?:doctor|hospital|clinic|dentist|train station|station|airport)
      |surgery\b.{0,40}take me|(?:mit mir|mich|uns|mit meine\w* \w+)\b.{0,25}\b(?:zu|zum|zur|ins|in die|aufs|auf den
      |auf die)\b.{0,30}\b(?:begleit|(?<!spazieren )gehen\b|mitgeh|mitkomm|komm(?:en|t)\b)|fahrgelegenheit
      |mitfahrgelegenheit|fahrt (?:zu|zum|zur|ins|nach)|blutabneh\w*|(?:leute|senioren|jemanden|menschen|aeltere)\b.{0,30}\b(?:zu|zum|zur|ins|nach
      |in die)\b.{0,30}\b(?:fahr|faehr|begleit|mitnehm)|(?:mich|sie|ihn|uns
      |meine?\w* (?!tochter|sohn|kind|kleine|enkel|zwilling|junge|baby|beiden|maedchen|toechter|katze|kater|hund|huend|tier|kaninchen|hamster|vogel)\w+)\b.{0,55}\b(?:zu|zum|zur|ins|nach|in die|in den|aufs|auf den|von|vom|heim
      |abends)\b.{0,45}\b(?:fahr|faehr|hinfahr|hinbring|bring|mitnehm|mitnimmt|nimmt|abhol|zurueckbring
      |chauffier|kutschier)
    `,
    sure: piece`
      \w+fahrten\b|(?:behoerden|aemter|bank|kirch|amts)(?:gang|gaenge\w*|besuch\w*)
      |zum treffpunkt|rehasport|chemo\b|(?:zum|zur) \w*nachmittag\b|(?!himmel|ein|auf|durch|kreuz|schiff)\w+fahrt\b|\w*orthopaede\w*|ct\b|ekg\b|\w*spiegelung|nachsorge\w*|\w*kontrolltermin|kontrolle beim
      |vorgespraech|buergeramt|\w*klinik\b|blutspende\w*|herzzentrum|onkolog\w*|zur wahl
      |nach hause (?:bring|fahr|begleit)\w*|(?:zum|beim) tanzen fahren|heimweg|parkplatz|notaufnahme
      |\w*chirurg\w*|strahlentherapie|passbild\w*|heimbring\w*|rueckfahrt|hinfahrt|impf(?:ung|termin|zentrum)\w*|wahllokal|tagespflege|selbsthilfegruppe|gymnastik|wassergymnastik
      |seniorensport|vhs\b|tafel\b|hoerakust\w*|optikertermin|sehtest|(?!haus)\w*begleit\w*|begleet
      |eskort|(?:fahr|faehr|faehrt|kutschier|chauffier)\w* (?:\w+ )?(?:mich|sie\b|ihn|uns|mi\b|mein\w*
      |euch|dich|jemanden|leute|senioren|aeltere|menschen|personen|andere|unser\w*|gern\w* leute)
      |mitfahr\w*|mitnehm\w*|mitgenommen|fahrdienst\w*|chauffeur|fahrer\b|fahrerin|hinbring\w*
      |hinfahr\w*|hinzukommen|hinkomm\w*|hingefahren|hinbegleit\w*|fahrt (?:zu|zum|zur|ins|nach|in|von)
      |heimfahr\w*|taxi|(?!tier)\w*arzt\b(?!rechnung|brief)|(?!tier)\w*aerzt\w*|(?!tier)\w*arzttermin\w*
      |(?!tier)\w*arztbesuch\w*|orthopaed\w*|kardiolog\w*|hausaerzt\w*|urolog\w*|radiolog\w*|neurolog\w*
      |internist\w*|hno\b|dermatolog\w*|gynaekolog\w*|optiker|hoergeraeteakustiker|akustiker|krankenhaus
      |klinik\w*|kh\b|physio\w*|krankengymnastik|reha\b|dialyse|ergotherap\w*|chemotherap\w*|bestrahlung
      |roentgen|mrt\b|untersuchung|(?:zum|aufs|zur|ins|beim|auf das|auf dem|im|zu) (?:\w{0,14}amt
      |amtsgericht|behoerde|jobcenter|buergerbuero|rathaus|agentur fuer arbeit|auslaenderbehoerde
      |standesamt|gericht|notar|anwalt)\b|traue? (?:ich )?mich (?:\w+ )?nicht|(?:nimmt|nehmt
      |nehmen) (?:\w+ )?(?:mich|uns|sie|ihn|meine?\w* \w+)(?: \w+){0,3} mit\b|(?:geht|gehen|kommt
      |komm) (?:\w+ )?mit mir (?:zu|zum|zur|in|ins|auf|aufs)|geht (?:\w+ )?mit (?:mir )?(?:auf|in|zu|zum
      |zur)\b|wer (?:geht|kommt) mit\b|rollstuhl|rollator|drive (?:me|you|people|us|my)|accompan\w*
      |give me a (?:ride|lift)|\bride to|lift to|take (?:me|you|people|my \w+) to|escort|doctor|hospital
      |dentist|appointment|go with me to|\w*drainage|massage|fango|logopaed\w*|uniklinik|mrt-?\w*
      |tagesklinik|praxis|notdienst\w*|pflegeheim|altenheim|seniorenheim
    `,
    likely: piece`
      (?:kino|theater)besuch\w*|(?:zur|auf die|bei der) (?:bank|sparkasse|volksbank|post)\b(?= .{0,30}(?:allein|begleit|trau
      |mit mir|komm))|traue mich|(?:zur|zum|ins|in die|in den) (?:sauna|schwimmen|sport|stadt|tanzen
      |treffen|lesung|feier|essen|geburtstag|verein|stammtisch|kurs|vortrag|fussball|ausstellung|zoo
      |buehne|oper|markt)\b|friedhof|kirche\b|gottesdienst|messe\b|moschee|\w*mette\b|andacht|bahnhof
      |flughafen|bushaltestelle|zug\b|theater|konzert|kino\b|museum|weihnachtsmarkt|chorprobe|chor\b
      |tanztee|seniorentreff|seniorennachmittag|seniorenkaffee|adventsfeier|weihnachtsfeier|beerdigung
      |adventskonzert|sportplatz|stadion|schwimmbad|friseur|fusspflege|kosmetik|sanitaetshaus|jobcenter
      |buergerbuero|standesamt|auslaenderbehoerde|finanzamt|im auto|mit (?:dem|meinem) auto
      |habe? (?:ein |n )?auto|impf\w*|blutabnahme|therapie|sprechstunde
    `,
    hint: piece`
      op\b|nach (?:paderborn|salzkotten|lippstadt|guetersloh|bielefeld|rietberg)|fahr(?:en|e|t)?\b
      |faehrt|termin\b|rathaus|amt\b|abhol\w*|bus\b|stadt\b
    `,
  },
  childcare: {
    phrases: piece`
      (?:kinder?|tochter|sohn|enkel\w*) .{0,15}(?:zur|in die|von der) (?:schule|kita|krippe)|kindern (?:\w+ )?(?:vorles|spiel|bastel|aufpass)\w*|(?:look after|watch|mind|care for) .{0,20}(?:kids?|child\w*|son|daughter|toddler|baby|twins
      |boys?|girls?)\b|(?:pick up|collect|fetch|take) my (?:son|daughter|kids?|children|child|boy
      |girl)\b|(?:maedchen|junge|jungs|kind(?:er)?|zwillinge)\b.{0,20}\b(?:sucht|suchen)\b.{0,30}(?:oma|opa
      |spiel|babysitt)\w*|kinder? .{0,12}beschaeftig\w*|(?:spiel|bastel)\w* .{0,20}(?:kindern|sohn|tochter|enkel\w*|kleinen|zwillingen)|(?:ersatz|leih
      |wunsch)-?(?:oma|opa|grosseltern)|pass\w* .{0,40}\bauf\b.{0,25}\b(?:jungs|kind\w*|tochter|sohn
      |kleine\w*|maedchen|enkel\w*|zwillinge\w*|baby\w*|buben)|\w*betreuung (?:fuer|von|meine[rs]?
      |unsere[rs]?) (?:\w+ ){0,3}?(?:\w*kind\w*|sohn|tochter|kleine\w*|enkel\w*|baby)|(?:kind|kinder
      |kindern|kleine[nrs]?|sohn|tochter|baby|enkel\w*|zwillinge?n?|maedchen|junge[nm]?|jungs|bub|buben
      |saeugling|kurze[nr]?|maus|geschwister|kids?|drillinge?|toechter|soehne
      |nachwuchs)\b.{0,50}(?:aufpass|\bauf ?zu ?pass|achtgeb|betreu|huete|hueten|beaufsicht|beschaeftig
      |zu bett|ins bett|kindergarten|kita\b|abhol|\bbring|\bbleib|\bhol|spielplatz|\bsitt|passt auf)
      |(?:aufpass|pass\w* .{0,35}\bauf|betreu|huete|hueten|beaufsicht|beschaeftig|hol\w*|abhol\w*
      |acht\w*|schau\w*|guck\w*).{0,50}\b(?:kind|kinder|kindern|kleine[nrs]?|sohn|tochter|baby|babys
      |enkel\w*|zwillinge?n?|jungs|bub|buben|kids?|kurze[nr]?|toechter|soehne)\b|(?:kita|kindergarten
      |krippe|hort|ogs|tagesmutter|grundschule|spielgruppe)\w* .{0,25}(?:abhol|bring|hol|zu\b)|(?:watch
      |look after|mind|take care of|pick up) .{0,25}(?:kids?|child|children|son|daughter|baby|toddler)\b
    `,
    sure: piece`
      babysit\w*|toddlers?\b|nursery|(?:tochter|sohn|kind|kleine[nr]?|enkel\w*|jungs?|maedchen|kinder)\b.{0,15}(?:vom|von der
      |aus der|zum|zur) (?:turnen|training|fussball|schule|ballett|musikschule|reiten|bus|schwimmen
      |hort|kita|kindergarten)|jemand\w* fuer (?:den|die|das|meine?n?
      |unsere?n?) (?:kleine[nr]? )?(?:enkel\w*|kinder|kleinen?|jungs|zwillinge|baby)|kita-?streik|nachwuchs|kindergeburtstag|luetten\b|kinder bespass\w*|kids bespass\w*
      |schulkind\w* (?:abhol|betreu)\w*|\w*sitterin\b|krabbelkind|kleinkind\w*|saeugling|mein(?:en|e|em|er)? gross(?:e|er|es|en|em)\b(?! \w*(?:garten|hund|schrank|einkauf))|neugeboren\w*
      |geburt\b|windeln wechsel\w*|leihgrosseltern|ersatzoma|ferienbetreuung|nachmittagsbetreuung
      |notbetreuung|krabbelgruppe|kinderwagen schieb\w*|kinderaufsicht|kinderspiel\w*|kinderbetreuer\w*
      |kinderfrau|(?:von|aus|in|zur|vom|zum|im) (?:der |dem |den |die )?(?:kita|kindergarten|krippe|hort
      |ogs)\b|babysit\w*|baby-?sit\w*|kinderbetreu\w*|kinder ?huet\w*|tagesmutter|leihoma|leihopa
      |kindersitt\w*|nanny|childcare|childminder|child care|jemand\w* (?:fuers|fuer das|fuer die
      |fuer meine?|fuer unsere?) (?:kind|kinder|baby|kleine[nr]?)\b
    `,
    likely: piece`
      betreuung|aufpass\w*|aufzupassen|pass\w* .{0,20}\bauf\b|kita\b|kindergarten|krippe\b|spielplatz
      |baby\b|(?:zur|von der) schule (?:bring|hol|abhol|begleit)\w*|zwillinge\w*|kinder\b .{0,10}spielen
    `,
    hint: piece`\w*kind(?:er|ern|es|s)?\b|enkel\w*|kids?\b|children|child\b|betreu\w*`,
  },
  tutoring: {
    phrases: piece`
      (?:excel|word|backen|kochen|schach|fotografieren|programmieren|radfahren|fahrradfahren|naehen
      |computer)\w* .{0,20}(?:(?<!vor)beibring|beizubring|beigebracht|bringt .{0,10}bei)|(?:prozent|bruch|wurzel|dreisatz)\w*rechnung|(?:deutsch|englisch|franzoesisch|spanisch|italienisch
      |tuerkisch|sprache|lesen|schreiben|schwimmen|stricken|haekeln|naehen|klavier|gitarre|schach|floete
      |kochen|radfahren)\w* .{0,30}(?:lern|ueben|uebt|beibring|beigebracht|unterricht|zeigt|zu ueben
      |verbesser|sprechen|erklaer|bringe|bring\b)|(?:lern|ueben\b|uebe\b|uebt\b|beibring|unterricht|bringe
      |erklaer)\w* .{0,30}(?:deutsch|englisch|franzoesisch|spanisch|italienisch|lesen\b|schreiben\b
      |stricken|haekeln|klavier|gitarre)\w*|bring(?:e|t|en)? .{0,40}\bbei\b|(?:schreib\w*) .{0,20}(?:arbeit
      |klausur|test|vergleichsarbeit)\b|\w{4,10}arbeit\b.{0,30}lernen
    `,
    sure: piece`
      \w+bring\w* .{0,10}bei\b|(?:physik|chemie|mathe|deutsch|englisch|bio|latein)arbeit|\w+nachhilfe|lesepate\w*|sprachpartner\w*|lernbegleit\w*|lerncoach\w*|\w+kurs (?:geb|anbiet
      |leit)\w*|naehkurs|haekelkurs|strickkurs|malkurs|deutschlern\w*|sprachlern\w*|lernpartner\w*|homework|tutor\w*|(?:german|english|french|piano|guitar|maths?) lessons?|exam\b|\w*pruefung(?:en)?\b|fuehrerschein-?theorie|aufsatz\w*|aufsaetze|gedicht(?:analyse
      |interpretation)\w*|integrationskurs|sprachkenntnisse|\w*kenntnisse (?:auffrisch|verbesser
      |vertief)\w*|bruchrechn\w*|textaufgaben|(?:fuenf|5|sechs|vier) in (?:mathe|deutsch|englisch
      |latein|physik)|\w*sprachig\w* lern\w*|zentrale pruefung|lesen und schreiben|lese(?:training|uebung\w*|foerderung|hilfe)|\w*training\b|foerderunterricht|lernfoerder\w*
      |fragt? .{0,20}\bab\b|abfragen|versteht .{0,25}(?:mathe|bruch|rechn|aufgaben|stoff)|ukulele
      |saxophon|trompete|zeichnen\b|malen lernen|\w*lernen\b(?<!kennenlernen)|lesepate
      |einbuergerungstest|fuehrerschein\w* .{0,12}(?:theorie|lern)\w*|aussprache|zeugnis|versetzung
      |informatik|legasthenie|lrs\b|geschichte .{0,12}(?:lern|note|nachhilfe)\w*|lernpate|bio\b
      |beibring\w*|beizubringen|beigebracht|\w*arbeit (?:schreib|geschrieben)\w*|nachhilfe\w*|lernhilfe
      |hausaufgaben?\w*|schularbeiten|schulaufgaben|\w*unterricht\w*|\w*lehrerin?\b|deutschkurs
      |sprachkurs|sprachtandem|tandempartner|konversation|mathe\w*|physik\w*|chemie\w*|latein\w*
      |vokabel\w*|grammatik|bruchrechn\w*|rechnen\b|einmaleins|rechtschreib\w*|diktat\w*|algebra
      |geometrie|biologie|geschichtsarbeit|erdkunde|(?:gitarren?|klavier|floeten?|geigen?|musik
      |schlagzeug|keyboard|akkordeon|sprach|schwimm|englisch|deutsch)-?stunden?|gitarre spielen lernen
      |klausur\w*|klassenarbeit\w*|abitur\w*|abi\b|referat\w*|pruefung\w*|abschlussarbeit|zp10|zap\b
      |vera\b|bachelorarbeit|hausarbeit schreiben|facharbeit|tutor\w*|homework|maths?\b|lessons?\b
      |teach\w*|learn (?:german|english)|practi[sc]e (?:german|english|my german)
    `,
    likely: piece`
      lernen\b|lernt\b|lerne\b|gelernt werden|ueben\b|uebt\b|deutsch\b|englisch\w*|franzoesisch\w*
      |spanisch\w*|\d{1,2}\. ?klass\w*|\w*klaessler\w*|grundschul\w*|gymnasi\w*|schueler\w*|klavier
      |gitarre|floete|geige
    `,
    hint: piece`schule\b|kurs\b|german|english`,
  },
  repairs: {
    phrases: piece`
      (?:hang|put) up .{0,20}(?:mirror|shel\w+|picture|lamp|curtain rail|blinds?)
      |put together .{0,20}|(?:bike|bicycle) .{0,12}(?:flat|brakes?|broken|fix)|(?:haeng|bring|schraub|duebel|mach)\w* .{0,30}(?:bild|bilder|spiegel|regal|lampe|leuchte|haken
      |gardinenstange|lichterkette)\w*\b.{0,15}(?:auf|an|fest)\b|(?:bau|schraub
      |setz)\w* .{0,35}(?:schrank|regal|bett|moebel|tisch|kommode|stuhl)\w*\b.{0,12}(?:auf
      |zusammen)\b|(?:schliess|klemm)\w* .{0,30}(?:lampe|herd|maschine|leuchte)\w*\b.{0,12}an\b
      |\w*(?:kocher|maschine|mixer|toaster|boiler|staubsauger|buegeleisen|trockner|ofen|herd|therme
      |ventilator|foen|heizluefter|rasierer|wecker|waage|rollstuhl|akkuschrauber|licht|geraet|pumpe
      |klingel|spuelung|toilette|tor|schloss)\b.{0,25}(?:keinen? (?:mucks|ton|saft|strom)|nichts mehr
      |nicht mehr|nimmer|nicht (?:mehr )?(?:an|warm|richtig)|ist hin\b|tot\b|qualmt|stinkt|im eimer
      |kaputt|defekt|geht nicht|tut nicht|spinnt|streikt|pfeift|piept|brummt|ausgefallen)
      |lichterkette .{0,15}(?:aufhaeng|anbring|auf\b)\w*|(?:beim )?aufhaengen (?:der
      |von) (?:lichterkette|lampe|bilder)\w*|fenster\w* .{0,20}(?:schliess|klemm|undicht|geht nicht|zu(?:geh)?)
      |briefkasten .{0,15}(?:anschraub|anbring|montier|befestig)|rollator .{0,15}(?:brems|repar
      |kaputt)\w*|(?:licht|strom)\b.{0,25}\b(?:weg|aus|ausgefallen|abgestellt|tot)\b|heizung\w* .{0,12}(?:ausgefallen|kalt|aus\b)|(?:waschmaschine|spuelmaschine|kuehlschrank|herd
      |heizung|toilette|klo|dusche|trockner|backofen|boiler|klingel|licht|strom|staubsauger|buegeleisen
      |toaster|mixer|kaffeemaschine|stuhl|sessel|tisch|rollator|kinderwagen|rasenmaeher|uhr|radio
      |naehmaschine|ofen|therme|zaun|schublade|gartentor|tor|garagentor|koffer|brille|lampe|rad
      |fahrrad)\w*\b.{0,25}\b(?:laeuft|tropf\w*|kaputt\w*|geht nicht|geht nimmer|geht net|spinnt|defekt
      |funktioniert nicht|pumpt|leckt|undicht|streikt|brummt|wird nicht|wackel\w*|springt nicht|klemmt
      |quietscht|reparier\w*|kette|abgebrochen|gebrochen|gerissen|ab(?=$|[,.!]))|(?:kette|schraube|griff|henkel
      |scharnier|rad|tuergriff|bein)\b.{0,20}\bab\b|(?:lampe|leuchte|herd|waschmaschine|spuelmaschine
      |trockner|steckdose|kabel|deckenlampe|geschirrspueler)\w* .{0,30}(?:anschliess|angeschlossen
      |anbring|angebracht|aufhaeng|aufgehaengt|montier|wechsel|install)\w*|\w*birne\w* .{0,20}(?:wechsel
      |austausch|auswechs|rein|tausch|gewechselt)\w*|(?:moebel|schrank|regal|bett|tisch|ikea|kommode
      |stuhl|kleiderschrank|schreibtisch|trampolin|pavillon|kinderbett|billy|grill)\w*\b.{0,45}(?:aufbau
      |aufzubau|aufgebaut|zusammenbau|zusammengebaut|zusammenschraub|montier|zusammensetz|bauen\b
      |abbau)\w*|(?:aufbau|zusammenbau|montier|abbau)\w* .{0,20}(?:moebel|schrank|regal|bett|tisch
      |ikea)\w*|baut? .{0,20}zusammen\b|tropfen\w* .{0,10}hahn|(?:bild|bilder|spiegel|regal
      |gardinenstange|vorhangstange|jalousie|haken|fernseher)\w* .{0,25}(?:aufhaeng|aufzuhaeng
      |aufgehaengt|anbring|anzubring|anduebel|anbohr|an die wand|montier|haengen)\w*|(?:wand|waende
      |zimmer|zaun|decke|tuer|gartenzaun|fenster)\w* .{0,25}(?:streichen|gestrichen|lackier|anstreich
      |weissel)\w*|\w*tuer\w* .{0,25}(?:klemmt|quietsch|schliesst|geht nicht|schleift|haengt|einstell)
      |heizung .{0,15}(?:entlueft|gluckert)\w*|\w*tuer\b.{0,30}\b(?:schliess|zugeh|klemm)\w*
      |fahrr\w* .{0,20}(?:winterfest|check|pfleg|wart)\w*|(?:bekomm|krieg)\w* .{0,25}wieder hin\b
    `,
    sure: piece`
      \w*beleuchtung (?:anbring|aufhaeng|montier)\w*|aufhaengen der \w+|laeuft nicht ab|nicht abfliess\w*|gerissen|aus der wand|loecher\b|bohrhammer|schlagbohr\w*
      |durchgebrannt|abgefallen|undichte\w*|wasserhaehne|schloesser|tuerschliess\w*|oelen\b|\w*bank reparier\w*|anstrich|elektroarbeit\w*
      |holzarbeit\w*|elektrik\w*|(?:garten|park)bank .{0,10}(?:repar|kaputt|streich)\w*|tap\b|drips?\b|leaks?\b|flat tyres?|flat tires?|punctures?|squeak\w*|blocked\b|assembl\w*
      |mirror\b|door handle|paint(?:ing)?\b|plumb\w*|washing machine\b|akkuschrauber|werkzeugkoffer|bohrmaschine|licht (?:flackert|geht nicht|brennt nicht)|flackert|tuerspion
      |\w*schluessel (?:ist )?abgebrochen|abgebrochen\w*|vogelhaeus\w*|vogelhaus bau\w*|zaun\b
      |gartenzaun\w*|ikea\w*|stecker|kabel\b|loch in der|tapete\w*|fliesen?\b|\w*leiste\b
      |schublade\w*|\w*schublade\b|bleibt stehen|gardinenstange\w*|toilettendeckel|klodeckel|wackelt
      |zuendkerze|montage|dichtungsband|kurzschluss|stromausfall|fi-?schalter|lattenrost
      |\w*zieh?t (?:es )?durch|zugluft|haushaltsgeraet\w*|heizkoerper\w*|schublade\w*|tuergriff|griffe?\b|klobrille|toilettensitz|haltegriff\w*|handlauf
      |fliegengitter|wackelkontakt|vorhangschiene|kleiderhaken|fliesen\b|parkett|stuhlbein|tischbein
      |zaunlatte|haemmern|naegel\b|nagel\b|tuerschloss|\w*schloss\b(?= hakt| klemmt| ist)|hakt\b
      |heizung\w*|hecktisch|hobby-?handwerk\w*|\w*lampen?\b|gluehbirne\w*|leuchtmittel|steckdose\w*
      |lichtschalter|sicherung\b|\w*(?:moebel|schrank|regal|bett) ?aufbau\w*|moebelmontage
      |zusammenbau\w*|\w*wasserhah?n\w*|tropft|siphon|abfluss|verstopf\w*|spuelkasten|spuelung|undicht
      |klospuelung|klosett|toilette laeuft|armatur|duschkopf|rohr\w*|streichen\b|tapezier\w*|renovier\w*
      |maler\w*|anstreich\w*|weisseln|klemmt|quietsch\w*|schleift\b|wackel\w*|scharnier\w*|tuerschloss
      |schloss (?:klemmt|austausch|wechsel|kaputt)\w*|tuerklinke|klinke\b|rauchmelder\w*|tuerklingel
      |klingel\b|heizkoerper\w*|entlueft\w*|dichtung\w*|silikon|fuge\w*|fugen|\w*reparier\w*
      |\w*reparatur\w*|repariern|heimwerk\w*|handwerklich\w*|kleinreparatur\w*|hausmeister\w*|duebel\w*
      |anduebel\w*|\w*bohr(?:en|er|maschine|t|loch|loecher)\b|schraub\w*|anschraub\w*
      |platte[nr]\b(?!spieler)|reifen\b|reifenwechsel|schlauch\b|fahrradkette|\brad\w* flick\w*
      |flicken\b|winterreifen|bremse\w*|rollos?\b|roll?lla?e?den|rolladen|rolllaeden|rollaeden|rollladen
      |rollo|jalousien?|markise|repair\w*|fix(?:ing)?\b|broken|assemble\w*|light ?bulb|shelf|shelves
      |dripping|faucet|leaking|furniture assembly|hang up
    `,
    likely: piece`
      kaputt\w*|defekt\w*|kabutt|im eimer|schreiner|tischler|elektriker|handwerk\w*|klempner
      |\w*fahrr?a?e?d\w*|fahraed\w*|velo\b|anschliess\w*|anzuschliess\w*|aufbau\w*|anbring\w*|montier\w*
      |aufgebaut|regal\w*|schrank aufgebaut|leim\w*|kleben\b|geklebt|batterien? (?:wechsel|tausch
      |ausw)\w*|uhr\w* (?:umstell|batterie)\w*
    `,
    hint: piece`schrank\b|moebel\b|leiter\b|aufhaeng\w*|aufgehaengt|werkzeug`,
  },
  carrying: {
    phrases: piece`
      \w*(?:holz|kohlen|steine|platten|pellets|zement|fliesen|erde|kies|sand)\b.{0,30}\b(?:in|aus|auf
      |vom|zum) (?:(?:den|die|das|dem|der) )?(?:schuppen|keller|garage|haus|hof|wohnung|dachboden
      |speicher|balkon|scheune)|(?:bett|schrank|sofa|sessel|tisch|regal|kommode|matratze|herd|waschmaschine|kuehlschrank|moebel
      |klavier)\w*\b.{0,25}\b(?:ins|in (?:die|den|das)|aus (?:dem|der)) (?:erdgeschoss|obergeschoss
      |og\b|eg\b|wohnzimmer|schlafzimmer|kinderzimmer|zimmer|garage|keller|dachboden|speicher
      |schuppen|flur|andere\w*)|holz .{0,10}fahr\w*|moebel\w*.{0,15}trag\w*|(?:beim|zum) tragen von|klavier\b.{0,40}(?:garage|keller|stock|wohnung|trag|transport|umstell|muss)
      |gefriertruhe .{0,20}(?:keller|trag|hoch|runter)|(?:beim|zum) tragen|tragen helf\w*|moving (?:on|house|in|out|to|next|tomorrow|this)
      |eink(?:aeu|au)f\w* .{0,30}(?:hoch|hinauf|rauf|\w*trag|schlepp|stock|etage|treppe)|(?:taschen|tueten
      |einkaufstaschen) .{0,25}(?:hoch|trag|schlepp)|moebelrueck\w*|moebelschlepp\w*|moebeltrag\w*
      |umzugshelfer\w*|umzugskart\w*|gartenmoebel .{0,30}(?:rein|keller|garage|schuppen)|(?:sofa|couch
      |schrank|sessel|kuehlschrank|waschmaschine|matratze|bett|kommode|tisch|kartons
      |kisten)\w*\b.{0,40}\b(?:bring|hol|schaff|befoerder)\w*|\w{4,}transport\b|(?:runter|hoch|rauf|raus
      |weg|hinauf|hinunter)(?:zu|ge)?trag\w*|umzug(?!ehen)|sperrmuell|(?:ziehe|ziehen|zieht|zieh)\b.{0,60}\bum\b
      |(?:sofa|couch|matratze|matratzen|kuehlschrank|waschmaschine|schrank|sessel|klavier|tisch|kommode
      |gefrierschrank|gefriertruhe|herd|bett|moebel|kleiderschrank|teppich|trockner|spuelmaschine
      |fernseher|kisten|kartons|koffer|pakete|saecke|holz|brennholz|kohlen|getraenke|wasserkaesten
      |wasserkisten|getraenkekisten|pellets|fliesen|blumenkuebel|kuebel
      |weihnachtsbaum)\w*\b.{0,45}\b(?:in den keller|aus dem keller|auf den dachboden|vom dachboden
      |vom speicher|auf den speicher|an die strasse|in den \d|in die wohnung|hoch\b|runter\b|rauf\b
      |hinauf|nach oben|nach unten|weg\b|raus\b|rueber|verrueck|umstell|verschieb|beweg|heben|rein\b
      |hoch|runter|in den \w+ stock|abtransport|wegbring|wegschaff|entsorg|zum wertstoffhof
      |in die garage|aus der garage|umgestellt|gestellt)|(?:saecke|sack|pellets|kartons
      |kisten)\w*\b.{0,40}\b(?:muessen|muss)\b|starke arme
    `,
    sure: piece`
      umzuege\w*|(?:schraenke|moebel|sofas?) (?:rueck|verrueck|schieb)\w*|baum ?aufstell\w*|(?:aus
      |ein)- und (?:aus|ein)laden|wohnungsaufloesung|auszug\b|einzug\b|haushaltsaufloesung|wardrobe|sofa\b|boxes\b|furniture|(?:moving|move) house|carry\b|lift heavy|piano\b
      |washing machine upstairs|(?:in|aus) (?:den|dem) (?:ersten|zweiten|dritten|vierten|keller|1|2|3|4) ?(?:stock
      |og)?\b.{0,20}(?:trag|bring|schlepp|muss|soll|hoch|runter)|(?:schrank|regal|buecherregal|tisch
      |sofa|bett|kommode)\b.{0,30}in den (?:\w+ )stock|weihnachtsbaum .{0,20}(?:aufstell|hoch|trag
      |heimbring)\w*|christbaum .{0,25}(?:aufgestellt|aufstell|schwer)\w*|hinauf\w*|hinunter\w*|(?:in|aus) (?:den|dem) (?:\d+\.|\w+ten) (?:stock|og|obergeschoss)|(?:in|aus) (?:die
      |der) (?:\d+\.|\w+te) etage|betonplatte\w*|pflasterstein\w*|saecke (?:zement|erde|mulch|pellets
      |sand)|zement\b|heimtrainer|gefriertruhe|gefrierschrank|(?:aus dem auto|vom auto) (?:heben
      |holen|laden|ins haus|tragen)|moebel (?:rueck|schieb|verschieb|abhol|umstell|hol)\w*|schieben\b|sackkarre|anhaenger\b|\w*kisten\b|buckeln|tragehelfer|muckis|muskel\w*|\w*trag(?:en|e
      |t)\b(?!.{0,8}(?:brille|hoergeraet))|getragen|\w*zutragen|traegt\b|\w*tragehilfe|dregen|umzug\w*
      |umzieh\w*|umzuziehen|umgezogen|umzustell\w*|umzuraeum\w*|umzugs\w*|moebelpack\w*|\w*schlepp\w*|geschleppt|sperrmuell\w*
      |sperrgut|verrueck\w*|umstell\w*|hochheb\w*|hochwucht\w*|anheb\w*|hieven|wuchten|abtransport\w*
      |(?:schwere[rsnm]?|schweres) (?:sach|moebel|kist|ding|zeug|last|koffer|taschen|einkauf|saeck|paket
      |schrank)\w*|entlad\w*|auslad\w*|belad\w*|verlad\w*|transportier\w*|transporter|carry\w*
      |moving (?:house|help|furniture|flat|apartment)|move (?:a|my|the|some|our|house|furniture)
      |lift(?:ing)? (?:a|some|heavy|the)|heavy|upstairs|wertstoffhof|recyclinghof|deponie
    `,
    likely: piece`
      kisten?\b|kartons?\b|getraenkekist\w*|wasserkaest\w*|wasserkist\w*|sofa|couch|matratze\w*
      |kuehlschrank|waschmaschine|klavier\b (?:hoch|runter)|starke[nr]?|kraeftig\w*|stark\b
      |in den keller|aus dem keller|auf den dachboden|heben\b
    `,
    hint: piece`anpack\w*|angepackt|schwer\b|moebel|keller|dachboden|speicher|garage`,
  },
  paperwork: {
    phrases: piece`
      (?:post|briefe?|schreiben)\b.{0,20}(?:vorlies|vorles|vorzules|vorgelesen|durchles|durchzugeh
      |durchgeh)\w*|(?:lies|les)\w* .{0,20}(?:post|briefe?)\b.{0,10}vor\b|letter from|tax office|vertrag\w* .{0,15}kuendig\w*|kuendig\w* .{0,20}vertrag
      |\w*vertrag kuendig\w*|(?:strom|gas)anbieter|anbieter wechsel\w*|(?:brief|briefe|schreiben|post
      |bescheid)\b.{0,40}\b(?:amt|behoerde|krankenkasse|jobcenter|rentenversicherung|versicherung
      |vermieter|gericht|finanzamt|anwalt|verwaltung|stadt|familienkasse|auslaenderbehoerde|sozialamt
      |stadtwerke|inkasso|schreib|formulier|aufsetz|beantwort|versteh|uebersetz|vorles|erklaer)\w*
      |(?:amt|behoerde|krankenkasse|jobcenter|versicherung|familienkasse|sozialamt
      |auslaenderbehoerde)\w* .{0,30}(?:brief|geschrieben|schreiben|post|formular|schreibt)\b
    `,
    sure: piece`
      widerspr\w*|amtsbrief\w*|\w*brief\w* vom amt|mietsache\w*|reklam\w*|lohnsteuer\w*
      |behoerdensache\w*|benefits?\b|fill(?:ing)? (?:in|out)|tax\b|translate|job ?centre|letter\b|contract\b|council|wohngeld|kindergeld|elterngeld|\w*geldantrag|seiten formular|amtsschimmel|rentensache\w*
      |rentenangelegenheit\w*|\w*vertrag (?:kuendig|verlaenger|pruef|versteh)\w*|stromvertrag|mietvertrag|handyvertrag
      |beschwerde(?:brief)?\b|reisepass|personalausweis|ausweis\b|bankkram|kontoausz\w*|hausrat\w*
      |haftpflicht\w*|strafzettel|knoellchen|anmeldung beim|gutschein einloes\w*|inkasso|mahnbescheid
      |pfaendung\w*|schulden\w*|behoerden\w*|amtlich\w*|aufenthaltstitel|visum|einbuergerung(?!stest)\w*|wohnberechtigungs\w*|ummeld\w*|beihilfe
      |reisekosten|anschreiben|amtssprache|brief(?:e)?verkehr|\w*erklaerung\b|bankangelegenheit\w*
      |schriftstueck\w*|briefe?\b .{0,12}(?:schreib|lesen|beantwort)\w*|\w*antrag\w*|\w*antraeg\w*
      |beantrag\w*|\w*formular\w*|formblatt|vordruck\w*|fragebog\w*|ausfuell\w*|auszufuell\w*
      |ausgefuellt|steuer\w*|elster|finanzamt\w* (?:brief|post)|grundsteuer|papierkram|schreibkram
      |schriftkram|schriftverkehr|buerokrat\w*|behoerdenkram|buerokram|amtsdeutsch|behoerdendeutsch
      |behoerdenpost|behoerdenbrief\w*|amtliche\w* (?:brief|schreiben|post)\w*|\w*bescheid\b(?! (?:geben
      |sagen|geb|gib|sag|wissen))|bescheide\b|\w*rechnung(?:en)?\b|ueberweisung\w*|mahnung\w*
      |kontoauszueg\w*|wohngeld|buergergeld|hartz|grundsicherung|kindergeld|elterngeld|pflegegeld
      |pflegegrad|pflegekasse|pflegestufe|rente(?:n\w*)?\b(?<!in rente)|sozialhilfe|blindengeld
      |schwerbehindertenausweis|gez\b|rundfunkbeitrag|bafoeg|\w*nebenkosten\w*|\w*kuendig\w*|vertrag\b
      |vertraege|widerspruch\w*|einspruch|bewerbung\w*|lebenslauf\w*|uebersetz\w*|dolmetsch\w*
      |patientenverfuegung|vollmacht|testament|vorsorge\w*|unterlagen|aktenordner|ordner\b|papiere\b
      |dokumente?\b|post (?:sortier|durchseh|oeffn|durchgeh)\w*|ablage\b|paperwork|forms?\b
      |official letter|application|tax(?:es)?\b|translat\w*|letters? from
    `,
    likely: piece`
      briefe?\b|schreiben vom|versicherung\w*|krankenkasse\w*|krankenversicherung|auszufuellen
      |schriftlich\w*|behoerden?\w*
    `,
    hint: piece`amt\b|brief|online-?antrag|letter`,
  },
}

export interface CategoryWords {
  phrases: string
  sure: string
  likely: string
  hint: string
}
