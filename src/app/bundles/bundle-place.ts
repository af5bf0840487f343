import type { CatalogueEntry } from '../../course/bundle.ts'

/** Where bundles come from and where they are kept. */
export interface BundlePlace {
  /** The catalogue's folder, absolute, with a slash at its end. */
  readonly folder: string
  /** Absent where the page is not served securely: then nothing is kept and all is fetched. */
  readonly caches: CacheStorage | undefined
  readonly locks: LockManager | undefined
}

/** `base` is the folder that the app is served from, with a slash at its end. */
export function bundlePlace(base: string): BundlePlace {
  return {
    folder: new URL('bundles/', new URL(base, location.href)).href,
    caches: 'caches' in globalThis ? caches : undefined,
    locks: navigator.locks,
  }
}

export function addressOf(place: BundlePlace, path: string): string {
  return new URL(path, place.folder).href
}

/** The catalogue and the support list as last seen. */
export const sharedCache = 'harbour-shared'

export function cacheName(entry: Pick<CatalogueEntry, 'code' | 'version' | 'fingerprint'>): string {
  return `course-${entry.code}-${entry.version}-${entry.fingerprint}`
}

/** Parts of a course cache's name; null for any other cache. */
export function readCacheName(name: string): { code: string; fingerprint: string } | null {
  const [, code, fingerprint] = /^course-([a-z][a-z0-9]*)-.+-([0-9a-f]{12})$/.exec(name) ?? []
  return code && fingerprint ? { code, fingerprint } : null
}
