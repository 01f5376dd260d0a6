import type { Core, Messenger } from '../../core/index.ts'
import type { TelegramConfig } from './config.ts'
import { connect } from './connect.ts'
import { type Failure, failureOf, isWrongToken } from './failures.ts'
import { lead, patient } from './lead.ts'
import { pace } from './pace.ts'
import { persist } from './persist.ts'
import { sender } from './send.ts'
import { type Take, taker } from './take.ts'
import { secretOf } from './webhook.ts'

/**
 * Starts one bot account. Resolves once Telegram has been asked who it is, whatever the answer: where none came it is
 * asked again and again; where the token is refused `refused` says so and nothing runs.
 */
export async function startBot(account: Account): Promise<RunningBot> {
  const { core, config, bot, token, essential, onName } = account
  const telegram = connect(token, config.apiUrl)
  const { api } = telegram
  const stopping = new AbortController()
  const named = Promise.withResolvers<void>()
  let address: string | null = null

  const askName = async () => {
    const { username } = await api.getMe()
    address = `t.me/${username}`
    await onName?.(address)
    named.resolve()
  }
  const failure = await askName().then(
    () => null,
    error => failureOf(error),
  )
  if (failure && isWrongToken(failure)) return { ...NOT_RUNNING, refused: failure }

  const asking =
    failure && persist(askName, patient(account, 'asking Telegram who this bot is', stopping.signal))

  const take = taker({ core, bot, accountId: token.split(':')[0] ?? '', telegram, address: () => address })
  const turns = pace(config.limits)
  const messenger: Messenger = {
    bot,
    kind: 'telegram',
    get address() {
      return address
    },
    get link() {
      return address && `https://${address}?start={town}`
    },
    providerReadsAlong: true,
    sendsAtOnce: LINES_AT_ONCE,
    send: sender(telegram, turns),
    typing: async chat => void (await api.sendChatAction({ chat_id: Number(chat), action: 'typing' })),
    ready: () => !essential || address !== null,
    async lead(signal) {
      turns.open()
      const over = new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
      signal.addEventListener('abort', turns.close, { once: true })
      await Promise.race([named.promise, over])
      await lead({ ...account, telegram, take }, signal)
      await over
    },
  }

  const connection = await core.connect(messenger)
  const stop = async () => {
    stopping.abort()
    await asking
    await connection.stop()
  }
  return {
    refused: null,
    secret: secretOf(token),
    take,
    stop,
    async leave() {
      await stop()
      if (config.webhookUrl === null) return
      await api
        .deleteWebhook({ drop_pending_updates: false })
        .catch(error =>
          core.log.warn({ bot, failure: failureOf(error).words }, 'Telegram goes on bringing updates'),
        )
    },
  }
}

/** An account that has no bot here. */
export const NOT_RUNNING: RunningBot = {
  refused: null,
  secret: null,
  take: null,
  stop: async () => {},
  leave: async () => {},
}

/** Lines that wait for their turn in pace.ts, over all chats: more than go out in a second. */
const LINES_AT_ONCE = 64

export interface Account {
  core: CoreForTelegram
  config: TelegramConfig
  /** `telegram:main` */
  bot: string
  token: string
  /** the process is not ready before this bot has been reached */
  essential: boolean
  /** what Telegram calls it, as soon as it is known: t.me/dasnez_bot */
  onName?: (address: string) => Promise<void>
}

export interface RunningBot {
  /** Telegram does not know the token, and nothing runs */
  refused: Failure | null
  secret: string | null
  take: Take | null
  stop(): Promise<void>
  /** Stops for good: Telegram is told to bring no more updates here. */
  leave(): Promise<void>
}

/** All that Telegram asks of the core. */
export type CoreForTelegram = Pick<Core, 'receive' | 'connect' | 'bots' | 'log'>
