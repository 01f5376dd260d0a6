import { lifecycle } from './lifecycle.ts'

/** Seeker and helper, from the agreement until both have said how it went. */
export const matchLife = lifecycle<MatchStatus, MatchCommand>('match', {
  finish: { AGREED: 'DONE' },
  miss: { AGREED: 'NO_SHOW' },
  withdraw: { AGREED: 'WITHDRAWN' },
})

/**
 * What two check-ins come to. Both say yes: done. The seeker says that nobody came: a no-show. Anything else waits
 * for the other side or, where the two differ, for staff.
 */
export function outcome(
  checkIns: { by: 'seeker' | 'helper'; happened: boolean }[],
): MatchCommand | 'differs' | null {
  const seeker = checkIns.find(each => each.by === 'seeker')?.happened
  const helper = checkIns.find(each => each.by === 'helper')?.happened
  if (seeker === true && helper === true) return 'finish'
  if (seeker === undefined || helper === undefined) return seeker === false ? 'miss' : null
  return seeker === helper ? 'miss' : 'differs'
}

export type MatchStatus = 'AGREED' | 'DONE' | 'NO_SHOW' | 'WITHDRAWN'
export type MatchCommand = 'finish' | 'miss' | 'withdraw'
