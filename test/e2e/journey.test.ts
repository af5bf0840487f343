import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { openPhone, type Phone, untilSaved } from './browser.ts'
import { heading, learnToTheEnd, press, see, startCourse, takeCheck } from './learner.ts'
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

  test('UI-19 from here on with no network: not passed yet', async () => {
    const { page } = phone
    await untilSaved(page)
    await site.stop()
    await page.goto(site.origin)
    await press(page, /^Carry on/)
    await learnToTheEnd(page)
    await takeCheck(page, built, 5)
    await see(page, 'Not passed yet')
    expect(await page.locator('main').innerText()).toContain('You got 10 of 15 right.')
  })

  test('UI-19 a new draw is passed, and the certificate has the name', async () => {
    const { page } = phone
    await takeCheck(page, built)
    await see(page, 'You have passed')
    await press(page, 'See your certificate')
    await see(page, 'Your certificate')
    expect(await page.locator('article').innerText()).toContain('Siân Llŷr')
  })

  test('UI-19 the PDF is made with no network and holds the name', async () => {
    const { page } = phone
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Save as PDF'),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    expect(phone.problems).toEqual([])
    await site.start()
  })
})
