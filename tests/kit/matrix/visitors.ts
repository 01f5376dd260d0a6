import { onTestFinished } from 'vitest'
import { givenHomeserver, type Homeserver } from './homeserver.ts'
import { openResident, type Resident } from './resident.ts'

/** A resident of the homeserver of this run, who goes when the test is over. */
export async function visitor(name: string, homeserver: Homeserver = givenHomeserver()): Promise<Resident> {
  const resident = await openResident(homeserver, name)
  onTestFinished(() => resident.stop())
  return resident
}
