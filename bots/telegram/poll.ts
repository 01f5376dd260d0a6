import type { CoreForTelegram } from './bot.ts'
import type { Telegram } from './connect.ts'
import { failureOf } from './failures.ts'
import { type Pauses, rest } from './persist.ts'
import type { Take } from './take.ts'

/**
 * Fetches updates until the signal. Telegram forgets what lies before the offset, so it moves only when the updates
 * are committed. An empty answer has confirmed all that came before: the offset isn't needed any more then, and after
 * a quiet week it would do harm, as Telegram chooses the next number at random.
 */
export async function poll(
  { telegram, take, log, bot, pauses }: Polling,
  signal: AbortSignal,
): Promise<void> {
  let offset: number | null = null
  for (let failures = 0; !signal.aborted; ) {
    try {
      const updates = await telegram.getUpdates(offset, signal)
      await take(updates)
      offset = updates.reduce<number | null>(
        (last, { update_id }) => Math.max(last ?? 0, update_id + 1),
        null,
      )
      failures = 0
    } catch (error) {
      if (signal.aborted) return
      log.warn({ bot, failure: failureOf(error).words }, 'updates could not be fetched; trying again')
      await rest(error, failures++, { pauses, signal })
    }
  }
}

interface Polling {
  telegram: Telegram
  take: Take
  log: CoreForTelegram['log']
  bot: string
  pauses: Pauses
}
