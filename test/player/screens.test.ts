import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lesson } from './gallery/fixture-course.ts'
import { type Gallery, openGallery } from './gallery/gallery-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const themes = ['light', 'dark', 'hc-light', 'hc-dark']
const screens = [
  ...lesson.pages.map(page => `page=${page.code}`),
  'page=reveal&exit',
  'page=reflection&group',
  'page=contacts&alone',
  'screen=finished',
  'screen=check-start',
  'screen=check-not-ready',
  'screen=check-question',
  'screen=check-long-question',
  'screen=check-review',
  'screen=pass',
  'screen=not-yet',
]

let gallery: Gallery
let context: BrowserContext
beforeAll(async () => {
  gallery = await openGallery()
  context = await gallery.browser.newContext({ viewport: { width: 360, height: 740 } })
}, 60_000)
afterAll(() => gallery.close())

async function open(query: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(gallery.url(query))
  await page.waitForSelector('main h1')
  return page
}

/** Every theme on every screen with `HARBOUR_THEMES=all`, else one each by turns. */
const cases = screens.flatMap((screen, at) =>
  process.env.HARBOUR_THEMES === 'all'
    ? themes.map(theme => [screen, theme] as const)
    : [[screen, themes[at % themes.length] ?? 'light'] as const],
)

test.each(cases)(
  'UI-05 UI-06 UI-09 UI-10 %s in %s',
  async (screen, theme) => {
    const page = await open(`${screen}&theme=${theme}`)
    expect(await axeViolations(page)).toEqual([])
    for (const part of ['h1', 'main', 'header']) expect(await page.locator(part).count()).toBe(1)
    expect(await smallTargets(page)).toEqual([])
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await overflowBothWays(page)).toEqual([0, 0])
    }
    await page.addStyleTag({ content: spacing })
    await page.setViewportSize({ width: 320, height: 740 })
    expect(await overflowBothWays(page)).toEqual([0, 0])
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    await page.setViewportSize({ width: 640, height: 740 })
    expect(await overflowBothWays(page)).toEqual([0, 0])
    await page.close()
  },
  60_000,
)

async function axeViolations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe)
  return page.evaluate(async runOnly => {
    const { violations } = await globalThis.axe.run({ runOnly })
    return violations.map(one => [one.id, one.nodes.map(node => node.html)])
  }, tags)
}

/** WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Pixels wider than the window, left to right and right to left. */
function overflowBothWays(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    ['ltr', 'rtl'].map(dir => {
      document.documentElement.dir = dir
      return document.documentElement.scrollWidth - window.innerWidth
    }),
  )
}

/** Block targets under 44 px; links in a sentence are exempt. A label counts with its field. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (element: Element) =>
      element.matches('p a, li > a.phone, bdi a') && !element.matches('.link-row a')
    return [...document.querySelectorAll('a, button, input, select, textarea')]
      .filter(element => !inSentence(element) && element.closest('.visually-hidden') === null)
      .filter(element => {
        const { width, height } = element.getBoundingClientRect()
        return width < 43.9 || height < 43.9
      })
      .map(element => element.outerHTML)
  })
}
