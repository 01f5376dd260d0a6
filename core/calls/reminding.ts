import type { Inside } from './call.ts'
import { matchFacts } from './match-facts.ts'

/** Both are reminded of their visit, once, with all that they need for it; a visit that has begun is not announced. */
export async function remindOfMatch(at: Inside, id: number): Promise<void> {
  const match = await at.db.match.findFirst({ where: { id, status: 'AGREED', remindAt: { lte: at.now } } })
  if (!match) return
  await at.db.match.update({ where: { id }, data: { remindAt: null } })
  if (!match.startsAt || match.startsAt <= at.now) return
  for (const side of ['seeker', 'helper'] as const) {
    const draft = await matchFacts(at, match, side)
    await at.tell(side === 'seeker' ? match.seekerId : match.helperId, {
      ask: { flow: 'match-overview', step: 'reminder', draft },
      about: `match:${id}`,
    })
  }
}
