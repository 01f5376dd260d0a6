/** How the bot is reached in Matrix; null where nothing is set. Throws one sentence that names the variable and the remedy. */
export function matrixConfig(env: NodeJS.ProcessEnv = process.env): MatrixConfig | null {
  const { MATRIX_HOMESERVER_URL: url, MATRIX_USER: user, MATRIX_ACCESS_TOKEN: token } = env
  const password = env.MATRIX_PASSWORD
  if (!url && !user && !token && !password) return null
  if (!url)
    throw new Error(
      'MATRIX_HOMESERVER_URL is missing: set it to the address of your homeserver, for instance https://matrix.example.org.',
    )
  if (!URL.canParse(url) || !/^https?:\/\//.test(url))
    throw new Error(
      `MATRIX_HOMESERVER_URL is "${url}": set it to the address of your homeserver, for instance https://matrix.example.org.`,
    )
  if (!user || !MATRIX_ID.test(user))
    throw new Error(
      `MATRIX_USER is ${user ? `"${user}"` : 'missing'}: set it to the bot's whole Matrix address, for instance @dasnez:example.org.`,
    )
  if (!password && !token)
    throw new Error(
      "MATRIX_PASSWORD is missing: set it to the bot account's password, or set MATRIX_ACCESS_TOKEN instead.",
    )
  return {
    url: url.replace(/\/+$/, ''),
    user,
    password: password || null,
    token: token || null,
    name: env.MATRIX_DISPLAY_NAME || 'dasnez',
    replaceIdentity: env.MATRIX_REPLACE_IDENTITY === 'yes',
  }
}

/** the bot's own name in the house: one account, one chat partner */
export const botOf = ({ user }: Pick<MatrixConfig, 'user'>): string => `matrix:${user}`

/** https://spec.matrix.org/v1.16/appendices/#user-identifiers */
const MATRIX_ID = /^@[a-z0-9._=/+-]+:[\w.:[\]-]+$/

export interface MatrixConfig {
  /** the homeserver's client API, without a slash at the end */
  url: string
  /** @dasnez:example.org */
  user: string
  /** null: a token is given, and nothing can be confirmed by password */
  password: string | null
  /** of a device that is the bot's alone; null: the bot logs in by password, once */
  token: string | null
  /** as people see it */
  name: string
  /** an identity that the account has and this installation doesn't know is replaced */
  replaceIdentity: boolean
}
