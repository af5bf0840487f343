import type { BrowserContext, Page } from 'playwright-core'
import { type Launched, launch, newProfile } from '../browser/launch.ts'

/** A person's phone: a browser with a profile of its own, 360 × 740. */
export interface Phone {
  readonly page: Page
  readonly context: BrowserContext
  readonly profile: string
  /** Errors in the page's console since it was opened. */
  readonly problems: readonly string[]
  kill(): Promise<void>
  close(): Promise<void>
}

export async function openPhone(profile = newProfile().folder): Promise<Phone> {
  const launched: Launched = await launch(profile)
  const page = await launched.context.newPage()
  await page.setViewportSize({ width: 360, height: 740 })
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  return {
    page,
    context: launched.context,
    profile,
    problems,
    kill: launched.kill,
    close: launched.close,
  }
}

/** Waits until everything that works offline is on the device, and the worker answers this page. */
export async function untilSaved(page: Page): Promise<void> {
  for (let asked = 0; asked < 300; asked += 1) {
    if (await page.evaluate(isSaved)) return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('The app and its course do not come onto the device')
}

async function isSaved(): Promise<boolean> {
  if (navigator.serviceWorker.controller?.state !== 'activated') return false
  const shared = await caches.open('harbour-shared')
  const known = (await shared.keys()).find(one => one.url.endsWith('/catalogue.json'))
  const catalogue = known && (await shared.match(known))
  const { courses } = catalogue ? await catalogue.json() : { courses: [] }
  const names = (await caches.keys()).filter(one => one.startsWith('course-'))
  const states = names.map(async name => {
    const course = await caches.open(name)
    const mark = (await course.keys()).find(one => one.url.includes('/installed/'))
    const kept = mark && (await course.match(mark))
    return kept ? (await kept.json()).state : 'none'
  })
  const installed = (await Promise.all(states)).filter(state => state === 'installed')
  return installed.length >= Math.max(courses.length, 1)
}
