import type { Outline, PageSummary } from '../course/bundle.ts'
import type { AdvanceRefusal, Attempt, Story } from './attempt.ts'
import type { EventHead, Happening } from './event.ts'
import { get, put } from './keyed.ts'

type StoryEvent = EventHead & Extract<Happening, { type: 'skipped' | 'chose' | 'ended' }>

const unread: Story = { choices: {}, at: null, state: 'reading' }

/** Steps of a branching story. Its nodes and choices are not in the outline, so any are taken. */
export function advanceStory(
  outline: Outline,
  attempt: Attempt,
  event: StoryEvent,
): Attempt | AdvanceRefusal {
  const page = pageOf(outline, event.block)
  if (!page) return 'unknown-block'
  const story = step(get(attempt.stories, event.block) ?? unread, event)
  const stories = put(attempt.stories, event.block, story)
  return { ...attempt, stories, opened: openedBySkipping(page, stories, attempt.opened) }
}

function step(story: Story, event: StoryEvent): Story {
  if (event.type === 'skipped') return { ...story, state: 'skipped' }
  if (event.type === 'ended') return { ...story, at: event.node, state: 'ended' }
  const { node, choice } = event
  const choices = choice === undefined ? story.choices : put(story.choices, node, choice)
  return { choices, at: node, state: 'reading' }
}

/** A skipped story counts as done, so its page counts as opened and stays so. */
function openedBySkipping(
  page: PageSummary,
  stories: Attempt['stories'],
  opened: Attempt['opened'],
): Attempt['opened'] {
  const skipped = page.stories?.every(id => get(stories, id)?.state === 'skipped')
  return skipped ? put(opened, page.id, true) : opened
}

function pageOf(outline: Outline, block: string): PageSummary | undefined {
  return outline.lessons.flatMap(lesson => lesson.pages).find(page => page.stories?.includes(block))
}
