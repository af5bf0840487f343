import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Gallery, openGallery } from './gallery/gallery-server.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let gallery: Gallery
let context: BrowserContext
let page: Page
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())
beforeEach(async () => {
  context = await gallery.browser.newContext({ viewport: { width: 360, height: 740 } })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
})
afterEach(() => context.close())

const open = async (query: string) => {
  await page.goto(gallery.url(query))
  await page.waitForSelector('main h1')
}
const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const said = () => page.locator('[role="status"]').textContent()

describe('a knowledge check', () => {
  test('right: the feedback takes the focus and the choice keeps its mark', async () => {
    await open('page=question')
    await page.getByLabel(/I cannot promise/).check()
    await press('Check answer')
    await page.getByRole('heading', { name: 'That’s right' }).waitFor()
    expect(await focused()).toBe('That’s right')
    const chosen = page.getByRole('listitem').filter({ hasText: 'Your answer' })
    expect(await chosen.textContent()).toContain('I cannot promise that')
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  })

  test('not quite: show the answer, or try again', async () => {
    await open('page=question')
    await page.getByLabel(/I promise/).check()
    await press('Check answer')
    await page.getByRole('heading', { name: 'Not quite' }).waitFor()
    await press('Show the answer')
    expect(await focused()).toBe('The answer')
    expect(await page.getByText('Right answer').count()).toBe(1)
    await press('Try again')
    await page.getByRole('radio').first().waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q-a-question')
  })

  test('UI-20 a choice not yet handed in, and an answer, outlive a reload', async () => {
    await open('page=question')
    await page.getByLabel(/I cannot promise/).check()
    await page.reload()
    expect(await page.getByLabel(/I cannot promise/).isChecked()).toBe(true)
    await press('Check answer')
    await page.getByRole('heading', { name: 'That’s right' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'That’s right' }).waitFor()
    expect(await focused()).not.toBe('That’s right')
  })

  test('UI-15 nothing chosen: summary, title, link to the field', async () => {
    await open('page=question')
    await press('Check answer')
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await summary.evaluate(box => box === document.activeElement)).toBe(true)
    expect(await page.title()).toBe('Error: Gallery')
    expect(await page.locator('.error-text').textContent()).toBe('Error: Select an answer')
    await summary.getByRole('link', { name: 'Select an answer' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-a-question')
    await page.getByLabel(/I promise/).check()
    await press('Check answer')
    await page.getByRole('heading', { name: 'Not quite' }).waitFor()
    expect(await page.title()).toBe('Gallery')
  })

  test('UI-24 an answer that could not be kept stays on the screen', async () => {
    await open('page=question&full')
    await page.getByLabel(/I promise/).check()
    await press('Check answer')
    await expect.poll(said).toBe('not kept: storage-full')
    expect(await page.getByLabel(/I promise/).isChecked()).toBe(true)
  })

  test('UI-12 with the keyboard alone', async () => {
    await open('page=question')
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('section.panel h2').waitFor()
    await page.keyboard.press('Tab')
    expect(['Try again', 'Continue']).toContain(await focused())
  })
})

describe('a story', () => {
  test('goes on by pages, and back with the choice kept', async () => {
    await open('page=scenario')
    await press('Read the story')
    await page.getByRole('heading', { level: 1, name: /At the food bank/ }).waitFor()
    expect(await focused()).toContain('At the food bank')
    await page.getByLabel('I give her warm clothes').check()
    await press('Continue')
    await page.getByRole('heading', { level: 1, name: /warm today/ }).waitFor()
    await press('Try a different choice')
    expect(await page.getByLabel('I give her warm clothes').isChecked()).toBe(true)
    await page.getByLabel('I tell my lead today').check()
    await press('Continue')
    await page.getByRole('heading', { level: 1, name: /Your lead listens/ }).waitFor()
    await press('Continue')
    await page.getByRole('heading', { level: 1, name: /What this story teaches/ }).waitFor()
    await press('Continue')
    expect(await page.title()).toBe('Continued')
  })

  test('UI-49 skipped, it still says what it teaches', async () => {
    await open('page=scenario')
    await press('Skip this story')
    await page.getByText('Small signs, seen again and again').waitFor()
    await press('Continue')
    expect(await page.title()).toBe('Continued')
  })

  test('the browser’s Back turns one step back', async () => {
    await open('page=scenario')
    await press('Read the story')
    await page.getByRole('heading', { level: 1, name: /At the food bank/ }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: /A story/ }).waitFor()
  })
})

describe('UI-14 sorting and ordering without dragging', () => {
  test('a card is a question, and the next card a page turn', async () => {
    await open('page=sort')
    await page.getByLabel('Do not').check()
    await press('Check answer')
    await page.getByRole('heading', { name: 'Not quite' }).waitFor()
    expect(await page.getByText('Right answer').count()).toBe(1)
    await press('Next card')
    await page.getByRole('heading', { level: 1, name: /Card 2 of 2/ }).waitFor()
    expect(await focused()).toContain('Card 2 of 2')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  })

  test('a step moves, its button keeps the focus, and the move is said', async () => {
    await open('page=order')
    const last = page.getByRole('listitem').last()
    const words = (await last.textContent())?.split('Move')[0]?.trim() ?? ''
    await last.getByRole('button', { name: /Move up/ }).click()
    expect(await said()).toBe('Step moved to 2 of 3')
    expect(await focused()).toContain('Move up')
    expect(await page.getByRole('listitem').nth(1).textContent()).toContain(words)
    await page.keyboard.press('Enter')
    expect(await said()).toBe('Step moved to 1 of 3')
    await page.keyboard.press('Enter')
    expect(await said()).toBe('This step is first already')
    await page.reload()
    expect(await page.getByRole('listitem').first().textContent()).toContain(words)
  })

  test('the right order is reached with buttons and told so', async () => {
    await open('page=order')
    const up = (name: RegExp) => page.getByRole('button', { name })
    for (const words of ['Check that', 'Tell your', 'Write it']) {
      for (let n = 0; n < 2; n++) await up(new RegExp(`Move down.*${words}`)).click()
    }
    await press('Check answer')
    await page.getByRole('heading', { name: 'That’s right' }).waitFor()
  })
})

describe('matching', () => {
  test('UI-15 names every row left open', async () => {
    await open('page=match')
    await page.getByRole('group').first().getByLabel('Council').check()
    await press('Check answer')
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
      'Select an answer for “Hears your worry first”',
    ])
  })

  test('more than four answers become a list to pick from', async () => {
    await open('page=long-match')
    for (const box of await page.getByRole('combobox').all()) await box.selectOption('Council')
    await press('Check answer')
    await page.getByText('1 of 2 is right.').waitFor()
  })
})

describe('Listen', () => {
  /** A device with one offline voice, that writes down what it says. */
  const withVoice = () => {
    const spoken: string[] = []
    const voice = { lang: 'en-GB', localService: true }
    const synthesis = Object.assign(new EventTarget(), {
      spoken,
      getVoices: () => [voice],
      speak: (one: { text: string; rate: number }) => spoken.push(`${one.text} ×${one.rate}`),
      cancel: () => spoken.push('(stopped)'),
    })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: { text: string }, text: string) {
        this.text = text
      },
    })
  }
  const spoken = () => page.evaluate(() => Reflect.get(speechSynthesis, 'spoken') as string[])

  test('reads the heading and the options in order, slowly, and stops', async () => {
    await page.addInitScript(withVoice)
    await open('page=question')
    await press('Listen')
    const options = await page.locator('label').allTextContents()
    expect(await spoken()).toEqual([
      '(stopped)',
      'A child asks you to keep a secret. What do you say first? ×0.9',
      ...options.map(words => `${words} ×0.9`),
    ])
    await press('Stop')
    expect((await spoken()).at(-1)).toBe('(stopped)')
    await page.getByRole('button', { name: 'Listen' }).waitFor()
  })

  test('is not there on a device without a voice', async () => {
    await open('page=question')
    expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0)
  })
})

describe('reveals and cards', () => {
  test('open in place, keep the focus and leave the others open', async () => {
    await open('page=reveal')
    await press('Physical')
    await press('Neglect')
    expect(await page.getByRole('button', { expanded: true }).count()).toBe(2)
    expect(await focused()).toBe('Neglect')
    expect(await page.getByText('What Physical means.').isVisible()).toBe(true)
  })
})

describe('private and declared', () => {
  test('a note is kept and comes back; Skip is there while it is empty', async () => {
    await open('page=reflection')
    expect(await page.getByRole('button', { name: 'Skip' }).count()).toBe(1)
    await page.getByRole('textbox').fill('My sister')
    expect(await page.getByRole('button', { name: 'Skip' }).count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('note a-reflection')))
      .toBe('My sister')
    await page.reload()
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('My sister')
  })

  test('a declaration can be given and taken back', async () => {
    await open('page=declaration')
    await page.getByRole('checkbox').check()
    await page.getByText(/You confirmed this on/).waitFor()
    await page.getByRole('checkbox').uncheck()
    await page.getByText(/You confirmed this on/).waitFor({ state: 'detached' })
  })
})

describe('the final check', () => {
  test('UI-15 an empty answer names the question; I do not know is an answer', async () => {
    await open('screen=check-question')
    await press('Continue')
    await page
      .getByRole('link', { name: 'Select an answer to question 3, or select I do not know' })
      .waitFor()
    await page.getByLabel('I do not know').check()
    await press('Continue')
    expect(await page.title()).toBe('{"kind":"unknown"}')
  })

  test('keeps the order that was drawn, with I do not know last', async () => {
    await open('screen=check-question')
    const options = await page
      .getByRole('radio')
      .evaluateAll(all => all.map(one => (one as HTMLInputElement).value))
    expect(options).toEqual(['later', 'honest', 'promise', '~unknown'])
  })

  test('every question not right comes with the right answer and why', async () => {
    await open('screen=not-yet')
    await page.getByRole('heading', { level: 1, name: 'Not passed yet' }).waitFor()
    await page.getByText('Would you like to talk it through?').waitFor()
    expect(await page.getByText('Right answer').count()).toBe(1)
    expect(await page.getByText('Why: I cannot promise that').count()).toBe(1)
  })
})
