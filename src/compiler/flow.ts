import type { List, ListItem, RootContent } from 'mdast'
import type { Flow, Inline } from '../course/rich-text.ts'
import { readInline } from './inline.ts'
import type { Scene } from './scene.ts'

/** Paragraphs, small headings and lists; anything else is reported and left out. */
export function readFlow(nodes: readonly RootContent[], scene: Scene): readonly Flow[] {
  return nodes.flatMap(node => one(node, scene))
}

function one(node: RootContent, scene: Scene): readonly Flow[] {
  switch (node.type) {
    case 'paragraph':
      return [{ t: 'p', c: readInline(node.children, scene) }]
    case 'heading':
      return [{ t: 'h', c: readInline(node.children, scene) }]
    case 'list':
      return [{ t: node.ordered ? 'ol' : 'ul', items: readItems(node, scene) }]
    default:
      report(node, scene)
      return []
  }
}

function report(node: RootContent, scene: Scene): void {
  const place = scene.placeOf(node)
  if (node.type === 'containerDirective' || node.type === 'leafDirective')
    scene.report('block-in-block', place, { name: node.name })
  else scene.report('not-text', place, { what: node.type })
}

export function readItems(list: List, scene: Scene): readonly (readonly Inline[])[] {
  return list.children.map(item => readItem(item, scene))
}

function readItem(item: ListItem, scene: Scene): readonly Inline[] {
  const [first, ...rest] = item.children
  for (const node of rest) scene.report('list-in-list', scene.placeOf(node))
  if (first?.type === 'paragraph') return readInline(first.children, scene)
  if (first) scene.report('list-in-list', scene.placeOf(first))
  return []
}
