import { remindOfMatch } from '../calls/reminding.ts'
import type { House } from '../house.ts'
import { unattended } from './unattended.ts'

/** Visits that are near. A round finds them, so that none is forgotten over a restart. */
export async function reminders(house: House): Promise<void> {
  const near = await house.database.prisma.match.findMany({
    where: { status: 'AGREED', remindAt: { lte: house.now() } },
    orderBy: { remindAt: 'asc' },
    take: AT_ONCE,
    select: { id: true, municipalityId: true },
  })
  for (const { municipalityId, id } of near)
    await unattended(house, municipalityId, at => remindOfMatch(at, id))
}

/** the rest comes with the next round */
const AT_ONCE = 200
