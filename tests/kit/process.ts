import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Runs tests/kit/processes/<script> in a process of its own and resolves to what it prints; rejects when it fails. */
export async function runScript(script: string, ...parts: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(PROCESSES, script), ...parts])
  return stdout
}

/** Starts it and resolves once it has printed its first line; `kill` ends it as a power cut would. */
export async function startScript(
  script: string,
  ...parts: string[]
): Promise<{ kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(PROCESSES, script), ...parts], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const first = await Promise.race([once(child.stdout, 'data'), ended.then(() => null)])
  if (first === null) throw new Error(`${script} ended before it said anything.`)
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const PROCESSES = join(import.meta.dirname, 'processes')
