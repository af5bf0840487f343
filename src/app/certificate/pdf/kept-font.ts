const cacheName = 'certificate-fonts'
const inMemory = new Map<string, ArrayBuffer>()

/**
 * The bytes of a font from our own origin, kept on the device from the first time on; null where it
 * is not kept yet and cannot be fetched.
 */
export async function keptFont(url: string): Promise<ArrayBuffer | null> {
  const known = inMemory.get(url)
  if (known) return known
  const bytes = await fromDevice(url)
  if (bytes) inMemory.set(url, bytes)
  return bytes
}

async function fromDevice(url: string): Promise<ArrayBuffer | null> {
  const cache = await openCache()
  const kept = await cache?.match(url)
  if (kept) return kept.arrayBuffer()
  const answer = await fetch(url).catch(() => null)
  if (!answer?.ok) return null
  await cache?.put(url, answer.clone()).catch(() => undefined)
  return answer.arrayBuffer()
}

/** Null in a private window that keeps nothing, or where the page is not served securely. */
async function openCache(): Promise<Cache | null> {
  if (!('caches' in globalThis)) return null
  return caches.open(cacheName).catch(() => null)
}
