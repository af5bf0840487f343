import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BundlePlace } from '../../../src/app/bundles/bundle-place.ts'
import { readCatalogue } from '../../../src/app/bundles/catalogue.ts'
import { installCourse } from '../../../src/app/bundles/install.ts'
import { readCourse } from '../../../src/app/bundles/read-course.ts'
import { keptSafety, newestSafety } from '../../../src/app/bundles/read-safety.ts'
import { startTestServer, type TestServer } from '../../browser/test-server.ts'
import { sampleBundle } from './sample-bundle.ts'

const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
const refusing: CacheStorage = {
  ...{ open: refuse, has: refuse, keys: refuse, match: refuse, delete: refuse },
}
const bundle = sampleBundle()
const wanted = { code: 'c9', language: 'en' }

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(import.meta.dirname)
  for (const [path, text] of bundle.files) server.files.set(`bundles/${path}`, text)
})
afterAll(() => server.close())

test.each([
  ['has no Cache Storage', undefined],
  ['refuses its Cache Storage, as some private windows do', refusing],
])('courses are read from the network where the browser %s', async (_, caches) => {
  const place: BundlePlace = { folder: `${server.origin}/bundles/`, caches, locks: undefined }
  expect(await readCourse(place, wanted)).toMatchObject({ ok: true })
  expect(await readCatalogue(place)).toMatchObject({ ok: true, from: 'network' })
  expect(await keptSafety(place)).toBeNull()
  expect(await newestSafety(place)).not.toBeNull()
  const installed = await installCourse(place, bundle.entry, 'en')
  expect(installed).toEqual({ ok: false, why: 'no-storage', done: 0, of: bundle.entry.bytes })
})
