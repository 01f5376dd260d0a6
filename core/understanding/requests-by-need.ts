import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** Wishes told by a need, in the plain spelling: what has to be done, does not work, nobody can do alone, and when. */
export const REQUESTS_BY_NEED: readonly Cue[] = [
  cue(
    'request',
    6,
    pattern`
      \b(?:muesste|muessten|muss|muessen|sollte|sollten|soll|sollen|gehoert
      |gehoeren)\b.{0,80}\b(?:\w*ge\w+(?:t|en)|\w+t|weg|raus|runter|hoch|rauf|an|zu|dran|rueber|heim|her
      |neu|mal|winterfest|werden|in den keller)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:komm|komme|kommen|kommt|finde|blicke|steige|kenne)\b.{0,60}\b(?:nicht|net|ned|nich
      |nimmer)\b.{0,12}\b(?:klar|zurecht|weiter|durch|aus|hin|dran|ran|mehr|allein\w*|rein)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:kann|koennen|darf|duerfen|schaff|schaffe|schaffen|kriege?|kriegen|kriegt|bekomme|bekommen
      |traue?|trauen|verstehe?|verstehen|versteht|weiss|sehe?|hoere?|packe?|moag)\b.{0,60}\b(?:nicht|net
      |ned|nich|nimmer|keine?[nrm]?|kaum|schlecht|nix)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:geht|gehen|funktioniert|funktionieren|laeuft|tut|startet|druckt|reagiert|schliesst|findet
      |laedt|klappt|verbindet|zeigt|brennt|leuchtet|spielt|spinnt|streikt|haengt)\b.{0,25}\b(?:nicht|net
      |ned|nich|nimmer|keine?n?|nix|staendig|(?<!auch )immer)\b|\b(?:streikt|spinnt|kaputt|kabutt|defekt|im eimer
      |tropft|klemmt|verstopft|quietscht|wackelt|laeuft ueber|kennt das passwort nicht|abgestuerzt
      |ist voller|so langsam|total langsam)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:allein\w*|einsam|niemanden|keinen) (?:bin|habe|kenne|fuehle)\b|\b(?:bin
      |fuehle mich) (?:\w+ ){0,5}?(?:allein\w*|einsam)\b|\b(?:langweilig|langeweile)\b
    `,
  ),
  cue(
    'request',
    3,
    pattern`
      \b(?:ich|wir|meine? \w+|mein \w+) (?:muss|muessen|haben?|hat|hab) .{0,60}\b(?:termin|untersuchung
      |zum|zur|ins|operation)\b|\bmuss (?:ich )?.{0,40}\b(?:zum|zur|ins|aufs|nach)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:weiss (?:aber )?(?:\w+ )?nicht (?:wie|wo|was|mehr)|keine ahnung|probleme? (?:mit|beim)
      |schwierigkeiten|ueberfordert|faellt (?:mir|ihr|ihm|uns) schwer|tue mich schwer|tu mich schwer
      |(?:ist|sind|waere|wird) (?:mir |uns |ihr |ihm )?(?:\w+ )?zu (?:schwer|anstrengend|hoch
      |gefaehrlich|viel|kompliziert|gross)|blicke? .{0,30}nicht durch|ahnungslos|macht nicht was
      |geht nichts)\b
    `,
  ),
  cue(
    'request',
    3,
    pattern`
      ^(?!(?:wie|was|wann|wo|warum|heute ist|morgen ist|es ist)\b)(?!.*\bwetter\b).*\b(?:heute|morgen
      |uebermorgen|\w{3,6}tag|mittwoch\w*|wochenende|\d{1,2}\.\d{1,2}\.|\d{1,2} uhr|um (?:\d{1,2}|halb
      |viertel)|weihnachtstag|advent|heiligabend|tomorrow|\w+day)\b
    `,
  ),
  cue(
    'request',
    7,
    /\bnicht (?:so )?(?:ganz )?allein\w* (?:\w+ ){0,2}?(?:sein|feiern|essen|bleiben|verbringen)\b|\bverzweif\w+\b/,
  ),
  cue(
    'request',
    6,
    /\bwie (?:loesche|entferne|finde|drucke|scanne|ueberweise|aktualisiere|verbinde|sichere|teile|schalte|deaktiviere|aktiviere|bediene|benutze|uebertrage|vergroessere|kuendige|beantrage|widerspreche|reklamiere|kriege|bekomme|schicke|mache|stelle|verschicke|lade|installiere|richte|oeffne|speichere|schliesse) ich\b/,
  ),
  cue(
    'request',
    5,
    /\b(?:mutti|vati|mama|papa|oma|opa|mutter|vater|meine? \w+)\b.{0,30}\btermin\b|\btermin\b.{0,30}\b(?:mutti|vati|mama|papa|oma|opa)\b|\bhat (?:mutti|vati|mama|papa|oma|opa)\b/,
  ),
  cue(
    'request',
    6,
    /\b(?:bin|werde|ist|sind) (?:\w+ )?(?:leider )?(?:zu alt|zu klein|zu schwach|zu krank|nicht mehr (?:so )?(?:gut|fit|sicher|beweglich|die juengste|der juengste))\b|\bmacht (?:der|die|das|mein\w*) \w+ nicht mehr mit\b/,
  ),
  cue(
    'request',
    8,
    pattern`
      \b(?:keiner|niemand|kein mensch|keine seele)\b (?:\w+ ){0,3}?(?:mit mir|zu mir|bei mir|nach mir|fuer mich|da|mehr da)\b|\b(?:redet|spricht|besucht|fragt|kommt) (?:hier |ja |auch )*(?:keiner|niemand|kein mensch) (?:mehr )?(?:mit mir|zu mir|nach mir|mich)?
      |\b(?:habe?|hab|haben) (?:ich|wir) (?:leider |selber |selbst |hier |noch )*(?:kein\w*|nichts|niemand\w*)\b(?!,? (?:zeit|lust|problem|ahnung von|zeit|interesse|angst|bock|kapazitaet\w*|moeglichkeit|fuehrerschein|einwaende?|schimmer))
      |\b(?:haben?|hab|habe) (?:ich |wir )?(?:leider )?(?:kein\w*) (?:auto|wagen|anhaenger|leiter|bohrmaschine|werkzeug|drucker|internet|waschmaschine|garten|rasenmaeher|kraft|ahnung|maschine|familie|verwandten?|enkel|kinder hier|fuehrerschein mehr)\b
      |\bwuerde sich (?:\w+ ){0,3}?freuen,? wenn\b|\bwaere? (?:\w+ )?(?:froh|dankbar|gluecklich|schoen|toll|super|klasse|lieb),? wenn\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \b(?:unter (?:die )?leute|unter menschen) (?:kommen|gehen)\b|\b(?:so|zu|furchtbar|arg) (?:still|leer|ruhig|einsam)(?=$|[.,!]| (?:hier|im|bei|geworden|seit))|\b(?:waechst|wachsen|waechst es) (?:mir|uns) (?:\w+ )?ueber den kopf\b|\bwird (?:mir|uns) (?:alles |das |es )?(?:langsam |einfach )?zu viel\b
      |\b(?:auf einmal|ploetzlich|seit (?:gestern|heute|dem \w+|der \w+|ein paar tagen|tagen|wochen)) (?:ist|sind|geht|gehen|laeuft|kommt|zeigt|spinnt|macht)\b|\bkann (?:\w+ ){0,4}?(?:nirgends|nirgendwo) (?:hin|unter)\b|\b(?:noch (?:ein)?mal|mal wieder|endlich mal) (?:in den|ins|zum|zur|nach|an den|in die|auf den)\b|\bhin und zurueck\b
      |\b(?:abgesprungen|ausgefallen|abgesagt hat)\b(?!.*\b(?:nicht mehr|erledigt|danke)\b)|\bvermisse? (?:ich )?(?!euch)|\bliege flach\b|\b(?:arm|bein|hand|fuss|knie|finger) (?:in|im) gips\b|\b(?:hab|habe) (?:\w+ ){0,2}?(?:ruecken|asthma|rheuma|arthrose|hexenschuss|gicht)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \b(?:laesst|lassen) sich (?:\w+ ){0,5}?(?:nicht|nimmer|kaum|schwer|nur)\b|\b(?:will|wollen|mag) (?:einfach |auf einmal |ploetzlich )*(?:nicht|nimmer)(?: mehr)?(?=$|[.,!])|\bbleibt (?:\w+ )?(?:schwarz|dunkel|kalt|stehen|haengen|liegen|aus)\b
      |\b(?:blinkt|piept|stinkt|rauscht|flimmert|ruckelt|gesprungen|gesperrt|abgelaufen|verstopft|geplatzt)\b|\bgeht (?:\w+ )?(?:nach|vor|falsch)(?=$|[.,!])|\bwer weiss\b|\bund (?:jetzt|nun)\?|\b(?:niemand\w*|keinen?) (?:\w+ )?fuer (?:die|den|das|meine?n?|unsere?n?) (?:\w+ )?(?:kleine\w*|kind\w*|hund|katze|tiere?)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \bhoert (?:\w+ )?nicht (?:mehr )?auf\b|\b(?:geht|laeuft|schliesst|oeffnet) nur (?:noch )?(?:halb|schwer|schlecht|langsam)\b|\b(?:will|moechte) (?:endlich |auch |gern\w* |mal |richtig |noch )*\w+ (?:koennen|lernen)\b(?!.*\bnicht\b)|^bitte (?!nicht|meine? (?:anfrage|angebot|daten|anzeige)|absag|loesch|keine)(?:[\w-]+ ){1,8}\w+en[.! ]*$
      |\bsieht (?:\w+ ){0,3}?(?:aus wie|schlimm|furchtbar|wild|schrecklich) ?(?:ein|eine|im|sau|der)?\b(?=.*)
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \ballein\w* (?:ist|sind|zu \w+ ist) (?:so |echt |einfach )?(?:doof|bloed|traurig|langweilig|nichts|schlimm|oede|schwer)\b|\b(?:silvester|weihnachten|heiligabend|ostern) (?:ganz |wieder )?allein\b|\bist (?:\w+ ){0,2}?alles (?:voll|voller|nass|verdreckt|dreckig|ueberschwemmt)\b
      |\bwas (?:soll|kann|muss) ich (?:denn |da |jetzt |nur |bloss )*(?:tun|machen|dagegen tun)\?(?<=.{25})|\bsteht (?:\w+ ){0,3}?unter wasser\b
    `,
  ),
  cue('request', 7, /\bhat (?:morgen |heute |am \w+ )?(?:kita|schul|kindergarten)frei\b/),
]
