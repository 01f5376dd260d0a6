import type { Ctx } from '../conversation/ctx.ts'
import type { When } from '../domain/when.ts'
import { readSentence } from './sentence.ts'

/** The time that a sentence names instead of what is agreed; null where it names none. */
export function otherTime(text: string, agreed: When, ctx: Ctx): When | null {
  const { days, from, to, part, every } = readSentence(text, ctx)
  const hour = from !== null || to !== null || part !== null
  if (every !== null || agreed.every !== null || (days.length === 0 && !hour)) return null
  const { from: since, to: until, part: about } = agreed
  return {
    days: days.length > 0 ? days : agreed.days,
    ...(hour ? { from, to, part } : { from: since, to: until, part: about }),
    every: null,
  }
}
