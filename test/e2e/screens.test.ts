import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { axeFindings, themes, wear } from './checks/axe.ts'
import { overflowIn, type Setting } from './checks/overflow.ts'
import { partFindings } from './checks/page-parts.ts'
import { targetFindings } from './checks/targets.ts'
import { type Crowd, gather } from './crowd.ts'
import { learnerScreens, type Screen, screensByKind } from './screens.ts'
import { type Findings, Tour } from './tour.ts'

/** Each screen once, in one theme by turns; the sweep has all of them. */
describe('every screen of the learner', () => {
  const built = builtCourse('c1')
  let crowd: Crowd
  let tour: Tour
  beforeAll(async () => {
    crowd = await gather()
    tour = new Tour(crowd, built)
    await tour.visit([...learnerScreens(built), ...screensByKind(built)], lookAtAll)
  }, 300_000)
  afterAll(() => crowd.close())

  test.each([
    ['UI-05 has no axe violation', 'axe'],
    ['UI-06 has one h1, one main and a title', 'parts'],
    ['UI-09 never scrolls sideways', 'overflow'],
    ['UI-10 has targets of at least 44 px, buttons of 48', 'targets'],
    ['UI-14 UI-16 UI-48 forces, drags, preselects and plays nothing', 'forces'],
    ['UI-50 has Get support once, at the same place', 'support'],
    ['throws no error', 'errors'],
  ])('%s', (_, point) => {
    expect(tour.found(point)).toEqual([])
  })

  test('UI-06 UI-29 every address has a title of its own', () => {
    expect(doubles(tour.found('titles'))).toEqual([])
  })
})

const settings: readonly Setting[] = [
  { width: 320, dir: 'ltr' },
  { width: 320, dir: 'rtl', spacing: true },
  { width: 360, dir: 'ltr', text: '200%' },
  { width: 768, dir: 'rtl' },
  { width: 1280, dir: 'ltr', text: '200%' },
]

async function lookAtAll(page: Page, _screen: Screen, at: number): Promise<Findings> {
  await wear(page, themes[at % themes.length] ?? 'light')
  const parts = await partFindings(page)
  const found = {
    axe: await axeFindings(page),
    targets: await targetFindings(page),
    ...parts,
    titles: [await page.title()],
  }
  const overflow = []
  for (const setting of settings) overflow.push(...(await overflowIn(page, setting)))
  await page.setViewportSize({ width: 360, height: 740 })
  return { ...found, overflow }
}

/** Titles that two addresses share. A screen that changes with what was done keeps its title. */
function doubles(titled: readonly string[]): string[] {
  const addresses = new Map<string, Set<string>>()
  for (const line of titled) {
    const [, path = '', title = ''] = /^\S+ (\S+): (.*)$/.exec(line) ?? []
    addresses.set(title, (addresses.get(title) ?? new Set()).add(path))
  }
  return [...addresses]
    .filter(([, paths]) => paths.size > 1)
    .map(([title, paths]) => `${title}: ${[...paths].join(' ')}`)
}
