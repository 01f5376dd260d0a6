import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const household: CategoryWords = {
  phrases: piece`
    gelbe[nrms]? s(?:ack|aecke)\b|ich (?:putze|wienere|schrubbe|wische|reinige|sauge|poliere) (?:\w+ )?(?:alles|ihnen|euch|ihre?n?|eure?n?)|(?:rotwein|kaffee|wachs|kerzenwachs|tinte|saft|blut|fett|oel|sosse|schokolade|kaugummi|flecken?)\b.{0,20}(?:auf|im|in|aus|vom)\b.{0,20}(?:teppich|sofa|polster|bluse|hemd|tischdecke|hose|kleid|sessel|matratze|boden|parkett|laeufer)\w*|waesche .{0,60}(?:haeng|abnehm|falt|zusammenleg|leg)\w*|(?:giess|waesser)\w* .{0,60}\b(?:fensterbank|fensterbrett|wohnzimmer|zimmerpflanzen|orchidee\w*|kaktee\w*|kaktus)|(?:fensterbank|zimmerpflanzen|orchidee\w*|kaktee\w*)\b.{0,40}(?:giess|gegossen|waesser)\w*|(?:vorhang|vorhaenge|gardinen?|hosen?|rock|kleid|mantel|jacke|hemd|aermel)\w*\b.{0,30}(?:gekuerzt|genaeht|geaendert|gebuegelt|gewaschen|kuerz|aender)\w*|essen .{0,12}(?:warm|waerm|aufwaerm)\w*|(?:haeng|nehm|nimm|mach)\w* .{0,25}(?:gardinen|vorhaenge|waesche)\w*\b.{0,12}(?:auf|ab)\b
    |(?:raeum|mist)\w* .{0,30}(?:keller|kueche|schrank|speisekammer|wohnung
    |kammer)\w*\b.{0,10}(?:auf|aus)\b|(?:stell|bring|roll|trag)\w* .{0,25}(?:tonne|muell|saecke
    |gelb)\w*\b.{0,25}(?:raus|runter|an die strasse)|(?:zeitung|post|briefkasten)\w* .{0,12}(?:reinhol|leer|rausnehm)\w*|rolll?a?e?den .{0,12}bedien\w*|weihnachtsdeko\w*|(?:zimmer)?(?:pflanzen|blumen) .{0,20}(?:im urlaub|waehrend|verreist
    |wenn ich weg|solange)|rolll?a?e?den (?:hoch|rauf|runter)\w*|kleiderschrank .{0,12}(?:ausmist
    |aufraeum|sortier)|keller\w* .{0,12}(?:ausmist|aufraeum|entruempel)|(?:boden|boeden|kueche|bad|treppe|flur|treppenhaus|fenster)\w* .{0,25}(?:wisch|sauber|putz|reinig
    |schrubb|feudel|gewischt)|bett(?:en|waesche)?\b.{0,20}(?:bezieh|bezogen|frisch|ueberzieh|mach)
    |(?:bezieh|bezogen)\w* .{0,20}bett\w*|hose .{0,15}kuerz
  `,
  sure: piece`
    schlamm\w*|ueberschwemm\w*|wasserschaden|verschimmel\w*|verdreckt\w*|\w*teig\b|\w*knetet\b|(?:an|um|ver)?ruehren\b|einfrieren\b|(?:durch|auf|ab|aus|nass|feucht|ueber)(?:ge|zu)?wisch\w*|(?:durch|ab|aus|staub)(?:ge|zu)?saug\w*|(?:durch|ab|aus|weg|runter)(?:ge|zu)?putz\w*|(?:durch|aus|ab)(?:ge|zu)?kehr\w*|tisch ?decken|tischdecken|wiener(?:e|n|t)\b|moppen\b|scheuer(?:n|e|t)\b|schrubb\w*|entstaub\w*|blitzblank|auf hochglanz|wischmopp|wasche?n? (?:\w+ ){0,2}?(?:fuer|mit)\b|ordnung (?:schaff|mach|bring|halt)\w*|(?:kleider|vorrats|kuechen|besteck)\w*(?:schraenke|kammern|schubladen) |glasreinig\w*|teleskopstange|\w*kuechenfee\b|koch (?:ich )?(?:\w+ ){0,4}?(?:topf|essen|suppe|eintopf)|(?:koch|back)\w* .{0,30}(?:fuer (?:alle|nachbarn|alleinstehende|senioren|leute|andere))|(?:linsen|suppe|eintopf|gulasch|spaetzle|braten|rouladen) .{0,25}fuer (?:alle|nachbarn|alleinstehende|senioren|leute|andere)|eingebrannt\w*|angebrannt\w*|verkrustet\w*|klebrig\w*|versifft\w*|verdreckt\w*|(?:back)?ofen .{0,12}(?:schrubb|sauber|eingebrannt|verkrustet|dreckig)\w*|kuechenhilfe|kochhilfe|(?:kleider|kleidung|hosen?|rock) (?:aender|kuerz|naeh)\w*
    |(?:aender|kuerz|naeh)\w* .{0,10}(?:kleider|kleidung|hosen?|roecke)|reissverschlu\w*
    |\w*deko\b|lueften|beim duschen|\w*struempfe\w*|spuelhilfe|haushaltsnah\w*
    |schraenke (?:aufraeum|auswisch|sortier|ausraeum)\w*|cleaner\b|iron\b|shirts?\b|hoover\w*|dusting|curtains?|bak(?:e|ing)\b|bins\b|the bin\b|lunch\b|dinner\b
    |meals?\b|washing up|wash (?:my|the|our)|change the (?:sheets|beds?)|schnippel\w*|schnibbel\w*|\w*salat\b|gemuese (?:putz|schneid|schael)\w*|marmeladenglas\w*
    |glaeser auf|post rein\w*|\w*raumpfleg\w*|putzkraft|putzfee|bettzeug|bettwaesche
    |treppe (?:zu )?(?:reinig|wisch|putz)\w*|kueche (?:aufraeum|mach)\w*|einmach\w*|buegelt
    |kocht .{0,10}(?:mir|uns)|hausarbeiten|essen auf raedern|sauberkeit|reinmach\w*|(?:gelbe[nrm]? )?saecke? (?:raus|runter|an die strasse)\w*|ofen (?:an|ein)\w*
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
    |kocht\b|back(?:en|e|t)\b|baeckt\b|teig\w*|knet(?:en|et|e)\b|plaetzchen|auf(?:zu)?raeum\w*|ausmist\w*|ausgemist\w*|aufgeraeumt
    |ausgeraeumt|\w*entruempel\w*|ausraeum\w*|umraeum\w*|(?:muell|tonne|muelltonne|gelber? sack
    |gelbe tonne|altpapier|altglas|biotonne|restmuell|papiertonne)\w*|treppenhaus|kehrwoche|flurwoche
    |treppendienst|hausflur|abtauen|enteis|backofen (?:putz|reinig)|kuehlschrank (?:putz|reinig
    |auswasch|sauber)|(?<!in (?:meinen|den|unseren|ihren|euren) )briefkasten|zimmerpflanzen|wohnung hueten|haus hueten|clean(?:ing)?\b|laundry
    |ironing|cook(?:ing)?\b|vacuum|dishes|tidy|housework|household|chores|windows|betten ?mach\w*
    |bettenbeziehen|reissverschluss\w*
  `,
  likely: piece`
    hauswirtschafter\w*|putzfrau|raumpfleger\w*|schneiderin|naeherin|fenster\b|reinig\w*|sauber|waschen|gewaschen|essen (?:zu)?(?:machen|kochen|bereiten)|mittagessen
    |weihnachtsbaum|christbaum|tannenbaum|adventskranz|deko\w*|schmuecken|aussortier\w*|sortieren
  `,
  hint: piece`wohnung\b|kueche\b|bad\b|betten\b|matratze wenden`,
}
