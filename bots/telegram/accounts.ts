import type { BotAccount } from '../../core/index.ts'
import { type Account, NOT_RUNNING, type RunningBot, startBot } from './bot.ts'

/**
 * Keeps the saved accounts running: a new token starts a bot, another one starts it anew, a removed one stops it, and
 * what Telegram says of it is noted for the operator. `taken` are the accounts that run already.
 */
export function keepAccounts({ core, config, taken }: Keeping): {
  of(bot: string): RunningBot | null
  stop(): Promise<void>
} {
  const running = new Map<string, { token: string; started: RunningBot }>()
  let stopped = false

  const keep = async () => {
    const saved = await core.bots.accounts('telegram')
    const wanted = saved.filter(({ bot }) => !taken.has(bot))
    for (const [bot, { token, started }] of running) {
      if (wanted.some(each => each.bot === bot && each.token === token)) continue
      running.delete(bot)
      await started.leave()
    }
    for (const account of wanted) if (!running.has(account.bot) && !stopped) await start(account)
  }
  const start = async ({ bot, token }: BotAccount) => {
    const others = [...taken.values(), ...[...running.values()].map(each => each.token)]
    if (others.some(other => accountOf(other) === accountOf(token))) {
      running.set(bot, { token, started: NOT_RUNNING })
      return core.bots.found(bot, { failure: 'taken' })
    }
    let named = false
    const onName = async (address: string) => {
      named = true
      await core.bots.found(bot, { address })
    }
    const started = await startBot({ core, config, bot, token, essential: false, onName })
    running.set(bot, { token, started })
    if (started.refused) await core.bots.found(bot, { failure: 'refused' })
    else if (!named) await core.bots.found(bot, { failure: 'unreachable' })
  }
  const watch = async () => {
    while (!stopped) {
      const changed = core.bots.changed(LOOK_MS)
      await keep().catch(error =>
        core.log.warn(
          { failure: (error as Error).message },
          'the saved bots could not be read; trying again',
        ),
      )
      if (!stopped) await changed
    }
  }

  const watching = watch()
  return {
    of: bot => running.get(bot)?.started ?? null,
    async stop() {
      stopped = true
      core.bots.ring()
      await watching
      await Promise.all([...running.values()].map(({ started }) => started.stop()))
    },
  }
}

/** The account's own number at Telegram: two tokens of one account would take each other's updates away. */
const accountOf = (token: string): string | undefined => token.split(':')[0]

/** another process may have saved a token; in this one it is told */
const LOOK_MS = 5_000

interface Keeping extends Pick<Account, 'core' | 'config'> {
  /** bot → token */
  taken: ReadonlyMap<string, string>
}
