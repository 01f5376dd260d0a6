import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** How people agree, in the plain spelling. */
export const ACCEPT_CUES: readonly Cue[] = [
  cue(
    'accept',
    8,
    pattern`
      ^(?:(?:ach|oh|na|au|aber|joa|ja|ok|okay|hallo|hi|moin|super|prima|cool|hey)[,.!]* )*(?:ja+|jo+|jep|jap|jup|jawohl|jawoll|joa|jau
      |jou|jupp|jop|jepp|jaja|aber sicher|alles roger|klaro|klaerchen|jawoll ja|yo|klar+|logo|ok|okay|okee|okeee?|oki|oke|okey|okidoki|gern|gerne|sehr gern\w*|einverstanden|abgemacht
      |natuerlich|selbstverstaendlich|sicher|freilich|auf jeden fall|aufjedenfall|unbedingt|geht klar
      |alles klar|geht in ordnung|in ordnung|gebongt|yes|yep|yeah|sure|of course|evet|tak|bassd?|passd?
      |passt(?! (?:\w+ ){0,3}?(?:nicht|net|ned|nich|schlecht|nimmer|auf)\b))\b(?!,? (?:danke|vielen dank|ein andermal|ein anderes mal|naechstes mal))(?! (?:das )?(?:ich )?(?:brauch|such|weiss nicht))
    `,
  ),
  cue(
    'accept',
    7,
    pattern`
      \b(?:nehm|nehme|mach|mache|uebernehm|uebernehme|erledige|schaff|schaffe|kann|krieg) ich(?: (?:gern
      |gerne|doch|natuerlich|auf jeden fall|sehr gern|schon|hin|machen|kommen|einrichten|uebernehmen|da
      |mit|auch|vorbei\w*|es|das|dir|ihnen|morgen|helfen))*(?=$|[,.!;?]| (?:um|bin
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
      |schaffe ich|schaff ich)\b(?!.{0,25}\b(?:nicht|hoechstens|kaum|nur|allein\w*))
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
      |zur stelle|am start|mit von der partie|dorbi|dobei)\b|(?<!wenn )(?<!ob )\b(?:das|es|termin|uhrzeit|tag|zeit|uhr
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
      |\b(?:zaehlen|rechnen|zaehlt|rechnet|zaehl|rechne) (?:sie )?(?:ruhig |gern\w* )?(?:auf|mit) mi(?:ch|r)\b|auf mich (?:zaehlen|rechnen)|\bmit mir (?:rechnen
      |planen)\b|\b(?:du kannst|ihr koennt|sie koennen) (?:auf mich|mit mir)|\b(?:da|dann|dat|des|dat
      |das|do|dass) (?:kann|koennte|mach|mache|mok|uebernehme|uebernehm|schaffe?|(?=\w+ ich (?:\w+ )?zeit)(?:habe?|haette)
      |helf|helfe|komme?) (?:ich|i|ick|ik)\b(?!.{0,40}\b(?:nicht|net|ned|nich|kein\w*|nimmer|leider|nie|dran|ran|kaum|drauf
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
    'accept',
    8,
    pattern`
    ^(?:ich )?bin bereit\b|^(?:ich )?(?:uebernehm|uebernehme|mach|mache|erledige) (?:das|es
    |den termin)(?: gern\w*)?[.!]*$
  `,
  ),
  cue(
    'accept',
    16,
    pattern`
      ^(?:nehme? ich|ich nehme?) (?:\w+ )?an[.!]*$|^(?:das |es )?(?:kann|koennte) ich (?:\w+ )?(?:machen|uebernehmen|einrichten|erledigen)[.!]*$|\bnicht nein\b
      |^(?:wunderbar|perfekt|top|super|prima|bestens|klasse|gut|toll|alles klar|fein)[,.!]+ (?:ich|dann|mach|eingetragen
      |bin|bis|den|da|wir)\b|^(?:laeuft|yo|dabei|selbstredend|(?:ist )?gebongt|deal|roger|eingetragen|passt|gemacht|notiert|top|spitze|bestens|mega|wunderbar|perfekt|prima)[.!]*(?: ja)*$|^(?:von mir aus|wegen mir|meinetwegen|warum nicht|wieso nicht|(?:da )?(?:spricht )?nichts dagegen|nix dagegen|an mir soll es nicht (?:liegen|scheitern))\b(?!.*\bnicht (?:mehr|gern)\b)
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
    'accept',
    16,
    /^(?:yes|sure|of course|gladly|yep|ok|okay|great)[,.!]+ (?:i|happy|glad|no problem|that|count|see you|will)\b|\bcount me in\b/,
  ),
  cue(
    'accept',
    16,
    /^(?:das|es|der termin|die uhrzeit|die zeit|\w+tag|mittwoch|morgen|heute) (?:passt|klappt|geht)(?! (?:um|los|nur|darum)\b)(?! (?:\w+ ){0,4}?(?:nicht|schlecht|leider|kein\w*|nur|erst))\b/,
  ),
  cue(
    'accept',
    16,
    pattern`
      ^(?:ich )?(?:nehme?|mache?|uebernehme?|spring\w*|schaffe?) (?:das|es|ihn|sie|den|ein|gern\w* ein|da ein)[.!]*$|^(?:da )?(?:koennen|koennt|kannst|duerfen) (?:sie|ihr|du) (?:\w+ )?(?:mit|auf) mich? ?(?:rechnen|zaehlen|bauen)
      |\b(?:mit mir|auf mich) (?:\w+ )?(?:rechnen|zaehlen|bauen|verlassen)\b|^(?:na )?(?:aber )?(?:klar|sicher|logo|selbstverstaendlich|freilich|gern\w*) (?:doch|klar)?\b[.!,]|^ich richte es (?:mir )?ein\b|^schreib\w* (?:sie )?mich (?:mit )?auf\b
      |^(?:ja,? )?(?:den|die|das) (?:termin|fahrt|einkauf|schicht|sache|stunde) (?:uebernehme?|mache?|nehme?) ich\b|^(?:bin|waere) (?:gern\w* )?(?:mit )?dabei\b|^(?:steht|notiert|gemacht|versprochen|zugesagt|mit vergnuegen|nichts lieber als das|ehrensache)[.!]*$
    `,
  ),
  cue(
    'accept',
    30,
    pattern`
      ^(?:na )?(?:dann|also) bis (?:dann|morgen|gleich|spaeter|\w+tag|mittwoch)[.!]*$|\bhalte? ich (?:mir )?frei[.!]*$|^mit (?:dem )?(?:groessten |groesstem )?vergnuegen\b|^(?!.*\b(?:wer|jemand\w*)\b)(?:\w+ ){1,4}(?:steht|ist notiert|ist eingetragen|ist gebongt)[.!]*$|^(?:den|die|das) (?:[\w-]+ ){1,5}?(?:uebernehme?|mache?|erledige?|nehme?|hole?|bringe?|fahre?) ich(?: gern\w*| natuerlich| fuer sie)*[.!]*$
      |^(?:ok|okay|ja|gut|klar|super|prima|fein|alles klar|passt|freu\w* mich)\b(?!.*\b(?:wer|jemand\w*|brauche|suche|aber|nicht|kein\w*)\b).*\bich (?:hole?|bin|komme?|fahre?|warte?|bringe?|nehme?|mache?) (?!auch\b)
      |\bbin (?:ich )?(?:dann )?(?:um|gegen) [\w:. ]{2,20} (?:da|vor ort|bei (?:ihnen|euch|dir))[.!]*$|(?<=[^.?]{8}), (?:also |dann |von mir aus )?(?:ja|gern\w*|jo|bin dabei|klar)[.!]*$
    `,
  ),
  cue('accept', 16, /^(?!.*\bnicht\b).{3,40}, (?:das )?passt(?: (?:gut|super|prima|mir))?[.!]*$/),
  cue(
    'accept',
    10,
    pattern`
      ^(?!.*\b(?:nicht|kein\w*|nur)\b).*\b(?:einverstanden|nehme (?:ich )?(?:\w+ )?(?:gern\w* )?an|also ja|bestaetig(?:t|e)|stehe? (?:ich )?(?:parat|bereit|zur stelle)|bin ich da|gerne? komme? ich|komme? (?:ich )?(?:sehr )?gern\w*|ist (?:mir )?(?:perfekt|ideal|prima|optimal)|passt (?:mir |uns )?(?:gut|super|perfekt|bestens|prima|wunderbar))\b
      |^(?:ja|jo|klar|gern\w*|okay|ok|super|prima|top|perfekt|alles klar|geht klar|abgemacht|na klar|sehr gern\w*)\b[,.! ].*\b(?:bis (?:dann|morgen|gleich|spaeter|\w+tag)|bin (?:ich )?da|komme|mache? ich|dabei|passt|hauptsache)\b
    `,
  ),
  cue(
    'accept',
    16,
    /^(?:ja|jo|jau|jep|klar|na klar|ja klar|gern\w*|sehr gern\w*|natuerlich|selbstverstaendlich|einverstanden|abgemacht|alles klar|geht klar|okay|ok|in ordnung|gebongt|top|super|prima)[,.!]* (?:das )?(?:ich |mache? ich|bringe? ich|hole? ich|helfe? ich|uebernehme? ich|komme? ich|kann ich)/,
  ),
  cue(
    'accept',
    9,
    /^(?!.*\b(?:nicht|kein\w*)\b).*(?:\b(?:uhr|halb \w+|um \w+|dann) bin ich da\b|, also ja[.!]*$|\bnehme? (?:ich )?(?:\w+ )?gern\w* an[.!]*$|\bstehe? (?:ich )?(?:parat|bereit))/,
  ),
  cue(
    'accept',
    16,
    pattern`
      ^(?:laeuft|passt|geht klar|gut|fein|abgemacht|gebongt|alles klar|ok|okay|top|super|prima|jo|ja)[,.! ]+(?:dann |also |na dann )?bis (?:um |gegen )?[\w: ]{1,20}(?:dann)?[.!]*$
      |\b(?:kriegen|machen|schaffen|packen|bekommen|regeln|deichseln) (?:wir|mir) (?:schon |na |gut |locker |hin |das )*(?:hin)?(?=$|[,.!])|\b(?:kriegen|machen|schaffen|packen|bekommen) das (?:schon |gut |locker )*hin\b|^(?:klar|logo|sicher|ok|okay|na klar|aber klar)[,.! ]+(?:kein|gar kein|null) (?:problem|ding|thema)\b
      |\b(?:sagen sie|sagt|sag) (?:der|dem|ihr|ihm|frau|herrn|familie) (?:\w+ )?(?:bescheid|zu|dass ich komme)\b
    `,
  ),
  cue(
    'accept',
    16,
    pattern`
      ^(?:na )?(?:ja )?(?:gut|schoen|okay|ok|meinetwegen|also gut|na gut|na schoen|na dann|na denn|gut gut|ausnahmsweise|ueberredet|wenn es sein muss|weil (?:sie|du|ihr) es (?:sind|bist|seid))(?:,? (?:weil|wenn|dann|ich mach\w*|mach\w* ich|sie|fuer sie).{0,40})?[.!]*$
      |^(?:gar )?(?:kein (?:ding|thema|akt|stress|problem)|no problem|keine frage|null problemo|kein problemo|immer doch|aber immer|na logo|wird gemacht|geht in ordnung|stimmt so|machbar|machen wir|ist machbar|ist drin|aber hallo|wo soll ich hin|nur her damit|her damit|wann soll ich da sein|wann soll ich kommen)[.!?]*$
      |\? (?:aber |ja |na )?(?:immer doch|aber immer|immer gern\w*|klar doch|na klar|logo|natuerlich|kein problem|selbstverstaendlich|freilich|gern doch|immer)[.!]*$|\b(?:wie|da) (?:koennte|kann|koennt) ich (?:da )?(?:nur )?nein sagen\b
    `,
  ),
  cue(
    'accept',
    30,
    pattern`
      \bnichts lieber als das\b|^(?!.*\b(?:nicht mehr|wer|jemand\w*|leider|mein\w* (?:mutter|vater|frau|mann))\b)(?:(?:ja|klar|gern\w*|ok|okay|gut),? )?(?:ich |da |dann )?(?:helfe?|begleite?|fahre?|besuche?|hole?|bringe?|uebernehme?|nehme?|bekoche?|unterstuetze?) (?:ich )?(?:der|dem|den|die|ihr|ihm|diese[rnm]) (?:netten |alten |aelteren |jungen |lieben |guten )*(?:dame|herrn?|frau|mann|nachbarin|nachbarn?|familie|oma|opa|leute|leuten|jungen|maedchen|studentin|kollegin|mutter|ehepaar|paar|senioren|seniorin)\b
      |^(?:ja,? |klar,? )?(?:frau|herrn|familie) [a-z]+ (?:helfe?|begleite?|fahre?|besuche?|hole?|bringe?|uebernehme?) ich\b
    `,
  ),
  cue(
    'accept',
    30,
    pattern`
      \b(?:selbstverstaendlich|natuerlich|klar|freilich|na klar|mit freuden|mit vergnuegen|herzlich gern\w*) (?:uebernehme?|mache?|helfe?|komme?|nehme?|erledige?) ich (?:das|es|da|gern\w*|den|mit|den auftrag|den termin)(?=$|[.!,])
    `,
  ),
  cue(
    'accept',
    16,
    /^(?:ja,? |ok,? )?(?:ist |schon |wird |ist schon |habe? ich )?(?:gebucht|notiert|eingetragen|vorgemerkt|eingeplant|reserviert|eingerichtet|angenommen|zugesagt|bestaetigt|gesetzt|fest eingeplant|geritzt|im kalender)[.!]*$/,
  ),
  cue(
    'accept',
    16,
    /^(?!.*\b(?:nicht|wer|jemand\w*|leider)\b).{3,40}, (?:ist |schon |das ist |ist schon |alles )?(?:notiert|gebucht|eingetragen|vorgemerkt|gebongt|abgemacht|fest)[.!]*$/,
  ),
  cue(
    'accept',
    16,
    /^(?:kein problem|klar|ok|okay|gern\w*|alles klar|in ordnung|gut|super|prima|perfekt|fein|logo|natuerlich)[,.! ]+(?:dann |da |das )?(?:\w+ ){0,2}?ich(?: \w+){0,3}[.! ]*$/,
  ),
]
