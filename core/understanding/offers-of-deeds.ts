import { type Cue, cue } from './cue.ts'
import { I_DO, TO_DO } from './deeds.ts'
import { pattern } from './pattern.ts'

/** Offers told by what somebody does, likes or is able to do, in the plain spelling: "ich mähe gern", "backen kann ich". */
export const OFFERS_OF_DEEDS: readonly Cue[] = [
  cue(
    'offer',
    6,
    pattern`
      \b(?:ich|wir|und|hier|auto|gern|gerne|auch|aber|zeit|,) (?:kann|koennte|koennten|koennen
      |kannt)\b(?!.{0,40}\b(?:nicht|nichts|net|ned|nimmer|nich|kein\w*|kaum|schlecht|nix|jemand|wer)\b)
      |^(?:kann|koennte|koennten)\b (?!(?:\w+ ){0,6}?(?:jemand|wer|mir|mich|uns|einer|irgend\w+|bitte
      |man)\b)(?!ich .{0,40}\b(?:nicht|auch auf)\b)|(?<!\b(?:wo|wie|wann|womit|was) )\b(?:kann|koennte|koennen|koennten) (?:ich
      |wir) (?!.{0,60}\b(?:nicht|net|ned|nich|kein\w*|nimmer|kaum|schlecht)\b)(?=.{0,60}\b\w{3,}(?:en
      |eln|ern|tun)\b|$)
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
    6,
    pattern`
      \b(?:repariere|richte|erledige|maehe|putze|schneide|begleite|uebernehme|helfe|unterrichte|betreue
      |buegele|backe|koche|trage|schleppe|flicke|streiche|nehme) ich\b(?! .{0,30}\b(?:nicht|kein\w*))
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
    10,
    pattern`
      \b${TO_DO} (?:\w+ )?(?:kann|koennte|mache|mach|uebernehme|schaffe) ich\b(?!.{0,30}\b(?:nicht|nimmer|kein\w*|kaum)\b)
    `,
  ),
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
      ^mein(?:e)? (?:hobby|leidenschaft|staerke|spezialitaet) (?:ist|sind)\b|\bbin ich (?:\w+ ){0,2}?(?:frei|verfuegbar|zu haben)\b|^ich nehme? (?!das\b|es\b|den (?:termin|auftrag)|an\b|tabletten).{3,50}\b(?:auf|mit|in pflege)[.!]*$
      |\b(?:viel|genug|reichlich) zeit\b(?=.*\b(?:fuehrerschein|auto|rentner\w*|helfe|kann|gern\w*|hingehen)\b)|\b(?:fuehrerschein|auto|rentner\w*)\b.*\b(?:viel|genug|reichlich) zeit\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      (?<=[.!?] )ich wuerde? ?(?:es|s|das|ihn|sie) (?:gern\w* )?(?:machen|tun|uebernehmen)\b|^(?!wer\b|niemand|keiner|kein|jemand)(?:\w+ ){1,8}hat (?:\w+ ){0,3}?zeit (?:zum|fuer|und)\b|\bich haette (?:noch )?(?:\w+ )?(?:platz|plaetze|raum|ein auto|werkzeug)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      \b(?:ist|sind|war|waren|waer\w*|mein\w*) (?:\w+ ){0,2}?mein\w* (?:\w+ )?(?:talent|leidenschaft|hobby|hobbys|staerke|spezialitaet|steckenpferd|ding|element|fachgebiet|metier|welt|passion)\b
      |\b(?:kein (?:ding|akt|thema|hexenwerk|act)|ein klacks|ein kinderspiel|kinderspiel|leicht|keine muehe|reine freude|entspannung pur|eine? \w*freude) fuer mich\b|\bmacht mir (?:gar |ueberhaupt )?(?:nichts|nix)\b|\bmach\w* (?:ich )?(?:das |alles )?mit links\b
      |\b(?:trau|traue|traut) (?:ich|i) mir (?:\w+ )?zu\b|\b(?:krieg|kriege|bekomm|bekomme|bring|bringe) ich (?:die|den|das|sie|ihn|es|sowas|so was|alles)? ?(?:meistens?|fast immer|immer|oft|schon|alle|alles|meist) (?:\w+ )?hin\b
      |\bfuer (?:mein|s) leben gern\w*\b(?!.{0,40}\b(?:mal wieder|mit wem)\b)
      |\b(?:verrueckt nach|vernarrt in|jede menge (?:zeit|luft)|massig zeit|zeit wie sand am meer|zeit satt|zeit ohne ende|freie zeit|zeit genug)\b|\bverschenke? (?:gern\w* )?(?:mein\w* )?(?:\w+ )?(?:zeit|arbeitskraft|muskel\w*|hilfe)\b|\b(?:lang|pack|fass) (?:gern\w* )?(?:mit )?(?:zu|an),? wo\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      \b(?:die geraete|das werkzeug|das geraet|die maschine|die maschinen|der anhaenger|ausruestung|equipment|werkzeug|alles) (?:dafuer |dazu |noetige )*(?:habe? ich|hab ich|ist da|sind da|da\b|vorhanden|bring\w* ich mit|steht bereit)
      |\bsteht? (?:\w+ )?bei (?:mir|uns) (?:\w+ )?(?:rum|herum|bereit|zur verfuegung|leer)\b|\b(?:kofferraum|auto|anhaenger|transporter|wagen|kuehltruhe) (?:ist )?(?:leer|frei|gross genug)\b|^(?!.*\b(?:wer|jemand\w*|such\w*|muss|muessen)\b).*\b(?:zu verleihen|zu verschenken|abzugeben|zum ausleihen|kostenlos abzuholen|zu vergeben)\b
      |\b(?:habe?|hab) (?:den |die |das |mein\w* )?(?:\w+)?(?:kofferraum|kofferraeume) leer\b|\b(?:schein|kettensaegenschein|motorsaegenschein|babysitterschein|babysitterdiplom|fuehrerschein|uebungsleiterschein|rettungsschwimmer\w*|erste-?hilfe-?\w*|juleica|jugendleiterkarte) (?:ist )?(?:vorhanden|da|in der tasche)\b
      |\b(?:habe?|hab) (?:ich )?(?:den |die |das |ein\w* |n )?(?:\w*babysitterschein|babysitterdiplom|motorsaegenschein|kettensaegenschein|jagdschein|uebungsleiterschein|trainerschein|juleica|rettungsschwimmer\w*|hundefuehrerschein|personenbefoerderungsschein|p-schein)\b
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      \b(?:hol|hole|nehm|nehme|fahr|fahre|begleit|begleite|besuch|besuche|back|backe|koch|koche|mach|mache|wasch|wasche|bring|bringe) (?:ich )?(?:\w+ )?(?:jeden|alle|jede[nr]?),? (?:ab|mit|heim|die|der)\b|\b(?:trag|trage|nehm|nehme|hol|hole|wasch|wasche|giess|giesse|kauf|kaufe) (?:ich )?(?!mir\b|mich\b|\w* ?an\b)(?:[\w.-]+ ){1,8}?(?:einfach |gleich |gern\w* )?(?:mit (?:rauf|hoch|runter|raus|rein)|mit[.,!]|mit$)
    `,
  ),
  cue(
    'offer',
    14,
    pattern`
      \b(?:so ?was|sowas|so etwas|solche sachen|dergleichen|alles) (?:krieg|kriege|bekomm|bekomme|bring|bringe|mach|mache|kann|schaff|schaffe|reparier|repariere) ich\b
      |(?<=\b(?<!mit \w* ?)(?!morgen|hunden|katzen|tieren|kindern|leuten|uebermorgen|gegen|wegen|neben|wochen|einen|meinen|keinen|den|leben)\w{3,}(?:en|eln|ern) (?:(?!doch|das|es|den|da)[\w-]+ ){0,3})(?:kann|koennte|wuerde|mache?|uebernehme?) ich\b(?!.{0,40}\b(?:nicht|nichts|nimmer|kein\w*|kaum|schlecht|wer|jemand|gebrauchen)\b)
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      (?:\b(?:und|,) |^)(?:wuerde|koennte)n? (?!.*\b(?:mir|mich|uns|mein\w*|unser\w*|lernen|wer|einer|jemand|mit wem|mal wieder|kein\w*|gebrauchen|brauchen|haben|sein|ich .{0,30}nicht)\b)(?:[\w.,-]+ ){0,9}?${TO_DO}\b
      |\b(?:habe?|hab) ich (?:\w+ ){0,5}?(?:auch (?:schon |mal )?|schon oft |schon oefter |immer |frueher |oft )gemacht\b|\bwas ich (?:euch|ihnen|dir|jemandem|fuer \w+) (?:\w+ )?(?:mitbringen|besorgen|holen|einkaufen|tun|abnehmen) (?:soll|kann|darf)\b
      |\b(?:sagt?|sagen sie|schreibt?|schreiben sie) (?:mir )?(?:einfach |nur |kurz )*,? ?(?:was|wann|wo|wohin|wieviel) (?:ihr|sie|ich|du|es|gebraucht)\b|\b(?:was auch immer|egal (?:was|wo|wann|wobei|womit)|alles,? was (?:anfaellt|anliegt|ansteht)|wo (?:auch )?immer)\b(?=.*\b(?:ich|wir|helfe|mache|kann)\b)
    `,
  ),
  cue(
    'offer',
    9,
    pattern`
      \bstehe? (?:ich )?(?:(?!nicht|nimmer|nur)\w+ ){2,6}?(?:parat|bereit|zur stelle|zur verfuegung|einsatzbereit|auf abruf)\b(?!.*\bnicht mehr\b)|\bmit eigen\w* \w+\b|\b(?:mein|unser) (?:\w+ )?(?:beruf|job|handwerk|broterwerb|metier|fach)\b|\bruf\w* (?:sie )?mich(?=$|[.,!]| (?:ruhig|gern\w*|einfach|an|jederzeit)\b)
      |\b(?:stoert|faellt|kommt|macht)\b[^.?!]{0,40}\bmehr\b[^.?!]{0,40}\b(?:nicht|nichts|nix|kaum)\b|\b(?:also|nehmt|nehmen sie|fragt?|fragen sie|ruft|bucht) (?:\w+ )?mich(?=$|[.!,])|\b(?:wofuer|wobei|womit|wo|was|wem|wann) (?:ist|waere) (?:mir |uns )?(?:schnuppe|egal|wurscht|wurst|gleich|schnurz|einerlei)
      |\bwir (?:\w+en) (?!.*\b(?:wer|jemand|such\w*|brauch\w*|mir|uns)\b)(?:[\w.,-]+ ){0,8}?gern\w*\b|\bgern\w* (?:einen?|eine|jemand\w*|wen|senioren|leute) (?:\w+ ){0,4}?(?:auf|mit|dazu|vorbei|ab)(?=$|[.,!])
    `,
  ),
  cue(
    'offer',
    14,
    pattern`
      \? (?:\w+ ){0,3}?(?:ich|i) (?:(?!nicht|brauche|suche|kann)\w+ ){0,6}?(?:komme|kaeme|hole|bringe|fahre|nehme|haette zeit|habe zeit|mache)\b(?!.*\b(?:nicht|nimmer|zum|zur|brauch\w*|such\w*|kein\w*)\b)
    `,
  ),
  cue(
    'offer',
    20,
    /\? .*\b(?:und|ich|wir) (?:kaeme|kaemen|komme|kommen) (?:gern\w* |dann |auch )*(?:vorbei|rum|rueber|zu (?:ihnen|euch|dir))\b/,
  ),
  cue(
    'offer',
    9,
    pattern`
      \bich (?:hoere?|lausche) (?:\w+ ){0,3}?zu\b|\boffenes ohr\b(?!.*\b(?:such|brauch|wer)\w*)|\bsteh(?:t|en) (?:\w+ )?(?:bereit|zur verfuegung|parat)\b(?<!\b(?:paket|rezept|bestellung|medikament|tabletten|brille|schuhe|sachen)\w*\b.*)(?!.*\b(?:hol|abhol|wer|jemand)\w*)
      |\bwas (?:kann|darf|soll) ich (?:fuer (?:euch|sie|andere|dich) )?tun\b(?=.*)(?<=\b(?:frei|zeit|rentner\w*|urlaub|langeweile)\b.*)
    `,
  ),
  cue('offer', 14, /\b(?:da|dabei) (?:bin|waere) ich (?:\w+ ){0,2}?dabei\b(?<=.{30})/),
]
