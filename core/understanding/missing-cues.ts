import type { DangerCue } from './danger.ts'
import { pattern, piece } from './pattern.ts'

const SMALL = piece`(?:kind|baby|kleiner?|kleines|enkelkind|kleinkind)`
const YOUNG = piece`(?:${SMALL}|sohn|tochter|enkel|enkelin|junge|maedchen|bub)`
const OLD = piece`(?:schwester|bruder|mutter|mutti|mama|vater|papa|oma|opa|schwiegermutter|schwiegervater|tante|onkel)`
const SINCE = piece`(?:(?:einfach|ploetzlich|auf einmal|jetzt|spurlos|mir|noch|immer|schon|gerade|seit (?:(?:heute|gestern)(?: (?:frueh|(?:morgen|vormittag|mittag|nachmittag|abend|nacht)s?))?|(?:einer|\d+|zwei|drei|paar|mehreren|ein paar) stunden?|mittag|vorhin)) )*`
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
