import type { DangerCue } from './danger.ts'
import { pattern, piece } from './pattern.ts'

const OVER = piece`(?= ?(?:[.,;!?]|$|und\b|weil\b|hilfe\b|wenn\b))`
const KNOWN = piece`(?:mann|ehemann|frau|freund|freundin|exfreund|exmann|vater|mutter|sohn|tochter|partner|ex|nachbar|bruder|papa|mama|enkel|stiefvater|onkel|typ|kerl)`
const SOMEBODY = piece`(?:${KNOWN}|er|sie|der|die|jemand|einer|wer)`
const SEVERAL = piece`(?:eltern|jungs|maenner|mitschueler|schueler|kinder|klassenkameraden|brueder|geschwister|grosseltern|nachbarn|leute|typen|die|sie|alle)`
const KILL = piece`(?:umzubringen|umbring\w*|toeten|zu toeten|erstech\w*|erschiess\w*|erwuerg\w*|kaltmach\w*|totschlag\w*|abstech\w*)`

/** Somebody threatens or hits, several do, and what a threat sounds like when it is told again. */
export const THREAT_CUES: readonly DangerCue[] = [
  {
    danger: 'violence',
    pattern: pattern`
      \b${SOMEBODY}\b(?:(?!\bich\b).){0,25}\b(?:gedroht|droht\w*|drohen|will|wollen|wollte|versucht\w*|angekuendigt|sagt\w*|schreit|schreibt|meint)\b(?:(?!\bich\b).){0,30}\b(?:mich|uns|mir)\b(?:(?!\bich\b).){0,20}${KILL}
      |\b${SOMEBODY} (?:will|wollte|droht) (?:\w+ )?(?:mich|uns) ${KILL}
      |\b(?:er|${KNOWN}) bringt (?:mich|uns) um${OVER}
      |\b(?:sagt\w*|gesagt|droht\w*|gedroht|schreit|meint)\b.{0,12}\b(?:er|sie) (?:bringt|macht|schlaegt|sticht) mich (?:um|kalt|tot|ab)\b(?! (?:\d|halb|viertel))
      |\b(?:bringe?|mache?|schlage?|steche?) (?:ich )?dich (?:um|kalt|tot|ab)\b
    `,
  },
  {
    danger: 'violence',
    pattern: pattern`
      \b${SEVERAL} (?:(?!ich\b|nicht\b)\w+ ){0,3}?(?:schlagen|hauen|verpruegeln|pruegeln|verhauen|quaelen|misshandeln|bedrohen) (?:\w+ ){0,2}?(?:mich|uns|ihn|mein\w* \w+)\b(?! (?:\w+ ){0,2}?(?:vor\b|beim\b|im\b))
      |\b${SEVERAL} (?:mich|uns) (?:\w+ ){0,3}?(?:schlagen|hauen|verpruegeln|verhauen|quaelen|misshandeln|bedrohen)\b(?! vor\b)
      |\b(?:hat|haben) (?:mich|uns) (?:(?!uebers|ueber|vom|vor|aus)\w+ ){0,3}?(?:gehauen|verhauen|verdroschen|verpruegelt|gewuergt|getreten)\b
      |\b(?:mir|uns) (?:\w+ )?eine (?:runtergehauen|geknallt|gescheuert|ohrfeige gegeben)\b|\b(?:hat|haben) (?:mich|uns) (?:\w+ )?geohrfeigt\b
    `,
  },
  // somebody is in already
  {
    danger: 'violence',
    pattern: pattern`
      \bhoere (?:\w+ ){0,2}?(?:jemand(?:en)?|einen|leute) (?:\w+ ){0,2}?(?:im haus|im keller|in der wohnung|auf dem dachboden|unten)\b
      |\b(?:da|hier|es) ist (?:jemand|einer|wer|ein fremder\w*) (?:\w+ )?(?:in (?:meiner|unserer) wohnung|bei mir (?:in der wohnung|im haus)|im keller|in meinem haus)(?= ?(?:[.,!?]|$|und (?:ich|wir)\b|hilfe\b))
    `,
  },
]

const STRANGER = piece`
  (?:einer|jemand|(?:ein |der |so ein )?(?:fremder|unbekannter|typ|mann|kerl)|(?:eine |die )?fremde(?: frau)?|(?:zwei |fremde |ein paar )?(?:maenner|leute|typen))
`
/** What nobody does who only rings the bell. */
const RAGES = piece`(?:ruettelt|haemmert|randaliert|bollert|poltert|tritt|schlaegt|macht sich zu schaffen|hantiert)`
const AT_MY_DOOR = piece`(?:vor|an) (?:der|meiner|unserer) (?:haus|wohnungs|eingangs|terrassen)?tuer`
const WANTS_IN = piece`
  (?:will(?! mir| uns| ihn)|wollen|versucht) (?:(?!nicht\b)\w+ ){0,3}?(?:rein|herein|reinkommen|reinzukommen|hereinkommen|in (?:die|meine|unsere) wohnung|ins haus)\b
`
const UNEASY = piece`(?:angst|fuerchte|unheimlich|panik|zittere?|kenne? (?:ich )?(?:ihn |den |die |sie )?nicht|geht nicht (?:\w+ )?weg|haemmert|tritt gegen|droht|schreit|oeffne|aufmachen)`

/** Somebody wants to get in, or is in already. A helper who can't name the code word must stay outside. */
export const INTRUDER_CUES: readonly DangerCue[] = [
  // whoever does not know the code word is not whom somebody waits for
  {
    danger: 'intruder',
    pattern: pattern`
      \b(?:er|sie|der|die|mann|frau) (?:kennt|weiss|sagt|nennt|wusste|kannte) (?:das |mein |den |kein )?(?:wort|codewort|kennwort)(?: nicht)?[.! ]*$(?<=\b(?:nicht|kein \w+)[.! ]*)
      |\b(?:da|draussen|hier) (?:steht|klingelt|ist) (?:\w+ )?(?:einer|jemand|wer|ein (?:fremder |unbekannter )?mann|eine fremde frau) (?:vor|an) (?:der|meiner) (?:haus|wohnungs)?tuer[.! ]*$
    `,
  },
  {
    danger: 'intruder',
    pattern: pattern`
      (?<!\bwenn )\b${STRANGER}\b(?:(?!\bwenn\b).){0,40}\b${AT_MY_DOOR}\b.{0,60}\b(?:${WANTS_IN}|${UNEASY}\b)
      |${AT_MY_DOOR} (?:steht|ist|stehen|sind) (?:\w+ )?${STRANGER}\b.{0,60}\b(?:${WANTS_IN}|${UNEASY}\b)
      |\b${STRANGER} (?:\w+ ){0,2}?${RAGES} (?:\w+ ){0,2}?(?:an|gegen|vor) (?:der|die|meiner|meine|unserer|unsere|mein|dem|das) (?:\w*tuer\w*|fenster)\b|\b(?:an|gegen|vor) (?:der|meiner|unserer) \w*tuer ${RAGES} (?:\w+ )?${STRANGER}\b
      |\bwill (?:da |hier )?(?:jemand|einer|wer) (?:\w+ )?(?:rein|herein|ins haus)\b.{0,60}\b${UNEASY}\b
      |(?<!\bwenn )\b${STRANGER}\b.{0,25}\b${WANTS_IN}.{0,60}\b${UNEASY}\b|\b${UNEASY}\b.{0,40}\b${STRANGER}\b.{0,25}\b${WANTS_IN}
      |\b(?:fremde\w*|unbekannte\w*|jemand|einer) (?:ist|schleicht|laeuft) (?:gerade |hier |bei mir |nachts )*(?:im|ums|durchs|in (?:meiner|unserer)) (?:haus|keller|wohnung|garten)\b.{0,60}\b(?:${UNEASY}|nachts|taschenlampe)\b
    `,
  },
  {
    danger: 'intruder',
    pattern: pattern`
      \b(?:er|sie|der|die|mann|frau|junge|helfer|helferin|jemand|einer)\b(?:(?!\bich\b).){0,20}\b(?:kennt|weiss|sagt|nennt|hat)\b (?:\w+ ){0,2}?(?:das codewort (?:\w+ )?nicht|kein codewort|das falsche codewort|ein falsches codewort|ein anderes codewort)\b
      |\bohne codewort\b.{0,30}\b(?:vor|an) der tuer\b|\bcodewort (?:ist |war |das er sagt )?(?:falsch|stimmt nicht)\b
    `,
  },
]
