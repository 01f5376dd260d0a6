import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { startPostgres } from './postgres-server.ts'

// Runs a command with TEST_DATABASE_URL naming a fresh PostgreSQL, which goes afterwards, also when the command fails
// or is interrupted:   node tests/kit/with-postgres.ts vitest run
const [command, ...parts] = process.argv.slice(2)
if (command === undefined) throw new Error('Usage: node tests/kit/with-postgres.ts COMMAND …')

let child: ChildProcess | undefined
let interrupted: keyof typeof EXIT_CODES | undefined
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
  // Passed on, so that the command ends first and the server after it.
  process.on(signal, () => {
    interrupted = signal
    child?.kill(signal)
  })
}

const { url, stop } = await startPostgres()
try {
  if (!interrupted) {
    child = spawn(command, parts, { env: { ...process.env, TEST_DATABASE_URL: url }, stdio: 'inherit' })
    const [code] = await once(child, 'close')
    process.exitCode = code ?? 1
  }
} finally {
  await stop()
}
if (interrupted) process.exitCode = EXIT_CODES[interrupted]
