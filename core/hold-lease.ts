import type { Messenger } from './conversation/messenger.ts'
import { deliver } from './deliver.ts'
import type { House } from './house.ts'
import { giveLeaseBack, HEARTBEAT_MS, LOOK_MS, takeLease } from './store/lease.ts'

/**
 * Waits for the bot's lease, then leads the bot for as long as the lease is held: delivers its lines, and does what
 * the messenger does in one process only. Another process that waits takes over when this one stops, or a few seconds
 * after it crashed.
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
  let leading: Leading | null = null
  while (!stopping.aborted) {
    const beat = house.bell.next('lease', leading ? HEARTBEAT_MS : LOOK_MS)
    const held = await renewed(house, messenger, holder)
    if (held && !leading) leading = lead(house, messenger)
    if (!held && leading) {
      house.log.warn({ bot: messenger.bot }, 'the lease is lost: another process leads this bot')
      await leading.end()
      leading = null
    }
    if (!stopping.aborted) await beat
  }
  await leading?.end()
  await giveLeaseBack(house.database, messenger.bot, holder).catch(() => undefined)
}

function lead(house: House, messenger: Messenger): Leading {
  const abort = new AbortController()
  const { signal } = abort
  const led = messenger.lead?.(signal).catch((error: Error) => {
    house.log.error({ bot: messenger.bot, failure: error.message }, 'a messenger stopped leading its bot')
  })
  const done = Promise.all([deliver(house, messenger, signal), led])
  return {
    end: async () => {
      abort.abort()
      house.bell.ring('outbox')
      await done
    },
  }
}

/** A database that does not answer renews nothing: somebody else may hold the lease by then. */
async function renewed({ database }: House, messenger: Messenger, holder: string): Promise<boolean> {
  const { promise: silence, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(resolve, HEARTBEAT_MS, false)
  const taken = takeLease(database, messenger.bot, holder, messenger).catch(() => false)
  return Promise.race([taken, silence]).finally(() => clearTimeout(timer))
}

interface Leading {
  end(): Promise<void>
}
