import { startPostgres } from './postgres-server.ts'
import { runBeside } from './run-beside.ts'

// Runs a command with TEST_DATABASE_URL naming a fresh PostgreSQL:   node tests/kit/with-postgres.ts vitest run
await runBeside(async () => {
  const { url, stop } = await startPostgres()
  return { env: { TEST_DATABASE_URL: url }, stop }
}, process.argv.slice(2))
