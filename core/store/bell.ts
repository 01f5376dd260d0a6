/** Wakes whoever waits for work in this process; a poll stands behind it for other processes and crashes. */
export class Bell {
  #waiting = new Map<string, Set<() => void>>()

  ring(name: string): void {
    const waiting = this.#waiting.get(name)
    this.#waiting.delete(name)
    for (const wake of waiting ?? []) wake()
  }

  /** Resolves at the next ring, or after so many milliseconds. Ask before looking for work, wait after. */
  next(name: string, atMostMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, atMostMs)
    const waiting = this.#waiting.get(name) ?? new Set()
    this.#waiting.set(name, waiting.add(resolve))
    return promise.finally(() => {
      clearTimeout(timer)
      waiting.delete(resolve)
    })
  }
}
