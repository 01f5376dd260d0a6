import { handleNext } from './handle.ts'
import type { House } from './house.ts'

/**
 * Handles what waits in the inbox: as many chats at once as there may be transactions, each chat in order. A ring
 * starts a worker for what has arrived. A worker that finds more than there are at work calls another. One that is
 * done looks again only where something may have been left to it: a look in vain is three statements.
 */
export function startTurns(house: House): { stop(): Promise<void> } {
  const workers = new Map<object, Promise<void>>()
  /** rings for which no look has begun yet */
  let unheard = 0
  let turns = 0
  /** looks that found nothing: what they were for may wait behind a turn that was under way */
  let vain = 0
  let stopped = false

  const callWorker = () => {
    if (stopped || workers.size >= house.database.maxTransactions) return
    const me = {}
    workers.set(me, work(me))
  }
  const work = async (me: object) => {
    for (let again = true; again && !stopped; ) {
      const before = { turns, vain }
      unheard = Math.max(0, unheard - 1)
      const found = await handleNext(house).catch(unreadable)
      if (found) {
        turns++
        const crowded = found.waiting > workers.size
        again = unheard > 0 || vain !== before.vain || crowded || found.more
        if (crowded) callWorker()
      } else {
        again = unheard > 0 || turns !== before.turns
        if (!again) vain++
      }
    }
    workers.delete(me)
  }
  const unreadable = (error: unknown) => {
    house.log.error({ err: error }, 'the inbox could not be read')
    return null
  }
  const listen = async () => {
    while (!stopped) {
      const rung = house.bell.next('inbox', POLL_MS)
      unheard++
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
