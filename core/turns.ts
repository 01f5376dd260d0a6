import { handleNext } from './handle.ts'
import type { House } from './house.ts'

/** Handles what waits in the inbox: as many chats at once as there may be transactions, each chat in order. */
export function startTurns(house: House): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const workers = Array.from({ length: house.database.maxTransactions }, () => work(house, stopping.signal))
  return {
    async stop() {
      stopping.abort()
      house.bell.ring('inbox')
      await Promise.all(workers)
    },
  }
}

async function work(house: House, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const rung = house.bell.next('inbox', POLL_MS)
    const worked = await handleNext(house).catch(error => {
      house.log.error({ err: error }, 'the inbox could not be read')
      return false
    })
    if (!worked) await rung
  }
}

/** another process may have received something; in this one the bell rings */
const POLL_MS = 1_000
