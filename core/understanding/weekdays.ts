import type { Line } from './line.ts'
import { patterns, piece } from './pattern.ts'

/** Full names of weekdays, German and English; regex source without groups. */
export const WEEKDAY = piece`
  (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday
  |thursday|friday|saturday|sunday)
`

/**
 * Weekdays in a row: "montag", "dienstag und donnerstag", "montag bis mittwoch". Regex source without groups.
 */
export const WEEKDAYS = piece`
  ${WEEKDAY}s?(?: ?(?:,|/|\+|&|-|und|oder|bis|and|or|to
  |through) ?(?:jede[nrm] |am |every )?${WEEKDAY}s?\b)*
`

/** Ascending ISO weekdays of a row of names: "montags bis mittwochs" → [1, 2, 3]. */
export function weekdaysIn(row: string): number[] {
  const found = new Set<number>()
  let last: number | null = null
  let spans = false
  for (const [word] of row.matchAll(patterns`${WEEKDAY}|bis|-|to|through`)) {
    const day = weekdayNumber(word)
    if (day === null) {
      spans = true
      continue
    }
    if (spans && last !== null)
      for (let between: number = last; between !== day; between = (between % 7) + 1) found.add(between)
    found.add(day)
    last = day
    spans = false
  }
  return [...found].sort((a, b) => a - b)
}

/** 1 = Monday … 7 = Sunday; null for any other word. */
export function weekdayNumber(name: string): number | null {
  const at = NAMES.findIndex(names => names.some(known => name.startsWith(known)))
  return at < 0 ? null : at + 1
}

/**
 * Writes out "Mi", "Do." and "Mo, Mi" where they can only be weekdays: before a date or a time, after "am",
 * or in a row. "so" and "do" alone are words of their own. A row such as "Mo-Fr" tells a habit: "montags bis
 * freitags".
 */
export function writeOutWeekdays(line: Line, habitual: boolean): void {
  line.rest = line.rest
    .replace(SHORT_ROW, row => {
      const listed = row.split('-').length > 2
      const weekly =
        habitual ||
        listed ||
        JEWEILS.test(line.rest) ||
        ((row.match(SHORT_WORD)?.length ?? 0) > 2 && !(inARow(row) && ONCE.test(line.rest))) ||
        /^mo\.? ?(?:-|bis) ?fr/.test(row)
      if (listed) return row.replace(SHORT_WORD, short => `${fullName(short)}s, `).replaceAll('-', '')
      return row.replace(SHORT_WORD, short => `${fullName(short)}${weekly ? 's' : ''} `)
    })
    .replace(SHORT_AFTER_PREPOSITION, (_, before: string, short: string) => `${before}${fullName(short)} `)
    .replace(SHORT_BEFORE_TIME, (_, short: string) => `${fullName(short)} `)
    .replace(SHORT_AFTER_FULL, (_, before: string, short: string) => `${before}${fullName(short)} `)
    .replace(ENGLISH_SHORT, (_, before: string, short: string) => `${before}${ENGLISH[short] ?? short} `)
}

/** "Mi, Do und Fr", one after the other. */
function inARow(row: string): boolean {
  const numbers = Array.from(row.matchAll(SHORT_WORD), ([short]) => SHORT.indexOf(short.slice(0, 2)))
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

/** What happens once: somebody is ill, away or on strike. */
const ONCE =
  /\b(?:krank|ausgefallen|faellt aus|verreist|im urlaub|diese woche|streik\w*|geschlossen|zu hat|dienstreise|im krankenhaus|operiert|umzug|ziehen um|naechste woche)\b/

const fullName = (short: string) => NAMES[SHORT.indexOf(short.slice(0, 2))]?.[0] ?? short

const SHORT = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']
const ANY_SHORT = `(?:${SHORT.join('|')})`
const SHORT_WORD = patterns`\b${ANY_SHORT}\b\.? ?`
const SHORT_ROW = patterns`
    \b${ANY_SHORT}\b\.?(?: ?(?:,|und|u\.|\+|/|&|-|bis|oder) ?\b${ANY_SHORT}\b\.?)+ ?|\b(?:mo|di|mi|do|fr|sa)\b(?: (?:mo|di|mi|do|fr|sa)\b){2,} ?
  `
const JEWEILS = /\b(?:jeweils|immer|jede woche|woechentlich|abholung)\b/
const SHORT_AFTER_PREPOSITION = patterns`
    \b((?:am|jeden|naechsten|diesen|kommenden|ab) )(mo|di|mi|do|fr|sa)\b\.? ?(?!\w+ (?:am|um) )
  `
const SHORT_BEFORE_TIME = patterns`
    \b((?:mo|di|mi|do|fr|sa)\b(?:[.,]{1,2})? ?(?=\d{1,2}[.:]|\d{1,2}-\d|\d{1,2} uhr|halb|viertel
    |dreiviertel|um \d|ab \d|gegen|vormittag|nachmittag|abend|frueh|mittag|ganztag|zwischen|den \d)|^(?:mo|di|mi
    |do|fr|sa)\b(?=\.? (?:zum|zur|ins|auf|mit|nach|hilfe|einkauf\w*|arzt\w*)\b)|so(?:\.,?|,) ?(?=\d))
  `
/** "Freitag oder Sa" */
const SHORT_AFTER_FULL = patterns`(?<=tag|woch)(s?[^.!?]{0,20}\b(?:oder|und|bis) )(mo|di|mi|do|fr|sa)\b\.? ?`
const ENGLISH_SHORT = /\b((?:on|this|next|every|by|until) )?(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.? ?/g

const ENGLISH: Readonly<Record<string, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
}

const NAMES = [
  ['montag', 'monday'],
  ['dienstag', 'tuesday'],
  ['mittwoch', 'wednesday'],
  ['donnerstag', 'thursday'],
  ['freitag', 'friday'],
  ['samstag', 'sonnabend', 'saturday'],
  ['sonntag', 'sunday'],
]
