import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** How people take back, in the plain spelling. */
export const CANCEL_CUES: readonly Cue[] = [
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
    26,
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
      (?<!\b(?:oma|opa|mutter|vater|mama|papa|heizung|strom|\w*sitter\w*|tagesmutter|kita|schule|bus|zug|netz|licht|internet|telefon|auto|wagen|hilfe|mann|frau|sie|er) )\b(?:faellt|fallen) (?:(?!dauernd|staendig|immer|oft|manchmal|mir|uns)\w+ ){0,4}?aus\b|\b(?:muss|muessen|wird
      |soll) (?:\w+ ){0,5}?(?:ausfallen|entfallen)\b|\bentfaellt\b|\b(?:ein|war (?:ein|nur ein)) (?:versehen|irrtum|missverstaendnis)\b|\bvergiss (?:es|das
      |meine)\b|\bvergessen sie (?:es|das|meine)\b|\b(?:kommando|nehmt|nehmen sie|nimm|streich\w*
      |loesch\w*|entfern\w*|schliess\w*|beend\w*)\b[^,.?]{0,40}\b(?:zurueck|anfrage|gesuch
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
    'cancel',
    18,
    /\b(?:jetzt|schon|nun|doch|selbst)\b.*\b(?:danke trotzdem|trotzdem danke|trotzdem vielen dank)\b/,
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
    'cancel',
    18,
    pattern`
      \b(?:hat|haette|haben) (?:sich|es sich) (?:\w+ )?(?:eruebrigt|zerschlagen|geklaert|in luft aufgeloest)\b|\b(?:fahre?|komme|helfe|gehe|kann|brauche?|mache|nehme|schaffe) (?:ich )?(?:\w+ ){0,2}?doch (?:nicht|keine?n?)\b
      |\bblas(?:en|t) (?:\w+ ){0,3}?ab\b|\bstreich\w* (?:sie |bitte )?(?:mich|uns|das|den|die)\b|\bnicht mehr noetig\b|\bbrauche?n? (?:ich |wir )?doch (?:kein\w*|niemand\w*|nicht)\b|\bmuss(?:te)? (?:leider )?(?:\w+ )?absagen\b|\bbitte (?:wieder )?(?:austragen|rausnehmen)\b
    `,
  ),
  cue(
    'cancel',
    18,
    /\bsagt (?:bitte )?[^,.]{2,40}\bab\b|\bniemand\w* mehr (?:schicken|kommen|suchen|vorbei\w*)\b|^(?:wir sind|ich bin) (?:jetzt |schon |bereits )?versorgt\b/,
  ),
  cue(
    'cancel',
    18,
    pattern`
      \bdoch (?:leider |jetzt |nun |lieber )*(?:kein\w*|nicht|nich|net|niemand\w*|keiner)\b(?: \w+){0,3}?(?=$|[,.!;]| (?:um|am|mehr|noetig|bedarf|zeit|kommen|fahren|helfen|mit|gegen|bis|wegen))
      |\b(?:kein\w*|niemand\w*|nicht|nimmer)(?: \w+){0,3}? mehr (?:anbieten|bedarf|noetig|vorbei\w*|zu helfen|geholfen werden|besorgt werden|gemacht werden)\b|\bkein\w* bedarf(?: mehr)?\b|\b(?:falscher alarm|fehlalarm|kommando zurueck)\b
      |\b(?:brauchen|braucht|muss|muessen|soll) (?:\w+ )?(?:keiner|niemand|nicht|nimmer) (?:mehr )?(?:kommen|mehr|helfen|fahren)\b|\bbrauche?n? (?:wir|ich) (?:\w+ )?nicht\b.{0,40}\b(?:danke|trotzdem|bleiben|selbst)\b
      |\bhab(?:en?)? (?:ich |wir |er |sie )?(?:das |es |die \w+ |den \w+ )?(?:\w+ )?(?:schon |selbst |selber |jetzt )(?:\w+ )?(?:hinbekommen|hingekriegt|geschafft|gemacht|besorgt|gekauft|erledigt|repariert|aufgebaut|gefunden|geregelt)\b
    `,
  ),
  cue(
    'cancel',
    18,
    pattern`
      ^(?!.*\b(?:brauche|suche|wer|jemand)\b).*\b(?:wollte|hatte|sollte|habe) (?:\w+ ){0,8}?(?:zugesagt|helfen|kommen|fahren|machen|uebernehmen|angemeldet|eingetragen|versprochen|ausgemacht|vereinbart)\b.*\b(?:leider|nicht|krank|verknackst|gebrochen|verletzt|doch|verhindert|muss)\b
      |\b(?:springt|spring) (?:\w+ )?ein\b(?!.*\b(?:wer|jemand)\b)|\b(?:wird|werden) (?:leider |wohl |doch |jetzt )*(?:nichts|nix) (?:mit|am|aus|heute|morgen)\b|\b(?:faellt|fallen) (?:leider |morgen |heute |am \w+ )*(?:ins wasser|flach|aus)[.,!]*(?=$| (?:fahrer|wir brauchen|danke|brauche))
    `,
  ),
  cue(
    'cancel',
    18,
    pattern`
      \b(?:geht|laeuft|funktioniert|druckt|heizt|brennt) (?:jetzt |inzwischen |seit \w+ )*wieder(?:,? (?:vielen )?danke?\w*)?[.!]*$|\b(?:keiner|niemand) (?:muss|braucht|soll) (?:\w+ ){0,2}?(?:mehr|extra|kommen|losfahren|suchen)\b|^(?!.*\b(?:wer|jemand\w*|brauche|suche|wenn|bis|sobald|falls)\b).*\b(?:ist|sind|laeuft|geht) (?:\w+ )?wieder (?:da|aufgetaucht|zurueck|gefunden|zuhause|daheim|gesund|fit|heil|ganz|an|auf den beinen)\b
    `,
  ),
  cue(
    'cancel',
    18,
    /\b(?:abbestell\w*|abbestellt|faellt (?:\w+ )?flach|wieder (?:ausgeladen|abgesagt|storniert)|nehmen (?:jetzt |nun )?doch|hat sich (?:\w+ )?in wohlgefallen)\b/,
  ),
  cue(
    'cancel',
    18,
    /\b(?:angebot|anfrage|gesuch|anzeige|inserat|eintrag)\b.{0,25}\b(?:beenden|zurueck\w*|streichen|rausnehmen|loeschen|aufgeben|einstellen)[.! ]*$/,
  ),
  cue(
    'cancel',
    18,
    pattern`
      \b(?:ist|wird|wurde|haben wir|habe ich) (?:auf \w+ |leider |jetzt |nun )*(?:verschoben|vertagt|aufgeschoben|abgeblasen|geplatzt|gecancelt|passe|hinfaellig)\b(?!.*\b(?:wer|jemand\w*|brauche|suche)\b)|\b(?:muesst|muessen|muss|braucht|brauchen|brauchst|musst) (?:\w+ ){0,5}?(?:nicht|nimmer|net|keiner|niemand)(?: mehr)? (?:zu )?(?:kommen|anruecken|anreisen|losfahren|vorbei\w*|helfen|suchen|fahren|extra|her|her\w+|weiter\w*)\b
      |\b(?:krank|fieber|grippe|corona|migraene|hexenschuss|magen-?darm|erkaeltet|im krankenhaus|verletzt)\b.{0,30}\b(?:kann|komme?|schaffe?|koennen) (?:ich |wir |morgen |heute |leider |am \w+ )*nicht (?:kommen|helfen|fahren|einkaufen|mit|da sein|vorbei\w*)\b(?!.*\b(?:wer|jemand\w*|brauche|suche)\b)
    `,
  ),
  cue(
    'cancel',
    20,
    pattern`
      \b(?:angebot|gesuch|anfrage|inserat|anzeige|termin|auftrag|zusage|bitte|eintrag|aushang|aufruf)\b[^.!?]{0,60}\b(?:gilt|besteht|steht|stimmt|ist) (?:\w+ ){0,2}?(?:nicht mehr|nimmer|hinfaellig|ueberholt|erledigt|nichtig|ungueltig|geplatzt)\b|\bkommando zurueck\b
      |\b(?:wird|gibt|ist) (?:da |das |es |leider |also |jetzt )*(?:nichts|nix) (?:draus|daraus|mit mir|mit uns)\b|\b(?:vergiss|vergisst|vergesst|vergessen sie|ignorier\w*|streich\w*|loesch\w*) (?:sie |bitte |einfach |alles |das |den |die |ruhig )*,? ?(?:was|mein\w*|wieder|mit|letzte\w*|vorige\w*|von eben|nachricht)\b
      |\b(?:moechte|will|mag|kann) (?:\w+ )?(?:nicht mehr|nicht laenger|keine?n?) (?:\w+ ){0,3}?(?:gefuehrt|gelistet|helferin?|auf der liste|eingetragen|angeschrieben|gefragt)\b|\bdoch raus\b|\bbin (?:\w+ ){0,3}?doch (?:raus|weg|nicht|verhindert|krank|verreist)\b
      |\b(?:umzug|termin|fest|feier|kurs|training|arzttermin|besuch|ausflug|treffen|fahrt|reise|urlaub|op|operation|hochzeit|party|probe|konzert|untersuchung|einzug|lieferung)\b(?: ist| wurde| wird| sind| hat sich)? (?:leider |jetzt |nun |kurzfristig |auf \w+ |ganz |uns )*(?:geplatzt|ausgefallen|gestrichen|abgeblasen|verlegt|verschoben|vertagt|faellt aus|faellt flach|entfaellt|hinfaellig|zerschlagen)\b(?!.*\b(?:wer|jemand\w*|suche|brauche jetzt)\b)
      |\b(?:also|daher|deshalb|darum|drum|somit|damit|nun|jetzt) (?:brauche?n?|muess\w*|muss) (?:wir|ich|ihr|sie|keiner|niemand) (?:\w+ ){0,4}?(?:nicht|nimmer|kein\w*|niemand\w*)\b(?!.*\b(?:sondern|ohne)\b)
    `,
  ),
  cue(
    'cancel',
    20,
    pattern`
      \b(?:das|den|die|meine?n?|alles)\b[^.?!]{2,40}\b(?:koennt ihr|koennen sie|kannst du|duerft ihr|bitte) (?:wieder |jetzt |ruhig )?(?:streichen|loeschen|vergessen|rausnehmen|absagen|canceln|austragen|zurueckziehen)\b
      |\bzugesagt\b.*\b(?:aber|leider|fieber|krank|liege|geht nicht|muss)\b
      |\b(?:kann|koennen) (?:ab \w+ |leider |jetzt |kuenftig |in zukunft )*(?:ich )?(?:\w+ ){0,4}?nicht mehr (?:helfen|anbieten|uebernehmen|einspringen|fahren fuer)\b(?!.*\b(?:wer|jemand\w*|brauche|suche)\b)
    `,
  ),
  cue(
    'cancel',
    36,
    /\b(?:stehe?|bin) (?:ich )?.{0,25}\bnicht (?:mehr|laenger) (?:zur verfuegung|dabei|verfuegbar|bereit|im einsatz)\b/,
  ),
  cue(
    'cancel',
    36,
    pattern`
      ^(?!.*\b(?:wer|jemand\w*|brauche|suche|hilfe|bitte um|koennte)\b).*\b(?:(?:muss|muessen) (?:nun |jetzt |morgen |heute |leider )*doch (?:arbeiten|weg|zum|zur|ins|nach|in die|dienst)\b.*\b(?:nicht|kein\w*)\b
      |(?:krank|fieber|grippe|corona|erbricht|verstaucht|gebrochen|verletzt|verknackst|umgeknickt|hexenschuss|migraene|notaufnahme|panne|springt nicht an|im stau)\b.*\b(?:kann|wird|schaffe?|komme)\b.*\b(?:nichts|nix|nicht)(?: kommen| helfen| fahren| da sein| mit| werden)?[.! ]*$
      |(?:kann|schaffe?|koennen|komme) (?:ich |wir )?(?:heute |morgen |am \w+ |leider |doch |jetzt |nun )*nicht (?:kommen|hin|vorbei\w*|da sein)\b.{0,60}\b(?:krank|fieber|grippe|corona|erbricht|verstaucht|gebrochen|verletzt|hexenschuss|migraene|panne|springt nicht an|stau|notfall|krankenhaus|magen\w*)\b
      |(?:kann|koennen|moechte|will|werde) (?:ich |wir )?(?:leider )?(?:ab sofort|ab jetzt|in zukunft|kuenftig|vorerst|fuers erste|ab \w+) (?:\w+ ){0,4}?(?:nicht|keine?n?)\b(?:.*\bmehr\b)
      |(?:nehm\w*|nimm|streich\w*|loesch\w*|trag\w*) (?:sie )?mich (?:bitte |wieder |doch )*(?:aus|von) (?:der|eurer|ihrer|dem)\b|(?:ach,? )?verg(?:esst|iss) (?:es|das)\b|ich mach\w* (?:es|das) (?:\w+ ){0,2}?(?:selber|selbst|allein\w*)(?=$|[.!,]))
    `,
  ),
  cue(
    'cancel',
    20,
    pattern`
      \b(?:ist|sind|wurde|wurden)\b.{0,25}\b(?:behoben|repariert|geholt|abgeholt|gemacht|aufgebaut|gefunden|geraeumt|gemaeht|geputzt|ausgefuellt|geliefert|versorgt)\b.{0,10}\b(?:danke|vielen dank|dankeschoen|hat sich|nicht mehr)\b
      |\b(?:jetzt|doch|nun|inzwischen|schon|wieder)\b.*\bbrauche?n? (?:wir |ich )?(?:\w+ )?(?:keine?n?|niemand\w*)(?=$|[.,!])|\bbrauche?n? (?:ich |wir )?(?:gar |ja gar |doch gar )(?:kein\w*|nicht|niemand\w*)\b|\b(?:vertan|geirrt|verlesen)\b.*\b(?:kein\w*|nicht)\b
      |^(?:ich )?kann (?:die |den )?(?:frau|herrn?|familie|dame|alte \w+) (?:\w+ ){0,3}?(?:leider )?(?:nicht|doch nicht) \w+en\b|^(?:ich )?steige? (?:leider |wieder |hiermit )?aus(?=$|[.,!])
    `,
  ),
  cue(
    'cancel',
    30,
    /\baustragen (?:fuer|am|von|bei|ab)\b|\b(?:kommt|komme|fahr\w*|geht) (?:morgen |heute |leider )*doch nicht zustande\b/,
  ),
  cue(
    'cancel',
    26,
    pattern`
      \b(?:einsatz|termin|schicht|dienst|fahrt|hilfe|besuch|auftrag|aufgabe|zusage)\b[^.!?]{0,40}\bnicht (?:mehr )?(?:antreten|wahrnehmen|einhalten|leisten|durchfuehren|uebernehmen)\b
      |\bhab(?:en?)? (?:ich |wir )?(?:\w+ ){0,4}?(?:selber|selbst|doch (?:noch |selber |selbst |allein\w* )?)(?:\w+ )?(?:\w*ge(?:kriegt|schafft|macht|baut|holt|tragen|kauft|loest|bracht|raeumt|putzt|funden)|\w*bekommen|repariert|erledigt)(?=$|[.,!])
    `,
  ),
]
