import type { ScenarioBlock, ScenarioNode } from '../../course/block.ts'
import { plainText } from '../../course/rich-text.ts'
import { countWords } from '../block-words.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import type { Report } from '../message.ts'
import { placeIn } from './place-of.ts'

const longestStep = 60

/** Every step of a story can be reached, and from every step it can still end well. */
export function checkStories(draft: CourseDraft, { report }: CourseSource): void {
  const pages = draft.course.lessons.flatMap(lesson => lesson.pages)
  for (const block of pages.flatMap(page => page.blocks))
    if (block.kind === 'scenario') checkStory(block, draft, report)
}

function checkStory(story: ScenarioBlock, draft: CourseDraft, report: Report): void {
  const nodes = new Map(story.nodes.map(node => [node.id, node]))
  if (!nodes.has(story.start)) {
    report('story-start', placeIn(draft, story), { id: story.id, start: story.start })
    return
  }
  for (const node of story.nodes) checkStep(node, nodes, draft, report)
  const reached = closure([story.start], id => waysFrom(nodes.get(id)))
  const best = story.nodes.filter(node => node.end === 'best').map(node => node.id)
  const canEndWell = closure(best, id => waysInto(id, story))
  for (const node of story.nodes) {
    if (!reached.has(node.id)) report('story-unreachable', placeIn(draft, node), { id: node.id })
    else if (!canEndWell.has(node.id)) report('story-stuck', placeIn(draft, node), { id: node.id })
  }
}

function checkStep(
  node: ScenarioNode,
  nodes: ReadonlyMap<string, ScenarioNode>,
  draft: CourseDraft,
  report: Report,
): void {
  const { id, choices, end, back } = node
  const place = placeIn(draft, node)
  if (choices.length === 0 && end === undefined) report('story-open', place, { id })
  if (choices.length > 0 && end !== undefined) report('story-both', place, { id })
  if (back !== undefined && !nodes.has(back)) report('story-target', place, { to: back })
  for (const choice of choices)
    if (!nodes.has(choice.to)) report('story-target', placeIn(draft, choice), { to: choice.to })
  const words = countWords(plainText(node.body))
  if (words > longestStep) report('story-long', place, { id, words })
}

function waysFrom(node: ScenarioNode | undefined): readonly string[] {
  if (node === undefined) return []
  return [...node.choices.map(choice => choice.to), ...(node.back === undefined ? [] : [node.back])]
}

function waysInto(id: string, story: ScenarioBlock): readonly string[] {
  return story.nodes.filter(node => waysFrom(node).includes(id)).map(node => node.id)
}

function closure(
  from: readonly string[],
  next: (id: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set(from)
  for (const id of found) for (const one of next(id)) found.add(one)
  return found
}
