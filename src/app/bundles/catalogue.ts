import type { Catalogue } from '../../course/bundle.ts'
import { addressOf, type BundlePlace, sharedCache } from './bundle-place.ts'
import { fetchBody } from './fetch-file.ts'
import { isCatalogue } from './is-catalogue.ts'
import { openCache } from './open-cache.ts'
import { readJson } from './read-json.ts'

export type CatalogueRead =
  | { readonly ok: true; readonly value: Catalogue; readonly from: 'network' | 'device' }
  | { readonly ok: false; readonly why: 'offline' | 'missing' | 'unreadable' }

const fileName = 'catalogue.json'

const underWay = new WeakMap<BundlePlace, Promise<CatalogueRead>>()

/**
 * The newest catalogue; the one kept on the device where the network does not give a readable one.
 * Asked for twice at once (a list and a course opening together), it is fetched once.
 */
export function readCatalogue(place: BundlePlace): Promise<CatalogueRead> {
  const reading = underWay.get(place) ?? read(place).finally(() => underWay.delete(place))
  underWay.set(place, reading)
  return reading
}

async function read(place: BundlePlace): Promise<CatalogueRead> {
  const fresh = await fetchCatalogue(place)
  if (fresh.ok) return fresh
  const kept = await keptCatalogue(place)
  return kept ? { ok: true, value: kept, from: 'device' } : fresh
}

/** The catalogue as last seen; answers at once, without the network. */
export async function keptCatalogue(place: BundlePlace): Promise<Catalogue | null> {
  const cache = await openCache(place, sharedCache)
  const kept = await cache?.match(addressOf(place, fileName))
  const parsed = kept && readJson(await kept.arrayBuffer(), isCatalogue)
  return parsed?.ok ? parsed.value : null
}

async function fetchCatalogue(place: BundlePlace): Promise<CatalogueRead> {
  const address = addressOf(place, fileName)
  const fetched = await fetchBody(address, 'no-cache')
  if (!fetched.ok) return { ok: false, why: fetched.why === 'missing' ? 'missing' : 'offline' }
  const parsed = readJson(fetched.body, isCatalogue)
  if (!parsed.ok) return parsed
  await keepShared(place, address, fetched.body)
  return { ...parsed, from: 'network' }
}

/** Keeping is a comfort here: a full phone must not stop somebody from reading what just came. */
export async function keepShared(
  place: BundlePlace,
  address: string,
  body: ArrayBuffer,
): Promise<void> {
  try {
    const cache = await openCache(place, sharedCache)
    await cache?.put(address, jsonResponse(body))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

export function jsonResponse(body: BodyInit): Response {
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}
