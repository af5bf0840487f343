import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { openPhone, type Phone, untilSaved } from './browser.ts'
import { open } from './crowd.ts'
import { heading, nextScreen, press, see, startCourse } from './learner.ts'
import { openPlainHost } from './plain-host.ts'
import { openSite, type Site } from './site.ts'

const built = builtCourse('c1')
const base = '/club/harbour/'
const [lesson] = built.lessons
const deep = `${base}c/c1/${lesson?.code}/${lesson?.pages.find(page => !page.exit)?.code}`

let host: Site
let phone: Phone
beforeAll(async () => {
  host = await openPlainHost(base)
  phone = await openPhone()
})
afterAll(async () => {
  await phone.close()
  await host.stop()
})

describe('on a host that only serves files, in a folder of somebody’s site', () => {
  test('an address deep in the course opens on the first visit', async () => {
    const { page } = phone
    await page.goto(host.origin.replace('localhost', 'first.localhost') + deep)
    await page.waitForURL(url => url.pathname === deep && url.hash === '')
    await page.getByText(/^Screen \d+ of/).waitFor()
    expect(phone.problems).toEqual([])
  })

  test('a course is started, and everything stays inside the folder', async () => {
    const { page } = phone
    await open(page, host.origin + base)
    await press(page, 'Menu')
    await see(page, 'Menu')
    await page.goBack()
    await startCourse(page, 'Ola Nordmann')
    await nextScreen(page)
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${base}c/c1/l1/s`))
    expect(phone.problems).toEqual([])
  })

  test('UI-19 a cold start with no network carries on', async () => {
    await untilSaved(phone.page)
    const { profile } = phone
    await phone.close()
    await host.stop()
    phone = await openPhone(profile)
    const { page } = phone
    await open(page, host.origin + base)
    await see(page, 'Hello, Ola Nordmann')
    await press(page, /^Carry on/)
    await page.getByText(/^Screen \d+ of/).waitFor()
    await open(page, `${host.origin}${base}support`)
    expect(await page.getByRole('link', { name: '999' }).count()).toBeGreaterThan(0)
    await open(page, `${host.origin}${base}certificates`)
    expect(await heading(page)).toBe('My certificates')
    expect(phone.problems).toEqual([])
    await host.start()
  })

  test('the neighbours in other folders are left alone', async () => {
    const { page } = phone
    await open(page, `${host.origin}/`)
    expect(await heading(page)).toBe('The site of the club')
    await open(page, `${host.origin}/club/minutes`)
    expect(await heading(page)).toBe('The site of the club')
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })

  test('a link that names another place is not followed', async () => {
    const { page } = phone
    for (const to of [
      '//evil.example',
      '%2F%2Fevil.example',
      '%2F..%2F..%2F..%2Fclub',
      'https://x.y',
    ]) {
      await open(page, `${host.origin}${base}#to=${to}`)
      expect(new URL(page.url()).origin).toBe(host.origin)
      expect(new URL(page.url()).pathname.startsWith(base)).toBe(true)
    }
  })
})

describe('with scripts off', () => {
  test('the first page still says in words what this is', async () => {
    const site = await openSite()
    const { context } = phone
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setScriptExecutionDisabled', { value: true })
    await page.goto(site.origin)
    const words = await page.content()
    expect(words).toMatch(/Safeguarding courses/)
    expect(words).toContain(built.course.title)
    await page.goto(`${site.origin}/c/c1`)
    expect(await page.content()).toMatch(/<noscript>[^<]*(<[^>]*>[^<]*)*(JavaScript|script)/i)
    await page.close()
    await site.stop()
  })
})
