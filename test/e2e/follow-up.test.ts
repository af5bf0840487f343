import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { untilSaved } from './browser.ts'
import { axeFindings } from './checks/axe.ts'
import { type Crowd, gather, type Person } from './crowd.ts'
import { press, see } from './learner.ts'
import { type Past, pastOf } from './past.ts'

const built = builtCourse('c1')
const organisation = { lead: { name: 'Asha Rao', phone: '01632 960001' } }
const day = 24 * 60 * 60 * 1000
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

describe('ten weeks after the course', () => {
  test('UI-15 with no network, from the calendar: stops, goes on, is helped and thanked', async () => {
    const person = await crowd.person(await passedWithoutToken())
    const { page } = person
    await person.go('/c/c1/reminder')
    const path = await pathInCalendar(page)
    await see(page, 'Set a reminder')
    await untilSaved(page)
    await person.go(path)
    await see(page, /^These questions start on/)

    await page.clock.setSystemTime(Date.now() + 71 * day)
    await page.context().setOffline(true)
    await person.go(path)
    await press(page, 'Continue')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    await page.getByLabel('I have not needed to').check()
    await press(page, 'Continue')
    await see(page, /would you know what to do/)

    await person.go('/')
    await press(page, 'Answer the questions')
    await see(page, /would you know what to do/)
    await page.getByLabel('Partly').check()
    await press(page, 'Continue')
    await see(page, 'Look at these again')
    expect(await axeFindings(page)).toEqual([])
    expect(await page.locator('main').innerText()).toContain('Asha Rao 01632 960001')
    await page.getByRole('link', { name: 'What to do, and what not to do' }).waitFor()
    await press(page, 'Who to tell, step by step')
    await see(page, /Who to tell, step by step/)

    await person.go('/')
    await press(page, 'Answer the questions')
    await see(page, 'Look at these again')
    await press(page, 'Continue')
    await page.getByLabel('There was no time').check()
    await page.getByLabel('None of these').check()
    expect(await page.getByLabel('There was no time').isChecked()).toBe(false)
    await press(page, 'Finish')
    await see(page, 'Thank you for your answers')
    expect(await axeFindings(page)).toEqual([])
    await expectNothingJoined(page)

    await person.go(path)
    await see(page, 'We cannot find this survey')
    await person.go('/')
    await see(page, 'Hello, Siân Llŷr')
    await expectNotAsked(page)
    await page.context().setOffline(false)
    expect(person.problems).toEqual([])
    await person.leave()
  })

  test('each question can be skipped, and then nothing is kept', async () => {
    const person = await crowd.person(await pastOf(built, 'passed'))
    const { page } = person
    await person.go(`/f/${(await pastOf(built, 'passed')).followUp}/1`)
    await press(page, 'Skip this question')
    await see(page, /would you know what to do/)
    await press(page, 'Skip this question')
    await see(page, /What got in the way/)
    await press(page, 'Skip this question')
    await see(page, 'Thank you for your answers')
    expect((await keptIn(page)).given).toEqual([])
    await person.leave()
  })

  test('who does not want to be asked is not asked again', async () => {
    const person = await crowd.person(await passedWithoutToken())
    const { page } = person
    await page.clock.setSystemTime(Date.now() + 71 * day)
    await person.go('/')
    await press(page, 'Do not ask me')
    await page.getByText('We have 3 short questions').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await startAgain(person)
    await expectNotAsked(page)
    await person.leave()
  })

  test('before day 70 nobody is asked', async () => {
    const person = await crowd.person(await passedWithoutToken())
    await person.page.clock.setSystemTime(Date.now() + 68 * day)
    await person.go('/')
    await expectNotAsked(person.page)
    await person.leave()
  })

  test.each(['/f/0a1b/1', '/f/__proto__/1', `/f/${'x'.repeat(64)}/2`])(
    'an address that nobody made (%s) says so',
    async path => {
      const person = await crowd.person(await pastOf(built, 'passed'))
      await person.go(path)
      await see(person.page, 'We cannot find this survey')
      await person.leave()
    },
  )
})

/** Passed today; the questions are not made yet. */
async function passedWithoutToken(): Promise<Past> {
  const past = await pastOf(built, 'passed', { organisation })
  const stores = past.database.stores.map(store =>
    store.name === 'settings'
      ? { ...store, rows: store.rows.filter(row => (row as { key: string }).key !== 'followUp') }
      : store,
  )
  return { ...past, database: { ...past.database, stores } }
}

/** Adds the date to the calendar and reads the link that the calendar would show. */
async function pathInCalendar(page: Page): Promise<string> {
  await page.getByLabel(/^In ten weeks/).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Add to calendar'),
  ])
  const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '')
  expect(file).not.toMatch(/abuse|child|Siân/i)
  const link = /^URL\S*?:(http\S+)/m.exec(file)?.[1] ?? ''
  expect(link).toMatch(/\/f\/[0-9a-f]{32}\/1$/)
  return new URL(link).pathname
}

async function startAgain(person: Person): Promise<void> {
  await person.go('/settings')
  await person.go('/')
}

/** Home is whole when the certificates stand there; the banner comes before them. */
async function expectNotAsked(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'My certificates' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.locator('main').innerText()).not.toContain('3 short questions')
}

interface Kept {
  readonly invitations: readonly Record<string, unknown>[]
  readonly given: readonly Record<string, unknown>[]
}

/** DESIGN 20.8: the answers stand alone, with the month and an id that nothing else holds. */
async function expectNothingJoined(page: Page): Promise<void> {
  const { invitations, given } = await keptIn(page)
  const [one] = given
  expect(given).toHaveLength(1)
  expect(Object.keys(one ?? {}).sort()).toEqual(['answers', 'course', 'id', 'month'])
  expect(one?.month).toMatch(/^\d{4}-\d{2}$/)
  expect(one?.answers).toEqual({ used: 'noNeed', know: 'partly', got: ['none'] })
  expect(JSON.stringify(invitations)).not.toContain(String(one?.id))
  expect(invitations).toEqual([expect.objectContaining({ over: true, answers: null })])
}

function keptIn(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('harbour')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const row = await new Promise<{ value: Kept }>((resolve, reject) => {
      const asked = database.transaction('settings').objectStore('settings').get('followUp')
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
    database.close()
    return row.value
  })
}
