import { indexedDB } from 'fake-indexeddb'

/** Makes an empty database of that shape. */
export async function build(
  name: string,
  { version, stores }: Shape,
): Promise<RawDatabase['rawObjectStores']> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const { indexes, name, keyPath, autoIncrement } of stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement })
      for (const { name, keyPath, unique, multiEntry } of indexes)
        store.createIndex(name, keyPath, { unique, multiEntry })
    }
  }
  const database = await opened(request)
  database.close()
  return database._rawDatabase.rawObjectStores
}

/** Deletes records by the database's own means, in one transaction. */
export async function deleteFrom(name: string, gone: Map<string, Key[]>): Promise<void> {
  const database = await opened(indexedDB.open(name))
  try {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const transaction = database.transaction([...gone.keys()], 'readwrite')
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    for (const [store, keys] of gone) for (const key of keys) transaction.objectStore(store).delete(key)
    await promise
  } finally {
    database.close()
  }
}

export const shapeOf = ({ version, rawObjectStores }: RawDatabase): Shape => ({
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

function opened(request: ReturnType<typeof indexedDB.open>): Promise<OpenDatabase> {
  const { promise, resolve, reject } = Promise.withResolvers<OpenDatabase>()
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
  return promise
}

export interface Shape {
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
export interface RawDatabase {
  name: string
  version: number
  rawObjectStores: Map<string, RawStore>
}
export interface RawStore {
  rawDatabase: { name: string }
  name: string
  keyPath: string | string[]
  autoIncrement: boolean
  rawIndexes: Map<string, Named & { unique: boolean; multiEntry: boolean }>
  records: {
    get(query: unknown): RawRecord | undefined
    values(range?: unknown): Iterable<RawRecord>
  }
  getValue(query: unknown): unknown
  storeRecord(record: RawRecord, ...rest: unknown[]): Key
  deleteRecord(query: unknown, ...rest: unknown[]): void
  clear(...rest: unknown[]): void
}
export interface OpenDatabase {
  transaction(stores: string[], mode: 'readwrite'): OpenTransaction
  _rawDatabase: RawDatabase
  close(): void
}
export type Key = string | number | Key[]
export interface RawRecord {
  key: Key
  value: unknown
}
export interface Transaction {
  db: { name: string; _rawDatabase: RawDatabase }
  mode: 'readonly' | 'readwrite' | 'versionchange'
  error: DOMException | null
  _scope: Set<string>
}
interface OpenTransaction {
  objectStore(name: string): { delete(key: Key): void }
  oncomplete: () => void
  onabort: () => void
  error: DOMException | null
}
