import { patterns, piece } from '../pattern.ts'

const MOVED_TO = piece`
  (?<!\d )(?<!meter )(?<!cm )hoch|runter|rauf|hinauf|hinunter|rueber|nach (?:oben|unten|draussen)|\w+ zimmer weiter|eine etage (?:hoeher|tiefer|hoch|runter)|ins andere zimmer|unters? (?:dach|vordach|carport)|ins trockene|unter das dach|(?:bis )?(?:an|zur) (?:die )?strasse|(?:bis )?vor(?:s| die| das) (?:\w*tuer|haus)|raus|rein|(?:in|aus|vom|auf) (?:den|dem|die|der|das) (?:\w+ )?(?:\w*keller
  |dachboden|speicher|garage|schuppen|hof|balkon|terrasse|scheune|wohnung|stock|etage|obergeschoss|erdgeschoss|anhaenger|auto)
`

/** What is done or what is the matter, in all forms a verb takes in the plain spelling. */
export const ACTS = {
  broken: patterns`
    \b(?:kaputt\w*|defekt\w*|hinueber|im eimer|klemm\w+|leck\w*|tropf\w+|undicht\w*|quietsch\w+|knarr\w+|knarz\w+|wackel\w*|gerissen|zerrissen|abgebrochen\w*|gebrochen
    |zerbrochen|locker|schief|abgefallen|durchgebrannt\w*|rinnt|brumm\w*|piept|pfeift|rattert|flackert|spinnt|streikt|hakt|verstopft|verkalkt|fehlermeldung|schleift|umgefallen|umgekippt|umgeweht|aus den angeln|ausgehaengt|verzogen|verbogen|verrostet|blockiert|haengt durch|verliert (?:wasser|luft|oel)|ist (?:\w+ )?hin|platt(?:en|fuss)?|achter|wieder (?:gerade|ganz|fest|dicht|hin)|(?:geht|sitzt) (?:so )?(?:schwer|fest|locker)|lose|festgefressen|frisst|aufgegangen|rausgefallen|rausgesprungen
    |hoert (?:\w+ )?nicht (?:mehr )?auf|(?:geht|laeuft|schliesst|oeffnet) nur (?:noch )?(?:halb|schwer|schlecht|langsam|mit)|nur noch (?:halb|schwach|leise|schwarz)|(?:wieder )?(?:heil|zum (?:laufen|spielen|ticken|klingen|leuchten|schlagen|fahren|drehen)|gesprungen|geht (?:\w+ )?(?:nach|vor|falsch)(?=$|[.,!])|blinkt|knackt|rauscht|flimmert|ruckelt|bleibt (?:haengen|kalt|dunkel|schwarz)|aufgeplatzt|verschmort|in gang|flott|in schuss)\b|(?:steht|stehengeblieben|stehen geblieben|tickt nicht|bleibt stehen|eingefroren|eingetrocknet)(?=$|[.!,]| still)|laesst sich|ausgefallen|abgestuerzt|(?:geht|laeuft|funktioniert|springt|schliesst|oeffnet|dreht|heizt|kuehlt|pumpt|schleudert|zieht|laedt|tut|klingelt|brennt|leuchtet)
    (?: \w+){0,3}? (?:nicht|nimmer|net|nix|keine?n?|staendig)|\w*repar\w*|\w*richten|\w*flick\w*|\w*kleb(?:en|t)|geleimt|leimen|schweiss\w*|oelen|geoelt|ausbesser\w*|instand\w*
    |ersetz\w+|austausch\w*|ausgetauscht|auswechs\w*|ausgewechselt|gewechselt|wechseln|nachzieh\w*|entlueft\w*|abdicht\w*|einstellen|justier\w*|kennt sich\w*|auskennt)\b
  `,
  torn: patterns`
    \b(?:kaputt\w*|defekt\w*|hinueber|im eimer|gerissen|zerrissen|geplatzt|aufgegangen|ausgefranst|klemmt|loch|loecher|\w*flick\w*)\b
  `,
  mount: patterns`
    \b(?:\w*(?:auf|zusammen|ab|ein)(?:zu)?bau\w*|(?:auf|zusammen|ab|ein)gebaut|montier\w*|\w*montage|(?:an)?schliess\w* .{0,30}\ban|anzu\w+|an(?:schliess|bring|duebel|schraub|naegel)\w*
    |an(?:geschlossen|gebracht|geschraubt)|\w*haengen|\w*gehaengt|duebel\w*|\w*bohr\w*|\w*schraub\w*|befestig\w*|verlegen|verlegt|zerleg\w*|zusammensetz\w*|annageln|nachnageln|\w*zimmern)\b
  `,
  paint: patterns`
    \b(?:\w*streich(?:en|t|e)|gestrichen\w*|lackier\w*|lasier\w*|tapezier\w*|abschleif\w*|geschliffen|schleifen|weissel\w*|anmalen|farbe|auffrisch\w*|blaettert|verputz\w*)\b
  `,
  move: patterns`
    \b(?:\w*trag(?:en|e|t)|\w*traegt|\w*getragen|\w*schlepp\w*|${MOVED_TO}|\w*(?:um|weg|ver|hinaus)(?:ge|zu)?stell\w*|verrueck\w*|ruecken|\w*transport\w*|(?:ver|aus|auf|ein|ab)(?:ge|zu)?lad\w*
    |\w*wucht\w*|hieven|\w*heb(?:en|t)|weg\w*schaff\w*|entsorg\w*|abtransport\w*|umzieh\w*|stapeln|gestapelt|einraeumen|schieben)\b
  `,
  clean: patterns`
    \b(?:\w*putz\w*|(?!zwischen)\w*wisch\w*|\w*sauber\w*|\w*reinig\w*|\w*wasch(?:en|e|t)?|gewaschen|abgewaschen|schrubb\w*|\w*staub\w*|\w*saug(?:en|t|e)|gesaugt|\w*kehr(?:en|t|e)|gekehrt|feg(?:en|t|e)|gefegt|polier\w*|wiener(?:n|e|t)|moppen|scheuer\w*
    |entkalk\w*|\w*raeum(?:en|t|e)|\w*geraeumt|sortier\w*|\w*mist(?:en|et|e)|\w*gemistet|entruempel\w*|buegel\w*|gebuegelt|zusammenleg\w*|falten|abtau\w*|bezieh\w*|bezogen|einweich\w*|spuel(?:en|t)|gespuelt|lueft\w*)\b
  `,
  fetch: patterns`
    \b(?:hol(?:en|t|e|st)?|geholt|\w*abhol\w*|\w*abgeholt|abzuholen|bring(?:en|t|e|st)?|gebracht|\w*mitbring\w*|mitgebracht|besorg\w*|\w*kauf(?:en|t|e)?|gekauft|liefer\w*|\w*bestell\w*|einloes\w*|eingeloest
    |einsammel\w*|weg(?:zu)?bring\w*|zurueckbring\w*|abgeb\w*|abzugeben|aufgeb\w*|einwerf\w*|ausgegangen|(?:ist|sind) (?:\w+ )?alle\b|zur neige|beschaff\w*)\b
  `,
  ride: patterns`
    \b(?:\w*fahr(?:en|e|t)?|\w*faehrt|\w*gefahren|mit(?:zu)?nehm\w*|mitnimmt|mitgenommen|nimmt|hinbring\w*|bring(?:en|t)|\w*gebracht|\w*begleit\w*|mitkomm\w*|mit(?:zu)?geh\w*|hinkomm\w*|chauffier\w*|kutschier\w*|komm\w* (?:nicht|nimmer)|schieb\w*)\b
  `,
  mind: patterns`
    \b(?:\w*fuetter\w*|achte[nt]?|acht geben|gefuettert|versorg\w*|ausmist\w*|misten|kuemmer\w*|\w*schau(?:en|t|e)|\w*guck(?:en|t|e)|\w*seh(?:en)?|sieht|betreu\w*|\w*pass(?:t|en|e)?|aufzupassen|hueten|huetet|gassi|aus(?:zu)?fuehr\w*|rauslass\w*|spazier\w*|drehen|dreht
    |setzt|setzen|sitzen|sitzt|wachen|(?:nicht|nie|ungern) (?:\w+ ){0,2}?allein\w*|ohne uns|\w*pfleg\w*|buerst\w*|streichel\w*|bleibt|bleiben|aufnehm\w*|unterkunft|quartier|sitten|beschaeftig\w*|bespass\w*|beaufsichtig\w*)\b
  `,
  teach: patterns`
    \b(?:\w*lern(?:en|t|e)|ueb(?:en|t|e|ung)|erklaer\w*|beibring\w*|beigebracht|versteh\w*|kapier\w*|unterricht\w*|pauk\w*|abfrag\w*|fuenf(?:en)?|sechs(?:en)?|note\w*|durchgefallen|versetzung\w*|schlecht in|gut in|hilft mir in|nachhol\w*)\b
  `,
  talk: patterns`
    \b(?:reden|redet|\w*besuch\w*|vor(?:zu)?les\w*|vorliest|liest|unterhalt\w*|\w*spiel(?:en|t|e)|plauder\w*|erzaehl\w*|singen|singt|spazier\w*|zuhoer\w*|plausch\w*|gesellschaft)\b
  `,
  prepare: patterns`
    \b(?:koch(?:en|t|e)|gekocht|back(?:en|t|e)|gebacken|schael\w*|geschaelt|zubereit\w*|einmach\w*|einkoch\w*|schnippel\w*|aufwaerm\w*|warm mach\w*|belegen|schmieren|ruehren)\b
  `,
  tend: patterns`
    \b(?:\w*schneid(?:en|et|e)|\w*geschnitten|stutz\w*|\w*pflanz\w*|giess\w*|gegossen|waesser\w*|jaet\w*|umgrab\w*|umgegraben|faell(?:en|t)(?! .{0,35}\b(?:auf|aus|ein|schwer|leicht|um|hin|runter)\b)|gefaellt|saeg\w*|ernt\w*|pflueck\w*|abdeck\w*|einwinter\w*|einpack\w*
    |zupf\w*|(?:waechst|wuchert|wuchern|ueberhaengt|haengt rueber|ueberwuchert|zugewachsen|zugewuchert|gewuchert|verblueht|abgeblueht|vertrocknet|verwildert|gelichtet|lichten)|harken|rechen|streu\w*|raeum\w*|schipp\w*|freischaufel\w*|duengen|ausgraben|aus der erde|winterfest\w*)\b
  `,
  mend: patterns`
    \b(?:naeh\w*|genaeht|\w*naeht|kuerz\w*|gekuerzt|enger|weiter machen|stopf\w*|flick\w*|annaeh\w*|aender\w*|geaendert|umnaeh\w*)\b
  `,
  read: patterns`
    \b(?:\w*fuell\w*|versteh\w*|\w*les(?:en|e)|\w*schreib\w*|geschrieben|beantwort\w*|sortier\w*|durchgeh\w*|kuendig\w*|beantrag\w*|uebersetz\w*|blick\w*|erklaer\w*|klar|zurecht|pruef\w*|einreich\w*|ordnen|abheften)\b
  `,
} as const

export type Act = keyof typeof ACTS
