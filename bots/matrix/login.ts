import type { BotState } from '../../core/index.ts'
import type { MatrixConfig } from './config.ts'
import { forgetMachine } from './crypto/machine.ts'

/**
 * The bot's device: logged in once by password and then known by its token, or given by token. Throws one sentence
 * that names the variable and the remedy.
 */
export async function logIn(config: MatrixConfig, state: BotState): Promise<Login> {
  await expectHomeserver(config)
  const kept = await keptLogin(state)
  if (config.token) return knownToken(config, config.token, state, kept)
  if (!kept) return byPassword(config, state, null)
  const { status, body } = await whoIs(config, kept.token)
  if (status === 200) return kept
  if (body.errcode !== 'M_UNKNOWN_TOKEN')
    throw new Error(
      `MATRIX_HOMESERVER_URL ${config.url} answers with an error (${body.errcode ?? status}): see that the homeserver is well, then start again.`,
    )
  // logged out softly the device lives on, with all its keys
  if (!body.soft_logout) await forgetMachine(state)
  return byPassword(config, state, body.soft_logout ? kept : null)
}

/** A token in the environment was made outside: with the device of its own that encryption needs. */
async function knownToken(
  config: MatrixConfig,
  token: string,
  state: BotState,
  kept: Login | null,
): Promise<Login> {
  const { status, body } = await whoIs(config, token)
  if (status !== 200)
    throw new Error(
      `MATRIX_ACCESS_TOKEN is not accepted by ${config.url}: log the bot in anew and set its new token, or set MATRIX_PASSWORD instead.`,
    )
  if (body.user_id !== config.user)
    throw new Error(
      `MATRIX_ACCESS_TOKEN belongs to ${body.user_id}, not to ${config.user}: set MATRIX_USER or the token anew.`,
    )
  if (!body.device_id)
    throw new Error(
      'MATRIX_ACCESS_TOKEN has no device, which encryption needs: make one by logging in (README, "Matrix").',
    )
  return remember(state, { token, device: body.device_id, since: sinceOf(kept, body.device_id) })
}

async function byPassword(config: MatrixConfig, state: BotState, kept: Login | null): Promise<Login> {
  const { status, body } = await ask(config, 'POST', '/_matrix/client/v3/login', {
    type: 'm.login.password',
    identifier: { type: 'm.id.user', user: config.user },
    password: config.password,
    initial_device_display_name: config.name,
    ...(kept && { device_id: kept.device }),
  })
  if (status === 429)
    throw new Error(
      `MATRIX_HOMESERVER_URL ${config.url} allows no more logins for now: wait a few minutes, or exempt the bot (README, "Matrix").`,
    )
  if (status !== 200 || !body.access_token || !body.device_id)
    throw new Error(
      `MATRIX_PASSWORD is not accepted for ${config.user} at ${config.url}: set MATRIX_USER and MATRIX_PASSWORD as you log in with Element.`,
    )
  const { access_token: token, device_id: device } = body
  return remember(state, { token, device, since: sinceOf(kept, device) })
}

async function expectHomeserver(config: MatrixConfig): Promise<void> {
  const { status, body } = await ask(config, 'GET', '/_matrix/client/versions')
  if (status === 200 && Array.isArray(body.versions)) return
  throw new Error(
    `MATRIX_HOMESERVER_URL ${config.url} answers, but is no Matrix homeserver: set it to the address of the client API, which https://${config.user.split(':').slice(1).join(':')}/.well-known/matrix/client names.`,
  )
}

const whoIs = (config: MatrixConfig, token: string) =>
  ask(config, 'GET', '/_matrix/client/v3/account/whoami', undefined, token)

async function ask(
  { url }: MatrixConfig,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  token?: string,
): Promise<{ status: number; body: Answer }> {
  const answer = await fetch(url + path, {
    method,
    headers: { ...(body && JSON_TYPE), ...(token && { authorization: `Bearer ${token}` }) },
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new Error(
      `MATRIX_HOMESERVER_URL ${url} does not answer: set it to an address that this machine reaches, and see that the homeserver runs.`,
    )
  })
  return { status: answer.status, body: (await answer.json().catch(() => ({}))) as Answer }
}

async function keptLogin(state: BotState): Promise<Login | null> {
  const kept = (await state.read(LOGIN)).get(LOGIN)
  return kept ? JSON.parse(kept) : null
}

async function remember(state: BotState, login: Login): Promise<Login> {
  await state.write([[LOGIN, JSON.stringify(login)]])
  return login
}

/** The next start logs in a fresh device. */
export async function forgetDevice(state: BotState): Promise<void> {
  await forgetMachine(state)
  await state.write([[LOGIN, null]])
}

const sinceOf = (kept: Login | null, device: string): number =>
  kept?.device === device ? kept.since : Date.now()

const LOGIN = 'login'
const JSON_TYPE = { 'content-type': 'application/json' }
const PATIENCE_MS = 15_000

interface Answer {
  versions?: unknown
  user_id?: string
  device_id?: string
  access_token?: string
  errcode?: string
  soft_logout?: boolean
}

export interface Login {
  token: string
  device: string
  /** ms since 1970: what is older was not said to this device */
  since: number
}
