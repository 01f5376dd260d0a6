import { DAY_MS } from './calendar.ts'
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

/** When a message is forgotten: long enough for somebody to say that something in it was wrong. */
export const messageDueAt = ({ endsAt }: Pick<MatchTimes, 'endsAt'>, now: Date): Date =>
  new Date(Math.max(endsAt?.getTime() ?? 0, now.getTime()) + KEPT_MS)

/** characters; whoever has more to say is better heard on the telephone, where the phone desk reads it out, too */
export const LONGEST_MESSAGE = 500
/** from one to the other, in 24 hours: an appointment is settled in five, and more than this is no talk any more */
export const MESSAGES_A_DAY = 20
const AFTERWARDS_MS = 2 * DAY_MS
const KEPT_MS = 30 * DAY_MS

interface MatchTimes {
  status: MatchStatus
  endsAt: Date | null
}
