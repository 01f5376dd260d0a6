import type { Category } from '../domain/categories.ts'
import { patterns } from './pattern.ts'
import type { Plain } from './plain.ts'
import { thingOf } from './thing.ts'
import { ACTS, type Act } from './words/acts.ts'
import type { ThingClass } from './words/things.ts'

/**
 * What is done and to what, taken together: a door that jams is mended, a door that is wiped is cleaned. Each
 * act votes with the nearest thing of its sentence with which it makes sense; a thing alone votes less.
 */
export function framesIn(text: Plain): FrameVote[] {
  return text.split(SENTENCES).flatMap(sentence => {
    const things = thingsIn(sentence)
    if (things.length === 0) return []
    const alone = things.flatMap(({ kind, word }) => {
      const [category, weight] = ALONE[kind] ?? []
      return category === undefined ? [] : [{ category, weight: weight ?? 0, words: word }]
    })
    return [...(Object.keys(ACTS) as Act[]).flatMap(act => votesOf(act, sentence, things)), ...alone]
  })
}

function votesOf(act: Act, sentence: string, things: readonly NamedThing[]): FrameVote[] {
  if (sentence.search(ACTS[act]) < 0) return []
  const served = FRAMES[act]
  return Array.from(sentence.matchAll(ACTS[act])).flatMap(({ 0: words, index }) => {
    const fitting = things.filter(({ kind }) => served[kind] !== undefined)
    const nearest = fitting.sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))[0]
    const category = nearest === undefined ? undefined : served[nearest.kind]
    if (nearest === undefined || category === undefined || nearest.at === index) return []
    return [{ category, weight: TOGETHER, words: `${nearest.word} ${words}` }]
  })
}

function thingsIn(sentence: string): NamedThing[] {
  const meant = sentence.replace(BESIDE_THE_POINT, words => ' '.repeat(words.length))
  return Array.from(meant.matchAll(/[a-z]{3,40}/g)).flatMap(({ 0: word, index }) => {
    const kind = thingOf(word)
    return kind === null ? [] : [{ kind, word, at: index }]
  })
}

const SENTENCES = /[.;!?:](?= |$)/
/** Who lies in hospital is not taken there, who walks with a rollator needs none, and Westenholz is no wood. */
const BESIDE_THE_POINT = patterns`
  \b(?:im (?:krankenhaus|spital|pflegeheim|altenheim)|in (?:der )?(?:reha|kur|klinik)|mit (?:dem|meinem|ihrem|seinem) (?:rollator|rollstuhl|fahrrad|rad|roller)
  |(?:in|aus|nach) \w*holz|(?:eine?[nrms]?|zwei|drei|paar|nur|alle|viele|auch|und|oder|beim|bei|so) kleine[nrs]?|damen und herren|in (?:rente|pension)|(?:sag(?:t|e|en)?|gibt?|geb(?:e|t|en)?|weiss|wisst) (?:\w+ ){0,5}?bescheid|bescheid (?:geben|sagen|gegeben|gesagt)|auf montage|im ruhestand|not am mann|gelbe[nrms]? s(?:ack|aecke)|decke (?:\w+ ){0,2}?auf den kopf|(?:bin|als) rentner(?:in)?|rentner(?:in)? (?:hat|mit)|kleine[nrsm]? (?:sachen|dinge|teile|reparaturen|arbeiten|runde|wohnung|bitte|frage|problem\w*|hilfe\w*|gefallen|portion)|(?:ans|am|hinters|hinterm) steuer|war(?:en)? (?:\d+ jahre?|lange|frueher|\w+ jahre?)? ?(?:lang )?(?:beim?|im|in der|bei der) \w+|(?:am|ans|per|uebers) telefon|telefonisch|(?:bloss|nur|immer nur|wieder nur|verstehe?) (?:bloss |nur |immer |da )*bahnhof|uebern? (?:den )?zaun|(?:gerade |nur |bloss )?vorm? (?:dem )?(?:fernseher|handy|computer|pc|bildschirm|tablet) (?:hockt|sitzt|haengt|klebt|weil)|(?:hockt|sitzt|haengt|klebt) (?:\w+ ){0,4}?(?:vorm|vor dem|am) (?:fernseher|handy|computer|pc|bildschirm|tablet)|(?:nicht|kaum|kein|wenig|noch nicht)(?: so)?(?: gut| viel)? deutsch)\b
`
/** Between a word that can hardly mean anything else and a phrase written out. */
const TOGETHER = 7

/** Which kind of help it is to do this to that; what makes no sense together is left out. */
const FRAMES: Readonly<Record<Act, Partial<Record<ThingClass, FrameCategory>>>> = {
  broken: {
    furniture: 'repairs',
    appliance: 'repairs',
    fixture: 'repairs',
    wheels: 'repairs',
    device: 'tech',
  },
  torn: { clothes: 'repairs' },
  mount: { furniture: 'repairs', appliance: 'repairs', fixture: 'repairs', wheels: 'repairs' },
  paint: { furniture: 'repairs', fixture: 'repairs', room: 'repairs' },
  move: { furniture: 'carrying', appliance: 'carrying', load: 'carrying', wheels: 'carrying' },
  clean: {
    furniture: 'household',
    appliance: 'household',
    fixture: 'household',
    room: 'household',
    clothes: 'household',
    yard: 'garden',
  },
  fetch: { goods: 'shopping', shop: 'shopping', child: 'childcare' },
  ride: { place: 'escort', doctor: 'escort', elder: 'escort' },
  mind: { pet: 'pets', child: 'childcare', elder: 'company' },
  teach: { subject: 'tutoring' },
  talk: { elder: 'company', game: 'company' },
  prepare: { goods: 'household' },
  tend: { plant: 'garden', yard: 'garden' },
  mend: { clothes: 'household' },
  read: { paper: 'paperwork' },
}

const ALONE: Partial<Record<ThingClass, readonly [FrameCategory, number]>> = {
  appliance: ['repairs', 1],
  fixture: ['repairs', 2],
  wheels: ['repairs', 2],
  device: ['tech', 5],
  plant: ['garden', 4],
  yard: ['garden', 4],
  goods: ['shopping', 2],
  shop: ['shopping', 4],
  load: ['carrying', 2],
  pet: ['pets', 5],
  child: ['childcare', 1],
  elder: ['company', 1],
  place: ['escort', 3],
  doctor: ['escort', 4],
  paper: ['paperwork', 4],
  subject: ['tutoring', 3],
  game: ['company', 5],
  clothes: ['household', 2],
  room: ['household', 1],
}

interface NamedThing {
  kind: ThingClass
  word: string
  at: number
}

type FrameCategory = Exclude<Category, 'other'>

export interface FrameVote {
  category: FrameCategory
  weight: number
  words: string
}
