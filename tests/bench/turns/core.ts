import type { Resident } from './dialogues.ts'
import { inLanes, type Round, timed } from './lanes.ts'
import { type DatabaseAt, foundTown, openTown } from './town.ts'

/** The real core, end to end: received, handled, its lines committed in the outbox. */
export async function open({ at, members, lanes }: { at: DatabaseAt; members: number; lanes: number }) {
  const database = await foundTown(at, members)
  const town = await openTown(database)
  return {
    round: (residents: Resident[]): Promise<Round> =>
      timed(async () => {
        const took: number[] = []
        await inLanes(lanes, residents, async resident => {
          took.push(...(await town.talk(resident)))
        })
        return took
      }),
    close: async () => {
      await town.close()
      await database.close()
    },
  }
}
