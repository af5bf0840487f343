import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { untilSaved } from './browser.ts'
import { type Crowd, gather, open, type Person } from './crowd.ts'
import { heading, press, see } from './learner.ts'
import { pastOf } from './past.ts'

const built = builtCourse('c1')
const weather = 'https://www.bbc.co.uk/weather'
const offline: BrowserContext[] = []
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterEach(async () => {
  await Promise.all(offline.map(context => context.setOffline(false)))
  await crowd.site.start()
  offline.length = 0
})
afterAll(() => crowd.close())

const flagged = addresses(true)
const [plain = ''] = addresses(false)

function addresses(exit: boolean): string[] {
  return built.lessons.flatMap(lesson =>
    lesson.pages
      .filter(page => (page.exit === true) === exit)
      .map(page => `/c/c1/${lesson.code}/${page.code}`),
  )
}

describe('UI-27 Exit this page', () => {
  test('blank within the same press, then somewhere else; Back and history show only a plain Home', async () => {
    const person = await begun()
    const { page } = person
    await standInForWeather(page)
    await person.go('/')
    await person.go(flagged[0] ?? '')
    expect(await blankAtPress(page)).toBe(true)
    await page.waitForURL(weather)
    await page.goBack({ waitUntil: 'commit' })
    await expectPlainHome(page)
    for (const path of [flagged[0] ?? '', '/c/c1', '/certificates', '/record']) {
      await person.go(path)
      await expectPlainHome(page)
    }
    await press(page, 'Carry on')
    await see(page, 'Hello, Siân Llŷr')
    await person.leave()
  })

  test('Shift three times, from wherever the focus is', async () => {
    const person = await begun()
    const { page } = person
    await standInForWeather(page)
    await person.go('/support')
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    expect(page.url()).toContain('/support')
    await page.keyboard.press('Shift')
    await page.waitForURL(weather)
    await person.leave()
  })

  test('with no network: a page that says no more than that, and Back shows the plain Home', async () => {
    const person = await begun()
    const { page } = person
    await person.go('/')
    await untilSaved(page)
    await goOffline(page)
    await press(page, 'Get support')
    await page.locator('#exit').click()
    await see(page, 'No internet')
    expect(await page.title()).toBe('No internet')
    expect((await page.locator('body').innerText()).replace(/\s+/g, ' ').trim()).toBe(
      'No internet No internet connection. Try again',
    )
    await page.goBack({ waitUntil: 'commit' })
    await expectPlainHome(page)
    await page.context().setOffline(false)
    await person.go('/c/c1')
    await expectPlainHome(page)
    await person.leave()
  })

  test('the other tabs of this device are left as well', async () => {
    const person = await begun()
    const { page } = person
    await standInForWeather(page)
    const other = await person.openTab()
    await open(other, `${person.origin}/c/c1`)
    await person.go('/support')
    await page.locator('#exit').click()
    await expectPlainHome(other)
    await person.leave()
  })

  test('stands on support pages and flagged screens alone, unless Settings say everywhere', async () => {
    const person = await begun()
    const { page } = person
    for (const path of ['/c/c1', '/settings', '/', plain, '/certificates']) {
      await person.go(path)
      expect([path, await page.locator('#exit').count()]).toEqual([path, 0])
    }
    for (const path of ['/support', '/support/safety', ...flagged]) {
      await person.go(path)
      await page.locator('#exit').waitFor()
    }
    await person.go('/settings')
    await page.getByLabel('On every page').check()
    await person.go(plain)
    await page.locator('#exit').waitFor()
    await person.leave()
  })
})

async function begun(): Promise<Person> {
  return crowd.person(await pastOf(built, 'begun'))
}

/** No test asks another site for anything. */
async function standInForWeather(page: Page): Promise<void> {
  await page.route(weather, route => route.fulfill({ body: 'Weather', contentType: 'text/html' }))
}

function blankAtPress(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    document.getElementById('exit')?.click()
    const seen = { visibilityProperty: true, opacityProperty: true }
    return [...document.body.children].every(one => !one.checkVisibility(seen))
  })
}

async function expectPlainHome(page: Page): Promise<void> {
  await see(page, 'Welcome back')
  expect(await page.locator('body').innerText()).not.toMatch(/Siân|abuse|lesson|course|safeguard/i)
  expect(await page.title()).toBe('Welcome back – Harbour')
  expect(await heading(page)).toBe('Welcome back')
}

async function goOffline(page: Page): Promise<void> {
  offline.push(page.context())
  await crowd.site.stop()
  await page.context().setOffline(true)
  await page.waitForFunction(() => !navigator.onLine)
}
