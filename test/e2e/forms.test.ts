import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { type Crowd, gather } from './crowd.ts'
import { press, see } from './learner.ts'
import { pastOf, type Reached } from './past.ts'

const built = builtCourse('c1')
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

interface Slip {
  readonly what: string
  readonly past: Reached | 'new'
  readonly path: string
  /** Typed before the press, by label. */
  readonly typed?: readonly [string, string]
  /** Pressed before the form is there. */
  readonly first?: string
  readonly pressed: string
  readonly words: string
}

const tooLong = 'é'.repeat(81)

const slips: readonly Slip[] = [
  {
    what: 'no name',
    past: 'new',
    path: '/start/c1',
    pressed: 'Continue',
    words: 'Enter your full name, or choose Skip for now',
  },
  {
    what: 'a name of 81 characters',
    past: 'new',
    path: '/start/c1',
    typed: ['What is your full name?', tooLong],
    pressed: 'Continue',
    words: 'Name must be 80 characters or fewer',
  },
  {
    what: 'no answer to a knowledge check',
    past: 'ready',
    path: pageWith('question'),
    pressed: 'Check answer',
    words: 'Select an answer',
  },
  {
    what: 'no answer in the final check',
    past: 'checking',
    path: '/c/c1/check/6',
    pressed: 'Continue',
    words: 'Select an answer to question 6, or select I do not know',
  },
  {
    what: 'no choice in a story',
    past: 'ready',
    path: pageWith('scenario'),
    first: 'Read the story',
    pressed: 'Continue',
    words: 'Select what you do',
  },
  {
    what: 'no date for the calendar',
    past: 'passed',
    path: '/c/c1/reminder',
    pressed: 'Add to calendar',
    words: 'Select at least one date',
  },
  {
    what: 'a telephone number that is none',
    past: 'begun',
    path: '/support',
    typed: ['Phone number of your safeguarding lead', 'call me maybe'],
    pressed: 'Save these details',
    words: 'Enter a phone number with numbers and spaces only',
  },
]

describe('UI-15 something missing or too much', () => {
  test.each(slips)('$what', async slip => {
    const past = slip.past === 'new' ? undefined : await pastOf(built, slip.past)
    const person = await crowd.person(past)
    const { page } = person
    await person.go(slip.path)
    if (slip.first) await press(page, slip.first)
    const field = slip.typed ? page.getByLabel(slip.typed[0]).first() : null
    await field?.fill(slip.typed?.[1] ?? '')
    await page.getByRole('button', { name: slip.pressed, exact: true }).first().click()
    await expectSlip(page, slip.words)
    if (field) expect(await field.inputValue()).toBe(slip.typed?.[1])
    await person.leave()
  })
})

async function expectSlip(page: Page, words: string): Promise<void> {
  const summary = page.locator('.error-summary')
  await summary.waitFor()
  expect(await page.title()).toMatch(/^Error: /)
  expect(await summary.locator('h2').innerText()).toBe('There is a problem')
  expect(await summary.evaluate(one => one === document.activeElement)).toBe(true)
  expect(await summary.evaluate(one => one === one.closest('main')?.firstElementChild)).toBe(true)
  const link = summary.getByRole('link').first()
  const said = await link.innerText()
  expect(said).toBe(words)
  expect(await page.locator('.error-text').first().textContent()).toBe(`Error: ${said}`)
  await link.click()
  const at = await page.evaluate(() => document.activeElement?.tagName)
  expect(['INPUT', 'SELECT', 'TEXTAREA']).toContain(at)
}

describe('each thing is asked for once', () => {
  test('UI-17 from the answers to the certificate nobody asks for the name again', async () => {
    const person = await crowd.person(await pastOf(built, 'review', { name: 'Zoë Ó Briain' }))
    const { page } = person
    await person.go('/c/c1/check/review')
    await press(page, 'Finish and see your result')
    await page
      .locator('h1')
      .getByText(/passed/i)
      .waitFor()
    await person.go('/start/c1')
    expect(await page.getByLabel('What is your full name?').inputValue()).toBe('Zoë Ó Briain')
    await person.leave()
  })

  test('UI-04 two presses from the result to the share sheet, with the PDF in it', async () => {
    const person = await crowd.person(await pastOf(built, 'passed', { name: 'Zoë Ó Briain' }))
    const { page } = person
    await page.addInitScript(() => {
      const shared: unknown[] = []
      Object.assign(globalThis, { shared })
      navigator.canShare = data => (data?.files?.length ?? 0) > 0
      navigator.share = async data => {
        const [file] = data?.files ?? []
        shared.push([file?.type, file?.name, (await file?.text())?.slice(0, 5)])
      }
    })
    await person.go('/c/c1/check/result')
    await press(page, 'See your certificate')
    await see(page, 'Your certificate')
    await press(page, 'Share')
    await page.waitForFunction(() => (globalThis as { shared?: unknown[] }).shared?.length)
    const [shared] = await page.evaluate(() => (globalThis as { shared?: unknown[] }).shared ?? [])
    expect(shared).toEqual([
      'application/pdf',
      expect.stringMatching(/^certificate-[\w-]+\.pdf$/),
      '%PDF-',
    ])
    await person.leave()
  })
})

function pageWith(kind: string): string {
  for (const lesson of built.lessons)
    for (const page of lesson.pages)
      if (page.blocks.some(block => block.kind === kind)) return `/c/c1/${lesson.code}/${page.code}`
  throw new Error(`No page with ${kind}`)
}
