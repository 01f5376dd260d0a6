import { type Born, isMinorOn } from './age.ts'
import { addDays, type Day } from './calendar.ts'
import { lifecycle } from './lifecycle.ts'

/** Registration and membership. Only APPROVED members may post, see or accept anything. */
export const membership = lifecycle<MemberStatus, MemberCommand>('member', {
  submit: { DRAFT: 'SUBMITTED', RETURNED: 'SUBMITTED' },
  interview: { SUBMITTED: 'INTERVIEW', RETURNED: 'INTERVIEW' },
  return: { SUBMITTED: 'RETURNED', INTERVIEW: 'RETURNED' },
  reject: { SUBMITTED: 'REJECTED', INTERVIEW: 'REJECTED', RETURNED: 'REJECTED' },
  approve: { SUBMITTED: 'APPROVED', INTERVIEW: 'APPROVED', RETURNED: 'APPROVED', APPROVED: 'APPROVED' },
  suspend: { APPROVED: 'SUSPENDED' },
  reinstate: { SUSPENDED: 'APPROVED' },
  leave: {
    DRAFT: 'LEFT',
    SUBMITTED: 'LEFT',
    INTERVIEW: 'LEFT',
    RETURNED: 'LEFT',
    APPROVED: 'LEFT',
    SUSPENDED: 'LEFT',
    REJECTED: 'LEFT',
  },
})

export type MemberStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'INTERVIEW'
  | 'RETURNED'
  | 'APPROVED'
  | 'SUSPENDED'
  | 'REJECTED'
  | 'LEFT'
export type MemberCommand =
  | 'submit'
  | 'interview'
  | 'return'
  | 'reject'
  | 'approve'
  | 'suspend'
  | 'reinstate'
  | 'leave'

/** Registered, and the town's decision is still to come. */
export const isUndecided = (status: MemberStatus): boolean =>
  status === 'SUBMITTED' || status === 'INTERVIEW' || status === 'RETURNED'

/** The bot says Du to those who may be under 18, Sie to all others. */
export const addressFor = (born: Born, today: Day): 'sie' | 'du' =>
  born.birthYear !== null && isMinorOn(today, born) ? 'du' : 'sie'

/** Staff call within three days of the registration. */
export const callBackBy = (submitted: Day): Day => addDays(submitted, CALL_BACK_DAYS)

const CALL_BACK_DAYS = 3
