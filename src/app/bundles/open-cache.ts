import type { BundlePlace } from './bundle-place.ts'

/** Opens a cache, making it where there is none. Undefined where the browser keeps none for this page. */
export function openCache(place: BundlePlace, name: string): Promise<Cache | undefined> {
  return unlessRefused(async () => place.caches?.open(name), undefined)
}

/** Opens a cache only where it is there already. */
export function existingCache(place: BundlePlace, name: string): Promise<Cache | undefined> {
  const open = async () => ((await place.caches?.has(name)) ? place.caches?.open(name) : undefined)
  return unlessRefused(open, undefined)
}

/** What a cache holds at an address; undefined where there is no such cache, and none is made. */
export function keptAt(
  place: BundlePlace,
  cacheName: string,
  address: string,
): Promise<Response | undefined> {
  return unlessRefused(async () => place.caches?.match(address, { cacheName }), undefined)
}

export function cacheNames(place: BundlePlace): Promise<readonly string[]> {
  return unlessRefused(async () => (await place.caches?.keys()) ?? [], [])
}

/** Some private windows have Cache Storage and refuse every use of it (`SecurityError`). */
async function unlessRefused<T>(ask: () => Promise<T>, refused: T): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof DOMException && error.name !== 'QuotaExceededError') return refused
    throw error
  }
}
