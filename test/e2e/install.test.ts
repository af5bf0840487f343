import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { axeFindings } from './checks/axe.ts'
import { type Crowd, gather, type Person } from './crowd.ts'
import { press, see } from './learner.ts'
import { pastOf, type Reached } from './past.ts'

const built = builtCourse('c1')
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

describe('the home screen, when a lesson is finished', () => {
  test('is offered after the first lesson, asks the browser, and then no more', async () => {
    const person = await offered('begun')
    const { page } = person
    await card(page).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await press(page, 'Add to home screen')
    await card(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => Reflect.get(globalThis, 'asked'))).toBe(1)
    await person.leave()
  })

  test('can be refused: the focus goes to the heading, and Home does not ask again', async () => {
    const person = await offered('begun')
    const { page } = person
    await press(page, 'Not now')
    await card(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await person.go('/c/c1/l1/done')
    await see(page, 'Lesson 1 finished')
    await expectNoCard(page)
    await person.go('/')
    await see(page, /^Hello/)
    await expectNoCard(page)
    await person.leave()
  })

  test('is not offered after later lessons, nor to whoever opened it from there', async () => {
    const later = await offered('ready')
    await expectNoCard(later.page)
    await later.leave()
    const installed = await offered('begun', () => {
      const usual = matchMedia.bind(window)
      window.matchMedia = query => (query.includes('standalone') ? usual('all') : usual(query))
    })
    await expectNoCard(installed.page)
    await installed.leave()
  })
})

/** Lesson 1 finished, in a browser that can put the app on the home screen. */
async function offered(past: Reached, first?: () => void): Promise<Person> {
  const person = await crowd.person(await pastOf(built, past))
  if (first) await person.page.addInitScript(first)
  await person.page.addInitScript(() => {
    Object.assign(globalThis, { asked: 0 })
    const prompt = async () => {
      Object.assign(globalThis, { asked: Reflect.get(globalThis, 'asked') + 1 })
    }
    // This browser makes an offer of its own, at a moment of its own.
    addEventListener('beforeinstallprompt', event => {
      if (event.isTrusted) event.stopImmediatePropagation()
    })
    addEventListener('load', () =>
      dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt })),
    )
  })
  await person.go('/c/c1/l1/done')
  await see(person.page, 'Lesson 1 finished')
  return person
}

function card(page: Page) {
  return page.getByRole('region', { name: 'Your home screen' })
}

/** After all that the page fetches has come, so that a card that comes late is seen too. */
async function expectNoCard(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  expect(await card(page).count()).toBe(0)
}
