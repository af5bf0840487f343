import type { Page } from 'playwright-core'

/**
 * Presses and waits until the browser has drawn what the press brings: the first task after the frame
 * in which `changed` differs. Milliseconds.
 */
export function pressToPaint(page: Page, press: string, changed: string): Promise<number> {
  return page.evaluate(
    ([button, watched]) =>
      new Promise<number>(resolve => {
        const state = () => `${location.href} ${document.querySelector(watched)?.textContent}`
        const before = state()
        const began = performance.now()
        const afterPaint = () => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - began)
          port2.postMessage(null)
        }
        const look = () => {
          if (state() === before) requestAnimationFrame(look)
          else afterPaint()
        }
        document.querySelector<HTMLElement>(button)?.click()
        requestAnimationFrame(look)
      }),
    [press, changed] as const,
  )
}

/** Lets the page finish what a press began (keeping it on the device), as a person's reading does. */
export async function readAWhile(page: Page): Promise<void> {
  await page.waitForTimeout(400)
}

/** Turns `count` pages with Continue. */
export async function turnPages(page: Page, count: number): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn < count; turn += 1) {
    await page.locator('#continue').waitFor()
    await readAWhile(page)
    times.push(await pressToPaint(page, '#continue', 'h1'))
  }
  return times
}

/** Answers the first question of the screen; its feedback is drawn only after the answer is kept. */
export async function answerQuestion(page: Page): Promise<number> {
  await page.locator('form input').first().check()
  await readAWhile(page)
  return pressToPaint(page, 'form button', 'section[aria-labelledby$="-feedback"]')
}
