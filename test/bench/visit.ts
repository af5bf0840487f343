import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { countBytes } from './bytes-received.ts'
import { type Network, slowNetwork, slowPhone } from './network.ts'
import { pressUntilAnswered } from './press-probe.ts'

export interface Visit {
  /** Milliseconds from the start of the navigation. */
  readonly painted: number
  readonly actionable: number
  /** Over the wire until a press had an effect. */
  readonly bytes: number
  readonly files: ReadonlyMap<string, number>
}

export interface Asked {
  readonly address: string
  /** What the person presses. */
  readonly press: string
  readonly network: Network | null
}

export interface SlowPage {
  readonly page: Page
  readonly session: CDPSession
}

/** A page of 360 × 740 on a slow phone. */
export async function slowPage(
  context: BrowserContext,
  network: Network | null,
): Promise<SlowPage> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 360, height: 740 })
  const session = await context.newCDPSession(page)
  await slowPhone(session)
  if (network) await slowNetwork(session, network)
  return { page, session }
}

/** Opens an address and measures until a press works. The page stays open. */
export async function visit(context: BrowserContext, asked: Asked): Promise<Visit & SlowPage> {
  const { page, session } = await slowPage(context, asked.network)
  const bytes = await countBytes(session)
  await page.addInitScript(pressUntilAnswered, asked.press)
  await page.goto(asked.address, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.harbourProbe.actionable !== undefined, undefined, {
    polling: 250,
    timeout: 120_000,
  })
  const { painted, actionable, began } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    actionable: window.harbourProbe.actionable ?? Number.NaN,
    began: performance.timeOrigin,
  }))
  const until = began + actionable
  return {
    page,
    session,
    painted,
    actionable: Math.max(actionable, painted),
    bytes: bytes.until(until),
    files: bytes.byFile(until),
  }
}
