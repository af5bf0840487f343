import type { BundleFile } from '../../course/bundle.ts'
import { addressOf, type BundlePlace } from './bundle-place.ts'
import { type Damage, findDamage } from './verify.ts'

/**
 * `offline`: no answer, or a server in trouble; worth another try later. `missing`: the server does not
 * have it. `stopped`: the person stopped it.
 */
export type FetchRefusal = 'offline' | 'missing' | 'stopped' | Damage

export type Fetched =
  | { readonly ok: true; readonly body: ArrayBuffer }
  | { readonly ok: false; readonly why: FetchRefusal }

/** A file as the catalogue promises it. Damage is tried once more, past every cache on the way. */
export async function fetchFile(
  place: BundlePlace,
  file: BundleFile,
  signal?: AbortSignal,
): Promise<Fetched> {
  const first = await fetchOnce(place, file, 'default', signal)
  if (first.ok || ['offline', 'missing', 'stopped'].includes(first.why)) return first
  return fetchOnce(place, file, 'reload', signal)
}

async function fetchOnce(
  place: BundlePlace,
  file: BundleFile,
  cache: RequestCache,
  signal: AbortSignal | undefined,
): Promise<Fetched> {
  const answer = await fetchBody(addressOf(place, file.path), cache, signal)
  if (!answer.ok) return answer
  const damage = await findDamage(file, answer.body)
  return damage ? { ok: false, why: damage } : answer
}

/** The body of an address, not checked; for what no catalogue promises. */
export async function fetchBody(
  address: string,
  cache: RequestCache,
  signal?: AbortSignal,
): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      cache,
      credentials: 'same-origin',
      ...(signal && { signal }),
    })
    if (response.status === 404 || response.status === 410) return { ok: false, why: 'missing' }
    if (!response.ok) return { ok: false, why: 'offline' }
    return { ok: true, body: await response.arrayBuffer() }
  } catch (error) {
    if (signal?.aborted) return { ok: false, why: 'stopped' }
    if (error instanceof TypeError || error instanceof DOMException) {
      return { ok: false, why: 'offline' }
    }
    throw new Error(`Could not fetch ${address}`, { cause: error })
  }
}
