import { execFile, spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

// Runs a command that needs /usr/bin/chromium, and installs Debian's before when there is none:
//   node tests/kit/with-chromium.ts vitest run --project browser
const [command, ...parts] = process.argv.slice(2)
if (command === undefined) throw new Error('Usage: node tests/kit/with-chromium.ts COMMAND …')

const CHROMIUM = '/usr/bin/chromium'
if (!(await stat(CHROMIUM).catch(() => null))) await install()
process.exitCode = await run(command, parts)

async function install(): Promise<void> {
  console.error('Installing Chromium (apt-get install chromium) …')
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const apt = (...words: string[]) => promisify(execFile)('apt-get', words, quiet)
  try {
    await apt('update', '-q')
    await apt('install', '-y', '-q', '--no-install-recommends', 'chromium')
  } catch (cause) {
    throw new Error('Chromium is missing and could not be installed. Try: sudo apt-get install chromium', {
      cause,
    })
  }
  if (!(await stat(CHROMIUM).catch(() => null)))
    throw new Error(`Chromium was installed, but not as ${CHROMIUM}.`)
}

function run(command: string, parts: string[]): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const child = spawn(command, parts, { stdio: 'inherit' })
  child.on('error', reject)
  child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  // Passed on, so that the command puts its browsers away before this ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return promise
}
