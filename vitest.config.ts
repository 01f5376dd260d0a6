import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const house = {
  extends: true,
  test: {
    name: 'house',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/matrix/**'],
    globalSetup: ['tests/kit/prepare-database.ts'],
  },
} as const
const matrix = {
  extends: true,
  test: {
    name: 'matrix',
    include: ['tests/matrix/**/*.test.ts'],
    globalSetup: ['tests/kit/prepare-database.ts'],
    testTimeout: 180_000,
  },
} as const
const browser = { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'] } } as const

export default defineConfig({
  test: {
    // Only where it is asked for by name: npm test needs nothing but npm, the others Chromium or Synapse.
    projects: process.argv.includes('--project') ? [house, browser, matrix] : [house],
    pool: 'forks',
    // What is loaded, and PostgreSQL's code, serves all files of a worker; what they change is their database's, which is their own.
    isolate: false,
    // An embedded database takes about 450 MB, and the target machine has 2 cores.
    maxWorkers: 2,
    // Some sixty processes are started by tests: each is up in half the time when what it loads is compiled already.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/dasnez-compiled') },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
