import type { Account } from './bot.ts'
import { ALLOWED_UPDATES, type Telegram } from './connect.ts'
import { failureOf } from './failures.ts'
import { persist } from './persist.ts'
import { poll } from './poll.ts'
import { showProfile } from './profile.ts'
import type { Take } from './take.ts'
import { secretOf } from './webhook.ts'

/** What one process alone does for a bot: tells Telegram how updates come, what the bot is, and fetches them. */
export async function lead(leading: Leading, signal: AbortSignal): Promise<void> {
  const { core, config, bot, telegram, take } = leading
  const patience = (what: string) => patient(leading, what, signal)
  await persist(() => choosePath(leading, signal), patience('telling Telegram how updates come'))
  const shown = persist(() => showProfile(telegram), patience('showing what the bot is'))
  if (config.webhookUrl === null)
    await poll({ telegram, take, log: core.log, bot, pauses: config.pauses }, signal)
  await shown
}

/** What waits at Telegram stays there, whichever way it came so far. */
async function choosePath(
  { config, bot, token, telegram: { api } }: Leading,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return
  if (config.webhookUrl === null) await api.deleteWebhook({ drop_pending_updates: false })
  else
    await api.setWebhook({
      url: `${config.webhookUrl}/${placeOf(bot)}`,
      secret_token: secretOf(token),
      allowed_updates: ALLOWED_UPDATES,
      drop_pending_updates: false,
    })
}

export const patient = (
  { core, config, bot }: Pick<Account, 'core' | 'config' | 'bot'>,
  what: string,
  signal: AbortSignal,
) => ({
  pauses: config.pauses,
  signal,
  onFailure: (error: unknown) =>
    core.log.warn({ bot, failure: failureOf(error).words }, `${what} failed; trying again`),
})

/** The bot's part of its webhook's path: `main`, `town-3`. */
const placeOf = (bot: string): string => bot.replace(/^telegram:/, '')

interface Leading extends Pick<Account, 'core' | 'config' | 'bot' | 'token'> {
  telegram: Telegram
  take: Take
}
