import { type Inside, inside } from '../calls/call.ts'
import type { House } from '../house.ts'

/** One transaction in which the service itself acts in a municipality. */
export function unattended(
  house: House,
  municipalityId: number,
  work: (at: Inside) => Promise<void>,
): Promise<void> {
  return house.database.transaction(async tx => {
    const municipality = await house.municipality(tx, municipalityId)
    const at = {
      house,
      tx,
      now: house.now(),
      seed: house.seed(),
      municipality,
      chat: null,
      tell: house.tell(tx),
    }
    await work(inside({ ...at, actor: { service: true } }, municipality))
  })
}
