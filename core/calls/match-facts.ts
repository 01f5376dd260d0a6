import { type Category, categoryNamed } from '../domain/categories.ts'
import { type OrganisationNamed, organisationNamed } from '../domain/organisation.ts'
import { type When, whenOf } from '../domain/when.ts'
import { remarksIn } from '../domain/wish.ts'
import type { MatchRow } from '../store/rows.ts'
import { givesAway } from '../understanding/unsendable.ts'
import type { Inside } from './call.ts'
import { NAMED } from './organisations.ts'

/** The match as one side sees it: the other's first name, and what they have shown. */
export async function matchFacts(at: Inside, match: MatchRow, side: Side): Promise<MatchFacts> {
  const { seeker, helper, request, organisation } = await at.db.match.findUniqueOrThrow({
    where: { id: match.id },
    include: {
      seeker: true,
      helper: true,
      organisation: NAMED,
      request: { include: { district: true, organisation: NAMED } },
    },
  })
  const [me, other] = side === 'seeker' ? [seeker, helper] : [helper, seeker]
  const shown = await at.db.contactReveal.findFirst({ where: { matchId: match.id, ownerId: other.id } })
  const opened = (sealed: Uint8Array | null, field: 'phone' | 'address') =>
    shown?.[field] && sealed ? at.house.seal.open(sealed, `Member.${field}`) : null
  const remark = remarksIn(request.text)
    .filter(each => !givesAway(each))
    .join('; ')
  return {
    matchId: match.id,
    side,
    firstName: other.firstName,
    organisation: organisationNamed(side === 'seeker' ? organisation : request.organisation),
    district: request.district?.name ?? null,
    category: categoryNamed(request.category),
    when: whenOf(request),
    payCents: request.payCents,
    word: match.doorCode,
    remark: side === 'seeker' || remark === '' ? null : remark,
    // what is at home with an organisation has an address of its own each time
    hasAddress: me.address !== null && !(side === 'seeker' && request.organisationId !== null),
    phone: opened(other.phone, 'phone'),
    address:
      side === 'helper' && request.organisationId !== null
        ? placeOf(at, shown)
        : opened(other.address, 'address'),
  }
}

/** Where an organisation's request takes place, as the person who speaks for it has shown it. */
export const placeOf = (at: Inside, shown: { place: Uint8Array | null } | null): string | null =>
  shown?.place ? at.house.seal.open(shown.place, 'ContactReveal.place') : null

export type Side = 'seeker' | 'helper'

export interface MatchFacts {
  matchId: number
  side: Side
  /** of the other */
  firstName: string
  /** under whose name the other asks, or comes */
  organisation: OrganisationNamed | null
  district: string | null
  category: Category
  when: When
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: number | null
  word: string
  /** what the seeker has written beside the wish, for whoever helps */
  remark: string | null
  hasAddress: boolean
  /** what the other has shown for this match */
  phone: string | null
  address: string | null
}
