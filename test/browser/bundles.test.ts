import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type SampleBundle, sampleBundle, sampleSafety } from '../app/bundles/sample-bundle.ts'
import { sampleCourse } from '../app/store/sample-course.ts'
import { buildHarness } from './build-harness.ts'
import { type Launched, launch, newProfile } from './launch.ts'
import { type Answer, startTestServer, type TestServer } from './test-server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let server: TestServer
let profile: ReturnType<typeof newProfile>
let browser: Launched
let page: Page
const bundle = sampleBundle()
const { entry } = bundle
const wanted = { code: 'c9', fingerprint: entry.fingerprint, language: 'en' }

beforeAll(async () => {
  server = await startTestServer(await buildHarness('bundles'))
  profile = newProfile()
  browser = await launch(profile.folder)
})
afterAll(async () => {
  await browser.close()
  await server.close()
  profile.remove()
})
beforeEach(async () => {
  serve(bundle)
  page = await browser.open(`${server.origin}/harness.html`)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  server.asked.length = 0
})
afterEach(() => page.close())

function serve(one: SampleBundle): void {
  server.files.clear()
  server.faults.clear()
  for (const [path, text] of one.files) server.files.set(`bundles/${path}`, text)
}

function install() {
  return page.evaluate(async one => {
    const { installCourse, place } = window.deviceHarness
    const seen: number[] = []
    const onProgress = ({ done }: { done: number }) => seen.push(done)
    return { ...(await installCourse(place, one, 'en', { onProgress })), seen }
  }, entry)
}

const marks = () =>
  page.evaluate(async () => {
    const { allMarks, place } = window.deviceHarness
    const all = await allMarks(place)
    return all.map(({ entry: { version }, language, state }) => ({ version, language, state }))
  })

const readLesson = () =>
  page.evaluate(([one]) => window.deviceHarness.readLesson(window.deviceHarness.place, one, 'l1'), [
    wanted,
  ] as const)

const cutOff: Answer = response => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"id":')
  setTimeout(() => response.destroy(), 5)
}
const endsEarly: Answer = response => response.writeHead(200).end('{"id":')
const portal: Answer = response =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Log in</h1>')
const busy: Answer = response => response.writeHead(503).end()
const none: Answer = response => response.writeHead(404).end()

function flipped(path: string): Answer {
  const good = bundle.files.get(path) ?? ''
  return response => response.writeHead(200).end(good.replace('You notice', 'You ignore'))
}

test('an install keeps every file and says how far it is', async () => {
  const result = await install()
  expect(result).toMatchObject({ ok: true, done: entry.bytes, of: entry.bytes })
  expect(result.seen.at(-1)).toBe(entry.bytes)
  expect(result.seen).toEqual([...result.seen].sort((a, b) => a - b))
  expect(await marks()).toEqual([{ version: '1.0', language: 'en', state: 'installed' }])
})

test('UI-19 an installed course is read with no server at all', async () => {
  await install()
  server.files.clear()
  const read = await page.evaluate(async one => {
    const { place, readCourse, readLesson, readCheck } = window.deviceHarness
    const parts = [
      await readCourse(place, one),
      await readLesson(place, one, 'l2'),
      await readCheck(place, one),
    ]
    return parts.map(part => part.ok)
  }, wanted)
  expect(read).toEqual([true, true, true])
})

test('a course opens before it was installed, and without knowing its version', async () => {
  const course = await page.evaluate(async () => {
    const { place, readCourse } = window.deviceHarness
    return readCourse(place, { code: 'c9', language: 'cy' })
  })
  const { fingerprint } = entry
  expect(course).toEqual({ ok: true, value: { ...sampleCourse, fingerprint } })
  expect(await marks()).toEqual([])
})

test.each(entry.files.map(file => [file.path.split('/').at(-1), file.path] as const))(
  'cut off at %s, an install goes on where it stopped',
  async (_, path) => {
    server.faults.set(`bundles/${path}`, cutOff)
    const stopped = await install()
    expect(stopped).toMatchObject({ ok: false, why: 'offline' })
    expect(await marks()).toEqual([{ version: '1.0', language: 'en', state: 'installing' }])
    server.faults.clear()
    server.asked.length = 0
    expect(await install()).toMatchObject({ ok: true, done: entry.bytes })
    const fetched = entry.files.filter(file => server.asked.includes(`bundles/${file.path}`))
    const left = fetched.reduce((sum, file) => sum + file.bytes, 0)
    expect(left).toBe(entry.bytes - stopped.done)
  },
)

const lessonPath = entry.files.find(file => file.path.includes('/l1.'))?.path ?? ''

test.each([
  ['truncated', endsEarly],
  ['corrupted', flipped(lessonPath)],
  ['wrong-type', portal],
  ['missing', none],
  ['offline', busy],
] as const)('a file that is %s is refused, and never marked as installed', async (why, answer) => {
  server.faults.set(`bundles/${lessonPath}`, answer)
  expect(await install()).toMatchObject({ ok: false, why })
  expect((await marks()).map(mark => mark.state)).toEqual(['installing'])
  expect(await readLesson()).toEqual({ ok: false, why })
  server.faults.clear()
  expect(await install()).toMatchObject({ ok: true })
})

test('a file that came damaged once is asked for again, past the caches', async () => {
  const answer = flipped(lessonPath)
  server.faults.set(`bundles/${lessonPath}`, response => {
    server.faults.clear()
    answer(response)
  })
  expect(await install()).toMatchObject({ ok: true })
})

test.each(['lost', 'changed'])('a file %s on the device is repaired when it is read', async how => {
  await install()
  await page.evaluate(
    async ([path, change]) => {
      const { place } = window.deviceHarness
      const [name = ''] = await caches.keys()
      const cache = await caches.open(name)
      const address = new URL(path, place.folder).href
      if (change === 'lost') await cache.delete(address)
      else await cache.put(address, new Response('{"pages":'))
    },
    [lessonPath, how] as const,
  )
  expect(await readLesson()).toMatchObject({ ok: true })
  server.files.clear()
  expect(await readLesson()).toMatchObject({ ok: true })
})

test('a full phone is said, and the course is not marked as saved', async () => {
  const cdp = await page.context().newCDPSession(page)
  const { origin } = server
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 })
  expect(await install()).toMatchObject({ ok: false, why: 'full' })
  expect(await marks()).not.toContainEqual(expect.objectContaining({ state: 'installed' }))
  await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await install()).toMatchObject({ ok: true })
})

test('stopping keeps what came, and nothing goes on by itself until it is asked for', async () => {
  server.faults.set(`bundles/${lessonPath}`, () => undefined)
  const states = await page.evaluate(
    async ([one, catalogue]) => {
      const { createInstaller, place } = window.deviceHarness
      const installer = createInstaller(place, () => false)
      const heard: string[] = []
      installer.listen((code, { state }) => heard.push(`${code} ${state}`))
      const saving = installer.save(one, 'en')
      while (!heard.includes('c9 saving')) await new Promise(resolve => setTimeout(resolve, 10))
      await installer.stop(one)
      const stopped = await saving
      const before = await installer.state(one, 'en')
      await installer.resume()
      await installer.saveAll(catalogue, 'en')
      const after = await installer.state(one, 'en')
      return { stopped, before, after, last: heard.at(-1) }
    },
    [entry, bundle.catalogue] as const,
  )
  expect(states.stopped).toMatchObject({ ok: false, why: 'stopped' })
  expect(states.before).toMatchObject({ state: 'stopped', why: 'stopped' })
  expect(states.after).toEqual(states.before)
  expect(states.last).toBe('c9 stopped')
})

test('an install cut off by leaving goes on at the next start', async () => {
  server.faults.set(`bundles/${lessonPath}`, busy)
  await install()
  server.faults.clear()
  await page.reload()
  const state = await page.evaluate(async one => {
    const { createInstaller, place } = window.deviceHarness
    const installer = createInstaller(place, () => false)
    await installer.resume()
    return installer.state(one, 'en')
  }, entry)
  expect(state).toEqual({ state: 'saved', done: entry.bytes, of: entry.bytes })
})

test('a phone that saves data is left alone; a removed course stays off until asked for', async () => {
  const states = await page.evaluate(
    async ([one, catalogue]) => {
      const { createInstaller, place } = window.deviceHarness
      const frugal = createInstaller(place, () => true)
      await frugal.saveAll(catalogue, 'en')
      const saving = await frugal.state(one, 'en')
      const installer = createInstaller(place, () => false)
      await installer.saveAll(catalogue, 'en')
      const all = await installer.state(one, 'en')
      await installer.remove(one)
      await installer.saveAll(catalogue, 'en')
      const removed = await installer.state(one, 'en')
      await installer.save(one, 'en')
      return [saving, all, removed, await installer.state(one, 'en')].map(state => state.state)
    },
    [entry, bundle.catalogue] as const,
  )
  expect(states).toEqual(['not-saved', 'saved', 'not-saved', 'saved'])
})

test('the course on the screen is saved before the others', async () => {
  const others = {
    ...bundle.catalogue,
    courses: ['c7', 'c8', 'c9'].map(code => ({ ...entry, code })),
  }
  const order = await page.evaluate(async catalogue => {
    const { createInstaller, place } = window.deviceHarness
    const installer = createInstaller(place, () => false)
    const saved: string[] = []
    installer.listen((code, { state }) => state === 'saved' && saved.push(code))
    await installer.saveAll(catalogue, 'en', () => 'c8')
    return saved
  }, others)
  expect(order).toEqual(['c8', 'c7', 'c9'])
})

test('an attempt keeps its version; a version that nobody needs is cleared away', async () => {
  await install()
  const newer = sampleBundle('1.1', 'You notice more.')
  serve(newer)
  const read = await page.evaluate(
    async ([catalogue, old]) => {
      const { installCourse, place, readCourse, removeOldVersions } = window.deviceHarness
      const [next] = catalogue.courses
      if (next) await installCourse(place, next, 'en')
      const versions = async () => {
        const own = await readCourse(place, { code: 'c9', fingerprint: old, language: 'en' })
        const fresh = await readCourse(place, { code: 'c9', language: 'en' })
        return [own, fresh].map(one => (one.ok ? one.value.version : one.why))
      }
      await removeOldVersions(place, catalogue, new Set([old]))
      const during = await versions()
      await removeOldVersions(place, catalogue, new Set())
      return { during, after: await versions() }
    },
    [newer.catalogue, entry.fingerprint] as const,
  )
  expect(read).toEqual({ during: ['1.0', '1.1'], after: ['missing', '1.1'] })
})

test('the catalogue as last seen serves when the network does not, or gives nonsense', async () => {
  const read = () =>
    page.evaluate(async () => {
      const result = await window.deviceHarness.readCatalogue(window.deviceHarness.place)
      return result.ok ? result.from : result.why
    })
  server.faults.set('bundles/catalogue.json', portal)
  expect(await read()).toBe('unreadable')
  server.faults.clear()
  expect(await read()).toBe('network')
  const evil = { ...bundle.catalogue, courses: [{ ...entry, code: '../x' }] }
  server.files.set('bundles/catalogue.json', JSON.stringify(evil))
  expect(await read()).toBe('device')
  server.faults.set('bundles/catalogue.json', busy)
  expect(await read()).toBe('device')
})

test('a catalogue asked for twice at once is fetched once', async () => {
  await page.evaluate(async () => {
    const { place, readCatalogue, readCourse } = window.deviceHarness
    const course = readCourse(place, { code: 'c9', language: 'en' })
    await Promise.all([readCatalogue(place), course])
  })
  expect(server.asked.filter(path => path === 'bundles/catalogue.json')).toHaveLength(1)
})

test('two tabs that install one course fetch each file once', async () => {
  const other = await browser.open(`${server.origin}/harness.html`)
  const both = [page, other].map(tab =>
    tab.evaluate(
      one => window.deviceHarness.installCourse(window.deviceHarness.place, one, 'en'),
      entry,
    ),
  )
  expect((await Promise.all(both)).map(result => result.ok)).toEqual([true, true])
  const fetched = server.asked.filter(path => path.startsWith('bundles/b/'))
  expect(fetched.sort()).toEqual(entry.files.map(file => `bundles/${file.path}`).sort())
  await other.close()
})

test('UI-50 the support list is the newest there is, and is there offline', async () => {
  const read = () =>
    page.evaluate(async () => {
      const { keptSafety, newestSafety, place } = window.deviceHarness
      const kept = await keptSafety(place)
      return { kept, newest: await newestSafety(place) }
    })
  expect(await read()).toEqual({ kept: null, newest: sampleSafety })
  server.files.clear()
  expect(await read()).toEqual({ kept: sampleSafety, newest: null })
})
