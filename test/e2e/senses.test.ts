import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { type Crowd, gather } from './crowd.ts'
import { press, see } from './learner.ts'
import { pastOf } from './past.ts'
import { learnerScreens, pathFor, type Screen, screensByKind } from './screens.ts'

const built = builtCourse('c1')
const screens: readonly Screen[] = [
  ...learnerScreens(built).filter(screen => screen.past === 'begun'),
  ...screensByKind(built),
]
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterEach(() => crowd.site.start())
afterAll(() => crowd.close())

/** What `look` finds on each screen, turned to one after the other. */
async function onEach(page: Page, look: () => string[]): Promise<string[]> {
  const past = await pastOf(built, 'ready')
  const found: string[] = []
  for (const screen of screens) {
    await page.evaluate(
      path => {
        history.pushState(null, '', path)
        dispatchEvent(new PopStateEvent('popstate'))
        return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      },
      pathFor(screen, past),
    )
    await page.locator('h1').first().waitFor()
    found.push(...(await page.evaluate(look)).map(one => `${screen.path}: ${one}`))
  }
  return found
}

describe('what a device may ask for', () => {
  test('UI-46 forced colours: every control has an edge', async () => {
    const person = await crowd.person(await pastOf(built, 'ready'))
    await person.page.emulateMedia({ forcedColors: 'active' })
    await person.go('/')
    expect(await onEach(person.page, withoutEdge)).toEqual([])
    await person.leave()
  })

  test('UI-47 reduced movement: nothing moves, by the device’s setting or by the app’s own', async () => {
    const person = await crowd.person(await pastOf(built, 'ready'))
    await person.page.emulateMedia({ reducedMotion: 'reduce' })
    await person.go('/')
    expect(await onEach(person.page, moving)).toEqual([])
    await person.page.emulateMedia({ reducedMotion: 'no-preference' })
    await person.go('/settings')
    await person.page.getByRole('group', { name: 'Movement' }).getByLabel('Off').check()
    expect(await onEach(person.page, moving)).toEqual([])
    await person.leave()
  })

  test('UI-48 hours pass: no screen turns, ends, speaks or plays by itself', async () => {
    const person = await crowd.person(await pastOf(built, 'checking'))
    const { page } = person
    await page.addInitScript(() => {
      Object.assign(globalThis, { spoken: 0 })
      const count = () => void Object.assign(globalThis, { spoken: 1 })
      speechSynthesis.speak = count
      HTMLMediaElement.prototype.play = async () => count()
    })
    await page.clock.install()
    for (const path of ['/c/c1/check/6', '/c/c1/l1/s1', '/break', '/c/c1']) {
      await person.go(path)
      const before = [page.url(), await page.locator('main').innerText()]
      await page.clock.fastForward('03:00:00')
      expect([page.url(), await page.locator('main').innerText()]).toEqual(before)
    }
    expect(await page.evaluate(() => Reflect.get(globalThis, 'spoken'))).toBe(0)
    await person.leave()
  })
})

describe('what is always said', () => {
  test('UI-50 Get support opens with no network; every number has a date, and old ones a warning', async () => {
    const person = await crowd.person(await pastOf(built, 'begun'))
    const { page } = person
    await person.go('/')
    await person.go('/support')
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const cards = page.locator('.service')
    await cards.first().waitFor()
    expect(await cards.count()).toBeGreaterThan(3)
    const undated = (await cards.allInnerTexts()).filter(
      words => !/Checked on \d+ \w+ \d{4}/.test(words),
    )
    expect(undated).toEqual([])
    await crowd.site.stop()
    await person.go('/')
    await press(page, 'Get support')
    await see(page, 'Get support')
    await cards.first().waitFor()
    expect(await cards.count()).toBeGreaterThan(3)
    await page.clock.setFixedTime(new Date(Date.now() + 400 * 24 * 60 * 60 * 1000))
    await person.go('/support')
    await page.getByText('Check this number is still right').first().waitFor()
    await person.leave()
  })

  test('UI-51 this is no place to report a worry: support, before you start, reflections', async () => {
    const person = await crowd.person(await pastOf(built, 'ready'))
    const { page } = person
    await person.go('/support')
    const support = await page.locator('main').innerText()
    expect(support).toContain('This app cannot pass on a worry. Tell your safeguarding lead.')
    await person.turn('/c/c1/before')
    expect(await page.locator('main').innerText()).toContain(
      'Do not use this course to report a worry.',
    )
    const reflections = built.lessons.flatMap(lesson =>
      lesson.pages
        .filter(one => one.blocks.some(block => block.kind === 'reflection'))
        .map(one => `/c/c1/${lesson.code}/${one.code}`),
    )
    expect(reflections.length).toBeGreaterThan(0)
    for (const path of reflections) {
      await person.turn(path)
      expect([path, await page.locator('main').innerText()]).toEqual([
        path,
        expect.stringContaining('This is not a place to report a worry.'),
      ])
    }
    await person.turn('/c/c1/feedback/3')
    expect(await page.locator('main').innerText()).toContain('No one will act on it.')
    await person.leave()
  })
})

function withoutEdge(): string[] {
  const selector = '.button, button, [role="button"], input, select, textarea, .option .mark'
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    one => one.checkVisibility() && !one.matches('.skip-link, .link-button'),
  )
  const bare = seen.filter(one => {
    // A row that opens has the edge of its card.
    const edged = one.closest('.disclosure') ?? one
    const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(edged)
    const drawn = one.matches('[type=radio], [type=checkbox]') && appearance === 'auto'
    return !drawn && (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1)
  })
  return bare.map(one => one.outerHTML.slice(0, 120))
}

function moving(): string[] {
  const running = document.getAnimations().filter(one => one.playState === 'running')
  const styled = [...document.querySelectorAll('body, body *')].filter(one => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(one)
    const seconds = (text: string) => Math.max(...text.split(',').map(Number.parseFloat))
    const animated = animationName !== 'none' && seconds(animationDuration) > 0.001
    return animated || seconds(transitionDuration) > 0.001
  })
  return [
    ...running.map(() => 'an animation runs'),
    ...styled.map(one => one.outerHTML.slice(0, 100)),
  ]
}
