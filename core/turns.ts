import { handleNext } from './handle.ts'
import type { House } from './house.ts'

/**
 * Handles what waits in the inbox: as many chats at once as there may be transactions, each chat in order. A ring
 * starts one worker; one that found something looks again, and one that then found more calls a colleague. So a
 * single message costs two looks, and a full inbox has everybody at work after a few turns.
 */
export function startTurns(house: House): { stop(): Promise<void> } {
  const workers = new Map<object, Promise<void>>()
  let rings = 0
  let stopped = false

  const callWorker = () => {
    if (stopped || workers.size >= house.database.maxTransactions) return
    const me = {}
    workers.set(me, work(me))
  }
  const work = async (me: object) => {
    // What rang while nothing was found may have come too late to be seen.
    for (let found = 0, seen = -1; !stopped && (found > 0 || seen !== rings); ) {
      seen = rings
      found = (await handleNext(house).catch(unreadable)) ? found + 1 : 0
      if (found > 1) callWorker()
    }
    workers.delete(me)
  }
  const unreadable = (error: unknown) => {
    house.log.error({ err: error }, 'the inbox could not be read')
    return false
  }
  const listen = async () => {
    while (!stopped) {
      const rung = house.bell.next('inbox', POLL_MS)
      rings++
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
      await Promise.all(workers.values())
    },
  }
}

/** another process may have received something; in this one the bell rings */
const POLL_MS = 1_000
