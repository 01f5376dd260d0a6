import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as binding from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Prisma's official schema engine, in WebAssembly: no native binary to download. Loads in about 50 ms. */
export async function startSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<binding.SchemaEngine> {
  loaded ??= load()
  await loaded
  const schema = await readSchema()
  const silent = () => {}
  return binding.SchemaEngine.new(
    { datamodels: schema.files.map(({ path, content }) => [path, content]) },
    silent,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}

/** schema.prisma as the engine wants it. */
export async function readSchema(): Promise<binding.SchemasContainer> {
  const path = fileURLToPath(new URL('schema.prisma', import.meta.url))
  return { files: [{ path, content: await readFile(path, 'utf8') }] }
}

/** Nothing is managed by others. */
export const filters: binding.SchemaFilter = { externalTables: [], externalEnums: [] }

let loaded: Promise<void> | undefined

// The package's own entry imports the .wasm as a module, at which Node 24 prints a warning.
async function load(): Promise<void> {
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/\.js$/, '_bg.wasm')
  const imports = { './schema_engine_bg.js': Object.fromEntries(Object.entries(binding).map(unhurried)) }
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), imports)
  binding.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

// The engine waits 10 s for its lock and forgets to clear that timer, which would keep a short process alive.
const unhurried = ([name, value]: [string, unknown]): [string, unknown] =>
  name.startsWith('__wbg_setTimeout')
    ? [name, (run: () => void, ms: number) => setTimeout(run, ms).unref()]
    : [name, value]

// TypeScript declares it with the browser's types only.
declare const WebAssembly: {
  instantiate(code: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}
