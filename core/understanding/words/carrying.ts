import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const carrying: CategoryWords = {
  phrases: piece`
    (?:klavier|fluegel|orgel|schrank|sofa|couch|tisch|bett|kommode|regal|truhe|vitrine|sessel|kuehlschrank|waschmaschine|aquarium|herd|ofen|klavierhocker|sekretaer|buffet)\w* (?:soll|sollen|muss|muessen|kommt|kommen|sollte|muesste)\b.{0,40}\b(?:ins|in (?:den|die|das)|nach (?:oben|unten|nebenan)|runter|rauf|raus|rueber|weg)\b|aquarium\b.{0,40}(?:raus|hoch|runter|trag|rueber|schlepp)\w*|sperrige\w*|(?:klavier|fluegel|tresor|aquarium|standuhr)\b.{0,25}\b(?:stufen|treppe|stock|etage|obergeschoss)|zieh\w* .{0,40}\b(?:ins|in das|in ein|in eine|in die) (?:\w+ )?(?:\w*heim|\w*wohnung|\w*haus|\w*wg)\b|(?:schrank|sofa|bett|sessel|tisch|moebel|kommode|regal)\w* (?:muss|muessen|soll|sollen|kommt|kommen) (?:auch )?mit\b|schwere[nmrs]? (?:\w+ )?(?:moebel|sachen|kisten|saecke|schraenke|\w*tonne|dinge|teile|brocken|truhe|platten|steine|pakete?|koffer|taschen|tueten|kartons?|kuebel|toepfe|blumentoepfe|geraete|bretter|balken|bierkaesten|stuehle|tische)\w*|(?:aufzug|fahrstuhl|lift) .{0,20}(?:kaputt|defekt|ausser betrieb|ausgefallen|streikt|geht nicht|steht)|wer packt .{0,40}\ban\b|zieh(?:t|e|en) .{0,30}von \w+ nach \w+|(?:weihnachtsbaum|christbaum|tannenbaum|baum) .{0,40}(?:ins? (?:wohnzimmer|haus|stube|wohnung)|hoch|rein)\b|(?:klavier|fluegel|schrank|waschmaschine|tresor|sofa),? .{0,12}(?:erdgeschoss|stock|etage|og|eg|keller)\b|\w*(?:holz|kohlen|steine|platten|pellets|zement|fliesen|erde|kies|sand)\b.{0,30}\b(?:in|aus|auf
    |vom|zum) (?:(?:den|die|das|dem|der) )?(?:schuppen|keller|garage|haus|hof|wohnung|dachboden
    |speicher|balkon|scheune)|(?:bett|schrank|sofa|sessel|tisch|regal|kommode|matratze|herd|waschmaschine|kuehlschrank|moebel
    |klavier)\w*\b.{0,25}\b(?:ins|in (?:die|den|das)|aus (?:dem|der)) (?:erdgeschoss|obergeschoss
    |og\b|eg\b|wohnzimmer|schlafzimmer|kinderzimmer|zimmer|garage|keller|dachboden|speicher
    |schuppen|flur|andere\w*)|holz .{0,10}fahr\w*|moebel\w*.{0,15}trag\w*|(?:beim|zum) tragen von|klavier\b.{0,40}(?:garage|keller|stock|wohnung|trag|transport|umstell|muss)
    |gefriertruhe .{0,20}(?:keller|trag|hoch|runter)|(?:beim|zum) tragen|tragen helf\w*|moving (?:on|house|in|out|to|next|tomorrow|this)
    |\w*eink(?:aeu|au)f\w* .{0,30}(?:hoch|hinauf|rauf|\w*trag|schlepp|stock|etage|treppe)|(?:taschen|tueten
    |einkaufstaschen) .{0,25}(?:hoch|trag|schlepp)|moebelrueck\w*|moebelschlepp\w*|moebeltrag\w*
    |umzugshelfer\w*|umzugskart\w*|gartenmoebel .{0,30}(?:rein|keller|garage|schuppen)|(?:sofa|couch
    |schrank|sessel|kuehlschrank|waschmaschine|matratze|bett|kommode|tisch|kartons
    |kisten)\w*\b.{0,40}\b(?:bring|hol|schaff|befoerder)\w*|\w{4,}transport\b|(?:runter|hoch|rauf|raus
    |weg|hinauf|hinunter)(?:zu|ge)?trag\w*|umzug(?!ehen)|sperrmuell|(?:ziehe|ziehen|zieht|zieh)\b.{0,60}\bum\b
    |(?:sofa|couch|matratze|matratzen|kuehlschrank|waschmaschine|schrank|sessel|klavier|tisch|kommode
    |gefrierschrank|gefriertruhe|herd|bett|moebel|kleiderschrank|teppich|trockner|spuelmaschine
    |fernseher|kisten|kartons|koffer|pakete|saecke|holz|brennholz|kohlen|getraenke|wasserkaesten
    |wasserkisten|getraenkekisten|pellets|fliesen|blumenkuebel|kuebel
    |weihnachtsbaum)\w*\b.{0,45}\b(?:in den keller|aus dem keller|auf den dachboden|vom dachboden
    |vom speicher|auf den speicher|an die strasse|in den \d|in die wohnung|hoch\b|runter\b|rauf\b
    |hinauf|nach oben|nach unten|weg\b|raus\b|rueber|verrueck|umstell|verschieb|beweg|heben|rein\b
    |hoch|runter|in den \w+ stock|abtransport|wegbring|wegschaff|entsorg|zum wertstoffhof
    |in die garage|aus der garage|umgestellt|gestellt)|(?<!gelbe[nrms]? )(?:saecke|sack|pellets|kartons
    |kisten)\w*\b.{0,40}\b(?:muessen|muss)\b|starke arme
  `,
  sure: piece`
    umzuege\w*|(?:schraenke|moebel|sofas?) (?:rueck|verrueck|schieb)\w*|baum ?aufstell\w*|(?:aus
    |ein)- und (?:aus|ein)laden|wohnungsaufloesung|auszug\b|einzug\b|haushaltsaufloesung|wardrobe|sofa\b|boxes\b|furniture|(?:moving|move) house|carry\b|lift heavy|piano\b
    |washing machine upstairs|(?:in|aus) (?:den|dem) (?:ersten|zweiten|dritten|vierten|keller|1|2|3|4) ?(?:stock
    |og)?\b.{0,20}(?:trag|bring|schlepp|muss|soll|hoch|runter)|(?:schrank|regal|buecherregal|tisch
    |sofa|bett|kommode)\b.{0,30}in den (?:\w+ )stock|weihnachtsbaum .{0,20}(?:aufstell|hoch|trag
    |heimbring)\w*|christbaum .{0,25}(?:aufgestellt|aufstell|schwer)\w*|hinauf\w*|hinunter\w*|(?:in|aus) (?:den|dem) (?:\d+\.|\w+ten) (?:stock|og|obergeschoss)|(?:in|aus) (?:die
    |der) (?:\d+\.|\w+te) etage|betonplatte\w*|pflasterstein\w*|saecke (?:zement|erde|mulch|pellets
    |sand)|zement\b|heimtrainer|gefriertruhe|gefrierschrank|(?:aus dem auto|vom auto) (?:heben
    |holen|laden|ins haus|tragen)|moebel (?:rueck|schieb|verschieb|abhol|umstell|hol)\w*|schieben\b|sackkarre|anhaenger\b|\w*kisten\b|buckeln|tragehelfer|muckis|muskel\w*|\w*trag(?:en|e
    |t)\b(?!.{0,8}(?:brille|hoergeraet))|getragen|\w*zutragen|traegt\b|\w*tragehilfe|dregen|umzug(?!eh)\w*
    |umzieh\w*|umzuziehen|umgezogen|umzustell\w*|umzuraeum\w*|umzugs\w*|moebelpack\w*|\w*schlepp\w*|geschleppt|sperrmuell\w*
    |sperrgut|verrueck\w*|umstell\w*|hochheb\w*|hochwucht\w*|anheb\w*|hieven|wuchten|abtransport\w*
    |(?:schwere[rsnm]?|schweres) (?:sach|moebel|kist|ding|zeug|last|koffer|taschen|einkauf|saeck|paket
    |schrank)\w*|entlad\w*|auslad\w*|belad\w*|verlad\w*|transportier\w*|transporter|carry\w*
    |moving (?:house|help|furniture|flat|apartment)|move (?:a|my|the|some|our|house|furniture)
    |lift(?:ing)? (?:a|some|heavy|the)|heavy|upstairs|wertstoffhof|recyclinghof|deponie
  `,
  likely: piece`
    sprinter|kastenwagen|pritschenwagen|haenger\b|kisten?\b|kartons?\b|getraenkekist\w*|wasserkaest\w*|wasserkist\w*|sofa|couch|matratze\w*
    |kuehlschrank|waschmaschine|klavier\b (?:hoch|runter)|starke[nr]?|kraeftig\w*|stark\b
    |in den keller|aus dem keller|auf den dachboden|heben\b
  `,
  hint: piece`anpack\w*|angepackt|schwer\b|moebel|keller|dachboden|speicher|garage`,
}
