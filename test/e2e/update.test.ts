import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { untilSaved } from './browser.ts'
import { type Crowd, gather, type Person } from './crowd.ts'
import { heading, press, see } from './learner.ts'
import { type NewVersion, nextApp, nextCourse } from './new-version.ts'
import { pastOf, type Reached } from './past.ts'

const built = builtCourse('c1')
const banner = 'A new version is ready. Your progress is saved.'
let crowd: Crowd
let next: NewVersion | undefined
beforeAll(async () => {
  crowd = await gather()
})
afterEach(async () => {
  await crowd.site.stop()
  await crowd.site.start()
  next?.remove()
  next = undefined
})
afterAll(() => crowd.close())

describe('UI-23 a new version of the app', () => {
  test('is offered on Home alone, and one press takes it with the place kept', async () => {
    const person = await settled('checking')
    const { page } = person
    next = nextApp()
    await putInPlace(next)
    await person.go('/c/c1/check/6')
    await page.getByLabel('I do not know').focus()
    await page.evaluate(() => window.scrollTo(0, 60))
    const before = await where(page)
    await untilWaiting(page)
    expect(await where(page)).toEqual(before)
    for (const path of ['/c/c1/check/6', '/c/c1/check/review', '/c/c1', '/c/c1/l1/s1', '/menu']) {
      await person.go(path)
      await page.waitForTimeout(300)
      expect([path, await page.getByText(banner).count()]).toEqual([path, 0])
    }
    await person.go('/')
    await page.getByText(banner).waitFor()
    await press(page, 'Update now')
    await page.waitForFunction(() => document.documentElement.outerHTML.includes('<!-- next -->'))
    await see(page, 'Hello, Siân Llŷr')
    await page.locator('#status').getByText('Updated').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.getByText(banner).count()).toBe(0)
    await press(page, /^Carry on/)
    await page.getByText('Question 6 of').waitFor()
    await person.leave()
  })

  test('another tab in the middle of a lesson is not reloaded', async () => {
    const person = await settled('begun')
    const { page } = person
    const other = await person.openTab()
    await other.goto(`${person.origin}/c/c1/l1/s1`)
    await other.evaluate(() => Object.assign(globalThis, { untouched: true }))
    next = nextApp()
    await putInPlace(next)
    await person.go('/')
    await page.getByText(banner).waitFor({ timeout: 60_000 })
    await press(page, 'Update now')
    await page.waitForFunction(() => document.documentElement.outerHTML.includes('<!-- next -->'))
    expect(await other.evaluate(() => Reflect.get(globalThis, 'untouched'))).toBe(true)
    await press(other, 'Continue')
    await other.getByText(/^Screen 2 of/).waitFor()
    expect(person.problems).toEqual([])
    await person.leave()
  })
})

describe('a new version of a course', () => {
  test('leaves the attempt on its own version, also with no network', async () => {
    const person = await settled('begun')
    const { page } = person
    next = nextCourse('c1', 'A Newer Course')
    await putInPlace(next)
    await person.go('/c/c1')
    await page.getByText('A newer version of this course is ready.').waitFor()
    expect(await heading(page)).toBe(built.course.title)
    await press(page, /^Carry on/)
    await page.getByText(/^Screen 1 of/).waitFor()
    expect(await page.locator('footer').innerText()).toContain(`version ${built.course.version}.`)
    await crowd.site.stop()
    await person.go('/c/c1/check')
    await person.go('/c/c1/l3/s1')
    expect(await page.locator('footer').innerText()).toContain(`version ${built.course.version}.`)
    expect(person.problems).toEqual([])
    await person.leave()
  })

  test('is what somebody new begins with', async () => {
    next = nextCourse('c1', 'A Newer Course')
    await putInPlace(next)
    const person = await crowd.person()
    await person.go('/c/c1')
    expect(await heading(person.page)).toBe('A Newer Course')
    await person.leave()
  })
})

/** Somebody on whose device everything is saved. */
async function settled(reached: Reached): Promise<Person> {
  const person = await crowd.person(await pastOf(built, reached))
  await person.go('/')
  await untilSaved(person.page)
  return person
}

async function putInPlace({ folder }: NewVersion): Promise<void> {
  await crowd.site.stop()
  await crowd.site.start(folder)
}

async function untilWaiting(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
  for (let asked = 0; asked < 300; asked += 1) {
    const waits = await page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed',
    )
    if (waits) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('No new version waits')
}

function where(page: Page): Promise<unknown> {
  return page.evaluate(() => [document.activeElement?.id, window.scrollY])
}
