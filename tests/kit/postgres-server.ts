import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './free-port.ts'

/**
 * A PostgreSQL server of one's own, in a new folder under the system's temporary one, on 127.0.0.1 and a free port.
 * Uses the newest of Debian's binaries and installs them when there are none.
 */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const binaries = (await findBinaries()) ?? (await installBinaries())
  const user = await unprivileged()
  const folder = await mkdtemp(join(tmpdir(), 'dasnez-postgres-'))
  const data = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  const password = crypto.randomUUID()
  await writeFile(passwordFile, password)
  if (user) for (const path of [folder, passwordFile]) await chown(path, user.uid, user.gid)

  const login = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  await run(join(binaries, 'initdb'), ['-D', data, '--encoding=UTF8', '--no-locale', ...login], { ...user })
  const port = await freePort()
  // Its own process group, or Ctrl-C would stop it while the tests still say goodbye.
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...settings(port)], {
    ...user,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = async () => {
    await end(server)
    await rm(folder, { recursive: true, force: true })
  }
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  await answering(url, server).catch(async error => {
    await stop()
    throw error
  })
  return { url, stop }
}

async function findBinaries(): Promise<string | undefined> {
  const versions = await readdir(DEBIAN).catch(() => [])
  const newest = versions.map(Number).sort((a, b) => b - a)[0]
  return newest === undefined ? undefined : join(DEBIAN, String(newest), 'bin')
}

async function installBinaries(): Promise<string> {
  console.error('Installing PostgreSQL (apt-get install postgresql) …')
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    await run('apt-get', ['update', '-q'], quiet)
    await run('apt-get', ['install', '-y', '-q', 'postgresql'], quiet)
  } catch (cause) {
    throw new Error(
      'PostgreSQL is missing and could not be installed. Try: sudo apt-get install postgresql',
      { cause },
    )
  }
  const binaries = await findBinaries()
  if (!binaries) throw new Error(`PostgreSQL was installed, but not to ${DEBIAN}.`)
  return binaries
}

// PostgreSQL refuses to run as root; Debian's package brings the user "postgres".
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout)
  return { uid: await id('-u'), gid: await id('-g') }
}

const settings = (port: number) =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=on',
    'log_min_messages=panic',
  ].flatMap(setting => ['-c', setting])

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const began = Date.now(); ; await pause(50)) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      if (server.exitCode !== null || Date.now() - began > START_LIMIT_MS) throw error
    } finally {
      await client.end().catch(() => {})
    }
  }
}

// SIGINT: PostgreSQL's fast shutdown.
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGINT')
  await once(server, 'exit')
}

const run = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'
const START_LIMIT_MS = 30_000
