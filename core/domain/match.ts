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

/**
 * What it comes to when help is long over and nobody says more. Both were asked: who says nothing has nothing to
 * complain of. Two who differ are for staff.
 */
export function outcomeOfSilence(checkIns: { happened: boolean }[]): 'finish' | 'miss' | 'differs' {
  const missed = checkIns.some(each => !each.happened)
  if (!missed) return 'finish'
  return checkIns.some(each => each.happened) ? 'differs' : 'miss'
}

export type MatchStatus = 'AGREED' | 'DONE' | 'NO_SHOW' | 'WITHDRAWN'
export type MatchCommand = 'finish' | 'miss' | 'withdraw'
