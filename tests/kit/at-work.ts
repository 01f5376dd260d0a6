import type { Inside } from '../../core/calls/call.ts'
import { unattended } from '../../core/jobs/unattended.ts'
import type { Town } from './town.ts'

/** What the service itself does or sees in a town, in a transaction of its own. */
export async function atWork<Result>(
  town: Town,
  work: (at: Inside) => Promise<Result>,
  where = 0,
): Promise<Result> {
  const results: Result[] = []
  await unattended(town.core.house, town.towns[where]?.id ?? 0, async at => {
    results.push(await work(at))
  })
  return results[0] as Result
}
