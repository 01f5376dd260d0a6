import { type Category, categoryNamed } from '../domain/categories.ts'
import type { When } from '../domain/when.ts'
import type { MatchRow } from '../store/rows.ts'
import type { Inside } from './call.ts'

/** The match as one side sees it: the other's first name, and no more. */
export async function matchFacts(at: Inside, match: MatchRow, side: Side): Promise<MatchFacts> {
  const { seeker, helper, request } = await at.db.match.findUniqueOrThrow({
    where: { id: match.id },
    include: { seeker: true, helper: true, request: { include: { district: true } } },
  })
  const [me, other] = side === 'seeker' ? [seeker, helper] : [helper, seeker]
  const { days, from, to, part, every } = request as When
  return {
    matchId: match.id,
    side,
    firstName: other.firstName,
    district: request.district?.name ?? null,
    category: categoryNamed(request.category),
    when: { days, from, to, part, every },
    word: match.doorCode,
    hasAddress: me.address !== null,
  }
}

/** The same with what the other has shown for this match. */
export async function matchWithContact(at: Inside, match: MatchRow, side: Side): Promise<MatchKnown> {
  const ownerId = side === 'seeker' ? match.helperId : match.seekerId
  const where = { matchId_ownerId: { matchId: match.id, ownerId } }
  const reveal = await at.db.contactReveal.findUnique({ where, include: { owner: true } })
  const { phone, address } = reveal?.owner ?? { phone: null, address: null }
  const { seal } = at.house
  const shown = {
    phone: reveal?.phone && phone ? seal.open(phone, 'Member.phone') : null,
    address: reveal?.address && address ? seal.open(address, 'Member.address') : null,
  }
  return { ...(await matchFacts(at, match, side)), shown }
}

export type Side = 'seeker' | 'helper'

export interface MatchFacts {
  matchId: number
  side: Side
  /** of the other */
  firstName: string
  district: string | null
  category: Category
  when: When
  word: string
  hasAddress: boolean
}

export interface MatchKnown extends MatchFacts {
  shown: { phone: string | null; address: string | null }
}
