import type { RouteMatchCallbackOptions } from 'workbox-core'

declare const self: ServiceWorkerGlobalScope

const cacheName = 'harbour-fonts'

/** Fonts for names on certificates: large, and each is needed by few. */
export function isFont({ url }: RouteMatchCallbackOptions): boolean {
  return url.href.startsWith(`${self.registration.scope}fonts/`)
}

/** Kept at first use. */
export async function fromFontCache({ request }: { request: Request }): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request.url)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await keep(cache, request.url, response.clone())
  return response
}

/** Fetches fonts before they are missed. `urls` comes from a page: anything but a font is left out. */
export async function warmFonts(urls: unknown): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const url of fontUrls(urls)) {
    if (await cache.match(url)) continue
    const response = await fetch(url).catch(() => null)
    if (response?.ok) await keep(cache, url, response)
  }
}

function fontUrls(urls: unknown): string[] {
  const given = Array.isArray(urls) ? urls.filter(url => typeof url === 'string') : []
  return given
    .map(url => new URL(url, self.registration.scope))
    .filter(url => url.href.startsWith(`${self.registration.scope}fonts/`))
    .map(url => url.href)
}

/** A full phone must not keep a font from a page that asked for it. */
async function keep(cache: Cache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
