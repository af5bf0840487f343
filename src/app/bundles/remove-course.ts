import type { Catalogue, CatalogueEntry } from '../../course/bundle.ts'
import {
  addressOf,
  type BundlePlace,
  cacheName,
  readCacheName,
  sharedCache,
} from './bundle-place.ts'
import { jsonResponse } from './catalogue.ts'
import { newestInstalled } from './find-version.ts'
import { allMarks } from './install-mark.ts'
import { cacheNames, openCache } from './open-cache.ts'

/**
 * Takes a course off the device because the person said so. Progress stays, and the course is not
 * saved again by itself.
 */
export async function removeCourse(place: BundlePlace, code: string): Promise<void> {
  await decline(place, code)
  const names = await cacheNames(place)
  const own = names.filter(name => readCacheName(name)?.code === code)
  await deleteAll(place, own)
}

/** From now on this course is saved only when the person asks for it. */
export async function decline(place: BundlePlace, code: string): Promise<void> {
  const shared = await openCache(place, sharedCache)
  await shared?.put(declinedAddress(place, code), jsonResponse('true'))
}

export async function isDeclined(place: BundlePlace, code: string): Promise<boolean> {
  const shared = await openCache(place, sharedCache)
  return (await shared?.match(declinedAddress(place, code))) !== undefined
}

/** The person asked for the course (again). */
export async function accept(place: BundlePlace, code: string): Promise<void> {
  const shared = await openCache(place, sharedCache)
  await shared?.delete(declinedAddress(place, code))
}

/**
 * Frees what nobody will read again: versions older than the one installed last, unless an attempt not
 * completed is on them. `inUse` holds those attempts' fingerprints.
 */
export async function removeOldVersions(
  place: BundlePlace,
  catalogue: Catalogue,
  inUse: ReadonlySet<string>,
): Promise<void> {
  const current = new Set((await currentEntries(place, catalogue)).map(cacheName))
  const names = await cacheNames(place)
  const old = names.filter(name => {
    const version = readCacheName(name)
    return version !== null && !current.has(name) && !inUse.has(version.fingerprint)
  })
  await deleteAll(place, old)
}

/** What a new attempt would begin with, now and after the newest version has come. */
async function currentEntries(
  place: BundlePlace,
  catalogue: Catalogue,
): Promise<readonly CatalogueEntry[]> {
  const marks = await allMarks(place)
  const codes = new Set(marks.map(mark => mark.entry.code))
  const installed = [...codes].map(code =>
    newestInstalled(marks.filter(mark => mark.entry.code === code)),
  )
  return [...catalogue.courses, ...installed.flatMap(mark => (mark ? [mark.entry] : []))]
}

async function deleteAll(place: BundlePlace, names: readonly string[]): Promise<void> {
  await Promise.all(names.map(name => place.caches?.delete(name)))
}

function declinedAddress(place: BundlePlace, code: string): string {
  return addressOf(place, `installed/declined-${code}`)
}
