import type { Block, ScenarioBlock, SortBlock } from '../course/block.ts'
import type { Page } from '../course/course.ts'
import { answerTo } from '../record/answer.ts'
import type { Attempt } from '../record/attempt.ts'
import { get } from '../record/keyed.ts'
import { nodeOf, teachesStep } from './story/story-step.ts'

type SteppingBlock = ScenarioBlock | SortBlock

/** What of a page is on the screen at a step, and who gives the screen its heading. */
export interface ScreenParts {
  readonly blocks: readonly Block[]
  /** The block whose question or step is the `h1`; null where the page's own title is. */
  readonly heads: Block | null
}

export function screenParts(page: Page, step: string | null): ScreenParts {
  const stepping = steppingBlock(page)
  if (stepping && isLaterStep(stepping, step)) return { blocks: [stepping], heads: stepping }
  const first = page.blocks[0]
  const asks = first?.kind === 'question' || first?.kind === 'sort'
  return { blocks: page.blocks, heads: asks ? first : null }
}

function steppingBlock(page: Page): SteppingBlock | undefined {
  return page.blocks.find(block => block.kind === 'scenario' || block.kind === 'sort')
}

function isLaterStep(block: SteppingBlock, step: string | null): boolean {
  if (step === null) return false
  if (block.kind === 'scenario') return step === teachesStep || nodeOf(block, step) !== undefined
  return block.cards.findIndex(card => card.id === step) > 0
}

/** How "Continue" stands on the screen: the main button, beside an activity's own, or not yet. */
export type ContinueLook = 'main' | 'second' | 'none'

export function continueLook(
  page: Page,
  attempt: Attempt | null,
  step: string | null,
): ContinueLook {
  const looks = screenParts(page, step).blocks.map(block => lookBeside(block, attempt, step))
  return looks.find(look => look === 'none') ?? looks.find(look => look === 'second') ?? 'main'
}

/** Only a story holds it back: its own buttons lead on, or past it. */
function lookBeside(block: Block, attempt: Attempt | null, step: string | null): ContinueLook {
  switch (block.kind) {
    case 'question':
    case 'order':
    case 'match':
      return answerTo(attempt, block.id) ? 'main' : 'second'
    case 'sort':
      return sortDone(block, attempt, step) ? 'main' : 'second'
    case 'scenario':
      return storyLook(block, attempt, step)
    default:
      return 'main'
  }
}

function sortDone(block: SortBlock, attempt: Attempt | null, step: string | null): boolean {
  const card = block.cards.find(one => one.id === step) ?? block.cards[0]
  const last = card === block.cards.at(-1)
  return last && card !== undefined && answerTo(attempt, block.id, card.id) !== undefined
}

function storyLook(
  block: ScenarioBlock,
  attempt: Attempt | null,
  step: string | null,
): ContinueLook {
  if (step === teachesStep) return 'main'
  const story = attempt ? get(attempt.stories, block.id) : undefined
  const done = story !== undefined && story.state !== 'reading'
  return done && !isLaterStep(block, step) ? 'second' : 'none'
}

/** Where a page was left, for "Carry on": the story's step, or the first card not yet answered. */
export function stepToResume(page: Page, attempt: Attempt | null): string | null {
  const block = steppingBlock(page)
  if (!block || !attempt) return null
  if (block.kind === 'scenario') return storyToResume(block, attempt)
  const next = block.cards.find(card => !answerTo(attempt, block.id, card.id))
  return next && isLaterStep(block, next.id) ? next.id : null
}

function storyToResume(block: ScenarioBlock, attempt: Attempt): string | null {
  const story = get(attempt.stories, block.id)
  return story?.state === 'reading' && nodeOf(block, story.at) ? story.at : null
}
