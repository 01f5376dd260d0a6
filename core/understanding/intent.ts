import type { Category } from '../domain/categories.ts'
import { ACCEPT_CUES } from './accept-cues.ts'
import type { Beside } from './beside.ts'
import { CANCEL_CUES } from './cancel-cues.ts'
import type { ReadCategory } from './category.ts'
import { DECLINES_BY_HINDRANCE } from './declines-by-hindrance.ts'
import { DECLINES_SAID } from './declines-said.ts'
import { ENGLISH_CUES } from './english-cues.ts'
import { isForeign } from './foreign.ts'
import type { Intent } from './intents.ts'
import type { Heard } from './line.ts'
import { noticed } from './notices.ts'
import { OFFERS_BY_WHOM } from './offers-by-whom.ts'
import { OFFERS_OF_DEEDS } from './offers-of-deeds.ts'
import { OFFERS_SAID } from './offers-said.ts'
import { OFFERS_TO_WHOM } from './offers-to-whom.ts'
import { ownDeed } from './own-deed.ts'
import { pattern } from './pattern.ts'
import { deedOfOthers } from './people-who.ts'
import type { Plain } from './plain.ts'
import { REQUESTS_BY_NEED } from './requests-by-need.ts'
import { REQUESTS_SAID } from './requests-said.ts'
import { selfTold } from './self-told.ts'
import { sieveOf } from './sieve.ts'
import { STANDING_CUES } from './standing-cues.ts'
import { LIVES_THERE, TOLD } from './told.ts'
import { type Topic, topicIn } from './topic.ts'

/** What the words want. Cues are summed by intent; a kind of help named speaks for asking or offering it. */
export function intentIn(
  text: Plain,
  category: ReadCategory | null,
  heard: Heard[],
  beside: Beside | null = null,
): ReadIntent {
  const nothing: ReadIntent = { intent: 'other', topic: null, margin: 4, second: null, outright: true }
  if (isForeign(text)) return nothing
  const topic = topicIn(text)
  if (topic === null && LIVES_THERE.test(text)) return nothing
  // what others would do is an offer all the same; who makes it is told in the answer
  if (beside !== null && beside !== 'of-others') {
    const intent = beside === 'not-mine' ? 'decline' : 'other'
    return { intent, topic: topic?.topic ?? null, margin: 4, second: null, outright: true }
  }
  const said = text
    .replace(NUMBER_MARKS, '$1')
    .replace(WHO_CANNOT, ', die ')
    .replace(IN_A, '$1 ')
    .replace(NOT_GLADLY, 'ungern')
    .replace(ASIDE_OF_AGE, '$1 ')
  const scores = new Map<Intent, number>()
  const possible = cuesFor(said)
  for (const [at, { intent, weight, pattern }] of INTENT_CUES.entries()) {
    if (!possible.has(at)) continue
    const match = pattern.exec(said)
    if (match === null) continue
    heard.push({ slot: 'intent', words: match[0].trim() })
    scores.set(intent, (scores.get(intent) ?? 0) + weight)
  }
  const named = category?.score ?? 0
  const lift = named >= NAMED_SCORE ? CATEGORY_LIFT : 0
  const asks = ASKS.test(text)
  const deed = ownDeed(text)
  if (deed !== null && (lift > 0 || deed.forOthers)) {
    heard.push({ slot: 'intent', words: deed.words })
    scores.set('offer', (scores.get('offer') ?? 0) + (asks ? DEED_ASIDE : lift > 0 ? DEED : DEED_UNNAMED))
  }
  const told = [
    [lift > 0 ? deedOfOthers(text) : null, DEED],
    [selfTold(text), STANDING],
    [noticed(text), NOTICE],
  ] as const
  for (const [words, weight] of told) {
    if (words === null) continue
    heard.push({ slot: 'intent', words })
    scores.set('offer', (scores.get('offer') ?? 0) + weight)
  }
  if (lift === 0 && !asks && scores.has('decline')) scores.delete('request')
  if ((lift > 0 || (scores.get('request') ?? 0) >= OUTRIGHT) && WANTED.test(text)) scores.delete('decline')
  if (lift > 0 && !REFUSES.test(text)) scores.delete('decline')
  if (
    lift > 0 &&
    (scores.get('offer') ?? 0) >= CLEAR_OFFER &&
    !YES.test(text) &&
    (scores.get('accept') ?? 0) < CLEAR_ANSWER
  )
    scores.delete('accept')
  if (lift > 0) {
    scores.set('request', (scores.get('request') ?? 0) + lift + UNSAID_REQUEST)
    if (scores.has('offer')) scores.set('offer', (scores.get('offer') ?? 0) + lift)
  }
  const wished = lift > 0 && Math.max(scores.get('request') ?? 0, scores.get('offer') ?? 0) >= lift + OUTRIGHT
  if (topic !== null && !(wished && ASIDE.has(topic.topic))) scores.set('other', topic.weight)
  else if (!(asks && lift > 0) && TOLD.some(pattern => pattern.test(text))) scores.set('other', TOLD_WEIGHT)
  if (lift > 0 && DEFECTS.has(category?.category ?? 'other') && STANDS.test(text) && !REFUSES.test(text))
    scores.delete('decline')
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < LEAST_SCORE)
    return {
      intent: 'other',
      topic: topic?.topic ?? null,
      margin: topic === null ? 0 : 4,
      second: null,
      outright: false,
    }
  const margin = best[1] - (second?.[1] ?? 0)
  const unsaid = best[0] === 'request' && best[1] <= LEAST_SAID && scores.size === 1 && !OWN.test(text)
  if (unsaid) return { intent: 'request', topic: null, margin: 1, second: 'offer', outright: false }
  return {
    intent: best[0],
    topic: best[0] === 'other' ? (topic?.topic ?? null) : null,
    margin,
    second: second !== undefined && margin <= NEAR_MARGIN && second[0] !== 'other' ? second[0] : null,
    outright: best[0] === 'other' && (topic?.weight ?? 0) >= COMMAND,
  }
}

const INTENT_CUES = [
  ...REQUESTS_SAID,
  ...REQUESTS_BY_NEED,
  ...OFFERS_SAID,
  ...OFFERS_OF_DEEDS,
  ...OFFERS_TO_WHOM,
  ...OFFERS_BY_WHOM,
  ...ENGLISH_CUES,
  ...STANDING_CUES,
  ...ACCEPT_CUES,
  ...DECLINES_SAID,
  ...DECLINES_BY_HINDRANCE,
  ...CANCEL_CUES,
]
const cuesFor = sieveOf(INTENT_CUES.map(({ pattern }) => pattern))
/** Somebody is wanted, in so many words. */
const ASKS = pattern`
  \b(?:brauch\w*|braeucht\w*|such\w*|gesucht|benoetig\w*|jemand\w*|wer|irgendwer|hilfe|helfer\w*|hilf|helft|bitte|fehlt|fehlen|wuensch\w*|wen|wem)\b
`
/** Whoever names a kind of help and a lack of strength ("zu alt für die Leiter") asks, unless in the words of a refusal. */
const REFUSES = pattern`
  ^(?:\w+,? )?(?:nein|nee|ne|noe|noi|no|leider|sorry|schade|danke|bedaure|ungern|lieber|puh|oh|ach|hm|tut mir|vielen dank)\b|\b(?:leider|lieber nicht|sorry|passe|nichts fuer mich|nicht (?:so )?mein\w*|keine (?:zeit|lust)|kein bock|schon (?:was|verplant|vergeben|einen|besuch)|verreist|im urlaub
  |^(?:ich )?(?:kann|geht|klappt|passt|schaffe?)(?: (?:ich|da|leider|das|es|mir|heute|morgen|grad|gerade))* nicht(?=[,.])|\. nein[.!]*$|wuerde ja,? aber|(?:also|daher|deshalb|drum) (?:leider )?(?:nein|nicht|nee)|da (?:kann|bin|habe?|muss|geht|passt) (?:ich|es|das|mir)|da (?:leider|nicht)|allergi\w*|angst|nicht zu\b|verhindert|jemand\w* ander\w*|wen ander\w*|(?:kann|koennen|schaffe?) (?:ich |wir )?(?:da |das |es |\w+ )?nicht[.!]*$|^(?:\w+ ){1,3}\w+ ich (?:\w+ )?(?:kein\w*|nie|ungern)|^(?:ich |wir )?(?:kann|habe?|bin|darf) (?:\w+ ){0,2}?leider|an dem tag (?:selber|selbst|schon)|(?:an dem tag|um die zeit|zu der zeit)(?! (?:brauch|such))|haben (?:da )?(?:selbst|selber|schon) \w+|^(?:\w+tags|abends|morgens|nachts) (?:bin|arbeite|muss) ich|^muss (?:auf )?meine?n? \w+ (?:aufpassen|hueten|betreuen|pflegen|versorgen|abholen)|^(?:das )?kann ich nicht (?:heben|tragen)|nicht (?:mehr )?auto|^bin da (?:in|im|auf|beim?)|verboten|laesst mich nicht|bei (?:mein\w*|unser\w*) (?:tochter|sohn|kindern|eltern|familie|schwester|bruder|enkeln)[.! ]*$|der falsche|die falsche|kann (?:sie|ihnen|euch|dich|dir) (?:\w+ ){0,2}?nicht|eher nicht|eher nein|(?:muss|soll|sollte) (?:\w+ )?(?:jemand|wer) ander\w*|ablehnen|tut mir (?:\w+ )?leid|auf montage|immer (?:chor|probe|training|dienst|schicht)|passt (?:mir |es )?nicht|geht (?:es )?(?:bei mir |leider )?nicht|habe? (?:ich )?(?:da )?(?:selbst|selber|schon|dienst|schicht))\b
`
/** Whoever closes with a question for somebody declines nothing, whatever they told before. */
const WANTED = /\b(?:wer|jemand\w*|einer|wen)\b(?! ander)[^.?!]*\?/
/** So clear an offer is none to come, though it says "komme gern". */
const CLEAR_OFFER = 12
/** Words that only an answer has, "nichts lieber als das", are one beside any offer. */
const CLEAR_ANSWER = 30
const YES =
  /^(?:ja|jo|jau|jep|klar|na klar|okay|ok|gern\w*|sehr gern\w*|natuerlich|selbstverstaendlich|super|prima|abgemacht|einverstanden|in ordnung|alles klar|geht klar|passt|top|freilich|sicher|das|da|den|die|es)\b/
const DEED = 9
const DEED_UNNAMED = 5
const STANDING = 7
const NOTICE = 12
/** "Ich backe Plätzchen, wer hilft mir?" */
const DEED_ASIDE = 2
/** "am 3.12." and "17:30" are one word each in a sentence. */
const NUMBER_MARKS = /(\d)[.:](?=\d| |$)/g
/** "für jemanden, der es nicht mehr kann": what others cannot do is nothing that the speaker denies. */
const WHO_CANNOT =
  /(?<=\b(?:jemande?[nm]?|we[nm]|leuten?|menschen|alle[nr]?|jede[nm]?|denen|nachbarn|senioren|andere[nr]?|familien)),? (?:der|die|das|dem|denen)\b[^.!?,:]{0,40}\b(?:nicht|nimmer|kein\w*|kaum|schlecht|selten)\b[^.!?,:]{0,25}/g
const NOT_GLADLY = /\bnicht (?:mehr )?(?:so |sehr |besonders )?gern\w*/g
/** "in einer Woche" is about nobody. */
const IN_A = /\b(in|mit|von|nach|zu|bei|vor|aus|an|auf|seit|wegen|neben) einer (?=[a-z])/g
/** "Ich (19, Juleica) kann": what stands in brackets has none in the plain spelling. */
const ASIDE_OF_AGE =
  /\b(ich|wir) \d{2},? ?(?:(?!kann|koennte|mache|helfe|biete|bin|habe|wuerde|moechte|suche|brauche)[\w-]+,? ){0,4}(?=(?:kann|koennte|mache|helfe|biete|wuerde|moechte)\b)/g
const NAMED_SCORE = 4
const CATEGORY_LIFT = 5
/** "Rasenmähen am Freitag" without a verb is a wish rather than an offer. */
const UNSAID_REQUEST = 0.5
/** A deed and perhaps a day, and no word of who does it: "Hund ausführen am Samstag". */
const LEAST_SAID = CATEGORY_LIFT + UNSAID_REQUEST + 3
const OWN =
  /\b(?:mein\w*|mir|mich|unser\w*|uns|ich|wir|zu|muss|muessen|soll|ist|sind|hat|bitte|hilfe|gesucht|wer|jemand\w*|my|me|i|we|help|please)\b/
/** "Die Klingel geht nicht" is about the bell, and no answer to an invitation. */
const DEFECTS: ReadonlySet<Category> = new Set(['repairs', 'tech'])
const STANDS = pattern`
    \b(?:der|die|das|mein\w*|unser\w*) (?:\w+ ){1,3}?(?:geht|laeuft|klappt|schliesst|ist)\b
  `
const TOLD_WEIGHT = 16
/** A cue of this weight is as good as said. */
const OUTRIGHT = 7
/** Words of these stand in many a wish: "wer stellt das Navi auf Deutsch um", "ab wann, und was kostet das". */
const ASIDE: ReadonlySet<Topic> = new Set([
  'change',
  'cost',
  'help',
  'human',
  'language',
  'late',
  'register',
  'status',
])
const LEAST_SCORE = 3
/** a topic reached by as good as a command */
const COMMAND = 20
const NEAR_MARGIN = 1

export interface ReadIntent {
  intent: Intent
  /** for `other`: the simple question reached, null for none */
  topic: Topic | null
  /** how far ahead of the next intent; 0 = a guess */
  margin: number
  second: Intent | null
  /** nothing that weights could doubt */
  outright: boolean
}
