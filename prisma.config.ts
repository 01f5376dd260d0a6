import { defineConfig } from 'prisma/config'

// The CLI would fetch a native schema engine, which machines behind a firewall can't. Generating the client needs
// none, and migrations go through the WebAssembly engine (prisma/migrate.ts): any executable satisfies the check.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
