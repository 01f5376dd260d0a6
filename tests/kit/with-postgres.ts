import { spawn } from 'node:child_process'
import { startPostgres } from './postgres-server.ts'

// Runs a command with TEST_DATABASE_URL naming a fresh PostgreSQL, which goes afterwards, also when the command fails
// or is interrupted:   node tests/kit/with-postgres.ts vitest run
const [command, ...parts] = process.argv.slice(2)
if (command === undefined) throw new Error('Usage: node tests/kit/with-postgres.ts COMMAND …')

const { url, stop } = await startPostgres()
try {
  process.exitCode = await run(command, parts, { ...process.env, TEST_DATABASE_URL: url })
} finally {
  await stop()
}

function run(command: string, parts: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const child = spawn(command, parts, { env, stdio: 'inherit' })
  child.on('error', reject)
  child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  // Passed on, so that the command ends first and the server after it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return promise
}
