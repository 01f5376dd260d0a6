import { once } from 'node:events'
import type { OlmMachine } from '@matrix-org/matrix-sdk-crypto-wasm'
import { type IStorageProvider, LogService, MatrixClient } from 'matrix-bot-sdk'
import { type BotState, type Core, MINUTE_MS } from '../../core/index.ts'
import type { MatrixConfig } from './config.ts'
import { roomCrypto } from './crypto/rooms.ts'
import { failureOf, type Homeserver } from './homeserver.ts'
import type { Login } from './login.ts'
import type { RoomEvent } from './receive.ts'
import { type SyncAnswer, syncFilter } from './sync.ts'

/**
 * The bot's device at its homeserver, by way of the SDK, with our own crypto in the place of its native one. `sync`
 * runs until it is stopped or the device is logged out; `take` gets what came, again until it has taken it, and the
 * sync token is kept only then.
 */
export function connect({ config, login, state, log }: Connecting): Connection {
  quiet(log)
  const client = new Device(config, login.token, tokenIn(state))
  const homeserver: Homeserver = {
    user: config.user,
    device: login.device,
    request: (method, path, body = null, { query, timeoutMs = TIMEOUT_MS } = {}) =>
      client.doRequest(method, path.startsWith('/_matrix') ? path : V3 + path, query, body, timeoutMs),
  }
  return {
    homeserver,
    upload: (image, type) => client.uploadContent(image, type),
    openCrypto: machine => client.use(roomCrypto(homeserver, machine), homeserver),
    sync: (take, impatient, stopped) => client.run({ take, impatient, stopped, log }),
  }
}

class Device extends MatrixClient {
  #running: Running | null = null
  #since: string | null = null
  /** what a former session may have left half done is still to come: it is not waited for */
  #behind = true
  #lost: (reason: Error) => void = () => undefined

  readonly #filter: string

  constructor({ url, user }: MatrixConfig, token: string, storage: IStorageProvider) {
    super(url, token, storage)
    this.persistTokenAfterSync = true
    this.#filter = JSON.stringify(syncFilter(user))
  }

  /** What the SDK asks of its crypto client, as far as it is used here. */
  use(crypto: ReturnType<typeof roomCrypto>, { device }: Homeserver): ReturnType<typeof roomCrypto> {
    Object.defineProperty(this, 'crypto', {
      value: {
        isReady: true,
        clientDeviceId: device,
        prepare: async () => undefined,
        isRoomEncrypted: crypto.isEncrypted,
        encryptRoomEvent: crypto.encrypt,
        decryptRoomEvent: async (event: { raw: RoomEvent }, room: string) => ({
          raw: await crypto.decrypt(room, event.raw),
        }),
      },
    })
    return crypto
  }

  async run(running: Running): Promise<void> {
    this.#running = running
    this.#behind = true
    const { promise: lost, reject } = Promise.withResolvers<never>()
    this.#lost = reject
    try {
      await this.start()
      if (!running.stopped.aborted) await Promise.race([lost, once(running.stopped, 'abort')])
    } finally {
      this.stop()
      this.#running = null
    }
  }

  /** The SDK would wait 5 to 15 s after every failure. */
  protected override async doSync(token: string | null): Promise<SyncAnswer> {
    this.#since = token
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const { impatient, stopped, log } = this.#running ?? OVER
      const timeout = this.#behind ? 0 : impatient() ? IMPATIENT_MS : LONG_POLL_MS
      const query = { timeout, filter: this.#filter, ...(token && { since: token }) }
      const patience = token ? timeout + TIMEOUT_MS : FIRST_SYNC_MS
      try {
        const answer = await this.doRequest('GET', `${V3}/sync`, query, null, patience)
        this.#behind = false
        return answer
      } catch (error) {
        const { code, afterMs, words } = failureOf(error)
        if (code === 'M_UNKNOWN_TOKEN') this.#lost(new Error('the device was logged out'))
        if (code === 'M_UNKNOWN_TOKEN' || stopped.aborted) throw error
        log?.warn({ failure: words }, 'the homeserver of Matrix does not answer; it is asked again')
        await new Promise(resolve => setTimeout(resolve, Math.max(pause, afterMs ?? 0)))
      }
    }
  }

  /** The SDK would go on with the next batch after a failure: this one is taken first, or never. */
  protected override async processSync(answer: SyncAnswer): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const { take, stopped, log } = this.#running ?? OVER
      if (stopped.aborted) throw new Error('the sync was stopped')
      try {
        return await take(answer, this.#since)
      } catch (error) {
        log?.warn({ failure: failureOf(error).words }, 'a sync of Matrix waits: it could not be taken in')
        await new Promise(resolve => setTimeout(resolve, pause))
      }
    }
  }
}

const tokenIn = (state: BotState): IStorageProvider => ({
  getSyncToken: async () => (await state.read(SYNC)).get(SYNC) ?? null,
  setSyncToken: token => state.write([[SYNC, token]]),
  getFilter: async () => NO_FILTER,
  setFilter: () => undefined,
  readValue: () => null,
  storeValue: () => undefined,
})

/** What the SDK tells is told by us, too, where it matters, and in one line. */
function quiet(log: Core['log']): void {
  const say = (module: string, ...words: unknown[]) => log.trace({ module }, words.join(' '))
  LogService.setLogger({ trace: say, debug: say, info: say, warn: say, error: say })
}

const V3 = '/_matrix/client/v3'
const SYNC = 'sync'
/** each request brings its own: a kept one that changes would make the SDK forget where it was */
const NO_FILTER = { id: 0, filter: null }
/** shorter than the lease, so that nobody sends for a bot that another process leads */
const TIMEOUT_MS = 8_000
const FIRST_SYNC_MS = 10 * MINUTE_MS
const LONG_POLL_MS = 30_000
/** somebody waits to be told that their message could not be read */
const IMPATIENT_MS = 3_000
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 10_000
const OVER = { take: null as never, impatient: () => false, stopped: AbortSignal.abort(), log: null }

interface Connecting {
  config: MatrixConfig
  login: Login
  state: BotState
  log: Core['log']
}

interface Running {
  take(answer: SyncAnswer, since: string | null): Promise<void>
  impatient(): boolean
  stopped: AbortSignal
  log: Core['log']
}

export interface Connection {
  homeserver: Homeserver
  /** gives the image's mxc:// address */
  upload(image: Buffer, type: string): Promise<string>
  openCrypto(machine: OlmMachine): ReturnType<typeof roomCrypto>
  /** Resolves when stopped; rejects when the device is logged out. `impatient`: come back soon, whatever happens. */
  sync(take: Running['take'], impatient: () => boolean, stopped: AbortSignal): Promise<void>
}
