import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { buildWorkerApp } from './build-worker-app.ts'
import { type Launched, launch, newProfile } from './launch.ts'
import { startTestServer, type TestServer } from './test-server.ts'
import type {} from './worker-app/main.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = join(import.meta.dirname, '../../.cache/harness/worker')
const base = 'club/harbour/'
const built = (version: string) => join(folder, version)

let server: TestServer
let profile: ReturnType<typeof newProfile>
let browser: Launched

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await buildWorkerApp(built('one'), 'one')
  await buildWorkerApp(built('two'), 'two')
})
beforeEach(async () => {
  server = await startTestServer(folder, { [base]: built('one') })
  server.files.set(base, readFileSync(join(built('one'), 'app.html')))
  server.files.set(`${base}secret`, 'secret')
  profile = newProfile()
  browser = await launch(profile.folder)
})
afterEach(async () => {
  await browser.close()
  await server.close()
  profile.remove()
})

/** Asks again and again, since a page in the background paints no frames to wait for. */
async function until(page: Page, isTrue: () => boolean): Promise<void> {
  await page.waitForFunction(isTrue, undefined, { polling: 50 })
}

async function open(path = ''): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`${server.origin}/${base}${path}`)
  await until(page, () => window.workerApp !== undefined)
  return page
}

/** The first visit, until the worker serves the page. */
async function firstVisit(): Promise<Page> {
  const page = await open()
  await page.evaluate(async () => {
    await window.workerApp.worker
    await navigator.serviceWorker.ready
  })
  await until(page, () => navigator.serviceWorker.controller !== null)
  return page
}

async function offlineColdStart(): Promise<void> {
  await browser.close()
  await server.close()
  browser = await launch(profile.folder)
}

test('UI-19 after one visit any address opens in a cold start with no server', async () => {
  await firstVisit()
  await offlineColdStart()
  const page = await open('c/c1/l2/s4')
  expect(await page.evaluate(() => window.workerApp.version)).toBe('one')
  expect(new URL(page.url()).pathname).toBe('/club/harbour/c/c1/l2/s4')
  expect(await (await open('')).evaluate(() => window.workerApp.version)).toBe('one')
})

test('files and the server’s own addresses are not answered with the app', async () => {
  const page = await firstVisit()
  server.files.set(`${base}health`, 'ok')
  server.files.set(`${base}licences.md`, 'licences')
  for (const path of ['health', 'licences.md']) {
    const response = await page.goto(`${server.origin}/${base}${path}`).catch(() => null)
    expect(response?.fromServiceWorker() ?? false).toBe(false)
    await page.goto(`${server.origin}/${base}`)
  }
})

test('UI-23 a new version waits, is told once, and one press takes it into use', async () => {
  const page = await firstVisit()
  const other = await open('c/c1')
  server.folders[base] = built('two')
  await page.evaluate(async () => (await window.workerApp.worker)?.look())
  await until(page, () => window.workerApp.heard.includes('waiting'))
  expect(await page.evaluate(() => window.workerApp.version)).toBe('one')
  expect(await (await open('c/c2')).evaluate(() => window.workerApp.version)).toBe('one')
  const reloaded = page.waitForEvent('load')
  await page.evaluate(async () => (await window.workerApp.worker)?.update())
  await reloaded
  await until(page, () => window.workerApp?.version === 'two')
  await until(other, () => window.workerApp.heard.includes('replaced'))
  expect(await other.evaluate(() => window.workerApp.version)).toBe('one')
  await other.reload()
  await until(other, () => window.workerApp?.version === 'two')
})

test('a new version that nobody took into use begins when every page was closed', async () => {
  const page = await firstVisit()
  server.folders[base] = built('two')
  await page.evaluate(async () => (await window.workerApp.worker)?.look())
  await until(page, () => window.workerApp.heard.includes('waiting'))
  await offlineColdStart()
  const again = await open('c/c1')
  expect(await again.evaluate(() => window.workerApp.version)).toBe('two')
})

test('the first worker is no new version', async () => {
  const page = await firstVisit()
  expect(await page.evaluate(() => window.workerApp.heard)).toEqual([])
})

test('a player gets the part of a kept course file that it asks for', async () => {
  const page = await firstVisit()
  const read = await page.evaluate(async () => {
    const address = 'bundles/b/c9/1.0-0123456789ab/a.mp3'
    const cache = await caches.open('course-c9-1.0-0123456789ab')
    await cache.put(new URL(address, location.href).href, new Response('0123456789'))
    const part = await fetch(address, { headers: { range: 'bytes=2-4' } })
    return [part.status, part.headers.get('content-range'), await part.text()]
  })
  expect(read).toEqual([206, 'bytes 2-4/10', '234'])
})

test('a kept course file answers a request for its address; others go to the network', async () => {
  const page = await firstVisit()
  const path = 'bundles/b/c9/1.0-0123456789ab/a.mp3'
  server.files.set(`${base}bundles/b/other.mp3`, 'from the server')
  const read = await page.evaluate(async address => {
    const cache = await caches.open('course-c9-1.0-0123456789ab')
    await cache.put(new URL(address, location.href).href, new Response('kept'))
    const kept = await (await fetch(address)).text()
    return [kept, await (await fetch('bundles/b/other.mp3')).text()]
  }, path)
  expect(read).toEqual(['kept', 'from the server'])
})
