import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'

/** A database as a release left it: its stores as IndexedDB describes them, and its rows. */
export interface FrozenDatabase {
  /** IndexedDB's number: ten times Dexie's. */
  readonly version: number
  readonly stores: readonly FrozenStore[]
}

interface FrozenStore {
  readonly name: string
  readonly keyPath: string | string[]
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
  readonly rows: readonly unknown[]
}

export function readFrozen(name: string): FrozenDatabase {
  const path = new URL(`../../fixtures/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as FrozenDatabase
}

/** Puts a frozen database into the browser's storage, without any of today's code. */
export async function thaw(name: string, frozen: FrozenDatabase): Promise<void> {
  const request = indexedDB.open(name, frozen.version)
  request.onupgradeneeded = () => {
    for (const one of frozen.stores) {
      const store = request.result.createObjectStore(one.name, { keyPath: one.keyPath })
      for (const index of one.indexes) store.createIndex(index.name, index.keyPath)
      for (const row of one.rows) store.add(row)
    }
  }
  await new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error(`Could not thaw ${name}`))
  })
  request.result.close()
}

export async function freeze(name: string): Promise<FrozenDatabase> {
  const request = indexedDB.open(name)
  await new Promise(resolve => {
    request.onsuccess = resolve
  })
  const database = request.result
  const transaction = database.transaction([...database.objectStoreNames])
  const stores = [...database.objectStoreNames].map(one =>
    freezeStore(transaction.objectStore(one)),
  )
  const frozen = { version: database.version, stores: await Promise.all(stores) }
  database.close()
  return frozen
}

async function freezeStore(store: IDBObjectStore): Promise<FrozenStore> {
  const request = store.getAll()
  const indexes = [...store.indexNames].map(name => {
    const { keyPath } = store.index(name)
    return { name, keyPath: keyPath as string | string[] }
  })
  await new Promise(resolve => {
    request.onsuccess = resolve
  })
  const { name, keyPath } = store
  return { name, keyPath: keyPath as string | string[], indexes, rows: request.result }
}
