import { createHmac } from 'node:crypto'

/** The homeserver that this run of tests was given (tests/kit/matrix/with-synapse.ts). */
export function givenHomeserver(): Homeserver {
  const { MATRIX_TEST_HOMESERVER: url, MATRIX_TEST_SHARED_SECRET: sharedSecret } = process.env
  if (!url || !sharedSecret)
    throw new Error(
      'There is no homeserver to test on: run npm run test:matrix, or set MATRIX_TEST_HOMESERVER and MATRIX_TEST_SHARED_SECRET.',
    )
  return { url, sharedSecret }
}

/** https://element-hq.github.io/synapse/latest/admin_api/register_api.html; no rate limit holds for it. */
export async function registerAccount({ url, sharedSecret }: Homeserver, account: Account): Promise<string> {
  const { user, password, admin = false } = account
  const path = `${url}/_synapse/admin/v1/register`
  const { nonce } = await json<{ nonce: string }>(await fetch(path))
  const words = [nonce, user, password, admin ? 'admin' : 'notadmin']
  const mac = createHmac('sha1', sharedSecret).update(words.join('\0')).digest('hex')
  const body = JSON.stringify({ nonce, username: user, password, admin, mac, inhibit_login: true })
  const { user_id } = await json<{ user_id: string }>(await fetch(path, { method: 'POST', body }))
  return user_id
}

export async function logIn({ url }: Pick<Homeserver, 'url'>, { user, password }: Account): Promise<Login> {
  const body = JSON.stringify({
    type: 'm.login.password',
    identifier: { type: 'm.id.user', user },
    password,
  })
  return json<Login>(await fetch(`${url}/_matrix/client/v3/login`, { method: 'POST', body }))
}

async function json<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Body
}

export interface Homeserver {
  url: string
  sharedSecret: string
}

export interface Account {
  /** the local part */
  user: string
  password: string
  admin?: boolean
}

export interface Login {
  user_id: string
  access_token: string
  device_id: string
}
