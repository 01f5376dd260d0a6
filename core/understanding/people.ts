import { type Heard, lineOf, take } from './line.ts'
import { NUMBER, numberOf } from './numbers.ts'
import { patterns } from './pattern.ts'
import { type Plain, plain } from './plain.ts'

/** How many helpers are wanted; 1 where nothing is said. */
export function readPeople(text: string): number {
  const bare = numberOf(plain(text))
  return bare !== null && bare >= 1 ? Math.min(bare, MOST_PEOPLE) : peopleIn(plain(text), [])
}

export function peopleIn(text: Plain, heard: Heard[]): number {
  const line = lineOf(text, heard)
  line.rest = line.rest.replace(NOT_HELPERS, ' ')
  const counts = take(line, 'people', HELPERS, match =>
    numberOf(match.slice(1).find(word => word !== undefined) ?? ''),
  )
  const most = Math.max(1, ...counts.map(({ value }) => value))
  return most > MOST_PEOPLE ? 1 : most
}

const MOST_PEOPLE = 20
/** "für zwei Personen kochen", "wir sind drei Leute" count others. */
const NOT_HELPERS = patterns`
  \b(?:fuer|wir sind|sind|auf|um|mit|von|unsere|meine|haushalt) (?:${NUMBER}) (?:\w+ )?(?:person\w*
  |leute|erwachsene\w*|kinder|mann|maenner|jungs|maedchen|enkel|studenten|schueler)\b
`
const HELPERS = patterns`
  \b(?:(?:noch |ca\.? |etwa |mindestens )?(?:${NUMBER}(?:-| bis | oder ))?(${NUMBER}) (?!stund|uhr|tag
  |woch|kist|kind)(?:(?:starke|kraeftige|fleissige|junge|nette|weitere|fitte|zuverlaessige|tatkraeftige
  |erwachsene|maennliche|freiwillige|liebe|strong|more|paar) )*(?:paar )?(?:helfer\w*|leute|personen
  |person|maenner|maennern|jungs|menschen|freiwillige\w*|jugendliche\w*|studenten|schueler\w*|haende
  |starke\b|kraeftige\b|people|helpers|persons|men|volunteers|mann\b|kerle|burschen|typen|packer
  |traeger\w*|aufpasser\w*|betreuer\w*|babysitter\w*|fahrer\w*|begleiter\w*|kuechenhilfen|bedienungen|spueler\w*|schlepper|moebelpacker|umzugshelfer|anpacker)|(?<=\b(?:suchen?|brauchen?|gesucht:?|braeuchten?) (?:noch |mindestens |etwa |dringend )?)(${NUMBER})(?=,? die\b|[.!]|$)|(?<=\b(?:bitte|besten|mindestens|besser|nur|muss\w*|muess\w*|kommt|kommen|waer\w*|braucht|brauchen|wenn|tragen|packen|schleppen|hieven|heben|schaffen|geht\w*)(?: es| wir| man| ihr)? )zu (zweit|dritt|viert)(?! (?:geht|gehen|sind|waer\w*|macht|laufen|spazier\w*|kochen|essen|spielen))|\bzu (zweit|dritt|viert)(?= (?:bitte|tragen|anpacken|schleppen|kommen|packen|heben|hieven|hoch|runter|waere|vorbei\w*)\b))
`
