import { DAY_MS } from '../../../core/index.ts'
import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { IDBKeyRange, IDBTransaction, indexedDB } from 'fake-indexeddb'
import {
  build,
  deleteFrom,
  type Key,
  type RawDatabase,
  type RawStore,
  shapeOf,
  type Transaction,
} from './raw-idb.ts'

/**
 * The OlmMachine keeps its keys in IndexedDB, which Node lacks. This is an IndexedDB in memory (fake-indexeddb) whose
 * every committed transaction is written to `kept` before its "complete" event fires: what the machine believes to be
 * committed is. One row a record, overwritten in place, so that nothing grows but what is known; each knows the day it
 * was last used.
 *
 * Databases whose name begins with `prefix` belong to it. After a write that failed no transaction completes any
 * more: memory and rows have parted, and `broken` tells.
 */
export async function openDurableIdb(kept: Kept, now: () => number = Date.now): Promise<DurableIdb> {
  const prefix = `${randomUUID()} `
  const stop = new AbortController()
  const keeper: Keeper = {
    kept,
    rows: new Set(),
    watched: new Map(),
    last: Promise.resolve(),
    stop,
    today: () => Math.floor(now() / DAY_MS),
  }
  await restore(keeper, prefix)
  keepers.set(prefix, keeper)
  return {
    prefix,
    broken: stop.signal,
    async forgetUnused(stores, days) {
      for (const name of [...keeper.rows].filter(isDatabase)) {
        const gone = unusedIn(keeper, prefix + name, stores, keeper.today() - days)
        if (gone.size > 0) await deleteFrom(prefix + name, gone)
      }
    },
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
    const watched = store && keeper.watched.get(store)
    if (!watched) continue
    for (const [id, key] of watched.dirty) {
      const record = store.records.get(key)
      put(
        keeper,
        changes,
        rowOf(database, name, id),
        record ? packed(keeper, watched, id, record.value) : null,
      )
      if (!record) watched.usedOn.delete(id)
    }
    watched.dirty.clear()
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
    const watched = watch(keeper, store)
    for (const { key, value } of store.records.values()) {
      const id = JSON.stringify(key)
      put(keeper, changes, rowOf(database, name, id), packed(keeper, watched, id, value))
    }
  }
  return changes
}

function put({ rows }: Keeper, changes: Changes, row: string, value: string | null): void {
  changes.set(row, value)
  if (value === null) rows.delete(row)
  else rows.add(row)
}

/**
 * From now on every record of the store that changes is noted; what is rolled back is noted, too, as it was. A record
 * that is only read is noted once a day, and written with the store's next change.
 */
function watch(keeper: Keeper, store: RawStore): Watched {
  const known = keeper.watched.get(store)
  if (known) return known
  const watched: Watched = { dirty: new Map(), usedOn: new Map() }
  keeper.watched.set(store, watched)
  const note = (key: Key, id = JSON.stringify(key)) => {
    watched.dirty.set(id, key)
    watched.usedOn.set(id, keeper.today())
  }
  const { getValue, storeRecord, deleteRecord, clear } = store
  store.getValue = function (query) {
    const key = this.records.get(query)?.key
    const id = JSON.stringify(key)
    if (key !== undefined && watched.usedOn.get(id) !== keeper.today()) note(key, id)
    return getValue.call(this, query)
  }
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
  return watched
}

/** The keys of records that were last used before that day, by store. */
function unusedIn(keeper: Keeper, database: string, stores: string[], before: number): Map<string, Key[]> {
  const gone = new Map<string, Key[]>()
  for (const [{ name, rawDatabase }, { usedOn }] of keeper.watched) {
    if (rawDatabase.name !== database || !stores.includes(name)) continue
    const keys = [...usedOn].filter(([, day]) => day < before).map(([id]) => JSON.parse(id))
    if (keys.length > 0) gone.set(name, keys)
  }
  return gone
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
      const [day = '', record = ''] = value.split(' ')
      const raw = stores.get(store)
      raw?.storeRecord({ key: JSON.parse(key), value: deserialize(Buffer.from(record, 'base64')) }, false)
      if (raw) keeper.watched.get(raw)?.usedOn.set(key, Number(day))
    }
  }
  for (const { dirty } of keeper.watched.values()) dirty.clear()
}

// A record's row is named by its place. Keys of the machine are texts, numbers and lists of them, which JSON can hold.
const rowOf = (database: string, store: string, id: string) => `${database} ${store} ${id}`
const isDatabase = (row: string): boolean => !row.includes(' ')
const packed = ({ today }: Keeper, { usedOn }: Watched, id: string, value: unknown): string =>
  `${usedOn.get(id) ?? today()} ${serialize(value).toString('base64')}`

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
  /** Forgets the records of these stores that were neither written nor read for so many days. */
  forgetUnused(stores: string[], days: number): Promise<void>
  close(): Promise<void>
}

interface Keeper {
  kept: Kept
  rows: Set<string>
  watched: Map<RawStore, Watched>
  last: Promise<void>
  stop: AbortController
  /** days since 1970 */
  today(): number
}

/** What is known about a store's records, by their keys in JSON. */
interface Watched {
  /** those that changed since its last transaction */
  dirty: Map<string, Key>
  /** the day each was last written or read */
  usedOn: Map<string, number>
}
