import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from '../e2e/answer-key.ts'
import { axeFindings, themes, wear } from '../e2e/checks/axe.ts'
import { brokenWords, overflowWithLongWords } from '../e2e/checks/long-words.ts'
import { everySetting, overflowIn } from '../e2e/checks/overflow.ts'
import { partFindings } from '../e2e/checks/page-parts.ts'
import { targetFindings } from '../e2e/checks/targets.ts'
import { type Crowd, gather } from '../e2e/crowd.ts'
import { learnerScreens, lessonScreens, type Screen } from '../e2e/screens.ts'
import { type Findings, Tour } from '../e2e/tour.ts'

/** Every screen of the app and every screen of the course, in four themes and at every width. */
describe('every screen in every way', () => {
  const built = builtCourse('c1')
  let crowd: Crowd
  let tour: Tour
  beforeAll(async () => {
    crowd = await gather()
    tour = new Tour(crowd, built)
    await tour.visit(learnerScreens(built), (page, screen) => lookAtAll(page, screen, [360, 1280]))
    await tour.visit(lessonScreens(built), (page, screen, at) =>
      lookAtAll(page, screen, at % 2 === 0 ? [360] : [1280]),
    )
  })
  afterAll(() => crowd.close())

  test.each([
    ['UI-05 has no axe violation in any theme', 'axe'],
    ['UI-06 has one h1, one main and a title', 'parts'],
    ['UI-09 never scrolls sideways', 'overflow'],
    ['UI-09 never scrolls sideways, however long a word is', 'longWords'],
    ['UI-09 breaks no word at its usual size', 'brokenWords'],
    ['UI-10 has targets of at least 44 px, buttons of 48', 'targets'],
    ['UI-14 UI-16 UI-48 forces, drags, preselects and plays nothing', 'forces'],
    ['UI-50 has Get support once', 'support'],
    ['throws no error', 'errors'],
  ])('%s', (_, point) => {
    expect(tour.found(point)).toEqual([])
  })
})

async function lookAtAll(
  page: Page,
  _screen: Screen,
  widths: readonly number[],
): Promise<Findings> {
  const axe: string[] = []
  const targets: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    targets.push(...(await targetFindings(page)).map(one => `${width} px: ${one}`))
    for (const theme of themes) {
      await wear(page, theme)
      axe.push(...(await axeFindings(page)).map(one => `${theme} ${width} px: ${one}`))
    }
  }
  const parts = await partFindings(page)
  const overflow: string[] = []
  for (const setting of everySetting()) overflow.push(...(await overflowIn(page, setting)))
  const longWords = await overflowWithLongWords(page)
  const broken: string[] = []
  for (const width of [320, 360]) {
    await overflowIn(page, { width, dir: 'ltr' })
    broken.push(...(await brokenWords(page)).map(word => `${width} px: ${word}`))
  }
  return { axe, targets, ...parts, overflow, longWords, brokenWords: broken }
}
