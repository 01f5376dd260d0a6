import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Log, OnNotice } from './database.ts'

/**
 * LISTEN for any number of channels on one connection of its own, opened with the first. A lost connection is opened
 * again, after 0.2 s, then ever later up to 10 s; then every listener hears null, for what it may have missed.
 */
export function noticesFrom(config: pg.ClientConfig, log: Log) {
  const listeners = new Map<string, Set<OnNotice>>()
  const closing = new AbortController()
  let connection: Promise<pg.Client> | undefined

  async function listen(channel: string, onNotice: OnNotice): Promise<() => Promise<void>> {
    const some = listeners.get(channel) ?? new Set()
    listeners.set(channel, some.add(onNotice))
    connection ??= connect()
    try {
      await send('LISTEN', channel)
    } catch (error) {
      connection = undefined
      some.delete(onNotice)
      throw error
    }
    return async () => {
      some.delete(onNotice)
      if (some.size > 0 || listeners.get(channel) !== some) return
      listeners.delete(channel)
      if (!closing.signal.aborted) await send('UNLISTEN', channel)
    }
  }

  async function send(command: 'LISTEN' | 'UNLISTEN', channel: string): Promise<void> {
    await (await connection)?.query(`${command} ${pg.escapeIdentifier(channel)}`)
  }

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({
      ...config,
      application_name: 'dasnez-notices',
      query_timeout: ANSWER_LIMIT_MS,
    })
    // Until it listens, its promises say what is wrong.
    client.on('error', nothing)
    client.on('notification', ({ channel, payload = '' }) => tell(listeners.get(channel), payload))
    await client.connect()
    for (const channel of listeners.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    watch(client)
    return client
  }

  function watch(client: pg.Client): void {
    const heartbeat = setInterval(() => client.query('SELECT 1').catch(lost), HEARTBEAT_MS).unref()
    const lost = (error?: Error) => {
      clearInterval(heartbeat)
      client.removeAllListeners().on('error', nothing)
      client.end().catch(nothing)
      if (closing.signal.aborted) return
      log.warn(`The connection for notices was lost (${error?.message ?? 'it ended'}); opening it again.`)
      connection = reconnect()
    }
    client.on('error', lost)
    client.on('end', lost)
  }

  async function reconnect(): Promise<pg.Client> {
    for (let wait = 200; ; wait = Math.min(2 * wait, 10_000)) {
      await pause(wait, undefined, { signal: closing.signal })
      const client = await connect().catch(nothing)
      if (!client) continue
      for (const some of listeners.values()) tell(some, null)
      return client
    }
  }

  async function close(): Promise<void> {
    closing.abort()
    const client = await connection?.catch(nothing)
    await client?.end()
  }

  return { listen, close }
}

function tell(some: Set<OnNotice> | undefined, payload: string | null): void {
  for (const onNotice of some ?? []) onNotice(payload)
}

const nothing = () => {}

/** Keeps firewalls from forgetting the connection, and finds one that died silently. */
const HEARTBEAT_MS = 10_000
const ANSWER_LIMIT_MS = 5_000
