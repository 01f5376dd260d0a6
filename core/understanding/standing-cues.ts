import { type Cue, cue } from './cue.ts'
import { pattern, piece } from './pattern.ts'

const USEFUL = piece`
  (?:trecker|traktor|schlepper|frontlader|radlader|bulli|bus|kleinbus|neunsitzer|transporter|sprinter|kombi|lieferwagen|pritsche|anhaenger|haenger|pkw|auto|wagen|fuehrerschein|lastenrad
  |schneefraese|schneeschieber|rasentraktor|aufsitzmaeher|maehroboter|haecksler|vertikutierer|motorsaege|laubsauger|laubblaeser|rasenmaeher|kettensaege|heckenschere|hochdruckreiniger|werkzeug\w*|werkstatt|akkuschrauber|bohrmaschine
  |bohrhammer|schlagbohrer|naehmaschine|overlock|buegelmaschine|lange leiter|sackkarre|umzugskartons|strickmaschine|mangel|schweissgeraet|schleifmaschine|kreissaege|holzspalter|dampfreiniger
  |spuelmobil|gulaschkanone|waffeleisen|grosse kueche)
`

/** What somebody is or has that others could use: "Schreiner hier", "hab nen Anhänger". In the plain spelling. */
export const STANDING_CUES: readonly Cue[] = [
  cue(
    'offer',
    7,
    pattern`
      ^(?:\w+,? ){0,2}?(?:gelernte[rn]?|ehemalige[rn]?|pensionierte[rn]?|fruehere[rn]?|angehende[rn]?|ausgebildete[rn]?|erfahrene[rn]?|staatlich \w+|examinierte[rn]?) \w{4,}
    `,
  ),
  cue(
    'offer',
    7,
    pattern`
      (?:^|[.,!] |\bich |\bund |\bwir )(?:habe?|haben|besitze?|haett\w*) (?:(?!kein|nicht|nie)\w+ ){0,3}?${USEFUL}\b(?!.{0,40}\b(?:kaputt|defekt|geht nicht|voller|muss|muessen|im eimer|verloren|weg|nicht)\b)
      |\b${USEFUL}(?: \w+){0,2} frei\b|\b${USEFUL} (?:habe? ich|haette ich|steht bereit|ist vorhanden|ist da|vorhanden)\b(?!.*\b(?:fehlt|fehlen|wer|jemand\w*|aber|nur)\b)
    `,
  ),
  cue(
    'offer',
    6,
    pattern`
      (?<!\b(?:kein|keine|keinen|wer|jemand) )\b(?:kenne? mich|kenn mich) (?:\w+ ){0,5}?(?:aus|damit)\b|\bmit \w+ kenn\w* ich mich\b|\b(?:macht|machen) mir (?:\w+ )?(?:spass|freude|nichts aus)\b|\bhabe? (?:\w+ )?ein haendchen\b
      |\b(?:eltern|grosseltern|sitter)?zeugnis vorhanden\b|\bjahrelange erfahrung\b|\bviel erfahrung\b|\bhabe? (?:\w+ ){0,2}?erfahrung\b
      |\b(?:habe?|hab|haetten?|haben) (?:\w+ ){0,4}?(?:zeit (?:uebrig|ueber|zu verschenken)|langeweile und|freie kapazitaet\w*|noch luft|\w+tag frei|frei und|lust,? (?:zu helfen|anzupacken))\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?:unser\w*|mein\w*|wir vom|wir von|die|der) (?:[\w-]+ ){1,3}?(?:kommt|kommen|hilft|helfen|faehrt|maeht|bietet|spielt|singt|backt|kocht|strickt|naeht|packt|besucht|uebernimmt|macht|kann|koennte|wuerde) (?:\w+ ){0,3}?(?:gern\w*|euch|ihnen|kostenlos|fuer andere|fuer senioren)\b
      |^(?:sie|er|mein\w* \w+|unser\w* \w+) (?:\(\d+\) )?(?:kann|koennte|wuerde) (?:auch |gut |super |prima |gern |gerne )+(?!.*\b(?:nicht|jemand|wer)\b)
      |\b(?:duerfen|koennen|kann|darf) (?:\w+ ){0,3}?bei (?:mir|uns)\b(?!.*\b(?:wer|jemand|nicht)\b)
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      \b(?:stell\w*|bring\w*|gebt|geben sie|legt|schickt|komm\w*) (?:sie |ihr |mir |uns |einfach |ruhig |gern |ihre |eure |den |die |das )*(?:\w+ )?(?:bei (?:mir|uns)|zu (?:mir|uns)|vorbei|in meine werkstatt|rueber)\b(?!.*\b(?:bitte|wer|jemand)\b)
      |\bwas (?:ihr|sie) (?:\w+ ){0,4}?(?:wollt|braucht|wollen|brauchen|moechtet)\b|\b(?:ihr|sie) (?:muesst|muessen|braucht|brauchen) (?:\w+ ){0,3}?(?:nur|bloss|stellen|bezahlen)\b
      |\b(?:einfach|gern\w*|ruhig) (?:melden|anrufen|bescheid (?:sagen|geben)|ansprechen|klingeln|fragen)\b|^(?!.*\bmit mir\b)(?:wer|lust auf) .{3,60}\? (?:dann |ich |bei mir |mach\w* ich |da )(?!brauche|suche|habe?|bin|muss|arbeite|liege|kann|schaffe|komme|trau)
    `,
  ),
  cue(
    'offer',
    10,
    pattern`
      ^[^?]{3,60}\? (?:ja |sehr |immer )?(?:gern\w*|kein problem|klar|mach\w* ich|kann ich|koennt ihr haben|immer|da (?:bin|helfe?) ich)\b|(?<!\b(?:wer|jemand) )\b(?:pack(?:en?|t)|fass(?:en?|t)|greif(?:en?|t)) (?:\w+ ){0,6}?mit an\b(?!\?)|\b(?:habe?|hab|ist|waere|haette\w*) (?:ich |bei mir |bei uns |wir )?noch (?:\w+ )?(?:platz|plaetze)\b
      |^(?!.*\b(?:wer|jemand\w*|suche\w*|brauche\w*|hilfe)\b).*\b(?:wir sind|ich bin|bin) (?:\w+ ){0,3}?(?:kraeftige?|starke?|stark|fit|fitte?|handwerklich\w*|zuverlaessig\w*|tierlieb|kinderlieb|geduldig|ordentlich|flott|geschickt)\b
      |\b(?:koennte|kann|wuerde) (?:gern\w* )?(?:wem|jemandem|anderen|leuten|nachbarn|ihnen|euch|dir)\b(?!.*\b(?:nicht|jemand helfen)\b)
    `,
  ),
  cue(
    'offer',
    4,
    /^(?!.*\b(?:wer|jemand\w*|such\w*|brauch\w*|hilfe|einer)\b).*\bbin (?:erst |schon )?(?:1[2-9]|[2-6]\d)\b(?! (?:kilo|meter|minuten))/,
  ),
  cue(
    'offer',
    12,
    pattern`
      ^(?:ich |wir )?(?:wuerden?|koennten?|kann|moechten?|will) (?:auch |gern\w* )?(?:jemanden|wen|leute|senioren|aeltere \w+|andere|kinder|nachbarn) (?!.*\b(?:mir|mich|uns|finden|haben|kennenlernen)\b)|\bgern\w* (?:jemanden|wen|leute) (?:\w+ ){0,5}?(?:einladen|mitnehmen|begleiten|abholen|besuchen|beschenken)\b
      |\b(?:kann|koennen|koennte|darf|duerfen|dann) (?:auch )?(?:euer|eure|ihr|ihre|dein|deine)\w* \w+\b.{0,25}\b(?:mit|mitfahren|mitlaufen|mitkommen|dazu|mitmachen)\b|\b(?:bringt|gebt|schickt|stellt|bringen sie|geben sie|schicken sie) (?:mir|uns) (?:einfach |ruhig )?(?:eure?n?|ihre?n?|alles|den \w+ vorbei)\b
      |\b(?:sind|ist|waren|war) (?:genau |ganz |immer )?(?:mein (?:ding|hobby|element|fach|gebiet|metier|beruf)|meine (?:leidenschaft|staerke|welt|spezialitaet|sache))\b|\b(?:gefaellig|gewuenscht|gefragt|noetig|erwuenscht)\?
      |\b(?:entspann(?:t|en) mich|lieg(?:t|en) mir(?! nicht)|faellt mir leicht|geht mir leicht von der hand|ein klacks fuer mich|kann ich im schlaf|bin ich fit|bin ich gut drin)\b|\b(?:im|in|mit|bei) \w+ bin ich (?:fit|gut|sicher|firm|zuhause|zu hause)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      ^(?!.*\b(?:sucht|suchen|brauch\w*|gesucht|wer|jemand\w*)\b)(?:[\w-]+ ){0,3}?\w*(?:brueder|schwestern|freunde|freundinnen|maenner|jungs|maedels|schueler\w*|studenten|jugend|verein|gruppe|mannschaft|klasse \w+|pfadfinder|messdiener|konfirmanden|feuerwehr|ehepaar|kolping\w*|frauengemeinschaft|abiturienten|azubis)\b
      .{0,30}\b(?:raeumt?|raeumen|packt|packen|hilft|helfen|maeht|maehen|putzt|putzen|kocht|kochen|singt|singen|spielt|spielen|traegt|tragen|besucht|besuchen|faehrt|fahren|backt|backen|repariert|reparieren|passt|passen|bietet|bieten|macht|machen|uebernimmt|uebernehmen|schippt|schippen|bringt|bringen|sammelt|sammeln)\b
      |\bwer hat (?:\w+ )?(?:was|etwas) (?!gegen|dagegen|gesehen|verloren)\w+|\bwer muss (?:wo)?hin\b|\bwo (?:brennt|klemmt|drueckt|fehlt) (?:es|der schuh|s)\b|\bnot am mann\b|\b(?:setzt|setzen) (?:sie )?mich ein\b
    `,
  ),
  cue(
    'offer',
    9,
    /\b(?:ich|wir|lade|laden|lad)\b.{0,30}\b(?:alleinstehende\w*|senioren|leute|nachbarn|jemanden|alle,? die)\b.{0,40}\bein(?:laden)?\b/,
  ),
]
