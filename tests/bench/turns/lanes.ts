/** Works through the list, so many at a time. */
export async function inLanes<T>(
  lanes: number,
  list: readonly T[],
  work: (each: T, lane: number) => Promise<void>,
) {
  const rest = list.values()
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (const each of rest) await work(each, lane)
    }),
  )
}

/** Plays a round and says what it took. */
export async function timed(play: () => Promise<number[]>): Promise<Round> {
  const cpu = process.cpuUsage()
  const began = performance.now()
  const took = await play()
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { took, seconds, cpuSeconds: (user + system) / 1e6, rss: process.memoryUsage.rss() }
}

export interface Round {
  /** milliseconds of every turn */
  took: number[]
  seconds: number
  /** of this process, without the database's */
  cpuSeconds: number
  /** bytes at the end */
  rss: number
}
