import type { FastifyInstance } from 'fastify'
import { keepAccounts } from './accounts.ts'
import { type CoreForTelegram, startBot } from './bot.ts'
import type { TelegramConfig } from './config.ts'
import { webhookRoutes } from './webhook.ts'

/** The bot of the environment, which serves all towns, and those that operators have saved. */
export async function startTelegram({ core, http, config }: Telegram): Promise<{ stop(): Promise<void> }> {
  const { token, webhookUrl } = config
  const main = token === null ? null : await startBot({ core, config, bot: MAIN, token, essential: true })
  if (main?.refused)
    throw new Error(
      `TELEGRAM_BOT_TOKEN is not known to Telegram (${main.refused.words}): copy it anew from BotFather, or leave it empty.`,
    )
  const saved = keepAccounts({ core, config, taken: new Map(token === null ? [] : [[MAIN, token]]) })
  const listenerAt = (place: string) => {
    const bot = `telegram:${place}`
    const running = bot === MAIN && main ? main : saved.of(bot)
    return running?.take && running.secret ? { secret: running.secret, take: running.take } : null
  }
  if (webhookUrl !== null) await http.register(webhookRoutes(new URL(webhookUrl).pathname, listenerAt))
  return {
    async stop() {
      await Promise.all([main?.stop(), saved.stop()])
    },
  }
}

/** as Chat.bot has it */
const MAIN = 'telegram:main'

interface Telegram {
  core: CoreForTelegram
  http: FastifyInstance
  config: TelegramConfig
}
