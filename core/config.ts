import { z } from 'zod'

/** The core's part of the environment. Throws one sentence that names the variable and the remedy. */
export function coreConfig(env: NodeJS.ProcessEnv = process.env): CoreConfig {
  const dataDirectory = env.DATA_DIR || './data'
  return {
    databaseUrl: databaseUrlFrom(env.DATABASE_URL),
    dataDirectory,
    keys: env.DASNEZ_KEYS || null,
    keyFile: env.DASNEZ_KEY_FILE || './secrets/dasnez.key',
    roles: rolesFrom(env.ROLES),
  }
}

function databaseUrlFrom(text: string | undefined): string | null {
  if (!text) return null
  if (/^postgres(ql)?:\/\/\S+$/.test(text)) return text
  throw new Error(
    'DATABASE_URL is no PostgreSQL address: set it to postgresql://user:password@host:5432/dasnez, or leave it empty for the embedded database.',
  )
}

function rolesFrom(text: string | undefined): Role[] {
  if (!text) return [...ROLES]
  const roles = z.array(z.enum(ROLES)).safeParse(text.split(',').map(each => each.trim()))
  if (roles.success) return roles.data
  throw new Error(
    `ROLES is "${text}": set it to one or more of ${ROLES.join(',')}, or leave it empty for all.`,
  )
}

const ROLES = ['web', 'bots', 'jobs'] as const
export type Role = (typeof ROLES)[number]

export interface CoreConfig {
  /** null: the embedded PGlite */
  databaseUrl: string | null
  /** null: everything in memory */
  dataDirectory: string | null
  /** base64, newest first; null: from the key file */
  keys: string | null
  keyFile: string
  roles: Role[]
}
