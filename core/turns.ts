import { handleNext, handleWords } from './handle.ts'
import type { House } from './house.ts'

/**
 * Handles what waits in the inbox, each chat in order. One look at a time takes all turns that are words only; what
 * comes meanwhile is found together by the next. Turns with calls go on beside it, as many at once as there may be
 * transactions.
 */
export function startTurns(house: House): { stop(): Promise<void> } {
  /** chats whose turns are taken alone */
  const aside = new Map<number, Promise<unknown>>()
  let stopped = false

  const takeAlone = (chat: number) => {
    const turn = handleNext(house, chat)
      .catch(unreadable)
      .finally(() => {
        aside.delete(chat)
        // it may have told something to others, and its person may have written on
        house.bell.ring('inbox')
      })
    aside.set(chat, turn)
  }
  const unreadable = (error: unknown) => {
    house.log.error({ err: error }, 'the inbox could not be read')
    return { aside: [], more: false }
  }
  const look = async () => {
    while (!stopped) {
      const rung = house.bell.next('inbox', POLL_MS)
      const looked = await handleWords(house, [...aside.keys()]).catch(unreadable)
      looked.aside.forEach(takeAlone)
      if (!looked.more) await rung
    }
  }

  const looking = look()
  return {
    async stop() {
      stopped = true
      house.bell.ring('inbox')
      await looking
      await Promise.all(aside.values())
    },
  }
}

/** another process may have received something; in this one the bell rings */
const POLL_MS = 1_000
