import type { Danger } from './danger.ts'
import { pattern, patterns } from './pattern.ts'

/** Sayings, stories and errands that use the words of danger, in the plain spelling. */
export const HARMLESS: readonly RegExp[] = [
  /\bkomme? (?:\w+ ){0,4}?nicht (?:mehr )?(?:auf|an) (?:die|den|das) (?:knie|leiter|dach|obere\w*)\b/g,
  // an exam without internet, a wound looked at by appointment, a search called off
  patterns`
    \b(?:wlan|wifi|internet|router|laptop|computer|drucker|online-?\w*|klausur|hausarbeit)\b(?:(?!es ist|das ist|ist ein|hilfe)[^.?]){0,50}\bnotfall\b
    |\b(?:in der|von der|termin (?:bei|in) der) \w*ambulanz\b|\b(?:umsonst |falschen |blinden )?alarm (?:ge)?schlag\w*
  `,
  patterns`
    \bfaellt (?:mir |uns |ihr |ihm )?(?:die )?(?:decke|wand) auf den kopf|\bdie decke faellt (?:mir
    |uns)?.{0,12}auf den kopf|\bdecke auf den kopf
  `,
  patterns`
    \b(?:lach\w*|langweil\w*|aerger\w*|wunder\w*|schaem\w*|schuft\w*|freu\w*|schlapp
    |hunger\w*)\b.{0,15}\b(?:tot|kaputt|sterbe\w*)|\b(?:tot|krank|kaputt)(?:lachen|langweilen|aergern
    |gelacht|arbeiten)|\b(?:sterbe|stirbt|verhungere)\b.{0,12}\b(?:vor|fast vor) (?:langeweile|hunger
    |lachen|neugier|scham|hitze|durst|aufregung)|\bzum sterben (?:langweilig|schoen|schoen)
  `,
  patterns`
    \b(?:handy|akku|batterie|computer|laptop|pc|pflanze\w*|blume\w*|baum|hecke|rasen|leitung|telefon
    |fernseher|drucker|router|festplatte)\b.{0,25}\b(?:tot|gestorben|stirbt|abgestuerzt|gestuerzt
    |eingegangen|brennt durch)|\b(?:stuerzt|stuerzte|abgestuerzt)\b.{0,15}\b(?:pc|computer|programm|app
    |windows)|\b(?:pc|computer|laptop|programm|app|windows|handy|rechner)\b.{0,15}\babst\w*
  `,
  patterns`
    \b(?:toten?sonntag|totensonntag|todmued\w*|totmued\w*|todschick|todsicher|todlangweilig
    |totlangweilig|todernst|mords\w+|toter? winkel|scheintot|friedhof)\b
  `,
  patterns`
    \b(?:seit|nach|wegen|trotz) (?:dem|einem|meinem|ihrem|seinem|der|meiner|ihrer
    |seiner) (?:\w+ )?(?:schlaganfall|herzinfarkt|sturz|unfall|operation|anfall)
    |\bim (?:letzten |vorigen )?(?:fruehjahr|fruehling|sommer|herbst|winter|urlaub|januar|februar|maerz
    |april|mai|juni|juli|august|september|oktober)\b.{0,25}\b(?:gestuerzt|gefallen|hingefallen
    |ausgerutscht|umgekippt|schlaganfall|herzinfarkt)|\b(?:vor|seit) (?:\w+ ){1,3}?(?:jahr\w*|monat\w*
    |wochen?|tagen)\b.{0,40}\b(?:gestuerzt|sturz|gefallen|schlaganfall|herzinfarkt|gebrochen|gestorben
    |verstorben|unfall)|\b(?:letzte[nrs]?|voriges?|vergangene[ns]?) (?:jahr|monat|woche|winter
    |sommer)\b.{0,40}\b(?:gestuerzt|sturz|gefallen|schlaganfall|herzinfarkt|unfall|gebrochen)|\b(?:nach
    |wegen) (?:\w+ ){0,2}?(?:sturz|schlaganfall|herzinfarkt|unfall|operation)\b|\b(?:schlaganfall
    |herzinfarkt|sturz|unfall) (?:vor|im (?:letzten|vorigen))\b
  `,
  patterns`
    \b(?:gestorben|verstorben|tot)\b.{0,5}(?:ist|war)?\b.{0,5}$(?!)|\bmein\w* (?:mann|frau|vater|mutter
    |hund|katze|bruder|schwester|freundin|freund)\b.{0,25}\b(?:gestorben|verstorben)
  `,
  patterns`
    \bangst (?:zu|vor dem|davor zu|dass ich) (?:\w+ )?(?:fallen|stuerzen|stuerze|falle|sturz)
    |\b(?:sturzgefahr|sturzprophylaxe|notrufknopf|hausnotruf\w*|erste[- ]?hilfe[- ]?kurs|notfallplan
    |notfallausweis|notfallkontakt|notfallmappe|notarzttermin)\b|\bdamit (?:ich|er|sie|niemand
    |keiner) (?:\w+ ){0,3}?(?:faellt|falle|stuerzt|stuerze|hinfaellt)|\bnicht (?:hinfalle|hinfallen
    |stuerzen|stuerze|ausrutsche|hinfaellt)
  `,
  patterns`
    \b(?:brennholz|brennt (?:die |eine )?(?:lampe|birne|gluehbirne|kerze|licht|sonne)|(?:lampe|birne
    |gluehbirne|licht|kerze|sonne|kontrolleuchte)\b.{0,12}\bbrennt
    |brennt (?:mir )?(?:nicht mehr )?(?:unter|auf) den naegeln|brennt es (?:mir )?unter den naegeln
    |es brennt nicht|brennt nichts?\b|mir brennt die zeit|brenne darauf|feuerwehrfest|feuerwehr (?:sucht
    |fest|jugend)|freiwillige feuerwehr|rauchmelder (?:aufhaeng|montier|anbring|wechsel|batterie
    |anschraub)\w*|batterie\w* (?:im|vom|fuer den|am) rauchmelder|feuerwerk|lagerfeuer|osterfeuer
    |kaminfeuer|feuer und flamme|feuerholz|dvd brennen|cd brennen|cds brennen|schnaps brennen)\b
  `,
  patterns`
    \b(?:schlag|schlaeg)\w* (?:sahne|vor|die zeit|einen termin|nach)|\bvorschlag\w*|\bschlagsahne
    |\b(?:karten|nagel|naegel|pfosten|pfaehle|teppich)\b.{0,20}\b(?:schlagen|klopfen|einschlagen)
    |\b(?:holz|baum)\b.{0,15}schlagen|\bgeschlagen (?:geben|gegeben)|\b(?:schlaegt|schlage|schlagen
    |geschlagen)\b.{0,20}\b(?:beim|im) (?:schach|karten\w*|skat|spiel\w*|tennis|tischtennis)
    |\bbeim (?:schach|karten\w*|skat|spiel\w*)\b.{0,25}(?:schlag|geschlagen)\w*|\bschlaegt (?:das herz
    |die uhr|die zeit)
  `,
  patterns`
    \b(?:bringt mich (?:noch )?um|bringt mich (?:der|die|das) .{0,20} um|macht mich (?:wahnsinnig
    |verrueckt)|koennte ihn umbringen|reisst mir der geduldsfaden|umbringen (?:tut|vor)|um den verstand
    |ums leben gern|krieg die krise|springe im dreieck)\b|\b(?:rueckenschmerzen|papierkram|haushalt
    |computer|drucker|treppe\w*|stress|technik|antrag|steuer\w*|formular|garten|hitze) bring(?:t
    |en) mich (?:noch )?um
  `,
  patterns`
    \bgern\w* (?:noch )?(?:leben|weiterleben)|\blebensmittel\w*|\bam leben\b|\bselbstmord(?:film|roman
    |attentat)|\bhaengt (?:mich|mir) (?:auf|ab)|\bmich aufhaengen lassen|\bbilder? aufhaeng\w*
    |\bgardinen? aufhaeng\w*|\bwaesche aufhaeng\w*
  `,
  patterns`
    \bmir (?:stockt|bleibt|blieb) (?:der atem|die luft|die spucke) (?:vor|weg vor)|\bkeine luft (?:im
    |in den|in) (?:reifen|fahrrad|schlauch|ball|rad)|\b(?:reifen|fahrrad|rad|ball
    |schlauch)\b.{0,30}\bkeine luft|\bluft (?:ablassen|raus)|\batemlos\b|\bzeit zum (?:luft holen
    |durchatmen)|\bkeine luft fuer|\bkeine luft mehr (?:in|im|diese|naechste)
  `,
  patterns`
    \b(?:herz (?:in der hose|aus gold|fuer)|herzlich\w*|herzens\w*|schweren herzens
    |herzinfarkt bekommen als)\b
  `,
  patterns`
    \bblut(?:spende\w*|abnahme|druck|bild|orange\w*|wurst|probe|test|abnehmen|entnahme|wert\w*
    |zucker(?:messgeraet|teststreifen|messen))\b
  `,
  /\b(?:giftgruen|giftpflanze|unkrautgift|rattengift|vergiss|vergesse|vergessen)\b/g,
  patterns`
    \b(?:kein|keinen|ohne|nicht im|nicht den) (?:kranken|rettungs)wagen\w*|(?<!\b(?:vo[mn]|mit|uebern?|gegen|aufs?|ins?|in) (?:(?:der|dem|den|das|die|ein\w*|mein\w*|sein\w*|ihr\w*) )?)\b(?:\w*baum|tanne|fichte|birke|kiefer|strauch|busch|pflanze|regal|brille|fahrrad
    |rad|motorrad|zaun|gartenzaun|vase|\w*tonne|lampe|schluessel|mauer|blumentopf|handy|leiter|stehlampe
    |staender|kuebel)\b.{0,12}\b(?:umgekippt|umgefallen|runtergefallen|heruntergefallen|gefallen)
    |(?<!\b(?:bin|ich|er|oma|opa|mama|papa|mutter|vater|mann|frau|kind|sohn|tochter)\b[^.!?,]{0,20} (?:vo[mn]|aus|gegen|ueber|in) (?:\w+ )?)\b(?:preise|kurse|blaetter|laub|schnee|regen|wuerfel|tor|tore|masche\w*|apfel|aepfel|birne\w*|baum
    |baeume|regal|schrank|putz|bild|termin|unterricht|schule|bus|zug|kurs|probe|chor|strom|heizung
    |internet|groschen)\b.{0,18}\b(?:fallen|faellt|gefallen|faellt aus|umgefallen|umgefallen
    |runtergefallen)|\bgefallen (?:mir|ihm|ihr|uns|lassen|tun)|\b(?:gut|nicht|sehr|mir|besser
    |so) gefallen\b|\beinen (?:grossen |riesen)?gefallen\b|\bfaellt (?:\w+ ){0,3}?(?:aus|schwer|leicht
    |ein|auf)\b|\bgefaellt\b
  `,
]

/** What people write when it is serious, in the plain spelling; the gravest first. */
export const DANGER_CUES: readonly { danger: Danger; pattern: RegExp }[] = [
  {
    danger: 'violence',
    pattern: pattern`
        \b(?:nachbar|mann|frau|freund|exfreund|vater|mutter|sohn|partner|ex|er|sie|jemand|bruder|papa
        |enkel)\b.{0,20}\b(?:will|wollte|droht|versucht)\b.{0,12}\b(?:mich|uns)\b.{0,20}(?:umbring
        |toeten|erstech|erschiess|umzubring|erwuerg)
      `,
  },
  {
    danger: 'suicide',
    pattern: pattern`
        \b(?:suizid\w*|selbstmord\w*|suicid\w*|selbstmoerder\w*|kill myself|end my life|want to die
        |lebensmuede|selbsttoetung|freitod)\b|\b(?:mich|sich|mir|dich)\b.{0,25}\b(?:umbringen
        |umzubringen|umbringe|umbringt|das leben nehmen|was antun|etwas antun|was anzutun|etwas anzutun
        |toeten|erhaengen|(?<!\bmir\b.{0,30})(?:aufhaengen|aufzuhaengen)|erschiessen|vergiften|vor den zug|vom dach
        |die pulsadern)\b|\bbring(?:e|en)? (?:ich )?(?:mich|uns) (?:\w+ )?um\b(?! (?:\d|halb|viertel
        |eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|die))
        |\bbringt sich (?:\w+ )?um\b|\bspring\w* (?:\w+ )?(?:von der bruecke|vom dach|aus dem fenster
        |vom balkon|vor (?:den|einen) zug)|\bnimmer (?:\w+ )?leben\b|\b(?:lebensmut
        |lebenswille\w*) (?:\w+ )?(?:verloren|mehr)|\bohne mich\b.{0,20}\bbesser dran\b|\b(?:am liebsten
        |lieber|besser)\b.{0,15}\btot\b|\b(?:nicht|nimmer|net|ned) (?:mehr
        |laenger) (?:\w+ ){0,2}?(?:leben|weiterleben|aufwachen|da sein|auf der welt)\b|\b(?:nicht mehr
        |nimmer) (?:leben )?(?:will|moechte|mag|kann)\b.{0,10}\bleben\b|\b(?:will|moechte|wollte|mag
        |wuerde|koennte) (?:\w+ ){0,4}?(?:sterben|tot sein|nicht mehr sein|einschlafen und nicht
        |schluss machen mit (?:dem|meinem) leben)\b|\b(?:leben|alles
        |das) (?:\w+ ){0,3}?(?:keinen sinn mehr|sinnlos|nicht mehr lebenswert|nichts mehr wert)\b
        |\bkeinen (?:\w+ )?(?:sinn|ausweg) mehr\b|\bkeinen ausweg\b|\b(?:schluss
        |ein ende) (?:zu )?machen\b.{0,12}\b(?:leben|allem|mir)|\b(?:mit (?:meinem|dem) leben
        |mit allem) (?:\w+ )?(?:schluss|abgeschlossen|ende)\b|\b(?:mache?|mach) (?:\w+ ){0,2}?(?:schluss
        |ein ende) (?:mit (?:meinem|dem) leben|mit allem)|\bwaere? (?:\w+ ){0,3}?(?:am liebsten|lieber
        |besser) (?:\w+ ){0,2}?tot\b|\b(?:besser|lieber|am liebsten) tot\b
        |\balle ohne mich besser dran\b|\bohne mich besser dran\b|\babschiedsbrief\b|\b(?:alle|viele
        |zu viele|ganze\w*|packung|schachtel) (?:\w+ )?(?:tabletten|pillen
        |schlaftabletten) (?:geschluckt|genommen|schlucken|nehmen|eingenommen)
      `,
  },
  {
    danger: 'fire',
    pattern: pattern`
        \b(?:es|hier|wohnung|haus|kueche|dach|keller|auto|nachbarhaus|zimmer|herd|pfanne|adventskranz
        |weihnachtsbaum|vorhang|bett|nebenan|scheune|treppenhaus)\b.{0,20}\b(?:brennt|brennen|in flammen
        |abgebrannt|angefangen zu brennen)\b|\bbrennt (?:es|die|das|der|bei mir|meine?|unsere?|hier)\b
        |\b(?:feuer|brand)\b.{0,20}\b(?:ausgebrochen|in der|im|bei mir|hier|gefangen|wohnung|haus)\b
        |\bes brennt\b|\bfeuer!|^ ?feuer ?!* ?$|\b(?:gasgeruch|riecht\b.{0,20}\bgas
        |gas\b.{0,15}\b(?:riecht|geruch|tritt aus|stroemt)|gasleck|kohlenmonoxid|co-?melder|rauch (?:im
        |in der|aus|kommt|quillt|dringt)|rauchvergiftung|ueberall rauch|qualm\w* (?:aus|in|im)
        |explo(?:sion|diert)|rauchmelder (?:piept und|geht los|schlaegt an|schrillt))\b|\b(?:on fire
        |house is burning|smell gas|there s a fire)\b
      `,
  },
  {
    danger: 'violence',
    pattern: pattern`
        \b(?:schlaegt|schlug|verpruegelt|pruegelt|geschlagen|verpruegelt|wuergt|gewuergt|tritt
        |misshandelt|missbraucht|vergewaltig\w*|vergewaltigt|bedroht|bedrohen|bedroht|ueberfallen
        |eingebrochen|einbrecher\w*|ausgeraubt|angegriffen|attackiert|erpresst|stalkt
        |gestalkt)\b(?!.{0,12}\b(?:vor\b|das herz|die uhr|im spiel))|\b(?:mann|frau|freund|vater|mutter
        |sohn|partner|ex|nachbar|er|sie|jemand|enkel|bruder|papa|mama|stiefvater
        |onkel)\b.{0,25}\b(?:haut|schlagen|zuschlagen|wird handgreiflich|handgreiflich|gewalttaetig
        |droht|dreht durch|rastet aus|tut mir weh|sperrt mich ein|will mich umbringen|bringt mich um
        |verfolgt mich|laesst mich nicht (?:mehr )?(?:raus|aus (?:dem|der)|gehen|weg)|mit (?:einem
        |dem) messer|messer)\b|\b(?:messer|waffe|pistole|axt)\b.{0,25}\b(?:bedroht|steht|droht|geht
        |vor meiner|in der hand|auf mich)|\bhaeusliche gewalt\b|\bgewalt (?:zu hause|in der|von|durch
        |gegen)|\b(?:habe?|hab) (?:\w+ )?angst vor (?:meinem|meiner) (?:mann|frau|freund|vater|sohn
        |partner|ex|bruder|stiefvater|nachbarn)\b|\b(?:jemand|einer|wer|fremder
        |mann) versucht\b.{0,30}\b(?:einzubrechen|reinzukommen|aufzubrechen)\b|\bversucht (?:jemand
        |einer|wer) (?:\w+ ){0,5}?(?:einzubrechen|reinzukommen|die tuer|ins haus)\b|\b(?:jemand|einer
        |wer|fremder|mann)\b.{0,20}\b(?:bricht|steigt) (?:\w+ ){0,3}?ein\b|\b(?:beats? me|hits? me
        |hurts? me|threaten(?:s|ed|ing)? me|rape\w*|attacked|burglar|break(?:ing)? in)\b
        |\bwerde (?:ich )?(?:\w+ )?(?:geschlagen|bedroht|verfolgt|gestalkt|misshandelt|erpresst)\b
        |\bfasst mich\b.{0,10}\ban\b|\bsexuell\w* (?:belaestigt|missbrauch\w*|uebergriff\w*|noetig\w*)
      `,
  },
  {
    danger: 'medical',
    pattern: pattern`
        \b(?:gestuerzt|hingefallen|gefallen|ausgerutscht|umgekippt|zusammengebrochen|zusammengeklappt
        |runtergefallen|hingestuerzt|kollabiert|umgefallen
        |hingeflogen)\b(?!.{0,40}\b(?:vor \w+ (?:jahren|monaten|wochen)|letztes jahr)\b)|\b(?:liege?
        |liegt|lieg)\b.{0,30}\b(?:am|auf dem|aufm) (?:boden|fussboden)\b|\b(?:komme?|kommt
        |kann) (?:\w+ ){0,3}?(?:nicht|nimmer|net) (?:mehr )?(?:hoch|aufstehen(?! ohne)|auf die beine
        |auf\b|alleine hoch|vom boden)|\b(?:ich|er|sie|mann|frau|mutter|vater|oma
        |opa) (?:\w+ ){0,3}?(?:stuerzt|stuerze|faellt hin|falle hin)\b|\b(?:luftnot|atemnot|atmet nicht
        |atmet kaum|kein(?:e)? (?:luft|atem)\b|schwer luft|ersticke?n?\b|erstickt\b|keine luft
        |kaum (?:noch )?luft|nicht (?:mehr )?(?:richtig )?atmen|nach luft|kriege? keine luft
        |schlecht luft|krieg ka luft)|\b(?:herzinfarkt|herzanfall|schlaganfall|hirnschlag|herzstillstand
        |herzrasen|brustschmerz\w*|schmerzen in der brust|druck auf der brust|stechen in der brust
        |brust (?:tut|schmerzt|drueckt|sticht)|enge in der brust|engegefuehl|herzschmerz\w*
        |schmerzen im linken arm)\b|\b(?:bewusstlos\w*|ohnmaechtig|ohnmacht|nicht ansprechbar
        |reagiert nicht mehr|nicht mehr ansprechbar|krampfanfall|krampft|epileptisch\w*|anfall
        |allergisch\w* (?:schock|reaktion)|allergieschock|anaphyla\w*|unterzucker\w*|ueberdosis
        |vergiftet|vergiftung|verschluckt und|gelaehmt|gesicht haengt|mundwinkel haengt
        |kann nicht mehr sprechen)\b|\b(?:blute|blutet|blutend\w*|verblute\w*
        |blutung\w*)\b(?!.{0,15}\b(?:herz)\b)|\b(?:blut (?:gespuckt|erbrochen|spucke|im stuhl
        |hoert nicht)|viel blut|ueberall blut)\b|\b(?:bein|arm|huefte|knochen|oberschenkel|rippe\w*
        |handgelenk)\b.{0,15}\b(?:gerade|eben|glaub|wohl|vielleicht)\b.{0,12}\bgebrochen|\b(?:notarzt
        |rettungswagen|krankenwagen|rettungsdienst|notruf|ambulanz|lebensgefahr|lebensgefaehrlich\w*
        |ambulance|sanitaeter)\b(?! (?:kommt nicht noetig|fest|kurs|verein))|\b(?:gerade|eben|glaub\w*
        |wohl|vielleicht)\b.{0,25}\b(?:bein|arm|huefte|knochen|oberschenkel|rippe\w*
        |handgelenk)\b.{0,10}\bgebrochen|\b(?:putzmittel|knopfzelle|batterie|gift|tabletten|reiniger
        |murmel)\b.{0,15}\b(?:verschluckt|getrunken|gegessen|geschluckt)|\bkoerperhaelfte\b
        |\b(?:stromschlag|verbrueht|schwer verbrannt|ertrinkt|ertrunken)\b
        |\bnotfall\b(?!.{0,10}\b(?:mappe|kontakt|nummer))(?=.{0,40}\b(?:arzt|hilfe|medizin\w*|sofort
        |bitte|112|!)|.{0,120}\bverletz)|\b(?:es ist|das ist|hier ist|habe?|haben) ein(?:en)? (?:\w+ )?notfall\b
        |\b(?:can t breathe|chest pain|heart attack|stroke|unconscious|bleeding|i fell|fallen down
        |emergency|overdose)\b
      `,
  },
]
