import { type Cue, cue } from './cue.ts'
import { I_DO, TO_DO } from './deeds.ts'
import { pattern } from './pattern.ts'

/** How people offer help, in the plain spelling. */
export const OFFER_CUES: readonly Cue[] = [
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
      |koennen) (?:\w+ )?(?:jemand|wer|einer|ihr|sie)\b.{0,70}\bgebrauchen\b|\bwem (?:kann|soll|darf
      |koennte) ich\b|\bdarf ich (?:jemand\w*|\w+ helfen)|\b(?:wo|wer)\b.{0,20}\b(?:meine hilfe
      |ich gebraucht|mich gebrauchen)\b|\bwer (?:\w+ ){0,4}?(?:braucht|benoetigt)\b
      |\bwer (?:moechte hilfe|sucht|will hilfe|haette gern|bekommt|hat was zu)|(?<!\b(?:mein|unser)\w* [\w-]+ )\b(?:braucht|benoetigt
      |sucht) (?:\w+ ){0,3}?(?:jemand|wer|einer|ihr|irgendwer|irgendjemand|man)\b(?!,? (?:der|die|welche\w*)\b)|\b(?:brauchen sie
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
      |\bhelfe? (?:gern\w* )?(?:beim?|mit|im|bei|in)\b|(?<!\b(?:es|das|mir|uns) )\b(?:moechte|wuerde|will|wollen|moechten|wuerden
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
      |man)\b)(?!ich .{0,40}\b(?:nicht|auch auf)\b)|(?<!\b(?:wo|wie|wann|womit|was) )\b(?:kann|koennte|koennen|koennten) (?:ich
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
      \b${I_DO} (?:ich )?(?:\w+ ){0,7}?(?:gern|gerne|kostenlos|umsonst|ehrenamtlich|unentgeltlich)\b
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      \b(?:gern|gerne)\b (?:\w+ )?${I_DO}\b
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
      |sehe|hoere|kenne|finde|weiss|warte|liege|verzweifle|moegen|wohne|heisse|ziehe|schaffe|traue|kriege|bekomme
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
  cue(
    'offer',
    9,
    pattern`
      ^(?!.*\b(?:jemand\w*|wer|gesucht)\b).*\b(?:\w*geld|was|etwas) (?:\w+ )?(?:dazu)?(?:verdienen
      |aufbessern)\b|\bjobben\b
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
    \bkomme ich (?:auch )?gern\w* (?:auf|zu|vorbei|mit)|\bich bin (?:sehr |ganz |recht )?gut (?:in|im
    |mit|beim)\b|\bich bin (?:bastler|tueftler|gaertner|koch|baecker|lehrer|handwerker|maler)\w*\b
  `,
  ),
  cue(
    'offer',
    9,
    pattern`
      \b(?:ich|wir) (?:wuerde|wuerden|moechte|moechten|will|koennte|wollte) (?:ja |auch |sehr )?gern\w*\b
      (?!.{0,90}\b(?:mir|mich|uns|lernen|haben|bekommen|gesucht|jemand\w*|begleitet|mal wieder)\b)
      .{0,70}\b(?!gehen\b|fahren\b|spielen\b|singen\b|lernen\b|kochen lernen)${TO_DO}\b
    `,
  ),
  cue(
    'offer',
    14,
    pattern`
      (?<!\b(?:schoen|toll|lieb|nett|super|froh|freuen|mich|dankbar|prima|klasse|gut|spitze|hilfreich|helfen|reichen|genuegen|nett|lieb),? )
      \b(?:falls|wenn|sofern|sollte) (?:\w+ ){0,3}?(?:jemand\w*|wer|einer|eine|irgendwer|wem|irgendwo)\b(?! (?:\w+ ){0,4}?(?:hilft|helfen|mithilft|mitkommt|mitkaeme|mitmacht|mitgeht|mitfaehrt|anpackt|mir|mich|uns|kaeme|vorbeikommt|vorbeikaeme|vorbeischaut|mein\w*))
    `,
  ),
  cue(
    'offer',
    10,
    pattern`
      \b${TO_DO} (?:\w+ )?(?:kann|koennte|mache|mach|uebernehme|schaffe) ich\b(?!.{0,30}\b(?:nicht|nimmer|kein\w*|kaum)\b)
    `,
  ),
  cue('offer', 9, /\b(?:immer|jederzeit) gern\w*\b(?!.*\b(?:haette|suche|brauche|wuensche)\b)/),
  cue('offer', 7, /\bkann man mich (?:fragen|anrufen|haben|buchen|ansprechen)\b/),
  cue(
    'offer',
    8,
    pattern`
      (?<!^(?:das|es|den|da) )(?<!^)\b(?:kann|koennte) ich (?:\w+ )?(?:gut|auch|super|prima|machen|uebernehmen|anbieten)[.!]*$|\bmache? ich alles\b
      |^ich (?:wuerde|koennte) (?:auch |mal )?(?!das |es |den |ihnen das )(?:\w+ ){0,3}?${TO_DO}[.!]*$|\bmelde mich (?:als|fuer|zum|zur)\b
      |\b(?:packen|packe|fassen|fasse) (?:\w+ )?mit an\b|^hier (?:ein|eine) (?:\w+ )?(?:helfer\w*|fahrer\w*|\w+sitter\w*)
      |\bvon mir\b.{0,40}\bwerden\b|\bbei mir (?:kann man|koennen sie|koennt ihr|koennen \w+)\b|\bin pflege\b
      |(?<!keine )\bkapazitaet\w*|^ich (?!lern|ueb)${I_DO} (?:ihnen|euch|dir|fuer sie|fuer andere)\b|\b(?:gar )?kein problem[.!]*$
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?:\w+ )?(?:jugendliche\w*|opa|oma|papa|mutti|\w+sitter\w*|schueler\w*|student\w*|rentner\w*|nachbar\w*)
      (?: \d+)? (?:maeht|hat zeit|hilft|repariert|passt|kocht|backt|putzt|schneidet|fuehrt|geht|holt|kauft|bringt|begleitet|macht
      |erledigt|buegelt|spielt|unterrichtet|erklaert|traegt|schleppt|hat .{0,40}(?:zeit|kapazitaet\w*|frei))\b
    `,
  ),
  cue(
    'offer',
    8,
    pattern`
      \b(?:and|i|we) offer\b|\bi (?:can|could) (?!t\b|not\b)\w+|\bi (?:have|ve got) (?:some )?time\b|\bi d be (?:glad|happy)\b
      |^(?:happy|glad|free) to\b|\bi(?: would| d) (?:like|love) to (?:volunteer|help|offer|visit|walk|teach|drive|look after)\b
      |\b(?:does|is there) any(?:one|body) (?:need|who needs|in need)\b|\bdo you need\b
    `,
  ),
  cue(
    'offer',
    14,
    /\b(?:suche|such)\b.{0,30}\b(?:job|arbeit|beschaeftigung|nebenverdienst|minijob|aufgabe|ehrenamt)\b(?!.*\bbeim (?:job|arbeits))/,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?:\w+ )?(?:schueler\w*|student\w*|rentner\w*|gaertner\w*)\b[ ,(]*\d*[ ,)]*(?:\w+t, )+\w+t\b|\bher damit\b|\bimmer her\b|\bjederzeit[!.]|\b(?:habe?|hab) (?:selbst|selber) \w+ grossgezogen\b
      |^(?:habe?|hab) (?:einen |n )?(?:\w+ )?(?:transporter|anhaenger|kombi|bus|fuehrerschein|werkzeug|naehmaschine)\b(?!.*\b(?:kaputt|defekt|nicht|jemand|wer)\b)|\bfreie \w+tage?\b
      |\b${I_DO} (?:ich )?(?:sie|ihnen|euch|dir|ihre?n?|euren?)\b(?!.*\b(?:mir|mich|uns)\b)|\bgern\w* die \w+\b(?=[.!]*$)|\bruft? mich\b|\bwo soll es? ?s? hingehen\b|\bkomme ich gern\w* (?:um|vorbei|zu)\b
    `,
  ),
  cue('offer', 14, /^(?:wer|falls jemand|wenn jemand) [^:?]{3,50}: ?(?:ich|bei mir|gern)\b/),
  cue(
    'offer',
    9,
    pattern`
      ^mein(?:e)? (?:hobby|leidenschaft|staerke|spezialitaet) (?:ist|sind)\b|\bbin ich (?:frei|verfuegbar|zu haben)\b|^ich nehme? (?!das\b|es\b|den (?:termin|auftrag)|an\b|tabletten).{3,50}\b(?:auf|mit|in pflege)[.!]*$
      |\b(?:viel|genug|reichlich) zeit\b(?=.*\b(?:fuehrerschein|auto|rentner\w*|helfe|kann|gern\w*|hingehen)\b)|\b(?:fuehrerschein|auto|rentner\w*)\b.*\b(?:viel|genug|reichlich) zeit\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      (?<=[.!?] )ich wuerde? ?(?:es|s|das|ihn|sie) (?:gern\w* )?(?:machen|tun|uebernehmen)\b|^(?:\w+ ){1,4}hat (?:\w+ ){0,3}?zeit (?:zum|fuer|und)\b|\bich haette (?:noch )?(?:\w+ )?(?:platz|plaetze|raum|ein auto|werkzeug)\b
    `,
  ),
  cue(
    'offer',
    12,
    pattern`
      \b(?:zu viel|uebrig|mehr als genug|reichlich|im ueberfluss)\b.{0,40}\bwer (?:mag|will|moechte|hat|braucht|kann|nimmt|isst)\b
      |\bbin (?:ich )?(?:zu allem|zu vielem|zu jeder \w+|fuer alles|fuer vieles|fuer jeden \w+|fuer jede \w+) (?:bereit|zu haben|offen|gut)
      |^(?!das|dass|dat|des|es|da|den|die|der|dann|do|so|ja|jo|ok|klar|gern|morgen|heute|um|am|ab|gegen|mittwoch|natuerlich|leider|vielleicht|nein|wie|was|wo|dies\w*|wann)(?!\w*tag\b)[a-z-]{4,} (?:und [\w-]+ |oder [\w-]+ )?(?:kann|mache?|repariere?|uebernehme?|erledige?|beherrsche?) ich\b(?!.*\b(?:nicht|kein\w*|kaum|nur|wer|jemand\w*)\b)
      |\bwer (?:mag|will|moechte)[.!]*$|\bich (?:krieg\w*|bekomm\w*|mach\w*|bring\w*|repariere?) (?:fast |noch |so gut wie |so ziemlich )?(?:alles|jeden|jede|jedes)\b(?! (?:mal|tag|woche|nacht))|\bkomm\w* (?:ich )?(?:auch |gern\w* |dafuer )*(?:ins haus|zu (?:ihnen|euch|dir) (?:nach )?hause|nach hause)\b
      |\b(?:zu (?:mir|uns)|bei (?:mir|uns)) (?:nehmen|aufnehmen|wohnen|uebernachten|schlafen|unterbringen)\b(?!.*\b(?:wer|jemand\w*|nicht)\b)|\b(?:ich|wir|und)? ?(?:wuerde|koennte)n? (?!(?:das|es|ihn|sie|den termin) )(?!.*\b(?:mit wem|gehen|wem|mir|mich|uns|mein\w*|unser\w*|lernen|wer|jemand|einer|nicht|kein\w*|zum|zur|ins|gebrauchen|brauchen|haben|sein)\b)(?:[\w-]+ ){0,9}?${TO_DO}[.!]*$
      |\bich zeige? es (?:jedem|jeder|euch|allen|ihnen|gern\w*|dir)\b
    `,
  ),
  cue('offer', 9, /^\w+(?: \w+)? geht (?:klar|immer|bei mir)\b/),
]
