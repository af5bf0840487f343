import type { BlockProps } from '../block-props.ts'
import { StoryNode } from '../story/story-node.tsx'
import { StoryStart } from '../story/story-start.tsx'
import { nodeOf, teachesStep } from '../story/story-step.ts'
import { StoryTeaches } from '../story/story-teaches.tsx'

/** A story, a page a step: a note first, then what happens and what you do, then what it teaches. */
export function ScenarioView(props: BlockProps<'scenario'>) {
  if (props.step === teachesStep) return <StoryTeaches {...props} />
  const node = nodeOf(props.block, props.step)
  return node ? <StoryNode key={node.id} {...props} node={node} /> : <StoryStart {...props} />
}
