import { setTimeout as pause } from 'node:timers/promises'

/** Does the work until it succeeds, ever more patiently; resolves to null when the signal ends it before. */
export async function persist<Result>(
  work: () => Promise<Result>,
  { pauses, signal, onFailure }: Patience,
): Promise<Result | null> {
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      return await work()
    } catch (error) {
      if (signal.aborted) break
      onFailure(error, failures)
      await rest(pauses, failures, signal)
    }
  }
  return null
}

/** Waits before the next attempt; returns at once when the signal comes. */
export async function rest(
  { firstMs, mostMs }: Pauses,
  failures: number,
  signal: AbortSignal,
): Promise<void> {
  const ms = Math.min(mostMs, firstMs * 2 ** Math.min(failures, 20))
  await pause(ms, undefined, { signal }).catch(() => undefined)
}

/** between the attempts to reach Telegram: 0.5 s, 1 s, 2 s … 30 s */
export const PAUSES: Pauses = { firstMs: 500, mostMs: 30_000 }

export interface Pauses {
  firstMs: number
  mostMs: number
}

interface Patience {
  pauses: Pauses
  signal: AbortSignal
  onFailure(error: unknown, failures: number): void
}
