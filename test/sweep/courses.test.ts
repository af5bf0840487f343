import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCodes, builtCourse } from '../e2e/answer-key.ts'
import { axeFindings, themes, wear } from '../e2e/checks/axe.ts'
import { brokenWords, overflowWithLongWords } from '../e2e/checks/long-words.ts'
import { overflowIn } from '../e2e/checks/overflow.ts'
import { partFindings } from '../e2e/checks/page-parts.ts'
import { targetFindings } from '../e2e/checks/targets.ts'
import { type Crowd, gather } from '../e2e/crowd.ts'
import { learnToTheEnd, press, see, startCourse, takeCheck } from '../e2e/learner.ts'
import { lessonScreens, type Screen } from '../e2e/screens.ts'
import { type Findings, Tour } from '../e2e/tour.ts'

const codes = builtCodes()
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

test.each(codes)('UI-01 %s from Home to the certificate, screen by screen', async code => {
  const built = builtCourse(code)
  const person = await crowd.person()
  const { page } = person
  await person.go('/')
  await startCourse(page, 'Siân Llŷr', built.course.title)
  await learnToTheEnd(page)
  await takeCheck(page, built, built.course.check.draw)
  await see(page, 'Not passed yet')
  await takeCheck(page, built)
  await see(page, 'You have passed')
  await press(page, 'See your certificate')
  await see(page, 'Your certificate')
  expect(await page.locator('article').innerText()).toContain(built.course.title)
  expect(person.problems).toEqual([])
  await person.leave()
})

/** The first course is seen in every way by screens.test.ts; its blocks are the others' blocks. */
describe.each(codes.slice(1))('every screen of %s, in one theme by turns', code => {
  let tour: Tour
  beforeAll(async () => {
    const built = builtCourse(code)
    tour = new Tour(crowd, built)
    await tour.visit(lessonScreens(built), look)
  })

  test.each([
    ['UI-05 has no axe violation', 'axe'],
    ['UI-06 has one h1, one main and a title', 'parts'],
    ['UI-09 never scrolls sideways', 'overflow'],
    ['UI-09 breaks no word at its usual size', 'brokenWords'],
    ['UI-10 has targets of at least 44 px, buttons of 48', 'targets'],
    ['UI-14 UI-16 UI-48 forces, drags, preselects and plays nothing', 'forces'],
    ['throws no error', 'errors'],
  ])('%s', (_, point) => {
    expect(tour.found(point)).toEqual([])
  })
})

async function look(page: Page, _screen: Screen, at: number): Promise<Findings> {
  await page.setViewportSize({ width: 360, height: 740 })
  await wear(page, themes[at % themes.length] ?? 'light')
  const seen = { axe: await axeFindings(page), targets: await targetFindings(page) }
  const parts = await partFindings(page)
  const overflow = [
    ...(await overflowIn(page, { width: 320, dir: 'ltr', text: '200%' })),
    ...(await overflowWithLongWords(page)),
  ]
  await overflowIn(page, { width: 320, dir: 'ltr' })
  return { ...seen, ...parts, overflow, brokenWords: await brokenWords(page) }
}
