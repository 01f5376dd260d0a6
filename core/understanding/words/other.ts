import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

/** Help that can be told and yet fits none of the twelve kinds: at feasts, with the hair, and whatever comes along. */
export const other: CategoryWords = {
  phrases: piece`
    \w*weck(?:en|t)\b .{0,20}|(?:kann|koennte|muesste) .{0,45}\bwecken\b|schneid\w* .{0,25}(?:fussnaegel|zehennaegel|fingernaegel|naegel|bart|pony)\b|(?:mach\w*|erledig\w*|uebernehm\w*) (?:ich )?(?:alles,? )?was (?:so |halt |gerade )?(?:anfaellt|anliegt|ansteht|kommt)|(?:nikolaus|weihnachtsmann|christkind|knecht ruprecht|osterhase|zauberer|clown|fotograf\w*|dj|alleinunterhalter|schiedsrichter|torwart|organist\w*)\b.{0,40}\b(?:gesucht|gebucht|fehlt|faellt aus|brauch\w*)|blutdruck .{0,12}mess\w*|blutzucker .{0,12}mess\w*|mess\w* .{0,14}(?:blutdruck|blutzucker|zucker|fieber|puls)\b|verb(?:and|aende) .{0,10}wechsel\w*|wechsel\w* .{0,12}verb(?:and|aende)\b|(?:wofuer|wobei|womit|wo|was|wem) (?:ist|waere) (?:mir |uns )?(?:schnuppe|egal|wurscht|wurst|gleich|schnurz|einerlei)|(?:mir|uns) (?:schnuppe|egal|wurscht|wurst|gleich|schnurz),? (?:was|wofuer|wobei|womit|wo)|(?:fotos?|bilder) .{0,15}(?:knips|schiess)\w*|fotografier\w* .{0,20}(?:feier|hochzeit|fest|geburtstag|taufe)|(?:feier|hochzeit|fest|geburtstag|taufe|kommunion|jubilaeum)\w*\b.{0,50}(?:knips|fotografier|fotos)\w*|(?:bierzelt|pavillon|festzelt|zelt|leiter|anhaenger|beamer|stehtische?|geschirr|waffeleisen|popcornmaschine)\w*\b.{0,30}(?:zu verleihen|verleih|ausleih|leih)\w*|gute tat|egal (?:wofuer|wobei|womit|wozu)|wo (?:es|s|sie|ihr|grad|gerade)? ?(?:klemmt|brennt|druecken|fehlt|not tut)|(?:lang|pack|fass|greif)\w* (?:gern\w* )?(?:mit )?(?:zu|an|ein),? wo|(?:den |einen |unser\w* )?(?:weihnachtsmann|nikolaus|knecht ruprecht|osterhase\w*|sankt martin|st\.? martin|christkind) .{0,12}(?:spiel|mim|mach|geb|verkleid)\w*|(?:spielt|mimt|macht|gibt) .{0,20}(?:weihnachtsmann|nikolaus|osterhasen|sankt martin)
    |stimmen auszaehl\w*|wahlhelfer\w*|noten\w* .{0,12}umblaetter\w*|umblaetter\w*|notenumblaettern|haare? (?:schneid|mach|waschen und leg|faerb|foehn)\w*|haareschneiden|waschen und legen|(?:schenkt|schenken|ausschenk)\w* .{0,50}\baus\b|ausschenk\w*
    |kuchenverteil\w*|(?:verlorene\w*|verlegte\w*) .{0,25}such\w*|not am mann|(?:setzt|setzen) (?:sie )?mich ein|(?:losverkauf|standdienst|kassendienst|garderobendienst|einlasskontrolle|parkplatz einweisen|ordnerdienst)
    |(?:helfer|leute|mann|hilfe|freiwillige)\b.{0,25}\b(?:fuer|beim|bei|am|zum|auf) (?:de[nmr] |die |das |unser\w* )?(?:auf-? ?(?:und|u\.) ?abbau|aufbau|abbau|garderobe|theke|ausschank|kasse|stand|tombola|kuchentheke|kaffeekochen|einlass)\b
    |(?:abbau|aufbau) vom \w*(?:markt|fest|basar|kirmes|zelt)|kaffeekochen im \w+|(?:leiht?|borgt?|leihen|borgen) (?:mir|uns)|(?:zu )?(?:verleihen|auszuleihen|ausleihen|ausborgen|borgen)\b
    |(?:schneid|wasch|foehn|faerb|kaemm|flecht|frisier|roll)\w* .{0,40}\bhaare?\b|haare? ?(?:\w+ )?(?:schneid|wasch|foehn|kaemm|flecht|legen|faerb)\w*|haarewaschen|(?:bart|naegel|zehennaegel|fussnaegel|fingernaegel) .{0,15}(?:schneid|rasier|stutz|trimm)\w*
    |(?:augen|ohren|nasen)?tropfen .{0,40}(?:treff|geben|gibt|nehm|einnehm|eintraeuf|reintu|traeuf)\w*|tropfen .{0,20}(?:nicht|allein).{0,30}\bhin\b|(?:salbe|ruecken) .{0,20}(?:eincrem|einreib|schmier|auftrag)\w*|(?:eincrem|einreib)\w*|spritze\w* .{0,20}(?:geb|setz)\w*
    |(?:schlips|krawatte|fliege|schleife|dirndl|mieder) .{0,20}(?:bind|schnuer|zu)\w*|(?:bind|schnuer)\w* .{0,40}\b(?:krawatte|schlips|fliege)\b|reissverschluss .{0,40}\bzu\b|kette .{0,20}\b(?:schliess|zumach|umleg)\w*
    |fuer (?:mich|uns|mein\w* \w+) .{0,60}\b(?:anruf\w*|anzurufen|termin (?:ausmach|vereinbar|mach)\w*)\b(?!.{0,30}\b(?:handy|lern))|termin\w* (?:\w+ )?(?:ausmach|vereinbar)\w*
    |(?:suche?n?|brauche?n?|fehlt|gesucht)\b.{0,35}\b(?:einen|ein|eine) (?:\w+ )?(?:nikolaus|knecht|weihnachtsmann|christkind|osterhasen?|clown|zauberer|dj|saenger|alleinunterhalter|fotograf\w*|moderator|schiedsrichter|trommler|trompeter|organist\w*|mitspieler|kandidat\w*|torwart|trainer)
    |(?:maus|maeuse|ratte|ratten|marder|spinne|wespe|wespen\w*|hornisse\w*|ameisen|motten|fledermaus|waschbaer\w*|schabe\w*|kakerlake\w*)\b.{0,40}\b(?:fang|vertreib|loswerd|wegmach|entfern|rausbring|raus|weg|kueche|keller|dachboden|speicher|wohnung|zimmer|bad|wand|schuppen)\w*|(?:in|auf|unter|hinter) (?:mein\w*|unser\w*|der|dem) \w+ (?:ist|sind|sitzt|sitzen|lebt|haust) .{0,10}(?:maus|maeuse|ratte\w*|spinne|marder|fledermaus|wespen\w*)|\w*wespennest|hornissennest
  `,
  sure: piece`
    was auch immer (?:anliegt|ansteht|kommt|gebraucht|noetig|anfaellt|zu tun|ihr|sie)|wo (?:auch )?immer (?:ich|noetig|gebraucht)|alles was (?:anfaellt|anliegt|ansteht|noetig)|\w*friseur(?:in|meister\w*)\b|weihnachtsmann|nikolauskostuem|umarmung|schutzengel|blut spenden|statist\w*|trauzeug\w*
  `,
  likely: piece`
    was (?:so |gerade |halt )?(?:anfaellt|anliegt|anfallt|zu tun ist)|fuer alles|egal was|alles moegliche|wo (?:ihr|sie) (?:wollt|wollen|mich braucht)|(?:flexibel|vielseitig) einsetzbar|maedchen fuer alles
  `,
  hint: piece`stand\b|plakate?\b|flyer`,
}
