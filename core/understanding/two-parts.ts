import { type Plain, plain } from './plain.ts'

/** Where a line may fall into two: at every "und", "oder", comma and full stop. */
export function partsOf(text: string): Parts[] {
  if (text.length > LONGEST) return []
  const joints = Array.from(text.matchAll(JOINTS)).slice(0, MOST_JOINTS)
  return joints.flatMap(match => {
    const [before, after] = [
      text.slice(0, match.index).trim(),
      text.slice(match.index + match[0].length).trim(),
    ]
    if (before === '' || after === '') return []
    const joined = EITHER.test(match[0]) || (!/\p{L}/u.test(match[0]) && EITHER.test(after)) ? 'or' : 'and'
    return [new Halves(before, after, joined)]
  })
}

const JOINTS =
  /(?<!\s)(?:(?:\s*[,;.!?]\s+|\s+)(?:und|oder|sowie|plus|außerdem|ausserdem|and|or|bzw\.?)\s+(?:auch\s+)?|\s*[,;](?!\d)\s*)|(?<!\d)[.!?]+\s+/giu
/** A line that tells two wishes is short; what goes on and on tells a story. */
const LONGEST = 300
const MOST_JOINTS = 8
const EITHER = /\b(?:oder|or|bzw)\b/i

/** In the plain spelling only once somebody looks: most joints tell by their first half that it is one wish. */
class Halves implements Parts {
  #first: Plain | null = null
  #second: Plain | null = null
  readonly before: string
  readonly after: string
  readonly joined: 'and' | 'or'

  constructor(before: string, after: string, joined: 'and' | 'or') {
    this.before = before
    this.after = after
    this.joined = joined
  }

  get first(): Plain {
    this.#first ??= plain(this.before)
    return this.#first
  }

  get second(): Plain {
    this.#second ??= plain(this.after)
    return this.#second
  }
}

export interface Parts {
  /** as written */
  before: string
  after: string
  /** in the plain spelling */
  first: Plain
  second: Plain
  joined: 'and' | 'or'
}
