/** A waiting line in front of a number of places: first come, first served. */
export function places(count: number) {
  let free = count
  let closed = false
  const waiting: (() => void)[] = []

  async function take<T>(work: () => Promise<T>): Promise<T> {
    if (closed) throw new Error('The database is closed.')
    if (free > 0) free--
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }

  /** Lets those in line finish, and nobody join. */
  async function close(): Promise<void> {
    const all = closed ? [] : Array.from({ length: count }, () => take(nothing))
    closed = true
    await Promise.all(all)
  }

  return { take, close }
}

const nothing = async () => {}
