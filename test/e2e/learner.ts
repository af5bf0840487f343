import type { Locator, Page } from 'playwright-core'
import { type BuiltCourse, flat, questionIn, rightOptions } from './answer-key.ts'

/** What a person does, in their words: presses what they see. */
export function press(page: Page, name: string | RegExp): Promise<void> {
  const byRole = page.getByRole('button', { name }).or(page.getByRole('link', { name }))
  return byRole.first().click()
}

export function heading(page: Page): Promise<string> {
  return page.locator('h1').innerText().then(flat)
}

/** Waits for a screen by its heading. */
export async function see(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** First visit to the first screen of lesson 1 (UI-01: three presses); `title` where not the first. */
export async function startCourse(page: Page, name: string | null, title?: string): Promise<void> {
  await press(page, title === undefined ? /^Start / : `Start ${title}`)
  await page.getByLabel('What is your full name?').waitFor()
  if (name === null) await press(page, 'Skip for now')
  else {
    await page.getByLabel('What is your full name?').fill(name)
    await press(page, 'Continue')
  }
  await press(page, 'Start lesson 1')
  await page.getByText(/^Screen 1 of/).waitFor()
}

/** From wherever the person is in the lessons to the end of the last, leaving activities undone. */
export async function learnToTheEnd(page: Page): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    await nextScreen(page)
    if (/\/check$/.test(page.url())) return
  }
  throw new Error('The lessons do not end')
}

/** One press onward: past a story, to the next screen, lesson, or the final check. */
export async function nextScreen(page: Page): Promise<void> {
  const before = await place(page)
  const skip = page.getByRole('button', { name: 'Skip this story' })
  const onward = page
    .getByRole('button', { name: /^(Continue|Finish lesson)$/ })
    .and(page.locator('#continue'))
  const next = page.getByRole('link', { name: /^(Start lesson \d|Go to the final check)/ })
  await pressFirstThere([onward, next, skip])
  await page.waitForFunction(
    was => `${document.title} ${document.querySelector('h1')?.textContent}` !== was,
    before,
  )
}

/** A screen that is just going may still show its buttons to one question and not to the next. */
async function pressFirstThere(buttons: readonly Locator[]): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    for (const button of buttons) {
      if (await button.isVisible()) return button.click()
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`Nothing here leads on: ${buttons.join(', ')}`)
}

/** Title and heading change together, when a screen has been drawn; the address changes before. */
function place(page: Page): Promise<string> {
  return page.evaluate(() => `${document.title} ${document.querySelector('h1')?.textContent}`)
}

/** Answers every question of the final check, `wrong` of them with "I do not know", and hands in. */
export async function takeCheck(page: Page, built: BuiltCourse, wrong = 0): Promise<void> {
  await press(page, /^(Start the final check|Try the final check again)$/)
  const of = built.course.check.draw
  for (let n = 1; n <= of; n += 1) {
    await page.getByText(`Question ${n} of ${of}`).waitFor()
    await answer(page, built, n <= wrong)
    await press(page, 'Continue')
  }
  await press(page, 'Finish and see your result')
}

export async function answer(page: Page, built: BuiltCourse, unknown = false): Promise<void> {
  const words = flat(await page.locator('main').innerText())
  const question = questionIn(built.check, words)
  const labels = unknown ? ['I do not know'] : rightOptions(question)
  for (const label of labels) await page.getByLabel(label, { exact: true }).check()
}
