import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import { installSynapse } from './install-synapse.ts'
import { type Limits, logging, newSigningKey, settings } from './synapse-settings.ts'

/**
 * A homeserver of one's own on 127.0.0.1 and a free port, with SQLite in a new folder under the system's temporary
 * one. `limits` "strict" are those that Synapse ships with; it may go `down` and come `up` again as it was.
 */
export async function startSynapse({ limits = 'generous' }: { limits?: Limits } = {}): Promise<Synapse> {
  const python = await installSynapse()
  const folder = await mkdtemp(join(tmpdir(), 'dasnez-synapse-'))
  const port = await freePort()
  const sharedSecret = crypto.randomUUID()
  const config = join(folder, 'homeserver.yaml')
  // JSON is YAML, too.
  await writeFile(config, JSON.stringify(settings({ folder, port, sharedSecret, limits })))
  await writeFile(join(folder, 'logging.yaml'), JSON.stringify(logging(folder)))
  await writeFile(join(folder, 'signing.key'), newSigningKey())

  const url = `http://127.0.0.1:${port}`
  let server: ChildProcess | undefined
  const up = async () => {
    // Its own process group, or Ctrl-C would stop it while the tests still say goodbye.
    server = spawn(python, ['-m', 'synapse.app.homeserver', '-c', config], {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
    })
    await answering(url, server).catch(async cause => {
      throw new Error(`Synapse did not start. ${await lastWords(folder)}`, { cause })
    })
  }
  const stop = async () => {
    await end(server, 'SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
  await up().catch(async error => {
    await stop()
    throw error
  })
  return { url, sharedSecret, up, down: () => end(server, 'SIGTERM'), stop }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const began = Date.now(); ; await pause(50)) {
    const healthy = await fetch(`${url}/health`).then(
      response => response.ok,
      () => false,
    )
    if (healthy) return
    if (server.exitCode !== null) throw new Error(`It ended with exit code ${server.exitCode}.`)
    if (Date.now() - began > START_LIMIT_MS) throw new Error('It does not answer.')
  }
}

const lastWords = async (folder: string) =>
  (await readFile(join(folder, 'synapse.log'), 'utf8').catch(() => '')).slice(-2000)

async function end(server: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill(signal)
  await ended
}

const START_LIMIT_MS = 60_000

export interface Synapse {
  url: string
  /** what registers an account without asking (`registration_shared_secret`) */
  sharedSecret: string
  up(): Promise<void>
  down(): Promise<void>
  /** ends it for good and throws its data away */
  stop(): Promise<void>
}
