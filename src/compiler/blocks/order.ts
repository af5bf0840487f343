import type { ListItem } from 'mdast'
import type { OrderBlock } from '../../course/block.ts'
import type { Flow } from '../../course/rich-text.ts'
import { readFlow } from '../flow.ts'
import { readInline, readWords } from '../inline.ts'
import { markedItem } from '../marked-item.ts'
import { placed, readId, type Scene } from '../scene.ts'
import { reportStray, type Section, sectionsOf } from '../sections.ts'
import { splitLists } from './split-lists.ts'
import type { Written } from './written.ts'

export function readOrder(written: Written, scene: Scene): OrderBlock {
  const { head, sections } = sectionsOf(written.node, ['right', 'not-quite'], scene)
  const { items, rest } = splitLists(head)
  if (items.length < 3)
    scene.report('item-count', scene.placeOf(written.node), { kind: 'order', count: items.length })
  return {
    kind: 'order',
    id: written.id,
    prompt: readWords(rest, scene),
    items: items.map(item => readStep(item, scene)),
    right: feedback('right', sections, scene),
    notQuite: feedback('not-quite', sections, scene),
  }
}

function feedback(name: string, sections: readonly Section[], scene: Scene): readonly Flow[] {
  return sections
    .filter(section => section.name === name)
    .flatMap(section => readFlow(section.body, scene))
}

function readStep(node: ListItem, scene: Scene): OrderBlock['items'][number] {
  const item = markedItem(node)
  reportStray(item.body, 'order', scene)
  const id = readId(scene, item.attributes, 'step', node)
  return placed(scene, { id, text: readInline(item.text, scene) }, node)
}
