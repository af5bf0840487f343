import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse, flat, questionIn, rightOptions } from './answer-key.ts'
import { hiddenStops } from './checks/hidden-focus.ts'
import { type Crowd, gather } from './crowd.ts'
import { see } from './learner.ts'
import { pastOf } from './past.ts'
import { learnerScreens, pathFor, screensByKind } from './screens.ts'

const built = builtCourse('c1')
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

describe('UI-12 with nothing but a keyboard', () => {
  test('from the first page through lesson 1', async () => {
    const person = await crowd.person()
    const { page } = person
    await person.go('/')
    await pressByKey(page, /^Start /)
    await see(page, 'What is your full name?')
    await tabTo(page, /What is your full name/)
    await page.keyboard.type('Keiko Key')
    await pressByKey(page, /^Continue$/)
    await see(page, 'Before you start')
    await pressByKey(page, /^Start lesson 1$/)
    await page.getByText(/^Screen 1 of/).waitFor()
    for (const screen of built.lessons[0]?.pages ?? []) {
      if (screen.blocks.some(block => block.kind === 'question')) await answerByKey(page)
      const title = await page.title()
      await pressByKey(page, /^(Continue|Finish lesson)$/)
      await page.waitForFunction(was => document.title !== was, title)
    }
    await see(page, 'Lesson 1 finished')
    expect(person.problems).toEqual([])
    await person.leave()
  })

  test('the final check, the result, the certificate and its PDF', async () => {
    const person = await crowd.person(await pastOf(built, 'ready', { name: 'Keiko Key' }))
    const { page } = person
    const of = built.course.check.draw
    await person.go('/c/c1/check')
    await pressByKey(page, /^Start the final check$/)
    for (let n = 1; n <= of; n += 1) {
      await page.getByText(`Question ${n} of ${of}`).waitFor()
      const question = questionIn(built.check, flat(await page.locator('main').innerText()))
      for (const label of rightOptions(question)) await chooseByKey(page, label)
      await pressByKey(page, /^Continue$/)
    }
    await see(page, 'Check your answers before you finish')
    await pressByKey(page, /^Finish and see your result$/)
    await see(page, 'You have passed')
    await pressByKey(page, /^See your certificate$/)
    await see(page, 'Your certificate')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pressByKey(page, /^Save as PDF$/),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    await person.leave()
  })

  test('the skip link goes to the content, and the second one leaves', async () => {
    const person = await crowd.person(await pastOf(built, 'begun'))
    const { page } = person
    await person.go('/support')
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await person.go('/support')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).toBe('Exit this page')
    await person.leave()
  })
})

test('UI-11 what has the focus is never behind a sticky part, at 360 × 600', async () => {
  const screens = [...learnerScreens(built), ...screensByKind(built)].filter(
    ({ past, path }) => past === 'ready' || path.startsWith('/support') || path === '/settings',
  )
  const hidden: string[] = []
  const past = await pastOf(built, 'ready')
  const person = await crowd.person(past)
  await person.page.setViewportSize({ width: 360, height: 600 })
  await person.go('/')
  for (const screen of screens) {
    await person.turn(pathFor(screen, past))
    const found = await hiddenStops(person.page)
    hidden.push(...found.map(one => `${screen.path}: ${one}`))
  }
  expect(hidden).toEqual([])
  await person.leave()
})

async function pressByKey(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Tabs forward until what has the focus has this name; round the page once at most. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < 80; stop += 1) {
    const here = await focusedName(page)
    if (name.test(here)) return
    passed.push(here)
    await page.keyboard.press('Tab')
  }
  throw new Error(`No stop is called ${name}, only: ${passed.join(' | ')}`)
}

/** The name of what has the focus, if it can be pressed or typed in. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!at?.matches('a, button, input, textarea, select, summary')) return ''
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at.textContent
    return (label ?? '').replace(/\s+/g, ' ').trim()
  })
}

/** Radios: Tab into the group, arrows to the option. Checkboxes: Tab to it, Space. */
async function chooseByKey(page: Page, label: string): Promise<void> {
  const radios = (await page.locator('input[type=radio]').count()) > 0
  for (let stop = 0; stop < 60; stop += 1) {
    const here = await focusedName(page)
    const inGroup = await page.evaluate(() => document.activeElement?.matches('[type=radio]'))
    if (here === label) {
      await page.keyboard.press('Space')
      expect(await page.evaluate(() => document.activeElement?.matches(':checked'))).toBe(true)
      return
    }
    await page.keyboard.press(radios && inGroup ? 'ArrowDown' : 'Tab')
  }
  throw new Error(`No option is called ${label}`)
}

async function answerByKey(page: Page): Promise<void> {
  await tabTo(page, new RegExp(`^${await firstOption(page)}$`))
  await page.keyboard.press('Space')
  await pressByKey(page, /^Check answer$/)
  await page.getByRole('heading', { name: /^(That’s right|Not quite)$/ }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
}

async function firstOption(page: Page): Promise<string> {
  const words = flat(await page.locator('.option label').first().innerText())
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
