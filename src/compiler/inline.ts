import type { Link, Node, PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Inline, SlotName } from '../course/rich-text.ts'
import { plainText } from '../course/rich-text.ts'
import { type Reference, refer, type Scene } from './scene.ts'

export const slotNames: readonly string[] = [
  'organisation',
  'lead',
  'deputy',
  'council',
  'council-out-of-hours',
  'lado',
  'chair',
] satisfies readonly SlotName[]

export function readInline(nodes: readonly PhrasingContent[], scene: Scene): readonly Inline[] {
  return trimmed(joined(nodes.flatMap(node => one(node, scene))))
}

function one(node: PhrasingContent, scene: Scene): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [node.value.replace(/\s+/g, ' ')]
    case 'break':
      return [' ']
    case 'strong':
      return [{ t: 'strong', c: readInline(node.children, scene) }]
    case 'emphasis':
      scene.report('emphasis', scene.placeOf(node))
      return joined(node.children.flatMap(child => one(child, scene)))
    case 'link':
      return [readLink(node, scene)]
    case 'textDirective':
      return readDirective(node, scene)
    default:
      scene.report('not-text', scene.placeOf(node), { what: node.type })
      return []
  }
}

function readDirective(node: TextDirective, scene: Scene): readonly Inline[] {
  if (node.name === 'said') return [{ t: 'quote', c: readInline(node.children, scene) }]
  if (node.name === 'slot') return readSlot(node, scene)
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0
  if (!bare) scene.report('unknown-directive', scene.placeOf(node), { name: node.name })
  return [sourceOf(node, scene)]
}

/** A colon in ordinary text ("note:this") looks like a directive to the parser; it stays as written. */
function sourceOf(node: TextDirective, scene: Scene): string {
  const { start, end } = node.position ?? {}
  return scene.source.slice(start?.offset ?? 0, end?.offset ?? 0).replace(/\s+/g, ' ')
}

function readSlot(node: TextDirective, scene: Scene): readonly Inline[] {
  const name = plainText(readInline(node.children, scene))
  if (isSlotName(name)) return [{ t: 'slot', name }]
  scene.report('unknown-slot', scene.placeOf(node), { name, known: slotNames.join(', ') })
  return []
}

function isSlotName(name: string): name is SlotName {
  return slotNames.includes(name)
}

const linkKinds: readonly string[] = ['word', 'page', 'lesson', 'service']

function readLink(node: Link, scene: Scene): Inline {
  const [kind = '', id = ''] = node.url.split(':', 2)
  if (isLinkKind(kind)) refer(scene, kind, [id], node)
  else if (!/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s<>"'\\]*)?$/i.test(node.url))
    scene.report('dead-link', scene.placeOf(node), { to: node.url })
  return { t: 'link', to: node.url, c: readInline(node.children, scene) }
}

function isLinkKind(kind: string): kind is Reference['kind'] {
  return linkKinds.includes(kind)
}

function joined(parts: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string')
      result[result.length - 1] = (last + part).replace(/ +/g, ' ')
    else result.push(part)
  }
  return result
}

function trimmed(parts: readonly Inline[]): readonly Inline[] {
  const last = parts.length - 1
  return parts
    .map((part, at) => {
      if (typeof part !== 'string') return part
      const begun = at === 0 ? part.trimStart() : part
      return at === last ? begun.trimEnd() : begun
    })
    .filter(part => part !== '')
}

/** Several paragraphs where only words may stand (a prompt). */
export function readWords(nodes: readonly Node[], scene: Scene): readonly Inline[] {
  const parts = nodes.flatMap((node): readonly Inline[] => {
    if (isParagraph(node)) return [' ', ...readInline(node.children, scene)]
    scene.report('not-text', scene.placeOf(node), { what: node.type })
    return []
  })
  return trimmed(joined(parts))
}

function isParagraph(node: Node): node is Node & { children: PhrasingContent[] } {
  return node.type === 'paragraph'
}
