import { ClientEvent, createClient, type MatrixClient, SyncState } from 'matrix-js-sdk'
import { OnlySignedDevicesIsolationMode } from 'matrix-js-sdk/lib/crypto-api/index.js'
import { logger } from 'matrix-js-sdk/lib/logger.js'
import { changesOf } from './changes.ts'
import { type Account, type Homeserver, type Login, logIn } from './homeserver.ts'
import { type KeysOnTheWay, keysOnTheWay } from './keys-on-the-way.ts'

/**
 * One device of a resident: matrix-js-sdk with Rust crypto, the engine of Element, and as strict as Element has become
 * (MSC4153): what comes from a device that its owner has not cross-signed stays hidden, and such a device gets no keys.
 * Its keys live in memory, and are gone with it.
 */
export async function openDevice(homeserver: Homeserver, account: Account, keys: Keys): Promise<Device> {
  const login = await logIn(homeserver, account)
  const roomKeys = keysOnTheWay()
  const client = createClient({
    baseUrl: homeserver.url,
    userId: login.user_id,
    accessToken: login.access_token,
    deviceId: login.device_id,
    timelineSupport: true,
    logger: QUIET,
    fetchFn: roomKeys.fetch,
    cryptoCallbacks: {
      getSecretStorageKey: async ({ keys: asked }) => {
        const id = Object.keys(asked)[0]
        return id && keys.recovery ? [id, keys.recovery] : null
      },
    },
  })
  await client.initRustCrypto({ useIndexedDB: false })
  const crypto = cryptoOf(client)
  crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode())
  const ready = new Promise<void>(resolve => {
    client.on(ClientEvent.Sync, state => state === SyncState.Prepared && resolve())
  })
  // Before the first sync: an answer about the lost identity that comes late would undo the new one.
  if (keys.signs) await signDevice(client, account, keys)
  await client.startClient({ initialSyncLimit: 50 })
  await ready
  if (keys.signs) await knowsSigned(client, login.user_id, login.device_id)
  return { client, login, keys: roomKeys, stop: () => client.stopClient() }
}

/** Puts the cross-signing keys away for the resident's next device, as Element's recovery key does. */
export async function backUpKeys({ client }: Device, keys: Keys): Promise<void> {
  if (keys.recovery) return
  const made = await cryptoOf(client).createRecoveryKeyFromPassphrase()
  keys.recovery = made.privateKey
  await cryptoOf(client).bootstrapSecretStorage({
    createSecretStorageKey: async () => made,
    setupNewSecretStorage: true,
  })
}

/** Resolves once this client has heard that the device is signed by its owner. */
export async function knowsSigned(client: MatrixClient, owner: string, device: string): Promise<void> {
  const signed = async () =>
    (await cryptoOf(client).getDeviceVerificationStatus(owner, device))?.signedByOwner
  await changesOf(client).until(signed, () => `${device} is not signed by ${owner}`)
}

function cryptoOf(client: MatrixClient) {
  const crypto = client.getCrypto()
  if (!crypto) throw new Error(`${client.getUserId()} has no crypto.`)
  return crypto
}

async function signDevice(client: MatrixClient, { password }: Account, keys: Keys): Promise<void> {
  // An identity that is there already has to be known before its keys can be taken over.
  await cryptoOf(client).userHasCrossSigningKeys(client.getSafeUserId(), true)
  await cryptoOf(client).bootstrapCrossSigning({
    setupNewCrossSigning: keys.lost,
    authUploadDeviceSigningKeys: async upload => {
      const identifier = { type: 'm.id.user', user: client.getSafeUserId() }
      await upload({ type: 'm.login.password', identifier, password })
    },
  })
  keys.lost = false
}

const silence = () => {}
const QUIET = {
  log: silence,
  trace: silence,
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  getChild: () => QUIET,
}
// The SDK's own logger speaks, too, where no client is at hand.
Object.assign(logger, QUIET)

export interface Device {
  client: MatrixClient
  login: Login
  /** what this device sends beside rooms */
  keys: KeysOnTheWay
  stop(): void
}

/** What a resident has of their own keys. */
export interface Keys {
  /** whether a new device is cross-signed */
  signs: boolean
  /** true when a new identity has to take the place of the lost one */
  lost: boolean
  recovery: Uint8Array<ArrayBuffer> | null
}
