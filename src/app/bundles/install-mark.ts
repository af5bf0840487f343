import type { CatalogueEntry } from '../../course/bundle.ts'
import { addressOf, type BundlePlace, cacheName, readCacheName } from './bundle-place.ts'
import { jsonResponse } from './catalogue.ts'
import { isEntry, isRecord } from './is-catalogue.ts'
import { cacheNames, existingCache, openCache } from './open-cache.ts'
import { readJson } from './read-json.ts'

/**
 * Says how far a course version in one language is. It stands in the same cache as the files, so that
 * a browser that takes the files takes it too. `installed` is written last: it is the switch.
 */
export interface InstallMark {
  readonly state: 'installing' | 'installed'
  readonly language: string
  readonly entry: CatalogueEntry
  /** ISO: when `state` was reached. */
  readonly at: string
}

function isMark(input: unknown): input is InstallMark {
  if (!isRecord(input) || !isEntry(input.entry)) return false
  const { state, language, at } = input
  return (
    (state === 'installing' || state === 'installed') &&
    typeof language === 'string' &&
    typeof at === 'string'
  )
}

export async function readMark(
  place: BundlePlace,
  entry: CatalogueEntry,
  language: string,
): Promise<InstallMark | null> {
  const marks = await marksIn(place, await existingCache(place, cacheName(entry)))
  return marks.find(mark => mark.language === language) ?? null
}

/** Throws the browser's `QuotaExceededError` where the phone is full. */
export async function writeMark(
  place: BundlePlace,
  cache: Cache,
  mark: InstallMark,
): Promise<void> {
  await cache.put(markAddress(place, mark.language), jsonResponse(JSON.stringify(mark)))
}

/** Of every version and language on this device, of one course or of all. */
export async function allMarks(place: BundlePlace, code?: string): Promise<readonly InstallMark[]> {
  const names = await cacheNames(place)
  const courses = names.filter(name => {
    const version = readCacheName(name)
    return version !== null && (code === undefined || version.code === code)
  })
  const caches = await Promise.all(courses.map(name => openCache(place, name)))
  return (await Promise.all(caches.map(cache => marksIn(place, cache)))).flat()
}

async function marksIn(place: BundlePlace, cache: Cache | undefined): Promise<InstallMark[]> {
  const requests = (await cache?.keys()) ?? []
  const marks = requests.filter(one => one.url.startsWith(markAddress(place, '')))
  const read = await Promise.all(marks.map(async one => readOne(await cache?.match(one))))
  return read.filter(mark => mark !== null)
}

async function readOne(response: Response | undefined): Promise<InstallMark | null> {
  const parsed = response && readJson(await response.arrayBuffer(), isMark)
  return parsed?.ok ? parsed.value : null
}

/** An address that no server has: a key in the cache and nothing else. */
function markAddress(place: BundlePlace, language: string): string {
  return addressOf(place, `installed/${language}`)
}
