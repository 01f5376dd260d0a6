import { setTimeout as pause } from 'node:timers/promises'
import { failureOf } from './failures.ts'

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
      onFailure(error)
      await rest(error, failures, { pauses, signal })
    }
  }
  return null
}

/** Waits before the next attempt, at least as long as Telegram asks for; returns at once when the signal comes. */
export async function rest(
  error: unknown,
  failures: number,
  { pauses, signal }: Pick<Patience, 'pauses' | 'signal'>,
): Promise<void> {
  const ms = Math.min(pauses.mostMs, pauses.firstMs * 2 ** Math.min(failures, 20))
  const asked = failureOf(error).retryAfterMs ?? 0
  await pause(Math.max(ms, asked), undefined, { signal }).catch(() => undefined)
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
  onFailure(error: unknown): void
}
