import { lifecycle } from './lifecycle.ts'

/** One helper asked once. */
export const invitationLife = lifecycle<InvitationStatus, InvitationCommand>('invitation', {
  accept: { SENT: 'ACCEPTED' },
  decline: { SENT: 'DECLINED' },
  expire: { SENT: 'EXPIRED' },
  supersede: { SENT: 'SUPERSEDED', ACCEPTED: 'SUPERSEDED' },
  cancel: { SENT: 'CANCELLED', ACCEPTED: 'CANCELLED' },
  withdraw: { ACCEPTED: 'WITHDRAWN' },
})

export type InvitationStatus =
  | 'SENT'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'SUPERSEDED'
  | 'CANCELLED'
  | 'WITHDRAWN'
export type InvitationCommand = 'accept' | 'decline' | 'expire' | 'supersede' | 'cancel' | 'withdraw'
