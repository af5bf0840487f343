import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { BuiltCourse } from '../e2e/answer-key.ts'
import { untilSaved } from '../e2e/browser.ts'
import type { Site } from '../e2e/site.ts'
import type { Floor } from './floor.ts'
import { type Network, slow4g } from './network.ts'
import { answerQuestion, readAWhile, turnPages } from './turns.ts'
import { slowPage, type Visit, visit } from './visit.ts'
import { firstPlainPage, questionPages, walksOf } from './walks.ts'

/** A visit by somebody who was never here. */
export async function firstVisit(
  browser: Browser,
  asked: { address: string; press: string; network: Network },
): Promise<Visit> {
  const context = await browser.newContext()
  const measured = await visit(context, asked)
  await context.close()
  return measured
}

export interface Learning {
  /** The course screen opened again with the network off. */
  readonly offline: number
  readonly turns: readonly number[]
  readonly answers: readonly number[]
  /** Bytes in use by JavaScript after the garbage was collected. */
  readonly heap: number
}

/** One person on one phone: learns a while, comes back without a network. */
export async function learn(browser: Browser, site: Site, built: BuiltCourse): Promise<Learning> {
  const context = await browser.newContext()
  const screen = `${site.origin}${firstPlainPage(built)}`
  await prepare(context, screen)
  const slow = await slowPage(context, slow4g)
  const turns: number[] = []
  for (const { from, turns: count } of walksOf(built)) {
    await slow.page.goto(`${site.origin}${from}`)
    turns.push(...(await turnPages(slow.page, count)))
  }
  const answers: number[] = []
  for (const question of questionPages(built))
    answers.push(await answerOn(slow.page, site, question))
  await slow.session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await slow.session.send('Runtime.getHeapUsage')
  await slow.page.close()
  const offline = await withoutNetwork(context, site, screen)
  await context.close()
  return { offline, turns, answers, heap: usedSize }
}

async function prepare(context: BrowserContext, screen: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(screen)
  await page.locator('#continue').waitFor()
  await untilSaved(page)
  await readAWhile(page)
  await page.close()
}

async function answerOn(page: Page, site: Site, question: string): Promise<number> {
  await page.goto(`${site.origin}${question}`)
  await page.locator('form input').first().waitFor()
  return answerQuestion(page)
}

async function withoutNetwork(
  context: BrowserContext,
  site: Site,
  screen: string,
): Promise<number> {
  await site.stop()
  const { actionable, page } = await visit(context, {
    address: screen,
    press: '#continue',
    network: null,
  })
  await page.close()
  await site.start()
  return actionable
}

export interface FloorRun {
  readonly first: Visit
  readonly repeat: number
  readonly turns: readonly number[]
}

/** The same for the floor page, which is visited, visited again, and pressed. */
export async function floorRun(
  browser: Browser,
  floor: Floor,
  network: Network,
): Promise<FloorRun> {
  const context = await browser.newContext()
  const asked = { address: `${floor.origin}/`, press: '#continue', network }
  const first = await visit(context, asked)
  const turns = await turnPages(first.page, 8)
  const again = await visit(context, asked)
  await context.close()
  return { first, repeat: again.actionable, turns }
}
