import type { BundleFile } from '../../course/bundle.ts'
import type { Safety } from '../../course/support.ts'
import { addressOf, type BundlePlace, sharedCache } from './bundle-place.ts'
import { keepShared, readCatalogue } from './catalogue.ts'
import { fetchFile } from './fetch-file.ts'
import { isRecord } from './is-catalogue.ts'
import { openCache } from './open-cache.ts'
import { readJson } from './read-json.ts'

/** The support list kept on this device; null before it was ever read here. */
export async function keptSafety(place: BundlePlace): Promise<Safety | null> {
  const cache = await openCache(place, sharedCache)
  const kept = await cache?.match(addressOf(place, keptAs))
  const safety = kept && readJson(await kept.arrayBuffer(), isSafety)
  return safety?.ok ? safety.value : null
}

/**
 * The newest support list, whatever version a course is on (DESIGN 20.12). Show `keptSafety` meanwhile.
 * Null where the network does not give a whole and readable one.
 */
export async function newestSafety(place: BundlePlace): Promise<Safety | null> {
  const catalogue = await readCatalogue(place)
  return catalogue.ok ? fetchSafety(place, catalogue.value.safety) : null
}

/** An address that no server has: the list moves with each change, its place in the cache does not. */
const keptAs = 'installed/safety'

async function fetchSafety(place: BundlePlace, file: BundleFile): Promise<Safety | null> {
  const fetched = await fetchFile(place, file)
  if (!fetched.ok) return null
  const { readSafety } = await import('./parse-safety.ts')
  const safety = readSafety(fetched.body)
  if (safety) await keepShared(place, addressOf(place, keptAs), fetched.body)
  return safety
}

/** What was looked over before it was kept. */
function isSafety(input: unknown): input is Safety {
  return isRecord(input) && Array.isArray(input.services)
}
