import type { BundleFile } from '../../course/bundle.ts'
import type { Safety } from '../../course/support.ts'
import { addressOf, type BundlePlace, sharedCache } from './bundle-place.ts'
import { keepShared, readCatalogue } from './catalogue.ts'
import { fetchFile } from './fetch-file.ts'
import { openCache } from './open-cache.ts'
import { parseAs } from './parse-as.ts'
import { safety as safetyShape } from './shape/safety-shape.ts'

/** The support list kept on this device; null before it was ever read here. */
export async function keptSafety(place: BundlePlace): Promise<Safety | null> {
  const cache = await openCache(place, sharedCache)
  const kept = await cache?.match(addressOf(place, keptAs))
  return kept ? parsed(await kept.arrayBuffer()) : null
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
  const safety = parsed(fetched.body)
  if (safety) await keepShared(place, addressOf(place, keptAs), fetched.body)
  return safety
}

function parsed(body: ArrayBuffer): Safety | null {
  const result = parseAs(safetyShape, body)
  return result.ok ? result.value : null
}
