import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** A no told by what keeps somebody, in the plain spelling: work, an illness, a journey, guests, something else at that time. */
export const DECLINES_BY_HINDRANCE: readonly Cue[] = [
  cue(
    'decline',
    8,
    pattern`
      \b(?:bin|waere)(?: \w+){0,6}? (?:verhindert|verreist|weg|nicht da|nicht zu hause|nicht daheim
      |im urlaub|unterwegs|verplant|ausgebucht|auf arbeit|arbeiten|beschaeftigt|im krankenhaus|krank
      |erkaeltet(?!.*\bohne\b)|auf montage|nicht im lande?|auswaerts)\b|\b(?:habe?|hab|haben
      |han)(?: \w+){0,4}? (?:schon was|schon etwas|was anderes|etwas anderes|bereits etwas|was vor
      |etwas vor|dienst|schicht|spaetschicht|fruehschicht|selber (?:einen )?termin
      |selbst (?:einen )?termin|was vorgehabt|keine zeit)\b|\b(?:muss|arbeite
      |bin)(?: \w+){0,4}? (?:arbeiten|da selbst|auf der arbeit)\b|\barbeite ich\b
    `,
  ),
  cue(
    'decline',
    8,
    pattern`
      \b(?:habe?|hab|haben)(?: \w+){0,5}? (?:schon|bereits|selber|selbst) (?:einen? )?(?:\w+)?(?:termin
      |verabredung|besuch|pflichten|plaene)\b|\b(?:ein andermal|ein anderes mal|naechstes mal
      |nicht mein fall|allergi\w*|trau\w* (?:ich )?mir (?:das )?nicht zu|keine moeglichkeit
      |schade,? aber|habe besuch|ausser haus|keinen fuehrerschein)\b
    `,
  ),
  cue(
    'decline',
    8,
    pattern`
      \b(?:habe?|hab) (?:ich )?(?:da |dann |leider |selber |selbst |noch |bis \w+ |am \w+ )*(?:\w*schule|\w*training|\w*probe|\w*dienst
      |\w*schicht|uni|urlaub(?! .{0,20}(?:helf|zeit))|sport|fussball|pruefung|klausur|besprechung|vorlesung|hochzeit)\b(?!.{0,30}\bzeit\b)
      |\bauto ist (?:\w+ )?in der werkstatt\b|\bbin (?:ich )?(?:\w+ ){0,2}?nicht (?:in \w+|da|vor ort|zu haus\w*)\b
      |\b(?:bin|sind|leider|schon|da) (?:ich |wir )?(?:\w+ ){0,4}?(?:verreist|verplant|vergeben|eingespannt|eingeladen|ausgebucht
      |in der schule|beim arzt|selbst weg|auf (?:einem|einer|nem|ner) \w+)[.!]*$
      |\w*allergi\w*|\bangst vor (?:\w+ )?(?:hunden?|katzen?|tieren|spinnen)\b
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?:\w+,? )?(?:das |es )?(?:schaffe?|packe?|kriege?|mache?) ich (?:das |es |da )?(?:leider |zeitlich |wirklich |jetzt |einfach )*nicht (?:auch noch|mehr|hin|unter)\b|\b(?:ist|sind|war) (?:\w+ )?(?:nicht|kein\w*|nix|nichts) (?:so )?(?:meins|mein (?:ding|fall)|fuer mich)\b
      |^(?!.*\b(?:wer|jemand\w*|brauche|suche|koennte|gern\w*|helfe\w*|biete)\b)(?:\w+ ){0,4}?(?:habe?|hab|ist|bin) (?:ich |bei mir |bei uns |da |immer |leider )*(?:schicht|chor|probe|training|dienst|kegeln|sport|schule|urlaub|besuch|arbeit|auf montage|verreist|nachtschicht|turnen|yoga|stammtisch)\b
      |\bnicht (?:der|die) richtige\b|\bbin (?:ich )?(?:da )?(?:krankgeschrieben|zu alt|zu weit weg)\b|^(?:\w+ ){0,2}geht es (?:bei mir |mir |da |leider |zeitlich )*nicht[.!]*$|\bsuch\w* (?:euch|dir|ihnen|sie) (?:lieber |bitte )?(?:jemand|wen|einen) ander\w*
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?:(?:ich|nee|das|leider|sorry|puh|hm|ach|oh),? )*(?:kann|geht|klappt|passt|schaffe?|wird) (?:da |leider |ich |das |es |mir |heute |morgen |grad |gerade )*(?:nicht|nichts),? (?:hab\w*|bin|muss|ist|weil|wegen|da|bei|selber|selbst|klausur|pruefung|termin|arbeit|schule|schicht|dienst|training|urlaub|besuch|krank|\w+)(?: \w+){0,4}[.!]*$
      |\b(?:\w+tag|mittwoch|heute|morgen|uhrzeit|termin|zeit|der tag|wochenende|abend|vormittag|nachmittag) (?:ist|waere?) (?:bei (?:mir|uns) |leider |immer |echt |gerade )*(?:ganz |sehr |eher |echt |total |voll )?(?:schlecht|unguenstig|bloed|doof|schwierig|dicht|voll|unpassend|ungeschickt|zu spaet|zu frueh|unmoeglich)\b
      |\bnicht (?:gut|guenstig|ideal|machbar|drin) (?:bei (?:mir|uns)|fuer (?:mich|uns))\b|^(?:heute|morgen|diesmal|dieses mal|\w+tag|mittwoch|jetzt|da|dann) (?:leider |eher |lieber |wohl )*(?:nein|nee|nicht|net|ned|schlecht)\b(?!.*\b(?:wer|jemand\w*|brauche|suche|sondern)\b)
      |\bda (?:bin|sind) (?:ich|wir) (?:\w+ ){0,2}?(?:selber|selbst|schon|gerade|noch|leider|im|in|auf|bei|beim|verreist|weg|unterwegs|arbeiten)\b|\b(?:bin|sind) (?:ich |wir |mir )?(?:da |dann |an dem tag |leider |gerade |noch )*(?:selber|selbst) (?:unterwegs|weg|krank|verreist|im|beim|eingeladen|dran)\b
      |\b(?:wir|mir) (?:sind|send|san|haben) (?:da |dann |noch |leider )*(?:im urlaub|verreist|weg|unterwegs|besuch|gaeste|eingeladen)\b(?!.*\b(?:such\w*|brauch\w*|wer|jemand\w*|hund|katze|blumen|post)\b)
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?:ich |wir )?(?:kann|habe?|bin|darf|mag|muss|arbeite|fahre) (?:\w+ ){0,2}?leider\b(?!.*\b(?:mehr|absag\w*|zurueck\w*|mein\w*|unser\w*|wer|jemand\w*|mir|uns|brauche|suche|niemand\w*|allein\w*|koennte|hilfe|erst (?:ab|um|am))\b)
      |\b(?:habe?|hab|haben) (?:ich |wir )?(?:an dem tag|da|dann|um die zeit|zu der zeit|an diesem tag|am \w+|genau da|leider|schon) (?:leider |schon |auch )*(?:selber|selbst|schon|auch|bereits) (?:einen?|eine|was|etwas|\w+)\b(?!.*\b(?:wer|jemand\w*|brauche|suche|begleit\w*)\b)
      |^(?:tut mir (?:\w+ )?leid|sorry|schade|bedaure|tut uns leid|verzeihung|ach schade|oh schade)[,.! ]+(?!.*\b(?:wer|jemand\w*|brauch\w*|such\w*|hilfe|doch|absag\w*|frage|verspaet\w*|spaeter|zu spaet|vertippt|falsch\w*|missverst\w*|zurueck\w*|enkel war)\b)(?:ich|wir|mein\w*|da|bin|habe?|muss|das|unser\w*|kann|geht|heute|morgen|an)\b
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?:ich |wir )?(?:muss|bin|habe?|fahre?|arbeite|muessen|sind|haben|hueten?|pflege) (?:ich |wir )?(?:\w+ ){0,2}?(?:an dem tag|um die zeit|zu der zeit|zur selben zeit|zeitgleich|genau da)\b(?!.*\b(?:wer|jemand\w*|brauche|suche|koennte|hilfe)\b)
      |^(?:\w+tags?|mittwochs?|abends|morgens|vormittags|nachmittags|mittags|am wochenende|werktags|unter der woche) (?:nie|nicht|nimmer|leider nie|leider nicht|kann ich nie|kann ich nicht|geht nie|geht nicht|ungern)[.!]*$
      |\b(?:genug|zu viel|viel) (?:selber |selbst )?(?:um die ohren|am hals|zu tun|eigene sorgen|eigenen stress|stress)\b(?!.*\b(?:wer|jemand\w*|brauche|suche)\b)|\bland unter\b|\bvoll ausgelastet\b|\bkeinen kopf (?:dafuer|fuer)\b|\bbin (?:\w+ )?am limit\b
      |\b(?:wir )?haben (?:da |dann |leider )*(?:selbst|selber|schon) (?:besuch|gaeste|was|etwas|einen?|eine|keine)\b
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?!.*\b(?:wer|wen|jemand\w*|brauch\w*|such\w*|hilfe|bitte|koennte|zeit|frei|gern\w*|helf\w*|verfuegbar)\b)(?:(?:\w+tags?|mittwochs?|abends|morgens|vormittags|nachmittags|mittags|nachts|am wochenende) (?:bin|arbeite|muss|gehe|schlafe) ich\b(?! allein)|(?:\w+tags?|mittwochs?|abends|morgens|nachmittags) habe? ich (?:\w*schule|\w*training|\w*probe|\w*dienst|\w*schicht|sport|kurs|chor|uni|immer|selber|selbst|leider|keine)\b
      |(?:ich )?muss (?:\w+ ){0,2}?(?:auf meine?n?|meine?n?|fuer meine?n?) .{3,30}(?:aufpassen|hueten|betreuen|pflegen|abholen|versorgen|fahren)[.! ]*$|(?:ich )?habe? (?:selber|selbst|auch|grad|gerade|leider) (?:\w+ ){0,2}?(?:grippe|corona|covid|fieber|husten|schnupfen|migraene|ruecken|magen\w*|besuch|kinder|handwerker)
      |(?:das |so was |sowas )?kann ich (?:leider )?nicht (?:mehr )?(?:heben|tragen|machen|fahren|schleppen|leisten|laufen|stemmen)[.! ]*$|(?:ich )?fahre? (?:\w+ ){0,2}?(?:nicht|nie|ungern) (?:mehr )?(?:\w+ )?(?:auto|im dunkeln|bei \w+|nachts|so weit|autobahn)|(?:ich )?bin da (?:in|im|auf|bei|beim|mit|schon)\b)
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?:zu der zeit|um die zeit|an dem tag|genau da|zur gleichen zeit|zeitgleich) (?:hole?|bin|muss|habe?|arbeite|fahre?|gehe?|schlafe?|koche?|betreue?|sitze?|kriege?|bekomme?) ich\b|^(?:dann )?(?:lieber|besser|eher) (?:jemand|wen|wer) ander\w*
    `,
  ),
  cue(
    'decline',
    12,
    /^(?:ich |wir |leider |da )*(?:bin|sind) (?:ich |wir )?(?:(?!allein|neu|schon|seit|erst)\w+ ){0,4}?bei (?:mein\w*|unser\w*) (?:tochter|sohn|kindern|eltern|mutter|vater|familie|schwester|bruder|oma|opa|enkeln|freundin|freund)[.! ]*$/,
  ),
]
