import type { accounts } from '../core/calls/staff/accounts.ts'
import type { Desk } from '../core/calls/staff/desk.ts'
import type { Operators } from '../core/calls/staff/municipalities.ts'

export type { Account } from '../core/calls/staff/accounts.ts'
export type { Desk } from '../core/calls/staff/desk.ts'
export { MATCH_STATUSES } from '../core/calls/staff/matches.ts'
export { MEMBER_STATUSES } from '../core/calls/staff/members.ts'
export { OFFER_STATUSES } from '../core/calls/staff/offers.ts'
export { REQUEST_STATUSES } from '../core/calls/staff/requests.ts'
export { WAITING_KINDS, type Waiting, type WaitingKind } from '../core/calls/staff/start.ts'
export { LANDS } from '../core/domain/calendar.ts'
export { CATEGORIES, type Category } from '../core/domain/categories.ts'
export { isRefusal, type Reason, type Refusal, type Refusals } from '../core/domain/refusal.ts'
export { DAY_PARTS, type When } from '../core/domain/when.ts'
export { type Line, render, renderAll } from '../core/texts/render.ts'
export type { Reader } from '../core/texts/tongue.ts'

/** All that the pages ask of the core. */
export interface Core {
  /** what staff may see and do in one municipality */
  desk(staffId: number, municipalityId: number): Desk
  accounts: ReturnType<typeof accounts>
  operators(staffId: number): Operators
  /** whether the database answers */
  health(): Promise<boolean>
}

/** What a call of the desk answers when it doesn't refuse. */
export type Answer<Name extends keyof Desk> = Exclude<Awaited<ReturnType<Desk[Name]>>, { refused: unknown }>
