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
      |\b(?:sehe?|sieht) (?:\w+ ){0,3}?doppelt\b|\b(?:redet|spricht) (?:\w+ ){0,2}?(?:wirres zeug|ganz wirr)\b
      |\b(?:rechte|linke|eine) (?:\w+ )?(?:seite|gesichtshaelfte|haelfte) (?:\w+ ){0,3}?(?:taub|gelaehmt|lahm)\b(?!.{0,30}\bseit (?:der|dem|jahren|monaten)\b)
    `,
  },
  {
    danger: 'medical',
    pattern: pattern`
      \b${PERSON} (?:\w+ ){0,4}?(?:ruehrt|regt) sich (?:\w+ )?(?:nicht|nimmer)\b(?! (?:vom|von|aus) )(?!.{0,40}\b(?:telefon\w*|nachricht\w*|tagen|wochen|monaten|bei (?:mir|uns)|auf mein\w*)\b)
      |\b(?:${PERSON}|er|sie|nachbarin?) (?:\w+ ){0,4}?bewegt sich (?:\w+ )?(?:nicht|nimmer)(?: mehr)?\b(?! (?:so|viel|gern|gut|genug|mehr (?:so|viel|gern|gut|genug)))
      |\b(?:${PERSON}|er|sie) (?:\w+ ){0,3}?wacht (?:\w+ ){0,2}?(?:nicht|nimmer) (?:mehr )?auf\b(?!.{0,60}\b(?:morgens|wecker|schule|rechtzeitig)\b)(?<!\b(?:morgens|wecker)\b.{0,60})
      |\b(?:kriege?|bekomme?) (?:ihn|sie|mein\w* \w+|den \w+|die \w+) (?:\w+ )?(?:nicht|nimmer) (?:mehr )?wach\b|\blaesst sich nicht (?:mehr )?(?:auf)?wecken\b|\bmacht die augen nicht (?:mehr )?auf\b
      |\bich kann mich (?:\w+ )?(?:nicht|nimmer) (?:mehr )?(?:bewegen|ruehren)\b(?!.{0,40}\b(?:ohne|wie|so (?:gut|schnell)|seit (?:jahren|monaten|der|dem|einem|meine[rm]))\b)
      |\bschnauft (?:\w+ )?(?:nimmer|nicht(?: mehr)?|kaum noch)\b|\batmet (?:\w+ )?(?:komisch|flach|schwer|schlecht|unregelmaessig|nur noch)\b|\broechelt\b
      |\bnicht (?:mehr )?(?:wach zu (?:kriegen|bekommen)|zu wecken|aufzuwecken)\b|\b(?:baby|lippen) (?:ist|sind|wird|werden) (?:\w+ )?blau\b|\blaeuft (?:\w+ )?blau an\b
    `,
  },
  // the heart, the throat, and what should not be in the stomach
  {
    danger: 'medical',
    pattern: pattern`
      \btut (?:mir )?(?:die |meine |seine |ihre )?brust (?:\w+ ){0,2}?weh\b|\bstechen (?:im|am) herz\w*|\bherz (?:\w+ ){0,2}?(?:sticht|rast|stolpert|setzt aus)\b|\b(?:hals|zunge|rachen) (?:\w+ ){0,2}?schwillt\b
      |\b(?:wasch|spuel|putz|abfluss|frostschutz)mittel\b.{0,20}\b(?:getrunken|verschluckt|gegessen|geschluckt)\b|\b(?:weichspueler|bleiche|chlor\w*|entkalker|lampenoel|\w+reiniger|lauge|saeure|terpentin|muenze|magnet\w*|\w*medikamente?)\b.{0,20}\b(?:getrunken|verschluckt|geschluckt)\b
      |\bich (?:glaube?|denke?),? ich sterbe\b|^ ?(?:hilfe,? )?ich sterbe[.! ]*$
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
      |\b(?:essen|topf|oel|fett|toaster|steckdose|kabel|akku|waesche) (?:\w+ )?brennt\b(?! (?:\w+ ){0,2}?an\b)|(?<!\b(?:kamin|schornstein|grill|schlot|pfeife) )\bkommt (?:\w+ )?(?:rauch|qualm)\b|\bstinkt (?:\w+ ){0,3}?gas\b|\bverschmort\b
    `,
  },
]
