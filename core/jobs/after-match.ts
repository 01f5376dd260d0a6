import { matchFacts } from '../calls/match-facts.ts'
import type { House } from '../house.ts'
import { unattended } from './unattended.ts'

/** The help should be over: both are asked how it went. */
export const afterMatch = (
  house: House,
  { municipalityId, id }: { municipalityId: number; id: number },
): Promise<void> =>
  unattended(house, municipalityId, async at => {
    const match = await at.db.match.findFirst({ where: { id, status: 'AGREED', askedAt: null } })
    // it has been moved, and has a timer of its own
    if (!match || (match.endsAt && match.endsAt > at.now)) return
    await at.db.match.update({ where: { id }, data: { askedAt: at.now } })
    for (const side of ['seeker', 'helper'] as const) {
      const { matchId, firstName } = await matchFacts(at, match, side)
      const ask = { flow: 'check-in', step: 'ask', draft: { matchId, side, firstName } }
      const about = `match:${id}`
      await at.tell(side === 'seeker' ? match.seekerId : match.helperId, { ask, about, closes: about })
    }
  })
