import type { ListItem, RootContent } from 'mdast'

/** All items of the top lists, and what is no list. */
export function splitLists(nodes: readonly RootContent[]): {
  readonly items: readonly ListItem[]
  readonly rest: readonly RootContent[]
} {
  return {
    items: nodes.flatMap(node => (node.type === 'list' ? node.children : [])),
    rest: nodes.filter(node => node.type !== 'list'),
  }
}
