import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** How people decline, in the plain spelling. */
export const DECLINE_CUES: readonly Cue[] = [
  cue(
    'decline',
    9,
    pattern`
      ^(?:(?:ach|oh|hm+|ohje|och|aeh+|sorry|leider|also|puh|uff|mist|oje|tja|du|na|ja|moin|hallo|hi|schade|danke)[,.!]* )*(?:nein|nee+|ne(?=$|[,.!]| (?:du|danke|sorry|leider|ich|das|da|geht|kann|lass|keine|heute|morgen|diesmal|nicht)\b)|noe+|nope|no|naa+
      |na leider|nein danke|leider nein|leider nicht|lieber nicht|diesmal nicht|dieses mal nicht
      |heute nicht|nicht moeglich|bedaure|nicht diesmal|hayir|keine chance|auf keinen fall|geht nicht
      |klappt nicht|unmoeglich|morgen nicht|jetzt nicht|ungern)\b(?!.{0,30}\b(?:ich (?:brauche|suche
      |biete|meine)|doch)\b)
    `,
  ),
  cue(
    'decline',
    8,
    pattern`
      \b(?:muss|muess|mus)(?: \w+){0,4}? (?:passen|verzichten|ablehnen|nein sagen)\b
      |\b(?:da |diesmal |leider |ich |hier |muss ich )+(?:passe|lehne ab|verzichte)\b|\bohne mich\b
      |\bkein interesse\b|\bnix? fuer mich\b|\bnichts fuer mich\b|\bnicht mein ding\b
      |\bbin (?:ich )?raus\b|\blass(?:t|en sie)? mal\b|\blieber nicht\b|\b(?:diesmal|dieses mal|heute
      |morgen|jetzt|leider|gerade|momentan|zur zeit|im moment) (?:leider )?(?:nicht|net|nich
      |schlecht)(?=$|[,.!])|\bfrag(?:t|en sie)? (?:\w+ ){0,2}?(?:jemand anders|jemand anderen|wen anders
      |andere|anderen|wieder)
    `,
  ),
  cue(
    'decline',
    8,
    pattern`
      \b(?:kann|koennen|schaff|schaffe|schaffen|pack|packe) (?:(?:ich|wir|i|ick|es|das|da|leider|dann
      |diesmal|zeitlich|am \w+|an dem tag|um die zeit|morgen|heute|gerade|halt|einfach
      |beim besten willen|an diesem tag|so spontan|kurzfristig|um \w+|\w+tag|mittwoch|uhr
      |selbst|erst|vormittags?|nachmittags?|abends)\b ?)*(?:nicht|net|ned|nich|nimmer|nit)(?=$
      |[,.!;]| (?:kommen|helfen|machen|mehr kommen|dabei|da sein|weg|so|einrichten|schaffen|uebernehmen
      |zusagen|an dem|am \w+|leider))
    `,
  ),
  cue(
    'decline',
    8,
    pattern`
      \b(?:keine|kaum|wenig|null|nicht (?:genug|die|genuegend)|leider keine|gar keine|koa|ka) (?:zeit
      |lust|kapazitaet\w*|luft|moeglichkeit)\b|(?<!\bmir )\b(?:klappt|passt|geht(?! (?:es )?mir\b| es (?:ihm|ihr|meine\w*))|schaff|schaffe|haut|ist
      |waere)\b(?: \w+){0,5}? (?:nicht|net|ned|nich|nimmer|schlecht)(?=$|[,.!;]| (?:moeglich|drin|hin
      |so gut|gut|bei mir|mehr))|\bnicht moeglich\b|\bzu (?:weit|frueh|spaet|kurzfristig|schwer
      |anstrengend|viel|spontan|heikel)\b
    `,
  ),
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
      \b(?:sorry,? (?:but )?i can t|i can t (?:make it|help|come|do it|do that)|i m (?:busy|away)
      |not this time|no thanks|no thank you|unfortunately not|i can t$|i don t have time)
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
      \b(?:geht|passt|klappt) es (?:bei mir|mir|da|leider|zeitlich|mit)* ?(?:nicht|net|nich|schlecht)\b
    `,
  ),
  cue(
    'decline',
    8,
    pattern`
    ^(?:ich )?kann (?:leider |grad |gerade |grade |da |jetzt |momentan |heute |morgen )*nicht(?: kommen
    | helfen)?[.!]*$
  `,
  ),
  cue(
    'decline',
    16,
    pattern`
      \bwird (?:das |es )?(?:leider |wohl |bei mir )*nichts[.!]*$
      |\b(?:das|es|da|termin|\w+tag|mittwoch|morgen|heute|uhrzeit|wochenende|uhr|zeit) (?:geht|passt|klappt) (?:es )?(?:bei
      |mir|da|leider|gar|so|ueberhaupt|echt|zeitlich|uns| )*(?:nicht|schlecht)[.!]*$
      |\bwuerde (?:ja,? |schon |so |wirklich |sehr )+aber\b|\bwuerde (?:ja |schon |so |wirklich |sehr )*gern\w*,? aber\b
      |\b(?:ein andermal|ein anderes mal|(?:beim )?naechste[ns] mal|nur dieses mal nicht)\b
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
      [,.] (?:also |daher |leider |deshalb )?(?:nein|nee|noe|ne)[.!]*$|\b(?:nicht|kein\w*|nie|ungern)\b.{0,50}[,.] (?:tut mir (?:echt |wirklich |sehr )?leid|sorry|leider|bedaure|schade|entschuldigung|verzeihung)[.!]*$
      |^(?:leider |hab\w* |ich |grad |gerade |da |sorry,? )*keine (?:zeit|lust|chance|kapazitaet\w*|luft)\b(?! ?(?:zum|zur|fuer|zu|die|den|das|mehr|\?|und))(?!.*\b(?:wer|jemand\w*|suche|brauche)\b)
      |\b(?:bin|muss|habe?|fahre?|feiere?|arbeite?) (?:ich|wir)\b[^.?]*[,.] (?:tut mir (?:echt |wirklich |sehr )?leid|sorry|leider|bedaure|schade)[.!]*$
      |^(?:(?:vielen |lieben |herzlichen )?dank\w*|lieb|nett|schoene|tolle)\b.{0,40}\baber\b(?!.*\b(?:brauche|suche|jemand|wer|erledigt|geklaert|abgesagt|gefunden|doch)\b)
      |^(?:ach |oh |och )?(?:wie )?schade,? da\b(?!.*\b(?:brauche|suche|jemand|wer)\b)
      |^leider (?:bin|habe?|muss|fahre?|fliege?|arbeite?|liege?|feiere?|bekomme?|kriege?) (?:ich|wir)\b(?!.*\b(?:wer|jemand\w*|suche|brauche|hilfe|bitte|koennte)\b)
    `,
  ),
  cue(
    'decline',
    16,
    /\b(?:also|daher|deshalb|drum|von daher) (?:leider )?(?:nein|nicht|nee)[.!]*$|, nein[.!]*$/,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?:no|nope|sorry|unfortunately)[,.!]+ (?:sorry|i m|i can|i have|i ve|not|that)\b(?!.{0,20}\bneed\b)|\bnot this time\b
      |\bi (?:can t|cannot|won t) (?:make|do|come|help)\b|\bthat (?:doesn t|does not) (?:work|suit)\b|\bi m (?:away|busy|on holiday|ill|sick)\b
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
    14,
    pattern`
      \bbei (?:dem|so einem|diesem) (?:\w+)?wetter (?:\w+ )?nicht\b|^(?!.*\b(?:brauche|suche|wer|jemand\w*)\b)[^.!?]{8,70}, leider(?: nicht)?[.!]*$|^(?:ich habe?|wir haben) (?:selber|selbst|schon) (?:\w+ ){1,3}zu (?:\w*en)[.!]*$
    `,
  ),
  cue(
    'decline',
    12,
    pattern`
      \b(?:kein\w*|null|nicht so|ueberhaupt keine) (?:bock|lust|interesse|meinung|nerv\w*)\b|\b(?:bock|lust|zeit) (?:haett\w*|habe?|hab) ich (?:ja|schon|zwar),? aber\b|\b(?:sagt|sagen) mir (?:\w+ )?nicht zu\b|\b(?:traue?|trau) (?:ich )?mir (?:das |es |so was |sowas )?(?:leider |lieber )?nicht (?:mehr |so recht )?zu\b
      |\b(?:muesst|muessen|sollten?|koennt|fragt|fragen|nehmt|sucht) (?:ihr |sie |euch |sich |dann |lieber |bitte |da )*(?:wen|jemand\w*|einen|eine) ander\w*\b|\b(?:mir|uns) (?:leider )?nicht (?:moeglich|recht|passend)\b|\bda (?:bin|habe?|hab|muss) ich (?:schon |leider |bei |auf |in |im |beim |selber |selbst )+\w+
      |^(?:ich )?darf (?:leider |das |da )*nicht\b|\bnicht (?:in der lage|in meiner macht)\b|\bohne mich\b|\b(?:anderweitig|bereits|schon) (?:verpflichtet|verplant|vergeben|gebunden|verabredet|eingeteilt)\b|\bwird (?:das |es )?(?:bei mir |leider |da |wohl )*(?:nichts|nix)(?: bei (?:mir|uns))?[.!]*$
    `,
  ),
  cue(
    'decline',
    9,
    /^(?:ach |oh |och |leider |sorry,? |tut mir leid,? )?(?:nein|nee|ne|noe|noi|naa|neee+|nope)\b[,.! ]+(?!.*\b(?:brauche|suche|wer|jemand|biete|sondern|doch|moechte|wuerde)\b)/,
  ),
  cue(
    'decline',
    8,
    /^(?:sorry|tut mir leid|leider|schade|bedaure|danke fuer die anfrage|danke,? aber|vielen dank,? aber|lieb gemeint)\b.*\b(?:nicht|kein\w*|aber|zu (?:weit|spaet|frueh|viel))\b(?!.*\b(?:jemand|wer|brauche|suche)\b)/,
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
      \bkann (?:sie|ihnen|euch|dich|dir|ihm|ihr) (?:da |also |leider |deshalb |daher |diesmal |dann |bei \w+ |damit )*(?:nicht|nimmer)(?: \w+){0,2}?(?=$|[.!,])|\b(?:muss|muesste|soll|sollte|kann|darf|moege|koennte) (?:dann |leider |diesmal |da |halt |wohl |lieber )*(?:jemand|wer|einer) ander\w*|\b(?:dies\w* mal|diesmal) (?:muss|ohne|leider|bin ich nicht|nicht)\b
      |\b(?:also|daher|deshalb|dann|da|jetzt|ich|ist) (?:wohl |leider )?eher (?:nicht|nein|weniger|schlecht|schwierig|unguenstig)\b|\b(?:da|dafuer) bin ich (?:leider )?(?:der|die) falsche\b|\bbin (?:ich )?(?:leider )?(?:der|die) falsche\b|\b(?:an der falschen adresse|nicht mein gebiet|zwei linke haende|keinen schimmer davon|nicht mein metier)\b
      |^(?:leider )?(?:abgelehnt|ablehnen|abgesagt|abgewinkt|gestrichen|passe|keine chance|keine zeit|unmoeglich|nix da|geht gar nicht|no way|nada|vergiss es|kannst vergessen|verzichte|verhindert|ausgebucht|belegt|zu weit|zu spaet|zu frueh|zu kurzfristig)[.!]*$
      |^(?:ich )?darf (?:\w+ ){0,6}?nicht (?:raus|mit|weg|allein\w*|ohne|so lang\w*|arbeiten|fahren|heben|schwer\w*)\b(?!.*\b(?:wer|jemand\w*|brauche|suche|koennte|bitte)\b)|\b(?:eltern|mama|papa|mutter|vater|arzt|chef|frau|mann) (?:\w+ )?(?:erlauben?|erlaubt|verbieten?|verbietet|will nicht|laesst mich nicht|lassen mich nicht|hat (?:es )?(?:mir )?verboten)\b
      |\b(?:wuerde|haette|moechte) (?:ja |schon |echt |wirklich |sehr )+gern\w*,? (?:aber|nur|bloss|doch)\b
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?:\w+ ){1,3}(?:trage?|nehme?|mache?|fahre?|putze?|hole?|schleppe?|betreue?|huete?|gehe?|kann|uebernehme?) ich (?:\w+ )?(?:kein\w*|nicht|nie|grundsaetzlich nicht|ungern)\b(?!.*\b(?:wer|jemand\w*|brauche|suche|mehr)\b)|(?:, |und |also |da |dann )kann (?:ich |leider |da |dann )*nicht[.!]*$
      |\b(?:jemande?n?|wen|eine?n?) ander\w* (?:fragen|nehmen|suchen|bitten|finden|beauftragen)\b(?!.*\?)|\b(?:fragt?|fragen sie|nehmt|nehmen sie|sucht|suchen sie) (?:\w+ )?(?:jemande?n?|wen|eine?n?) ander\w*
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
