import type { Instant } from './calendar.ts'
import type { InvitationStatus } from './invitation.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { RequestStatus } from './request.ts'
import type { When } from './when.ts'

/**
 * Whether somebody who is asked may name another time: help of every week, or of several together, has a time that two can't
 * settle, and nobody is asked about one person's times without end.
 */
export function maySuggest(
  request: { status: RequestStatus; people: number; every: string | null },
  invitation: InvitationStatus,
  before: number,
): Refusal | null {
  if (invitation !== 'SENT') return refuse('not-now', { what: 'invitation', status: invitation })
  if (request.status !== 'OPEN' || request.people > 1 || request.every !== null)
    return refuse('not-now', { what: 'request', status: request.status })
  return before >= SUGGESTIONS_AT_MOST ? refuse('suggestions-enough') : null
}

/** Until when the seeker may agree: as long as a helper has for an answer, while somebody is looked for, and before that time itself. */
export const agreeBy = (times: { patience: Instant; answerBy: Instant | null; startsAt: Instant }): Instant =>
  Math.min(times.patience, times.answerBy ?? times.patience, times.startsAt)

/** A yes is to the time that was read, while it is still on offer: to no other, and not after anything has settled the matter. */
export function suggestionOver(
  suggested: { status: InvitationStatus; when: When; until: Date | null },
  request: RequestStatus,
  agreedTo: When,
  now: Date,
): Refusal | null {
  const { status, when, until } = suggested
  const stands = request === 'OPEN' && status === 'SENT' && until !== null && now < until
  return stands && sameTime(when, agreedTo) ? null : refuse('suggestion-over')
}

export const sameTime = (one: When, other: When): boolean =>
  one.days.join() === other.days.join() &&
  one.from === other.from &&
  one.to === other.to &&
  one.part === other.part &&
  one.every === other.every

/** of one helper, about one request */
export const SUGGESTIONS_AT_MOST = 3
