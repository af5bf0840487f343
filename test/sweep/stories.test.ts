import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ScenarioBlock, ScenarioNode } from '../../src/course/block.ts'
import { plainText } from '../../src/course/rich-text.ts'
import { builtCodes, builtCourse, flat } from '../e2e/answer-key.ts'
import { axeFindings } from '../e2e/checks/axe.ts'
import { type Crowd, gather } from '../e2e/crowd.ts'
import { press, see } from '../e2e/learner.ts'
import { pastOf } from '../e2e/past.ts'
import { pagePath } from '../e2e/screens.ts'

const stories = builtCodes()
  .map(code => builtCourse(code))
  .flatMap(built =>
    built.lessons.flatMap(lesson =>
      lesson.pages.flatMap(page =>
        page.blocks.flatMap(block =>
          block.kind === 'scenario'
            ? [{ path: pagePath(built.course, lesson.code, page.code), built, block }]
            : [],
        ),
      ),
    ),
  )
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

test.each(stories)('UI-49 every way through the story at $path', async ({ path, built, block }) => {
  const ways = waysThrough(block)
  expect(ways.length).toBeGreaterThan(2)
  const person = await crowd.person(await pastOf(built, 'named'))
  const { page } = person
  const seen = new Set<string>()
  const home = `/c/${built.course.code}`
  await person.go(home)
  for (const way of ways) {
    await person.turn(home)
    await person.turn(path)
    await walk(page, way, seen)
  }
  expect(person.problems).toEqual([])
  await person.leave()
})

interface Step {
  readonly node: ScenarioNode
  /** Words of the choice to make; null at an ending. */
  readonly choice: string | null
}

/** Each row of choices from the start to an ending, no step twice. */
function waysThrough(block: ScenarioBlock): Step[][] {
  const from = (id: string, before: readonly Step[]): Step[][] => {
    const node = block.nodes.find(one => one.id === id)
    if (!node || before.some(step => step.node === node)) return []
    if (node.choices.length === 0) return [[...before, { node, choice: null }]]
    return node.choices.flatMap(choice =>
      from(choice.to, [...before, { node, choice: flat(plainText(choice.text)) }]),
    )
  }
  return from(block.start, [])
}

async function walk(page: Page, way: readonly Step[], seen: Set<string>): Promise<void> {
  await startOver(page, way[0])
  for (const { node, choice } of way) {
    await see(page, new RegExp(escaped(flat(plainText(node.title)))))
    if (!seen.has(node.id)) expect(await axeFindings(page)).toEqual([])
    seen.add(node.id)
    if (choice === null) continue
    await page.getByLabel(choice, { exact: true }).check()
    await press(page, 'Continue')
  }
  if (way.at(-1)?.node.end === undefined) return
  await press(page, 'Continue')
  await see(page, 'What this story teaches')
}

/** The story's own first page, or "Read the story" again after it was left in the middle. */
async function startOver(page: Page, first: Step | undefined): Promise<void> {
  const read = page.getByRole('button', { name: 'Read the story' })
  const heading = page.locator('h1', { hasText: flat(plainText(first?.node.title ?? [])) })
  await read.or(heading).first().waitFor()
  if (await read.isVisible()) await read.click()
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
