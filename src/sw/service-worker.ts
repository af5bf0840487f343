import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { answerWithApp, isAppPage } from './app-page.ts'
import { fromCourseCaches, isCourseFile } from './course-files.ts'

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[]
}

cleanupOutdatedCaches()
registerRoute(isAppPage, answerWithApp)
precacheAndRoute([...self.__WB_MANIFEST], { directoryIndex: '' })
registerRoute(isCourseFile, fromCourseCaches)

// The first worker serves the open page at once, so that one visit is enough to work offline. A later
// one waits until the person says so, or until every page is closed (interface.md 4.13).
clientsClaim()

self.addEventListener('message', event => {
  const message: unknown = event.data
  if (hasType(message, 'SKIP_WAITING')) event.waitUntil(self.skipWaiting())
})

function hasType(message: unknown, type: string): boolean {
  return typeof message === 'object' && message !== null && Reflect.get(message, 'type') === type
}
