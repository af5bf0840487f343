import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { openPhone, type Phone, untilSaved } from './browser.ts'
import { heading, learnToTheEnd, press, startCourse, takeCheck } from './learner.ts'
import { openSite, type Site } from './site.ts'

const built = builtCourse('c1')
let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.stop())

describe('a volunteer on their own phone', () => {
  let phone: Phone
  beforeAll(async () => {
    phone = await openPhone()
  })
  afterAll(() => phone.close())

  test('UI-01 first visit to the first screen in three presses', async () => {
    const { page } = phone
    await page.goto(site.origin)
    expect(await heading(page)).toBe('Safeguarding courses')
    await startCourse(page, 'Siân Llŷr')
    expect(page.url()).toMatch(/\/c\/c1\/l1\/s\w+$/)
  })

  test('UI-02 back to the exact screen in one press', async () => {
    const { page } = phone
    await press(page, 'Continue')
    await page.getByText(/^Screen 2 of/).waitFor()
    const at = page.url()
    await page.goto(site.origin)
    expect(await heading(page)).toBe('Hello, Siân Llŷr')
    await press(page, /^Carry on/)
    await page.getByText(/^Screen 2 of/).waitFor()
    expect(page.url()).toBe(at)
  })

  test('UI-19 from here on with no network, to the certificate', async () => {
    const { page } = phone
    await untilSaved(page)
    await site.stop()
    await page.goto(site.origin)
    await press(page, /^Carry on/)
    await learnToTheEnd(page)
    await takeCheck(page, built, 5)
    expect(await heading(page)).toBe('Not passed yet')
    await press(page, 'Try the final check again')
    await site.start()
  })

  test('the second try is passed, and the certificate has the name', async () => {
    const { page } = phone
    await page.goto(`${site.origin}/c/c1/check`)
    await takeCheckAgain(phone)
    expect(await heading(page)).toBe('You have passed')
    await press(page, 'See your certificate')
    await page.locator('article').waitFor()
    expect(await page.locator('article').innerText()).toContain('Siân Llŷr')
    expect(phone.problems).toEqual([])
  })
})

async function takeCheckAgain(phone: Phone): Promise<void> {
  const { page } = phone
  await press(page, 'Carry on')
  const { answer } = await import('./learner.ts')
  for (let n = 1; n <= built.course.check.draw; n += 1) {
    await page.getByText(`Question ${n} of ${built.course.check.draw}`).waitFor()
    await answer(page, built)
    await press(page, 'Continue')
  }
  await press(page, 'Finish and see your result')
}
