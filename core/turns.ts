import { handleNext } from './handle.ts'
import type { House } from './house.ts'

/**
 * Handles what waits in the inbox: as many chats at once as there may be transactions, each chat in order. A ring
 * starts one worker; one that found something calls a colleague, as more may wait, and looks again. So a single
 * message costs two or three looks, and a full inbox has everybody at work after a few turns.
 */
export function startTurns(house: House): { stop(): Promise<void> } {
  const workers = new Set<Promise<void>>()
  let stopped = false

  const callWorker = () => {
    if (stopped || workers.size === house.database.maxTransactions) return
    const worker = work().finally(() => workers.delete(worker))
    workers.add(worker)
  }
  const work = async () => {
    while (!stopped && (await handleNext(house).catch(unreadable))) callWorker()
  }
  const unreadable = (error: unknown) => {
    house.log.error({ err: error }, 'the inbox could not be read')
    return false
  }
  const listen = async () => {
    while (!stopped) {
      const rung = house.bell.next('inbox', POLL_MS)
      callWorker()
      await rung
    }
  }

  const listening = listen()
  return {
    async stop() {
      stopped = true
      house.bell.ring('inbox')
      await listening
      await Promise.all(workers)
    },
  }
}

/** another process may have received something; in this one the bell rings */
const POLL_MS = 1_000
