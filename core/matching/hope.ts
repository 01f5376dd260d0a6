import type { Instant } from '../domain/calendar.ts'
import { type Habits, repliedWithin } from './habits.ts'

/** The chance that an ask without an answer until now still brings a yes by then. */
export function hope({ chance, askedAt }: OpenAsk, now: Instant, by: Instant, habits: Habits): number {
  const heard = repliedWithin(now - askedAt, habits)
  const inTime = repliedWithin(by - askedAt, habits)
  return (chance * (inTime - heard)) / (1 - chance * heard)
}

/** P(fewer than `wanted` of these independent yeses come): `exactly[n]` is the chance of n so far. */
export function chanceOfFewer(wanted: number, chances: readonly number[]): number {
  const exactly = [1, ...new Array<number>(wanted - 1).fill(0)]
  for (const chance of chances) {
    for (let count = wanted - 1; count >= 0; count--) {
      const oneMore = count > 0 ? (exactly[count - 1] ?? 0) * chance : 0
      exactly[count] = (exactly[count] ?? 0) * (1 - chance) + oneMore
    }
  }
  return exactly.reduce((sum, one) => sum + one, 0)
}

/** Somebody was asked and hasn't answered. */
export interface OpenAsk {
  memberId: number
  askedAt: Instant
  /** `Ranked.chance` when asked */
  chance: number
}
