import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import lockfile from 'proper-lockfile'
import type { Log } from './database.ts'

/**
 * Takes the folder for this process alone, creating it when it is new; a second process would lose rows silently.
 * A lock left behind by a killed process is taken over at once, on another machine after 30 s. Resolves to what
 * gives the folder back.
 */
export async function lockDirectory(directory: string, log: Log): Promise<() => Promise<void>> {
  const folder = resolve(directory)
  if (ours.has(folder)) throw new Error(`${folder} is already open in this process.`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  ours.add(folder)
  try {
    const unlock = await lock(folder, log)
    await writeFile(join(folder, OWNER), `${process.pid} ${hostname()}\n`)
    return async () => {
      await rm(join(folder, OWNER), { force: true })
      await unlock()
      ours.delete(folder)
    }
  } catch (error) {
    ours.delete(folder)
    throw error
  }
}

async function lock(folder: string, log: Log): Promise<() => Promise<void>> {
  for (const began = Date.now(); ; await pause(200)) {
    const owner = await whoHolds(join(folder, OWNER))
    if (owner === 'a dead process') await clearAfterDeath(folder)
    try {
      const options = { lockfilePath: join(folder, LOCK), stale: STALE_MS, onCompromised: stop(folder, log) }
      return await lockfile.lock(folder, options)
    } catch (error) {
      if (!hasCode(error, 'ELOCKED')) throw error
    }
    const mayBeDead = owner === 'unknown' || owner === 'a dead process'
    if (!mayBeDead || Date.now() - began > STALE_MS + 2_000) throw new Error(taken(folder, owner))
  }
}

// Of several that see the dead owner only one succeeds in moving its name away, and only that one clears the lock;
// whoever moved the name of a quicker one instead puts it back.
async function clearAfterDeath(folder: string): Promise<void> {
  const moved = join(folder, `${OWNER}-${process.pid}`)
  try {
    await rename(join(folder, OWNER), moved)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  if ((await whoHolds(moved)) !== 'a dead process') return rename(moved, join(folder, OWNER))
  await rm(join(folder, LOCK), { recursive: true, force: true })
  await rm(moved)
}

// The process number counts only on the machine (or in the container) that wrote it; a container's new process
// often has the old one's number.
async function whoHolds(ownerFile: string): Promise<string> {
  const [pid, host] = (await readFile(ownerFile, 'utf8').catch(() => '')).trim().split(' ')
  if (!pid || host !== hostname()) return 'unknown'
  return Number(pid) !== process.pid && isAlive(Number(pid)) ? `process ${pid}` : 'a dead process'
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

// Thrown from a timer, so that it ends the process: somebody else may be writing by now.
const stop = (folder: string, log: Log) => (error: Error) => {
  const message = `The lock on ${folder} was taken away; stopping before rows are lost.`
  log.error(message)
  throw new Error(message, { cause: error })
}

const taken = (folder: string, owner: string) =>
  `The database in ${folder} is in use by ${owner === 'unknown' ? 'a process on another machine' : owner}: PGlite ` +
  'serves one process only. Stop that one first, or set DATABASE_URL to a PostgreSQL, which serves several.'

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

const LOCK = 'lock'
const OWNER = 'lock-owner'
/** Long enough for one long statement: PGlite computes in this thread, and the lock is renewed by a timer. */
const STALE_MS = 30_000
const ours = new Set<string>()
