import { patterns } from './pattern.ts'

/** Sayings, stories and errands that use the words of danger, in the plain spelling. */
export const HARMLESS: readonly RegExp[] = [
  /\bkomme? (?:\w+ ){0,4}?nicht (?:mehr )?(?:auf|an) (?:die|den|das) (?:knie|leiter|dach|obere\w*)\b/g,
  // they have come
  /\b(?:krankenwagen|rettungswagen|rtw|notarzt|sanitaeter|rettungsdienst) (?:ist|sind|war|waren) (?:schon |jetzt |gerade |bereits |endlich |nun )*(?:da|hier|vor ort|gekommen)\b|\b(?:krankenwagen|rettungswagen|rtw|notarzt|sanitaeter|rettungsdienst) (?:hat|haben) (?:sie|ihn|mich|uns|ihr|ihm|mir) (?:schon |jetzt |gleich |gerade )*(?:mitgenommen|abgeholt|geholfen|behandelt)\b/g,
  // an exam without internet, a wound looked at by appointment, a search called off
  patterns`
    \b(?:wlan|wifi|internet|router|laptop|computer|drucker|online-?\w*|klausur|hausarbeit)\b(?:(?!es ist|das ist|ist ein|hilfe)[^.?]){0,50}\bnotfall\b
    |\b(?:nur |erst |hoechstens |auch )?(?:im|fuer den|fuer einen) (?:aeussersten )?notfall\b|\b(?:in der|von der|termin (?:bei|in) der) \w*ambulanz\b|\b(?:umsonst |falschen |blinden )?alarm (?:ge)?schlag\w*
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
    |seiner) (?:\w+ )?(?:schlaganfall|herzinfarkt|sturz|unfall|operation|anfall)(?! (?:von )?(?:grad|gerade|eben|vorhin|heute))
    |\bim (?:letzten |vorigen )?(?:fruehjahr|fruehling|sommer|herbst|winter|urlaub|januar|februar|maerz
    |april|mai|juni|juli|august|september|oktober)\b.{0,25}\b(?:gestuerzt|gefallen|hingefallen
    |ausgerutscht|umgekippt|schlaganfall|herzinfarkt)|\b(?:vor|seit) (?:\w+ ){1,3}?(?:jahr\w*|monat\w*
    |wochen?|tagen)\b.{0,40}\b(?:gestuerzt|sturz|gefallen|schlaganfall|herzinfarkt|gebrochen|gestorben
    |verstorben|unfall)|\b(?:letzte[nrs]?|voriges?|vergangene[ns]?) (?:jahr|monat|woche|winter
    |sommer)\b.{0,40}\b(?:gestuerzt|sturz|gefallen|schlaganfall|herzinfarkt|unfall|gebrochen)|\b(?:nach
    |wegen) (?:\w+ ){0,2}?(?:sturz|schlaganfall|herzinfarkt|unfall|operation)\b(?! (?:von )?(?:grad|gerade|eben|vorhin|heute))|\b(?:schlaganfall
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
    \bschlag\w* (?:mich|ihn|sie|uns|dich) (?:\w+ ){1,4}?vor\b(?! (?:mein|den|die|wut)\w*)|\b(?:schlag|schlaeg)\w* (?:sahne|vor|die zeit|einen termin|nach)|\bvorschlag\w*|\bschlagsahne
    |\b(?:karten|nagel|naegel|pfosten|pfaehle|teppich)\b.{0,20}\b(?:schlagen|klopfen|einschlagen)
    |\b(?:holz|baum)\b.{0,15}schlagen|\bgeschlagen (?:geben|gegeben)|\b(?:schlaegt|schlage|schlagen
    |geschlagen)\b.{0,20}\b(?:beim|im) (?:schach|karten\w*|skat|spiel\w*|tennis|tischtennis)
    |\bbeim (?:schach|karten\w*|skat|spiel\w*)\b.{0,25}(?:schlag|geschlagen)\w*|\bherz schlaegt (?:fuer|hoeher)\b|\bschlaegt (?:das herz
    |die uhr|die zeit)
  `,
  patterns`
    \b(?:bringt mich noch um|(?<!\b(?:er|mann|freund|vater|ex|nachbar|sohn|bruder|partner|exfreund|exmann|enkel|papa|onkel) )bringt mich um|bringt mich um(?= (?!und\b|weil\b|wenn\b|hilfe\b)\w)|bringt mich (?:der|die|das) .{0,20} um|macht mich (?:wahnsinnig
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
