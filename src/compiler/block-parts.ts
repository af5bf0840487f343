import type { Block } from '../course/block.ts'

type Parts = readonly (readonly [what: string, things: readonly { readonly id: string }[]])[]

/** What stands inside a block with ids of its own, kind by kind. */
export function blockParts(block: Block): Parts {
  switch (block.kind) {
    case 'question':
      return [['option', block.question.options]]
    case 'reveal':
    case 'cards':
    case 'steps':
    case 'say':
    case 'order':
      return [['item', block.items]]
    case 'scenario':
      return [
        ['step', block.nodes],
        ['choice', block.nodes.flatMap(node => node.choices)],
      ]
    case 'sort':
      return [
        ['group', block.groups],
        ['card', block.cards],
      ]
    case 'match':
      return [
        ['answer', block.answers],
        ['row', block.rows],
      ]
    default:
      return []
  }
}
