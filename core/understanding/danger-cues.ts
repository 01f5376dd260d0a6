import type { DangerCue } from './danger.ts'
import { pattern } from './pattern.ts'

/** What people write when it is serious, in the plain spelling; the gravest first. */
export const DANGER_CUES: readonly DangerCue[] = [
  {
    danger: 'violence',
    pattern: pattern`
        \b(?:nachbar|mann|frau|freund|exfreund|vater|mutter|sohn|partner|ex|er|sie|jemand|bruder|papa
        |enkel)\b.{0,20}\b(?:will|wollte|droht|versucht)\b.{0,12}\b(?:mich|uns)\b.{0,20}(?:umbring
        |toeten|erstech|erschiess|umzubring|erwuerg)
      `,
  },
  {
    danger: 'suicide',
    pattern: pattern`
        \b(?:suizid\w*|selbstmord\w*|suicid\w*|selbstmoerder\w*|kill myself|end my life|want to die
        |lebensmuede|selbsttoetung|freitod)\b|\b(?:mich|sich|mir|dich)\b.{0,25}\b(?:umbringen
        |umzubringen|umbringe|umbringt|das leben nehmen|was antun|etwas antun|was anzutun|etwas anzutun
        |toeten|erhaengen|(?<!\bmir\b.{0,30})(?:aufhaengen|aufzuhaengen)|erschiessen|vergiften|vor den zug|vom dach
        |die pulsadern)\b|\bbring(?:e|en)? (?:ich )?(?:mich|uns) (?:\w+ )?um\b(?! (?:\d|halb|viertel
        |eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|die))
        |\bbringt sich (?:\w+ )?um\b|\bspring\w* (?:\w+ )?(?:von der bruecke|vom dach|aus dem fenster
        |vom balkon|vor (?:den|einen) zug)|\bnimmer (?:\w+ )?leben\b|\b(?:lebensmut
        |lebenswille\w*) (?:\w+ )?(?:verloren|mehr)|\bohne mich\b.{0,20}\bbesser dran\b|\b(?:am liebsten
        |lieber|besser)\b.{0,15}\btot\b|\b(?:nicht|nimmer|net|ned) (?:mehr
        |laenger) (?:\w+ ){0,2}?(?:leben|weiterleben|aufwachen|da sein|auf der welt)\b|\b(?:nicht mehr
        |nimmer) (?:leben )?(?:will|moechte|mag|kann)\b.{0,10}\bleben\b|\b(?:will|moechte|wollte|mag
        |wuerde|koennte) (?:\w+ ){0,4}?(?:sterben|tot sein|nicht mehr sein|einschlafen und nicht
        |schluss machen mit (?:dem|meinem) leben)\b|\b(?:leben|alles
        |das) (?:\w+ ){0,3}?(?:keinen sinn mehr|sinnlos|nicht mehr lebenswert|nichts mehr wert)\b
        |\bkeinen (?:\w+ )?(?:sinn|ausweg) mehr\b|\bkeinen ausweg\b|\b(?:schluss
        |ein ende) (?:zu )?machen\b.{0,12}\b(?:leben|allem|mir)|\b(?:mit (?:meinem|dem) leben
        |mit allem) (?:\w+ )?(?:schluss|abgeschlossen|ende)\b|\b(?:mache?|mach) (?:\w+ ){0,2}?(?:schluss
        |ein ende) (?:mit (?:meinem|dem) leben|mit allem)|\bwaere? (?:\w+ ){0,3}?(?:am liebsten|lieber
        |besser) (?:\w+ ){0,2}?tot\b|\b(?:besser|lieber|am liebsten) tot\b
        |\balle ohne mich besser dran\b|\bohne mich besser dran\b|\babschiedsbrief\b|\b(?:alle|viele
        |zu viele|ganze\w*|packung|schachtel) (?:\w+ )?(?:tabletten|pillen
        |schlaftabletten) (?:geschluckt|genommen|schlucken|nehmen|eingenommen)
      `,
  },
  {
    danger: 'fire',
    pattern: pattern`
        \b(?:es|hier|wohnung|haus|kueche|dach|keller|auto|nachbarhaus|zimmer|herd|pfanne|adventskranz
        |weihnachtsbaum|vorhang|bett|nebenan|scheune|treppenhaus)\b.{0,20}\b(?:brennt|brennen|in flammen
        |abgebrannt|angefangen zu brennen)\b|\bbrennt (?:es|die|das|der|bei mir|meine?|unsere?|hier)\b
        |\b(?:feuer|brand)\b.{0,20}\b(?:ausgebrochen|in der|im|bei mir|hier|gefangen|wohnung|haus)\b
        |\bes brennt\b|\bfeuer!|^ ?feuer ?!* ?$|\b(?:gasgeruch|riecht\b.{0,20}\bgas
        |gas\b.{0,15}\b(?:riecht|geruch|tritt aus|stroemt)|gasleck|kohlenmonoxid|co-?melder|rauch (?:im
        |in der|aus|kommt|quillt|dringt)|rauchvergiftung|ueberall rauch|qualm\w* (?:aus|in|im)
        |explo(?:sion|diert)|rauchmelder (?:piept und|geht los|schlaegt an|schrillt))\b|\b(?:on fire
        |house is burning|smell gas|there s a fire)\b
      `,
  },
  {
    danger: 'violence',
    pattern: pattern`
        \b(?:schlaegt|schlug|verpruegelt|pruegelt|geschlagen|verpruegelt|wuergt|gewuergt|tritt
        |misshandelt|missbraucht|vergewaltig\w*|vergewaltigt|bedroht|bedrohen|bedroht|ueberfallen
        |eingebrochen|einbrecher\w*|ausgeraubt|angegriffen|attackiert|erpresst|stalkt
        |gestalkt)\b(?!.{0,12}\b(?:vor\b|das herz|die uhr|im spiel))|\b(?:mann|frau|freund|vater|mutter
        |sohn|partner|ex|nachbar|er|sie|jemand|enkel|bruder|papa|mama|stiefvater
        |onkel)\b.{0,25}\b(?:haut|schlagen|zuschlagen|wird handgreiflich|handgreiflich|gewalttaetig
        |droht|dreht durch|rastet aus|tut mir weh|sperrt mich ein|will mich umbringen|bringt mich um
        |verfolgt mich|laesst mich nicht (?:mehr )?(?:raus|aus (?:dem|der)|gehen|weg)|mit (?:einem
        |dem) messer|messer)\b|\b(?:messer|waffe|pistole|axt)\b.{0,25}\b(?:bedroht|steht|droht|geht
        |vor meiner|in der hand|auf mich)|\bhaeusliche gewalt\b|\bgewalt (?:zu hause|in der|von|durch
        |gegen)|\b(?:habe?|hab) (?:\w+ )?angst vor (?:meinem|meiner) (?:mann|frau|freund|vater|sohn
        |partner|ex|bruder|stiefvater|nachbarn)\b|\b(?:jemand|einer|wer|fremder
        |mann) versucht\b.{0,30}\b(?:einzubrechen|reinzukommen|aufzubrechen)\b|\bversucht (?:jemand
        |einer|wer) (?:\w+ ){0,5}?(?:einzubrechen|reinzukommen|die tuer|ins haus)\b|\b(?:jemand|einer
        |wer|fremder|mann)\b.{0,20}\b(?:bricht|steigt) (?:\w+ ){0,3}?ein\b|\b(?:beats? me|hits? me
        |hurts? me|threaten(?:s|ed|ing)? me|rape\w*|attacked|burglar|break(?:ing)? in)\b
        |\bwerde (?:ich )?(?:\w+ )?(?:geschlagen|bedroht|verfolgt|gestalkt|misshandelt|erpresst)\b
        |\bfasst mich\b.{0,10}\ban\b|\bsexuell\w* (?:belaestigt|missbrauch\w*|uebergriff\w*|noetig\w*)
      `,
  },
  {
    danger: 'medical',
    pattern: pattern`
        \b(?:gestuerzt|hingefallen|gefallen|ausgerutscht|umgekippt|zusammengebrochen|zusammengeklappt
        |runtergefallen|hingestuerzt|kollabiert|umgefallen
        |hingeflogen)\b(?!.{0,40}\b(?:vor \w+ (?:jahren|monaten|wochen)|letztes jahr)\b)|\b(?:liege?
        |liegt|lieg)\b.{0,30}\b(?:am|auf dem|aufm) (?:boden|fussboden)\b|\b(?:komme?|kommt
        |kann) (?:\w+ ){0,3}?(?:nicht|nimmer|net) (?:mehr )?(?:hoch|aufstehen(?! ohne)|auf die beine
        |auf\b|alleine hoch|vom boden)|\b(?:ich|er|sie|mann|frau|mutter|vater|oma
        |opa) (?:\w+ ){0,3}?(?:stuerzt|stuerze|faellt hin|falle hin)\b|\b(?:luftnot|atemnot|atmet nicht
        |atmet kaum|kein(?:e)? (?:luft|atem)\b|schwer luft|ersticke?n?\b|erstickt\b|keine luft
        |kaum (?:noch )?luft|nicht (?:mehr )?(?:richtig )?atmen|nach luft|kriege? keine luft
        |schlecht luft|krieg ka luft)|\b(?:herzinfarkt|herzanfall|schlaganfall|hirnschlag|herzstillstand
        |herzrasen|brustschmerz\w*|schmerzen in der brust|druck auf der brust|stechen in der brust
        |brust (?:tut|schmerzt|drueckt|sticht)|enge in der brust|engegefuehl|herzschmerz\w*
        |schmerzen im linken arm)\b|\b(?:bewusstlos\w*|ohnmaechtig|ohnmacht|nicht ansprechbar
        |reagiert nicht mehr|nicht mehr ansprechbar|krampfanfall|krampft|epileptisch\w*|anfall
        |allergisch\w* (?:schock|reaktion)|allergieschock|anaphyla\w*|unterzucker\w*|ueberdosis
        |vergiftet|vergiftung|verschluckt und|gelaehmt|gesicht haengt|mundwinkel haengt
        |kann nicht mehr sprechen)\b|\b(?:blute|blutet|blutend\w*|verblute\w*
        |blutung\w*)\b(?!.{0,15}\b(?:herz)\b)|\b(?:blut (?:gespuckt|erbrochen|spucke|im stuhl
        |hoert nicht)|viel blut|ueberall blut)\b|\b(?:bein|arm|huefte|knochen|oberschenkel|rippe\w*
        |handgelenk)\b.{0,15}\b(?:gerade|eben|glaub|wohl|vielleicht)\b.{0,12}\bgebrochen|\b(?:notarzt
        |rettungswagen|krankenwagen|rettungsdienst|notruf|ambulanz|lebensgefahr|lebensgefaehrlich\w*
        |ambulance|sanitaeter)\b(?! (?:kommt nicht noetig|fest|kurs|verein))|\b(?:gerade|eben|glaub\w*
        |wohl|vielleicht)\b.{0,25}\b(?:bein|arm|huefte|knochen|oberschenkel|rippe\w*
        |handgelenk)\b.{0,10}\bgebrochen|\b(?:putzmittel|knopfzelle|batterie|gift|tabletten|reiniger
        |murmel)\b.{0,15}\b(?:verschluckt|getrunken|gegessen|geschluckt)|\bkoerperhaelfte\b
        |\b(?:stromschlag|verbrueht|schwer verbrannt|ertrinkt|ertrunken)\b
        |\bnotfall\b(?!.{0,10}\b(?:mappe|kontakt|nummer))(?=.{0,40}\b(?:arzt|hilfe|medizin\w*|sofort
        |bitte|112|!)|.{0,120}\bverletz)|\b(?:es ist|das ist|hier ist|habe?|haben) ein(?:en)? (?:\w+ )?notfall\b
        |\b(?:can t breathe|chest pain|heart attack|stroke|unconscious|bleeding|i fell|fallen down
        |emergency|overdose)\b
      `,
  },
]
