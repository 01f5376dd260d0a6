import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { IDBKeyRange, IDBTransaction, indexedDB } from 'fake-indexeddb'

/**
 * The OlmMachine keeps its keys in IndexedDB, which Node lacks. This is an IndexedDB in memory (fake-indexeddb) whose
 * every committed transaction is written to `kept` before its "complete" event fires: what the machine believes to be
 * committed is. One row a record, overwritten in place, so that nothing grows but what is known.
 *
 * Databases whose name begins with `prefix` belong to it. After a write that failed no transaction completes any
 * more: memory and rows have parted, and `broken` tells.
 */
export async function openDurableIdb(kept: Kept): Promise<DurableIdb> {
  const prefix = `${randomUUID()} `
  const stop = new AbortController()
  const keeper: Keeper = { kept, rows: new Set(), dirty: new Map(), last: Promise.resolve(), stop }
  await restore(keeper, prefix)
  keepers.set(prefix, keeper)
  return {
    prefix,
    broken: stop.signal,
    async close() {
      await keeper.last.catch(() => undefined)
      keepers.delete(prefix)
      for (const name of [...keeper.rows].filter(isDatabase)) indexedDB.deleteDatabase(prefix + name)
    },
  }
}

const keepers = new Map<string, Keeper>()

// The one place where a transaction of fake-indexeddb ends: it has changed the records and tells about it.
const { prototype } = IDBTransaction
const dispatch = prototype.dispatchEvent
prototype.dispatchEvent = function (this: Transaction, event: Event): boolean {
  const keeper = [...keepers].find(([prefix]) => this.db.name.startsWith(prefix))?.[1]
  const changes = keeper && event.type === 'complete' && this.mode !== 'readonly' && changesOf(keeper, this)
  if (!changes || changes.size === 0) return dispatch.call(this, event)
  keeper.last = keeper.last.then(() => keeper.kept.write(changes))
  keeper.last.then(
    () => dispatch.call(this, event),
    reason => {
      keeper.stop.abort(reason)
      this.error = new DOMException('not written down', 'AbortError')
      dispatch.call(this, Object.assign(event, { type: 'abort' }))
    },
  )
  return true
}

/** As they are now, while no other transaction has touched these stores. */
function changesOf(keeper: Keeper, { db, mode, _scope: scope }: Transaction): Changes {
  const changes: Changes = new Map()
  const database = db.name.replace(/^\S+ /, '')
  if (mode === 'versionchange') return wholeOf(keeper, db._rawDatabase, database)
  for (const name of scope) {
    const store = db._rawDatabase.rawObjectStores.get(name)
    const dirty = store && keeper.dirty.get(store)
    for (const key of dirty?.values() ?? []) {
      const record = store?.records.get(key)
      put(keeper, changes, rowOf(database, name, key), record ? packed(record.value) : null)
    }
    dirty?.clear()
  }
  return changes
}

/** A new version may have made, emptied or dropped stores: everything is written anew. */
function wholeOf(keeper: Keeper, raw: RawDatabase, database: string): Changes {
  const changes: Changes = new Map()
  const before = [...keeper.rows].filter(row => row === database || row.startsWith(`${database} `))
  for (const row of before) put(keeper, changes, row, null)
  put(keeper, changes, database, JSON.stringify(shapeOf(raw)))
  for (const [name, store] of raw.rawObjectStores) {
    watch(keeper, store)
    for (const { key, value } of store.records.values())
      put(keeper, changes, rowOf(database, name, key), packed(value))
  }
  return changes
}

function put({ rows }: Keeper, changes: Changes, row: string, value: string | null): void {
  changes.set(row, value)
  if (value === null) rows.delete(row)
  else rows.add(row)
}

/** From now on every record of the store that changes is noted; what is rolled back is noted, too, as it was. */
function watch(keeper: Keeper, store: RawStore): void {
  if (keeper.dirty.has(store)) return
  const dirty = new Map<string, Key>()
  keeper.dirty.set(store, dirty)
  const note = (key: Key) => dirty.set(JSON.stringify(key), key)
  const { storeRecord, deleteRecord, clear } = store
  store.storeRecord = function (record, ...rest) {
    const key = storeRecord.call(this, record, ...rest)
    note(key)
    return key
  }
  store.deleteRecord = function (query, ...rest) {
    const range = query instanceof IDBKeyRange ? query : IDBKeyRange.only(query)
    for (const { key } of [...this.records.values(range)]) note(key)
    return deleteRecord.call(this, query, ...rest)
  }
  store.clear = function (...rest) {
    for (const { key } of this.records.values()) note(key)
    return clear.call(this, ...rest)
  }
}

async function restore(keeper: Keeper, prefix: string): Promise<void> {
  const rows = await keeper.kept.read()
  keeper.rows = new Set(rows.keys())
  for (const [name, shape] of rows) {
    if (!isDatabase(name)) continue
    const stores = await build(prefix + name, JSON.parse(shape))
    for (const store of stores.values()) watch(keeper, store)
    for (const [row, value] of rows) {
      const [, database, store, key] = /^(\S+) (\S+) (.*)$/s.exec(row) ?? []
      if (database !== name || !store || key === undefined) continue
      stores.get(store)?.storeRecord({ key: JSON.parse(key), value: unpacked(value) }, false)
    }
  }
  for (const dirty of keeper.dirty.values()) dirty.clear()
}

/** An empty database of that shape. */
async function build(name: string, { version, stores }: Shape): Promise<RawDatabase['rawObjectStores']> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const { indexes, name, keyPath, autoIncrement } of stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement })
      for (const { name, keyPath, unique, multiEntry } of indexes)
        store.createIndex(name, keyPath, { unique, multiEntry })
    }
  }
  const { promise, resolve, reject } = Promise.withResolvers<OpenDatabase>()
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
  const database = await promise
  database.close()
  return database._rawDatabase.rawObjectStores
}

const shapeOf = ({ version, rawObjectStores }: RawDatabase): Shape => ({
  version,
  stores: [...rawObjectStores.values()].map(({ name, keyPath, autoIncrement, rawIndexes }) => ({
    name,
    keyPath,
    autoIncrement,
    indexes: [...rawIndexes.values()].map(({ name, keyPath, unique, multiEntry }) => ({
      name,
      keyPath,
      unique,
      multiEntry,
    })),
  })),
})

// A record's row is named by its place. Keys of the machine are texts, numbers and lists of them, which JSON can hold.
const rowOf = (database: string, store: string, key: Key) => `${database} ${store} ${JSON.stringify(key)}`
const isDatabase = (row: string): boolean => !row.includes(' ')
const packed = (value: unknown): string => serialize(value).toString('base64')
const unpacked = (text: string): unknown => deserialize(Buffer.from(text, 'base64'))

type Changes = Map<string, string | null>

/** Rows that outlive the process. */
export interface Kept {
  read(): Promise<Map<string, string>>
  /** all of it or nothing; null forgets */
  write(changes: Changes): Promise<void>
}

export interface DurableIdb {
  /** for the names of its databases; they have no spaces of their own */
  prefix: string
  /** aborted with the reason once something could not be written */
  broken: AbortSignal
  close(): Promise<void>
}

interface Keeper {
  kept: Kept
  rows: Set<string>
  /** by store: the keys that changed since its last transaction */
  dirty: Map<RawStore, Map<string, Key>>
  last: Promise<void>
  stop: AbortController
}

interface Shape {
  version: number
  stores: (Named & {
    autoIncrement: boolean
    indexes: (Named & { unique: boolean; multiEntry: boolean })[]
  })[]
}
interface Named {
  name: string
  keyPath: string | string[]
}

// The inside of fake-indexeddb 6.2.8, as far as it is touched here.
interface RawDatabase {
  version: number
  rawObjectStores: Map<string, RawStore>
}
interface RawStore {
  name: string
  keyPath: string | string[]
  autoIncrement: boolean
  rawIndexes: Map<string, Named & { unique: boolean; multiEntry: boolean }>
  records: {
    get(key: Key): RawRecord | undefined
    values(range?: unknown): Iterable<RawRecord>
  }
  storeRecord(record: RawRecord, ...rest: unknown[]): Key
  deleteRecord(query: unknown, ...rest: unknown[]): void
  clear(...rest: unknown[]): void
}
interface OpenDatabase {
  _rawDatabase: RawDatabase
  close(): void
}
type Key = string | number | Key[]
interface RawRecord {
  key: Key
  value: unknown
}
interface Transaction {
  db: { name: string; _rawDatabase: RawDatabase }
  mode: 'readonly' | 'readwrite' | 'versionchange'
  error: DOMException | null
  _scope: Set<string>
}
