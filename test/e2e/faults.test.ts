import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { type Crowd, gather, headingOf, open } from './crowd.ts'
import { heading, press, see } from './learner.ts'
import { pastOf } from './past.ts'
import { screensByKind } from './screens.ts'
import { readDatabase } from './write-database.ts'

const built = builtCourse('c1')
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

describe('storage', () => {
  test('UI-24 full: said on a whole page, the answer stays, and is kept once there is room', async () => {
    const person = await crowd.person(await pastOf(built, 'checking'))
    const { page } = person
    await page.addInitScript(fillOnDemand)
    await person.go('/c/c1/check/6')
    await setFull(page, true)
    await page.getByLabel('I do not know').check()
    await press(page, 'Continue')
    await see(page, /^Your \w+ is full$/)
    await press(page, 'Make space')
    await see(page, /^Save courses/)
    await press(page, 'Back to your screen')
    await see(page, /^Your \w+ is full$/)
    await press(page, 'Try again')
    expect(await page.getByLabel('I do not know').isChecked()).toBe(true)
    await setFull(page, false)
    await press(page, 'Continue')
    await page.getByText('Question 7 of').waitFor()
    expect(await answered(page)).toBe(6)
    expect(person.problems).toEqual([])
    await person.leave()
  })

  test('UI-25 deleted by the browser: said, never a first visit in silence', async () => {
    const person = await crowd.person(await pastOf(built, 'begun'))
    const { page } = person
    await page.goto(`${person.origin}/health`)
    await page.evaluate(
      () =>
        new Promise(done => {
          indexedDB.deleteDatabase('harbour').onsuccess = done
        }),
    )
    await person.go('/')
    expect(await heading(page)).toMatch(/^Your learning is not on this \w+ any more$/)
    await person.go('/c/c1')
    expect(await heading(page)).toMatch(/^Your learning is not on this/)
    await person.go('/support')
    expect(await heading(page)).toBe('Get support')
    await person.go('/')
    await press(page, 'Start again')
    await see(page, 'Safeguarding courses')
    await person.go('/')
    expect(await heading(page)).toBe('Safeguarding courses')
    await person.leave()
  })

  test('two tabs of one learner lose nothing, count nothing twice, and see each other’s work', async () => {
    const person = await crowd.person(await pastOf(built, 'ready'))
    const { page } = person
    const other = await person.openTab()
    await person.go('/c/c1/check')
    await open(other, `${person.origin}/c/c1/check`)
    await press(page, 'Start the final check')
    await page.getByText('Question 1 of').waitFor()
    await press(other, 'Carry on')
    await other.getByText('Question 1 of').waitFor()
    await answerUnknown(page, 1)
    await open(other, `${person.origin}/c/c1/check/3`)
    await Promise.all([answerUnknown(page, 2), answerUnknown(other, 3)])
    await open(page, `${person.origin}/c/c1/check/4`)
    await open(other, `${person.origin}/c/c1/check/4`)
    await Promise.all([answerUnknown(page, 4), answerUnknown(other, 4)])
    await open(other, `${person.origin}/c/c1/check/review`)
    await open(page, `${person.origin}/c/c1/check/review`)
    expect(await page.locator('dl.answers').innerText()).toBe(
      await other.locator('dl.answers').innerText(),
    )
    const unanswered = page.locator('dl.answers dd').filter({ hasText: 'No answer yet' })
    expect(await unanswered.count()).toBe(built.course.check.draw - 4)
    expect(await events(page, 'check-started')).toBe(1)
    expect(await events(page, 'check-answered')).toBe(5)
    expect(person.problems).toEqual([])
    await person.leave()
  })

  test.each([
    ['null', 'null'],
    ['cut off', '{"theme":"da'],
    ['of the wrong kind', '[1,[2,{"a":null}]]'],
    ['hostile', '{"__proto__":{"theme":"dark"},"theme":"<img src=x onerror=alert(1)>","text":7}'],
    ['long', 'x'.repeat(100_000)],
  ])('small storage that is %s counts as none', async (_, value) => {
    const person = await crowd.person(await pastOf(built, 'checking'))
    const { page } = person
    await page.evaluate(bad => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, bad)
      for (const key of ['harbour.look', 'harbour.visits', 'harbour.install', 'harbour.nation'])
        localStorage.setItem(key, bad)
    }, value)
    await person.go('/c/c1/check/6')
    for (const path of ['/', '/settings', '/support', '/c/c1', '/c/c1/check/6', '/c/c1/l1/s1']) {
      await person.turn(path)
      expect(await heading(page)).not.toBe('Something went wrong')
    }
    expect(person.problems).toEqual([])
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined()
    await person.leave()
  })
})

test('a bug after the first screen is told as what it is; the screen stands', async () => {
  const person = await crowd.person()
  const { page } = person
  await page.addInitScript(breakOnline)
  await person.go('/')
  await page.waitForFunction(() => Reflect.get(globalThis, 'broke') === true)
  await see(page, 'Safeguarding courses')
  await page.waitForTimeout(100)
  expect(person.problems).toEqual(['No network events'])
  await person.leave()
})

describe('addresses that nobody should have', () => {
  test('never leave the app, run anything or break it', async () => {
    const person = await crowd.person(await pastOf(built, 'ready'))
    const { page } = person
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).origin))
    for (const path of hostile) {
      await page.goto(person.origin + path).catch(expectRefused)
      await headingOf(page)
      expect(new URL(page.url()).origin).toBe(person.origin)
      expect([path, await heading(page)]).not.toEqual([path, 'Something went wrong'])
    }
    expect(new Set(asked)).toEqual(new Set([person.origin]))
    expect(person.problems).toEqual([])
    await person.leave()
  })

  test('a step in the history that no screen has is left out', async () => {
    const person = await crowd.person(await pastOf(built, 'ready'))
    await person.go('/')
    for (const { path } of screensByKind(built)) {
      await person.turn(path)
      await person.page.evaluate(() => {
        for (const step of ['__proto__', '../..', 'x'.repeat(9999)]) {
          history.replaceState({ step, from: '//evil.example', focus: '*', scroll: 'no' }, '')
          dispatchEvent(new PopStateEvent('popstate'))
        }
      })
      expect(await heading(person.page)).not.toBe('Something went wrong')
    }
    expect(person.problems).toEqual([])
    await person.leave()
  })
})

const hostile = [
  '/c/%2e%2e/%2e%2e/etc/passwd',
  '/c/..%2f..%2fx/y/z',
  '/c/__proto__/x/y',
  '/c/constructor',
  '/c/c1/__proto__/constructor',
  '/c/c1/check/NaN',
  '/c/c1/check/-1',
  '/c/c1/check/1e3',
  '/c/c1/check/0',
  '/start/__proto__',
  '/start/%00',
  '/certificates/__proto__',
  '/c/c1/feedback/4',
  '/f/__proto__/constructor',
  '/f/unknown/1',
  '/f/%3Cscript%3E/1',
  `/f/${'a'.repeat(9999)}/1`,
  '/f/0a1b/9',
  '/%E0%A4%A',
  '/c/%F0%9F%98%80/%D9%85',
  `/${'a'.repeat(10_000)}`,
  `/c/c1/l1/${'s1/'.repeat(2000)}`,
  '//evil.example/c/c1',
  '/\\evil.example/',
  '/#to=//evil.example',
  '/#to=%2F%2Fevil.example',
  '/#to=%2F%5Cevil.example',
  '/#to=https%3A%2F%2Fevil.example',
  '/#to=javascript:alert(1)',
  '/#to=%2Fjavascript%3Aalert(1)',
  '/#to=%2F%E0%A4%A',
  '/?to=//evil.example',
  '/#<img src=x onerror=alert(1)>',
]

/** The browser may refuse an address by itself; what was there then stays. */
function expectRefused(error: Error): void {
  expect(error.message).toMatch(/ERR_|invalid URL|Cannot navigate|interrupted/i)
}

/**
 * A disk that is full when told: Chromium notices a smaller quota only after a while, so the store's
 * own tests have the real one, and here its error is made.
 */
function fillOnDemand(): void {
  const { add, put } = IDBObjectStore.prototype
  const orFull = (write: typeof put) =>
    function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
      if (Reflect.get(globalThis, 'full') === true) throw new DOMException('', 'QuotaExceededError')
      return write.apply(this, row)
    }
  IDBObjectStore.prototype.add = orFull(add)
  IDBObjectStore.prototype.put = orFull(put)
}

function setFull(page: Page, full: boolean): Promise<void> {
  return page.evaluate(value => void Object.assign(globalThis, { full: value }), full)
}

async function answerUnknown(page: Page, n: number): Promise<void> {
  await page.getByLabel('I do not know').check()
  await press(page, 'Continue')
  await page.getByText(`Question ${n + 1} of`).waitFor()
}

async function events(page: Page, type: string): Promise<number> {
  const { stores } = await page.evaluate(readDatabase, 'harbour')
  const rows = stores.find(one => one.name === 'events')?.rows ?? []
  return rows.filter(row => (row as { type: string }).type === type).length
}

function answered(page: Page): Promise<number> {
  return events(page, 'check-answered')
}

/** What listens to the network begins once the first screen stands. */
function breakOnline(): void {
  const add = window.addEventListener.bind(window)
  window.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
    if (type !== 'online') return add(type, ...rest)
    Object.assign(globalThis, { broke: true })
    throw new Error('No network events')
  }
}
