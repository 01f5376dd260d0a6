import type { Inside } from './call.ts'

/** Who was shown a member's own number or address, for help that is agreed on and not over yet. */
export async function shownTo(at: Inside, ownerId: number): Promise<ShownTo[]> {
  const reveals = await at.db.contactReveal.findMany({
    where: {
      ownerId,
      OR: [{ phone: true }, { address: true, place: null }],
      match: { status: 'AGREED', OR: [{ endsAt: null }, { endsAt: { gt: at.now } }] },
    },
    include: { match: { include: { seeker: true, helper: true } } },
    orderBy: { matchId: 'asc' },
  })
  const all = new Map<number, ShownTo>()
  for (const { phone, match, ...shown } of reveals) {
    const address = shown.address && shown.place === null
    const { id, firstName } = match.seekerId === ownerId ? match.helper : match.seeker
    const before = all.get(id)
    all.set(id, {
      memberId: id,
      firstName,
      phone: phone || (before?.phone ?? false),
      address: address || (before?.address ?? false),
    })
  }
  return [...all.values()]
}

export interface ShownTo {
  memberId: number
  firstName: string
  phone: boolean
  address: boolean
}
