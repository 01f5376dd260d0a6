import { renewOffers } from '../calls/offer-validity.ts'
import { situationOf } from '../calls/situation.ts'
import type { House } from '../house.ts'
import { quietUntil } from '../matching/quiet-hours.ts'
import { unattended } from './unattended.ts'

/** In each town, by day: offers that nobody has said anything about for long. */
export async function oldOffers(house: House): Promise<void> {
  const towns = await house.database.prisma.municipality.findMany({
    where: { closedAt: null },
    select: { id: true },
  })
  for (const { id } of towns)
    await unattended(house, id, async at => {
      if (quietUntil(await situationOf(at)) === null) await renewOffers(at)
    })
}
