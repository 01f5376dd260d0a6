import { defineConfig } from 'vitest/config'

const house = {
  extends: true,
  test: {
    name: 'house',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    globalSetup: ['tests/kit/prepare-database.ts'],
  },
} as const
const browser = { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'] } } as const

export default defineConfig({
  test: {
    // Only where it is asked for by name: npm test needs nothing but npm, npm run test:browser needs Chromium.
    projects: process.argv.includes('--project') ? [house, browser] : [house],
    pool: 'forks',
    // An embedded database takes about 450 MB, and the target machine has 2 cores.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
