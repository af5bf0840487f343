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

/** Waits until everything that works offline is on the device. */
export async function untilSaved(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const ready = (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'
      const names = await caches.keys()
      const course = names.find(name => name.startsWith('course-'))
      const mark =
        course &&
        (await (await caches.open(course)).keys()).find(one => one.url.includes('/installed/'))
      const state = mark && (await (await (await caches.open(course)).match(mark))?.json())
      return ready && state?.state === 'installed'
    },
    undefined,
    { timeout: 60_000 },
  )
}
