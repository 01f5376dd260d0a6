import type { Messenger } from './conversation/messenger.ts'
import { deliver } from './deliver.ts'
import type { House } from './house.ts'
import { giveLeaseBack, HEARTBEAT_MS, takeLease } from './store/lease.ts'

/**
 * Waits for the bot's lease, then leads the messenger and delivers its lines for as long as the lease is held. Another process that waits
 * takes over when this one stops, or a few seconds after it crashed.
 */
export async function holdLease(
  house: House,
  messenger: Messenger,
  holder: string,
): Promise<{ stop(): Promise<void> }> {
  const { bot } = messenger
  house.messengers.set(bot, messenger)
  const stopping = new AbortController()
  const running = hold(house, messenger, holder, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      house.bell.ring('outbox')
      house.bell.ring('lease')
      await running
      house.messengers.delete(bot)
    },
  }
}

async function hold(
  house: House,
  messenger: Messenger,
  holder: string,
  stopping: AbortSignal,
): Promise<void> {
  let working: { abort: AbortController; done: Promise<unknown> } | null = null
  while (!stopping.aborted) {
    const beat = house.bell.next('lease', HEARTBEAT_MS)
    const held = await takeLease(house.database, messenger.bot, holder).catch(() => false)
    if (held && !working) {
      const abort = new AbortController()
      const done = Promise.all([
        deliver(house, messenger, abort.signal),
        lead(house, messenger, abort.signal),
      ])
      working = { abort, done }
    }
    if (!held && working) {
      house.log.warn({ bot: messenger.bot }, 'the lease is lost: another process delivers')
      working.abort.abort()
      await working.done
      working = null
    }
    if (!stopping.aborted) await beat
  }
  working?.abort.abort()
  await working?.done
  await giveLeaseBack(house.database, messenger.bot, holder).catch(() => undefined)
}

async function lead(house: House, messenger: Messenger, leading: AbortSignal): Promise<void> {
  await messenger.lead?.(leading).catch((error: Error) => {
    house.log.error({ bot: messenger.bot, failure: error.message }, 'a messenger stopped leading its bot')
  })
}
