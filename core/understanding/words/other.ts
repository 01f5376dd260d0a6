import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

/** Help that can be told and yet fits none of the twelve kinds: at feasts, with the hair, and whatever comes along. */
export const other: CategoryWords = {
  phrases: piece`
    (?:den |einen |unser\w* )?(?:weihnachtsmann|nikolaus|knecht ruprecht|osterhase\w*|sankt martin|st\.? martin|christkind) .{0,12}(?:spiel|mim|mach|geb|verkleid)\w*|(?:spielt|mimt|macht|gibt) .{0,20}(?:weihnachtsmann|nikolaus|osterhasen|sankt martin)
    |stimmen auszaehl\w*|wahlhelfer\w*|noten\w* .{0,12}umblaetter\w*|umblaetter\w*|notenumblaettern|haare? (?:schneid|mach|waschen und leg|faerb|foehn)\w*|haareschneiden|waschen und legen|(?:schenkt|schenken|ausschenk)\w* .{0,50}\baus\b|ausschenk\w*
    |kuchenverteil\w*|(?:verlorene\w*|verlegte\w*) .{0,25}such\w*|not am mann|(?:setzt|setzen) (?:sie )?mich ein|(?:losverkauf|standdienst|kassendienst|garderobendienst|einlasskontrolle|parkplatz einweisen|ordnerdienst)
    |(?:helfer|leute|mann|hilfe|freiwillige)\b.{0,25}\b(?:fuer|beim|bei|am|zum|auf) (?:de[nmr] |die |das |unser\w* )?(?:auf-? ?(?:und|u\.) ?abbau|aufbau|abbau|garderobe|theke|ausschank|kasse|stand|tombola|kuchentheke|kaffeekochen|einlass)\b
    |(?:abbau|aufbau) vom \w*(?:markt|fest|basar|kirmes|zelt)|kaffeekochen im \w+
  `,
  sure: piece`
    \w*friseur(?:in|meister\w*)\b|weihnachtsmann|nikolauskostuem|umarmung|schutzengel|blut spenden|statist\w*|trauzeug\w*
  `,
  likely: piece`
    was (?:so |gerade |halt )?(?:anfaellt|anliegt|anfallt|zu tun ist)|fuer alles|egal was|alles moegliche|wo (?:ihr|sie) (?:wollt|wollen|mich braucht)|(?:flexibel|vielseitig) einsetzbar|maedchen fuer alles
  `,
  hint: piece`stand\b|plakate?\b|flyer`,
}
