import type { Messenger } from './conversation/messenger.ts'
import { deliver } from './deliver.ts'
import type { House } from './house.ts'
import { giveLeaseBack, HEARTBEAT_MS, takeLease } from './store/lease.ts'

/**
 * Waits for the bot's lease, then delivers its lines for as long as the lease is held. Another process that waits
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
  let delivering: { abort: AbortController; done: Promise<void> } | null = null
  while (!stopping.aborted) {
    const beat = house.bell.next('lease', HEARTBEAT_MS)
    const held = await takeLease(house.database, messenger.bot, holder).catch(() => false)
    if (held && !delivering) {
      const abort = new AbortController()
      delivering = { abort, done: deliver(house, messenger, abort.signal) }
    }
    if (!held && delivering) {
      house.log.warn({ bot: messenger.bot }, 'the lease is lost: another process delivers')
      delivering.abort.abort()
      await delivering.done
      delivering = null
    }
    if (!stopping.aborted) await beat
  }
  delivering?.abort.abort()
  await delivering?.done
  await giveLeaseBack(house.database, messenger.bot, holder).catch(() => undefined)
}
