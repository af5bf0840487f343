import type { BrowserContext, Page } from 'playwright-core'
import { launch, newProfile } from '../browser/launch.ts'
import type { Past } from './past.ts'
import { builtApp, openSite, type Site } from './site.ts'
import { writeDatabase } from './write-database.ts'

/** Somebody with a device of their own, as far as the browser can tell. */
export interface Person {
  readonly page: Page
  readonly origin: string
  /** Errors that nobody caught, in any of their tabs. */
  readonly problems: readonly string[]
  /** Types an address: the app starts anew. */
  go(path: string): Promise<void>
  /** Comes to an address as the Back button would, without starting the app anew: ten times as fast. */
  turn(path: string): Promise<void>
  openTab(): Promise<Page>
  leave(): Promise<void>
}

/**
 * Many people in one browser: each has an address of their own (`p3.localhost`), so no storage,
 * cookie, cache or worker of one is seen by another. Starting a browser for each would take minutes.
 */
export interface Crowd {
  readonly site: Site
  person(past?: Past): Promise<Person>
  close(): Promise<void>
}

export async function gather(folder = builtApp): Promise<Crowd> {
  const site = await openSite(folder)
  const profile = newProfile()
  const launched = await launch(profile.folder)
  let people = 0
  return {
    site,
    person(past) {
      people += 1
      const origin = site.origin.replace('localhost', `p${people}.localhost`)
      return arrive(launched.context, origin, past)
    },
    async close() {
      await launched.close()
      await site.stop()
      profile.remove()
    },
  }
}

async function arrive(context: BrowserContext, origin: string, past?: Past): Promise<Person> {
  const problems: string[] = []
  const tabs: Page[] = []
  const openTab = async () => {
    const page = await context.newPage()
    page.on('pageerror', error => problems.push(error.message))
    await page.setViewportSize({ width: 360, height: 740 })
    tabs.push(page)
    return page
  }
  const page = await openTab()
  if (past) await remember(page, origin, past)
  return {
    page,
    origin,
    problems,
    openTab,
    go: path => open(page, origin + path),
    turn: path => turn(page, path),
    async leave() {
      await Promise.all(tabs.map(tab => tab.close()))
    },
  }
}

/** Puts a past on the device, from a page of this origin where the app does not run. */
export async function remember(page: Page, origin: string, past: Past): Promise<void> {
  await page.goto(`${origin}/health`)
  await page.evaluate(writeDatabase, past.database)
  await page.evaluate(entries => {
    for (const [key, value] of entries) localStorage.setItem(key, value)
    document.cookie = 'harbour=1; Path=/; Max-Age=86400'
  }, Object.entries(past.small))
}

/** Opens an address and waits until its screen has a heading. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await headingOf(page)
}

/** Waits for a screen; where none comes, says what stands there instead. */
export async function headingOf(page: Page): Promise<void> {
  const heading = page.locator('h1').first()
  await heading.waitFor().catch(async (error: unknown) => {
    const words = await page.locator('body').innerText()
    throw new Error(`${page.url()} has no heading. It says: ${words}`, { cause: error })
  })
}

export async function turn(page: Page, path: string): Promise<void> {
  await page.evaluate(address => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
    return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }, path)
  await headingOf(page)
}
