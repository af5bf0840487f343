import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { untilSaved } from './browser.ts'
import { type Crowd, gather } from './crowd.ts'
import { nextScreen, press, see, startCourse } from './learner.ts'
import { pastOf } from './past.ts'
import { readDatabase } from './write-database.ts'

const built = builtCourse('c1')
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

describe('a page turn', () => {
  test('UI-07 forward: the heading has the focus and the page stands at its top', async () => {
    const person = await crowd.person()
    const { page } = person
    await person.go('/')
    expect(await focused(page)).toBe('BODY')
    const turns: (() => Promise<void>)[] = [
      () => press(page, /^Start /),
      () => press(page, 'Skip for now'),
      () => press(page, 'Start lesson 1'),
      () => nextScreen(page),
      () => press(page, 'Get support'),
      () => press(page, 'Staying safe online'),
      () => press(page, 'Menu'),
      () => press(page, 'Settings'),
    ]
    for (const turn of turns) {
      const title = await page.title()
      await scrollDown(page)
      await turn()
      await page.waitForFunction(was => document.title !== was, title)
      expect([page.url(), await focused(page), await scrolled(page)]).toEqual([page.url(), 'H1', 0])
    }
    await person.leave()
  })

  test('UI-07 Back: the element that had the focus has it again, where it was on the screen', async () => {
    const person = await crowd.person(await pastOf(built, 'ready'))
    const { page } = person
    const [first] = built.lessons
    await person.go(`/c/c1/${first?.code}/${first?.pages[1]?.code}`)
    await page.locator('#break').focus()
    await page.keyboard.press('Enter')
    await see(page, 'Take a break')
    expect(await focused(page)).toBe('H1')
    await page.goBack()
    await page.locator('#break').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('break')
    await page.goForward()
    await see(page, 'Take a break')
    expect(await focused(page)).toBe('H1')
    await person.leave()
  })

  test('UI-07 Forward: the same as Back, wherever the person was before they went back', async () => {
    const person = await crowd.person(await pastOf(built, 'begun'))
    const { page } = person
    await person.go('/menu')
    await press(page, 'Settings')
    await see(page, 'Settings')
    const radio = page.getByRole('radio').nth(3)
    await radio.focus()
    await page.evaluate(() => window.scrollTo(0, 300))
    const before = await placeOf(page)
    await page.goBack()
    await see(page, 'Menu')
    await page.goForward()
    await see(page, 'Settings')
    expect(before).toEqual([expect.stringMatching(/./), 300])
    expect(await placeOf(page)).toEqual(before)
    await person.leave()
  })

  test.each([
    ['a course', 'course'],
    ['a screen', 'l1'],
  ])(
    'UI-07 Try again: %s that cannot be read leaves the focus on the button, then on the heading',
    async (_, file) => {
      const person = await crowd.person(await pastOf(built, 'begun'))
      const { page } = person
      const files = new RegExp(`/bundles/b/.*/${file}[^/]*\\.json$`)
      await page.route(files, route => route.abort())
      await person.go('/c/c1/l1/s1')
      const button = page.getByRole('button', { name: 'Try again' })
      const missing = await page.locator('h1').innerText()
      const asked = page.waitForRequest(files)
      await button.press('Enter')
      await asked
      await page.waitForTimeout(100)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try again')
      await page.unroute(files)
      await page.waitForTimeout(1000)
      await button.press('Enter')
      await page.waitForFunction(was => document.querySelector('h1')?.innerText !== was, missing)
      await page.locator('#break').waitFor()
      expect(await focused(page)).toBe('H1')
      await person.leave()
    },
  )

  test('UI-08 the first screen is drawn once: beginning the attempt does not draw it again', async () => {
    const person = await crowd.person()
    const { page } = person
    await page.addInitScript(countHeadings)
    await person.go('/')
    await startCourse(page, null)
    await untilBegun(page)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'headings'))).toEqual([
      expect.stringMatching(/^Lesson 1/),
    ])
    expect(await focused(page)).toBe('H1')
    await person.leave()
  })

  test('UI-08 saving and losing the network move neither focus nor scroll', async () => {
    const person = await crowd.person(await pastOf(built, 'begun'))
    const { page } = person
    await person.go('/c/c1')
    await page.getByRole('link', { name: 'Words explained' }).focus()
    await page.evaluate(() => window.scrollTo(0, 90))
    const before = await where(page)
    await untilSaved(page)
    await page.context().setOffline(true)
    await page.waitForFunction(() => !navigator.onLine)
    await page.context().setOffline(false)
    await page.waitForFunction(() => navigator.onLine)
    await page.getByText('Saved on this').waitFor()
    expect(await where(page)).toEqual(before)
    await person.leave()
  })
})

describe('addresses and titles', () => {
  test('UI-28 Before you start stands before the first screen with Exit, and says what it leaves', async () => {
    const found = built.lessons.flatMap(lesson =>
      lesson.pages.filter(page => page.exit).map(page => `/c/c1/${lesson.code}/${page.code}`),
    )
    const [first = ''] = found
    const person = await crowd.person()
    const { page } = person
    await person.go(first)
    await see(page, 'Before you start')
    const words = await page.locator('main').innerText()
    expect(words).toContain('It does not clear your browser history.')
    expect(await page.locator('#exit').count()).toBe(0)
    await press(page, 'Carry on')
    await page.locator('#exit').waitFor()
    expect(new URL(page.url()).pathname).toBe(first)
    await person.leave()
  })

  test('UI-29 discreet screens have only their place in the title; addresses hold codes alone', async () => {
    const discreet = built.lessons.flatMap(lesson =>
      lesson.pages.filter(page => page.discreet).map(page => ({ lesson, page })),
    )
    expect(discreet.length).toBeGreaterThan(0)
    const person = await crowd.person(await pastOf(built, 'ready'))
    await person.go('/c/c1')
    for (const { lesson, page } of discreet) {
      await person.turn(`/c/c1/${lesson.code}/${page.code}`)
      expect(await person.page.title()).toMatch(/^Lesson \d, screen \d+ of \d+ – Harbour$/)
    }
    const codes = built.lessons.flatMap(lesson => [
      lesson.code,
      ...lesson.pages.map(one => one.code),
    ])
    expect(codes.filter(code => !/^[a-z]\d+[a-z]?$/.test(code))).toEqual([])
    await person.leave()
  })

  test('UI-29 the learner’s name is in no address and in no title of the lessons', async () => {
    const person = await crowd.person(await pastOf(built, 'passed', { name: 'Quetzal Zyx' }))
    await person.go('/c/c1')
    for (const path of ['/c/c1', '/c/c1/l1/s1', '/certificates', '/record', '/c/c1/check/result']) {
      await person.turn(path)
      expect(`${person.page.url()} ${await person.page.title()}`).not.toMatch(/quetzal|zyx/i)
    }
    await person.leave()
  })
})

describe('stories', () => {
  test('UI-49 a skipped story says what it teaches, and its lesson is completed', async () => {
    const lesson = built.lessons.find(one =>
      one.pages.some(page => page.blocks.some(block => block.kind === 'scenario')),
    )
    const story = lesson?.pages.find(page => page.blocks.some(one => one.kind === 'scenario'))
    const person = await crowd.person(await pastOf(built, 'named'))
    const { page } = person
    await person.go(`/c/c1/${lesson?.code}/${lesson?.pages[0]?.code}`)
    while (!page.url().endsWith(`/${story?.code}`)) await nextScreen(page)
    await press(page, 'Skip this story')
    await see(page, 'What this story teaches')
    expect(
      (await page.locator('main p, main li').allInnerTexts()).join(' ').length,
    ).toBeGreaterThan(80)
    while (!page.url().endsWith('/done')) await nextScreen(page)
    await person.go('/c/c1')
    const row = page.getByRole('listitem').filter({ hasText: lesson?.title ?? '' })
    expect(await row.innerText()).toContain('Completed')
    await person.leave()
  })
})

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.tagName)
}

/** Keeps each heading of a lesson's screen that is put into the page. */
function countHeadings(): void {
  const headings: string[] = []
  Object.assign(globalThis, { headings })
  const seen = new WeakSet<Element>()
  new MutationObserver(() => {
    const heading = document.querySelector('h1')
    if (!heading || seen.has(heading) || !location.pathname.startsWith('/c/c1/l')) return
    seen.add(heading)
    headings.push(heading.textContent)
  }).observe(document, { childList: true, subtree: true })
}

/** Until the attempt and its first screen are kept, and whatever they draw has been drawn. */
async function untilBegun(page: Page): Promise<void> {
  for (let asked = 0; asked < 100; asked += 1) {
    const { stores } = await page.evaluate(readDatabase, 'harbour')
    const rows = stores.find(one => one.name === 'events')?.rows ?? []
    await page.waitForTimeout(200)
    if (rows.length >= 2) return
  }
}

function placeOf(page: Page): Promise<unknown> {
  return page.evaluate(() => [document.activeElement?.id, window.scrollY])
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY)
}

function scrollDown(page: Page): Promise<void> {
  return page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
}

function where(page: Page): Promise<unknown> {
  return page.evaluate(() => [document.activeElement?.textContent, window.scrollY])
}
