import type { Category } from '../domain/categories.ts'
import { askedPart } from './asked-part.ts'
import { CATEGORY_WORDS } from './category-words.ts'
import { framesIn } from './frames.ts'
import { type Heard, lineOf, take, takeFound } from './line.ts'
import { withoutDenied } from './negation.ts'
import { patterns } from './pattern.ts'
import { type Plain, plain } from './plain.ts'
import { vocabularyOf } from './vocabulary.ts'

/** The kind of help one answer names; null where it names none. */
export function readCategory(text: string): Category | null {
  return categoryIn(withoutDenied(plain(text)), [])?.category ?? null
}

/** … also where it is what somebody does not want: "den Frisör brauch ich nicht mehr" */
export const categoryMentioned = (text: string): Category | null =>
  categoryIn(plain(text), [])?.category ?? null

/**
 * Every word votes for its kind of help. What stands in a clause of reasons ("…, weil ich zum Arzt muss")
 * only counts when the rest names nothing.
 */
export function categoryIn(text: Plain, heard: Heard[]): ReadCategory | null {
  const claim = text.replace(REASON, '').replace(LITTLE_GERMAN, '').replace(TAKES_PLACE, '') as Plain
  const [best, second] = lifted(firstFound([() => claim, () => text, () => singular(text)], heard), claim)
  if (best === undefined) return null
  const near = second !== undefined && best.rank - second.rank <= NEAR_SCORE
  return { category: best.category, score: best.score, second: near ? second.category : null }
}

/** What the asking part names counts more; read only where kinds of help are so near that it may decide. */
function lifted(ranked: Ranked[], claim: Plain) {
  const near = ranked.filter(({ score }) => score >= (ranked[0]?.score ?? 0) - ASKED_AT_MOST)
  const asked = near.length > 1 ? askedPart(claim) : null
  const outright = asked === null ? [] : ranking(asked, [], new Set(near.map(({ category }) => category)))
  return ranked
    .map(kind => {
      const again = outright.find(({ category }) => category === kind.category)?.score ?? 0
      return { ...kind, rank: kind.score + ASKED * again }
    })
    .sort((a, b) => b.rank - a.rank)
}

/** Words that name nothing as they stand may do so without their umlauts: "Umzügen", "Schlösser". */
const singular = (text: Plain): Plain =>
  text.replace(/\bhoert\b/g, '').replace(/(?<=[a-z])([aou])e(?=[a-z])/g, '$1') as Plain

function firstFound(texts: readonly (() => Plain)[], heard: Heard[]): Ranked[] {
  let before: Plain | null = null
  for (const written of texts) {
    const text = written()
    if (text === before) continue
    before = text
    const ranked = ranking(text, heard)
    if (ranked.length > 0) return ranked
  }
  return []
}

function ranking(text: Plain, heard: Heard[], among?: ReadonlySet<Category>): Ranked[] {
  const frames = framesIn(text)
  const known = VOCABULARY.wordsIn(text)
  const possible = VOCABULARY.patternsFor(text)
  const candidates = among === undefined ? VOTES : VOTES.filter(({ category }) => among.has(category))
  return candidates
    .map(({ category, words }) => {
      const line = lineOf(text)
      const framed = frames.filter(frame => frame.category === category).slice(0, MOST_FRAMES)
      const named = words.flatMap(({ weight, list }) => {
        const pattern = possible.has(list) ? (VOCABULARY.patterns[list] ?? null) : null
        const told = pattern === null ? 0 : take(line, 'category', pattern, () => true).length
        const count = told + takeFound(line, 'category', known.get(list) ?? [])
        return Array.from({ length: count }, () => weight)
      })
      const votes = [...named, ...framed.map(({ weight }) => weight)]
      line.heard.push(...framed.map(({ words }) => ({ slot: 'category' as const, words })))
      const [strongest = 0, ...more] = votes.sort((a, b) => b - a)
      const score =
        strongest +
        Math.min(
          more.reduce((sum, weight) => sum + weight * FURTHER_VOTE, 0),
          FURTHER_VOTES,
        )
      return { category, score, heard: line.heard }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map((entry, rank) => {
      if (rank === 0) heard.push(...entry.heard)
      return entry
    })
}

const WEIGHT = { phrases: 8, sure: 6, likely: 4, hint: 1 } as const
const FURTHER_VOTE = 0.25
const FURTHER_VOTES = 3
const NEAR_SCORE = 1
/** What stands in the part that asks or offers counts this much again. */
const ASKED = 0.5
const ASKED_AT_MOST = 5
/** A sentence that says the same thing often says it no more surely. */
const MOST_FRAMES = 2
const REASON = patterns`
    (?:^|[,;.] ?|\b)(?:weil|wegen|da (?:ich|wir|mein\w*|unser\w*|er|sie)|solang(?:e)? (?:ich|wir|er|sie|mein\w*)|waehrend|denn (?:ich
    |wir|mein\w*)|damit (?:ich|wir|er|sie|mein\w*)|because|since i)\b[^,.;!?]{0,120}
  `

/** "Handyschule im Rathaus", "nach der OP": whoever has to get there says "zum", "zur" or "ins". */
const TAKES_PLACE =
  /\b(?:im|in der|in unserem|beim|vor dem|vor der) \w*(?:rathaus|heim|saal|zentrum|buecherei|bibliothek|halle|treff|haus|backstube|kirche|cafe)\b(?!.{0,40}\b(?:abhol|hol|bring|fahr)\w*)|\bnach (?:der|einer|meiner|ihrer|seiner|dem|einem|meinem|ihrem) (?:\w+ )?(?:chemo\w*|op|operation|\w*-op|reha|kur|bestrahlung|entbindung|geburt|dialyse|krankenhaus|krankenhausaufenthalt|schlaganfall|sturz|unfall|umzug)\b(?!.{0,40}\b(?:abhol|hol|bring|fahr|heim|hause)\w*)/g

/** Whoever speaks little German wants no lessons when somebody is to come along to the office. */
const LITTLE_GERMAN =
  /\b(?:mein )?deutsch (?:ist )?(?:noch )?(?:nicht|kaum|schlecht)(?: (?:so )?gut)?\b|\b(?:nicht|kaum|wenig|kein)(?: so)?(?: gut| viel)? deutsch\b(?!.*\b(?:lern|ueb|unterricht|nachhilfe|kurs)\w*)/g
const STRENGTHS = ['phrases', 'sure', 'likely', 'hint'] as const
const VOCABULARY = vocabularyOf(
  Object.values(CATEGORY_WORDS).flatMap(words => STRENGTHS.map(strength => words[strength])),
)
const VOTES = Object.keys(CATEGORY_WORDS).map((category, at) => ({
  category: category as Category,
  words: STRENGTHS.map((strength, order) => ({
    weight: WEIGHT[strength],
    list: at * STRENGTHS.length + order,
  })),
}))

interface Ranked {
  category: Category
  score: number
  heard: Heard[]
}

export interface ReadCategory {
  category: Category
  /** 6 and more: a word that can hardly mean anything else */
  score: number
  /** a kind of help almost as likely */
  second: Category | null
}
