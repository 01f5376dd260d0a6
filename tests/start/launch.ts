import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Starts a command of the house as a process of its own, with this environment and nothing of ours but what is compiled. */
export function launch(command: 'run' | 'demo', env: Record<string, string>): Launched {
  const child = spawn(process.execPath, [join(WEB_ADMIN, `${command}.ts`)], {
    env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', text => (heard.stdout += text))
  child.stderr.setEncoding('utf8').on('data', text => (heard.stderr += text))
  const ended = once(child, 'close').then(([code]) => ({ ...heard, code: code as number | null }))
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  running.push(() => stop('SIGKILL'))
  return {
    ended,
    stop,
    async says(pattern) {
      for (;;) {
        const found = pattern.exec(heard.stdout)
        if (found) return found[0]
        const over = await Promise.race([once(child.stdout, 'data').then(() => null), ended])
        if (over) throw new Error(`It ended with ${over.code} before it said ${pattern}: ${over.stderr}`)
      }
    },
  }
}

/** A fresh folder for data and key, and a free port. */
export async function place(): Promise<Record<'DATA_DIR' | 'DASNEZ_KEY_FILE' | 'PORT', string>> {
  const folder = mkdtempSync(join(tmpdir(), 'dasnez-start-'))
  running.push(async () => rmSync(folder, { recursive: true, force: true }))
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || !address) throw new Error('There is no free port on 127.0.0.1.')
  return {
    DATA_DIR: join(folder, 'data'),
    DASNEZ_KEY_FILE: join(folder, 'secrets', 'key'),
    PORT: String(address.port),
  }
}

const running: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const end of running) await end()
})

const WEB_ADMIN = join(import.meta.dirname, '../../web-admin')

interface Launched {
  ended: Promise<Ended>
  stop(signal: NodeJS.Signals): Promise<Ended>
  /** Resolves to the first match on stdout; rejects when the process ends before. */
  says(pattern: RegExp): Promise<string>
}

interface Ended {
  /** null when a signal ended it */
  code: number | null
  stdout: string
  stderr: string
}
