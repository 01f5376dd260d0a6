import { lifecycle } from './lifecycle.ts'
import { type Refusal, refuse } from './refusal.ts'

/** A wish for help. MATCHED only when all wanted helpers are found. */
export const requestLife = lifecycle<RequestStatus, RequestCommand>('request', {
  hold: { DRAFT: 'HELD' },
  open: { DRAFT: 'OPEN', HELD: 'OPEN' },
  pause: { OPEN: 'PAUSED' },
  resume: { PAUSED: 'OPEN' },
  fill: { OPEN: 'MATCHED' },
  reopen: { MATCHED: 'OPEN' },
  finish: { MATCHED: 'DONE' },
  cancel: {
    DRAFT: 'CANCELLED',
    HELD: 'CANCELLED',
    OPEN: 'CANCELLED',
    PAUSED: 'CANCELLED',
    MATCHED: 'CANCELLED',
  },
  expire: { OPEN: 'EXPIRED' },
  block: {
    DRAFT: 'BLOCKED',
    HELD: 'BLOCKED',
    OPEN: 'BLOCKED',
    PAUSED: 'BLOCKED',
    MATCHED: 'BLOCKED',
    DONE: 'BLOCKED',
    CANCELLED: 'BLOCKED',
    EXPIRED: 'BLOCKED',
  },
  unblock: { BLOCKED: 'HELD' },
})

/** The place that the next helper takes, from 1; whoever comes when all are taken was too late. */
export function takePlace(request: RequestPlaces): { place: number; fills: boolean } | Refusal {
  if (request.status !== 'OPEN') return refuse('someone-faster')
  const free = placesOf(request.people).find(place => !request.taken.includes(place))
  if (free === undefined) return refuse('someone-faster')
  return { place: free, fills: request.taken.length + 1 === request.people }
}

const placesOf = (people: number): number[] => Array.from({ length: people }, (_, index) => index + 1)

export interface RequestPlaces {
  status: RequestStatus
  /** how many helpers are wanted */
  people: number
  /** places that living matches hold */
  taken: number[]
}

export type RequestStatus =
  | 'DRAFT'
  | 'HELD'
  | 'OPEN'
  | 'PAUSED'
  | 'MATCHED'
  | 'DONE'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'BLOCKED'
export type RequestCommand =
  | 'hold'
  | 'open'
  | 'pause'
  | 'resume'
  | 'fill'
  | 'reopen'
  | 'finish'
  | 'cancel'
  | 'expire'
  | 'block'
  | 'unblock'
