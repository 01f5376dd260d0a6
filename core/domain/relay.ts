import { DAY_MS, HOUR_MS, type Instant } from './calendar.ts'
import type { MatchStatus } from './match.ts'

/**
 * Whether the two of a match may write to each other through the service: while it stands, and for two days after the help,
 * for thanks and a forgotten umbrella. What was called off, or missed, is silent at once.
 */
export function relayIsOpen({ status, endsAt }: MatchTimes, now: Date): boolean {
  switch (status) {
    case 'AGREED':
      return endsAt === null || now.getTime() < endsAt.getTime() + AFTERWARDS_MS
    case 'DONE':
      return endsAt !== null && now.getTime() < endsAt.getTime() + AFTERWARDS_MS
    case 'NO_SHOW':
    case 'WITHDRAWN':
      return false
    default:
      return status satisfies never
  }
}

/**
 * Until when a message waits that was written in the quiet hours; null = it goes at once. What may be about help that is near, under way
 * or just over never waits, nor does what two write who are both still up. `quietUntil`: null outside the quiet hours.
 */
export function heldUntil(
  { startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null },
  { now, quietUntil, otherWroteAt }: { now: Date; quietUntil: Instant | null; otherWroteAt: Date | null },
): Date | null {
  if (quietUntil === null || startsAt === null || endsAt === null) return null
  const isNear = startsAt.getTime() < quietUntil + AHEAD_MS && now.getTime() < endsAt.getTime() + JUST_OVER_MS
  const isUp = otherWroteAt !== null && now.getTime() - otherWroteAt.getTime() < STILL_UP_MS
  return isNear || isUp ? null : new Date(quietUntil)
}

/** When a message is forgotten: long enough for somebody to say that something in it was wrong. */
export const messageDueAt = ({ endsAt }: Pick<MatchTimes, 'endsAt'>, now: Date): Date =>
  new Date(Math.max(endsAt?.getTime() ?? 0, now.getTime()) + KEPT_MS)

/** characters; whoever has more to say is better heard on the telephone, where the phone desk reads it out, too */
export const LONGEST_MESSAGE = 500
/** from one to the other, in 24 hours: an appointment is settled in five, and more than this is no talk any more */
export const MESSAGES_A_DAY = 20
/** who reads it in the morning still has this long before the help: to go shopping for it, to answer, to call off */
const AHEAD_MS = 4 * HOUR_MS
/** a key that was forgotten, a helper who is not home yet */
const JUST_OVER_MS = 3 * HOUR_MS
const STILL_UP_MS = HOUR_MS
const AFTERWARDS_MS = 2 * DAY_MS
const KEPT_MS = 30 * DAY_MS

interface MatchTimes {
  status: MatchStatus
  endsAt: Date | null
}
