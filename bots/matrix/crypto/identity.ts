import {
  type CrossSigningBootstrapRequests,
  DeviceId,
  type OlmMachine,
  UserId,
} from '@matrix-org/matrix-sdk-crypto-wasm'
import type { BotState } from '../../../core/index.ts'
import { failureOf, type Homeserver } from '../homeserver.ts'
import { sendOutgoing, sendRequest } from './requests.ts'

/**
 * Sees to it that the bot's device is signed by the bot's own identity: Element hides messages of devices that their
 * owner has not signed (MSC4153). The identity is made and published once; whoever has verified it keeps trusting
 * the bot over new devices, as long as its keys are kept (`npm run matrix:identity`).
 */
export async function ensureIdentity(
  { homeserver, machine, state }: Crypto,
  { password, replace }: { password: string | null; replace: boolean },
): Promise<void> {
  const { user, device } = homeserver
  await sendOutgoing(homeserver, machine)
  const published = await publishedIdentity(homeserver, machine)
  const known = await machine.crossSigningStatus()
  if (!(known.hasMaster && known.hasSelfSigning && known.hasUserSigning)) {
    const kept = await keptIdentity(state)
    const restored = kept && published ? await restore(machine, kept) : false
    if (published && !restored && !replace) throw new Error(unknownIdentity(user))
    if (!restored) {
      const requests = await machine.bootstrapCrossSigning(true)
      await keepIdentity(machine, state)
      return publish({ homeserver, machine, state }, requests, password)
    }
  } else if (!published) {
    // it was made, and the process ended before it was published
    return publish({ homeserver, machine, state }, await machine.bootstrapCrossSigning(false), password)
  }
  const own = await machine.getDevice(new UserId(user), new DeviceId(device), 0)
  if (own && !own.isCrossSignedByOwner()) await sendRequest(homeserver, machine, await own.verify())
}

/** The secret keys of the identity as they were kept: whoever has them can speak as the bot. */
export async function keptIdentity(state: BotState): Promise<Identity | null> {
  const kept = (await state.read(IDENTITY)).get(IDENTITY)
  return kept ? JSON.parse(kept) : null
}

export const rememberIdentity = (state: BotState, identity: Identity): Promise<void> =>
  state.write([[IDENTITY, JSON.stringify(identity)]])

async function keepIdentity(machine: OlmMachine, state: BotState): Promise<void> {
  const keys = await machine.exportCrossSigningKeys()
  const { masterKey: master, self_signing_key: selfSigning, userSigningKey: userSigning } = keys ?? {}
  if (!master || !selfSigning || !userSigning) throw new Error('the identity that was made has no keys')
  await rememberIdentity(state, { master, selfSigning, userSigning })
}

/** Whether the account has an identity; the machine knows it afterwards. */
async function publishedIdentity({ user, request }: Homeserver, machine: OlmMachine): Promise<boolean> {
  const { id, type, body } = machine.queryKeysForUsers([new UserId(user)])
  const answer = await request<{ master_keys?: object }>('POST', '/keys/query', JSON.parse(body))
  await machine.markRequestAsSent(id, type, JSON.stringify(answer))
  return user in (answer.master_keys ?? {})
}

async function restore(
  machine: OlmMachine,
  { master, selfSigning, userSigning }: Identity,
): Promise<boolean> {
  const status = await machine.importCrossSigningKeys(master, selfSigning, userSigning).catch(() => null)
  return !!status?.hasMaster && status.hasSelfSigning && status.hasUserSigning
}

async function publish(
  { homeserver, machine }: Crypto,
  requests: CrossSigningBootstrapRequests,
  password: string | null,
): Promise<void> {
  if (requests.uploadKeysRequest) await sendRequest(homeserver, machine, requests.uploadKeysRequest)
  await uploadSigningKeys(homeserver, JSON.parse(requests.uploadSigningKeysRequest.body), password)
  const signatures = JSON.parse(requests.uploadSignaturesRequest.body)
  await homeserver.request('POST', '/keys/signatures/upload', signatures)
  await publishedIdentity(homeserver, machine)
}

/** https://spec.matrix.org/v1.16/client-server-api/#post_matrixclientv3keysdevice_signingupload */
async function uploadSigningKeys(
  homeserver: Homeserver,
  keys: object,
  password: string | null,
): Promise<void> {
  const upload = (auth: object) =>
    homeserver.request('POST', '/keys/device_signing/upload', { ...keys, ...auth })
  try {
    await upload({})
  } catch (error) {
    const { status, body } = failureOf(error)
    if (status !== 401 || typeof body.session !== 'string') throw error
    if (password === null) throw new Error(PASSWORD_NEEDED)
    const identifier = { type: 'm.id.user', user: homeserver.user }
    await upload({ auth: { type: 'm.login.password', session: body.session, identifier, password } })
  }
}

const unknownIdentity = (user: string): string =>
  `MATRIX_USER ${user} has an identity that is not known here: restore it with "npm run matrix:identity -- restore FILE", or set MATRIX_REPLACE_IDENTITY=yes once to make a new one, which people will be told.`
const PASSWORD_NEEDED =
  'MATRIX_PASSWORD is missing: the homeserver wants it once, to publish the identity of the bot; set it for this start.'
const IDENTITY = 'identity'

/** three secret keys in unpadded base64 */
export interface Identity {
  master: string
  selfSigning: string
  userSigning: string
}

interface Crypto {
  homeserver: Homeserver
  machine: OlmMachine
  state: BotState
}
