import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

/** How the pages are served. Throws one sentence that names the variable and the remedy. */
export function adminConfig(env: NodeJS.ProcessEnv = process.env): AdminConfig {
  const host = env.HOST || '127.0.0.1'
  const port = portFrom(env.PORT || '3000')
  const publicUrl = urlFrom(env.PUBLIC_URL || `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`)
  const logLevel = logLevelFrom(env.LOG_LEVEL || 'info')
  const common = { host, port, publicUrl: publicUrl.origin, logLevel }
  if (publicUrl.protocol === 'https:')
    return { ...common, secure: true, trustProxy: proxyFrom(env.TRUST_PROXY) }
  if (!isLoopback(publicUrl.hostname)) {
    throw new Error(
      `PUBLIC_URL is ${publicUrl.origin}: passwords would cross the network in the clear. Set it to the https:// address that people see, with a proxy in front that speaks TLS (README, "Deployment").`,
    )
  }
  if (!isLoopback(host)) {
    throw new Error(
      `HOST is ${host}, so other machines could reach a login without TLS. Set HOST=127.0.0.1, or set PUBLIC_URL to the https:// address that people see.`,
    )
  }
  return { ...common, secure: false, trustProxy: false }
}

function portFrom(text: string): number {
  const port = z.coerce.number().int().min(0).max(65_535).safeParse(text)
  if (port.success) return port.data
  throw new Error(`PORT is "${text}": set it to a whole number from 0 to 65535, for instance PORT=3000.`)
}

function urlFrom(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const bare = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username
  if (bare) return url
  throw new Error(
    `PUBLIC_URL is "${text}": set it to the address that people see, without a path, for instance PUBLIC_URL=https://dasnez.example.org.`,
  )
}

/**
 * Who may say by X-Forwarded-For where a request came from. By address only: a number of hops can't tell the proxy
 * from somebody who speaks to the port directly.
 */
function proxyFrom(text: string | undefined): string {
  if (!text) {
    throw new Error(
      'TRUST_PROXY is missing: with an https PUBLIC_URL set it to the address or network of the proxy in front (TRUST_PROXY=127.0.0.1 or TRUST_PROXY=10.0.0.0/8).',
    )
  }
  const parts = text.split(',').map(part => part.trim())
  if (parts.every(part => NAMED_NETWORKS.includes(part) || isNetwork(part))) return parts.join(',')
  throw new Error(
    `TRUST_PROXY is "${text}": set it to the proxy's address or network (127.0.0.1 or 10.0.0.0/8), several with commas between.`,
  )
}

function logLevelFrom(text: string): LogLevel {
  const level = z.enum(LOG_LEVELS).safeParse(text)
  if (level.success) return level.data
  throw new Error(`LOG_LEVEL is "${text}": set it to one of ${LOG_LEVELS.join(', ')}.`)
}

function isNetwork(text: string): boolean {
  const [address = '', prefix = isIP(address) === 6 ? '128' : '32', ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0 || !/^\d{1,3}$/.test(prefix)) return false
  // the whole internet as a proxy would let everybody choose their address
  return Number(prefix) > 0 && Number(prefix) <= (version === 6 ? 128 : 32)
}

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '')
  if (name === 'localhost') return true
  const version = isIP(name)
  return version !== 0 && LOOPBACK.check(name, version === 6 ? 'ipv6' : 'ipv4')
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** as proxy-addr knows them: https://www.npmjs.com/package/proxy-addr */
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal']
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

export interface AdminConfig {
  host: string
  /** 0: any free one */
  port: number
  /** origin: https://dasnez.example.org */
  publicUrl: string
  /** https: the cookie is `__Host-dasnez` and Secure */
  secure: boolean
  /** as Fastify takes it */
  trustProxy: string | false
  logLevel: LogLevel
}
