import { PHONE } from '../../store/people.ts'
import { line, type Params } from '../../texts/line.ts'
import type { AsStaff } from './staff-call.ts'

/**
 * Staff have changed what is kept about somebody, who hears of it where they write: a stranger who called under their
 * name is found out so. Whoever has no chat has just said it on the telephone.
 */
export async function tellCorrected(
  at: AsStaff,
  memberId: number,
  what: readonly CorrectedPart[],
): Promise<'told' | 'called' | 'unreachable' | null> {
  const writes = { memberId, goneAt: null, bot: { not: PHONE } }
  if (what.length === 0 || (await at.db.chat.count({ where: writes })) === 0) return null
  const { townHallPhone: phone } = at.municipality
  return at.tell(memberId, { lines: [line('told.corrected', { what: [...what], phone })] })
}

export type CorrectedPart = Params<'told.corrected'>['what'][number]
