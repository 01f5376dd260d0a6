import { type Refusal, refuse } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import type { Inside } from './call.ts'
import { homeIn, sealedPhone } from './registration.ts'
import { shownTo } from './shown-to.ts'

/**
 * What is kept about somebody is put right, by themselves or by staff, with all that hangs on it: who was shown it for a
 * visit to come, wishes that nobody has seen yet. The audit log keeps what kind of thing was changed, and never its old
 * or new value. Resolves to the old district where something is still under way there. Given a `version`, it is refused
 * when somebody else was faster.
 */
export async function putRight(
  at: Inside,
  memberId: number,
  { named, phone, districtId, address }: NewData,
  version?: number,
): Promise<{ stays: string | null } | Refusal> {
  const { db, house } = at
  if (districtId !== undefined && !at.municipality.districts.some(each => each.id === districtId))
    return refuse('not-found', { what: 'district' })
  const { count } = await db.member.updateMany({
    where: { id: memberId, ...(version === undefined ? {} : { version }) },
    data: {
      ...named,
      ...(phone === undefined ? {} : sealedPhone(at, phone)),
      ...(address === undefined
        ? {}
        : { address: address === null ? null : house.seal.seal(address, 'Member.address') }),
      version: { increment: 1 },
    },
  })
  if (count === 0) return refuse('changed-meanwhile')
  const knowWhere = await passOn(at, memberId, { phone, address })
  const stays = districtId === undefined ? null : await move(at, memberId, districtId, knowWhere)
  const deeds = [
    named && 'member.renamed',
    phone !== undefined && 'member.phone-changed',
    districtId !== undefined && 'member.moved',
    address !== undefined && 'member.address-changed',
  ]
  for (const deed of deeds) if (deed) await audit(at, deed, 'member', memberId)
  return { stays }
}

/** Whoever was shown the old number or address for a visit to come is told the new one; gives who knows now where to go. */
async function passOn(
  at: Inside,
  memberId: number,
  { phone, address }: Pick<NewData, 'phone' | 'address'>,
): Promise<number[]> {
  const { firstName } = await at.db.member.findUniqueOrThrow({ where: { id: memberId } })
  const knowWhere: number[] = []
  for (const shown of await shownTo(at, memberId)) {
    const news = {
      firstName,
      phone: (shown.phone && phone) || null,
      address: (shown.address && address) || null,
    }
    if (news.address !== null) knowWhere.push(shown.memberId)
    if (news.phone !== null || news.address !== null)
      await at.tell(shown.memberId, { lines: [line('told.newContact', news)] })
    if (shown.address && address === null)
      await at.tell(shown.memberId, {
        lines: [line('told.addressGone', { firstName, phone: at.municipality.townHallPhone })],
      })
  }
  return knowWhere
}

/**
 * The person lives in another district from now on, and so do the wishes that nobody has seen yet. What others have read of
 * stays where they have read it; the old district is given back where there is such a thing.
 */
async function move(
  at: Inside,
  memberId: number,
  districtId: number,
  knowWhere: number[],
): Promise<string | null> {
  const { db } = at
  const { id, district } = await db.member.findUniqueOrThrow({
    where: { id: memberId },
    include: { district: true },
  })
  if (district?.id === districtId) return null
  const home = { districtId, ...(await homeIn(at, districtId)) }
  await db.member.update({ where: { id }, data: home })
  const there = { seekerId: id, districtId: district?.id ?? null }
  await db.helpRequest.updateMany({ where: { ...there, status: 'DRAFT' }, data: home })
  const toCome = { OR: [{ endsAt: null }, { endsAt: { gt: at.now } }] }
  const searched = await db.helpRequest.count({
    where: { ...there, status: { in: ['HELD', 'OPEN', 'PAUSED'] }, ...toCome },
  })
  const agreed = await db.match.count({
    where: { request: there, status: 'AGREED', helperId: { notIn: knowWhere }, ...toCome },
  })
  return searched + agreed > 0 ? (district?.name ?? null) : null
}

/** What is left out stays as it is. */
export interface NewData {
  named?: { firstName: string; lastName: string } | undefined
  /** E.164; several people may share one, as when they register */
  phone?: string | undefined
  districtId?: number | undefined
  /** null: none is to be kept any more */
  address?: string | null | undefined
}
