import { lifecycle } from './lifecycle.ts'

/** "I can": a standing offer. Asking it creates a directed request with one invitation. */
export const offerLife = lifecycle<OfferStatus, OfferCommand>('offer', {
  hold: { DRAFT: 'HELD' },
  open: { DRAFT: 'ACTIVE', HELD: 'ACTIVE' },
  pause: { ACTIVE: 'PAUSED' },
  resume: { PAUSED: 'ACTIVE' },
  end: { DRAFT: 'ENDED', HELD: 'ENDED', ACTIVE: 'ENDED', PAUSED: 'ENDED' },
  block: { DRAFT: 'BLOCKED', HELD: 'BLOCKED', ACTIVE: 'BLOCKED', PAUSED: 'BLOCKED', ENDED: 'BLOCKED' },
  unblock: { BLOCKED: 'HELD' },
})

export type OfferStatus = 'DRAFT' | 'HELD' | 'ACTIVE' | 'PAUSED' | 'ENDED' | 'BLOCKED'
export type OfferCommand = 'hold' | 'open' | 'pause' | 'resume' | 'end' | 'block' | 'unblock'
