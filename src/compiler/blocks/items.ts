import type { CardsBlock, Item, RevealBlock, StepsBlock } from '../../course/block.ts'
import { readFlow } from '../flow.ts'
import { readInline } from '../inline.ts'
import { placed, readId, type Scene } from '../scene.ts'
import { reportStray, type Section, sectionsOf } from '../sections.ts'
import type { Written } from './written.ts'

export function readItemsBlock(
  kind: 'reveal' | 'cards' | 'steps',
  written: Written,
  scene: Scene,
): RevealBlock | CardsBlock | StepsBlock {
  const { head, sections } = sectionsOf(written.node, ['item'], scene)
  reportStray(head, kind, scene)
  if (sections.length < 2 || sections.length > 8)
    scene.report('item-count', scene.placeOf(written.node), { kind, count: sections.length })
  return { kind, id: written.id, items: sections.map(section => readOne(section, scene)) }
}

function readOne(section: Section, scene: Scene): Item {
  const item: Item = {
    id: readId(scene, section.attributes, 'item', section.node),
    title: readInline(section.node.children, scene),
    body: readFlow(section.body, scene),
  }
  if (item.title.length === 0 || item.body.length === 0)
    scene.report('item-empty', scene.placeOf(section.node), { id: item.id })
  return placed(scene, item, section.node)
}
