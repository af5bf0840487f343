import type { Database } from './database.ts'
import { type CookieJar, removeMarker } from './marker.ts'

/** Where a browser keeps things for this app besides the database. */
export interface Traces {
  readonly jar: CookieJar
  readonly base: string
  /** Absent where the page is not served securely. */
  readonly caches: CacheStorage | undefined
  readonly areas: readonly Pick<Storage, 'clear'>[]
}

/**
 * "Delete everything on this phone": the database, saved courses, the marker and small storage. The
 * app's own files stay, since they hold nothing about anybody and the app must open again offline.
 */
export async function deleteEverything(database: Database, traces: Traces): Promise<void> {
  await database.delete({ disableAutoOpen: false })
  for (const area of traces.areas) area.clear()
  removeMarker(traces.jar, traces.base)
  const names = (await traces.caches?.keys()) ?? []
  const saved = names.filter(name => !name.includes('-precache-'))
  await Promise.all(saved.map(name => traces.caches?.delete(name)))
}
