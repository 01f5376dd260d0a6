import type { Intent } from './intent.ts'
import { pattern } from './pattern.ts'

/**
 * What people say when they ask, offer, agree, decline or take back, in the plain spelling. The weights of all cues
 * found are summed by intent; 7 and more is as good as said outright.
 */
export const INTENT_CUES: readonly Cue[] = [
  // asking
  cue(
    'request',
    7,
    pattern`
      \b(?:ich |wir |und |dringend |hier )?(?:brauch|brauche|brauchen|braeuchte|braeuchten|braucht
      |braecht|bruuk|bruk|brauchn|benoetige|benoetigen|benoetigt|gebraucht)\b
    `,
  ),
  cue('request', 7, /\b(?:suche|suchen|such|sucht|gesucht|soeken|gesuch)\b/),
  cue(
    'request',
    7,
    pattern`
      (?<!\b(?:ich|wir) )\b(?:kann|kannst|koennte|koennten|koennt|koenntest|koennen|wuerde|wuerden
      |haette|hat|hast|mag|moechte|traut sich|kennt sich|kennt|gibt es|gibts|ist|waere|wer|weiss|hilft
      |darf|will|findet sich|macht|geht|holt|kommt|faehrt|nimmt|passt
      |bringt) (?!ich |wir )(?:\w+ ){0,6}?(?<!\b(?:fuer|bei|mit) )(?:jemand|jemanden|wer|einer
      |eine\b(?= (?:mir|mich|uns|fuer|kommen))|irgendwer|irgendjemand|wen|oaner|eener|ooner)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \b(?:jemand|irgendwer|irgendjemand|einer)\b.{0,60}\b(?:koennte|kann|haette|wuerde|hilft|helfen)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \bwer (?!braucht|benoetigt|moechte hilfe|sucht|will hilfe|bist|sind sie|ist|sieht|war
      |hat gestern)\w+(?:t|nn|te|re|ll|sste|ag|at)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:hilf|helft|helfen sie|kannst du|koennen sie|koennten sie|koenntest du|koennt ihr|koenntet ihr
      |kannste) (?:\w+ ){0,3}?(?:mir|uns|mich|meine[mr]?|beim?|bitte)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:bitte|bitten|erbitte|wuensche|ersuche)\b.{0,25}\b(?:um )?(?:hilfe|unterstuetzung|begleitung
      |mithilfe)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:hilfe|unterstuetzung|hilfe) (?:beim?|mit|im|in|fuer|zum|zur|noetig|benoetigt|waere|erwuenscht
      |von)\b|\bhilfe\b.{0,30}\bwaere\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:wuerde|wuerden) (?:\w+ )?(?:mich|uns) (?:\w+ ){0,6}?freuen\b|\b(?:haette
      |haetten) (?:\w+ ){0,4}?gern\w*\b|\bfreue mich ueber\b|\bwaere (?:\w+ ){0,3}?(?:dankbar|froh
      |schoen|nett|super|toll|lieb|klasse|prima)\b|\bwaeren? (?:\w+ ){0,2}?(?:super|toll)\b
    `,
  ),
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
      |ned|nich|nimmer|keine?n?|nix|staendig|immer)\b|\b(?:streikt|spinnt|kaputt|kabutt|defekt|im eimer
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
    4,
    pattern`
      \b(?:ich|wir)? ?(?:wuerde|wuerden|moechte|moechten|will|wollen|mag|wollte) (?:\w+ ){0,6}?(?:lernen
      |in die|ins|zum|zur|besuch|gesellschaft|mal wieder|raus)\b
    `,
  ),
  cue(
    'request',
    5,
    pattern`
      \b(?:fuer mich|fuer uns|mit mir|bei mir|mir (?:wer|jemand|einer|mal|bitte|kurz)|mir beim
      |mir bei)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \b(?:i need|we need|i m looking for|i am looking for|looking for|need (?:help|someone|two
      |somebody)|(?:can|could|would|is there|does) (?:some|any)(?:one|body)|please help|who can
      |who could|help me|i would like someone|i d like someone|would need|help needed|wanted)\b
    `,
  ),
  cue(
    'request',
    7,
    /^jemand\w*,? (?:der|die|zum|fuer|mit)\b|\bi (?:would|d) like (?:some|any)(?:one|body)\b/,
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
    6,
    pattern`
      \b(?:es )?(?:fehlt|fehlen)\b.{0,25}\b(?:noch|uns|mir|jemand|helfer)\b|\b(?:helfer\w*
      |leute)\b.{0,12}\bfehl(?:t|en)\b|\b(?:erbeten|gewuenscht|willkommen|erwuenscht|benoetigt)\b
      |\bschick(?:t|en)? (?:mir|uns|sie|bitte|jemand)\b|\bhat (?:hier )?(?:jemand|wer) lust\b
      |\bwer (?:\w+ )?lust\b|\bmag (?:hier )?(?:jemand|wer|einer)\b
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
    6,
    pattern`
      \b(?:don t|do not|doesn t|does not|can t|cannot) (?:understand|work|know how|manage|walk|drive
      |see)\b
    `,
  ),
  // offering
  cue(
    'offer',
    8,
    pattern`
      \b(?:biete|bieten|bietet|biet|anbiete\w*|anzubieten|anbieten|angebot|i offer|offering|we offer)\b
    `,
  ),
  cue(
    'offer',
    14,
    pattern`
      \bsoll ich (?:\w+ )?(?:jemand\w*|dir|ihnen|wem|euch|wen)\b|\b(?:moechte|mag|will|wuenscht sich|hat
      |haette) (?:\w+ )?(?:jemand|wer|einer)\b.{0,40}\b(?:besuch bekommen|besucht werden|bekommen
      |geschenkt|abgeholt werden|begleitet werden|was mitgebracht)\b
      |\bwer hat\b.{0,30}\bund (?:keine zeit|kann nicht)\b|\b(?:kann|koennte|koennt
      |koennen) (?:\w+ )?(?:jemand|wer|einer|ihr|sie)\b.{0,70}\bgebrauchen\b|\bwem (?:kann|darf
      |koennte) ich\b|\bdarf ich (?:jemand\w*|\w+ helfen)|\b(?:wo|wer)\b.{0,20}\b(?:meine hilfe
      |ich gebraucht|mich gebrauchen)\b|\bwer (?:\w+ ){0,4}?(?:braucht|benoetigt)\b
      |\bwer (?:moechte hilfe|sucht|will hilfe|haette gern|bekommt|hat was zu)|\b(?:braucht|benoetigt
      |sucht) (?:\w+ ){0,3}?(?:jemand|wer|einer|ihr|irgendwer|irgendjemand|man)\b|\b(?:brauchen sie
      |braucht ihr|brauchst du)\b|\b(?:falls|wenn|sollte|sobald) (?:\w+ ){0,3}?(?:jemand|wer|einer
      |irgendwer|ihr|sie|du)\b.{0,50}\b(?:braucht|brauchen|brauchst|benoetigt|sucht|hat|haette|moechte
      |will|mag)|\b(?:does|if) any(?:one|body) needs?\b|\bwho needs\b
    `,
  ),
  cue(
    'offer',
    14,
    pattern`
      \b(?:suche?n?|such)\b.{0,45}\b(?:dem ich|der ich|denen ich|denen wir|dem wir|ehrenamt\w*
      |eine aufgabe|zum helfen|eine beschaeftigung|helfen kann|helfen koennte|kleinen job|nebenjob
      |ferienjob|taschengeldjob|gelegenheit zu helfen)\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      \b(?:helfe|helf|hilf|hilfe)\b(?: ich)?(?: \w+){0,4}? (?:gern|gerne|ihnen|euch|dir|anderen|aelteren
      |senioren|leuten|jemandem|allen|kindern|auch|kostenlos|ehrenamtlich)\b|\b(?:gern
      |gerne)\b.{0,50}\b(?:helfen|helfe|behilflich|helf)\b|\bich (?:helfe|helf)\b
      |\bhelfe? (?:gern\w* )?(?:beim?|mit|im|bei|in)\b|\b(?:moechte|wuerde|will|wollen|moechten|wuerden
      |wollte|koennen) (?:\w+ ){0,5}?(?:helfen|aushelfen|mithelfen|unterstuetzen|anpacken
      |mich (?:engagieren|einbringen|nuetzlich machen)|uebernehmen|ausfuehren|zur verfuegung
      |etwas gutes tun)\b|\bnuetzlich machen\b|\behrenamtlich (?:taetig|helfen|engag)\w*
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      \b(?:ich|wir|und|hier|auto|gern|gerne|auch|aber|zeit|,) (?:kann|koennte|koennten|koennen
      |kannt)\b(?!.{0,40}\b(?:nicht|net|ned|nimmer|nich|kein\w*|kaum|schlecht|nix|jemand|wer)\b)
      |^(?:kann|koennte|koennten)\b (?!(?:\w+ ){0,6}?(?:jemand|wer|mir|mich|uns|einer|irgend\w+|bitte
      |man)\b)(?!ich .{0,40}\b(?:nicht|auch auf)\b)|\b(?:kann|koennte|koennen|koennten) (?:ich
      |wir) (?!.{0,60}\b(?:nicht|net|ned|nich|kein\w*|nimmer|kaum|schlecht)\b)(?=.{0,60}\b\w{3,}(?:en
      |eln|ern|tun)\b|$)
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      \b(?:habe?|haette|haetten|haben)\b(?! (?:jemand|wer|einer|irgend
      |\w+ jemand))(?: \w+){0,7}? (?:zeit|luft|kapazitaet\w*|frei)\b(?! (?:kostet|nicht))
      |\bzeit (?:habe?|haette|uebrig)\b|\b(?:verfuegbar|i m free|available)\b|\bzur verfuegung\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      \b(?:gehe|fahre|passe|pass|koche|backe|lese|repariere|maehe|putze|schneide|fuehre|nehme|hole|kaufe
      |bringe|bring|begleite|mache|mach|erledige|buegele|buegle|spiele|unterrichte|erklaere|leiste|trage
      |schleppe|streiche|fuettere|versorge|huete|betreue|uebersetze|besuche|unterstuetze|kuemmere|giesse
      |jaete|fuehr|geh|fahr|naehe|stricke|setze|uebe|lerne|baue|richte|zeige|stelle|hoere|schaue|singe
      |fege|raeume|uebernehme|arbeite|werkel\w*|tapeziere|bastel\w*|bastle
      |montiere) (?:ich )?(?:\w+ ){0,7}?(?:gern|gerne|kostenlos|umsonst|ehrenamtlich|unentgeltlich)\b
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      \b(?:gern|gerne)\b (?:\w+ )?(?:gehe|fahre|passe|koche|backe|lese|repariere|maehe|putze|schneide
      |fuehre|nehme|hole|kaufe|bringe|begleite|mache|erledige|spiele|erklaere|leiste|trage|versorge
      |huete|betreue|besuche|unterstuetze|kuemmere|giesse|uebernehme)\b
    `,
  ),
  cue(
    'offer',
    5,
    pattern`
      (?:^|[.!:,] ?|\bund |\bich |\bwir )(?:gehe|fahre|passe|koche|lese|repariere|maehe|putze|schneide
      |fuehre|nehme|hole|kaufe|bringe|begleite|erledige|buegele|buegle|unterrichte|erklaere|trage
      |schleppe|streiche|fuettere|versorge|huete|betreue|uebersetze|besuche|unterstuetze|giesse|jaete
      |uebernehme|gebe|geb|richte|uebe|helfe|helfen|mache|mach|repariern?)\b (?!ich |mir |schluss
      |.{0,50}\b(?:nicht|kein\w*|mich|mir|meine? (?:mutter|vater|frau|oma|opa|tochter|sohn)|tabletten
      |auf die nerven)\b)
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      \b(?:gebe?|gibt|erteile?)\b(?: \w+){0,5}? \w*(?:unterricht|nachhilfe|stunden|kurs|kurse)\b
      |\bkenne? mich (?:\w+ ){0,4}?(?:aus|mit)\b|\b(?:mach|mache) (?:ich )?(?:alles )?(?:gern|gerne)\b
      |\b(?:mir )?(?:macht|wuerde) (?:\w+ ){0,6}?(?:spass|freude)\b|\bfreue mich,? wenn ich\b
    `,
  ),
  cue(
    'offer',
    4,
    pattern`
      \b(?:erfahrung mit|habe erfahrung|gelernte[rn]?|pensionierte[rn]?|rentner\w*|in rente|ruhestand
      |handwerklich (?:begabt|geschickt)|kraeftig und|bin (?:fit|stark|schueler\w*|student\w*
      |handwerk\w*|zuverlaessig|flexibel|mobil)|zuverlaessig|ehrenamtlich|unentgeltlich|ein auto und
      |hab ein auto|habe ein auto|tierlieb|kinderlieb)\b
    `,
  ),
  cue(
    'offer',
    8,
    pattern`
      \b(?:i can (?!t\b)|i could|i d (?:like|love) to help|happy to|glad to|volunteer|i m good (?:at
      |with)|i like (?:helping|walking)|i would like to help|i d be happy|i have time|want to help
      |like to offer)
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?:\w+ )?(?:schueler\w*|student\w*|rentner\w*|\w*lehrer\w*|jugendliche\w*|ehepaar|familie
      |pensionaer\w*|handwerker|gaertner\w*|maedchen|junge)\b.{0,40}\b(?:hilft|gibt|bietet|macht
      |repariert|passt auf|kann|uebernimmt|erledigt|helfen|geben|bieten)\b
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      \b(?:repariere|richte|erledige|maehe|putze|schneide|begleite|uebernehme|helfe|unterrichte|betreue
      |buegele|backe|koche|trage|schleppe|flicke|streiche|nehme) ich\b(?! .{0,30}\bnicht)
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      \b(?:wuerde|moechte)\w* (?:ich )?gern\w*\b(?!.{0,60}\b(?:mir|mich|mein\w*|lernen|in die|ins|zum
      |zur)\b).{0,50}\b(?:hunde?n?|tieren?|katzen|babysitten|aufpassen|gassi|besuchen|vorlesen)\b
    `,
  ),
  cue('offer', 9, /: ?(?:das )?(?:alles )?(?:mach|mache|erledige|uebernehme|kann|koennte) ich\b/),
  cue(
    'offer',
    7,
    pattern`
      \b(?:ich|und|,) (?!haette|wuerde|moechte|suche|brauche|waere|sehr|auch|immer|ja|habe|bin|kann|hab
      |esse|komme|mach|mache|trage lieber)\w{2,}e? (?:auch |immer |sehr |ja |da )?gern\w*\b(?! (?:hilfe
      |jemand))
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      \b(?:freue mich (?:auf|ueber) (?:eure |ihre )?anfragen|ihr koennt mich|melde mich freiwillig
      |bei interesse|zwei gesunde haende|tatkraeftig\w*|meldet euch|melden sie sich (?:gern|bei mir)
      |sag(?:t|en sie)? (?:mir )?(?:einfach |gern )?bescheid)\b|\b(?:haette|habe
      |hab) (?:ich )?(?:\w+ ){0,2}?lust,? .{0,50}\bzu \w+en\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      ^(?!.*\b(?:gesucht|suche|brauche|wer|jemand)\b).*\bfuer (?:senioren|aeltere\w*|alle|interessierte
      |nachbarn|andere|anfaenger\w*|jedermann|leute)\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      ^als (?:\w+ )?(?:leihoma|leihopa|rentner\w*|schueler\w*|student\w*|\w*lehrer\w*|\w*berater\w*
      |mutter|erzieher\w*|handwerker|fruehere\w*|pensionaer\w*|krankenschwester|elektriker)\b
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      (?:^|[.?!] )(?:ich|wir) (?!habe|haette|wuerde|moechte|suche|brauche|komme|muesste|waere|verstehe
      |sehe|hoere|kenne|finde|weiss|warte|liege|moegen|wohne|heisse|ziehe|schaffe|traue|kriege|bekomme
      |lerne|schreibe|bitte|freue|glaube|denke|sitze|wollte|werde|fuehle|fahre nicht|gehe nicht|bitten
      |ziehen|suchen|brauchen)\w{2,}e\b(?!.{0,80}\b(?:nicht|net|kein\w*|mir|mich|mein\w*|jemand|wer
      |hilfe|zum|zur|ins)\b)
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      ^(?!.*\b(?:koennen|koennten|haben|wuerden|kennen) sie\b).*\b(?:auf|fuer|bei|mit) (?:ihre[nrm]?
      |ihnen|euch|euer|eure[nrm]?|dir|dich)\b
    `,
  ),
  // agreeing
  cue(
    'accept',
    8,
    pattern`
      ^(?:ach )?(?:oh |na |au |aber |joa |ja |ok |okay )*(?:ja+|jo+|jep|jap|jup|jawohl|jawoll|joa|jau
      |jou|klar+|logo|ok|okay|oke|okey|okidoki|gern|gerne|sehr gern\w*|einverstanden|abgemacht
      |natuerlich|selbstverstaendlich|sicher|freilich|auf jeden fall|aufjedenfall|unbedingt|geht klar
      |alles klar|geht in ordnung|in ordnung|gebongt|yes|yep|yeah|sure|of course|evet|tak|bassd?|passd?
      |passt(?! (?:mir |leider |es |das )*(?:nicht|net|ned|nich|schlecht|nimmer
      |auf)))\b(?! (?:das )?(?:ich )?(?:brauch|such|weiss nicht))
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
      |das|do|dass) (?:kann|koennte|mach|mache|mok|uebernehme|uebernehm|schaffe?|hab|habe|haette|haett
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
  // declining
  cue(
    'decline',
    9,
    pattern`
      ^(?:ach |oh |hm+ |ohje |och |aeh |sorry |leider |also )*(?:nein|nee+|ne+|noe|nope|no|naa+
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
      |lust|kapazitaet\w*|luft|moeglichkeit)\b|\b(?:klappt|passt|geht|schaff|schaffe|haut|ist
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
  // taking back
  cue(
    'cancel',
    16,
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
]

function cue(intent: Cue['intent'], weight: number, pattern: RegExp): Cue {
  return { intent, weight, pattern }
}

interface Cue {
  intent: Exclude<Intent, 'other'>
  weight: number
  pattern: RegExp
}
