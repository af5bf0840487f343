import type { RouteMatchCallbackOptions } from 'workbox-core'
import { createPartialResponse } from 'workbox-range-requests'

declare const self: ServiceWorkerGlobalScope

/**
 * Files of a course version: they never change, so a kept one is right. Only what a page asks for by
 * address comes here (pictures, sound): the app reads lessons from the caches itself.
 */
export function isCourseFile({ url }: RouteMatchCallbackOptions): boolean {
  return url.href.startsWith(`${self.registration.scope}bundles/b/`)
}

/**
 * Nothing is written here: only the installer writes, after it has checked a file's hash. Players of
 * sound and film ask for a part at a time, and some play nothing that comes whole.
 */
export async function fromCourseCaches({ request }: { request: Request }): Promise<Response> {
  const kept = await caches.match(request.url)
  if (!kept) return fetch(request)
  return request.headers.has('range') ? createPartialResponse(request, kept) : kept
}
