import { piece } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'

const THEY = piece`(?<!\b(?:wenn|falls|ob|mein\w*|unser\w*|dein\w*) )(?:er|sie|der|die|der mann|die frau|der herr|der typ)`
const SOMEBODY = piece`(?:(?:der|die) (?:alte[rn]? |aeltere[rn]? |nette[rn]? )?(?:opa|oma|alte|mann|frau|herr|dame|typ|kerl|nachbar\w*|senior\w*|rentner\w*)|(?:herr|frau) \w+)`
const ODD = piece`(?:komisch|seltsam|merkwuerdig|eigenartig|unheimlich|gruselig|creepy|weird|nicht geheuer|unangenehm|eklig)`

/** "unheimlich nett" is none of it */
const ONWARDS = 'und|zu|bei|gestern|heute|letzte\\w*|neulich|irgendwie|aber|vorgekommen|drauf|als|weil'

/** Somebody of those who met was strange, or came too near: told by the young above all, and seldom in the words of a complaint. */
const STRANGE = piece`
  \b${THEY} (?:ist|war|kam|kommt|wirkt\w*|scheint) mir (?:\w+ ){0,3}?${ODD}\b
  |\b${SOMEBODY} (?:ist|is|war|kam|kommt|wirkt\w*|scheint|verhaelt sich|benimmt sich) (?:\w+ ){0,4}?${ODD}(?=$|[,.!?]| (?:${ONWARDS})\b)
  |\b${THEY} (?:ist|is|war|wirkt\w*) (?:\w+ ){0,3}?(?:unheimlich|gruselig|creepy|weird|nicht geheuer|eklig)(?=$|[,.!?]| (?:${ONWARDS})\b)
  |\b(?:er|sie) wirkt\w* (?:\w+ ){0,3}?${ODD}(?=$|[,.!?]| (?:auf mich|${ONWARDS})\b)|^(?:hm |also |ja |nein |ne |naja |joa |es |das |er |sie |der |die )*war (?:da |dort |bei \w+ )?(?:\w+ ){0,2}?${ODD}(?=$|[,.! ]+(?:er|sie|der|die|dort|da|mir|und (?:er|sie|ich))?\b)
  |\b(?:fuehl\w*|hab\w*) (?:ich )?mich (?:da |dort |bei \w+ |\w+ ){0,3}?(?:unwohl|unsicher|nicht (?:\w+ )?wohl)\b(?!.*\b(?:arzt|apotheke|zu ?hause|krank)\b)
  |^(?:und )?(?:was (?:ist,? )?)?wenn (?:er|sie|der|die) mich (?:\w+ )?(?:anfasst|beruehrt|bedraengt|kuesst)\b|\bhab\w* (?:ich )?(?:\w+ ){0,2}?angst vor (?:ihm|ihr|de[mr] (?:mann|frau|typ\w*|herrn?))\b
  |\b(?:er|sie|der|die) (?:wollte|will|sagte|sagt|meinte|meint|verlangte|verlangt)(?: von mir)?,? (?:dass|das) ich (?:\w+ ){0,6}?(?:schlafzimmer|bett|ausziehe?|niemand\w*|keinem|keiner|allein\w*|heimlich)\b
  |\b(?:er|sie|der|die) (?:\w+ ){0,8}?(?:will|wollte|moechte|hat|hatte) (?:\w+ ){0,3}?(?:fotos?|bild(?:er)?|video\w*|nacktbild\w*) von mir\b|^(?:er|sie|der|die) .{0,60}\b(?:will|wollte|moechte) (?:\w+ ){0,3}?(?:fotos?|bild(?:er)?|video\w*) von mir\b
  |^(?:er|sie|der|die) (?:\w+ ){0,3}?(?:schreibt|schrieb|hat|textet|nervt) mi(?:r|ch) (?:\w+ ){0,6}?(?:insta\w*|snap\w*|tiktok|privat)\b
`
/** Who does not want to go there again says why only when asked. */
const NEVER_AGAIN = piece`
  ^(?:ich )?(?:will|moechte|mag|geh|gehe|geh\w* ich) (?:\w+ ){0,3}?(?:nicht|nich|net|nie) (?:mehr |wieder )(?:\w+ )?(?:da ?hin|hin|dorthin|zu (?:ihm|ihr|de[mr] \w+))\b|\b(?:nie wieder|nicht mehr|nich mehr) zu (?:ihm|ihr|dem|der)\b(?!.{0,12}\b(?:zeit|stunde|uhrzeit|praxis|schule)\b)|^(?:bitte )?(?:nicht|nie) (?:mehr|wieder) (?:mit \w+ )?zusammen ?bringen\b
  |^(?:ich )?(?:will|moechte|trau\w*|geh\w*) (?:\w+ ){0,3}?(?:nicht|nich|net|ungern) allein\w* (?:da ?hin|hin|rein|zu (?:ihm|ihr|de[mr] \w+))\b
`
const UNPAID = piece`
  \b(?:er|sie|der|die|frau \w+|herr \w+) hat(?:te)? mi(?:r|ch) (?:\w+ ){0,4}?(?:nicht|nich|net|kein|nix|nichts|zu wenig) (?:\w+ )?(?:bezahlt|gegeben|geld|gezahlt)\b
  |\b(?:hab|habe) (?:\w+ ){0,2}?(?:mein|kein|das) (?:taschen)?geld (?:\w+ )?(?:nicht )?(?:bekommen|gekriegt|erhalten)\b
`
/** What helpers see of a life that somebody should look after: the neglected, the hurt, the confused. Their own kin is meant otherwise. */
const WORRIED = piece`
  \b(?:mach\w*|habe?) (?:ich )?mir (?:\w+ ){0,3}?sorgen,? (?:um (?!mein\w*|unser\w*|den|das)\w+|dass (?:ihr|ihm|sie|er) )|\bsorge? mich um (?!mein\w*|unser\w*)(?:sie|ihn|frau|herrn|die|[a-z]{3,})\b(?!.*\b(?:suche|brauche|wer|jemand\w*)\b)
  |\b(?:er|sie|die wohnung|das haus|es|alles) (?:war|ist|sah|sieht|wirkt\w*|wird|scheint) (?:\w+ ){0,4}?(?:verwahrlost|vermuellt|verdreckt|voellig verwirrt|total verwirrt|unterernaehrt|abgemagert|misshandelt|vernachlaessigt)\b|\bverwahrlost\b|\b(?:er|sie) (?:hat|hatte) (?:\w+ ){0,4}?(?:blaue flecken|wunden|verletzungen)\b
  |^(?!.*\b(?:katze|hund|kater|mein\w*|unser\w*)\b)(?:ich glaube,? )?(?:er|sie|die (?:frau|dame)|der (?:mann|herr)) (?:hat|haette) (?:\w+ ){0,4}?(?:nichts|nix|kaum) (?:mehr )?(?:gegessen|getrunken|zu essen)\b|\b(?:er|sie) wirkt\w* (?:\w+ ){0,3}?(?:verwirrt|durcheinander|desorientiert)\b
`

/** What troubles whoever has met somebody, in the plain spelling. */
export const UNEASE_CUES: readonly TopicCue[] = [STRANGE, NEVER_AGAIN, UNPAID, WORRIED].map(words =>
  cue('report', 30, new RegExp(words)),
)
