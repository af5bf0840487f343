import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pdfText } from '../app/certificate/pdf-text.ts'
import { builtCourse, flat } from './answer-key.ts'
import { untilSaved } from './browser.ts'
import { type Crowd, gather } from './crowd.ts'
import { press, see, takeCheck } from './learner.ts'
import { pastOf } from './past.ts'

const built = builtCourse('c1')
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterEach(() => crowd.site.start())
afterAll(() => crowd.close())

describe('the certificate', () => {
  test('UI-39 UI-41 the PDF is made with no network: one A4 page, the name as text, title, language', async () => {
    const name = 'Llŷr Śląska Ōe'
    const past = await pastOf(built, 'passed', { name })
    const person = await crowd.person(past)
    const { page } = person
    await person.go(`/certificates/${past.certificate}`)
    await untilSaved(page)
    await crowd.site.stop()
    await person.go(`/certificates/${past.certificate}`)
    const pdf = await savedPdf(page)
    expect(pdf.pages).toHaveLength(1)
    expect(flat(pdf.pages[0] ?? '')).toContain(name)
    expect(flat(pdf.pages[0] ?? '')).toContain(built.course.title)
    expect(pdf.language).toMatch(/^en/)
    expect(pdf.title).not.toBe('')
    expect(pdf.sizes[0]?.toSorted()).toEqual([595, 842])
    expect(person.problems).toEqual([])
    await person.leave()
  })

  test('UI-19 a name that was skipped, and is typed first with no network, stands in the PDF', async () => {
    const person = await crowd.person(await pastOf(built, 'ready', { name: '' }))
    const { page } = person
    await person.go('/c/c1/check')
    await untilSaved(page)
    await crowd.site.stop()
    await person.go('/c/c1/check')
    await takeCheck(page, built)
    await see(page, 'You have passed')
    await person.turn('/c/c1/certificate')
    await page.getByLabel('What name should be on your').fill('Zoë Łuczak')
    await press(page, 'Continue')
    await see(page, 'Your certificate')
    const pdf = await savedPdf(page)
    expect(flat(pdf.pages[0] ?? '')).toContain('Zoë Łuczak')
    expect(person.problems).toEqual([])
    await person.leave()
  })

  test('UI-39 a new name in another script: its letters come while there is a network, and stay', async () => {
    const past = await pastOf(built, 'passed', { name: 'Amina B' })
    const person = await crowd.person(past)
    const { page } = person
    await person.go(`/certificates/${past.certificate}`)
    await untilSaved(page)
    await press(page, 'Change the name on this certificate')
    await page.getByLabel('What name should be on your').fill('آمنة بيگم')
    await press(page, 'Continue')
    await see(page, 'Your certificate')
    expect(await page.locator('article').innerText()).toContain('آمنة بيگم')
    const pdf = await savedPdf(page)
    expect(flat(pdf.pages[0] ?? '')).toContain('آمنة بيگم')
    await person.go(`/certificates/${past.certificate}`)
    expect(await page.locator('main').innerText()).toContain('was replaced by')
    await person.leave()
  })

  test.each([
    ['one letter', 'Ø'],
    ['eighty letters', `${'Wilhelmina-'.repeat(7)}Wil`],
    ['Bengali', 'শ্রীমতী রহমান'],
    ['Chinese', '歐陽娜娜'],
  ])('UI-39 printed, the page is one sheet of A4 both ways: %s', async (_, name) => {
    const past = await pastOf(built, 'passed', { name })
    const person = await crowd.person(past)
    const { page } = person
    await person.go(`/certificates/${past.certificate}`)
    for (const landscape of [true, false]) {
      const made = await page.pdf({ format: 'A4', landscape, preferCSSPageSize: false })
      const printed = await pdfText(made.toString('base64'))
      expect([landscape, printed.pages.length]).toEqual([landscape, 1])
      expect(printed.pages[0]).not.toMatch(/Share|Save as PDF|Get support/)
    }
    await person.leave()
  })

  test('UI-42 it says how the name was checked, and that nobody has confirmed it yet', async () => {
    const past = await pastOf(built, 'passed', { organisation: { name: 'Riverside Youth Club' } })
    const person = await crowd.person(past)
    await person.go(`/certificates/${past.certificate}`)
    const words = flat(await person.page.locator('article').innerText())
    expect(words).toContain('Name typed by the learner.')
    expect(words).toContain('Not yet confirmed by Riverside Youth Club.')
    expect(words).toContain('This is not a qualification and not a criminal record check.')
    expect(words).not.toMatch(/\b\d+ of 15\b|score|accredited|CPD|valid until/i)
    await person.leave()
  })

  test('somebody else’s address shows nothing', async () => {
    const person = await crowd.person(await pastOf(built, 'passed'))
    await person.go('/certificates/00000000-0000-7000-8000-000000000000')
    await see(person.page, 'Page not found')
    await person.leave()
  })
})

async function savedPdf(page: Page) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as PDF')])
  return pdfText(readFileSync(await download.path()).toString('base64'))
}
