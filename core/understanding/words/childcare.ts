import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const childcare: CategoryWords = {
  phrases: piece`
    les\w* .{0,18}\w*kindern .{0,12}vor\b|(?:jungs|maedels|kinder|kids|sohn|tochter|kleinen)\b .{0,20}einsammel\w*|schlaeft .{0,15}(?:bei den|mit den) kindern|spring\w* .{0,25}(?:kleinen|kindern|jungs|zwillingen|baby) ein|(?:niemand\w*|keinen?|wen|jemand\w*|keine) (?:\w+ )?fuer (?:die|den|das|meine?n?|unsere?n?) (?:\w+ )?(?:kleine\w*|kind\w*|baby|jungs|maedchen|zwillinge|tochter|sohn|enkel\w*)\b|bring\w* .{0,30}(?:zur|in die|zum|in den) (?:\w*schule|kita|kindergarten|krippe|hort|ogs)\b(?!.{0,20}essen)|(?:sohn|tochter|kind|kinder|kleine[rn]?|junge|maedchen|enkel\w*|zwillinge?|jungs)\b.{0,45}(?:nirgends|nirgendwo|nicht) (?:\w+ )?(?:hin|unterkomm|unter)\b|(?:unbeaufsichtigt|ohne aufsicht|allein zu ?haus\w*)\b|(?:kita|kindergarten|schule|ogs|hort|tagesmutter|babysitter\w*)\b.{0,25}(?:streik|abgesprungen|zu\b|geschlossen|faellt aus|ausgefallen|krank|abgesagt)\w*|(?:toben|spielen|basteln|kick\w*|spiel|tob\w*) .{0,25}(?:kleinen|luetten|kids|rasselbande|zwergen|kindern)\b|(?:kleinen|luetten|kids|zwerge)\b.{0,35}(?:tob|spiel|bastel|bespass|betreu|beschaeftig)\w*|(?:leih|wunsch|ersatz)-?(?:oma|opa|grosseltern)\b(?:.{0,20}garten|)|kinderwagen .{0,12}schieb\w*|baby ?schieb\w*|bei (?:den|meinen|unseren) (?:\w+ )?(?:kindern|kleinen|jungs|zwillingen|maedchen|enkeln|enkelkindern|buben)\b|(?:kleine\w*|kind\w*|sohn|tochter|baby|zwillinge\w*|jungs?|maedchen|enkel\w*|beiden|dreijaehrige\w*)\b.{0,30}\b(?:nicht|schlecht|kaum|ungern|nirgends|niemandem) (?:\w+ )?(?:mitnehm|mitbring|unterbring|lassen|dabei)\w*|(?:kinder?|tochter|sohn|enkel\w*) .{0,15}(?:zur|in die|von der) (?:schule|kita|krippe)|kindern (?:\w+ )?(?:vorles|spiel|bastel|aufpass)\w*|(?:look after|watch|mind|care for) .{0,20}(?:kids?|child\w*|son|daughter|toddler|baby|twins
    |boys?|girls?)\b|(?:pick up|collect|fetch|take) my (?:son|daughter|kids?|children|child|boy
    |girl)\b|(?:maedchen|junge|jungs|kind(?:er)?|zwillinge)\b.{0,20}\b(?:sucht|suchen)\b.{0,30}(?:oma|opa
    |spiel|babysitt)\w*|kinder? .{0,12}beschaeftig\w*|(?:spiel|bastel)\w* .{0,20}(?:kindern|sohn|tochter|enkel\w*|kleinen|zwillingen)|(?:ersatz|leih
    |wunsch)-?(?:oma|opa|grosseltern)|pass\w* .{0,40}\bauf\b.{0,25}\b(?:jungs|kind\w*|tochter|sohn
    |kleine\w*|maedchen|enkel\w*|zwillinge\w*|baby\w*|buben)|\w*betreuung (?:fuer|von|meine[rs]?
    |unsere[rs]?) (?:\w+ ){0,3}?(?:\w*kind\w*|sohn|tochter|kleine\w*|enkel\w*|baby)|(?:kind|kinder
    |kindern|kleine[nrs]?|sohn|tochter|baby|enkel\w*|zwillinge?n?|maedchen|junge[nm]?|jungs|bub|buben
    |saeugling|kurze[nr]?|maus|geschwister|kids?|drillinge?|toechter|soehne
    |nachwuchs)\b.{0,50}(?:aufpass|\bauf ?zu ?pass|achtgeb|betreu|huete|hueten|beaufsicht|beschaeftig
    |zu bett|ins bett|kindergarten|kita\b|abhol|\bbring|\bbleib|\bhol|spielplatz|\bsitt|passt auf)
    |(?:aufpass|pass\w* .{0,35}\bauf|betreu|huete|hueten|beaufsicht|beschaeftig|hol\w*|abhol\w*
    |acht\w*|schau\w*|guck\w*).{0,50}\b(?:kind|kinder|kindern|kleine[nrs]?|sohn|tochter|baby|babys
    |enkel\w*|zwillinge?n?|jungs|bub|buben|kids?|kurze[nr]?|toechter|soehne)\b|(?:kita|kindergarten
    |krippe(?!n(?:figur|spiel|stall|bau|landschaft|ausst))|hort|ogs|tagesmutter|grundschule|spielgruppe)\w* .{0,25}(?:abhol|bring|hol|zu\b)|(?:watch
    |look after|mind|take care of|pick up) .{0,25}(?:kids?|child|children|son|daughter|baby|toddler)\b
  `,
  sure: piece`
    kitafrei|schulfrei|kindergartenfrei|brueckentag|wuermchen\b|spielzimmer|spielzimmer|(?:nimmt|hat|huetet|betreut|bespasst) (?:dann )?(?:unsere?n?|meine?n?) (?:grosse|kleine|juengste|aelteste|beiden|zwei|drei)\w*|bespass\w* (?:ihn|sie|die|den)\b|babysitter\w*|(?:eltern|mutter|mama|papa) .{0,25}(?:durchschnauf|durchatm|ausschlaf|schlafen koenn|schlafen kann|ins kino|zum sport|frei haben|auszeit)\w*|babysit\w*|toddlers?\b|nursery|(?:tochter|sohn|kind|kleine[nr]?|enkel\w*|jungs?|maedchen|kinder)\b.{0,15}(?:vom|von der
    |aus der|zum|zur) (?:turnen|training|fussball|schule|ballett|musikschule|reiten|bus|schwimmen
    |hort|kita|kindergarten)|jemand\w* fuer (?:den|die|das|meine?n?
    |unsere?n?) (?:kleine[nr]? )?(?:enkel\w*|kinder|kleinen?|jungs|zwillinge|baby)|kita-?streik|nachwuchs|kindergeburtstag|luetten\b|kinder bespass\w*|kids bespass\w*
    |schulkind\w* (?:abhol|betreu)\w*|\w*sitterin\b|krabbelkind|kleinkind\w*|saeugling|mein(?:en|e|em|er)? gross(?:e|er|es|en|em)\b(?! \w*(?:garten|hund|schrank|einkauf))|neugeboren\w*
    |geburt\b|windeln wechsel\w*|leihgrosseltern|ersatzoma|ferienbetreuung|nachmittagsbetreuung
    |notbetreuung|krabbelgruppe|kinderwagen schieb\w*|kinderaufsicht|kinderspiel\w*|kinderbetreuer\w*
    |kinderfrau|(?:von|aus|in|zur|vom|zum|im) (?:der |dem |den |die )?(?:kita|kindergarten|krippe(?!n(?:figur|spiel|stall|bau|landschaft|ausst))|hort
    |ogs)\b|babysit\w*|baby-?sit\w*|kinderbetreu\w*|kinder ?huet\w*|tagesmutter|leihoma|leihopa
    |kindersitt\w*|nanny|childcare|childminder|child care|jemand\w* (?:fuers|fuer das|fuer die
    |fuer meine?|fuer unsere?) (?:kind|kinder|baby|kleine[nr]?)\b
  `,
  likely: piece`
    erzieher\w*|kinderpfleger\w*|kinderkrankenschwester|betreuung|aufpass\w*|aufzupassen|pass\w* .{0,20}\bauf\b|kita\b|kindergarten|krippe\b|spielplatz
    |baby\b|(?:zur|von der) schule (?:bring|hol|abhol|begleit)\w*|zwillinge\w*|kinder\b .{0,10}spielen
  `,
  hint: piece`\w*kind(?:er|ern|es|s)?\b|enkel\w*|kids?\b|children|child\b|betreu\w*`,
}
