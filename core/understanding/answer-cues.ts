import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** How people agree, decline and take back, in the plain spelling. */
export const ANSWER_CUES: readonly Cue[] = [
  cue(
    'accept',
    8,
    pattern`
      ^(?:(?:ach|oh|na|au|aber|joa|ja|ok|okay|hallo|hi|moin|super|prima|cool|hey)[,.!]* )*(?:ja+|jo+|jep|jap|jup|jawohl|jawoll|joa|jau
      |jou|klar+|logo|ok|okay|oke|okey|okidoki|gern|gerne|sehr gern\w*|einverstanden|abgemacht
      |natuerlich|selbstverstaendlich|sicher|freilich|auf jeden fall|aufjedenfall|unbedingt|geht klar
      |alles klar|geht in ordnung|in ordnung|gebongt|yes|yep|yeah|sure|of course|evet|tak|bassd?|passd?
      |passt(?! (?:mir |leider |es |das )*(?:nicht|net|ned|nich|schlecht|nimmer
      |auf)))\b(?!,? (?:danke|vielen dank|ein andermal|ein anderes mal|naechstes mal))(?! (?:das )?(?:ich )?(?:brauch|such|weiss nicht))
    `,
  ),
  cue(
    'accept',
    7,
    pattern`
      \b(?:nehm|nehme|mach|mache|uebernehm|uebernehme|erledige|schaff|schaffe|kann|krieg) ich(?: (?:gern
      |gerne|doch|natuerlich|auf jeden fall|sehr gern|schon|hin|machen|kommen|einrichten|uebernehmen|da
      |mit|auch|vorbei\w*|es|das|dir|ihnen|morgen|helfen|doch gerne|doch gern))*(?=$|[,.!;?]| (?:um|bin
      |und komme))(?!.*\b(?:braucht|wer)\b)
    `,
  ),
  cue(
    'accept',
    8,
    pattern`
      \b(?:wird (?:erledigt|gemacht)|machen wir (?:so)?$|koennen wir (?:so )?machen
      |laesst sich einrichten|krieg ich hin|kann losgehen|den (?:termin|auftrag|job) nehme? ich
      |ich nehme? (?:es|den termin|den auftrag)|(?:ich )?(?:hab|habe) da zeit|freue mich,? bis
      |kein problem,? (?:ich|mach|kann|bin|bis)|^kein problem$|bin unterwegs|ich bin der richtige
      |schaffe ich|schaff ich)\b(?!.{0,15}\bnicht)
    `,
  ),
  cue(
    'accept',
    16,
    pattern`
      ^(?:da|dabei|natuerlich|klar|sehr gern\w*|selbstverstaendlich) (?:helfe|komme|mache|mach
      |hilf) ich\b(?!.*\bnicht)
    `,
  ),
  cue(
    'accept',
    16,
    pattern`
      ^(?:das |den |es )?(?:mach|mache|nehm|nehme|uebernehme
      |erledige) ich (?:sehr |doch |natuerlich |auch |wirklich )*gern\w*[.!]*$
      |\bnehme? (?:ich )?den (?:termin|auftrag|job)\b
    `,
  ),
  cue('accept', 6, /\b(?:freu\w* mich|freue mich drauf|komme gern\w*|gerne komme ich)\b/),
  cue('accept', 7, /\bwuerde (?:ich )?(?:das|es) (?:gern\w* |schon |auch )*(?:machen|uebernehmen|tun)\b/),
  cue(
    'accept',
    8,
    pattern`
      \b(?:bin|sind|waere|waer|bi
      |ben) (?:ich |gern |gerne |natuerlich |auf jeden fall |da |auch |wir |sehr gern |gern mit )*(?:dabei
      |zur stelle|am start|mit von der partie|dorbi|dobei)\b|\b(?:das|es|termin|uhrzeit|tag|zeit|uhr
      |morgen|freitag|\w+tag|mittwoch|dann|mir) (?:passt|geht|klappt)(?! (?:\w+ ){0,4}?(?:nicht|net|nich
      |leider|kein\w*|schlecht))(?=$|[,.!]| (?:mir|bei mir|gut|super|prima|perfekt|wunderbar|klar|auch
      |sehr|bestens|hervorragend))|\bpasst (?:mir|gut|super|prima|perfekt|wunderbar|bestens
      |scho\w*)\b(?! (?:\w+ )?nicht)
    `,
  ),
  cue(
    'accept',
    7,
    pattern`
      \b(?:ich|i|und) (?:komme?|kumm)(?! (?:\w+ ){0,6}?(?:nicht|net|nich|doch|klar|zurecht|aus|mit dem
      |mit der))(?=$|[,.!]| (?:gern|dann|vorbei|um|gegen|am|morgen|heute|zu|und|auf jeden|natuerlich
      |mit\b|rum))|\b(?:bin|sind) (?:\w+ ){0,4}?(?:um \w+|dann|puenktlich|gegen \w+) (?:uhr )?(?:da|dort
      |vor ort|bei (?:ihnen|dir|ihr|euch))\b|\b(?:sage?|ich sage?) (?:\w+ ){0,3}?zu\b|\bzusage\b
      |\b(?:zaehlen|rechnen) (?:sie )?auf mich|auf mich (?:zaehlen|rechnen)|\bmit mir (?:rechnen
      |planen)\b|\b(?:du kannst|ihr koennt|sie koennen) (?:auf mich|mit mir)|\b(?:da|dann|dat|des|dat
      |das|do|dass) (?:kann|koennte|mach|mache|mok|uebernehme|uebernehm|schaffe?|(?=\w+ ich (?:\w+ )?zeit)(?:habe?|haette)
      |helf|helfe|komme?) (?:ich|i|ick|ik)\b(?!.{0,40}\b(?:nicht|net|ned|nich|kein\w*|nimmer|leider
      |doch nicht|schon was|einen termin|was vor)\b)
    `,
  ),
  cue(
    'accept',
    7,
    pattern`
      \b(?:i ll (?:do it|be there|come|help|take it)|count me in|i m in|works for me|i can (?:do (?:it
      |that|this)|make it|come)|that works|i d love to)\b
    `,
  ),
  cue(
    'decline',
    9,
    pattern`
      ^(?:(?:ach|oh|hm+|ohje|och|aeh+|sorry|leider|also|puh|uff|mist|oje|hmm|tja|du|na|ja|moin|hallo|hi|schade|danke)[,.!]* )*(?:nein|nee+|ne(?=$|[,.!]| (?:du|danke|sorry|leider|ich|das|da|geht|kann|lass|keine|heute|morgen|diesmal|nicht)\b)|noe+|nope|no|naa+
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
      |beim besten willen|an diesem tag|so spontan|kurzfristig|da leider|um \w+|\w+tag|mittwoch|uhr
      |selbst|erst|es leider|vormittags?|nachmittags?|abends) ?)*(?:nicht|net|ned|nich|nimmer|nit)(?=$
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
      |erkaeltet|auf montage|nicht im lande?|auswaerts)\b|\b(?:habe?|hab|haben
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
    'cancel',
    18,
    pattern`
      \b(?:absag\w*|abzusagen|abgesagt|absoagn|stornier\w*|storno|zurueckzieh\w*|zurueckzuziehen
      |zurueckgezogen|zuruecknehm\w*|zurueckgenommen|rueckgaengig|cancel\w*|annullier\w*|widerruf\w*
      |zuruecktret\w*)\b|\b(?:sage?|sagen|sag)\b[^,.]{0,40}\bab\b|\b(?:ziehe?|ziehen|nehme?|nehmen
      |trete)\b[^,.]{0,45}\bzurueck\b
    `,
  ),
  cue(
    'cancel',
    16,
    pattern`
      \b(?:angebot|gesuch|anfrage|inserat|anzeige|termin|auftrag)\b.{0,20}\b(?:gilt|besteht|stimmt
      |ist)? ?(?:nicht mehr|hinfaellig|ungueltig|weg|vom tisch|abgesagt)\b|\b(?:was
      |etwas) dazwischen ?gekommen\b|\bdazwischengekommen\b|\bplan\w* (?:hat|haben) sich geaendert\b
      |\bdoch keine (?:zeit|hilfe|lust)\b|\bnicht (?:mehr|laenger) (?:weiter)?suchen\b
      |\bnicht mehr kommen\b(?! (?:hoch|raus))|\b(?:komme?|kann) (?:leider )?(?:nun )?doch nicht\b
      |\bhat sich (?:\w+ )?geklaert\b|\blassen sie es gut sein\b|\babgesagt werden\b
    `,
  ),
  cue('cancel', 16, /\b(?:zusage|zugesagt|versprochen\w*)\b.{0,25}\bnicht\b/),
  cue(
    'cancel',
    16,
    pattern`
      \b(?:hat|haette|haben|ist)(?: \w+){0,4}? (?:erledigt|hinfaellig|ueberfluessig|ins wasser gefallen
      |abgeblasen)\b|^(?:schon |bereits |alles )?erledigt\b|\bsich(?: \w+){0,2}? erledigt\b
    `,
  ),
  cue(
    'cancel',
    16,
    pattern`
      \b(?:brauche?n?|brauch|braucht|benoetige?n?|suche?n?)\b(?: (?!weil|da|denn
      |jemand)\w+){0,5}? (?:nicht mehr|niemand\w* mehr|keinen? mehr|keine hilfe mehr|nimmer
      |doch niemand\w*|doch nicht|doch keine?n?|nichts mehr)\b|\b(?:brauche?n?|brauch|braucht
      |benoetige?n?|suche?n?)\b(?: (?!weil|da|denn|jemand)\w+){0,3}? keine?n?(?: \w+){1,2} mehr\b
      |\bkeine?n?(?: \w+){1,2} mehr (?:noetig|gebraucht|brauch|benoetig|erforderlich)
      |\bnicht mehr (?:noetig|notwendig|erforderlich|gebraucht|benoetigt|aktuell|zu suchen|zu kommen
      |suchen)\b|\b(?:braucht|brauchen) (?:sie )?(?:niemand|keiner|nicht|nimmer)\b[^,.]{0,15}\b(?:kommen
      |suchen)\b
    `,
  ),
  cue(
    'cancel',
    16,
    pattern`
      \b(?:kann|koennen|schaffe?|komme?n?|geht|moechte|will|wollen|klappt|helfe
      |faehrt)\b(?: \w+){0,6}? doch (?:nicht|net|nich|keine?n?)\b|\bdoch nicht(?=$|[,.!]| (?:mehr|noetig
      |kommen|helfen|gebraucht))|\b(?:ich|wir) (?:kann|koennen|komme) (?:nun
      |jetzt) (?:leider )?(?:doch )?nicht\b
    `,
  ),
  cue(
    'cancel',
    16,
    pattern`
      \b(?:faellt|fallen|faellt) (?:\w+ ){0,4}?aus\b|\b(?:muss|muessen|wird
      |soll) (?:\w+ ){0,5}?(?:ausfallen|entfallen|gestrichen)\b|\bentfaellt\b|\bvergiss (?:es|das
      |meine)\b|\bvergessen sie (?:es|das|meine)\b|\b(?:kommando|nehmt|nehmen sie|nimm|streich\w*
      |loesch\w*|entfern\w*|schliess\w*|beend\w*|mach\w*)\b[^,.?]{0,40}\b(?:zurueck|anfrage|gesuch
      |angebot|anzeige|inserat|eintrag|termin|auftrag|hilfegesuch|wunsch)\b|\b(?:anfrage|gesuch|angebot
      |anzeige|inserat|eintrag|auftrag|termin|hilfegesuch|bitte um hilfe)\b[^,.?]{0,30}\b(?:loesch\w*
      |entfern\w*|streich\w*|raus\w*|schliess\w*|beend\w*|weg\b|ruecknahme)
    `,
  ),
  cue(
    'cancel',
    16,
    pattern`
      ^(?!.*\b(?:habt ihr|haben sie|hast du|wurde) ).*\b(?:schon|bereits|inzwischen|mittlerweile|jetzt
      |nun|selbst|selber|anderweitig)\b(?: \w+){0,4}? (?:jemand\w*|hilfe|wen|eine\w*|ersatz
      |geholfen)?\b ?(?:gefunden|organisiert|besorgt|erledigt|geregelt|geholfen)\b(?!\?)|\b(?:habe?
      |haben wir) (?:\w+ ){0,3}?jemand\w* gefunden\b|\b(?:macht|erledigt|uebernimmt|faehrt|hilft
      |kuemmert)\b[^,.]{0,25}\b(?:das|es|mich|mir|sich) (?:jetzt|nun|schon|doch|selbst|darum)\b
      |\bno longer need\b|\b(?:don t|do not) need\b.{0,30}\b(?:any ?more|any longer)\b|\b(?:found
      |have) someone (?:already|else)\b|\bcall(?:ed)? (?:it )?off\b
    `,
  ),
  cue(
    'accept',
    8,
    pattern`
    ^(?:ich )?bin bereit\b|^(?:ich )?(?:uebernehm|uebernehme|mach|mache|erledige) (?:das|es
    |den termin)(?: gern\w*)?[.!]*$
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
    'accept',
    16,
    pattern`
      ^(?:nehme? ich|ich nehme?) (?:\w+ )?an[.!]*$|^(?:das |es )?(?:kann|koennte) ich (?:\w+ )?(?:machen|uebernehmen|einrichten|erledigen)[.!]*$|\bnicht nein\b
      |^(?:wunderbar|perfekt|top|super|prima|bestens|klasse|gut|toll|alles klar|fein)[,.!]+ (?:ich|dann|mach|eingetragen
      |bin|bis|den|da|wir)\b|^(?:laeuft|yo|dabei|selbstredend|(?:ist )?gebongt|deal|roger|eingetragen)[.!]*$
      |\b(?:das )?laesst sich (?:machen|einrichten)\b|\b(?:erklaere|erklaer) mich bereit\b
      |\b(?:koennen|kannst|koennt|duerfen|darfst) (?:sie |du |ihr )?mich (?:\w+ )?(?:einplanen|eintragen|vormerken|aufschreiben)
      |\b(?:trag\w*|merk\w*|plan\w*|schreib\w*) (?:sie )?mich (?:\w+ ){0,3}?(?:ein|vor|auf)\b|^fuer (?:frau|herrn|sie|dich|euch)\b.{0,25}\bimmer[.!]*$
      |^(?:da|das|den|die|es) (?:helfe?|komme?|mache?|bin|uebernehme?|erledige?|fahre?) ich (?:\w+ )?(?:doch |sehr |auch |ja )*(?:gern\w*|dabei)\b
      |^(?:das )?mache? ich (?:doch )?(?:glatt|sofort|natuerlich|klar)\b
    `,
  ),
  cue(
    'accept',
    8,
    pattern`
      \b(?:uhr|\w+tag|mittwoch|morgen|termin|zeit|halb \w+) ist (?:mir |bei mir |fuer mich )?(?:gut|ok|okay|super|prima|perfekt|recht
      |in ordnung)[.!]*$|\bkuemmer\w* mich (?:drum|darum)\b|^(?:ja,? )?ich bin frei\b|\bich bin (?:dann |da |um \w+ )*da[.!]*$
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      \bwird (?:das |es )?(?:leider |wohl |bei mir )*nichts[.!]*$
      |\b(?:das|es|da|termin|\w+tag|mittwoch|morgen|heute|uhrzeit|wochenende|uhr|zeit) (?:geht|passt|klappt) (?:es )?(?:bei
      |mir|da|leider|gar|so|ueberhaupt|echt|zeitlich|uns| )*(?:nicht|schlecht)[.!]*$
      |\bwuerde (?:ja |schon |so |wirklich |sehr )*gern\w*,? aber\b
      |\b(?:ein andermal|ein anderes mal|(?:beim )?naechste[ns] mal|nur dieses mal nicht)\b
    `,
  ),
  cue(
    'decline',
    8,
    pattern`
      \b(?:habe?|hab) (?:ich )?(?:da |dann |leider |selber |selbst |noch |bis \w+ |am \w+ )*(?:\w*schule|\w*training|\w*probe|\w*dienst
      |\w*schicht|uni|urlaub|sport|fussball|pruefung|klausur|besprechung|vorlesung|hochzeit)\b(?!.{0,30}\bzeit\b)
      |\bauto ist (?:\w+ )?in der werkstatt\b|\bbin (?:ich )?(?:\w+ ){0,2}?nicht (?:in \w+|da|vor ort|zu haus\w*)\b
      |\b(?:bin|sind|leider|schon|da) (?:ich |wir )?(?:\w+ ){0,4}?(?:verreist|verplant|vergeben|eingespannt|eingeladen|ausgebucht
      |in der schule|beim arzt|selbst weg|auf (?:einem|einer|nem|ner) \w+)[.!]*$
      |\w*allergi\w*|\bangst vor (?:\w+ )?(?:hunden?|katzen?|tieren|spinnen)\b
    `,
  ),
  cue(
    'cancel',
    18,
    pattern`
      \b(?:wir haben|ich habe?|hat sich|habe?)\b(?: \w+){0,4}? (?:jemand\w*|wen|einen \w+|eine \w+|ersatz)\b(?: \w+){0,2}? gefunden\b
      |\bzugesagt\b.{0,40}\b(?:krank|kann|muss|leider|doch|verhindert|nicht)\b
      |\b(?:hat|haben)\b.{0,40}\bschon (?:gemacht|erledigt|repariert|geholt|gebracht|eingekauft|getan|weggebracht|abgeholt)\b
      |\bannul+ier\w*|\babblas\w*|\bbiete .{0,25}\bnicht mehr\b|\bmoechte (?:\w+ )?keine? \w+ mehr\b
      |\b(?:also|darum|deshalb|daher|dann|deswegen) brauche (?:ich|wir) (?:niemand\w*|keine?n?|nichts)\b
      |\b(?:kriege?|schaffe?|mache?|bekomme?) (?:ich )?(?:\w+ ){0,3}?doch (?:\w+ )?(?:allein\w*|selbst|selber)\b
      |^(?:ich )?(?:habe?|hab|haben wir) (?:schon|jetzt|inzwischen|bereits) (?:wen|jemand\w*|eine?n?)\b(?!.{0,20}\bgefragt)
      |\b(?:nehm\w*|nimm|streich\w*) mich (?:\w+ ){0,4}?raus\b
    `,
  ),
  cue(
    'decline',
    16,
    /\b(?:also|daher|deshalb|drum|von daher) (?:leider )?(?:nein|nicht|nee)[.!]*$|, nein[.!]*$/,
  ),
  cue(
    'cancel',
    18,
    /\b(?:jetzt|schon|nun|doch|selbst)\b.*\b(?:danke trotzdem|trotzdem danke|trotzdem vielen dank)\b/,
  ),
  cue(
    'accept',
    16,
    /^(?:yes|sure|of course|gladly|yep|ok|okay|great)[,.!]+ (?:i|happy|glad|no problem|that|count|see you|will)\b|\bcount me in\b/,
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
    'cancel',
    18,
    pattern`
      \b(?:don t|do not|no longer) need\b.{0,40}\b(?:any ?more|any longer|anyone|help)\b|\bclose my (?:request|offer)\b
      |\b(?:withdraw|take back|call off|remove) my\b|\bhas been (?:cancelled|sorted|settled)\b|\balready (?:found|sorted)\b
    `,
  ),
  cue(
    'accept',
    16,
    /^(?:das|es|der termin|die uhrzeit|die zeit|\w+tag|mittwoch|morgen|heute) (?:passt|klappt|geht)(?! (?:um|los|nur|darum)\b)(?! (?:\w+ ){0,4}?(?:nicht|schlecht|leider|kein\w*|nur|erst))\b/,
  ),
]
