import type { List, ListItem, Text } from 'mdast'
import type { SayBlock, SayItem } from '../../course/block.ts'
import type { Inline } from '../../course/rich-text.ts'
import { readInline } from '../inline.ts'
import { placed, readId, type Scene } from '../scene.ts'
import { listIn, reportStray, type Section, sectionsOf } from '../sections.ts'
import type { Written } from './written.ts'

export function readSay(written: Written, scene: Scene): SayBlock {
  const { head, sections } = sectionsOf(written.node, ['item'], scene)
  reportStray(head, 'say', scene)
  if (sections.length === 0)
    scene.report('item-count', scene.placeOf(written.node), { kind: 'say', count: 0 })
  return { kind: 'say', id: written.id, items: sections.map(section => readOne(section, scene)) }
}

function readOne(section: Section, scene: Scene): SayItem {
  const { list, before, after } = listIn(section.body)
  reportStray([...before, ...after], 'say', scene)
  const part = (name: SayPart): readonly Inline[] => readPart(name, list, section, scene)
  const item: SayItem = {
    id: readId(scene, section.attributes, 'item', section.node),
    say: part('say'),
    avoid: part('avoid'),
    why: part('why'),
  }
  return placed(scene, item, section.node)
}

type SayPart = 'say' | 'avoid' | 'why'

function readPart(
  name: SayPart,
  list: List | undefined,
  section: Section,
  scene: Scene,
): readonly Inline[] {
  const item = list?.children.find(one => sayPartOf(one) === name)
  const paragraph = item?.children[0]
  if (paragraph?.type !== 'paragraph') {
    scene.report('say-part', scene.placeOf(section.node), { part: name })
    return []
  }
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text') return readInline(paragraph.children, scene)
  return readInline([withoutLabel(first), ...rest], scene)
}

const label = /^\s*(say|avoid|why)\s*:\s*/i

function withoutLabel(text: Text): Text {
  return { ...text, value: text.value.replace(label, '') }
}

/** Which part of a say-this-not-that item a list item is: "- avoid: …". */
export function sayPartOf(item: ListItem): string | undefined {
  const paragraph = item.children[0]
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  return first?.type === 'text' ? label.exec(first.value)?.[1]?.toLowerCase() : undefined
}
