import { runBeside } from '../run-beside.ts'
import { startSynapse } from './synapse.ts'

// Runs a command with MATRIX_TEST_HOMESERVER naming a homeserver and MATRIX_TEST_SHARED_SECRET its registration secret:
//   node tests/kit/matrix/with-synapse.ts vitest run --project matrix
// Where both are set already, that homeserver serves; else a Synapse of one's own.
await runBeside(async () => {
  if (process.env.MATRIX_TEST_HOMESERVER) return { env: {}, stop: async () => {} }
  const { url, sharedSecret, stop } = await startSynapse()
  return { env: { MATRIX_TEST_HOMESERVER: url, MATRIX_TEST_SHARED_SECRET: sharedSecret }, stop }
}, process.argv.slice(2))
