/** A database as plain data: its shape and its rows. */
export interface DatabaseDump {
  readonly name: string
  readonly version: number
  readonly stores: readonly StoreDump[]
}

export interface StoreDump {
  readonly name: string
  readonly keyPath: string | string[] | null
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
  readonly rows: readonly unknown[]
}

/** Reads a whole database, in a page or over a stand-in in Node. */
export async function readDatabase(name: string): Promise<DatabaseDump> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await done(indexedDB.open(name))
  const names = [...database.objectStoreNames]
  const reading = database.transaction(names)
  const stores = names.map(async one => {
    const store = reading.objectStore(one)
    const indexes = [...store.indexNames].map(index => {
      const { keyPath } = store.index(index)
      return { name: index, keyPath }
    })
    return { name: one, keyPath: store.keyPath, indexes, rows: await done(store.getAll()) }
  })
  const dump = { name, version: database.version, stores: await Promise.all(stores) }
  database.close()
  return dump
}

/** Makes a database anew from a dump. Runs in the page, so it uses nothing from outside itself. */
export function writeDatabase(dump: DatabaseDump): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(dump.name, dump.version)
    opening.onerror = () => reject(opening.error)
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, rows } of dump.stores) {
        const store = opening.result.createObjectStore(name, { keyPath })
        for (const index of indexes) store.createIndex(index.name, index.keyPath)
        for (const row of rows) store.add(row)
      }
    }
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
}
