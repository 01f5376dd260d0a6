import { z } from 'zod'
import { categoryNamed } from '../../domain/categories.ts'
import { refuse } from '../../domain/refusal.ts'
import type { RankReason } from '../../matching/ranking.ts'
import { remediesFor } from '../../matching/remedies.ts'
import type { Inside } from '../call.ts'
import { HELPERS_LOOKED_AT, helpersJudged } from '../helpers-judged.ts'
import { NAME } from './requests.ts'
import { COORDINATION, id, staffCall } from './staff-call.ts'

/**
 * Who could be asked about a request right now, best first and why, and why the others can't: decided by the same code
 * that asks them.
 */
export const whoCouldBeAsked = staffCall(
  COORDINATION,
  z.object({ requestId: id }),
  async (at, { requestId }) => {
    const row = await at.db.helpRequest.findFirst({
      where: { id: requestId, status: { not: 'DRAFT' } },
      include: { seeker: NAME },
    })
    if (!row) return refuse('not-found', { what: 'request' })
    const { seeker, status } = row
    const { able, unable } = await helpersJudged(at, row)
    const names = await namesOf(at, [...able, ...unable])
    const named = <One extends { memberId: number }>(one: One) => ({
      ...one,
      helper: names.get(one.memberId) ?? seeker,
    })
    return {
      id: row.id,
      status,
      seeker,
      category: categoryNamed(row.category),
      able: able.map(({ memberId, km, chance, reasons }) =>
        named({ memberId, km, chance, reasons: spoken(reasons) }),
      ),
      unable: unable.map(named),
      remedies: remediesFor(unable.map(each => each.refusals)),
      nearest: unable.length + able.length >= HELPERS_LOOKED_AT ? HELPERS_LOOKED_AT : null,
    }
  },
)

/** A factor of one goes without saying. */
const spoken = (reasons: readonly RankReason[]): RankReason[] =>
  reasons.filter(({ reason, factor }) => ALWAYS_SAID.has(reason) || Math.abs(factor - 1) >= 0.02)

async function namesOf(at: Inside, who: readonly { memberId: number }[]) {
  const rows = await at.db.member.findMany({ where: { id: { in: who.map(one => one.memberId) } }, ...NAME })
  return new Map(rows.map(row => [row.id, row]))
}

const ALWAYS_SAID: ReadonlySet<RankReason['reason']> = new Set(['near', 'willing', 'rested'])
