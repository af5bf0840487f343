import type { RouteMatchCallbackOptions } from 'workbox-core'
import { matchPrecache } from 'workbox-precaching'

declare const self: ServiceWorkerGlobalScope

/** Addresses below the app's folder that a server answers itself (DESIGN 10). */
const serverPaths = ['health', 'xapi', 'api']

/** Every page inside the app's folder is the app: it reads the address and shows the screen. */
export function isAppPage({ request, url }: RouteMatchCallbackOptions): boolean {
  if (request.mode !== 'navigate' || url.origin !== self.location.origin) return false
  const path = url.pathname.slice(scopePath().length)
  const first = path.split('/')[0] ?? ''
  const isFile = /\.[a-z0-9]+$/i.test(path) && path !== 'index.html'
  return !serverPaths.includes(first) && !isFile
}

/**
 * The app's page with its files named from the root of the address, since "/c/c1/l2/s4" is answered
 * with a page that names them beside itself ("./assets/…"). Who has a worker has been here before, so
 * what only they need at once is asked for with the page.
 */
export async function answerWithApp({ request }: { request: Request }): Promise<Response> {
  const page = await matchPrecache('app.html')
  if (!page) return fetch(request)
  const html = (await page.text())
    .replaceAll('="./', `="${scopePath()}`)
    .replace('rel="later"', 'rel="modulepreload"')
  const headers = new Headers(page.headers)
  for (const name of ['content-length', 'content-encoding', 'etag']) headers.delete(name)
  return new Response(html, { headers })
}

function scopePath(): string {
  return new URL(self.registration.scope).pathname
}
