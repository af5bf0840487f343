import type { Page } from 'playwright-core'
import type { Random } from '../../src/record/shuffle.ts'
import { type BuiltCourse, flat } from './answer-key.ts'
import { open } from './crowd.ts'
import { type Answering, oneOf, type Work } from './kills.ts'
import { press } from './learner.ts'
import { readDatabase } from './write-database.ts'

/** The final check: answers by number, and a half-done try that must be carried on. */
export function checkWork({ course }: BuiltCourse, origin: string): Work {
  const root = `${origin}/c/${course.code}/check`
  const kept: string[] = []
  return {
    name: 'the final check',
    calm: 4,
    ready: () => true,
    kept: () => kept.length,
    async begin({ page }) {
      await open(page, root)
      if (await page.getByRole('button', { name: 'Start the final check' }).isVisible())
        kept.length = 0
      await press(page, /^(Start the final check|Carry on)$/)
    },
    answer: ({ page }, random) => answer(page, random, kept),
    missing: ({ page }) => missing(page, root, kept),
  }
}

async function answer(page: Page, random: Random, kept: string[]): Promise<Answering> {
  const finish = page.getByRole('button', { name: 'Finish and see your result' })
  const question = page.getByText(/Question \d+ of \d+/).first()
  await finish.or(question).first().waitFor()
  if (await finish.isVisible()) return handIn(page, kept)
  const n = Number(/\d+/.exec(await question.innerText())?.[0])
  const label = oneOf(await page.locator('.option label').all(), random)
  const words = flat(await label.innerText())
  await label.click()
  const pressed = press(page, 'Continue')
  pressed.catch(() => undefined)
  return {
    what: `question ${n}`,
    async seen() {
      await pressed
      await page
        .getByText(`Question ${n + 1} of`)
        .or(finish)
        .first()
        .waitFor()
      kept[n - 1] = words
    },
  }
}

async function handIn(page: Page, kept: string[]): Promise<Answering> {
  const pressed = press(page, 'Finish and see your result')
  pressed.catch(() => undefined)
  return {
    what: 'handing in',
    async seen() {
      await pressed
      await page.getByRole('heading', { level: 1, name: /passed/ }).waitFor()
      kept.length = 0
      await press(page, /^Try the final check again$/)
    },
  }
}

/** The review of an open try shows what is kept; a try handed in has its result. */
async function missing(page: Page, root: string, kept: readonly string[]): Promise<string[]> {
  await open(page, `${root}/review`)
  const rows = await page.locator('dl.answers dd:not(.change)').allInnerTexts()
  if (rows.length === 0) return kept.length < 15 ? expectNothing(kept) : []
  const lost = kept.flatMap((words, at) =>
    flat(rows[at] ?? '') === words ? [] : [`question ${at + 1}: “${rows[at]}”, not “${words}”`],
  )
  return [...lost, ...(await keptTwice(page, rows))]
}

function expectNothing(kept: readonly string[]): string[] {
  return kept.length === 0 ? [] : [`the open try with ${kept.length} answers is gone`]
}

/** Each answer shown stands for one event, neither more nor fewer. */
async function keptTwice(page: Page, rows: readonly string[]): Promise<string[]> {
  const { stores } = await page.evaluate(readDatabase, 'harbour')
  const events = (stores.find(one => one.name === 'events')?.rows ?? []) as readonly CheckEvent[]
  const open = events.filter(one => one.type === 'check-started').at(-1)?.try
  const answers = events.filter(one => one.type === 'check-answered' && one.try === open)
  const shown = rows.filter(words => flat(words) !== 'No answer yet').length
  return answers.length === shown ? [] : [`${answers.length} events for ${shown} answers`]
}

interface CheckEvent {
  readonly type: string
  readonly try?: string
}
