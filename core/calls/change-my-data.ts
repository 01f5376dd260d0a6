import { z } from 'zod'
import { refuse } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { audit } from './audit.ts'
import { type AsMember, memberCall } from './call.ts'
import { enterCall } from './call-back.ts'
import { homeIn, sealedPhone } from './registration.ts'
import { shownTo } from './shown-to.ts'

const name = z.string().trim().min(1).max(100)
const changes = z.strictObject({
  named: z.strictObject({ firstName: name, lastName: name }).optional(),
  /** E.164; several people may share one, as when they register */
  phone: z.e164().optional(),
  districtId: z.int().positive().optional(),
  /** null: none is to be kept any more */
  address: z.string().trim().min(5).max(200).nullable().optional(),
})
export type Changes = z.input<typeof changes>

/**
 * A member's data are put right by themselves, at once. Years of birth and guardians are not among them: on them the
 * protection of minors rests. Whoever was turned away or suspended talks to the town hall first: a new number would hide
 * them from it. The audit log keeps what kind of thing was changed, and never its old or new value.
 */
export const changeMyData = memberCall(async (at, input: Changes) => {
  const { member, db, house } = at
  const { status } = member
  if (status === 'SUSPENDED' || status === 'REJECTED')
    return refuse('not-now', { what: 'registration', status })
  const checked = changes.safeParse(input)
  if (!checked.success) {
    const field = String(checked.error.issues[0]?.path[0] ?? '')
    return refuse('bad-input', { field, problem: 'wrong' })
  }
  const { named, phone, districtId, address } = checked.data
  if (districtId !== undefined && !at.municipality.districts.some(each => each.id === districtId))
    return refuse('not-found', { what: 'district' })

  if (named && status === 'APPROVED') {
    if (!at.chat) return refuse('not-allowed')
    await enterCall(at, at.chat.id, nameNote(member, named))
  }
  await db.member.update({
    where: { id: member.id },
    data: {
      ...named,
      ...(phone === undefined ? {} : sealedPhone(at, phone)),
      ...(address === undefined
        ? {}
        : { address: address === null ? null : house.seal.seal(address, 'Member.address') }),
      version: { increment: 1 },
    },
  })
  const knowWhere = await passOn(at, { firstName: (named ?? member).firstName, phone, address })
  const stays = districtId === undefined ? null : await move(at, districtId, knowWhere)
  const deeds = [
    named && 'member.renamed',
    phone !== undefined && 'member.phone-changed',
    districtId !== undefined && 'member.moved',
    address !== undefined && 'member.address-changed',
  ]
  for (const deed of deeds) if (deed) await audit(at, deed, 'member', member.id)
  return { stays }
})

/** Whoever was shown the old number or address for a visit to come is told the new one; gives who knows now where to go. */
async function passOn(at: AsMember, { firstName, phone, address }: NewContact): Promise<number[]> {
  const knowWhere: number[] = []
  for (const shown of await shownTo(at, at.member.id)) {
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
async function move(at: AsMember, districtId: number, knowWhere: number[]): Promise<string | null> {
  const { db } = at
  const { id, district } = await db.member.findUniqueOrThrow({
    where: { id: at.member.id },
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

/** Staff have checked who this is: they find the new name in the list of calls, and ask. */
const nameNote = (before: Named, now: Named) =>
  line('change.callNote', { before: fullName(before), name: fullName(now) })
const fullName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`.trim()

interface Named {
  firstName: string
  lastName: string
}
interface NewContact {
  firstName: string
  phone: string | undefined
  address: string | null | undefined
}
