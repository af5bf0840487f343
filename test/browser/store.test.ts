import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sampleCourse } from '../app/store/sample-course.ts'
import { buildHarness } from './build-harness.ts'
import { type Launched, launch, newProfile } from './launch.ts'
import { startTestServer, type TestServer } from './test-server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let server: TestServer
let profile: ReturnType<typeof newProfile>
let browser: Launched

beforeAll(async () => {
  server = await startTestServer(await buildHarness('store'))
})
afterAll(() => server.close())
beforeEach(async () => {
  profile = newProfile()
  browser = await launch(profile.folder)
})
afterEach(async () => {
  await browser.close()
  profile.remove()
})

const harnessPage = () => browser.open(`${server.origin}/harness.html`)

async function start(page: Page): Promise<string> {
  return page.evaluate(async course => {
    const { learners, attempts } = window.deviceHarness.store
    const learner = await learners.create('Amina')
    const saved = await attempts.start(learner.id, course)
    if (!saved.ok) throw new Error(saved.why)
    return saved.attempt.id
  }, sampleCourse)
}

/** Appends until the page ends; tells each event's count only once it was acknowledged. */
async function appendForever(page: Page, attempt: string, acknowledged: (n: number) => void) {
  await page.exposeFunction('acknowledge', acknowledged)
  await page.evaluate(
    ([id, course]) => {
      const { append } = window.deviceHarness.store.attempts.runtime(id)
      const acknowledge = Reflect.get(window, 'acknowledge') as (n: number) => void
      const next = async (n: number): Promise<void> => {
        const saved = await append(course, [{ type: 'spent', seconds: n, page: 'first-a' }])
        if (saved.ok) acknowledge(n)
        return next(n + 1)
      }
      void next(1)
    },
    [attempt, sampleCourse] as const,
  )
}

test.each([1, 2, 3, 4, 5])(
  'UI-20 every acknowledged event is there after a kill (%i)',
  async seed => {
    const page = await harnessPage()
    const attempt = await start(page)
    let acknowledged = 0
    const enough = new Promise<void>(resolve => {
      void appendForever(page, attempt, n => {
        acknowledged = n
        if (n === seed * 7) resolve()
      })
    })
    await enough
    await browser.kill()
    browser = await launch(profile.folder)
    const after = await (await harnessPage()).evaluate(
      async ([id, course]) => {
        const { store, readEvents, fold } = window.deviceHarness
        const events = await readEvents(store.database, id)
        const snapshot = await store.attempts.get(id)
        return { events, snapshot, folded: fold(course, events).attempt }
      },
      [attempt, sampleCourse] as const,
    )
    const spent = after.events.flatMap(event => (event.type === 'spent' ? [event.seconds] : []))
    expect(acknowledged).toBeGreaterThanOrEqual(seed * 7)
    expect(spent.length).toBeGreaterThanOrEqual(acknowledged)
    expect(spent).toEqual(Array.from({ length: spent.length }, (_, i) => i + 1))
    expect(after.snapshot).toEqual(after.folded)
  },
)

test('every write waits for the disk', async () => {
  const page = await harnessPage()
  const durabilities = await page.evaluate(async course => {
    const { learners, attempts } = window.deviceHarness.store
    const seen: string[] = []
    const original = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (...given) {
      const transaction = original.apply(this, given)
      if (transaction.mode === 'readwrite') seen.push(transaction.durability)
      return transaction
    }
    const learner = await learners.create('Amina')
    await attempts.start(learner.id, course)
    return seen
  }, sampleCourse)
  expect(durabilities).toEqual(['strict', 'strict'])
})

test('two tabs of one learner neither lose nor double an event', async () => {
  const first = await harnessPage()
  const attempt = await start(first)
  const second = await harnessPage()
  const append200 = (page: Page) =>
    page.evaluate(
      async ([id, course]) => {
        const heard: string[] = []
        window.deviceHarness.store.tabs.listen(message => heard.push(JSON.stringify(message)))
        const { append } = window.deviceHarness.store.attempts.runtime(id)
        const all = Array.from({ length: 200 }, (_, n) =>
          append(course, [{ type: 'spent', seconds: n + 1, page: 'first-a' }]),
        )
        const saved = await Promise.all(all)
        return { ok: saved.filter(one => one.ok).length, heard: heard.length }
      },
      [attempt, sampleCourse] as const,
    )
  const both = await Promise.all([append200(first), append200(second)])
  expect(both.map(one => one.ok)).toEqual([200, 200])
  expect(both[0].heard + both[1].heard).toBeGreaterThan(0)
  const after = await first.evaluate(
    async ([id, course]) => {
      const { store, readEvents, fold } = window.deviceHarness
      const events = await readEvents(store.database, id)
      const same = JSON.stringify(fold(course, events).attempt)
      const snapshot = await store.attempts.get(id)
      return { orders: events.map(event => event.order), same, snapshot }
    },
    [attempt, sampleCourse] as const,
  )
  expect(after.orders).toHaveLength(401)
  expect(new Set(after.orders).size).toBe(401)
  expect(JSON.parse(after.same)).toEqual(after.snapshot)
  expect(after.snapshot?.seconds['first-a']).toBe(2 * 201 * 100)
})

test('UI-24 a full phone is said, and nothing is half written', async () => {
  const blank = await browser.context.newPage()
  const cdp = await browser.context.newCDPSession(blank)
  const { origin } = server
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
  const page = await harnessPage()
  const attempt = await start(page)
  expect(await answerWith(page, attempt, 1_500_000)).toEqual({ why: 'storage-full', events: 1 })
  expect(await answerWith(page, attempt, 10)).toEqual({ why: null, events: 3 })
  await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await answerWith(page, attempt, 1_500_000)).toEqual({ why: null, events: 5 })
})

/** Appends an opened page and an answer of `length` characters. */
function answerWith(page: Page, attempt: string, length: number) {
  return page.evaluate(
    async ([id, course, size]) => {
      const { store, readEvents } = window.deviceHarness
      // Random, since Chromium compresses what it keeps.
      const parts = Array.from({ length: size }, () => String.fromCharCode(Math.random() * 65_536))
      const response = { kind: 'text', text: parts.join('') } as const
      const saved = await store.attempts.runtime(id).append(course, [
        { type: 'opened', lesson: 'first', page: 'first-a' },
        { type: 'answered', block: 'long', item: 'long', response },
      ])
      const events = await readEvents(store.database, id)
      return { why: saved.ok ? null : saved.why, events: events.length }
    },
    [attempt, sampleCourse, length] as const,
  )
}

test('UI-25 storage cleared under an open page is lost, and is noticed', async () => {
  const page = await harnessPage()
  const attempt = await start(page)
  await page.evaluate(() => window.deviceHarness.setMarker(document, '/', false))
  const cdp = await page.context().newCDPSession(page)
  const cleared = { origin: server.origin, storageTypes: 'indexeddb,cache_storage,local_storage' }
  await cdp.send('Storage.clearDataForOrigin', cleared)
  const saved = await page.evaluate(
    ([id, course]) =>
      window.deviceHarness.store.attempts
        .runtime(id)
        .append(course, [{ type: 'opened', lesson: 'first', page: 'first-a' }]),
    [attempt, sampleCourse] as const,
  )
  expect(saved).toEqual({ ok: false, why: 'storage-lost' })
  const reopened = await (await harnessPage()).evaluate(async () => ({
    learners: await window.deviceHarness.store.learners.list(),
    marked: window.deviceHarness.hasMarker(document),
  }))
  expect(reopened).toEqual({ learners: [], marked: true })
})

test('deleting everything leaves no name, no cookie and no cache', async () => {
  const page = await harnessPage()
  await start(page)
  const other = await harnessPage()
  await other.evaluate(() => window.deviceHarness.store.learners.list())
  const left = await page.evaluate(async () => {
    const { store, setMarker, hasMarker } = window.deviceHarness
    setMarker(document, '/', false)
    localStorage.setItem('look', 'dark')
    await (await caches.open('course-c9-1.0-0123456789ab')).put('/x', new Response('x'))
    await (await caches.open('workbox-precache-v2-/')).put('/y', new Response('y'))
    const areas = [localStorage, sessionStorage]
    await store.deleteEverything({ jar: document, base: '/', caches, areas })
    return {
      learners: await store.learners.list(),
      marked: hasMarker(document),
      caches: await caches.keys(),
      local: localStorage.length,
    }
  })
  expect(left).toEqual({
    learners: [],
    marked: false,
    caches: ['workbox-precache-v2-/'],
    local: 0,
  })
})

test('an ordinary window is not called private; use and persistence are told', async () => {
  const page = await harnessPage()
  const told = await page.evaluate(async () => ({
    private: await window.deviceHarness.seemsPrivate(),
    use: await window.deviceHarness.storageUse(),
    persist: typeof (await window.deviceHarness.askToPersist()),
  }))
  expect(told.private).toBe(false)
  expect(told.use?.quota).toBeGreaterThan(0)
  expect(told.persist).toBe('boolean')
})
