import { lockedMatch } from '../calls/match-endings.ts'
import { tellHeld } from '../calls/relay.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { House } from '../house.ts'
import { unattended } from './unattended.ts'

/** What the two of a match wrote at night, and whose morning has come. */
export async function heldMessages(house: House): Promise<void> {
  const due = await house.database.prisma.relayMessage.findMany({
    where: { tellAt: { lte: house.now() } },
    distinct: ['matchId'],
    orderBy: { tellAt: 'asc' },
    take: AT_ONCE,
    select: { matchId: true, municipalityId: true },
  })
  for (const { municipalityId, matchId } of due)
    await unattended(house, municipalityId, async at => {
      const locked = await lockedMatch(at, matchId)
      if (!isRefusal(locked)) await tellHeld(at, locked.match)
    })
}

/** the rest comes with the next round */
const AT_ONCE = 200
