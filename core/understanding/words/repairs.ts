import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const repairs: CategoryWords = {
  phrases: piece`
    bring\w* .{0,40}zum (?:ticken|klingen|leuchten|schlagen)|(?:reissverschl\w*|naht|naehte|hosen?|jacken?|aermel|saum|strumpf\w*|socken|ellenbogen|futter|knopfloch|tasche|rucksack|schirm|zelt|plane|schuhe?|sohle|absatz)\b.{0,35}(?:kaputt|hinueber|hin\b|gerissen|aufgegangen|klemmt|flick\w*|geflickt|loch|loecher|im eimer|defekt|lose|ausgefranst|tausch\w*)|(?:flick|geflickt)\w* .{0,30}(?:federbett|hose|jacke|kleid|socke|strumpf|decke|bett|hemd|aermel|sofa|plane|zelt|sack|netz)\w*|in (?:\w+ ){0,2}(?:einzel)?teilen\b|(?:aufbau|bau|montage)?anleitung (?:auf|nur|fehlt|ist|versteh)\w*|(?:waschbecken|spuele|toilette|klo|heizkoerper|boiler|badewanne|dusche|hahn|rohr|spuelkasten|waschmaschine|spuelmaschine)\b.{0,40}(?:laeuft (?:es |was |wasser )?(?:raus|aus|durch|ueber|daneben|nach)|rinnt|leckt|spritzt|sifft|nass|pfuetze|ueberschwemm)\w*|(?:teddy|puppe|spielzeug|stofftier|kuscheltier|uhr|stuhl|schirm|radio|fahrrad|moebel)\w* .{0,25}(?:wieder )?(?:heil|ganz|zum laufen|zum schlagen|in gang|flott|fit)\b|(?:wieder )?zum schlagen (?:mach|bring|krieg)\w*|in einzelteilen|reparatur(?:cafe|treff|werkstatt)|(?:hang|put) up .{0,20}(?:mirror|shel\w+|picture|lamp|curtain rail|blinds?)
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
    |fahrr\w* .{0,20}(?:winterfest|check|pfleg|wart)\w*|(?:bekomm|krieg)\w* .{0,25}wieder hin\b|batterien? .{0,15}(?:neu|leer|alle|muessen|rein)\b|(?:neue|frische) batterien?\b|(?:dachrinne|regenrinne|gartentor|gartenpumpe|teichpumpe|gartenbank|gartentisch|gartenstuhl|gewaechshaus\w*|regentonne|wasserfass)\w*\b.{0,30}(?:tropf|undicht|abdicht|abgedicht|leck|kaputt|lose|haengt|locker|gerissen|klemm|wackel|morsch|reparier)\w*
  `,
  sure: piece`
    schweiss(?:e|en|t)\b|loet(?:e|en|et)\b|bohre\b|\w*beleuchtung (?:anbring|aufhaeng|montier)\w*|aufhaengen der \w+|laeuft nicht ab|nicht abfliess\w*|gerissen|aus der wand|loecher\b|bohrhammer|schlagbohr\w*
    |durchgebrannt|abgefallen|undichte\w*|wasserhaehne|schloesser|tuerschliess\w*|oelen\b|\w*bank reparier\w*|anstrich|elektroarbeit\w*
    |holzarbeit\w*|elektrik\w*|(?:garten|park)bank .{0,10}(?:repar|kaputt|streich)\w*|tap\b|drips?\b|leaks?\b|flat tyres?|flat tires?|punctures?|squeak\w*|blocked\b|assembl\w*
    |mirror\b|door handle|paint(?:ing)?\b|plumb\w*|washing machine\b|akkuschrauber|werkzeugkoffer|bohrmaschine|licht (?:flackert|geht nicht|brennt nicht)|flackert|tuerspion
    |\w*schluessel (?:ist )?abgebrochen|abgebrochen\w*|vogelhaeus\w*|vogelhaus bau\w*|(?<!\b(?:auf den|uebern|ueber den|hinterm|hinter dem|am|durch den) )zaun\b
    |gartenzaun\w*|ikea\w*|stecker|kabel\b|loch in der|tapete\w*|fliesen?\b|\w*leiste\b
    |schublade\w*|\w*schublade\b|bleibt stehen|gardinenstange\w*|toilettendeckel|klodeckel|wackelt
    |zuendkerze|(?<!auf )montage\b|dichtungsband|kurzschluss|stromausfall|fi-?schalter|lattenrost
    |\w*zieh?t (?:es )?durch|zugluft|haushaltsgeraet\w*|heizkoerper\w*|schublade\w*|tuergriff|griffe?\b|klobrille|toilettensitz|haltegriff\w*|handlauf
    |fliegengitter|wackelkontakt|vorhangschiene|kleiderhaken|fliesen\b|parkett|stuhlbein|tischbein
    |zaunlatte|haemmern|naegel\b|nagel\b|tuerschloss|\w*schloss\b(?= hakt| klemmt| ist)|hakt\b
    |heizung(?!skeller|sraum)\w*|hecktisch|hobby-?handwerk\w*|\w*lampen?\b|gluehbirne\w*|leuchtmittel|steckdose\w*
    |lichtschalter|sicherung\b|\w*(?:moebel|schrank|regal|bett) ?aufbau\w*|moebelmontage
    |zusammenbau\w*|\w*wasserhah?n\w*|tropft|siphon|abfluss|verstopf\w*|spuelkasten|spuelung|undicht
    |klospuelung|klosett|toilette laeuft|armatur|duschkopf|rohr\w*|streichen\b|tapezier\w*|renovier\w*
    |maler\w*|anstreich\w*|weisseln|klemmt|quietsch\w*|schleift\b|wackel\w*|scharnier\w*|tuerschloss
    |schloss (?:klemmt|austausch|wechsel|kaputt)\w*|tuerklinke|klinke\b|rauchmelder\w*|tuerklingel
    |klingel\b(?! (?:auch |gern\w* |einfach |mal |ruhig )*(?:bei|an|durch)\b)|heizkoerper\w*|entlueft\w*|dichtung\w*|silikon|fuge\w*|fugen|\w*reparier\w*
    |\w*reparatur\w*|repariern|heimwerk\w*|handwerklich\w*|kleinreparatur\w*|hausmeister\w*|duebel\w*
    |anduebel\w*|\w*bohr(?:en|er|maschine|t|loch|loecher)\b|schraub\w*|anschraub\w*
    |platte[nr]\b(?!spieler)|reifen\b|reifenwechsel|schlauch\b|fahrradkette|\brad\w* flick\w*
    |flicken\b|winterreifen|bremse\w*|rollos?\b|roll?lla?e?den|rolladen|rollaeden|rollaeden|rolladen
    |rollo|jalousien?|markise|repair\w*|fix(?:ing)?\b|broken|assemble\w*|light ?bulb|shelf|shelves
    |dripping|faucet|leaking|furniture assembly|hang up
  `,
  likely: piece`
    schlosser\w*|uhrmacher\w*|feinmechaniker\w*|mechatroniker\w*|kaputt\w*|defekt\w*|kabutt|im eimer|schreiner|tischler|elektriker|handwerk\w*|klempner
    |\w*fahrr?a?e?d\w*|fahraed\w*|velo\b|anschliess\w*|anzuschliess\w*|aufbau\w*|anbring\w*|montier\w*
    |aufgebaut|regal\w*|schrank aufgebaut|leim\w*|kleben\b|geklebt|batterien? (?:wechsel|tausch
    |ausw)\w*|uhr\w* (?:umstell|batterie)\w*
  `,
  hint: piece`schrank\b|moebel\b|leiter\b|aufhaeng\w*|aufgehaengt|werkzeug`,
}
