import type { RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { type Attributes, attributesOf } from '../attributes.ts'
import { readId, type Scene } from '../scene.ts'

/** A block as its author wrote it. */
export interface Written {
  readonly node: ContainerDirective | LeafDirective
  readonly id: string
  readonly attributes: Attributes
  /** What stands between `:::kind` and `:::`. */
  readonly body: readonly RootContent[]
}

export function writtenBlock(node: ContainerDirective | LeafDirective, scene: Scene): Written {
  const attributes = attributesOf(node)
  const id = readId(scene, attributes, node.name, node)
  return { node, id, attributes, body: node.type === 'containerDirective' ? node.children : [] }
}
