import { Temporal } from 'temporal-polyfill'
import { NUMBER, numberOf } from './numbers.ts'
import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/**
 * The last day (`2026-12-13`) on which somebody says to be away for a longer while, given the days that the line names;
 * null where they say nothing of it, name no end, or want something done meanwhile.
 */
export function awayUntil(text: string, days: readonly string[], today: string): string | null {
  const said = plain(text)
  if (WANTED.test(said)) return null
  if (BETWEEN_THE_YEARS.test(said)) return `${Number(today.slice(0, 4)) + 1}-01-01`
  if (!AWAY.test(said)) return null
  const begins = STARTS.test(said) ? (days[0] ?? today) : today
  const length = LENGTH.exec(said)
  const count = length === null ? null : numberOf(length[1] ?? '')
  if (count !== null && count <= MOST) {
    const unit = UNITS[(length?.[2] ?? '').slice(0, 2)] ?? { days: 1 }
    const whole = { days: (unit.days ?? 0) * count, months: (unit.months ?? 0) * count }
    return Temporal.PlainDate.from(begins).add(whole).subtract({ days: 1 }).toString()
  }
  const last = days.at(-1)
  return last !== undefined && UP_TO.test(said) && last > today ? last : null
}

/** It is not a while that they mean, but how often: "nur einmal im Monat". */
export const isHowOften = (text: string): boolean => HOW_OFTEN.test(plain(text))

const HOW_OFTEN = /\b(?:oft|oefter|einmal|zweimal|dreimal|\w+ ?mal|seltener|weniger|less|often|\dx)\b/
const AWAY = pattern`
  \b(?:urlaub|verreist|verreise\w*|auf reisen|ferien|reha|in kur|zur kur|im krankenhaus|weggefahren|ausser haus)\b|\b(?:bin|sind) (?:\w+[. ]+){0,6}?(?:weg|nicht da|unterwegs)\b|\b(?:i m|i am|we are|we re) (?:away|abroad|on (?:holiday|holidays|vacation))\b
`
const BETWEEN_THE_YEARS = pattern`
  \bzwischen (?:weihnachten und (?:neujahr|silvester|dem jahreswechsel)|den (?:jahren|feiertagen))\b.*\b(?:weg|nicht|verreist|urlaub|unterwegs|keine)\b|\b(?:weg|nicht|verreist|urlaub|unterwegs|keine)\b.*\bzwischen (?:weihnachten und (?:neujahr|silvester)|den jahren)\b
`
/** The flowers and the cat are a neighbour's business. */
const WANTED = pattern`
  \b(?:wer|jemand\w*|brauch\w*|such\w*|benoetig\w*|kann man|koennte\w*|giess\w*|blumen|katze\w*|hund\w*|briefkasten|post|fuetter\w*|begleit\w*|fahrt|absag\w*)\b
`
const STARTS = /\b(?:ab|vom|von|seit)\b/
const UP_TO = /\b(?:bis|vom|until|till|from)\b|-/
const LENGTH = pattern`\b(${NUMBER}) (tage?n?|wochen?|monate?n?)\b`
const UNITS: Record<string, { days?: number; months?: number }> = {
  ta: { days: 1 },
  wo: { days: 7 },
  mo: { months: 1 },
}
const MOST = 60
