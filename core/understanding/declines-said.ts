import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** A no in so many words, in the plain spelling: "nein danke", "geht leider nicht", "fragt lieber jemand anderen". */
export const DECLINES_SAID: readonly Cue[] = [
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
]
