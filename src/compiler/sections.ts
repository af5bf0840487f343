import type { List, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { type Attributes, attributesOf } from './attributes.ts'
import type { Scene } from './scene.ts'

/** A part of a container that begins with `::name[Label]{#id}`. */
export interface Section {
  readonly node: LeafDirective
  readonly name: string
  readonly attributes: Attributes
  readonly body: readonly RootContent[]
}

export interface Sections {
  /** What stands before the first section. */
  readonly head: readonly RootContent[]
  readonly sections: readonly Section[]
}

/** Cuts a container at its `::name` lines; names that do not belong there are reported. */
export function sectionsOf(
  container: ContainerDirective | LeafDirective,
  known: readonly string[],
  scene: Scene,
): Sections {
  const nodes: readonly RootContent[] = container.type === 'leafDirective' ? [] : container.children
  const starts = nodes.flatMap((node, at) => (node.type === 'leafDirective' ? [at] : []))
  const sections = starts.flatMap((start, at) => {
    const node = nodes[start]
    if (node?.type !== 'leafDirective') return []
    if (!known.includes(node.name)) return misplaced(container, node, scene)
    const body = nodes.slice(start + 1, starts[at + 1])
    return [{ node, name: node.name, attributes: attributesOf(node), body }]
  })
  return { head: nodes.slice(0, starts[0] ?? nodes.length), sections }
}

function misplaced(container: { name: string }, node: LeafDirective, scene: Scene): [] {
  const code = node.name === 'page' ? 'not-closed' : 'unknown-section'
  scene.report(code, scene.placeOf(node), { name: node.name, kind: container.name })
  return []
}

/** The first list among the nodes, and the rest of them. */
export function listIn(nodes: readonly RootContent[]): {
  readonly list: List | undefined
  readonly before: readonly RootContent[]
  readonly after: readonly RootContent[]
} {
  const at = nodes.findIndex(node => node.type === 'list')
  const list = nodes[at]
  if (list?.type !== 'list') return { list: undefined, before: nodes, after: [] }
  return { list, before: nodes.slice(0, at), after: nodes.slice(at + 1) }
}

export function reportStray(nodes: readonly RootContent[], kind: string, scene: Scene): void {
  const first = nodes[0]
  if (first) scene.report('stray-text', scene.placeOf(first), { kind })
}
