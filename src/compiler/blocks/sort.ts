import type { SortBlock, SortCard } from '../../course/block.ts'
import { readFlow } from '../flow.ts'
import { readInline, readWords } from '../inline.ts'
import { type MarkedItem, markedItem } from '../marked-item.ts'
import { placed, readId, type Scene } from '../scene.ts'
import { sectionsOf } from '../sections.ts'
import { splitLists } from './split-lists.ts'
import type { Written } from './written.ts'

export function readSort(written: Written, scene: Scene): SortBlock {
  const { head, sections } = sectionsOf(written.node, ['group'], scene)
  const { items, rest } = splitLists([...head, ...sections.flatMap(section => section.body)])
  const groups = sections.map(({ node, attributes }) => ({
    id: readId(scene, attributes, 'group', node),
    label: readInline(node.children, scene),
  }))
  if (groups.length < 2 || items.length < 2)
    scene.report('item-count', scene.placeOf(written.node), { kind: 'sort', count: items.length })
  const known = groups.map(group => group.id)
  return {
    kind: 'sort',
    id: written.id,
    prompt: readWords(rest, scene),
    groups,
    cards: items.map(item => readCard(markedItem(item), known, scene)),
  }
}

function readCard(item: MarkedItem, groups: readonly string[], scene: Scene): SortCard {
  const group = item.attributes.get('group') ?? ''
  if (!groups.includes(group))
    scene.report('dead-target', scene.placeOf(item.node), {
      attribute: 'group',
      id: group,
      known: groups.join(', '),
    })
  const card: SortCard = {
    id: readId(scene, item.attributes, 'card', item.node),
    text: readInline(item.text, scene),
    group,
    feedback: readFlow(item.body, scene),
  }
  return placed(scene, card, item.node)
}
