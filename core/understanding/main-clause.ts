/**
 * "dass ich 10 Minuten später komme" → "ich komme 10 Minuten später", for one clause that begins as plainly. Whatever does not
 * stays as it was said: nobody is given words that they did not say. Null where nothing is changed.
 */
export function mainClause(text: string): string | null {
  const [, subject, middle = '', verb] = CLAUSE.exec(text) ?? []
  if (subject === undefined || verb === undefined || MORE_CLAUSES.test(middle)) return null
  if (!ENDINGS[subject.toLowerCase()]?.test(verb)) return null
  const [, prefix, stem] = SEPARABLE.exec(verb) ?? []
  const said = prefix !== undefined && stem !== undefined ? [stem, middle, prefix] : [verb, middle]
  return [subject, ...said.map(each => each.trim())].filter(Boolean).join(' ')
}

const CLAUSE = /^dass? (ich|wir|es) (.*?)(?<!\p{L})(\p{Ll}+)[.! ]*$/iu
const MORE_CLAUSES = /[,;:.?]|\b(?:und|aber|oder|denn|weil|wenn|habe?|haben|bin|sind)\b/i
const OF_ME =
  /^(?:kann|will|muss|soll|darf|mag|bin|weiß|weiss|war|hatte|möchte|könnte|würde|komm|hab|hätte|\p{Ll}{2,}e)$/u
const OF_US = /^(?:sind|\p{Ll}{2,}n)$/u
const OF_IT = /^(?:war|kann|muss|soll|will|darf|wird|\p{Ll}{2,}t)$/u
const ENDINGS: Record<string, RegExp> = { ich: OF_ME, wir: OF_US, es: OF_IT }
const SEPARABLE =
  /^(vorbei|zurück|runter|rüber|dabei|dazu|los|mit|vor|nach|auf|aus|ab|an|ein|her|weg|rein|raus|rauf)(?!twort)(\p{Ll}*[aeiouäöü]\p{Ll}*[ent])$/u
