import type { Block } from '../../src/course/block.ts'
import { type BuiltCourse, flat } from './answer-key.ts'
import type { Phone } from './browser.ts'
import { open, turn } from './crowd.ts'
import { oneOf, type Work } from './kills.ts'
import { press } from './learner.ts'
import { pagePath } from './screens.ts'

/**
 * Knowledge checks in the lessons: one screen after another, each answered once. Screens with Exit
 * are left out: "Before you start" comes back before them when a kill takes the note that it was read.
 */
export function lessonWork({ course, lessons }: BuiltCourse, origin: string): Work {
  const left = lessons.flatMap(lesson =>
    lesson.pages
      .filter(page => !page.exit && page.blocks.some(isCheck))
      .map(page => pagePath(course, lesson.code, page.code)),
  )
  const kept = new Map<string, string>()
  return {
    name: 'the lessons',
    calm: 1,
    ready: () => left.length > 1,
    kept: () => kept.size,
    begin: ({ page }) => open(page, `${origin}/c/${course.code}`),
    async answer({ page }, random) {
      const path = left.shift() ?? ''
      await turn(page, path)
      await page.getByRole('button', { name: 'Check answer' }).waitFor()
      const label = oneOf(await page.locator('.option label').all(), random)
      const words = flat(await label.innerText())
      await label.click()
      const pressed = press(page, 'Check answer')
      pressed.catch(() => undefined)
      return {
        what: path,
        async seen() {
          await pressed
          await page.getByText('Your answer').first().waitFor()
          kept.set(path, words)
        },
      }
    },
    missing: phone => missing(phone, origin, kept),
  }
}

async function missing(
  { page }: Phone,
  origin: string,
  kept: ReadonlyMap<string, string>,
): Promise<string[]> {
  await open(page, `${origin}/`)
  const lost: string[] = []
  for (const [path, words] of kept) {
    await turn(page, path)
    const chosen = page.locator('.option-text').filter({ hasText: 'Your answer' })
    await chosen
      .or(page.getByRole('button', { name: 'Check answer' }))
      .first()
      .waitFor()
    const shown = (await chosen.allInnerTexts()).map(text => flat(text.replace('Your answer', '')))
    if (!shown.includes(words)) lost.push(`${path}: “${shown}”, not “${words}”`)
  }
  return lost
}

function isCheck(block: Block): boolean {
  return block.kind === 'question' && !['likert', 'fill-in'].includes(block.question.type)
}
