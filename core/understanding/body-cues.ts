import type { DangerCue } from './danger.ts'
import { pattern, piece } from './pattern.ts'

const PERSON = piece`
  (?:opa|oma|mama|papa|mutter|mutti|vater|mann|mo|frau|kind|baby|sohn|tochter|bruder|schwester|schwiegermutter|schwiegervater|tante|onkel|enkel|enkelin)
`

/** Signs of a stroke. One alone may be an old complaint; two together, or one that has just come, are none. */
const NUMB = piece`\b(?:arme?|beine?|hand|haende|gesicht|koerper|seite|gesichtshaelfte|zunge|lippe)\b (?:\w+ ){0,4}?(?:taub|gelaehmt|gefuehllos|lahm)\b`
const DIZZY = piece`\b(?:schwindli\w*|schwindel\w*|dreht sich alles|alles dreht sich)\b`
const NO_SPEECH = piece`
  \b(?:kann|kriegt|bekommt) (?:\w+ ){0,3}?(?:nicht mehr|nicht|nimmer|kaum noch) (?:richtig |deutlich |klar )?(?:sprechen|reden)\b
  |\b(?:redet|spricht) (?:(?!ueber\b|von\b|mit\b)\w+ ){0,3}?(?:komisch|wirr\w*|verwaschen|undeutlich|unverstaendlich\w*|durcheinander)\b|\blallt\b
`
const LOST_SPEECH = piece`
  \b(?:kann|kriegt|bekommt) (?:\w+ ){0,3}?(?:nicht mehr|nimmer|nicht(?= richtig)) (?:richtig |deutlich |klar )?(?:sprechen|reden)\b|\b(?:redet|spricht) (?:\w+ ){0,3}?(?:wirr\w*|verwaschen)\b|\blallt\b
`
const CONFUSED = piece`\b(?:${PERSON}|er|sie) (?:\w+ ){0,6}?verwirrt\b`
const JUST_NOW = piece`\b(?:ploetzlich|auf einmal|seit heute|seit (?:gerade|vorhin|eben|(?:einer|\d+|paar|wenigen) (?:minuten|stunden?))|gerade eben|grad eben|vorhin)\b`
/** A cold takes the voice, a dentist the lip. */
const NO_STROKE = piece`\b(?:heiser|erkaelt\w*|zahn\w*|spritze|stimme weg|kehlkopf\w*|deutsch|karpal\w*|eingeschlafen|geschlafen|seit (?:jahren|geburt|langem))\b`

const STROKE = piece`
  (?=.*(?:${NUMB}))(?=.*(?:${DIZZY}|${NO_SPEECH}|${CONFUSED}|${JUST_NOW}))|(?=.*(?:${NO_SPEECH}))(?=.*(?:${DIZZY}|${CONFUSED}))|(?=.*(?:${LOST_SPEECH}))(?=.*(?:${JUST_NOW}))
  |(?=.*(?:${CONFUSED}))(?=.*(?:${DIZZY}|${JUST_NOW}))
`

/** What bodies do when it is serious, in the words of those who stand beside it. */
export const BODY_CUES: readonly DangerCue[] = [
  {
    danger: 'medical',
    pattern: pattern`
      ^(?!.*(?:${NO_STROKE}))(?:${STROKE})|\b(?:mund|mundwinkel|gesichtshaelfte|augenlid) (?:\w+ ){0,4}?(?:haengt|haengen|schief|runter|herunter)\b|\bgesicht (?:\w+ ){0,3}?(?:haengt|schief)\b
      |\b(?:sehe?|sieht) (?:\w+ ){0,3}?doppelt\b
    `,
  },
  {
    danger: 'medical',
    pattern: pattern`
      \b${PERSON} (?:\w+ ){0,4}?(?:ruehrt|regt) sich (?:\w+ )?(?:nicht|nimmer)\b(?!.{0,40}\b(?:telefon\w*|nachricht\w*|tagen|wochen|monaten|bei (?:mir|uns)|auf mein\w*)\b)
      |\b(?:${PERSON}|er|sie|nachbarin?) (?:\w+ ){0,4}?bewegt sich (?:\w+ )?(?:nicht|nimmer)(?: mehr)?\b(?! (?:so|viel|gern|gut|genug|mehr (?:so|viel|gern|gut|genug)))
      |\b(?:${PERSON}|er|sie) (?:\w+ ){0,3}?wacht (?:\w+ ){0,2}?(?:nicht|nimmer) (?:mehr )?auf\b(?!.{0,60}\b(?:morgens|wecker|schule|rechtzeitig)\b)(?<!\b(?:morgens|wecker)\b.{0,60})
      |\b(?:kriege?|bekomme?) (?:ihn|sie|mein\w* \w+|den \w+|die \w+) (?:\w+ )?(?:nicht|nimmer) (?:mehr )?wach\b|\blaesst sich nicht (?:mehr )?(?:auf)?wecken\b|\bmacht die augen nicht (?:mehr )?auf\b
      |\bich kann mich (?:\w+ )?(?:nicht|nimmer) (?:mehr )?(?:bewegen|ruehren)\b(?!.{0,40}\b(?:ohne|so (?:gut|schnell)|seit (?:jahren|monaten|der|dem|einem|meine[rm]))\b)
      |\b(?:schnauft|schnaufft) (?:\w+ )?(?:nimmer|nicht(?: mehr)?|kaum noch)\b
    `,
  },
  // a fall or an accident of this very hour
  {
    danger: 'medical',
    pattern: pattern`
      \b(?:sturz|unfall) (?:von )?(?:grad|gerade|eben|vorhin)\b|\bhatte (?:ich |wir )?(?:gerade|eben|vorhin|grad) (?:\w+ ){0,2}?(?:sturz|unfall)\b|\b(?:gerade|eben|vorhin|grad) (?:\w+ )?(?:sturz|unfall) gehabt\b
    `,
  },
  // what keeps somebody alive stops; a child wants to be born
  {
    danger: 'medical',
    pattern: pattern`
      ^(?=.*\b(?:sauerstof\w*|beatmung\w*|beatmet)\b)(?=.*\b(?:kein\w* strom|stromausfall|strom (?:ist )?(?:\w+ )?(?:weg|aus|ausgefallen)|ausgefallen|leer|kaputt|geht nicht|faellt aus|piept)\b)
      |^(?!.*\b(?:wer|jemand|irgendwer) (?:\w+ ){0,3}?(?:nimmt|bleibt|passt|faehrt|fahren|haben|huetet)\b|.*\bjemand\b.*\bfahren\b)(?:.*[ ,.])?(?<!\bwenn (?:bei mir |dann )?(?:die )?)\bwehen (?:\w+ ){0,2}?(?:eingesetzt|begonnen|angefangen|kommen|gehen los|setzen ein|sind da|alle)\b|\b(?:habe?|hat|kriege?|bekomme?|bekommt) (?:\w+ )?wehen\b|\bfruchtblase\b|\bbaby kommt (?:jetzt|gerade|schon)\b
    `,
  },
  // who can't get out
  {
    danger: 'medical',
    pattern: pattern`
      ^(?!.*\b(?:hund|katze|kater)\b).*\b(?:eingesperrt|eingeschlossen|eingeklemmt)\b.{0,40}\b(?:komme?|kommt|kann|kommen)\b.{0,15}\bnicht (?:mehr )?(?:raus|heraus|hinaus|rauskommen|weg)\b
      |\b(?:komme?|kommt) (?:\w+ ){0,3}?nicht (?:mehr )?(?:raus|heraus)\b.{0,30}\b(?:eingesperrt|eingeschlossen|eingeklemmt)\b
      |\b(?:steck\w*|sitze?n?|haenge?n?|bin|sind) (?:\w+ ){0,2}?(?:im )(?:aufzug|fahrstuhl|lift) (?:\w+ )?(?:fest|stecken|eingesperrt|eingeschlossen)\b
      |\b(?:komme?|kommt) (?:\w+ ){0,2}?nicht (?:mehr )?aus der (?:bade)?wanne\b|\baus der (?:bade)?wanne nicht (?:mehr )?(?:raus|heraus)\b
      |\bausgesperrt\b.{0,60}\b(?:baby|kind|kinder|kleine\w?) (?:\w+ ){0,4}?(?:drin|drinnen|allein\w*)\b
    `,
  },
  {
    danger: 'fire',
    pattern: pattern`
      \b(?:ausgesperrt|nicht (?:mehr )?rein)\b.{0,60}\b(?:herd|ofen|backofen|kerzen?|buegeleisen|topf|pfanne|herdplatte)\b.{0,25}\b(?:an|laeuft|steht|brennt|brennen|auf)\b|\b(?:herd|ofen|backofen|kerzen?|buegeleisen|herdplatte)\b.{0,20}\ban\b.{0,40}\bausgesperrt\b
    `,
  },
]

const SMALL = piece`(?:kind|baby|kleiner?|kleines|enkelkind|kleinkind)`
const YOUNG = piece`(?:${SMALL}|sohn|tochter|enkel|enkelin|junge|maedchen|bub)`
const OLD = piece`(?:mutter|mutti|mama|vater|papa|oma|opa|schwiegermutter|schwiegervater|tante|onkel)`
const SINCE = piece`(?:(?:einfach|ploetzlich|auf einmal|jetzt|spurlos|mir|noch|immer|schon|gerade|seit (?:heute(?: \w+)?|gestern(?: \w+)?|(?:einer|\d+|zwei|drei|paar|mehreren|ein paar) stunden?|mittag|vorhin)) )*`
const GONE = piece`(?:verschwunden|weggelaufen|nicht (?:mehr )?(?:nach hause gekommen|zu finden|auffindbar|heimgekommen|da)|ausgebuext|davongelaufen)`
const DEMENTIA = piece`(?:demenz\w*|dement\w*|alzheimer\w*|verwirrt)`
const ENDS = piece`(?= ?(?:[.,!?]|$|und\b|hilfe\b|bitte\b|seit\b|aus\b|sie\b|er\b|wir\b|ich\b|es\b))`

/** A child or somebody with dementia is gone. Cats are looked for by neighbours, and husbands may have left. */
export const MISSING_CUES: readonly DangerCue[] = [
  {
    danger: 'missing',
    pattern: pattern`
      \b(?:mein\w*|unser\w*|die|der|das) (?:\w+ )?${YOUNG} (?:ist|sind) ${SINCE}(?!nicht (?:mehr )?da\b)${GONE}\b|\b(?:mein\w*|unser\w*|das) (?:\w+ )?${SMALL} ist ${SINCE}weg${ENDS}(?! und (?:kommt|wohnt|studiert))
      |\b${OLD} ist ${SINCE}(?:verschwunden|weggelaufen|nicht (?:mehr )?(?:nach hause gekommen|heimgekommen))\b
      |^(?=.*\b${DEMENTIA}\b).*\b(?:${OLD}|mann|frau|er|sie)(?: (?:mit|hat|ist) ${DEMENTIA}(?: und)?)?,? ist ${SINCE}(?:${GONE}|weg${ENDS}|rausgelaufen|abgehauen)
      |\b(?:finde|finden) (?:ich |wir )?(?:\w+ )?(?:mein\w*|unser\w*) (?:\w+ )?(?:${SMALL}|sohn|tochter|enkel|enkelin|demente\w* \w+) (?:\w+ )?nicht\b|\b(?:kind|sohn|tochter|mutter|vater|oma|opa|enkel\w*) (?:\w+ )?vermisst\b
    `,
  },
]

/** Nothing but a call: nobody knows yet what for. */
export const CALLS_FOR_HELP: readonly DangerCue[] = [
  {
    danger: 'call',
    pattern: pattern`
      ^ ?(?:(?:ein|das ist ein|es ist ein|oh gott|bitte)[,! ]+)*(?:notfall|sos|s\.o\.s|112|110|zu hilfe|so helft mir doch|polizei|(?:bitte )?(?:die )?(?:polizei|feuerwehr)(?: rufen| bitte| schnell)?|feuerwehr
      |(?:hilfe[,.! ]+){2,}|hilfe ?!{2,}|hilfe[,.! ]+(?:hilfe|schnell|sofort|bitte schnell|bitte sofort|rettet mich|rettung))[,.! ]*$
    `,
  },
]
