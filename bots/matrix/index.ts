import { setTimeout as pause } from 'node:timers/promises'
import { type Core, introduction, type Messenger } from '../../core/index.ts'
import { botOf, type MatrixConfig } from './config.ts'
import { runSession, type Session } from './session.ts'

/**
 * Matrix: end-to-end encrypted chats with Element and every other client. Only the holder of the bot's lease logs in
 * and reads, so that there is one device and one set of keys. What is wrong with the account stops the start with one
 * sentence; later it is logged and tried again.
 */
export async function startMatrix({ core, config }: Matrix): Promise<{ stop(): Promise<void> }> {
  const bot = botOf(config)
  const { log } = core
  const led = Promise.withResolvers<void>()
  const first = Promise.withResolvers<void>()
  let session = Promise.withResolvers<Session>()

  const lead = async (leading: AbortSignal) => {
    led.resolve()
    while (!leading.aborted) {
      const house = {
        config,
        log,
        state: core.botState(bot),
        stopped: leading,
        receive: (updates: Parameters<Core['receive']>[1]) => core.receive(bot, updates),
        chatsAmong: (people: string[]) => core.chatsAmong(bot, people),
        declined: introduction('de').inGroup(`https://matrix.to/#/${config.user}`),
      }
      await runSession(house, {
        opened: first.resolve,
        caughtUp: caughtUp => session.resolve(caughtUp),
      }).catch(error => {
        first.reject(error)
        log.error({ bot, failure: error.message }, 'Matrix broke off; it begins anew')
      })
      session = Promise.withResolvers()
      if (!leading.aborted) await pause(AGAIN_MS, undefined, { signal: leading }).catch(() => undefined)
    }
  }
  /** the session, or null where it does not open in time */
  const patiently = () => Promise.race([session.promise, pause(OPENING_MS, null, { ref: false })])

  const messenger: Messenger = {
    bot,
    kind: 'matrix',
    address: config.user,
    link: `https://matrix.to/#/${config.user}`,
    // the homeserver sees who writes with whom, and no word of it
    providerReadsAlong: false,
    sendsAtOnce: 8,
    lead,
    async send(line) {
      const open = await patiently()
      if (open) return open.send(line)
      return { sent: false, why: 'later', afterMs: 0, failure: 'the homeserver has not been reached yet' }
    },
    typing: async chat => (await patiently())?.typing(chat),
  }
  const connection = await core.connect(messenger)
  first.promise.catch(() => undefined)
  try {
    const mine = await Promise.race([
      led.promise.then(() => true),
      pause(LEASE_TAKEN_MS, false, { ref: false }),
    ])
    if (mine) await first.promise
  } catch (error) {
    await connection.stop()
    throw error
  }
  return connection
}

/** a free lease is taken at once; one that another process holds is waited for beside the start */
const LEASE_TAKEN_MS = 1_000
const OPENING_MS = 5_000
const AGAIN_MS = 2_000

export interface Matrix {
  core: CoreForMatrix
  config: MatrixConfig
}

/** All that this messenger asks of the core. */
export type CoreForMatrix = Pick<Core, 'receive' | 'chatsAmong' | 'connect' | 'botState' | 'log'>
