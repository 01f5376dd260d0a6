import { pattern, piece } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'
import { UNEASE_CUES } from './unease-cues.ts'

/** Somebody from outside: whose own son, dog or printer is meant, complains of nobody here. */
const THEY = piece`
  (?:(?<!\b(?:wenn|falls|ob|mein\w*|unser\w*|die|dein\w*) )(?:er|sie)|(?:der|die|herr|frau) (?!hund|katze|drucker|computer|kasse|bank|rechnung|akku|klingel|nachhilfe|schule|hose|bot|ton|brief|bescheid|leiter|treppe|weg|dunkelheit|technik|keller|winter|zahnarzt|operation|pruefung|gewitter|sturm)[a-z]{3,}
  |(?:(?:der|die|ein|eine) )?(?:helfer|helferin|mann|frau|junge|dame|herr|maedchen|student\w*|schueler\w*|person|nachbar|nachbarin)(?: (?:der|die) (?:\w+ )?(?:da|hier|bei mir|gekommen) (?:war|ist|kam)?)?)
`
const AGAIN = piece`(?:immer|staendig|dauernd|andauernd|jeden tag|jede nacht|nachts|mitten in der nacht|mehrmals am tag|pausenlos)`

const SAID_SO = piece`
  \b(?:etwas|was|irgendwas|irgendetwas) stimmt (?:hier |da )?(?:\w+ )?nicht\b(?! mit (?:dem|der|mein\w*) (?:\w*computer|drucker|handy|heizung|fernseher|rechnung|router|uhr|waschmaschine|auto|fahrrad)\b)
  |\b(?:hier|da) stimmt (?:etwas|was) nicht\b|\b(?:ich )?(?:will|moechte|muss|wuerde gern\w*|kann ich)\b.{0,40}\b(?:beschweren|beschwerde)\b|^beschwerde\b|\bbeschwere mich\b|\bwo kann (?:ich|man) (?:mich )?(?:\w+ )?(?:beschweren|jemanden melden)\b
`
const ABOUT_MONEY = piece`
  \b${THEY} (?:\w+ ){0,2}?(?:wollte|will|verlangt\w*|fordert\w*|hat) (?:\w+ ){0,3}?(?:geld|trinkgeld|bargeld|\d+ euro)\b(?: \w+){0,2}? (?:von mir|haben|verlangt|gefordert|genommen)\b
  |\b${THEY} (?:hat|haette|haben) (?:mir|uns) (?:\w+ ){0,4}?(?:gestohlen|geklaut|weggenommen|entwendet|beklaut)\b|\b${THEY} (?:hat|haben) (?:mich|uns) (?:\w+ ){0,3}?(?:bestohlen|beklaut|betrogen|abgezockt|uebers ohr gehauen)\b
  |\b${THEY} (?:hat|haben|will|wollte) (?:\w+ ){0,3}?mein\w* (?:ec-?karte|karte|pin|schluessel|ausweis|bankkarte|konto\w*)\b(?: \w+){0,2}? ?(?:behalten|mitgenommen|wissen|haben|gefragt|genommen|$)
`
const HOW_THEY_WERE = piece`
  \b${THEY} (?:hat|haben|hatte) (?:mich|uns) (?:\w+ ){0,4}?(?:angefasst|begrapscht|betatscht|bedraengt|belaestigt|beleidigt|beschimpft|angeschrien|angebruellt|angelogen|ausgelacht|bedroht|gefilmt|fotografiert|geschubst|verfolgt|eingeschuechtert)\b
  |\b${THEY} (?:war|ist|wird) (?:(?!mein)\w+ ){0,4}?(?:unfreundlich|unhoeflich|grob|betrunken|besoffen|respektlos|aufdringlich|unverschaemt|frech|ausfallend|rassistisch|mir unheimlich|unheimlich(?= ?(?:[.,!]|$))|komisch zu mir|gemein)\b
  |\b${THEY} (?:laesst mich nicht in ruhe|will mich (?:kuessen|anfassen)|macht mir angst)\b
  |\b${THEY} (?:ruft|schreibt|klingelt|kommt) (?:mich |mir |bei mir |zu mir )*(?:\w+ )?${AGAIN}\b|\b${THEY} (?:steht|wartet) (?:\w+ )?${AGAIN} vor (?:meiner|der) tuer\b
  |\bmir (?:ist|war) ${THEY} (?:\w+ )?unheimlich\b|\b(?:wurde|worden) (?:von \w+(?: \w+)? )?(?:\w+ )?(?:belaestigt|beleidigt|bedraengt|begrapscht|beschimpft)\b
`

/** What people say of somebody who came, and what they don't put up with; in the plain spelling. */
const COMPLAINTS: readonly TopicCue[] = [SAID_SO, ABOUT_MONEY, HOW_THEY_WERE].map(words =>
  cue('report', 30, new RegExp(words)),
)

/** Who leaves for good. "Kündigen" alone is about nothing else. */
const LEAVING: readonly TopicCue[] = [
  cue(
    'delete',
    40,
    pattern`
      \b(?:loesch\w*|entfern\w*)\b.{0,20}\b(?:konto|account|profil|registrierung|meine? daten|mich)\b|\b(?:konto|account|profil|meine daten)\b.{0,30}\b(?:loesch\w*|geloescht)\b
    `,
  ),
  cue(
    'leave',
    40,
    pattern`
      ^(?:ich (?:will|moechte) (?:\w+ )?)?(?:kuendigen|kuendigung|austreten|aussteigen|abmelden|mich abmelden)[.! ]*$|^(?:hiermit )?kuendige ich(?: hiermit)?(?: meine \w+)?[.! ]*$
      |\b(?:meldet|melden sie) (?:bitte )?(?:meine tochter|meinen sohn|mein kind|[a-z]{3,12}) (?:bitte |wieder )*ab[.! ]*$(?<!\bsich (?:bitte |wieder )*ab[.! ]*)
      |\b(?:meldet|melden sie|meld) (?:mich|uns|meinen mann|meine frau) (?:\w+ ){0,3}?ab\b|\b(?:streicht|streichen? sie|nehmt|nehmen sie|tragt) mich (?:\w+ ){0,2}?(?:von (?:der|eurer|ihrer) liste|aus (?:der|eurer) liste|raus|aus)(?= ?[.!]*$)
      |\b(?:will|moechte|mag|kann) (?:ich )?(?:hier |da |bei euch |bei dasnez )*(?:nicht mehr|nimmer) (?:\w+ )?(?:mitmachen|dabei sein|mitglied sein|helferin? sein|teilnehmen)\b
    `,
  ),
]

/** Who would rather talk to a person, or wants to know whom they are talking to. */
const PERSONS: readonly TopicCue[] = [
  cue(
    'bot',
    30,
    pattern`
      ^(?:\w+,? ){0,3}?(?:bist du|sind sie|seid ihr|bin ich hier bei|ist (?:das|hier)|spreche ich (?:hier )?mit|schreibe ich (?:hier )?mit|rede ich (?:hier )?mit) (?:\w+ )?(?:einem?r? |ein )?(?:echte\w* |richtige\w* )?(?:mensch\w*|bot|roboter|computer|maschine|programm|ki|person|automat|echt)\b[^.]{0,25}$
      |^(?:und |aber |hallo,? )*wer (?:bist|sind|seid) (?:du|sie|ihr)(?: denn| eigentlich| ueberhaupt| hier)*[?. ]*$|^(?:mit wem|wem) (?:schreibe|rede|spreche) ich(?: hier| da| eigentlich)*[?. ]*$|^wer (?:schreibt|antwortet|spricht) (?:mir |hier |da )+(?:denn |eigentlich )?[?. ]*$|^wie heisst du(?: denn| eigentlich)?[?. ]*$
    `,
  ),
  cue(
    'human',
    30,
    pattern`
      \b(?:kann|koennte|koennt|koennen|soll|darf|wuerde|moege) (?:mich |uns )?(?:bitte )?(?:mal |jemand |einer |wer )*(?:(?:die |der )?(?:frau|herr) \w+|(?:das |vom |aus dem |im )*rathaus|sie|ihr|jemand|man)? ?(?:mich |uns )?(?:bitte |mal |doch |heute |morgen |einfach |kurz )*(?:anrufen|zurueckrufen|telefonieren)\b
      |\b(?:ruft|rufen sie|ruf) (?:mich|uns) (?:bitte |mal |doch |einfach |heute |morgen )*(?:an|zurueck)\b|\bbitte (?:um (?:einen )?)?(?:rueckruf|anruf|anrufen|zurueckrufen|melden sie sich)\b
      |\b(?:will|moechte|muss|wuerde gern\w*|kann ich|lieber) (?:\w+ ){0,3}?(?:mit (?:einem|einer|jemand\w*|der|dem)(?: \w+)? (?:menschen|mensch|person|frau \w+|rathaus)|frau hartmann|einen menschen) (?:\w+ )?(?:sprechen|reden|telefonieren|haben)\b
      |\b(?:keiner|niemand|keine sau) (?:meldet|ruehrt) sich\b(?=[!?. ]*$|.{0,30}\b(?:bei mir|auf|mehr)\b)(?<=\b(?:geschrieben|gemeldet|gefragt|angerufen|gewartet|warte)\b.{0,60})
    `,
  ),
]

/** What helping costs the helper, and what must not be taken: the other's card, a present. */
const EXPENSES: readonly TopicCue[] = [
  cue(
    'expenses',
    30,
    pattern`
      ^(?:und |aber )*(?:wer|was) (?:be)?zahlt (?:denn |eigentlich |dann |mir )*(?:den einkauf|die einkaeufe|die sachen|das benzin|den sprit|die fahrt\w*|die lebensmittel)\b
      |\b(?:sprit|benzin|fahr|kilometer|tank)(?:geld|kosten|pauschale)?\b(?=.{0,30}\b(?:ersetzt|erstattet|zurueck|wieder|bezahlt|bekomm\w*|krieg\w*)\b)|\b(?:bekomm\w*|krieg\w*|gibt es|gibts) (?:\w+ ){0,2}?(?:spritgeld|fahrgeld|fahrkosten|fahrtkosten|benzingeld|kilometergeld)\b
      |\b(?:hab|habe|muss|soll|sollte) (?:ich )?(?:\w+ ){0,4}?(?:ausgelegt|vorgestreckt|vorgelegt|auslegen|vorstrecken)\b|\bauslagen\b
      |\b(?:er|sie|der|die|frau \w+|herr \w+) (?:will|wollte|moechte|hat|gibt|gab) mir (?:\w+ ){0,4}?(?:geld|trinkgeld|euro|geschenk\w*|was|etwas) (?:\w+ )?(?:geben|zustecken|schenken|angeboten|gegeben|geschenkt)\b.*\b(?:darf|soll|kann|muss|annehmen|ok)\b|\bdarf ich (?:\w+ ){0,3}?(?:trinkgeld|geld|geschenk\w*|\d+ euro) (?:\w+ )?(?:annehmen|nehmen|behalten)\b
      |\b(?:er|sie|der|die|frau \w+|herr \w+) (?:hat |will |wollte |gab |gibt )?mir (?:\w+ ){0,3}?(?:ec-?karte|bankkarte|kreditkarte|karte|pin|geheimzahl)\b(?: \w+){0,3}? ?(?:gegeben|mitgegeben|geben|gesagt|$)|\b(?:soll|sollte|muss) (?:ich )?(?:\w+ ){0,3}?(?:geld|bargeld) (?:\w+ ){0,3}?(?:abheben|holen)\b
    `,
  ),
]

/** What one has to know again of what was agreed: the code word, who comes and when, and where to. */
const AGREED: readonly TopicCue[] = [
  cue(
    'match',
    30,
    pattern`
      ^(?!.*\b(?:falsch\w*|kennt|sagt|wlan\w*|router|handy|computer|fernseher|app)\b).*\bcode ?-?(?:wort|words?)\b|\b(?:losungswort|kennwort fuer die tuer|password for the door)\b
      |^(?:und |aber |weiss nicht mehr,? |hallo,? )*wo (?:muss|soll|soll denn) ich (?:denn |eigentlich |da |dann |nochmal |noch mal |morgen |heute |jetzt |am \w+ )*(?:hin|hinkommen|hinfahren|hingehen)\b
      |^(?:und |aber |hallo,? )*(?:wie (?:ist|war|lautet)|was (?:ist|war)|wo (?:ist|steht|finde ich)|ich brauche|brauche|hab|habe) (?:denn |nochmal |noch mal |noch |ich |nochmals )*(?:die|seine|ihre|keine|deren) (?:genaue )?(?:adresse|anschrift|hausnummer|telefonnummer von \w+)(?: nochmal| noch mal| nicht| von \w+| denn)*[?. !]*$|^(?:die )?adresse[?. ]*$
      |^(?:und |aber |weiss nicht mehr,? )*wo (?:wohnt|wohnen) (?:denn |eigentlich |nochmal )*(?:er|sie|der|die|herr|frau|[a-z]+)\b[^.]{0,15}$
    `,
  ),
  cue(
    'match',
    30,
    pattern`
      ^(?:und |aber |hallo,? |sag mal,? )*(?:wann|um wie ?viel uhr|an welchem tag) (?:war|ist) (?:denn |nun |nochmal |noch mal |eigentlich |jetzt )*(?:der |mein |die |das |unser\w* )(?:termin|besuch|verabredung|treffen)\b(?: nochmal| noch mal| denn| genau)*[?. !]*$
      |^(?:und |aber |hallo,? |sag mal,? )*(?:wann|um wie ?viel uhr|an welchem tag) (?:kommt|kommen) (?:denn |nun |nochmal |noch mal |eigentlich |jetzt |der |die |mein\w* |er |sie |herr |frau )*(?!bus|zug|post|paket|muell\w*|weihnachten|ostern|niemand|jemand|einer|wer)(?:[a-z]+)?(?: denn| nochmal| noch mal| genau| heute| morgen| eigentlich| dran| da| hin| nun| am \w+)*[?. !]*$
      |^(?:und |aber )*(?:wer|welcher helfer|welche helferin) (?:kommt|hilft)(?: denn| nun| eigentlich| mir| da| jetzt| nochmal| heute| morgen| am \w+| zu mir)*[?. !]*$
      |^(?:und |aber )*wie heisst (?:denn |nochmal |noch mal )*(?:der|die|er|sie)\b(?: helfer\w*| frau| mann| junge| nochmal| denn| der| die| kommt| morgen| heute| hilft| mir| da)*[?. !]*$
      |^(?:und |hallo |hi |bitte |sorry )*(?:wo|wann|wohin)(?: genau)? (?:muss|soll|sollte) (?:ich|[a-z]{2,}) (?:wo |wann |denn |nochmal |noch mal |morgen |heute |genau |am \w+ )*(?:sein|hin|hinkommen|da sein)\b|^wann (?:genau )?(?:war|ist) (?:das|es)(?: nochmal| noch mal| genau| denn)*[?. !]*$
      |^(?:und )?was (?:steht|hab ich|habe ich|ist) (?:\w+ ){0,3}?(?:an|vor|ausgemacht|verabredet)[?. !]*$|^(?:und |an )?welche?r? (?:hausnummer|strasse|adresse|klingel|name)\b(?! (?:habt|haben|hast|kennt|kennen) (?:ihr|sie|du)\b).{0,30}$
      |\bwann war (?:das |es |der termin )(?:\w+ )?(?:nochmal|noch mal|noch|genau)\b|^(?:wann|um wie ?viel uhr) (?:muss|soll) ich (?:denn |nochmal |morgen |heute )*(?:da sein|dort sein|hin|kommen)\b
    `,
  ),
]

/** Too much is asked of them. */
const TOO_OFTEN: readonly TopicCue[] = [
  cue(
    'pause',
    30,
    pattern`
      ^(?!.*\b(?:suche|brauche|jemand\w*|handy|whats ?app|newsletter)\b).*(?:\b(?:hoechstens|maximal|nur|nicht (?:oefter|mehr) als) (?:\w+ ){0,2}?(?:einmal|zweimal|dreimal|\d ?x|\d ?mal|\w+ mal|alle \w+ wochen?) ?(?:(?:im|pro|in der|die|je) (?:monat|woche|tag|jahr)) ?(?:\w+ )?(?:fragen|gefragt|anfragen|schreiben)\b|\b(?:seltener|nicht so oft|nicht mehr so oft|weniger oft|weniger) (?:\w+ )?(?:gefragt|fragen|anfragen|anfragen bekommen)\b|\bask me (?:less|not so often|less often)\b|\bfrag(?:t|en sie)? mich (?:bitte |doch )*(?:nicht (?:mehr )?so oft|seltener|weniger)\b)
      |\b(?:nicht|nie|nimmer) mehr (?:\w+ )?(?:gefragt|angefragt|angeschrieben) (?:werden|wird)\b|^(?:bitte )?frag(?:t|en sie)? mich (?:bitte )?(?:nicht|nie) mehr\b
      |^(?:aber )?(?:bitte )?in den (?:sommer|winter|herbst|oster|weihnachts|schul|pfingst)?ferien (?:\w+ ){0,3}?(?:nicht|keine|nie)[.! ]*$|^(?:aber )?(?:bitte )?nicht in den (?:sommer|winter|herbst|oster|weihnachts|schul|pfingst)?ferien[.! ]*$
    `,
  ),
  cue(
    'pause',
    30,
    /\b(?:ihr|sie) (?:ruft|schreibt|fragt|schreiben|fragen|rufen) mich (?:\w+ )?(?:staendig|zu oft|dauernd|andauernd)\b/,
  ),
]

/** Concerns that must not be taken for a wish, the gravest first. */
export const CONCERN_CUES: readonly TopicCue[] = [
  ...COMPLAINTS,
  ...UNEASE_CUES,
  ...LEAVING,
  ...PERSONS,
  ...EXPENSES,
  ...AGREED,
  ...TOO_OFTEN,
]
