import type { ScenarioBlock, ScenarioNode } from '../../course/block.ts'

/** The step that says what a story teaches. No node has this id: ids hold no "~". */
export const teachesStep = '~teaches'

export function nodeOf(block: ScenarioBlock, step: string | null): ScenarioNode | undefined {
  return block.nodes.find(node => node.id === step)
}
